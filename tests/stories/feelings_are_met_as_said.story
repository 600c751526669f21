# A feeling is met as it was said: nobody is told it is fair to feel useless, a figure of speech is understood, and the comfort fits what is known.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the final interview
bot  rejection.sorry
you  gutted so I am
bot  common.felt
open rejection.understood
you  [right]
you  I tire
bot  feeling.tired
not  feeling.h1_why
you  I feel old, and useless
bot  feeling.shame
open feeling.hot
case met=unknown
you  stop
... 1 m
you  Boots rejected me by email yesterday, I only applied
you  [right]
open feeling.how
you  [low]
bot  feeling.h1_unseen
not  feeling.h1_met
you  stop
... 1 m
you  Lidl rejected me by phone today after the interview with Ann, she said I have too little experience
you  [right]
open feeling.how
you  I'd rather die than ring them
bot  feeling.not_by_phone
not  feeling.h1_why
you  stop
... 1 m
you  no answer from Aldi for three weeks after my interview
bot  rejection.sorry_silence
