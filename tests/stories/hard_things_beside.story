# Something hard that is told beside the matter is met first, in one sentence, and once.
you  hello
you  [start]
you  leeds
you  [yes]
you  my dad died last month and now B&Q said no
bot  care.loss
open rejection.understood
you  [right]
you  my dad died you know
not  care.loss
you  stop
you  my phone died in the middle of the call and Tesco rejected me
not  care.loss
you  stop
you  "You were arrogant, unprepared and frankly wasted our time" I feel about 2 inches tall
bot  care.humbled
