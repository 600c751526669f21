# "Not bad", "no too bad" and "surviving" say how somebody is, and are no no to a morning's question.
you  hello
you  leeds
you  yes
you  Acme turned me down by email yesterday
you  yes
you  I'm really upset
open feeling.hot
you  [break]
you  tomorrow
... 2 d
open check_in.break_over
you  no too bad
not  feeling.until
bot  feeling.h0
