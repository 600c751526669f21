# Who tells their story at the question about reminders is asked once more when there is something to be reminded of.
you  hello
you  [start]
you  leeds
open first_meeting.reminders
you  Dana from Acme rang this morning after the final interview to say no, I'm okay about it
open rejection.understood
you  [right]
you  [one]
you  [no]
you  [yes]
you  [skip]
not  first_meeting.reminders_again
open rejection.advised
you  [write]
you  [no]
you  [no]
you  [skip]
you  [warm]
open draft.ready
you  [sent]
bot  waiting.sent
bot  first_meeting.reminders_again
you  yes please
bot  first_meeting.reminders_on
nudge N6 2026-11-30 10:00
at   2026-11-30 10:01
open waiting.chase_or_close
