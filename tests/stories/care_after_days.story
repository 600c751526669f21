# In care a plain question waits and is kept, thanks and a leave are met; days later a hello is asked how it is, and "I'm ready" takes up again.
at   2026-11-23 10:00
you  hello
you  [start]
you  leeds
you  [yes]
you  Acme rejected me by email yesterday after the final interview
you  [right]
you  I don't want to be here any more, in this life I mean
bot  care.concern
open care.here
you  why should I be alive?
not  care.question
you  can I claim my train fare back?
bot  care.listening
bot  care.question
open care.here
you  how long should an email to them be?
bot  care.question
not  care.listening
you  thank you
bot  care.welcome
not  care.listening
you  im ready
open care.here
you  bye
bot  care.bye
bot  helplines.gb
open care.here
at   2026-11-30 10:00
you  hello
bot  care.back
not  care.listening
at   2026-12-01 10:00
you  it was a long week
bot  care.back_and_told
at   2026-12-02 10:00
you  alright, I'm ready now
open care.sure
you  [yes]
bot  care.resumed
says between two meetings
open feeling.how
