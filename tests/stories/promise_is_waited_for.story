# A promised answer is waited for until its day, then a reminder comes; the person may write before.
you  hello
you  [start]
you  leeds
you  [yes]
you  Had a final interview with Declan at Acme, he rang this morning, it's a no. I'm okay
you  [right]
open rejection.promised
you  yes
bot  rejection.promised_what
open rejection.promised
you  Declan said he'd get back to me with feedback by Thursday
case promised_by=2026-11-26
you  [yes]
you  [skip]
open rejection.awaited
says Thursday 26 November
you  Shouldn't I wait for the written feedback he promised?
not  common.from
open rejection.awaited
you  [wait]
bot  rejection.waits
nudge N3 2026-11-27 10:00
at   2026-11-27 10:01
open check_in.promise_due
you  [open]
bot  strategy.modifier.promise_due
open rejection.advised
says contact Declan
