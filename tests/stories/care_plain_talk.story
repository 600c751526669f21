# In care, after a no that was believed, plain talk is met in turns, a question waits, and who is rung is left open; days later as well.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  I do not see a future any more.
open care.asked
you  [no]
bot  care.thanks
open care.here
you  sent
bot  care.listening
you  I met Luca
bot  care.plain
not  care.listening
open care.here
you  can I appeal it
bot  care.question
not  care.listening
you  should I ring them myself?
bot  care.call_whom
bot  helplines.gb
open care.here
at   2026-11-25 10:00
you  sent
bot  care.back_and_told
you  ordered pizza
bot  care.plain_again
at   2026-11-27 10:00
you  got the bus home
bot  care.back_again
not  care.back_and_told
open care.here
you  you read me wrong
open care.sure
you  [yes]
bot  care.resumed
