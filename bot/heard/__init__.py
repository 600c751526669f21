"""What a text says, whatever the question was: one module for each thing that people volunteer.

A flow asks one thing and is told another: a wish, a correction, good news, a second rejection. Each module here hears one of
these. It takes a text (and the context where the case or the day matters) and gives back what it found, or nothing; it says
nothing itself and keeps nothing. What follows from it is for the flows (`bot.flows`) and, at any question, for `bot.hearing`.

The case            telling (a whole telling or notice), theirs, their_answer, days, whom_met, inhouse, internal, halted, already,
                    promise, lacks, capitals
More than a case    two_at_once, ahead, offer, for_somebody, right_now
Put right           corrections, cooling
Wishes              wishes (whom, how, when), hours, practise, edits (of a draft), claims (what a letter may say)
Beside the matter   how_they_are, beside, agreed, own_letter, unfair (gate G3)
"""
