# A hot head is held: nothing is sent today, the break and its morning are the person's own, and it goes on where it stopped.
you  hi
you  [start]
you  leeds
you  [yes]
you  [rejection]
open rejection.account
you  they phoned an hour ago after the interview, I'm furious, I'm going to tell them exactly what I think of them
bot  rejection.sorry_h3
you  [right]
bot  feeling.h3
open feeling.hot
nudge N1 2026-11-24 10:00
none N3
you  [vent]
open feeling.vent
you  what a bunch of idiots, four weeks of my life
bot  feeling.not_kept
open feeling.vent
you  [enough]
bot  feeling.vented
open feeling.how
you  [upset]
open feeling.hot
you  [friend]
open feeling.friend
you  that one interview says little about her
bot  feeling.to_self
open feeling.how
you  [upset]
you  [distance]
you  three tired people and me talking too fast
bot  feeling.seen
you  [upset]
bot  feeling.enough
open feeling.hot
you  [break]
open feeling.until
you  wednesday at 9
bot  feeling.rest
nudge N13 2026-11-25 09:00
none N1
open home.what_next
... 2 d
bot  check_in.break_over
open check_in.break_over
you  [yes]
open feeling.how
you  steady
bot  feeling.h0
case heat=H0
