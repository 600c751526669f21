# Their answer, quoted at the question whether reminders are welcome after all, is taken up.
at   2026-11-23 10:00
you  hi
you  leeds
you  rejected by Kerry Group on the phone this morning after the second interview with Niamh, I'm okay
you  [right]
you  write it with me
you  sent it
open first_meeting.reminders_again
... 2 d
you  she said: "you were great, no negatives, just the other person had more experience with Guidewire"
bot  reply.kept
