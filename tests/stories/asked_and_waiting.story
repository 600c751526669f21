# What is told as the shared moment stays that; once they have asked, whether to ring too is answered by the wait.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Stripe for data analyst today by email from Dana Weber, after the second interview with her, I'm fine
you  [right]
you  what should I do
open rejection.advised
you  write it
you  no
open draft.detail
you  I met Dana not Sam at the tour
not  rejection.have_it
open draft.tone
you  plain
open draft.ready
you  sent
open home.what_next
you  can I ring her?
bot  ask.out_already
you  should I email her again?
bot  ask.out_already
you  when should I chase them?
bot  ask.out_already
...  9d
you  can I ring her?
bot  ask.channel
