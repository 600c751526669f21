"""What people do in a month: they tell of a rejection, send a request, book a call, move to another zone, close their messages,
pause, fall silent, need care. Each draws on a chance of their own, so that what they do does not hang on who came first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from adapters.simulation.people import START, ZONES, Change, Someone
from bot import nudges
from bot.effects import Remind
from bot.records import Nudge

if TYPE_CHECKING:
    from adapters.simulation.world import World


def remind(someone: Someone, now: datetime, *reminds: Remind, cancel: Sequence[str] = (), case: str = "") -> Change:
    """The change that sets these nudges of a case and cancels those of the kinds in `cancel`."""

    def change(every: list[Nudge]) -> Iterable[Nudge]:
        changed: dict[str, Nudge] = {}
        for n in every:
            if n.status == "waiting" and n.kind in cancel and n.case == case:
                changed[n.id] = n.model_copy(update={"status": "cancelled"})
        for r in reminds:
            left = tuple((({n.id: n for n in every}) | changed).values())
            made = nudges.set_nudge(r, someone.me, now, left, someone.new_id())
            if made is not None:
                changed[made.id] = made
        return changed.values()

    return change


def live(world: World, someone: Someone) -> None:
    """Put a month of a person's life into the queue."""
    rng, number = someone.chance, someone.number
    span = (world.end - START).total_seconds() / 86400
    for n in range(rng.choice((1, 1, 2, 2, 3, 4))):
        _case(world, someone, f"c{number}-{n}", START + timedelta(days=rng.uniform(0, span * 0.8)))
    for chance, what in (
        (0.06, _moves),
        (0.03, _closes),
        (0.03, _needs_care),
        (0.04, _pauses),
        (0.04, _switches_off),
        (0.02, _stops),
    ):
        if rng.random() < chance:
            world.at(START + timedelta(days=rng.uniform(1, max(1.5, span))), partial(what, world, someone))


def _case(world: World, someone: Someone, case: str, opened: datetime) -> None:
    """A rejection and what may follow it: the request and its answer, a call, a promise, the next interview."""
    rng = someone.chance

    def says(*reminds: Remind, cancel: Sequence[str] = ()) -> Callable[[datetime], Any]:
        async def do(now: datetime) -> None:
            if someone.cared:
                return
            fixed = [Remind(r.kind, case, r.at, r.occurrence, r.chosen) for r in reminds]
            await world.turn(someone, now, remind(someone, now, *fixed, cancel=cancel, case=case))

        return do

    def later(base: datetime, low: float, high: float) -> datetime:
        return base + timedelta(hours=rng.uniform(low, high))

    hot = rng.random() < 0.4
    world.at(opened, says(*([Remind("N1")] if hot else [Remind("N3"), Remind("N4")])))
    sent = later(opened, 6, 72)
    if rng.random() < 0.4:
        world.at(later(opened, 0.5, 4), says(Remind("N2", at=later(opened, 12, 24))))
    if rng.random() < 0.8:
        world.at(sent, says(Remind("N6"), cancel=("N1", "N2", "N3", "N4")))
        if rng.random() < 0.5:
            replied = later(sent, 24, 24 * 9)
            harsh = rng.random() < 0.3
            world.at(replied, says(Remind("N10"), *([Remind("N11")] if harsh else []), cancel=("N6", "N7")))
            cue = later(replied, 24, 24 * 6)
            world.at(later(replied, 1, 20), says(Remind("N12", at=cue, chosen=True), cancel=("N10",)))
        else:
            world.at(later(sent, 24 * 8, 24 * 12), says(Remind("N7"), cancel=("N6",)))
    if rng.random() < 0.3:
        call = later(opened, 48, 24 * 14).replace(minute=0, second=0, microsecond=0)
        world.at(later(opened, 1, 24), says(Remind("N8", at=call, occurrence=1), Remind("N8", at=call, occurrence=2)))
        world.at(call + timedelta(minutes=30), says(Remind("N9", at=call + timedelta(minutes=30))))
    if rng.random() < 0.25:
        promised = later(opened, 24, 24 * 8)
        world.at(later(opened, 1, 3), says(Remind("N5", at=promised, occurrence=1), Remind("N5", at=promised, occurrence=2)))
    if rng.random() < 0.25:
        interview = later(opened, 24 * 4, 24 * 20).replace(minute=0, second=0, microsecond=0)
        world.at(
            later(opened, 24, 90),
            says(
                Remind("N14", at=interview, occurrence=1),
                Remind("N14", at=interview, occurrence=2),
                Remind("N15", at=interview),
            ),
        )
    if rng.random() < 0.2:
        world.at(later(sent, 2, 100), says(Remind("N16", occurrence=1), Remind("N16", occurrence=2)))
    if rng.random() < 0.1:
        world.at(later(opened, 1, 8), says(Remind("N13", at=later(opened, 24, 72)), Remind("N17")))


async def _moves(world: World, someone: Someone, now: datetime) -> None:
    zone = someone.chance.choice([z for z in ZONES if z != someone.me.zone])
    world.report.lived["moved"] += 1
    someone.me = someone.me.model_copy(update={"zone": zone})
    await world.turn(someone, now, lambda every: nudges.rezoned(every, zone, nudges.Preferences.of(someone.me)))


async def _closes(world: World, someone: Someone, now: datetime) -> None:
    world.report.lived["closed their messages"] += 1
    someone.closed = True


async def _needs_care(world: World, someone: Someone, now: datetime) -> None:
    world.report.lived["needed care"] += 1
    someone.cared = True

    def cancelled(every: list[Nudge]) -> Iterable[Nudge]:
        return [n.model_copy(update={"status": "cancelled"}) for n in every if n.status in ("waiting", "sending")]

    # In half of them nothing is cancelled, so that the planner has to hold back by itself.
    await world.turn(someone, now, cancelled if someone.chance.random() < 0.5 else None, in_care=True)


async def _pauses(world: World, someone: Someone, now: datetime) -> None:
    world.report.lived["paused"] += 1
    someone.paused_until = now + timedelta(days=someone.chance.uniform(1, 8))
    await world.turn(someone, now, paused_until=someone.paused_until)


async def _switches_off(world: World, someone: Someone, now: datetime) -> None:
    world.report.lived["switched a kind off"] += 1
    await world.turn(someone, now, off=(*someone.me.off, someone.chance.choice(("N1", "N6", "N12", "N16"))))


async def _stops(world: World, someone: Someone, now: datetime) -> None:
    world.report.lived["stopped all"] += 1
    await world.turn(someone, now, nudges=False)
