# A wish to have the no turned round is answered as what it is; a sentence that is not there is not taken out; a word to a child puts nothing right.
at   2026-11-23 10:00
you  hi
you  york
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
open draft.ready
you  I wan beg them make dem reconsider
bot  common.from
open draft.ready
you  I prefer to remove the sentence about applying again, because I do not wish to.
bot  draft.not_found
open draft.ready
you  [rehearse]
you  [skip]
you  sorry thats my little one shush darling mummy is on the phone
not  rejection.put_right
case told=email
