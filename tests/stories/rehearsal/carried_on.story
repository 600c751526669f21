# A call that was left in the middle is gone on with when they say so, and begins no rejection.
at   2026-11-24 10:00
you  hi
you  leeds
you  [yes]
you  /rehearse P2
you  [skip]
you  Hello Ravi, thank you for ringing.
you  stop
...  3 days
you  carry on with the call
bot  rehearsal.unfinished
not  rejection.understood
you  [go_on]
bot  rehearsal.where_we_were
you  stop
you  I got a call with the hiring manager tomorrow at 10 to get feedback, can we practise
bot  rehearsal.unfinished
