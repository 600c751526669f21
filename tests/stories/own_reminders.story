# A reminder of one's own is set anywhere, said back, listed, moved and stopped; an hour that is wished for holds for all of them.
at   2026-11-23 13:00
you  hello
you  [start]
you  leeds
you  yes, but not before ten
bot  nudges.hours
open home.what_next
you  remind me on Tuesday at 11 to call her
bot  nudges.own_set
says Tuesday 24 November at 11:00: call her
nudge N12 2026-11-24 11:00
open home.what_next
you  Acme rejected me by email yesterday after the interview with Dana, I'm okay
open rejection.understood
you  remind me to buy stamps
open nudges.own
you  on wednesday at 3pm
bot  nudges.own_set
open rejection.understood
you  remind me tomorrow at 5am to sleep
bot  nudges.own_full
you  what's coming?
open nudges.coming
says call her
says buy stamps
you  not so early
bot  nudges.hours
open nudges.coming
you  [nudge_0]
you  to 4pm
bot  nudges.moved
open nudges.coming
you  [nudge_1]
you  cancel it
bot  nudges.cancelled
you  move it to 3pm
bot  nudges.moved
nudge N12 2026-11-24 15:00
you  done
open rejection.understood
you  please change my reminders to evenings
bot  nudges.hours
open rejection.understood
you  stop reminders
bot  nudges.stopped
none *
you  remind me on Tuesday at 11 to call her
bot  nudges.own_off
you  start reminders again
bot  nudges.started
open rejection.understood
you  remind me on Tuesday at 6pm to call her
bot  nudges.own_set
nudge N12 2026-11-24 18:00
