"""One person on Slack and on Discord: codes, what is shared, where reminders go, and parting."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from adapters.storage.nudges import NudgeTable
from bot.events import Chose, Commanded, Event, Said
from bot.ports import Address, Incoming, Outcome, Place
from bot.records import Case, Nudge, Person
from tests.discord.stage import DiscordStage
from tests.stages import CoreStage, Ear

SLACK = Address(platform="slack", space="T1", user="U1")
DISCORD = Address(platform="discord", user="300000000000000001")


class Sides(CoreStage):
    """One host, and people on both platforms."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.ears = {name: Ear(name) for name in ("slack", "discord")}
        self.host.channels.update(self.ears)
        self.count = 0

    async def does(self, who: Address, *events: Event | str) -> str:
        """Somebody says or does things, one after the other; gives what was last answered on that platform."""
        for event in events:
            self.count += 1
            said = Said(text=event) if isinstance(event, str) else event
            place = Place(data={"channel": f"D{who.user}"})
            await self.host.handle(Incoming(address=who, event=said, id=f"e{self.count}", place=place))
        heard = [o for o in self.ears[who.platform].heard if o.address == who]
        return heard[-1].message.text if heard else ""

    async def meets(self, who: Address) -> None:
        await self.does(who, "hello", Chose(option="start"), "leeds", Chose(option="no"))

    async def code(self, who: Address) -> str:
        """A fresh code."""
        text = await self.does(who, Commanded(name="link"), Chose(option="give"))
        found = re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}", text)
        assert found, text
        return found[0]

    async def types(self, who: Address, code: str) -> str:
        return await self.does(who, Commanded(name="link"), Chose(option="take"), code)

    async def keep(self, who: Address, *records: Any) -> None:
        """Put records into somebody's hands."""
        talk = await self.store.talk(who)
        assert talk is not None
        self.count += 1
        incoming = Incoming(address=who, event=Said(text="x"), id=f"k{self.count}")
        await self.store.turn(incoming, lambda loaded: Outcome(talk=talk, keep=list(records)), self.clock.now())

    async def about(self, who: Address) -> list[Any]:
        return list(await self.store.records(who))

    async def cases(self, who: Address) -> set[str]:
        return {r.employer for r in await self.about(who) if isinstance(r, Case)}

    async def of(self, who: Address) -> Person:
        return next(r for r in await self.about(who) if isinstance(r, Person))


@pytest.fixture
async def sides(migrated_url: str) -> AsyncIterator[Sides]:
    one = Sides(migrated_url)
    await one.meets(SLACK)
    await one.meets(DISCORD)
    yield one
    await one.close()


def case(id: str, employer: str, sides: Sides) -> Case:
    return Case(id=id, opened=sides.clock.now(), employer=employer)


def nudge(id: str, case: str, sides: Sides, kind: str = "N3") -> Nudge:
    now = sides.clock.now()
    return Nudge(id=id, kind=kind, case=case, due=now + timedelta(days=1), expires=now + timedelta(days=2), asked=now)


async def linked(sides: Sides) -> None:
    await sides.types(DISCORD, await sides.code(SLACK))
    assert "linking.linked" in sides.said


async def test_two_sides_become_one(sides: Sides) -> None:
    """A code given on one side and taken on the other shares cases and nudges of both, though their ids were the same."""
    await sides.keep(SLACK, case("case-1-1", "Acme", sides), nudge("nudge-1-1", "case-1-1", sides))
    await sides.keep(DISCORD, case("case-1-1", "Globex", sides), nudge("nudge-1-1", "case-1-1", sides))
    await linked(sides)
    for who in (SLACK, DISCORD):
        assert await sides.cases(who) == {"Acme", "Globex"}
        records = await sides.about(who)
        waiting = [r for r in records if isinstance(r, Nudge)]
        assert len(waiting) == 2
        assert {n.case for n in waiting} == {r.id for r in records if isinstance(r, Case)}
    assert (await sides.store.counts())["people"] == 1


async def test_the_conversation_goes_on_over_both_sides(sides: Sides) -> None:
    """After linking, what is open on one side is open on the other."""
    await linked(sides)
    await sides.does(SLACK, Commanded(name="privacy"))
    assert await sides.store.talk(SLACK) == await sides.store.talk(DISCORD)
    await sides.does(DISCORD, Chose(option="settings"))
    question = await sides.host.question(SLACK)
    assert question is not None
    assert "spelling" in {option.id for option in question.options}


async def test_a_stranger_may_type_the_code_first_of_all(sides: Sides) -> None:
    """Somebody whose first meeting on that side is not over can link it all the same."""
    fresh = Address(platform="discord", user="300000000000000002")
    await sides.types(fresh, await sides.code(SLACK))
    assert (await sides.of(fresh)).sides == ("slack", "discord")


async def test_nudges_go_to_the_side_that_is_chosen(sides: Sides) -> None:
    """Nudges come on the side that gave the code until the other is chosen."""
    await linked(sides)
    await sides.keep(SLACK, nudge("n1", "", sides))
    table, later = NudgeTable(sides.store), sides.clock.now() + timedelta(days=1, minutes=1)
    assert [lane.platform for lane, _ in await table.lanes(later)] == ["slack"]
    await sides.does(DISCORD, Chose(option="on_discord"))
    lanes = await table.lanes(later)
    assert [lane.platform for lane, _ in lanes] == ["discord"]
    claimed = await table.claim(later, lanes[0][0], 5)
    assert [one.address for one in claimed] == [DISCORD]
    assert (await sides.of(SLACK)).reminders_on == "discord"


