# A message that begins with two dashes cuts in, and the coach says so.
you  /rehearse P2
you  [start]
you  [skip]
you  [yes]
you  [skip]
you  Thank you for ringing. I respect the decision.
you  -- wait, what was the main thing?
bot  rehearsal.cut_in
bot  rehearsal.they_say
open rehearsal.call
