# Asked for progress before anything was rehearsed, the coach says how to begin.
you  /home
you  [start]
you  [skip]
you  [yes]
you  /progress
bot  rehearsal.no_progress
open home.what_next
