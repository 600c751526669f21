# P6: one sharp question gets more than a long run-up (A55 A90).
you  /rehearse P6
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thanks, Tom, I respect the decision. What one thing should I do better?
bot  rehearsal.they_say
says brochure
you  For example?
bot  rehearsal.they_say
open rehearsal.call
