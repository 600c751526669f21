# What they said was told already: it is sorted without being asked for again, and speaking of it later opens no second case.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  "You were arrogant, unprepared and frankly wasted our time" I feel about 2 inches tall
you  [right]
you  stop
... 1 d
you  the arrogant thing is killing me
not  rejection.understood
open feeling.hot
case employer=
you  stop
you  the arrogant bit hurts
not  rejection.understood
you  stop
you  [reply]
open reply.earlier
says wasted our time
you  [sort]
bot  reply.kept
