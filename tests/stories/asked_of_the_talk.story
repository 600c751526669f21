# What is asked of the talk itself is answered in a line: a joke, what may be answered, a plainer word. Nothing is kept of it.
at   2026-11-23 10:00
you  hi
you  york
you  [yes]
you  tell me a joke
bot  common.joke
not  rejection.account
open home.what_next
you  I received a rejection from Leeds by email yesterday
open rejection.understood
you  I do not understand the question. What are the possible answers?
bot  common.answers
not  rejection.noted
open rejection.understood
you  [right]
you  steady
open rejection.stage
you  can you put that in simple words
bot  common.answers_skip
open rejection.stage
you  they told me a joke in the interview
not  common.joke
