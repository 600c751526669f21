# A no that comes while the question about a silence stands there: that letter is gone, and the way of a no begins.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I had an interview at Aldi three weeks ago and heard nothing since, I'm fine
you  [right]
you  write it
open draft.ready
says where things stand
you  ok sent. also they just wrote: we regret to inform you
bot  waiting.a_no_now
not  draft.ready
case employer=Aldi filled=unknown phase=account
