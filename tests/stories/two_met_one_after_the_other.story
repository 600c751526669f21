# Two people, one after the other, are several; nothing is made of the words besides.
you  hello
you  [start]
you  Leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
open rejection.met
you  two persons, one before, other after
open rejection.rapport
case met=several reasons=
