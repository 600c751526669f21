# What was taken for a rejection and is an interview to come is dropped, and what was told of it is kept.
you  hello
you  [start]
you  Manchester
you  [yes]
you  interviewed with Tesla, Thursday at 2pm, and i'm freaking out
open rejection.understood
you  no, that is next Thursday, it has not happened yet
bot  interview_ahead.not_yet_then
bot  when.which_weekday
not  rejection.understood
open interview_ahead.day
case employer=Tesla phase=ahead
you  the second
open interview_ahead.booked
says Thursday 3 December at 14:00
you  [done]
you  /cases
open cases.cases
