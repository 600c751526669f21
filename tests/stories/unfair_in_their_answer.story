# A reason that is none of the work is heard in their answer, advice comes first, and it never reaches the plan.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  /reply At your age you'd get bored here. Your answers were too long.
bot  rejection.unfair_heard
open reply.pause
says Acas
case discrimination=True
none N10
you  can they say I'm too old?
bot  common.unfair_points
says At your age
open reply.pause
you  [on]
open reply.rating
you  [skip]
open reply.sorted
says about who you are
you  [right]
you  [none]
open plan.pick
says Your answers were too long
you  [point_0]
you  when they ask me to tell them about myself
you  I stop after two minutes and ask whether they want more
you  If they ask about me, then I stop after two minutes and ask if they want more
bot  plan.made
open plan.more
you  [no]
open plan.remember
you  [no]
open plan.again
you  [skip]
not  plan.thanks
open plan.next
