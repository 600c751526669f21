# Their words, quoted at a question about the case, are logged and sorted; a plan is made of whole points, and of no wish to us.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Bupa, after an interview, by email from Dana yesterday, I'm fine
you  [right]
open rejection.met
you  she wrote back: you talked a bit too much, also that you interrupted the chair twice.
bot  reply.kept
you  [weak]
open reply.sorted
you  [right]
you  [none]
you  [same]
open plan.pick
you  [point_0]
open plan.cue
you  remind me in August to reapply
open plan.cue
you  what's coming?
open plan.cue
