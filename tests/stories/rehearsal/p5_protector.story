# P5: kind words hide what stings; leave to be frank brings it out (A36 A76).
you  /rehearse P5
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thank you for calling me yourself, Anna. I accept the decision.
bot  rehearsal.they_say
you  Please be completely frank with me, I can take it.
says believe
open rehearsal.call
