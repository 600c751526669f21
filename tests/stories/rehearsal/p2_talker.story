# P2: who waits and lets him finish hears the main point, which comes last (A04 A59 A78).
you  /rehearse P2
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thank you for ringing, Ravi. I respect the decision.
bot  rehearsal.they_say
you  What would you advise me to do better next time?
says rota
you  I see.
says at the end
you  Mm.
says conversation
open rehearsal.call
