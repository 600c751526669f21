# A whole message pasted while something else was asked is taken as the message, and checked.
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
you  no
you  when i dropped the pen
bot  draft.detail_left_out
open draft.tone
you  Dear Tom, why was I rejected? I was the best. Please give me all the reasons why.
open draft.checked
