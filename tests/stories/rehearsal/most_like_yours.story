# What is known of the case names the interviewer who is most like theirs, and the notice can be made into one of its own.
you  Dear Jo, thank you for your interest in the site engineer role at Tamar Water. Unfortunately we felt that you lacked experience with commissioning. Kind regards, Ms Lund
you  [start]
you  [skip]
you  [yes]
you  /rehearse
open rehearsal.first
you  [skip]
open rehearsal.whom
you  the one most like yours
bot  rehearsal.scene
says Samuel Osei
you  /rehearse
you  [skip]
you  [another]
open rehearsal.choose
you  the one who wrote my notice
open rehearsal.own_truth
you  that I am too green for it
bot  rehearsal.scene
bot  rehearsal.best_question
says missing
open rehearsal.feeling_before
you  [calm]
bot  rehearsal.they_say
says experience
