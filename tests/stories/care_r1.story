# Something heavy that may not be about dying is met with one plain question, and the helplines beside it.
you  everyone would be better off without me
bot  care.heard
bot  helplines.elsewhere
bot  care.asked
open care.asked
you  no
bot  care.thanks
open care.here
you  carry on
open care.sure
you  yes
bot  care.resumed
open home.what_next
