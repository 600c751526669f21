# A reminder that was just set is put right or taken off in a few words, and what is coming is shown wherever it is asked.
at   2026-11-24 10:00
you  hi
you  leeds
you  [yes]
you  remind me to practise on saturday at 9am
you  i meant sunday
bot  nudges.moved
says Sunday 29 November at 09:00
you  make it 11am
bot  nudges.moved
says Sunday 29 November at 11:00
you  what's coming up
bot  nudges.coming
you  [done]
you  cancel that
bot  nudges.cancelled
you  home
you  i meant sunday
not  nudges.moved
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  disappointed
you  final round
you  a panel
you  nobody in particular
you  no
you  yes
you  start
open review.best
you  what have you got coming up for me
bot  nudges.nothing
