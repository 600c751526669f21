# A pasted no ends a silence at the question how they are, and the scores in it are kept and sorted as scores.
at   2026-11-23 10:00
you  hi
you  leeds
you  [yes]
you  My interview was on 9 November for Deputy Director at the Home Office and I have heard nothing.
you  [right]
open feeling.how
you  They wrote: "We regret to inform you that you have not been successful. Your scores were 5, 4, 4, 5."
bot  waiting.a_no_now
bot  waiting.words_with_it
case told=email
you  reply
open reply.earlier
you  [sort]
open reply.sorted
says a score
you  [right]
bot  reply.only_marks
not  reply.boilerplate
