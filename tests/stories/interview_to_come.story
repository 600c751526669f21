# An interview to come is no rejection: it is taken up as one, with its place and its hour.
you  hello
you  [start]
you  Manchester
you  [yes]
you  i have an interview with Tesla on Thursday at 2pm and i'm freaking out
bot  interview_ahead.nerves
not  rejection.understood
open interview_ahead.booked
case employer=Tesla phase=ahead told=unknown
nudge N14 2026-11-25 17:00
says Tesla
says 14:00
you  no, it's on friday
says Friday 27 November at 14:00
you  that's all
open home.what_next
you  what have you got down
bot  interview_ahead.known
you  had an interview with Stripe on Thursday, they said no
open rejection.understood
you  stop
nudge N14
...  1 m
you  Tesla rejected me after the interview
open rejection.understood
case employer=Tesla phase=account
none N14
