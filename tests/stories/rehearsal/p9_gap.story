# P9: missing, or not said? The question grants what was there all along (A08 A77).
you  /rehearse P9
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thank you for your time. I respect the decision.
bot  rehearsal.they_say
you  Which experience was missing, for example, or did I just not say it?
says Devon
open rehearsal.call
