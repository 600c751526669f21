# A turn can be taken back and tried another way; both tries are compared by openness, facts and score, and one can go on in either.
you  /rehearse P3
you  [start]
you  [skip]
you  [yes]
you  [calm]
you  Thank you for your honesty. I accept the decision.
you  But I am not arrogant, you never listened to a word I said!
bot  rehearsal.they_say
open rehearsal.call
you  [take_back]
bot  rehearsal.taken_back
bot  rehearsal.they_say
open rehearsal.call
you  Could you give me an example of when I came across like that?
bot  rehearsal.they_say
bot  rehearsal.compared
says side by side
open rehearsal.call
you  [other_branch]
bot  rehearsal.other_branch
open rehearsal.call
you  [other_branch]
bot  rehearsal.other_branch
open rehearsal.call
