# A reminder asked for at the message is the message itself; one's own goes before what was set unasked.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Stripe for data analyst today by email from Dana Weber, after the second interview with her, I'm fine
open rejection.understood
you  [right]
you  what should I do
open rejection.advised
you  remind me tomorrow at 9 to call her
bot  nudges.own_set
open rejection.advised
nudge N12
you  write it
you  no
open draft.detail
you  skip
open draft.tone
you  I changed my mind
open draft.tone
you  plain
open draft.ready
you  I changed my mind
open draft.ready
you  remind me at 4pm tomorrow
bot  draft.kept_until
open home.what_next
nudge N2
none N3
