# Somebody who said that nothing has come, and then what they said: it is logged, and nobody is told to chase them.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Aviva by email from Dana yesterday after an interview, I'm fine
you  [right]
you  write it
open draft.ready
you  [sent]
you  she hasn't replied
open rejection.advised
you  she said: "you were great, no negatives, just the other person had more experience with Guidewire"
bot  reply.kept
not  rejection.noted_too
case employer=Aviva phase=answered
