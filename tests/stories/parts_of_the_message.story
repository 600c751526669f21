# At the message a question about one of its parts is answered by the page; at the suggestion its answer is not said twice.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Stripe for data analyst today by email from Dana Weber, after the second interview with her, I'm fine
you  [right]
you  what should I do
open rejection.advised
you  what do I write if she is on holiday?
not  ask.words
open rejection.advised
you  who should I ask?
bot  ask.whom
open rejection.advised
you  write it
you  no
you  skip
you  plain
open draft.ready
you  what should I write in the subject?
not  ask.words
says leave the subject as it is
you  how do I start it?
not  ask.words
open draft.ready
you  no texts after 6pm
open draft.ready
you  stop
you  no texts after 6pm
bot  nudges.hours
open home.what_next
