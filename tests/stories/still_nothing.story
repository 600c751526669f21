# That nothing has come is heard at home, and an answer at the question about reminders.
you  rejected by Larkfield by email yesterday after the interview with Priya, I'm fine, I still want it
you  [start]
you  leeds
you  I told you what happened, that was all of it
you  [right]
you  draft it
you  i send it already
open first_meeting.reminders_again
you  she replied: Hi Shazia, you interviewed well but we needed somebody with more retail experience.
open reply.rating
you  /back
open first_meeting.reminders_again
you  [yes]
open home.what_next
you  still nothing
open rejection.advised
