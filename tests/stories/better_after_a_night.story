# After a night "I'm better" counts; what is told at home of chasing, of a refusal or of a no after silence finds its case.
at   2026-11-23 10:00
you  turned down by Boots for store manager, letter from HR, came this morning. interview was with the area manager Colin. they gave it to his nephew. I am absolutely raging
you  [start]
you  Leicester
open first_meeting.reminders
you  no
open rejection.understood
case person=
you  [right]
open feeling.hot
you  i need a break
open feeling.until
you  two days
bot  feeling.rest
at   2026-11-25 12:00
you  cases
you  boots
you  [on]
you  im better
not  feeling.heard
you  said it all
case employer=Boots
