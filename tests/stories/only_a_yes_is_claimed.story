# A claim goes into the letter on a plain yes alone; thanks are none, and "I have sent it" is heard as sent.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview with Dana, I still want it, I'm okay
you  [right]
you  [no]
you  [skip]
open rejection.advised
you  [write]
open draft.interview
you  thanks thats very helpful, i have been looking forward to it
bot  draft.only_a_yes
open draft.interview
you  ok
open draft.interview
you  I have one on friday
open draft.first
you  thank you
open draft.first
you  not really
open draft.detail
you  [skip]
you  [plain]
open draft.ready
says another interview
you  [drop]
you  Zenith rejected me by email yesterday after the interview with Tom, I still want it, I'm okay
you  [right]
you  [no]
you  [skip]
you  [write]
open draft.interview
you  Thank you, I have now sent it.
bot  waiting.sent
nudge N6
