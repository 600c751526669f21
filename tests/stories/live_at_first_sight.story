# Somebody who is on the phone right now gets the sentence at once; the first meeting does not stand in the way.
you  im on the phone with them right now they just said no what do i say
bot  first_meeting.live_first
bot  draft.live_tips
open draft.ready
