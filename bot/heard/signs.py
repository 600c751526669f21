"""An answer made of emoji alone: a yes, a no, thanks, or that it hurts; whatever else they may mean is not guessed."""

from __future__ import annotations

from typing import Literal

Sign = Literal["", "yes", "no", "thanks", "sad"]
_SIGNS: dict[Sign, str] = {
    "yes": "👍👌✅✔🆗☑🙆",
    "no": "👎❌🙅✖🚫",
    "thanks": "🙏❤💙💚💛🧡💜🤗",
    "sad": "😢😭😞😔😟🙁☹😣😖😫😩🥺😥😓😿💔😡😠🤬😤😰😨😪🫠",
}
_MEANS: dict[str, Sign] = {sign: kind for kind, signs in _SIGNS.items() for sign in signs}


def sign_of(text: str) -> Sign:
    """What the emoji of a text say, where all of them say the same; colours of skin and forms of a sign make no difference."""
    signs = [c for c in text if not c.isspace() and not _is_form(c)]
    kinds = {_MEANS.get(sign, "") for sign in signs}
    return kinds.pop() if len(kinds) == 1 else ""


def _is_form(character: str) -> bool:
    return character in "\u200d\ufe0e\ufe0f\u2640\u2642" or "\U0001f3fb" <= character <= "\U0001f3ff"
