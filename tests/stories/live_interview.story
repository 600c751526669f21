# Still in the interview, the sentence asks what would strengthen the candidacy.
you  hi
you  [start]
you  [skip]
you  [yes]
you  [rejection]
you  it went badly I think
open rejection.told
you  [live_interview]
open draft.ready
says what would strengthen
bot  draft.live_tips
