# A date promised in weeks counts from the interview, a status question is not told to ask for advice, and asked twice it may be closed.
at   2026-11-23 10:00
you  I had an interview at a nursery three weeks ago with the manager and they never got back to me, I'm fine
you  [start]
you  Leeds
you  [yes]
you  [right]
you  the manager, Hayley
you  she said two weeks
case promised_by=2026-11-16
you  [yes]
open rejection.advised
says Hayley
says time to ask
you  is it annoying if I ask?
says asked for advice seldom
not  common.dont_know
