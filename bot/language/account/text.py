"""A text as every slot's reader sees it: folded, with its sentences, its foot, and what the heads hold for likely in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from bot.language.readings import AccountKind, Span
from bot.language.scan import Scan, Starts, tried
from bot.language.windows import Windows, read

_TABLE = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "`": "'",
        "´": "'",
        "′": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "«": '"',
        "»": '"',
        "–": "-",
        "—": "-",
        "‑": "-",
        "−": "-",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2009": " ",
        "\t": " ",
        "\r": " ",
    }
)
LIMIT = 4000
"""Characters that are read; a longer paste is cut there, since a notice says its piece long before."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text, folded once for all readers."""

    raw: str
    cap: str
    low: str
    notice: bool
    bounds: tuple[int, ...]
    starts: Starts
    signoffs: tuple[re.Match[str], ...]
    windows: Windows
    capitals: list[int]
    """Where a name can begin: the capital letters, and titles that are written small."""
    runs: list[int]
    """Where a run of capitalised words can begin."""

    def each(self, scan: Scan, first: int = 0, last: int | None = None) -> Iterator[re.Match[str]]:
        return self.starts.each(scan, first, last)

    def one(self, scan: Scan) -> re.Match[str] | None:
        return self.starts.one(scan)

    def tried(self, pattern: re.Pattern[str], places: Sequence[int]) -> Iterator[re.Match[str]]:
        """What `pattern` finds in the text as written, where it can begin at these places alone: as `finditer`, but sooner."""
        return tried(pattern.match, self.cap, places, 0, len(self.cap)) if places else iter(())

    def small(self, pattern: re.Pattern[str], places: Sequence[int]) -> Iterator[re.Match[str]]:
        """The same in the text in lower case."""
        return tried(pattern.match, self.low, places, 0, len(self.low)) if places else iter(())

    def sentence(self, at: int) -> tuple[int, int]:
        n = bisect_right(self.bounds, at)
        return self.bounds[n - 1] if n else 0, self.bounds[n] if n < len(self.bounds) else len(self.low)


_BOUND = re.compile(r"[.!?](?=[\s\"')]|$)+|\n+|;")
_MARK = re.compile(r"[.!?\n;]")
"""What `_BOUND` can begin with."""
_ABBREV = frozenset("mr mrs ms dr st inc ltd co no vs e.g i.e approx dept jr sr prof ref nr hr".split())


_SCOTS = {"fae": "off", "frae": "from", "wis": "was", "telt": "told", "gied": "gave", "efter": "after", "jist": "just"}
"""Scots words to English ones of the same length, so that every span stays where it is."""
_IN_SCOTS = re.compile(rf"\b(?:{'|'.join(_SCOTS)}|(?:(?<=lassie )|(?<=lass )|(?<=lad )|(?<=laddie )|(?<=wumman )|"
    r"(?<=woman )|(?<=lady )|(?<=man )|(?<=fella )|(?<=guy )|(?<=boy )|(?<=bloke )|(?<=manager, )|(?<=manager )|(?<=wifie ))cried"
    r"(?= [A-Z]))\b")
"""Small letters alone: Fae is a name as well. "Cried" is "called" behind somebody and before a name."""


def _fold(text: str) -> tuple[str, str]:
    cap = _IN_SCOTS.sub(lambda m: _SCOTS.get(m[0], "named"), text.translate(_TABLE))
    low = cap.lower()
    if len(low) != len(cap):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in cap)
    return cap, low


_CAPITAL = re.compile("[A-ZÀ-ÖØ-Þ]")
_SMALL_TITLE = re.compile("s(?:enhor|ignor)")


