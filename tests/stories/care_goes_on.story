# In care no advice is given, company is good news, and taking coaching up again is understood in its own words.
you  hello
you  [start]
you  [skip]
you  [yes]
you  everyone would be better off without me
open care.asked
you  no
bot  care.thanks
you  my wife is here with me
bot  care.not_alone
open care.here
you  nobody is with me
not  care.not_alone
bot  care.alone
open care.here
you  how long should a message to them be?
bot  care.listening
open care.here
you  take up the coaching again
open care.sure
you  i want to go on with the coaching
bot  care.resumed
open home.what_next
