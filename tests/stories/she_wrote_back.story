# That they wrote back is taken up at any question, without its words too; what hurts in it is met, and a doubt about it answered.
you  hello
you  [start]
you  Leeds
you  [yes]
you  I was rejected by Argos, they phoned me yesterday after the interview, I'm fine
open rejection.understood
you  she wrote back
open reply.words
you  Hi, thanks for coming in. Your German is too weak, the code was sloppy and you wasted our time. Next time have a read beforehand. Don't apply again.
bot  reply.kept
bot  reply.rough
case employer=Argos told=call wants=unknown phase=answered
you  is she right?
bot  reply.are_they_right
open reply.rating
