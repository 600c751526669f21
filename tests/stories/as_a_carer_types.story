# A name given in passing, a role beside a name, "idk" at any look back, and "nothing" as a promise are taken as they are meant.
you  got a no from that care home yesterday, im ok about it, it was the senior carer job they rang me
you  [start]
you  uk
you  yh
open rejection.understood
you  yeah thats right its called sunnyside btw
case employer=Sunnyside
you  [right]
you  interview wiv the manager
you  just the manager Karen
open rejection.promised
you  nothing was promised
not  rejection.noted
case promised=
you  yeah id still want it
case employer=Sunnyside
you  [start]
you  [skip]
you  idk
you  idk
you  idk
open review.attitude
you  wait why do u need that
not  common.puzzled_skip
you  [stop]
you  [skip]
says contact Karen
