# A time that could be two is asked about, one that is none is heard kindly, one that is past is told so: for a call, a break, a reminder.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email today after the interview with Tom, I'm furious and I can't stop shaking
you  [right]
open feeling.hot
you  [break]
open feeling.until
you  purple elephants
bot  common.puzzled
open feeling.until
you  next weekend
open feeling.until
you  friday
bot  feeling.rest
nudge N13 2026-11-27 10:00
you  heard
open waiting.news
you  [call]
open waiting.call_when
you  cheese
bot  common.puzzled
open waiting.call_when
you  next weekend
open waiting.call_when
you  wednesday at 3pm
bot  waiting.call_booked
nudge N8
nudge N9
you  nudges
open nudges.coming
you  [nudge_0]
open nudges.one
you  [list]
open nudges.coming
you  [pause]
you  green
bot  common.puzzled
open nudges.pause
you  next weekend
open nudges.pause
you  two days ago
open nudges.pause
you  [list]
you  [nudge_0]
you  [off]
bot  nudges.kind_off
you  nudges
you  [off]
bot  nudges.stopped
none *
open nudges.nothing
you  [start]
bot  nudges.started
