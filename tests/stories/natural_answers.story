# Options answered in natural words are understood: words around them, the second one, a leading yes, a slip of the finger.
you  hello
you  let's begin
open first_meeting.where
you  i'm based in bristol
you  Fine, but please keep it to a minimum
open home.what_next
you  Acme rejected me after the interview, I'm okay
you  Yes, that's accurate
open rejection.told
you  by emial i think
open rejection.heard
case told=email
you  um a few days ago i guess
open rejection.met
you  the second one
case met=several
open rejection.rapport
you  carol
you  nah
open rejection.wants
you  I would, if they asked me nicely
case wants=yes
open review.offer
you  nah im good thanks
open rejection.advised
you  sounds sensible, write it
open draft.interview
