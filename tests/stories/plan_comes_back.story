# The plan comes back at its time, and before the next interview, with one thing to keep.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  [one]
you  [no]
you  [no]
you  [start]
you  the story about the night shift
you  [stop]
open review.rating
you  [middling]
you  stop
you  /plan
you  give shorter answers
you  when they ask me why
you  I answer in three sentences
you  When they ask me why, I answer in three sentences
you  [no]
you  wednesday 10am
you  [skip]
open plan.next
you  3 december at 3pm
you  [yes]
you  [skip]
bot  plan.done
... 3 d
bot  check_in.plan_cue
you  [did]
bot  check_in.did
... 5 d
bot  interview_ahead.your_plan
bot  interview_ahead.before
says three sentences
you  [open]
bot  interview_ahead.keep
open interview_ahead.prepare
says three sentences
you  [done]
bot  interview_ahead.good_luck
... 2 d
bot  interview_ahead.before
you  [skip]
... 1 d
bot  interview_ahead.plan_was
bot  interview_ahead.after
says three sentences
you  [log]
you  it went well, I had no answer on budgets
bot  interview_ahead.noted
open home.what_next
