# The message that is asked for in the middle of the look back is no moment: the look back ends, and it is written.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview with Dana, I still want it, I'm okay
you  [right]
you  [no]
you  [start]
open review.best
you  when i wrote the email to the client on the spot
bot  review.best_kept
you  email please
bot  common.straight
open draft.ready
none N4
case phase=asking
