# A whole call: the interviewer answers what is said, their own answers come before the score, and the change is retyped as if-then (A27 A42 A56 A57 A58 A61 A63 A64).
you  /rehearse P9
you  [start]
you  [skip]
you  [yes]
bot  rehearsal.scene
open rehearsal.feeling_before
you  [nervous]
bot  rehearsal.rules
bot  rehearsal.they_say
not  rehearsal.cue
open rehearsal.call
you  Good morning, thank you for this. I respect the decision. Do you have ten minutes?
bot  rehearsal.they_say
you  Was the experience missing, or did I not say it? Could you give me an example?
bot  rehearsal.they_say
says Devon
you  What would you advise me to do differently next time?
bot  rehearsal.they_say
you  What was my strongest answer?
bot  rehearsal.they_say
you  Is there a course you would recommend?
bot  rehearsal.they_say
you  Thank you so much for your time. I'd be very interested in later roles. Goodbye.
bot  rehearsal.they_say
open rehearsal.feeling_after
not  rehearsal.scored
you  better than I thought
open rehearsal.own_best
you  when I asked whether it was missing or unsaid
open rehearsal.guess
you  about 60
bot  rehearsal.curve
bot  rehearsal.scored_guess
bot  rehearsal.quotes
bot  rehearsal.keep
bot  rehearsal.change
open rehearsal.retype
you  I should say it back
bot  rehearsal.if_then
open rehearsal.retype
you  If they make a point, then I say it back in one sentence
bot  rehearsal.planned
open rehearsal.booked
you  thursday at 3pm
bot  rehearsal.booked_for
nudge N8 2026-11-25 17:00
nudge N8 2026-11-26 14:30
nudge N9 2026-11-26 15:40
open rehearsal.then
you  [marks]
bot  rehearsal.marks
says of 2, turn
open rehearsal.then
you  [progress]
bot  rehearsal.last_curves
bot  rehearsal.progress
open rehearsal.then
you  [enough]
bot  rehearsal.any_time
open home.what_next
