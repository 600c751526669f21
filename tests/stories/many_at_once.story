# Three or more noes in one telling: none is lost, and a short first word of a no is not lost either.
you  hello
you  Didn't get it.
you  Leeds
you  [no]
open rejection.told
you  [skip]
you  [steady]
you  Tesco, Primark, Costa and Lidl all said no this week
bot  rejection.then_the_others
says Primark, Costa and Lidl
open rejection.understood
case employer=Primark
case employer=Costa
case employer=Lidl
