# Three or more noes in one telling: none of them is lost.
you  hello
you  [start]
you  Leeds
you  [yes]
you  Tesco, Primark, Costa and Lidl all said no this week
bot  rejection.then_the_others
says Primark, Costa and Lidl
open rejection.understood
case employer=Tesco
you  my cases
says Primark
says Costa
says Lidl
