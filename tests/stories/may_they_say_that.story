# A question whether they may say such a thing is heard like a telling of it.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  can they say im too old
bot  rejection.unfair_heard
says Acas
case discrimination=True
you  are they allowed to ask if i have kids
bot  common.unfair_asked
open home.what_next
