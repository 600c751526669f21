# Who was taken wrong says so in plain words, and is asked whether the coaching goes on; an "ok" is no yes to the plain question.
you  hello
you  [start]
you  [skip]
you  [yes]
you  I do not see a future any more.
open care.asked
you  Please write the email
bot  care.listening
open care.asked
you  ok
bot  care.listening
not  care.concern
open care.here
you  you've read me wrong, I meant the job search
bot  care.glad
open care.sure
you  take the coaching up again
bot  care.resumed
open home.what_next
you  I do not see a future any more.
open care.asked
you  No, I am not suicidal. I am only very sad about the job.
bot  care.thanks
open care.here
you  what now
open care.sure
you  [yes]
bot  care.resumed
open home.what_next
you  I do not see a future any more.
open care.asked
you  Sometimes, yes
bot  care.concern
bot  helplines.emergency_elsewhere
open care.here
you  [misread]
bot  care.glad
open care.sure
