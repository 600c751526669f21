# One can step out of the role and back, ask for a hint, and the interviewer waits.
you  /rehearse P3
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  [hint]
bot  rehearsal.hint
open rehearsal.call
you  step out
open rehearsal.outside
you  that one really hurt
bot  rehearsal.heard
open rehearsal.outside
you  hint
bot  rehearsal.hint
open rehearsal.outside
you  [back_in]
bot  rehearsal.they_say
open rehearsal.call
you  Are you a real person?
bot  rehearsal.aside_out_of_role
open rehearsal.call
you  Warum haben Sie mich nicht genommen?
bot  rehearsal.aside_language
open rehearsal.call
you  (says nothing)
open rehearsal.call
