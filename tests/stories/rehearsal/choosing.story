# The person may choose any of the twelve, and the same call once more sounds different (A01).
you  /rehearse
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.whom
you  [another]
open rehearsal.choose
you  [p12]
bot  rehearsal.scene
bot  rehearsal.channel_room
open rehearsal.feeling_before
you  [nervous]
you  Thank you for telling me. May I ask one thing before I go?
you  What would strengthen my candidacy from where you sit?
you  Thank you, I'd very much like this job. Goodbye.
open rehearsal.feeling_after
you  [calm]
you  [skip]
you  80
you  [skip]
open rehearsal.booked
you  not yet
open rehearsal.then
you  [notes]
bot  rehearsal.notes_live
you  [again]
bot  rehearsal.scene
open rehearsal.feeling_before
