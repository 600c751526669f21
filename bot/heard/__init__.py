"""What a text says, whatever the question was: one module for each thing that people volunteer.

A flow asks one thing and is told another: a wish, a correction, good news, a second rejection. Each module here hears one of
these. It takes a text (and the context where the case or the day matters) and gives back what it found, or nothing; it says
nothing itself and keeps nothing. What follows from it is for the flows (`bot.flows`) and, at any question, for `bot.hearing`.

The case            telling (a whole telling or notice), theirs, their_answer, unmarked (an answer that is not called
                    one), days, whom_met, inhouse, internal, halted, taken_back, already, promise, lacks, capitals, low_point
More than a case    two_at_once, ahead, offer, offered, no_rejection, for_somebody, right_now
Put right           corrections, cooling
Wishes              wishes (whom, how, when), practise, data
The message         edits, notes (thanks, an apology), sending, claims, own_letter
Reminders           hours, later, before_it
Harm                unfair (gate G3), harassed, advance_fee
Beside the matter   how_they_are, beside, agreed, disputed, signs (emoji)
"""
