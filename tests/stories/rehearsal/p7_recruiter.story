# P7: the recruiter passes on a fuzzy line, and opens to somebody who helps to be placed (A49).
you  /rehearse P7
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Hi Kelly, thanks for letting me know. I respect what they decided, and I know you can only pass on what they tell you.
bot  rehearsal.they_say
you  What would make me easier for you to place next time?
says long
open rehearsal.call
