# Who said that they are really upset gets the break first, and a night before what was said goes into a plan, however mild it is.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Arup emailed yesterday after the interview with Dana, its a no, I am really upset and hurt
bot  rejection.sorry_h2
you  [right]
open feeling.hot
you  [on]
you  /reply
you  You could have given shorter answers and an example of a budget you ran.
you  [strong]
open reply.sorted
you  [right]
you  [none]
you  [same]
open reply.cool
says hard day
you  [tomorrow]
nudge N11
