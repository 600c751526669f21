# P4: no reason can be named, but a question about a moment finds one (A19 A35).
you  /rehearse P4
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thank you for doing this, Lucy. I'm fine with the decision. I understand it's hard to put into words.
bot  rehearsal.they_say
you  Is there a particular moment you remember, for example?
says bakery
open rehearsal.call
