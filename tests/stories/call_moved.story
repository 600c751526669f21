# A booked call that is moved, told at home, is booked anew; a wish about one of the reminders shows them, and begins no rejection.
at   2026-11-24 10:00
you  hi
you  manchester
you  [yes]
you  Turned down by Greggs for Shop Manager, Aisha rang me yesterday
you  [right]
you  ok
you  interview
you  stop
you  Aisha is calling me on thursday at 3
bot  waiting.call_booked
open home.what_next
you  move the one for the call to 10am
bot  nudges.coming
not  rejection.understood
you  [done]
you  actually she moved it to friday at 11
bot  waiting.call_booked
says Friday 27 November
not  rejection.understood
you  home
you  Aisha pushed it back to tuesday 10am
bot  waiting.call_booked
says Tuesday 1 December
