# Who wants an interviewer of their own may say so where one is suggested.
at   2026-11-24 10:00
you  hi
you  glasgow
you  [yes]
you  /rehearse
you  [skip]
open rehearsal.whom
you  make one of my own
open rehearsal.own_name
