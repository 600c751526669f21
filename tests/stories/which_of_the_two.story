# A time that is asked back can be answered by "the second" or "evening"; the question stays until something else is said.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email today after the interview with Tom, I'm furious and I can't stop shaking
you  [right]
you  stop
at   2026-11-24 10:00
bot  check_in.morning
you  [snooze]
you  thursday at 6
open check_in.snooze
you  evening
bot  check_in.again_at
nudge N1 2026-11-26 18:00
you  /nudges
you  [nudge_0]
you  [move]
you  next sunday at 11am
open nudges.another
you  the second one
bot  nudges.moved
nudge N1 2026-12-06 11:00
you  [nudge_0]
you  [move]
you  next sunday at 11am
you  [list]
you  [nudge_0]
you  [move]
you  the second
nudge N1 2026-12-02 09:00
