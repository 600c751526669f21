# From a sloppy first message to a draft that can be sent; nothing that was said is asked again.
at   2026-11-23 13:00
you  Stripe emailed this morning, final round, bit disappointed
bot  first_meeting.have_it
bot  first_meeting.welcome
you  [start]
open first_meeting.where
you  im in leeds
bot  first_meeting.placed
open first_meeting.reminders
you  ok
bot  rejection.understood
open rejection.understood
case employer=Stripe told=email stage=final told_on=2026-11-23 heat=H1
you  yep
not  rejection.told
not  rejection.stage
not  feeling.how
open rejection.met
you  a panel
open rejection.rapport
you  I got on best with Dana
open rejection.promised
case rapport=Dana
you  no
open rejection.wants
you  why do you ask
open rejection.wants
you  yes
open review.offer
you  [skip]
open rejection.advised
nudge N3 2026-11-24 09:00
you  write it
open draft.interview
you  no
open draft.first
you  yes
open draft.detail
you  the case study about refunds
open draft.tone
you  warm
open draft.ready
says first choice
says the case study about refunds
you  [sent]
bot  waiting.sent
none N3
nudge N6 2026-11-30 10:00
open home.what_next
