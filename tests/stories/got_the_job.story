# They got the job: it is no rejection; the case that it ends is closed with its reminders, and the others stay.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I got the job at Boots!!! thanks so much
bot  interview_ahead.offer_got
not  rejection.understood
open home.what_next
you  i have an interview with Tesla on Thursday at 2pm
nudge N14
you  i got the job!
bot  interview_ahead.offer_got
bot  interview_ahead.offer_closed
open home.what_next
case employer=Tesla phase=closed
none N14
none N15
