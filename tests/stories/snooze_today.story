# Later today comes today, though one a day is the most; a time in words puts it off as well, and the night is said to be no time.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email today after the interview with Tom, I'm furious and I can't stop shaking
you  [right]
open feeling.hot
you  stop
at   2026-11-24 10:00
bot  check_in.morning
you  [snooze]
open check_in.snooze
you  [later]
bot  check_in.again_at
says 13:00
nudge N1 2026-11-24 13:00
... 3 h
bot  check_in.morning
you  snooze it until tomorrow at 11
bot  check_in.again_at
nudge N1 2026-11-25 11:00
at   2026-11-25 11:00
bot  check_in.morning
you  [snooze]
you  tonight at 11pm
bot  check_in.again_at
says 09:00
nudge N1 2026-11-26 09:00
