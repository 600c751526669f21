# Whose no it was, told only after the heat: it is heard, and kept with the case.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  i cant do this anymore
open feeling.hot
you  the job. i got turned down from Greggs
bot  feeling.heard
bot  rejection.noted_too
open feeling.hot
you  I got turned down, I hate it all so much
bot  feeling.heard_on
not  rejection.noted_too
open feeling.hot
