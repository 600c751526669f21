# A message can be checked with no case at all; the law comes with an advice body; another version is read again; it is theirs to keep.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  /check
open draft.own
you  Hello, I will see you in court for discrimination. Tell me why you rejected me.
bot  draft.legal
open draft.checked
you  Hello, thank you for your time. Why did you reject me? I demand an explanation.
open draft.checked
you  hmm
open draft.checked
you  [keep]
bot  draft.yours
open home.what_next
