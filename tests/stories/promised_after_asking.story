# What they promised once they were asked is waited for, and two working days more; it is no feedback. Nothing yet is no "leave it".
you  hello
you  leeds
you  yes
you  Rejected by Arup for Associate Director by email from Emma Stone today
you  yes
you  write it
open draft.ready
you  sent
open home.what_next
nudge N6 2026-11-30 10:00
you  she said she'd send it by Wednesday
bot  waiting.promised_until
not  reply.kept
open home.what_next
nudge N6 2026-11-27 10:00
you  any update?
open rejection.advised
says Friday 27 November
you  stop
... 5 d
open waiting.chase_or_close
you  no revert
not  waiting.closed_in_silence
open rejection.advised
