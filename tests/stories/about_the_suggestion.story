# The suggestion can be asked about: what a row says, why this person, and whether it may be somebody else.
you  rejected by Harcourt by email today after the final interview with three partners together, I got on best with Ruaridh, I still want it, I'm fine
you  [start]
you  Edinburgh
you  [yes]
case met=panel
you  [right]
not  rejection.met
you  [no]
you  [skip]
open rejection.advised
you  what's A26
bot  rejection.rows
says in a line each
you  lol why Ruaridh
bot  rejection.why_them
you  wait why do u need that
not  common.puzzled
open rejection.advised
you  could I not write to Fiona instead?
open rejection.sure
