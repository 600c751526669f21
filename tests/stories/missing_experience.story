# What is really missing gets small steps: reading, a group, a person, a job on the way.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email today after the interview, I'm okay
you  [right]
you  stop
you  /reply We went with someone who has more experience in budgets.
you  [skip]
open reply.sorted
you  [right]
you  [none]
open reply.gap
you  [missing]
bot  reply.gap_missing
open plan.pick
