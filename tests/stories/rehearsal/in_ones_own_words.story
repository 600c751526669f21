# A line is said again for the asking, a turn is taken back by its short name, and a plain no is no guess.
you  /rehearse P2
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thank you for calling me, Ravi. I respect the decision.
you  can you say it slower my english is not good
bot  rehearsal.they_say
open rehearsal.call
you  take back
bot  rehearsal.taken_back
open rehearsal.call
you  step out
open rehearsal.outside
you  step out
open rehearsal.outside
you  debrief
open rehearsal.feeling_after
you  [skip]
you  [skip]
open rehearsal.guess
you  no
bot  rehearsal.scored
