# A message of one's own is checked whenever it is pasted, "can I use my own" opens the editor, and a draft can be made shorter.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Arup emailed me this morning after the final round, I'm okay about it
you  yes
you  skip
you  no
you  skip
you  skip
you  write it with me
open draft.interview
you  no
open draft.detail
you  no idea really, maybe how i explained the bridge project
open draft.tone
you  can i use my own?
open draft.own
you  Dear Tom, why was I rejected? I was the best. Please give me all the reasons why.
open draft.checked
you  ours
open draft.tone
you  warm
open draft.ready
says how I explained the bridge project
you  make it shorter
open draft.ready
