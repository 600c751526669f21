# An interview that is told of where a plan's moment is asked for is news, and no moment; "before my interview" is one.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  stop
you  /reply After careful consideration we have decided to move forward with other candidates whose profile is a better fit. We wish you all the best.
you  [right]
open waiting.after
you  [plan]
you  give shorter answers
open plan.cue
you  interview at Bosch Thursday 3pm
bot  interview_ahead.noted_with
open interview_ahead.booked