async def test_parting_leaves_everything_on_one_side(sides: Sides) -> None:
    """After parting, the side where one asked has everything, and the other is a stranger with nothing."""
    await sides.keep(DISCORD, case("case-1-1", "Globex", sides), nudge("n1", "", sides))
    await linked(sides)
    await sides.does(DISCORD, Commanded(name="link"), Chose(option="part"), Chose(option="yes"))
    assert "linking.parted" in sides.said
    assert await sides.cases(DISCORD) == {"Globex"}
    assert (await sides.of(DISCORD)).sides == ()
    assert await sides.store.talk(SLACK) is None
    assert await sides.about(SLACK) == []
    later = sides.clock.now() + timedelta(days=2)
    assert [lane.platform for lane, _ in await NudgeTable(sides.store).lanes(later)] == ["discord"]
    await sides.does(SLACK, "hello")
    assert await sides.cases(SLACK) == set()


async def test_a_parted_pair_can_be_linked_again(sides: Sides) -> None:
    """Parting is no end: a new code links the sides again."""
    await linked(sides)
    await sides.does(SLACK, Commanded(name="link"), Chose(option="part"), Chose(option="yes"))
    await sides.meets(DISCORD)
    await sides.types(SLACK, await sides.code(DISCORD))
    assert set((await sides.of(SLACK)).sides) == {"slack", "discord"}


async def test_a_code_works_once(sides: Sides) -> None:
    """A code that was used is unknown to the next who types it."""
    code = await sides.code(SLACK)
    await sides.types(DISCORD, code)
    other = Address(platform="discord", user="300000000000000009")
    await sides.meets(other)
    sides.said.clear()
    await sides.types(other, code)
    assert "linking.unknown" in sides.said
    assert await sides.cases(other) == set()


async def test_a_code_lives_a_quarter_of_an_hour(sides: Sides) -> None:
    """After fifteen minutes a code is late, and good for nothing."""
    code = await sides.code(SLACK)
    sides.clock.moment += timedelta(minutes=15, seconds=1)
    await sides.types(DISCORD, code)
    assert "linking.late" in sides.said
    assert (await sides.store.counts())["people"] == 2


async def test_a_new_code_replaces_the_old(sides: Sides) -> None:
    """Only the newest code of a person is good."""
    old = await sides.code(SLACK)
    new = await sides.code(SLACK)
    await sides.types(DISCORD, old)
    assert "linking.unknown" in sides.said
    await sides.types(DISCORD, new)
    assert "linking.linked" in sides.said


async def test_guessing_is_slowed_down(sides: Sides) -> None:
    """After five codes that did not fit, even the right one is not taken for a quarter of an hour."""
    code = await sides.code(SLACK)
    for n in range(5):
        await sides.types(DISCORD, f"ZZZZ-999{n}")
    sides.said.clear()
    await sides.types(DISCORD, code)
    assert "linking.often" in sides.said
    sides.clock.moment += timedelta(minutes=15)
    await sides.types(DISCORD, await sides.code(SLACK))
    assert "linking.linked" in sides.said


async def test_ones_own_code_and_the_same_platform_are_told_apart(sides: Sides) -> None:
    """A code typed on the side that gave it, or on the same platform, links nothing, and stays good."""
    code = await sides.code(SLACK)
    await sides.types(SLACK, code)
    assert "linking.same" in sides.said
    other = Address(platform="slack", space="T2", user="U2")
    await sides.meets(other)
    sides.said.clear()
    await sides.types(other, code)
    assert "linking.same" in sides.said
    await sides.types(DISCORD, code)
    assert "linking.linked" in sides.said


async def test_linking_cannot_be_taken_back_by_half(sides: Sides) -> None:
    """`back` after linking does not bring back a state from before, on either side."""
    await linked(sides)
    await sides.does(DISCORD, "back")
    assert (await sides.of(DISCORD)).sides == ("slack", "discord")
    assert (await sides.of(SLACK)).sides == ("slack", "discord")


async def test_erasing_erases_both_sides(sides: Sides) -> None:
    """Erasing on one side of a linked person leaves nothing on the other."""
    await sides.keep(SLACK, case("case-1-1", "Acme", sides))
    await linked(sides)
    await sides.does(DISCORD, Commanded(name="erase"), Chose(option="yes"))
    assert (await sides.store.counts())["people"] == 0
    assert await sides.about(SLACK) == []


async def test_linking_on_discord_itself(migrated_sqlite: str) -> None:
    """On Discord the code is typed after pressing, and the reminders' side is pressed."""
    stage = await DiscordStage(migrated_sqlite).open()
    try:
        other = Sides(migrated_sqlite)
        other.clock = stage.clock
        other.host.clock = stage.clock
        await other.meets(SLACK)
        code = await other.code(SLACK)
        for say in ("hello",):
            await stage.do_say(say)
        await stage.do_press("start")
        await stage.do_say("leeds")
        await stage.do_press("no")
        await stage.do_command("settings", "")
        await stage.do_press("link")
        await stage.do_press("take")
        await stage.do_say(code.lower())
        assert "linking.linked" in stage.said
        await stage.do_press("on_discord")
        assert (await stage.person()).reminders_on == "discord"
        await other.close()
        assert stage.discord.breaches == []
    finally:
        await stage.close()
