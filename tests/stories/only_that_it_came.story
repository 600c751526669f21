# That an answer came is no word of it yet; and good wishes alone are the letter that everybody gets.
you  hello
you  [start]
you  [skip]
you  [yes]
you  Acme rejected me by email yesterday after the interview, Emma Stone wrote, I'm okay
you  [right]
you  write it
you  sent
open home.what_next
you  Emma rang me back today and gave me feedback over the phone
open reply.words
you  she gave me feedback
open reply.words
you  wish you all the best
bot  reply.boilerplate
not  reply.sorted
open waiting.after
