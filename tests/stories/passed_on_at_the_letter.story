# What the panel thought, passed on by somebody while the letter lies open, is their answer; anybody's view is not.
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me for data engineer by email yesterday after the interview, Emma Stone wrote
you  [right]
you  write it
open draft.ready
you  Jess says hi
open draft.ready
you  my mum says I was too nice
open draft.ready
you  Jess says the panel felt I was nervous
open reply.rating
none N2
none N3
case phase=answered
