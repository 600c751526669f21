"""Care: distress is looked at before anything else, in every state and on every surface, and outranks every flow.

What the reading of a text finds (T4, `bot.language.state`) decides between the fixed texts of `prompts/en/care.md`. Nothing
here is generated, and no level is ever shown. R1: one plain question, helplines beside it. R2 and R3: no question first. Only
the person takes coaching up again (`safety.md`); what was told in the message that led here is taken up with it.

`flow` is the dialogue, `states` its questions, `numbers` the lines that it names. What people say in it is read by `answers`
(to the question about suicide), `questions` and `words`; `beside` says what is grave and no danger from themselves.
"""

from bot.care.answers import corrects
from bot.care.beside import FIRST, GRAVE, ONCE, alone, of_the_job, of_the_letter, said_beside, taken
from bot.care.flow import AWAY, FLOW, answer, needed, step
from bot.care.numbers import helplines, lines
from bot.care.questions import about_the_question, heard_here, of_care
from bot.care.states import Anger, Asked, Here, Sure
from bot.care.words import better, goes

__all__ = [
    "AWAY",
    "FIRST",
    "FLOW",
    "GRAVE",
    "ONCE",
    "Anger",
    "Asked",
    "Here",
    "Sure",
    "about_the_question",
    "alone",
    "answer",
    "better",
    "corrects",
    "goes",
    "heard_here",
    "helplines",
    "lines",
    "needed",
    "of_care",
    "of_the_job",
    "of_the_letter",
    "said_beside",
    "step",
    "taken",
]
