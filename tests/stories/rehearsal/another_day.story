# A call can be left and gone on with another day, from the very turn, also after a plain stop.
you  /rehearse P4
you  [start]
you  [skip]
you  [yes]
you  [skip]
you  Thanks for doing this, I'm fine with the decision.
you  [later]
bot  rehearsal.kept
open rehearsal.unfinished
you  not today
open home.what_next
...  2 days
you  /rehearse
open rehearsal.unfinished
you  [go_on]
bot  rehearsal.where_we_were
bot  rehearsal.they_say
open rehearsal.call
you  Is there one moment that you remember? An example?
bot  rehearsal.they_say
you  stop
bot  common.stopped
open home.what_next
you  /rehearse
open rehearsal.unfinished
you  [anew]
open rehearsal.whom
you  /rehearse
open rehearsal.first
