# The plan is said back as good English, whatever was typed, and a yes or a question makes no plan.
you  rejected by Larkfield by email yesterday after the interview with Karen, I still want it, I'm fine
you  [start]
you  [skip]
you  [yes]
you  [right]
you  [no]
you  [skip]
you  /plan
you  ok we do it
open plan.pick
you  less rambling
you  when theres a queue
you  yes it was tailored
open plan.act
you  to breathe and do one thing at a time
says if there's a queue, then I breathe
you  when there is a queue
bot  plan.whole_sentence
you  [change]
you  at the start
you  arms on the table
says The moment: at the start
you  [leave]
not  plan.retype
