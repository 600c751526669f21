# A call that they offer is booked: the evening before, half an hour before, and afterwards their words.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, I'm okay
you  [right]
you  [one]
you  [no]
you  [no]
you  [skip]
you  [write]
you  [no]
you  [skip]
you  [plain]
you  [sent]
you  /news
you  [call]
open waiting.call_when
you  thursday 3pm
bot  waiting.call_booked
nudge N8 2026-11-25 17:00
nudge N8 2026-11-26 14:30
nudge N9 2026-11-26 15:50
none N6
... 3 d
bot  waiting.call_ahead
you  [skip]
bot  waiting.call_breath
... 1 d
bot  waiting.call_over
you  [log]
open reply.words
