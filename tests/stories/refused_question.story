# A question that somebody would rather not answer is left out kindly, also where anything may be an answer.
you  hello
you  [start]
you  leeds
you  [yes]
you  Dana from Acme rang this morning after the final interview to say no, I'm okay about it
you  [right]
you  [one]
open rejection.promised
you  i dont want to answer that
bot  common.left_out
open rejection.wants
case promised=
you  [yes]
you  [start]
open review.best
you  No, I don't want
bot  common.left_out
case best_moment=
you  [stop]
open review.rating
you  [skip]
open rejection.advised
you  [write]
open draft.interview
you  [no]
open draft.first
you  i dont have there email only her mobile
bot  rejection.only_a_number
open draft.first
case number_given=True
you  [yes]
open draft.detail
you  ive sent it
bot  waiting.sent
case phase=waiting
