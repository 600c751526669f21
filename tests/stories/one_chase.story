# After five working days one chase, after five more the loop is closed kindly, and a third message is advised against.
you  hi
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  [one]
you  [no]
you  [no]
you  [skip]
you  [write]
you  [no]
you  [skip]
you  [formal]
you  [sent]
... 8 d
bot  waiting.chase_or_close
you  [chase]
open draft.ready
you  [sent]
bot  waiting.chased
nudge N7
none N6
... 8 d
bot  waiting.close_or_wait
you  [wait]
bot  waiting.still_waiting
you  /rejected
you  stop
you  /cases
you  [case_0]
you  [on]
open waiting.news
you  [nothing]
open rejection.nothing
you  [different]
you  [email]
open rejection.sure
you  [no]
open rejection.nothing
you  [close]
bot  waiting.closed_in_silence
