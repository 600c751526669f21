# A no to the plain question is heard in whatever words it comes, and coaching goes on at their word; beside a doubt it is no no.
at   2026-11-23 10:00
you  hi
you  leeds
you  [yes]
you  whats the point of anything anymore
open care.asked
you  no not like that, just fed up
bot  care.thanks
open care.here
you  can we go on
open care.sure
you  [yes]
bot  care.resumed
