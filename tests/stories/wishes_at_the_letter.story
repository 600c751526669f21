# Out of a hot head the message is asked for by its reader's name; at the letter two changes at once, and facts about the case.
you  hello
you  [start]
you  Leeds
you  [yes]
you  Tesco turned me down by email on Friday
you  yes
you  I feel awful, crying
open feeling.hot
you  ok write the mail to Ana
open draft.ready
says Hello Ana,
you  Please address it to Mr. Pemberton and mention that I remain interested in the Library.
open draft.ready
says Hello Mr. Pemberton,
says I remain interested in the Library. Thank you again
you  sign it Mel
open draft.ready
says Mel
you  my contact there is Priya Nair from HR and she looks after the shop
open draft.ready
