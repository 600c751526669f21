# After the debrief one goes back to the turn that mattered, or to any turn, and tries again beside the first try.
you  /rehearse P6
you  [start]
you  [skip]
you  [yes]
you  [skip]
you  Thanks Tom, I respect the decision. One tip for next time?
you  But that's wrong, I did name a price!
you  Thanks for your time. Goodbye.
open rehearsal.feeling_after
you  [calm]
you  [skip]
you  [skip]
bot  rehearsal.missed
you  [skip]
you  not yet
open rehearsal.then
you  [replay]
bot  rehearsal.taken_back
open rehearsal.call
you  Could you give me an example?
bot  rehearsal.compared
you  hang up
open rehearsal.feeling_after
you  [skip]
you  [skip]
you  [skip]
you  [skip]
you  not yet
open rehearsal.then
you  [from_turn]
open rehearsal.from_turn
you  [turn_1]
bot  rehearsal.taken_back
open rehearsal.call
