# P1: a refusal that is accepted at once earns the general tip; pressing gets the policy again (A18 A19 A48 A75).
you  /rehearse P1
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thank you for ringing me. I respect the decision, and I understand that you can't comment on individual interviews.
bot  rehearsal.they_say
you  Is there anything you would recommend reading, or a course?
bot  rehearsal.they_say
you  Thank you. What advice would you give anybody for such an interview?
bot  rehearsal.they_say
you  [out]
open rehearsal.outside
