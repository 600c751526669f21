# How good the interview was, in one hard word, is a rating; how one feels is heard as that.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Stripe for data analyst today by email from Dana Weber, after the second interview with her, I'm fine
you  [right]
you  reply
you  Your answers were a bit long and you seemed bored at times. Your SQL was strong.
open reply.rating
you  i feel useless
not  reply.sorted
you  useless
not  feeling.shame
not  common.puzzled_skip
