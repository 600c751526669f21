# A hostile call is ended politely by the interviewer, its debrief says what was missed and what opens it, and something easier is offered.
you  /rehearse P3
you  [start]
you  [skip]
you  [yes]
you  [sore]
you  You are a bully and you never even read my CV.
bot  rehearsal.they_say
you  I will talk to a lawyer about this, you idiots.
bot  rehearsal.they_say
bot  rehearsal.early_end
open rehearsal.feeling_after
you  [sore]
you  [skip]
open rehearsal.guess
you  no guess
bot  rehearsal.scored
bot  rehearsal.missed
bot  rehearsal.change
open rehearsal.retype
you  [skip]
open rehearsal.booked
you  not yet
open rehearsal.then
you  [easier]
open rehearsal.whom
