# What one wrote for such an evening comes back on it.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email yesterday, only the application, never met anyone, I'm fine about it
you  [right]
you  [skip]
open rejection.nothing
you  [plan]
you  [enough]
open plan.again
you  Ring Sam. No emails before noon.
bot  plan.again_kept
open plan.next
you  [no]
bot  plan.done
you  Bergson rejected me by phone today after the interview
bot  rejection.letter
says Ring Sam
