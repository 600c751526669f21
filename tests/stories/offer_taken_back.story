# Where an offer was taken back, a question about it is answered as such; in a silence, whom to call means asking where things stand.
you  hello
you  [start]
you  leeds
you  [yes]
you  I had an offer from Aldi and they withdrew it, i already handed in my notice
open rejection.understood
you  can they do that
says ask to take it back
you  i dont have any job now what do i do
says Money first
open rejection.understood
you  I had an interview at Tesco three weeks ago and heard nothing
open rejection.understood
you  Should I call HR?
says Silence is common
