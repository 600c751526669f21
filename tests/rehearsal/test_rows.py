"""Every row of the catalogue that is the rehearsal's has its place and its story."""

from __future__ import annotations

from pathlib import Path

from bot.rehearsal.library import cards
from bot.rehearsal.rows import places

STORIES = Path(__file__).parent.parent / "stories" / "rehearsal"

PER = "A04 A06 A09 A18 A19 A31 A33 A35 A36 A48 A59 A75 A76 A78 A89".split()
RUB = "A04 A06 A27 A32 A33 A42 A56 A57 A58 A59 A61 A63 A64 A89".split()
SCR = ("A01 A03 A05 A12 A13 A14 A15 A17 A25 A29 A39 A42 A43 A57 A58 A60 A62 A63 A64 A65 A66 A73 A79 A89").split()


def test_every_row_has_its_place() -> None:
    """Each PER row is met at a persona, each RUB row at a criterion, each SCR row in the notes for the call."""
    found = places()
    for rows, kind in ((PER, "personas/"), (RUB, "rubric "), (SCR, "rehearsal.notes")):
        for row in rows:
            assert any(place.startswith(kind) for place in found.get(row, [])), f"{row} is not met at any {kind}"


def test_every_row_has_its_story() -> None:
    """Each of these rows stands in the first line of a story."""
    told = " ".join(path.read_text("utf-8").splitlines()[0] for path in STORIES.glob("*.story"))
    missing = sorted(row for row in {*PER, *RUB, *SCR} if row not in told)
    assert missing == []


def test_every_persona_has_its_story() -> None:
    """Each persona has a story of its own, `<id>_*.story`, whose first line names the rows of its page."""
    for card in cards().values():
        if card.level == 5:
            continue
        paths = list(STORIES.glob(f"{card.id.lower()}_*.story"))
        assert len(paths) == 1, f"{card.id} needs one story in {STORIES.name}/{card.id.lower()}_*.story, found {len(paths)}"
        (path,) = paths
        first = path.read_text("utf-8").splitlines()[0]
        assert all(row in first for row in card.rows), f"{path.name}: {card.rows}"
