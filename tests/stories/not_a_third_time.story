# After the request and its one chase, a wish to write again is no new rejection; who brought the news is heard at the suggestion.
at   2026-11-23 10:00
you  hi
you  [start]
you  [skip]
you  [yes]
you  they told me on the phone yesterday it's a no from Monzo after the final round, I'm fine
you  [right]
you  [several]
you  [skip]
you  [no]
you  [yes]
you  [skip]
open rejection.advised
says I don't know who it was
you  it was Carla who rang me
open rejection.advised
says contact Carla
you  sent it already
nudge N6
... 8 d
bot  waiting.chase_or_close
you  write a follow-up
open draft.ready
you  [sent]
you  i want to write to Carla again
open rejection.nothing
says A third message rarely
