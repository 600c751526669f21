# A pause is told whenever the list is asked for, and "stop all" is heard at any question.
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
you  pause reminders until the day before christmas
bot  nudges.paused
you  /nudges
bot  nudges.still_paused
says Because
you  [done]
open rejection.advised
you  stop all
bot  nudges.stopped
none N3
you  /nudges
open nudges.nothing
