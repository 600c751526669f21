# Who was taken for a threat and is none says so, and is believed: what was told is taken up, and the reminders come back.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email today after the interview with Tom, I'm furious
you  [right]
open feeling.hot
nudge N1
you  somebody should slap the manager who rejected me
bot  care.violence
open care.anger
none *
you  humiliated
bot  care.stopped
open care.anger
you  i dont want to hurt anyone, but he deserves it
not  care.misread
open care.anger
you  i dont want to hurt anyone?? what
bot  care.glad
open care.sure
you  [no]
open care.anger
you  [misread]
open care.sure
you  [yes]
bot  care.resumed
open feeling.hot
nudge N1
