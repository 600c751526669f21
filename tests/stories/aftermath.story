# An interview that is told of without an answer is no rejection; where none came, the silence begins with it.
at   2026-11-23 10:00
you  just out of the interview with Capgemini, they asked about litigation and I was blank
you  [start]
you  [skip]
you  [yes]
bot  rejection.after_interview
not  rejection.sorry_h1
open rejection.understood
case employer=Capgemini stage=interview told=unknown told_on=None interviewed_on=2026-11-23
you  [right]
open rejection.told
you  not yet
case told=silence
