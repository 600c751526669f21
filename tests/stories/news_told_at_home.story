# News of a message that is out finds its case at home: a call, what they said; and who was written to is who is asked again.
at   2026-11-23 10:00
you  rejected by the Northern Library by email this morning after a final interview with a panel, I got on best with Dana, I still want it, I'm ok
you  [start]
you  Leeds
you  [yes]
you  [right]
you  [no]
you  [skip]
you  [write]
you  [no]
you  [no]
you  Hi Dana, thank you for the interview. I respect the decision. Could you share one or two tips for next time? If not, I understand. Cheers, Lou
bot  draft.nothing_found
you  [sent]
at   2026-11-30 12:00
open waiting.chase_or_close
you  [chase]
says Dana
you  [sent]
open home.what_next
you  /news
you  [nothing]
open rejection.nothing
you  [later]
you  they offered a call
open waiting.call_when
you  thursday at 3pm
bot  waiting.call_booked
you  they said my examples were lovely and the budget answer was vague
bot  reply.kept
