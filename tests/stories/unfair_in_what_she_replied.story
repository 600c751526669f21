# Words of an answer that are none of the work stay with the case in which they were asked, and who somebody is becomes no reason.
you  hello
you  [start]
you  leeds
you  [yes]
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  [right]
you  write it
you  sent
you  She replied: "We were looking for someone a bit younger and more energetic for the team."
bot  reply.kept
bot  rejection.unfair_heard
case employer=Arup
case discrimination=True
open reply.pause
you  stop
you  bc im black they didnt want me
bot  rejection.unfair_heard
case reasons=
open rejection.told
