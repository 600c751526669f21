# What they said is kept word for word, sorted, laid beside the own rating, and becomes a plan typed by the person.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview with Dana, I'm okay
you  [right]
you  [no]
you  [maybe]
you  [start]
open review.best
you  when I explained how we cut the waiting list
bot  review.best_kept
you  [fine]
you  the one about conflict, I went on for ever
you  [better]
you  [fine]
you  I spoke too fast
you  [fine]
open review.rating
you  [strong]
bot  review.done
open rejection.advised
you  [write]
you  [yes]
you  [skip]
you  [plain]
open draft.ready
says another interview
you  [sent]
you  /reply
open reply.words
you  Your answers were too long, you never asked us a question. You seemed bored. We had someone with more experience in budgets. Thanks for coming in, we'll keep your CV on file.
bot  reply.kept
open reply.sorted
none N6
nudge N10
nudge N11
you  [right]
open reply.trigger
you  [identity]
bot  reply.touched_identity
open reply.beside
you  [harsher]
bot  reply.beside_harsher
open reply.cool
you  [now]
open reply.clarify
says bored
you  [asked]
open reply.gap
you  [unsaid]
bot  reply.gap_unsaid
open plan.pick
you  [point_0]
open plan.cue
you  when they ask me to tell them about myself
open plan.act
you  I stop after two minutes and ask whether they want more
open plan.retype
says if they ask me to tell them about myself, then I stop after two minutes
you  ok
bot  plan.whole_sentence
open plan.retype
you  If they ask about me, then I stop after two minutes and ask if they want more
bot  plan.made
open plan.more
you  [yes]
open plan.pick
you  prepare an example about budgets
you  as soon as they mention money
you  tell the story of the kitchen rebuild
you  As soon as they mention money, I tell the story of the kitchen rebuild
you  [no]
open plan.remember
you  sunday at 6pm
bot  plan.will_remind
nudge N12 2026-11-29 18:00
open plan.again
you  Ring Sam. No emails before noon.
bot  plan.again_kept
open plan.thanks
you  [write]
open draft.ready
you  [sent]
bot  waiting.thanked
none N10
open plan.warm
you  [yes]
bot  plan.in_touch
open draft.ready
nudge N16
you  [sent]
bot  waiting.in_touch
open plan.next
you  thursday next week 3pm
open plan.confirm
you  yes
open plan.where
you  Northside Library
bot  plan.dated
bot  plan.done
nudge N14
nudge N15
open home.what_next
case phase=planned thanked=True warm=True outcome=useful
