# What is no praise is not kept as praise, and what is sorted wrongly is put right in words.
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the interview with Dana, I'm okay
you  [right]
you  stop
you  /reply You had a good manner, and you talked at rather great length. Your presentation was no good.
you  [skip]
open reply.sorted
says length" - something you did
says no good" - how you came across
you  No, the remark that I had a good manner was a criticism, I believe.
open reply.sorted
says manner" - something you did
you  the second one was meant as praise
open reply.sorted
says length" - something good
you  the presentation one isn't really feedback
open reply.sorted
says no good" - no information
you  no, they meant it as praise
open reply.pick
you  the presentation
open reply.sorted
says no good" - something good
you  [right]
open reply.trigger
