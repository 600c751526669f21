# A touch that was only a way of speaking is taken back; the case goes on like any other.
you  hi
open first_meeting.welcome
you  [start]
you  [skip]
you  [yes]
you  Stripe rejected me by email, the interviewer touched me
bot  rejection.harassed_heard
open rejection.unfair
you  no I meant emotionally, they were kind
bot  rejection.put_right_short
