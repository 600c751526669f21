"""T1: what a message that asks for feedback contains, label by label, each with the words that caused it.

A message is cut into its greeting, its sentences, and its closing; a long sentence also into clauses (`pieces`). Each piece is
read twice: by rules (`rules`, `hits`), where the meaning is fixed ("subject access request", "reconsider"), and by a trained
head (`inputs`), where it is not. A rule takes the smallest span that carries the label; where the head alone decides, the span
is the clause.

Scope comes before either: words between quotation marks are someone else's, and a label that is denied ("I'm not asking why",
"I won't ask you to reconsider") is not given. I-LEGAL is the exception, being topical. What can be counted is counted
(`reading`): I-LONG, I-BURIED, I-OVERLOAD and, from the requests that were found, I-VAGUE. Where a label is near its threshold,
the encoder reads the message as well, and what all say is weighed; length alone is never in doubt.
"""

from bot.language.draft.inputs import LOUD, message_inputs, sentence_features
from bot.language.draft.labels import LABELS, LONG, READ
from bot.language.draft.pieces import Piece, pieces
from bot.language.draft.reading import WEIGHED, Known, doubtful, known, label_draft, label_parts

__all__ = [
    "LABELS",
    "LONG",
    "LOUD",
    "READ",
    "WEIGHED",
    "Known",
    "Piece",
    "doubtful",
    "known",
    "label_draft",
    "label_parts",
    "message_inputs",
    "pieces",
    "sentence_features",
]
