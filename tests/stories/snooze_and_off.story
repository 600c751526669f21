# Every nudge can be put off, to a time in words, or switched off for good.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email today after the interview with Tom, I'm furious and I can't stop shaking
you  [right]
open feeling.hot
nudge N1 2026-11-24 10:00
you  stop
... 25 h
bot  check_in.morning
open check_in.morning
you  [snooze]
open check_in.snooze
you  friday at 10
bot  check_in.again_at
nudge N1 2026-11-27 10:00
... 3 d
bot  check_in.morning
you  [off]
bot  check_in.off
none N1
open home.what_next
