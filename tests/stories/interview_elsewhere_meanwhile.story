# An interview elsewhere, told at whatever question, is kept as one to come, and is no stage of the case on hand.
you  (begins)
you  [start]
you  leeds
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  i have an interview at Monzo tomorrow at 10
open interview_ahead.booked
case phase=ahead employer=Monzo
you  that's all
open feeling.how
you  write it
open draft.ready
you  got another call with Werner on thursday at 3pm
not  rejection.noted_too
open interview_ahead.booked
you  that's all
open draft.ready
you  I don't want to send it before my interview on Friday
not  rejection.noted_too
you  [sent]
you  they wrote: thanks, you were a bit slow in the case study. more practice would help
open reply.rating
...  5 m
you  second round at Lidl on friday at 10am
open interview_ahead.booked
case phase=ahead employer=Lidl
you  that's all
open reply.rating
you  good
you  stop
you  promotion board on 3 December
open interview_ahead.booked
