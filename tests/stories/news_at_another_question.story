# What comes during another question is taken up: their answer, one more no, that nothing came, that one is closed; no hour is read in it.
you  hello
you  [start]
you  leeds
you  [yes]
you  rejected by Larkfield by email yesterday after the interview with Priya, I'm fine, I still want it
you  [right]
you  draft it
open draft.ready
you  they reply: "Thank you for your interest. Unfortunately we cannot give feedback."
open reply.sorted
you  /back
you  [own]
open draft.own
you  they replied: "Thank you for your interest. Unfortunately we cannot give feedback."
open reply.sorted
you  /back
you  /back
you  [later]
you  nudges
you  [nudge_0]
you  [move]
open nudges.another
you  another one today, Delivery Hero, automated mail, no interview again
open rejection.understood
you  /back
open nudges.another
you  close this one
case phase=closed
