"""The readers as a turn uses them: what our own pages list is read once, and what people write every time."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot import conversation, late, pages
from bot.context import Context
from bot.events import Said
from bot.language.encoder import encoder
from bot.language.readings import StateReading
from bot.language.state import read_state
from bot.records import Person
from bot.understanding import Listed, language, warm


def counting(lists: bool = True) -> tuple[Listed, list[str]]:
    read: list[str] = []

    def reader(text: str) -> StateReading:
        read.append(text)
        return read_state(text)

    return Listed(reader, pages.read().lists if lists else lambda text: False), read


def test_every_answer_that_the_pages_list_is_read_as_it_is() -> None:
    """The remembered reading of a label, an id or another word is the one that the risk check gives for that very text."""
    wording = pages.read()
    listed, _ = counting()
    texts = {text for h in wording.headings.values() for o in h.offers for text in (o.label, o.id, *o.others)}
    assert len(texts) > 300
    for text in texts:
        assert wording.lists(text) or "{" in text, text
        for _ in range(2):
            assert listed(text) == read_state(text), text


@pytest.mark.parametrize("text", ["no", "No.", "skip", "2", "stop", "why do you ask", "YES!!"])
def test_an_answer_that_the_pages_list_is_read_once(text: str) -> None:
    """A yes is a yes at every turn."""
    listed, read = counting()
    assert listed(text) is listed(text)
    assert read == [text]


@pytest.mark.parametrize("text", ["Maria Keller", "no I want to die", "i cant go on", "123", "", "?", "yes " * 30])
def test_what_people_write_is_read_every_time(text: str) -> None:
    """Words of a person's own are looked at for distress each time they come, and are not remembered."""
    listed, read = counting()
    for _ in range(3):
        listed(text)
    assert read == [text] * 3


def test_what_is_remembered_has_an_end() -> None:
    """However many spellings of a listed answer come, only so many are kept."""
    listed, _ = counting()
    for n in range(Listed.MOST + 50):
        listed("no" + "!" * (n % 30) + "." * (n // 30 % 8) + "," * (n // 240))
    assert len(listed._known) <= Listed.MOST
    assert listed("no") is listed("no")


def test_a_listed_answer_that_sounds_of_distress_is_still_heard() -> None:
    """Should a page ever list a word that the risk check knows, it goes to care like any other text, the second time too."""
    wording = pages.read()
    dark = "i want to die"
    listed = Listed(read_state, lambda text: True)
    readers = language(pages.folder("advice"))
    context = Context(
        now=datetime(2026, 11, 23, 10, tzinfo=UTC),
        person=Person(introduced=True),
        language=replace(readers, state=listed),
        records=(Person(introduced=True),),
    )
    for _ in range(2):
        played = conversation.turn(conversation.begin(1), Said(text=dark), context, wording)
        assert played.talk.open.state.flow == "care"


def test_warming_loads_every_reader_and_changes_none() -> None:
    """After `warm` nothing waits to be compiled or loaded, and the readings are as before."""
    text = "Stripe emailed me this morning after the final round, they went with someone else."
    readers = language(pages.folder("advice"))
    before = readers.account(text, "account", None)
    warm()
    assert all("match" in vars(pattern) for pattern in late._LATE)
    assert encoder.cache_info().currsize > 0
    assert language(pages.folder("advice")).account(text, "account", None) == before
