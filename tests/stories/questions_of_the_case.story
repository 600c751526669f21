# What is asked about the message is answered from the case, at any question; another employer is asked after and is not lost; money has its page.
you  hello
you  [start]
you  Leeds
you  [yes]
you  Bosch turned me down by email yesterday after the interview with Dana Weber, I'm fine
you  [right]
open rejection.promised
you  how should I ask her for feedback?
bot  ask.words
not  common.dont_know
open rejection.promised
you  who do i ask for feedback
bot  ask.whom
you  when do i write
bot  ask.when
you  is that a no?
bot  ask.a_no
you  can I claim my train fare back? It was £84.
says job centre
open rejection.promised
you  [no]
you  [yes]
you  [skip]
open rejection.advised
says what this rests on
you  why
says Told in writing: ask within a day
you  can we practise
not  common.dont_know
