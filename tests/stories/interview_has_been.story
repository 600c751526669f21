# Whoever answers the reminder of an interview only after it has been is asked how it went.
at   2026-11-23 10:00
you  rejected by Larkfield by email yesterday after the interview with Priya, I still want it, I'm fine
you  [start]
you  [skip]
you  [yes]
you  [right]
you  [no]
you  [skip]
you  /plan
you  [enough]
you  [skip]
open plan.next
you  next monday at 8
you  yes
you  [skip]
at   2026-11-29 12:00
open interview_ahead.before
at   2026-11-30 09:00
you  look
open interview_ahead.impressions
