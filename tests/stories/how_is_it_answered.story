# "Go on" is an answer to how it is, a letter is no "better", and whoever is named in a silence has told them nothing.
you  I had an interview at a nursery three weeks ago and they never got back to me, I keep thinking I said something wrong, I can't sleep
you  [start]
you  [skip]
you  [yes]
you  [right]
you  what would i tell a friend
open feeling.friend
you  that it isnt her fault
says about it right now
you  a letter
open feeling.how
you  the manager, Hayley
case person=
you  go on
not  rejection.met
open rejection.promised
