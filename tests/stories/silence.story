# Silence leads to one status question in its time, then another, and is closed privately.
you  hi
you  [start]
you  leeds
you  [yes]
you  [rejection]
you  interviewed at Northgate Bakery, heard nothing since
you  [right]
you  steady
open rejection.interviewed
you  last friday
open rejection.met
you  [one]
open rejection.promised
you  no
open rejection.wants
you  [yes]
open rejection.advised
nudge N5 2026-11-27 10:00
you  [wait]
bot  rejection.kept_for_later
open home.what_next
... 5 d
bot  waiting.status
open waiting.status
you  [open]
open draft.ready
you  [sent]
bot  waiting.status_sent
nudge N5
you  /news
open waiting.news
you  [close]
bot  waiting.closed_in_silence
open waiting.after
none *
you  [done]
open home.what_next
case phase=closed outcome=silence
