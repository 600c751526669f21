# Reminders are moved, paused and kept to hours in whatever words, a single weekday cannot be kept free, and none of it opens a case.
at   2026-11-23 10:00
you  hi
you  leeds
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
you  [sent]
nudge N6 2026-11-30 10:00
you  ask me again in a fortnight
bot  nudges.moved
nudge N6 2026-12-07 10:00
you  remind me in three weeks instead
bot  nudges.moved
none N12
nudge N6 2026-12-14 10:00
you  not before Wednesday
bot  nudges.paused
you  only evenings
bot  nudges.hours
you  dont message me on sundays
bot  nudges.weekend_free
not  rejection.understood
you  no messages on mondays
bot  nudges.no_day_free
you  set quiet hours from 9pm to 9am
bot  nudges.hours
you  quiet hours 9 to 5
open privacy.quiet_day
you  [free]
says 17:00 to 09:00
