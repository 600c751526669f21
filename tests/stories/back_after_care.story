# Who took coaching up again after a grave word is asked how it is when they come back from a night, once; "better" is no failure to follow.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the final interview
you  honestly i dont see the point in being alive any more
open care.here
you  resume
you  [yes]
bot  care.resumed
open rejection.understood
at   2026-11-25 10:00
you  hello im back, feeling better
bot  care.since
bot  care.better
not  common.back_again
not  common.puzzled
open rejection.understood
at   2026-11-27 10:00
you  [right]
not  care.since
