# The letter is changed in words: a word out, a sentence in, an office not greeted; what leads into one's own version stays out of it.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Kerry Group by email yesterday from HR, Ms Okafor, after an interview, I'm fine
you  [right]
you  write it
open draft.ready
says Hello Ms Okafor,
says opportunity
you  Can you not say "opportunity", I'd never say that
open draft.ready
says Thank you again.
you  mention that I'd do nights too
open draft.ready
says I'd do nights too. Thank you again.
you  mention that I have another interview coming up next week
open draft.checked
you  Here's mine instead: Dear Ms Okafor, thank you for letting me know about the role. I respect your decision. Could you tell me one thing I could do better next time? Kind regards, Ben
bot  draft.nothing_found
open draft.ready
says Dear Ms Okafor, thank you for
