# In a live call there is one question to answer at most: the sentence comes at once, then their words are logged.
you  hi
you  [start]
you  [skip]
you  [yes]
you  [rejection]
you  im on the phone with them right now, they are turning me down
bot  rejection.quick
open draft.ready
bot  draft.live_tips
says advice
you  [said]
bot  draft.said
open reply.words
