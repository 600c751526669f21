# What was understood is said whenever it is asked for, and the question waits.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Stripe rejected me by email this morning, I had interviewed with Declan last week, I'm okay
open rejection.understood
you  you left out Piotr, the hiring manager
open rejection.understood
case met_names=Declan,Piotr person= feedback=
says you met Declan and Piotr
you  what did you understand so far
open rejection.understood
says told by email
not  common.known
you  [right]
open rejection.rapport
you  what do you know about me?
bot  common.known
open rejection.rapport
says told by email
you  stop
you  ok, what have you got down
bot  common.known
open home.what_next
