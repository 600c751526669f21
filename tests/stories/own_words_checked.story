# A message of one's own is checked, each finding points at its words, and a hot one is slept on.
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
open draft.ready
you  [own]
open draft.own
you  Why did you reject me? I was clearly better than whoever you hired, and you people are idiots. THANKS FOR NOTHING.
open draft.checked
says A27
you  [keep]
open draft.anyway
you  [sleep]
bot  draft.sleeping
nudge N2 2026-11-24 10:00
none N3
open home.what_next
... 1 d
bot  check_in.held_draft
you  [edit]
bot  check_in.read_cool
open draft.ready
you  [own]
you  Thank you for letting me know. I respect your decision. Could you tell me one thing that I could do better in future interviews? If not, I understand.
bot  draft.nothing_found
open draft.ready
you  [sent]
none N2
nudge N6
