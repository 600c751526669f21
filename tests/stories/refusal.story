# A refusal is accepted with thanks, and what is left without them is offered.
you  hi
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  [one]
you  [no]
you  [maybe]
you  [skip]
open rejection.advised
you  [write]
you  [no]
you  [skip]
you  [plain]
you  [sent]
nudge N6
... 8 d
bot  waiting.chase_or_close
you  [heard]
open waiting.news
you  [refused]
open waiting.refused
none N6
nudge N10
you  [thank]
open draft.ready
says thank
you  [sent]
bot  waiting.thanked
none N10
open waiting.after
you  [data]
bot  waiting.data
you  [mock]
bot  waiting.mock
you  [done]
case outcome=refused thanked=True
