# A telling with a question at its end is kept, and the question answered; who asks who can read this is told so, wherever it is asked.
you  hello
you  [start]
you  why do you need to know where i am?
open first_meeting.where
you  can my boss at Slack see this
says Whoever runs this program
open first_meeting.where
you  leeds
you  how do i know you won't sell my data
says Whoever runs this program
open first_meeting.reminders
you  [yes]
you  got a voicemail from tesco on wednesday saying no. i missed the call. should i ring back?
open rejection.understood
says ring back the same day
case employer=Tesco
case told=voicemail
you  is that legal?
says I am software and can't judge that
open rejection.understood
you  can the company see what I write here?
says Whoever runs this program
open rejection.understood
