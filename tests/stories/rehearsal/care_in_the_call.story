# What sounds like not wanting to live ends the interviewer's voice at once, in the middle of a call.
you  /rehearse P3
you  [start]
you  [skip]
you  [yes]
you  [sore]
you  i dont want to be alive anymore
bot  care.concern
not  rehearsal.they_say
open care.here
