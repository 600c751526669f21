# What is coming is listed with its reason, and any of it can be moved, cancelled, paused or stopped.
at   2026-11-23 13:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  [one]
you  [no]
you  [no]
you  [skip]
open rejection.advised
nudge N3
you  /nudges
open nudges.coming
says Because
you  [nudge_0]
open nudges.one
you  [move]
open nudges.another
you  friday at 3pm
bot  nudges.moved
open nudges.coming
nudge N3 2026-11-27 15:00
you  [nudge_0]
you  [move]
you  {nudges.another} when=2026-11-26 11:30
bot  nudges.moved
nudge N3 2026-11-26 11:30
you  [pause]
open nudges.pause
you  next monday
bot  nudges.paused
open nudges.coming
you  [nudge_0]
you  cancel it
bot  nudges.cancelled
open nudges.nothing
none N3
you  [done]
