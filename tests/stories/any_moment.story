# Nonsense, nothing, too much, another language: a kind answer, and the question stays open.
you  hello
you  [start]
you  [skip]
you  [yes]
you  [rejection]
you  asdfghjkl zxcvb
bot  common.mash
open rejection.account
you  😀😀😀
bot  common.emoji
open rejection.account
you  Je suis très triste, je n'ai pas eu le travail
bot  common.foreign
open rejection.account
you  help
bot  common.help
open rejection.account
you  why do you ask
open rejection.account
you  Acme rejected me by email yesterday after the interview, I'm okay
open rejection.understood
you  back
bot  common.taken_back
open rejection.account
you  stop
bot  common.stopped
open home.what_next
