# However their answer is told, it is heard as one where a request waits for it; a no from elsewhere is a case of its own.
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
you  [warm]
you  sent it
open home.what_next
...  1 m
you  another place got back to me and rejected me by email today
open rejection.understood
not  reply.kept
you  stop
...  1 m
you  Tesco got back to me and said no after an interview on monday
open rejection.understood
case employer=Tesco
you  stop
you  karen replyed, she said i was lovley but i dint have the nvq level 2
bot  reply.kept
open reply.rating
you  [skip]
says nvq level 2
