# P12: a poised question before the goodbye brings the doubt out while it can still be answered (A01 A38).
you  /rehearse P12
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thank you for the interview. May I ask one thing before I go?
bot  rehearsal.they_say
you  What would strengthen my candidacy, from where you sit?
says back
open rehearsal.call
