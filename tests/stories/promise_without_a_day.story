# Who asks whether to wait for what was promised is told so, also where no day was named.
you  hello
you  [start]
you  leeds
you  [yes]
you  Had a final interview with Dana at Acme, she rang this morning, it's a no. I'm okay
you  [right]
you  [no]
you  [yes]
you  [skip]
open rejection.advised
you  Shouldn't I wait for the written feedback she promised?
open rejection.awaited
says Monday 30 November
you  [write]
open rejection.advised
