# Contempt is met with comfort, and nobody is told to keep it or to thank for it.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  /reply Frankly you stink. Don't waste anyone's time again.
bot  reply.comfort
open reply.sorted
says an insult
none N10
you  [right]
open reply.cool
you  [tomorrow]
nudge N11 2026-11-24 11:00
... 26 h
open reply.harsh
you  [sort]
open reply.sorted
you  [right]
bot  reply.nothing_in_it
open waiting.after
