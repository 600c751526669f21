# P10: interest that is meant hears of the vacancy to come (A65 A66 A67 A68 A76).
you  /rehearse P10
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Beatriz, thank you for telling me yourself. I accept it.
bot  rehearsal.they_say
you  I'd be very interested in a later role with you.
bot  rehearsal.they_say
you  What one thing would you advise me to work on?
says inspection
open rehearsal.call
