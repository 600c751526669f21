# P3: a verdict on character, calmly asked about, becomes a scene with something that can be changed (A09 A10 A11 A31).
you  /rehearse P3
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Thank you for your time. I accept the decision.
bot  rehearsal.they_say
you  Could you give me an example of when I came across like that?
says off
open rehearsal.call
