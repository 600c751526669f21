# Who means to write is brought to the letter, in the thread of whom they name; after the answer the letter left is the thanks, and the sorting goes on.
you  hello
you  [start]
you  [skip]
you  [yes]
you  I interviewed at Acme for data engineer, they rejected me by email yesterday, Emma Stone wrote, I'm okay
you  [right]
you  I want to write to Emma
open draft.ready
case overruled=""
you  sent
...  2 days
you  Emma answered: "You were very good, but we needed more experience with rail."
you  [skip]
open reply.sorted
you  what do I say back to her
open draft.ready
nudge N10
you  sent
none N10
open reply.sorted
you  [right]
open reply.trigger
