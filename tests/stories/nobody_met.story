# Turned down on the application alone, there is nobody to ask, and one's own look is offered.
you  hi
you  [start]
you  [skip]
you  [yes]
you  rejected by email yesterday, only the application, never met anyone, I'm fine about it
you  [right]
you  [skip]
open rejection.nothing
you  [plan]
open plan.pick
