"""The labels of T1, and what is counted for some of them."""

from __future__ import annotations

from typing import Final

LABELS: Final = (
    "I-WHY", "I-CHALLENGE", "I-PLEA", "I-DEFEND", "I-BLAME", "I-LEGAL", "I-COMPARE", "I-GUILT", "I-DEMAND", "I-SELFDOWN",
    "I-HOT", "I-VAGUE", "I-OVERLOAD", "I-LONG", "I-BURIED", "M-THANKS", "M-ACCEPT", "M-ADVICE", "M-FUTURE", "M-BOUND",
    "M-OUT", "M-STRENGTH", "M-INTEREST", "M-DETAIL",
)  # fmt: skip
REQUEST: Final = "request"
"""The head's own label for a piece that asks for anything; never shown."""
READ: Final = (*(label for label in LABELS if label not in {"I-VAGUE", "I-OVERLOAD", "I-LONG", "I-BURIED"}), REQUEST)
"""What the head reads, in its order."""
LONG: Final = 150
"""A body of more words than this is I-LONG (A55)."""
MANY: Final = 3
"""More distinct requests than this are I-OVERLOAD (A63, A90)."""
NEAR: Final = 2
"""The acceptance or the request belongs in this many first sentences (A56)."""
