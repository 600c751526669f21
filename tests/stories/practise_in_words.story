# A wish to practise with somebody described, and a message pasted to be checked, are heard at whatever question stands open.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview with Dana, I'm okay
open rejection.understood
you  i want to practise the call with a really strict HR lady who isnt allowed to say anything
open rehearsal.feeling_before
you  stop
you  /rehearse
you  [skip]
open rehearsal.whom
you  someone who says i'm arrogant
open rehearsal.feeling_before
you  stop
you  can you check this msg: hi Sam thanks for letting me know. Why did you not take me? best, Jo
open draft.checked
