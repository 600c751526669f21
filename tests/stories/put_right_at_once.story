# What was understood wrongly is put right in any words; what cannot be read as a correction is asked later.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview, feeling low
case heat=H1
you  [wrong]
open rejection.mend
you  hmm the whole thing
bot  rejection.not_mended
open rejection.met
you  stop
... 1 m
you  Zentro rejected me by email yesterday after the interview, I'm okay
open rejection.understood
you  they also said they'd keep my cv on file
open rejection.met
you  [recruiter_only]
you  stop
you  Borealis rejected me by email yesterday after the interview, I'm okay
open rejection.understood
you  wrong, I'm on the phone with them right now
open draft.ready
