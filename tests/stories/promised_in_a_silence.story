# A day that they name for their decision, once they were asked where things stand, is no feedback: it is waited for.
you  hello
you  leeds
you  yes
you  they ghosted me after the interview with Dana at Acme three weeks ago
you  yes
you  fine
you  write it
open draft.ready
you  sent
open home.what_next
you  she said she'd let me know by Friday
bot  waiting.promised_news
not  reply.kept
open home.what_next
