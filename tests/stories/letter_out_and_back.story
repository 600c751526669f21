# We send nothing; what has not gone after all is open again, with a reminder on the day they name; a change can be taken back.
you  hello
you  [start]
you  leeds
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
open draft.ready
you  send it for me
bot  draft.cannot_send
open draft.ready
you  perfect
bot  draft.pleased
open draft.ready
you  undo
bot  draft.no_version
open draft.ready
you  drop the last sentence
not  draft.dropped
open draft.ready
you  undo
bot  draft.before
says for the opportunity
you  change "two or three tips" to "one honest tip"
you  warmer
bot  draft.your_own
says one honest tip
you  shorter
bot  draft.change_lost
you  go back to the previous version
says one honest tip
you  use her surname
says Ms Stone
you  use the previous version
you  mention the presentation
says Our talk about the presentation
you  sent
bot  waiting.sent
nudge N6
open home.what_next
you  actually I haven't sent it yet
bot  draft.not_out
open draft.ready
none N6
case phase=asking asked_on=None
you  I'll send it on Wednesday
bot  draft.kept_until
nudge N2 2026-11-25 09:00
open home.what_next
you  no, I'll send it on Thursday
bot  draft.kept_until
nudge N2 2026-11-26 09:00
