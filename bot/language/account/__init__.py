"""What a rejection notice, or the person's own telling of it, says (T5), and the four things beyond it that the first talk asks.

Rules where the meaning is fixed by words and their place: each slot has its own reader, a module each, called by `reading` in the
order of `AccountReading`. Every reader works on a folded copy of the text of the same length (lower case, straight quotes), so
that a span is always a span of the text as given. A reader looks at a cue, then at the sentence round it: who acts, whether it is
denied, whether it belongs to the interview and not to the no. Where wording is open two heads read the text window by window
(`bot.language.windows`): the one for reasons votes with the rules, the other answers for channel, stage, door, feedback and
filled where the rules are silent. What is not there stays "unknown", "none" or empty.
"""

from bot.language.account.reading import merge, read_account
from bot.language.account.text import stretch

__all__ = ["merge", "read_account", "stretch"]
