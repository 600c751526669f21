# The letter everybody gets is called what it is: no information, and nothing to change.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  /reply After careful consideration we have decided to move forward with other candidates whose profile is a better fit. We wish you all the best.
open reply.sorted
you  [right]
bot  reply.boilerplate
open waiting.after
none N11
you  [plan]
open plan.pick
you  give shorter answers
open plan.cue
