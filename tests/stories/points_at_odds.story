# Two points that pull against each other are named, with the one question that would tell what each means.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  /reply Too quiet in the panel. One of us found you talked over people.
you  [skip]
open reply.sorted
you  [right]
you  [none]
open reply.odds
says talked over people
you  [asked]
bot  reply.clarify_asked
open plan.pick
