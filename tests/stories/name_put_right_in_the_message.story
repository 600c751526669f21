# A name put right after the message was written is put right in the message: at once, and in one that was put away.
you  hello
you  leeds
you  yes
you  Rejected by Arup for Associate Director by email from Emma Stone yesterday
you  yes
you  write it
open draft.ready
says Hello Emma
you  it wasn't Emma
bot  rejection.name_out
open draft.ready
says Hello,
case person=
you  it's Emily Brown
bot  rejection.put_right
open draft.ready
says Hello Emily
case person="Emily Brown"
you  actually her name is Emilia
says Hello Emilia
case person="Emilia Brown"
you  [later]
open home.what_next
you  sorry, it was Sarah Jones
bot  rejection.put_right_of
open draft.ready
says Hello Sarah
you  [own]
you  Hi Sarah, thanks for letting me know about the role, and I respect your decision. Could you share one tip for my next interview? Thanks again, Kim
open draft.ready
you  she's called Sara
bot  rejection.put_right
says Hi Sara,
