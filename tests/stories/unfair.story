# Where the person suspects discrimination, advice comes first, and going on is their choice.
you  hi
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview because I'm pregnant, but I'm calm about it
you  [right]
open rejection.unfair
says Acas
you  [on]
you  [one]
you  [no]
you  [no]
you  [skip]
open rejection.advised
