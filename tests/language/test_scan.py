"""A scan finds what a plain search finds, only sooner."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language import account, when_told
from bot.language.account import reasons
from bot.language.scan import Scan, Starts
from bot.late import Late, warm
from tests.language.tasks import load

_MODULES = (
    when_told,
    *(importlib.import_module(f"bot.language.account.{found.name}") for found in pkgutil.iter_modules(account.__path__)),
)
_ALL = {
    **{name: value for module in _MODULES for name, value in vars(module).items() if isinstance(value, Scan)},
    **{f"_REASON {name}": scan for name, _, scan in reasons._REASON},
}
_TEXTS = [row["text"].lower().replace("\u2019", "'") for row in load("train", "T5")]


def _spans(found: object) -> list[tuple[int, int]]:
    return [m.span() for m in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", sorted(_ALL))
def test_a_scan_finds_in_every_text_what_finditer_finds(name: str) -> None:
    """On every training text each scan finds the same stretches as its pattern."""
    scan = _ALL[name]
    for low in _TEXTS:
        starts = Starts(low)
        assert _spans(starts.each(scan)) == _spans(scan.finditer(low)), low
        first = scan.search(low)
        one = starts.one(scan)
        assert (one and one.span()) == (first and first.span()), low


@pytest.mark.parametrize("name", sorted(_ALL))
def test_every_scan_knows_its_beginnings(name: str) -> None:
    """Each pattern of these readers can be tried at the words where it may begin, and need not be tried everywhere."""
    assert _ALL[name].number >= 0


@given(
    st.lists(st.sampled_from("no nope call called call'd can't cannot i'll told-me we you're ab abc won 12 3rd -- ' .".split())),
    st.sampled_from(
        [
            r"\b(?:no|call(?:ed)?|\w+n't)\b",
            r"\b(?:'ll|i(?:'ll)?) (?:call|no)",
            r"\b(?:(?:can|wo)(?:n't|not)? )?(?:no(?:pe)?|you)\b",
            r"\b(?P<n>\d+)(?:rd)? (?:no|(?!call)c\w+)",
            r"\b(?:a?b+c?|[tw]o[lw]?(?:d|n)) ?-?\w*",
            r"\b(?<!no )(?:call|told)(?=[ -])",
        ]
    ),
)
def test_a_scan_is_its_pattern(words: list[str], source: str) -> None:
    """Whatever the words, a scan gives the matches of its pattern, from any place on."""
    low = " ".join(words)
    scan = Scan(source)
    starts = Starts(low)
    for first in (0, len(low) // 2):
        assert _spans(starts.each(scan, first)) == _spans(re.compile(source).finditer(low, first))


def test_a_late_pattern_is_compiled_at_its_first_use_and_all_of_them_by_warming() -> None:
    """A pattern that waits finds what a compiled one finds; warming compiles every one that the readers have."""
    late = Late(r"\b(?P<n>no) longer", re.IGNORECASE)
    assert "match" not in vars(late)
    found = late.search("It is NO longer open")
    assert found is not None
    assert found.group("n") == "NO"
    assert "match" in vars(late)
    waiting = Late(r"\bnobody uses this\b")
    warm()
    assert "match" in vars(waiting)
    assert all("match" in vars(pattern) for module in _MODULES for pattern in vars(module).values() if isinstance(pattern, Late))
    assert all("match" in vars(scan) for _, _, scan in reasons._REASON)
