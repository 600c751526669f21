# A call of their own, told at home: what was said is asked for, nobody picking up is met, and nothing new begins.
at   2026-11-24 10:00
you  hi
you  glasgow
you  [yes]
you  I called my mum
not  rejection.understood
you  I rang her
not  rejection.understood
you  I didn't get the job at ScottishPower, Fiona phoned today
bot  rejection.understood
you  [right]
you  ok
you  interview
you  stop
open home.what_next
you  I called in sick
not  rejection.understood
you  I rang Fiona but she didn't pick up
bot  waiting.not_reached
open home.what_next
you  I rang her
open reply.words
you  she didnae pick up
bot  waiting.not_reached
open home.what_next
you  Just had the call
open reply.words
you  she said I was a bit vague on numbers and that I should prepare two examples
bot  reply.kept
not  rejection.understood
