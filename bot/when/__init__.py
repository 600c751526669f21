"""Times in words: "thurs 3pm", "half eight tomorrow", "in two working days", "the 14th", "friday week".

A small grammar. The text is cut into tokens, each written in one canonical form (numbers `#3`, ordinals `@14`, clock
times `%14:30x`, dates `/3/4/`, words without their typos); rules read runs of tokens as parts (an offset, a day, a
clock time, a part of the day, a vague word); the parts are put together on the person's calendar.

What is unclear is asked, never guessed: an `Ask` names a question of `prompts/en/when.md` and the moments to choose
from. What is settled by convention (nudges.md, "Times in words") is answered with a `When`, which the flow says back
before it counts. Hours and minutes are elapsed time; days, weeks and months keep the local hour. A date that has no
hour means the first thing, 09:00; an end (of a day, a week, a month) means 17:00. A local time that a clock change
skips moves forward by the gap; a repeated one is the first.

The questions: `vague`, `which_day`, `which_hour`, `which_half` (morning or evening), `which_midnight`,
`which_weekday` ("next friday"), `which_order` (day or month first), `which_of_two`, `clash` (weekday and date, or two
times, disagree), `no_such_date`, `past`, `bound` ("before 5"), `recurring`, `other_zone` ("10am EST" of somebody in
London), `not_understood`.

tokens                       a text cut into tokens
parts                        what rules make of them, and the arithmetic of the calendar
days, dates, hours, lengths  the rules, by what they read; `grammar` is what they are written with, `rules` their order
unread                       what the grammar cannot read
reader                       the parts put together: `read_when`
questions                    what is asked back, and the answer
"""

from bot.when.questions import LINES, answer_to, asking
from bot.when.reader import read_when
from bot.when.results import Ask, When

__all__ = ["LINES", "Ask", "When", "answer_to", "asking", "read_when"]
