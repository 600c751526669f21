# A question of one's own is answered with its source, by command and in the middle of anything.
you  hello
you  [start]
you  [skip]
you  [yes]
you  /ask is it ok to ask why?
bot  ask.answer
open home.what_next
you  /ask
open ask.question
you  what is the best colour for a bicycle frame
bot  common.dont_know
you  [done]
you  [rejection]
open rejection.account
you  should I call or email?
bot  common.from
open rejection.account
