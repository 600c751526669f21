# A harsh reply may wait a night, and is sorted the next morning.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  /reply You are arrogant and you talked over the whole panel.
you  [skip]
open reply.sorted
you  [right]
you  [truth]
open reply.cool
you  [tomorrow]
bot  reply.tomorrow
nudge N11 2026-11-24 11:00
open home.what_next
... 5 h
bot  reply.thank
you  [done]
... 1 d
bot  reply.harsh
open reply.harsh
you  [sort]
open reply.sorted
