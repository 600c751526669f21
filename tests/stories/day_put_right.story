# The day of the no is put right while the telling is open, and later.
at   2026-11-25 10:00
you  Acme rejected me by email today after the interview with Dana, I'm okay
you  [start]
you  [skip]
you  [yes]
open rejection.understood
case told_on=2026-11-25
you  no wait, it was yesterday
open rejection.understood
case told_on=2026-11-24
you  actually it was monday, not tuesday
open rejection.understood
case told_on=2026-11-23
you  [right]
you  actually it was yesterday, not on monday
bot  rejection.put_right
case told_on=2026-11-24
