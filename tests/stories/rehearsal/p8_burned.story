# P8: the bait and the wrong fact are left standing, and the list opens (A06 A32 A33).
you  /rehearse P8
you  [start]
you  [skip]
you  [yes]
you  [skip]
open rehearsal.call
you  Dr Keane, thank you for agreeing to talk. I accept the decision fully.
bot  rehearsal.they_say
you  I see, thank you for telling me.
bot  rehearsal.they_say
you  What one thing would you advise me to change?
says jargon
open rehearsal.call
