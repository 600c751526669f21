# Somebody who gets the call while the first questions are asked gets the sentence at once, and their words are logged.
you  hello
you  [start]
open first_meeting.where
you  oh im on the phone with them right now, they just said no
bot  first_meeting.live_first
open draft.ready
you  they said i was great but someone had more b2b sales
bot  reply.kept