def _capitals(cap: str) -> tuple[list[int], list[int]]:
    """Where a name, and where a run of capitalised words ("iPhone", "3M" and "&" too), can begin."""
    found = [m.start() for m in _CAPITAL.finditer(cap)]
    runs: list[int] = []
    for at in found:
        before = cap[at - 1 : at]
        if not before or not (before.isalnum() or before in "_'"):
            runs.append(at)
        elif before in _DIGITS:
            runs.append(at - len(cap[:at]) + len(cap[:at].rstrip(_DIGITS)))
        else:
            runs += [max(0, at - 2), at - 1]
    if "&" in cap:
        runs += [at for at, letter in enumerate(cap) if letter == "&"]
        runs.sort()
    if "senhor" in cap or "signor" in cap:
        found = sorted(found + [m.start() for m in _SMALL_TITLE.finditer(cap)])
    return found, runs


_DIGITS = "0123456789"
HEADS = ("t5_reason", "t5_slots")
_NONE = Windows([], np.zeros((0, 0), dtype=np.float32))


def _body(low: str, notice: bool, signoffs: tuple[re.Match[str], ...]) -> tuple[int, int]:
    """Where a notice speaks: between the greeting and the name at the foot, so that neither a header nor a job title counts."""
    if not notice:
        return 0, len(low)
    greeting = GREETING.search(low)
    first = greeting.end() if greeting else 0
    return first, max((m.start() for m in signoffs if m.start() >= first), default=len(low))


def read_text(text: str, kind: AccountKind, heads: bool = True) -> Text:
    """A text made ready for the readers of all slots; without `heads` no window of it is judged."""
    raw = text[:LIMIT]
    cap, low = _fold(raw)
    bounds = [
        m.end()
        for m in tried(_BOUND.match, low, [m.start() for m in _MARK.finditer(low)], 0, len(low))
        if low[m.start()] != "." or low[max(0, m.start() - 7) : m.start()].rpartition(" ")[2].rpartition("\n")[2] not in _ABBREV
    ]
    notice = kind == "notice"
    signoffs = tuple(_SIGNOFF.finditer(low)) if notice else ()
    ends = tuple(bounds)
    windows = read(low, ends, *_body(low, notice, signoffs), HEADS) if heads else _NONE
    return Text(raw, cap, low, notice, ends, Starts(low), signoffs, windows, *_capitals(cap))


def span_of(m: re.Match[str], group: int | str = 0) -> Span:
    """Where a match, or a group of it, stands."""
    return Span(m.start(group), m.end(group))


GREETING = re.compile(r"(?:^|\n)[ >*]*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hiya|morning|greetings|to whom)\b")
_SIGNOFF = re.compile(
    r"(?:^|\n|[.!?,] )[ >*]*(?P<off>(?:(?:with )?(?:kind|kindest|best|warm|warmest|many thanks and|"
    r"sincere)(?: personal)? (?:regards|wishes)(?: and thanks)?|regards|best|"
    r"(?:yours|very)? ?(?:sincerely|faithfully|truly)(?: yours)?|yours|with thanks(?: for [\w ]{3,24})?|"
    r"many thanks|thanks(?: again| so much| and best)?|thank you|all the best|cheers|take care|"
    r"respectfully|cordially|best of luck|good luck|with (?:best|warm|every good) wish(?:es)?|"
    r"wishing you (?:all the best|well|every success)|warmly|kr|br|rgds|lots of love|much love|love|sent by|signed|(?:speak|talk|"
    r"chat) soon|in solidarity|thanks? ?(?:&|and) ?regards|with regret|love(?: and best wishes)?|mit freundlichen gr\w+|"
    r"saludos|god bless|blessings|onwards|peace|best of luck with it|sorry again|with (?:kind|best|warm) regards))\s*(?:[,.!\-]|"
    r"\n|$)[\s,]*",
)


def stretch(text: str, kind: AccountKind) -> tuple[str, tuple[int, ...], int, int]:
    """What the heads read of a text: the folded text, where its sentences end, and from where to where it speaks."""
    t = read_text(text, kind, heads=False)
    return t.low, t.bounds, *_body(t.low, t.notice, t.signoffs)
