# In care each word is met for what it says; what was told on the way in is taken up again, and care's options are heard in words.
you  hello
you  [start]
you  [skip]
you  [yes]
you  didn't get the Arup job, everyone would be better off without me
open care.asked
you  no im not safe really
bot  care.not_safe
bot  helplines.emergency_elsewhere
bot  helplines.elsewhere
open care.here
you  hi again, feeling better today. talked to my sister
bot  care.better
bot  care.talked
not  care.listening
you  im on my own
bot  care.alone
bot  helplines.elsewhere
you  i wish i felt better
not  care.better
you  check in with me tomorrow
bot  care.will_check_in
nudge C1 2026-11-24 10:00
you  resume
open care.sure
you  show me the helplines
bot  helplines.elsewhere
open care.sure
you  [yes]
bot  care.resumed
open rejection.understood
case employer=Arup
you  check in with me tomorrow
bot  check_in.will_ask
nudge N1 2026-11-24 10:00
you  helplines
bot  helplines.elsewhere
open rejection.understood
