"""`comeback check`: what is wrong with the words is named with its file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.check import Problem, problems


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
