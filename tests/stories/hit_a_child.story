# Who hit a child is met without blame, and with who helps; a shaken baby needs a doctor at once. No case comes of it.
you  hello
you  [start]
you  leeds
you  [yes]
you  i lost my temper and hit my son when the email came
bot  care.hit_child
says 999
bot  care.hit_then
not  care.concern
open home.what_next
you  i shook the baby
bot  care.shaken
open home.what_next
you  my husband hit me last night
bot  care.harmed
not  care.concern
open home.what_next
you  my husband has been hitting me since I lost my job
bot  care.harmed
open home.what_next
you  I was sectioned last month
bot  care.past
open home.what_next
