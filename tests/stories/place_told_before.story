# A place that stands in the first words is not asked for.
you  I'm a nurse in Leeds and they turned me down by phone yesterday after the interview, I'm okay
open first_meeting.welcome
you  ok
says London
open first_meeting.reminders
you  no thanks
open rejection.understood
