# From a sloppy first message to a draft that can be sent.
you  Stripe emailed this morning, final round, I feel sick
bot  first_meeting.welcome
you  [start]
open first_meeting.where
you  im in leeds
bot  first_meeting.placed
open first_meeting.reminders
you  ok
bot  rejection.understood
open rejection.understood
case employer=Stripe told=email stage=final told_on=2026-11-23
you  yep
not  rejection.told
not  rejection.stage
open feeling.how
