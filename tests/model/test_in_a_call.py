"""A language model behind the conversation: an interviewer's lines in its words, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from adapters.model.client import LanguageModel
from bot.events import Began, Chose, Commanded, Event, Said
from bot.ports import Message
from bot.rehearsal.cards import fits
from bot.rehearsal.library import cards
from tests.fakes.model import ModelServer, model_server
from tests.stages import CoreStage


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    async with model_server() as server:
        server.answer = aloud
        yield server


@pytest.fixture
async def stage(migrated_sqlite: str, server: ModelServer) -> AsyncIterator[CoreStage]:
    stage = CoreStage(migrated_sqlite)
    stage.host.model = LanguageModel("small", server.url, "", "Our own machine")
    yield stage
    await stage.close()


def aloud(body: dict[str, Any]) -> str:
    """The line that was asked about, with a word before it that changes nothing."""
    line = body["messages"][-1]["content"].rpartition("other words: ")[2]
    return f"Look here, {line}"


async def says(stage: CoreStage, event: Event | str) -> list[Message]:
    before = len(stage.ear.heard)
    await stage.do_event(Said(text=event) if isinstance(event, str) else event)
    return [out.message for out in stage.ear.heard[before:]]


def lines(messages: list[Message]) -> list[str]:
    return [m.text for m in messages if m.voice == "interviewer"]


TOLD = "Rejected by Harrowgate Foods for buyer by phone yesterday from Pauline Ostrander"
IN = (Began(), "start", "skip", "no", TOLD, "yes", Commanded(name="rehearse", text="P3"))


async def in_call(stage: CoreStage) -> list[Message]:
    for event in IN:
        await says(stage, event)
    return await says(stage, "skip")


async def test_the_interviewer_speaks_in_the_models_words(stage: CoreStage, server: ModelServer) -> None:
    """From the opening on, each piece; the transcript has what was read, and the outbox is empty."""
    opening = lines(await in_call(stage))
    assert opening
    assert all("Look here, " in line for line in opening)
    answer = lines(await says(stage, "Thank you for taking the time. Could you give me one tip for next time?"))
    assert all("Look here, " in line for line in answer)
    transcript = "\n".join(text for _, who, text in await stage.store.transcript(stage.address) if who == "comeback")
    for line in opening + answer:
        assert line in transcript
    assert (await stage.store.counts())["outbox"] == 0


async def test_nothing_else_is_asked_of_it_and_no_name_goes_out(stage: CoreStage, server: ModelServer) -> None:
    """Before the call it hears nothing; in the call the line and the last turn, without the names of the case."""
    for event in IN:
        await says(stage, event)
    assert server.asked == []
    await says(stage, "skip")
    await says(stage, "Hello Pauline, it's about Harrowgate Foods. Pauline Ostrander, could you be frank with me?")
    assert server.asked
    assert "be frank with me" in server.sent
    for name in ("Pauline", "Ostrander", "Harrowgate"):
        assert name not in server.sent


async def test_what_is_held_back_is_not_told_to_it(stage: CoreStage, server: ModelServer) -> None:
    """Of an interviewer's facts only those go out that stand in a line of theirs: before any was told, none."""
    opening = " ".join(lines(await in_call(stage))).lower()
    held = [tell for fact in cards()["P3"].facts for tell in fact.tells if not fits(tell, opening)]
    assert len(held) > 3
    assert not [tell for tell in held if fits(tell, server.sent)]


async def test_the_same_turns_give_the_same_call(stage: CoreStage, server: ModelServer, migrated_sqlite: str) -> None:
    """What is kept of the call and its score does not hang on the model's words."""
    turns = ("Thank you for taking the time.", "Could you give me an example of that?", "Why did you turn me down?")
    kept = []
    for talk in ("with", "without"):
        stage.address = stage.address.model_copy(update={"user": talk})
        if talk == "without":
            stage.host.model = None
        await in_call(stage)
        for turn in turns:
            await says(stage, turn)
        [rehearsal] = [r for r in await stage.store.records(stage.address) if r.record == "rehearsal"]
        assert rehearsal.record == "rehearsal"
        kept.append([(t["said"]["text"], t["openness"]) for t in rehearsal.details["sitting"]["call"]["turns"]])
    assert kept[0] == kept[1]


async def test_whoever_does_not_want_it_gets_the_lines_as_written(stage: CoreStage, server: ModelServer) -> None:
    """The switch is in the settings; they are told there and at the beginning of a call whose model it is."""
    opening = await in_call(stage)
    assert "Our own machine" in opening[0].text
    await says(stage, Chose(option="hang_up"))
    await says(stage, "stop")
    about = await says(stage, Commanded(name="privacy"))
    assert "Our own machine" in about[0].text
    await says(stage, Commanded(name="settings"))
    said = await says(stage, Chose(option="model", turn=stage.ear.heard[-1].message.turn))
    assert "Our own machine" in said[-1].text
    asked = len(server.asked)
    await says(stage, Commanded(name="rehearse", text="P3"))
    opening = await says(stage, "skip")
    assert lines(opening)
    assert not any("Look here, " in line for line in lines(opening))
    assert "Our own machine" not in opening[0].text
    assert len(server.asked) == asked


@pytest.mark.parametrize("words", ["You got the job!", "", "Ring me on 555 0100 2233."])
async def test_words_that_may_not_be_said_leave_the_line_as_it_is(stage: CoreStage, server: ModelServer, words: str) -> None:
    """The person notices nothing."""
    server.answer = lambda body: words
    opening = lines(await in_call(stage))
    assert opening
    assert not any(words in line for line in opening if words)
    assert server.asked


async def test_a_model_that_hangs_costs_no_word(stage: CoreStage, server: ModelServer) -> None:
    """The turn is kept and answered as it stands; all pieces of a line are asked for together and not one after another."""
    assert isinstance(stage.host.model, LanguageModel)
    await in_call(stage)
    stage.host.model._within, server.slow = 1.0, 600.0
    before, asked = len(stage.ear.heard), len(server.asked)
    turn = asyncio.create_task(says(stage, "Thank you for taking the time, Mr Holt."))
    while len(server.asked) < asked + 2:
        assert len(stage.ear.heard) == before, "a piece went out before the next one was asked for"
        await asyncio.sleep(0.01)
    answer = lines(await turn)
    assert len(answer) == 2
    assert not any("Look here, " in line for line in answer)


async def test_care_is_never_put_into_other_words(stage: CoreStage, server: ModelServer) -> None:
    """Danger in the middle of a call: the fixed text, and nothing of it goes out."""
    await in_call(stage)
    asked = len(server.asked)
    said = await says(stage, "I don't want to live any more")
    assert said
    assert not lines(said)
    assert len(server.asked) == asked
    assert "want to live" not in server.sent
