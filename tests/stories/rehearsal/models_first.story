# Who never rehearsed is offered a good and a bad model call with what to look for, and then an easy interviewer with cues (A03 A05 A12 A13 A14 A15 A17 A25 A29 A39 A42 A43 A57 A58 A60 A62 A63 A64 A65 A66 A73 A79 A89).
you  /rehearse
you  [start]
you  [skip]
you  [yes]
open rehearsal.first
you  [watch]
bot  rehearsal.model_intro
bot  rehearsal.they_say
bot  rehearsal.model_turn
open rehearsal.watching
you  [next]
bot  rehearsal.model_turn
bot  rehearsal.model_after
open rehearsal.watching
you  go on
bot  rehearsal.model_intro
bot  rehearsal.model_turn
bot  rehearsal.model_after
bot  rehearsal.watched
open rehearsal.first
you  straight to it
open rehearsal.whom
says Ravi Menon
you  [notes]
bot  rehearsal.notes
open rehearsal.whom
you  call them
bot  rehearsal.scene
bot  rehearsal.channel_phone
open rehearsal.feeling_before
you  a bit sick to be honest
bot  rehearsal.rules
bot  rehearsal.they_say
bot  rehearsal.cue
open rehearsal.call
you  Thank you for ringing me, Ravi. I respect the decision. Do you have a few minutes?
bot  rehearsal.they_say
bot  rehearsal.cue
open rehearsal.call
