# A correction in so many words is heard at any question, of whichever case it names, and a draft that waits follows it.
you  hi
you  [start]
you  leeds
you  [yes]
you  Howdens turned me down by email on Wednesday, trade sales job, after an interview
you  [right]
you  stop
you  Currys said no today by email, sales assistant job, after the interview, I'm fine about it
you  [right]
open rejection.met
you  the Howdens one was a phone call, not an email
bot  rejection.put_right_of
open rejection.met
you  it wasn't Currys, it was Argos
bot  rejection.put_right
case employer=Argos
you  and not sales, it was stockroom
case role="stockroom assistant"
you  I met Mr Fenwick
you  and it was Mrs Fenwick
bot  rejection.put_right
open rejection.promised
you  [no]
you  [yes]
you  [skip]
open rejection.advised
you  [write]
you  [no]
you  [yes]
you  [skip]
you  [plain]
open draft.ready
says stockroom assistant
you  not stockroom, it was warehouse
open draft.ready
says warehouse assistant
not  common.puzzled
# Told another way, it is asked another way: the advice is said anew.
you  they phoned, they didn't email
bot  rejection.put_right
open rejection.advised
case told=call
says Mrs Fenwick
