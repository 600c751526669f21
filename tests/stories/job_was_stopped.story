# Where the job itself was stopped, nobody is asked for tips: they are asked whether it may open again.
you  hi
you  [start]
you  [skip]
you  [yes]
you  the role got frozen, they told me on the phone yesterday after the final round, hiring freeze at Datadog, I'm fine about it
you  [right]
you  [one]
you  [no]
you  [yes]
open rejection.advised
says Nobody was chosen over you
says whether it may open again
you  [write]
you  [plain]
says not going ahead for now
you  [sent]
bot  waiting.sent_halted
you  news
you  [nothing]
open rejection.nothing
says They know that you'd like to hear
