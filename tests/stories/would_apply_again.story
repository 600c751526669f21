# Who would still like to work there says so in the message, and claims no more than that.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview with Dana, I'm okay
you  [right]
you  [no]
you  [yes]
you  [skip]
open rejection.advised
you  [write]
you  [no]
open draft.first
you  [no]
you  [skip]
you  [plain]
open draft.ready
says apply again
you  why
says A65
