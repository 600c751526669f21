# "She messaged back" is logged as an answer, and never taken for another rejection.
you  rejected by Larkfield by phone yesterday after the interview with Karen, I still want it, I'm fine
you  [start]
you  [skip]
you  [yes]
you  [right]
you  [no]
you  [skip]
you  [write]
you  [no]
you  [no]
you  we had a laugh about the bingo nights she runs
not  draft.detail_left_out
you  [warm]
says talk about the bingo nights has
you  too long
not  draft.own
says [your name]
you  sent it
bot  waiting.sent
open home.what_next
you  she messaged back!! says i was lovely but a bit quiet and i didnt say much about my training
not  rejection.understood
bot  reply.kept
case employer=Larkfield
