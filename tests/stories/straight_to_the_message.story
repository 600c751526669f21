# Who wants the message gets it at any question of a case: the rest is left out, and what we would do is said in a line.
you  hello
you  [start]
you  leeds
you  [yes]
you  rejected by Larkfield by email yesterday after the interview with Priya, I'm fine
you  [right]
open rejection.promised
you  what do i do now then
open rejection.advised
you  /back
you  kindly draft one mail
bot  common.straight
bot  draft.ready
open draft.ready
you  just write me the email
bot  common.there_it_is
you  what do i do now then
bot  common.then_send
you  i send
bot  waiting.sent
case phase=waiting
you  rejected by Bramble by email today after the final interview, I'm fine about it
you  what next?
open rejection.advised
