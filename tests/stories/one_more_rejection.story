# A further rejection, told in passing, is a case of its own; and an answer told at home is logged as one.
you  hello
you  ok
you  leeds
you  yes
you  Rejected yesterday by email by Kew Books after an interview with Mo. I'm ok.
you  yes
you  no
you  nope
you  no thanks
you  write it
you  no
you  no
you  plain
you  done
open home.what_next
...  1 day
you  they wrote back: You talked too much and we needed more retail experience.
bot  reply.kept
you  also got rejected by Mango by phone last week after the first interview
open rejection.understood
case employer=Mango told=call
