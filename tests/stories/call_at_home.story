# While a request is out, a talk told of at home is booked, and what somebody named there said is their answer.
at   2026-11-23 10:00
you  hi
you  york
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
you  I've sent it
open home.what_next
you  I will talk to my mum tomorrow at 2pm
not  waiting.call_booked
you  I'm calling in sick tomorrow
not  waiting.call_booked
not  waiting.call_when
you  home
you  I will talk to her tomorrow at 2pm
bot  waiting.call_booked
nudge N8
open home.what_next
you  Emma Stone said the panel "felt the other chap was hungrier". Hungrier!
bot  reply.kept
not  rejection.understood
