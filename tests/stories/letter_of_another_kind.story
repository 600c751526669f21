# Thanks alone, an apology for what was sent in anger, a mail for who asks for one, and an offer that was taken back.
you  hello
you  [start]
you  leeds
you  [yes]
you  I already sent an angry reply to Stripe last night after they rejected me for Engineering Manager.
you  yes
you  Should I apologise?
bot  strategy.reason.apologise
you  write the apology
open draft.ready
says apologise for my last message
you  I don't want to ask for feedback in the same mail
bot  draft.asks_nothing
open draft.ready
you  sent
bot  waiting.apologised
none N6
you  I was rejected by Shelter for Chief Operating Officer by phone. Dame Helen Ashworth told me.
you  yes
you  I only want to write her a thank-you note, no request
open draft.ready
says Hello Dame Helen,
says wish you well with it
you  sent
bot  waiting.thanked
none N6
you  Rejected by TCS for Program Manager by phone, Ms. Kavita Sharma from Randstad told me.
you  yes
you  please draft one mail
open draft.ready
says Thank you for passing on the news
you  sent
you  I had an offer rescinded by Boots, Finance Controller, after I asked for more money. Dana Reed, the manager, emailed me on Friday.
you  yes
you  write it
bot  draft.keep_papers
open draft.ready
says whether the offer as it was before is still open
you  mention that I resigned on the basis of their word
says I resigned on the basis of your word.
