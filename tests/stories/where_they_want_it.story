# An address and a day that they named for feedback are said back, and go with the letter.
you  hello
you  [start]
you  leeds
you  [yes]
you  Hi Jade, Thanks for coming in to meet us on Thursday for the Kitchen Assistant role. We've decided to offer the position to another candidate. For feedback please email hr@nandos.co.uk by 30 November. Marcus Hill, Nando's Leeds
open rejection.understood
says hr@nandos.co.uk, by
you  [right]
you  write it
bot  draft.ask_at_by
open draft.ready
