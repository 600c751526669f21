# What does not answer the question is heard kindly, never put into the case as an answer, and the question stays open.
you  hello
you  [start]
you  [skip]
you  [yes]
you  asda turned me down by phone yesterday after the interview, the manager karen rang, im fine
case employer=Asda
you  yes
open rejection.met
you  bit numb about it if im honest
bot  common.felt
open rejection.met
you  formal pls
bot  common.puzzled_skip
open rejection.met
case met=unknown
you  me dijeron que no por correo ayer
bot  common.foreign
open rejection.met
you  i dont remember
open rejection.promised
you  sent it
bot  common.puzzled_skip
open rejection.promised
case promised=
you  theyd let me know if something comes up
you  skip
