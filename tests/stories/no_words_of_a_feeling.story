# The words of a no say nothing of how somebody is: they are asked.
at   2026-11-23 10:00
you  hi
you  york
you  [yes]
you  Turned down by Costa for barista by phone yesterday from Shona, after an interview with her
open rejection.understood
you  [right]
open feeling.how
you  stop
you  got knocked back by Aldi by email yesterday
you  [right]
open feeling.how
