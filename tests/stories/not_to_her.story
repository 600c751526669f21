# Whom they would rather not write to is no feeling to be soothed: another way is asked, or it is left.
at   2026-11-23 10:00
you  I was turned down by Nexus by email yesterday after an interview with Dana and Piotr, Dana wrote me, I'm steady
you  [start]
you  [skip]
you  [yes]
you  [right]
open rejection.rapport
you  i also met Sofia
open rejection.rapport
you  Dana
you  [no]
you  [yes]
you  [skip]
open rejection.advised
you  I don't want to write to Dana
open rejection.different
you  [keep]
open rejection.advised
you  I'd rather not ask them at all
bot  rejection.kept_for_later
