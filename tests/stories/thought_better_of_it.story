# Who thinks better of asking is taken at their word, at a question and at the suggestion; who was rung is not warned of ringing.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Bupa, after an interview last Monday, by phone from Dana last Tuesday, I'm fine
you  [right]
you  what shall I do next
open rejection.advised
says A few days on
you  I'd rather phone her
open rejection.sure
says they rang you
you  [no]
you  no wait I changed my mind, I don't want to write to her
bot  rejection.not_asked
open home.what_next
none N3
