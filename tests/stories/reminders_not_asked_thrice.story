# The question about reminders gives way to whatever else is said, and does not come a third time.
you  hello
you  [start]
you  leeds
you  Dana from Acme rang this morning after the final interview to say no, I'm okay about it
you  [right]
you  [one]
you  [no]
you  [yes]
you  [skip]
you  sent it already
bot  waiting.sent
open first_meeting.reminders_again
you  they replied that my answers were too long and that they wanted more experience
not  first_meeting.reminders_again
