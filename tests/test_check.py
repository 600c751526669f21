"""`comeback check`: what is wrong with the words is named with its file and line."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot import nudges, pages
from bot.check import Problem, _helplines, _nudges, _personas, problems, strays
from bot.wording import PageError


@pytest.mark.xdist_group("explored")
def test_our_own_words_fit_the_machine() -> None:
    """Every question has its words, every heading a use, every option moves the machine."""
    assert problems() == []


def broken(folder: Path, text: str, page: str = "feeling") -> list[Problem]:
    (folder / f"{page}.md").write_text(text, "utf-8")
    return problems(folder)


def test_a_variable_that_is_not_there_is_named(tmp_path: Path) -> None:
    """A variable that no field of the question gives is named with the fields that there are."""
    found = broken(tmp_path, "# x\n\n## how\nHow are you, {nickname}?\n\nwhy: So that I know.\n- steady: Steady\n")
    assert any(p.line == 3 and "{nickname}" in p.message and "fields" in p.message for p in found)
    assert all(p.file.endswith("feeling.md") for p in found)


def test_a_heading_without_a_use_is_named(tmp_path: Path) -> None:
    """A heading that nothing says is named, and so is a label that no button can show."""
    found = broken(tmp_path, "# x\n\n## nobody_says_this\nHello.\n- a: " + "long " * 20 + "\n", "home")
    assert any("never said" in p.message for p in found)
    assert any("characters" in p.message and "buttons" in p.message for p in found)


def test_a_page_that_cannot_be_read_is_named_by_its_line(tmp_path: Path) -> None:
    """A heading that is none, and a field that is none, are named with what to write instead."""
    [found] = broken(tmp_path, "# x\n\n## Not A Name\nHello.\n")
    assert (found.line, "small letters" in found.message) == (3, True)
    [found] = broken(tmp_path, "# x\n\n## how\nHello.\n= wrong field\n")
    assert found.line == 5
    assert str(found).startswith("prompts/en/feeling.md:5: ")


def test_a_form_that_no_platform_can_show_is_named(tmp_path: Path) -> None:
    """Titles, labels and counts beyond what platforms show are named."""
    fields = "".join(f"= f{n} (short): Field number {n}\n" for n in range(6)) + "= g (long): " + "x" * 50 + "\n"
    form = "form: A title that is much too long for a modal | OK\n"
    found = broken(tmp_path, f"# x\n\n## how\nHi.\n\nwhy: x\n{form}{fields}")
    messages = " ".join(p.message for p in found)
    assert "title and button hold" in messages
    assert "a form holds" in messages
    assert "a label holds" in messages


@pytest.mark.parametrize(
    ("page", "text", "line", "says"),
    [
        ("helplines", "## uk   # checked 2026-11-22\n- call 1\n", 1, "no country"),
        ("helplines", "# Ours\n\n## emergency_england\ncall 1\n", 3, "no country"),
        ("helplines", "## gb   # checked 2026-11-22\n\n## us\n- call 1\n", 1, "without words"),
        ("care", "## hear\nI am here.\n", 1, "care.heard"),
        ("care", "## someone\nIs there anybody, {nme}?\n", 1, "{nme}"),
        ("care", "## here\nI stay here.\n", 1, "the option 'resume' is missing"),
        ("helpline", "## gb\n- call 1\n", 1, "is never said"),
        ("privacy", "Your data stay in Leeds.\n", 1, "no heading"),
    ],
)
def test_a_page_of_ones_own_that_would_not_be_said_is_named(tmp_path: Path, page: str, text: str, line: int, says: str) -> None:
    """An operator's words that replace nothing, or lose what the question needs, are named: else ours are said unnoticed."""
    found = broken(tmp_path, text, page)
    assert any(p.line == line and says in p.message and p.file.endswith(f"{page}.md") for p in found), found


@pytest.mark.parametrize(("name", "found"), [("p13_tester", 1), ("Tester", 1), ("P013", 1), ("P0", 1), ("P13", 0)])
def test_an_interviewer_is_named_by_a_number(name: str, found: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page whose name nobody could type, or that would stand nowhere in the order, is named."""
    theirs = pages.folder("personas")
    monkeypatch.setattr("bot.check.pages.folder", lambda _: {**theirs, name: theirs["P3"]})
    assert [str(p) for p in _personas()] == [
        f"prompts/en/personas/{name}.md:1: an interviewer's page is named by a P and a number: P13.md"
    ][:found]


def test_a_country_may_be_given_helplines_of_its_own(tmp_path: Path) -> None:
    """A heading for a country that ours have none for fits: it is said to whoever lives there."""
    (tmp_path / "helplines.md").write_text("## nz  # checked 2026-11-22\n- **1737**\n\n## emergency_fr\ncall **15**\n", "utf-8")
    assert strays(tmp_path) == []
    assert list(_helplines(pages.read(own=tmp_path))) == []


@pytest.mark.parametrize("made", [False, True])
def test_a_folder_that_holds_no_page_is_no_folder_of_words(tmp_path: Path, made: bool) -> None:
    """Nobody's helplines are replaced by ours because a folder's name is misspelt, or nothing is mounted there."""
    folder = tmp_path / "words"
    if made:
        folder.mkdir()
        (folder / "helplines.txt").write_text("## gb\n- call 1\n", "utf-8")
    with pytest.raises(PageError, match=r"words:1: there is no"):
        pages.read(own=folder)
    [found] = problems(folder)
    assert (found.file, found.line) == (str(folder), 1)


def test_a_new_nudge_is_told_what_it_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row of its own is not all: its name and its reason are words, and some flow begins when it rings."""
    monkeypatch.setitem(nudges.KINDS, "N99", replace(nudges.KINDS["N17"], trigger="a_new_reason"))
    messages = [problem.message for problem in _nudges(pages.read())]
    assert messages[:2] == ["the nudge N99 needs '## kind_n99'", "the nudge N99 needs '## a_new_reason'"]
    assert "no flow begins when N99 rings" in messages[2]
