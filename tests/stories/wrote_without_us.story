# "Write it" skips the look back, "no" is an answer to the best moment, and who wrote without us is waited with.
you  rejected by Greggs by phone this morning after a trial shift with Tariq, not sure i want it, im ok
you  [start]
you  Leeds
you  [yes]
you  [right]
open review.offer
you  ok write it
open rejection.advised
you  sent it already
bot  waiting.sent
nudge N6
you  /review
you  no
open review.cv
