# What is corrected while it stands there to be confirmed is shown as it now is.
you  Stripe rejected me by phone today, final round, I'm fine about it
you  [start]
you  [skip]
you  [yes]
open rejection.understood
you  actually it was by email and it wasn't Stripe it was Adyen
bot  rejection.put_right_short
not  rejection.put_right
says Adyen
case employer=Adyen told=email
open rejection.understood
you  yes
you  final round
not  rejection.promised
open rejection.met
you  a hiring manager called Joost and two engineers, separately
not  rejection.promised
open rejection.rapport
