# A question is answered from the case where it decides it: no tips where policy forbids them, none past an agency, no third message.
you  hi
you  [start]
you  [skip]
you  [yes]
you  Tesco rejected me by email yesterday after the interview with Jim, they said it is company policy not to give feedback, I'm fine
you  should i still ask them for tips?
says Not for tips
you  stop
you  Hays, the agency, told me by phone an hour ago that the client isn't interested after my interview at Nestle
you  should i ring the hiring manager directly?
says Not past the agency
you  stop
you  they told me on the phone yesterday at Monzo after the final round that they took the internal candidate. I'm fine
you  [right]
you  6 out of 10
open rejection.met
