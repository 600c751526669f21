# A no that is only feared in the interview is not accepted: the sentence asks what would strengthen the candidacy.
you  hi
you  [start]
you  [skip]
you  [yes]
you  im sitting in the interview right now and i think they are about to turn me down
open draft.ready
says what would strengthen
