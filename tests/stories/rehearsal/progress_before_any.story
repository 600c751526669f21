# Asked for progress before anything was rehearsed, the coach says how to begin.
you  /progress
you  [start]
you  [skip]
you  [yes]
bot  rehearsal.no_progress
open home.what_next
