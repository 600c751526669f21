# "On hold" is said of a job; what was told on friday is not going on now, and neither is what is said to be over.
you  hi
you  [start]
you  [skip]
you  [yes]
you  theyve put the role on hold till january, said theyd be in touch. EDF, by phone on friday after my second interview with Lena
open rejection.understood
you  [right]
you  stop
you  i'm on the phone with Tesco right now, they say no
open draft.ready
you  no that's over, it was on friday
bot  draft.not_live
open feeling.how
