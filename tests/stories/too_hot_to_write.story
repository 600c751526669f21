# Still flooded, the strategy is to hold; writing anyway takes one warning and is then the person's own choice.
you  hi
you  [start]
you  [skip]
you  [yes]
you  They rejected me by email today after the interview with Tom. I'm so angry I can't think straight and I'm going to send them something they won't forget
you  [right]
open feeling.hot
you  [on]
open rejection.hold
nudge N1
you  [anyway]
open rejection.sure
you  [yes]
bot  rejection.your_way
open rejection.advised
