# What was looked over is written anew where that is asked for; the list is not said again unasked, and a word is no message.
you  hello
you  [start]
you  leeds
you  [yes]
you  check a message i wrote
open draft.own
you  send
bot  draft.cannot_send
open draft.own
you  ok here
bot  draft.paste_it
you  Dear Mr Patel, I was very surprised to be rejected. Please explain why the other candidate was preferred. Kind regards, Andrew
open draft.checked
says This questions the decision
you  hmm not sure
open draft.checked
says stand above
you  the list again please
says This questions the decision
you  Can you rewrite it for me?
open draft.rewritten
says Hello Mr Patel,
says Andrew
you  make it warmer
says Hi Mr Patel,
open draft.rewritten
you  drop the last sentence
open draft.rewritten
you  perfect
bot  draft.yours
open home.what_next
