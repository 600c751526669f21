# Changes to the letter are heard as people put them: a name, a greeting, a length; a word about the letter is no version of it.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email yesterday after the interview, Emma Stone wrote, I'm okay
you  [right]
you  write it
open draft.ready
you  add my name
bot  draft.your_name
open draft.ready
you  Add my name Chinedu Okafor to it
says Chinedu Okafor
open draft.ready
you  change Dear to Good day
says Good day Emma
you  change Wei Ling to Rajesh
bot  draft.not_found
you  can you translate it to Spanish
bot  common.foreign_letter
open draft.ready
you  change
open draft.own
you  eh no keep hers
bot  draft.paste_it
you  is it not too short?
not  draft.checked
you  leave
you  cheers, that'll do
bot  draft.pleased
