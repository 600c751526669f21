# A whole if-then sentence counts at once, three plans are enough, and a time for the reminder that is none is asked again.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  /plan
open plan.pick
you  give shorter answers
you  When they ask me why, then I answer in three sentences
bot  plan.made
open plan.more
you  [yes]
you  bring an example about budgets
you  If they mention money, then I tell the story of the kitchen
open plan.more
you  [yes]
you  smile at the start
you  If the door opens, then I smile before I say a word
bot  plan.three_is_enough
open plan.remember
you  purple
bot  common.puzzled
open plan.remember
you  next weekend
open plan.remember
you  [no]
open plan.again
you  [skip]
open plan.next
you  orange
open plan.next
you  next weekend
open plan.next
you  [no]
you  stop
you  /plan
bot  plan.three_is_enough
