# A wish to vent that comes with the telling is granted first; what is written there is kept nowhere, and then it goes on.
at   2026-11-23 10:00
you  hi
you  york
you  [yes]
you  I'd like to vent. BAE turned me down by letter on Wednesday
open rejection.understood
you  [right]
open feeling.vent
you  they are idiots and I wasted three weeks on it
bot  feeling.not_kept
you  [enough]
bot  feeling.vented
open feeling.how
you  steady
open rejection.stage
