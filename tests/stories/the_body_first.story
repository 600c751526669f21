# Breath, a bottle, no food, no sleep: a word and where to turn, and none of it is taken for an answer to the open question.
you  hello
you  [start]
you  leeds
you  [yes]
you  i cant feed my baby
bot  care.need
not  common.puzzled
open home.what_next
you  I've stopped eating since Tuesday.
bot  care.worn
open home.what_next
you  im not safe at home
bot  care.harmed
bot  care.harmed_then
open home.what_next
you  i drank a bottle of vodka after the call from tesco
bot  care.drunk
bot  helplines.near_gb
says 999
you  stop
you  I have not slept in four days since they rejected me.
bot  care.worn
open rejection.told
you  i haven't eaten for three days, no money for food
bot  care.need
not  rejection.noted_too
open rejection.told
you  cant breathe, chest hurts
bot  care.body
says 999
open rejection.told
you  [email]
not  care.body
