# A pasted no at home ends the silence it belongs to, and begins no second case.
at   2026-11-23 10:00
you  hi
you  leeds
you  [yes]
you  My interview was on 9 November for Deputy Director at the Home Office and I have heard nothing.
you  [right]
you  stop
you  They wrote: "We regret to inform you that you have not been successful, as we had other candidates with more experience."
bot  waiting.a_no_now
not  rejection.understood
case told=email
