# While the interview is still going on and goes badly, nothing has been told: the sentence asks what would strengthen.
you  hello
you  [start]
you  [skip]
you  [yes]
you  im still in the interview and i think its going badly
bot  rejection.quick
open draft.ready
says what would strengthen
