# P11: a question about patterns is safe to answer, and nobody is named (A17 A89).
you  /rehearse P11
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thank you, Mr Frayne. I respect the decision and I understand that you can't say who thought what.
bot  rehearsal.they_say
you  Could you give me an example of something most of you noticed?
bot  rehearsal.they_say
open rehearsal.call
