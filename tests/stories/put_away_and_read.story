# An angry message put away is there to be read again, though reminders are off; and their own way is not argued with twice.
you  I am FURIOUS. Those absolute clowns at Boots gave my job to the area managers nephew
you  [start]
you  [skip]
you  no
you  [right]
you  [on]
open rejection.hold
you  I want to write now anyway
you  do it my way
bot  rejection.your_way
open rejection.told
you  [letter]
you  /check You absolute clowns. I gave you 12 years and you give the job to Dave's nephew. You will regret it.
you  no way im changing that
open draft.checked
you  sleep on it
bot  draft.sleeping
...  2 day
you  read it
bot  check_in.read_cool
open draft.ready
says clowns
you  drop it
bot  draft.dropped
