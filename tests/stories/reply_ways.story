# A reply's points can be put right one by one, compared in one's own words, and what stung rings again tomorrow.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview with Dana, I'm okay
you  [right]
you  stop
you  /reply
open reply.words
you  You came across as arrogant and cold. Your answers were too long. We went with somebody with more experience in budgets.
bot  reply.kept
open reply.rating
you  [strong]
open reply.sorted
you  [wrong]
open reply.pick
you  [none]
open reply.sorted
you  [wrong]
you  [point_0]
open reply.which
you  [inference]
open reply.sorted
you  [right]
open reply.trigger
you  [identity]
open reply.beside
you  quite different, I thought I was friendly with everyone there
bot  reply.beside_noted
open reply.cool
you  [tomorrow]
bot  reply.tomorrow
nudge N11
... 2 d
bot  reply.thank
you  [done]
... 2 d
bot  reply.harsh
you  [sort]
open reply.sorted
