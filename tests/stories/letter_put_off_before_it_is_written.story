# A letter that is to wait is kept, at whatever question before it and in whatever words; elsewhere "I'll do it" is heard as it was.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me for data engineer by email yesterday after the final round, Emma Stone wrote
you  [right]
you  steady
you  skip
you  skip
you  skip
you  skip
you  skip
open rejection.advised
you  [write]
open draft.interview
you  keep it for later
bot  draft.kept
open home.what_next
you  write it
open draft.ready
you  I'll do it tomorrow
bot  draft.kept_until
open home.what_next
nudge N2 2026-11-24 09:00
you  write it
open draft.ready
you  I'll do it tonight and then I'm gone
open care.here
