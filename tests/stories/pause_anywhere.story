# A pause is heard at any question, which goes on afterwards; so is an end to all of them.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email today after the interview with Tom, I'm furious and I can't stop shaking
you  [right]
open feeling.hot
you  please pause my reminders until next monday
bot  nudges.paused
open feeling.hot
you  stop
you  cases
open cases.cases
you  pause nudges until friday
bot  nudges.paused
says Friday 27 November
open cases.cases
you  no more reminders until I say so
open nudges.pause
you  [list]
open nudges.coming
says unless you move it
you  [done]
open cases.cases
nudge N1
you  stop all reminders
bot  nudges.stopped
none *
open cases.cases
