# A ground that comes up in the middle of a case is heard there, and the question that was open waits.
you  hello
you  ok
you  Leeds
you  no
you  Acme rejected me by email yesterday after the interview, I'm okay
open rejection.understood
you  because I'm in a wheelchair and the office has stairs
bot  rejection.unfair_heard
open rejection.understood
case discrimination=True
you  yes
open rejection.unfair
says Acas
you  [on]
open rejection.met
