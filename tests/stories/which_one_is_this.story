# With several at a time: which one this is about can be asked, a feeling is asked once, silence is no answer, and words of a known one are logged to it.
you  hello
you  [start]
you  london
you  [yes]
you  got rejected from asos today and boots yesterday and i think zara too but they havent said
bot  rejection.one_at_a_time
case employer=Asos
you  [right]
open rejection.told
you  sad
bot  common.felt
you  [email]
open rejection.stage
you  interview
not  plan.next
case stage=interview heat=H1
open rejection.met
you  wait is this for asos or boots
bot  rejection.this_one
says Asos
you  [one]
you  [no]
you  [no]
you  [skip]
open rejection.advised
you  [later]
you  asos said i was too casual
bot  reply.kept
case employer=Asos
you  stop
you  boots hasnt answered since the trial shift last monday with Ana
not  reply.kept
