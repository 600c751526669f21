# Who has thanked by themselves is not reminded of it, wherever they say so.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email yesterday after the interview, Emma Stone wrote, I'm okay
you  [right]
you  write it
you  sent
...  2 days
you  Emma answered: "You were very good, but we needed more experience with rail."
nudge N10
you  [skip]
you  [right]
you  [none]
you  [skip]
open plan.pick
you  I thanked her
bot  waiting.thanked
open plan.pick
none N10
case thanked=True
