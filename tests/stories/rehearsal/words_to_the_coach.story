# Who is at a loss in the call asks the coach, as they would somebody beside them; the interviewer hears nothing of it.
at   2026-11-23 10:00
you  hi
you  york
you  [yes]
you  /rehearse P8
you  [skip]
you  Hello, thank you for ringing. I accept the decision.
you  what do I say now
bot  rehearsal.hint
not  rehearsal.they_say
you  am I doing ok?
bot  rehearsal.how_it_goes
not  rehearsal.they_say
you  can we stop for a sec
bot  rehearsal.outside
you  I don't know what to ask
bot  rehearsal.hint
you  what should I ask next
bot  rehearsal.hint
you  ok im back
bot  rehearsal.they_say
you  my heart is racing
bot  rehearsal.too_much
bot  rehearsal.outside
you  back to the call
bot  rehearsal.they_say
you  wait, start again
bot  rehearsal.taken_back
