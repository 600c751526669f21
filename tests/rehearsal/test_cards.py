"""Persona pages: reading, and what the check finds."""

from __future__ import annotations

from importlib.resources import files

import pytest

from bot.rehearsal.cards import BEATS, Card, PageError, check_cards, parse_card
from bot.rehearsal.library import cards as personas
from bot.rehearsal.openness import THRESHOLDS

FOLDER = files("prompts") / "en" / "personas"
PAGE = (FOLDER / "P3.md").read_text("utf-8")
STARTS = {"P2": 65, "P10": 60, "P5": 45, "P7": 45, "P1": 35, "P8": 30}


def pages() -> dict[str, str]:
    """All packaged persona pages."""
    return {p.name: p.read_text("utf-8") for p in FOLDER.iterdir() if p.name.endswith(".md")}


def test_packaged_pages_are_clean() -> None:
    """The twelve personas, the frame for an own one and whatever was added have nothing for the check to find."""
    assert check_cards(pages()) == []
    assert {f"P{n}.md" for n in range(1, 13)} | {"own.md"} <= set(pages())


def test_card(card: Card) -> None:
    """Each persona has its start, its facts, a setting, and at least four wordings of every beat."""
    assert card.start == STARTS.get(card.id, 50)
    assert tuple(f.at for f in card.facts) == {"P4": (65,), "P1": (25, 45, 65)}.get(card.id, THRESHOLDS)
    assert card.setting
    assert set(card.beats) == set(BEATS)
    every = [*card.beats.values(), *card.script, *(b for f in card.facts for b in (f.beat, f.example))]
    assert all(len(set(b.wordings)) >= 4 for b in every)


def test_levels() -> None:
    """The twelve stand on the levels that the ladder was made for; one that is added may stand on any of them."""
    by_level: dict[int, set[str]] = {}
    for card in personas().values():
        by_level.setdefault(card.level, set()).add(card.id)
    twelve = {
        1: {"P2", "P10"},
        2: {"P6", "P9", "P12"},
        3: {"P3", "P4", "P5", "P7"},
        4: {"P1", "P8", "P11"},
        5: {"own"},
    }
    assert all(by_level[level] >= ids for level, ids in twelve.items())
    assert set(by_level) == set(twelve)


def test_neighbouring_seeds_sound_different(card: Card) -> None:
    """The next run's seed begins every beat with another wording, within each block of seeds."""
    for beat in card.beats.values():
        n = len(beat.wordings)
        for block in range(3):
            said = [card.wording(beat, block * n + i, 0) for i in range(n)]
            assert len(set(said)) == n


def test_no_wording_twice_before_all_were_said(card: Card) -> None:
    """Within a run a beat goes through all its wordings before it repeats one."""
    for beat in card.beats.values():
        said = [card.wording(beat, 11, use) for use in range(len(beat.wordings))]
        assert len(set(said)) == len(beat.wordings)


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("# P3 The labeller\n", "", 1, "text before the first"),
        ("## why\n", "## whyever\n", None, "is no beat"),
        ("## why\n", "## debate\n", None, "a second time"),
        ("start: 50", "start: soon", 9, "whole number"),
        ("opens: EXAMPLE_ASK", "opens: SMILE", 10, "no move"),
        ("channel: phone", "channel: pigeon", 12, "must be one of"),
        ("level: 3", "mood: 3", 8, "no 'key: value' line"),
        ("name: Graham Holt\n", "", 3, "no 'name:' line"),
        ("## example 45", "## example 55", None, "there is no '## example 45'"),
        ("## fact 25", "## fact 15", None, "is no threshold"),
        ("sting: opening deflect", "sting: opening drumroll", 3, "no words here"),
    ],
)
def test_unreadable_pages_name_the_place(old: str, new: str, line: int | None, says: str) -> None:
    """A page that cannot be read is refused with its file, its line and what is wrong."""
    broken = PAGE.replace(old, new, 1)
    assert broken != PAGE
    if old.startswith("# "):
        broken = "stray words\n" + broken
    with pytest.raises(PageError) as caught:
        parse_card(broken, "P3.md")
    assert says in str(caught.value)
    assert str(caught.value).startswith("P3.md:")
    if line is not None:
        assert caught.value.line == line
    assert [p.message for p in check_cards({"P3.md": broken})] == [caught.value.message]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("Because I've a floor to run, and I took the one I'd trust at four in the morning.\n", "", "it needs 4"),
        ("Still there?\n", "Still there, {nickname}?\n", "nobody fills {nickname}"),
        ("Still there?\n", "Still there? It was when you cut her off.\n", "tells fact 45"),
        ("Still there?\n", "Gone quiet. All right, chew on it.\n", "this wording twice"),
        ("Still there?\n", "Still there? || || Hello?\n", "is empty"),
        ("tells: second half, after the break\n", "", "needs a 'tells:' line"),
        ("It was the second half. Before that", "It was later on. Before that", "none of the words"),
        ("level: 3", "level: 9", "level 9 does not exist"),
    ],
)
def test_the_check_finds(old: str, new: str, says: str) -> None:
    """Too few wordings, unknown variables, leaks, doubles and empty pieces are found, with their place."""
    broken = PAGE.replace(old, new, 1)
    assert broken != PAGE
    found = check_cards({"P3.md": broken})
    assert any(says in p.message for p in found), found
    assert all(p.file == "P3.md" and p.line > 0 for p in found)


def test_the_check_finds_missing_parts() -> None:
    """A missing beat and a missing fact are found."""
    no_beat = PAGE.replace("## shouting\n", "<!-- ", 1).replace("## other\n", "-->\n## other\n", 1)
    assert [p.message for p in check_cards({"P3.md": no_beat})] == ["there are no words for 'shouting'"]
    start, end = PAGE.index("## fact 85"), len(PAGE)
    assert [p.message for p in check_cards({"P3.md": PAGE[:start] + PAGE[end:]})] == ["there is no '## fact 85'"]
    assert "has no fact at 25" in check_cards({"P4.md": PAGE})[0].message


def test_values_fill_lines() -> None:
    """The person's own company takes the card's place in every line, and an empty value leaves the card's."""
    card = personas()["own"].with_values(company="", role="Nurse", said="not enough drive")
    line = " ".join(card.wording(card.beats["opening"], 0, 0))
    assert "not enough drive" in line
    assert card.values["role"] == "Nurse"
    assert "company" not in card.values
