"""`comeback simulate`: a month of a community in seconds, with the real planner, worker and store on a simulated clock.

Theory of operation
-------------------
A driver (`world`) holds a queue of what people (`people`) do (`lives`: tell of a rejection, send a request, book a call, answer a
nudge or ignore it, move to another zone, close their direct messages, pause, fall silent, need care), and jumps to the next thing
in the queue or to the worker's next wake-up. What people do is written through the store's own turns; what falls due is claimed,
decided, sent and noted by the real worker, host and outbox. Only the wording is left out: a message is its nudge's id.

The platform is a value (`platform`): it answers, is slow to accept (429), cuts connections, refuses closed messages. Now and then
the process crashes in the middle of a delivery, and another takes over after a while.

What arrives is held against the rules (`rules`), by code of its own that knows nothing of the planner. There must be no breach.

The second part (`monday`) is a Monday at ten: many people due at once, spread over the limits of the platforms.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import tempfile
import time as wall
from pathlib import Path

from adapters.simulation import lives
from adapters.simulation.monday import surge
from adapters.simulation.report import Report
from adapters.simulation.telling import described, draw
from adapters.simulation.world import World

SURGE = 20_000
"""The most people of the second part, unless it is told otherwise."""


def simulate(people: int, days: int, seed: int, *, monday: int | None = None, crashes: bool = True) -> Report:
    """Live it, and report. `monday`: how many people in the second part; by default forty times `people`, at most 20,000.

    The same seed gives the same people, who do the same. Where a crash hits is chance beyond it: without `crashes` the whole
    report is the same each time, but for `seconds`."""
    began = wall.perf_counter()
    # The faults are the simulation's own, and counted; the log of them would only hide the report.
    hushed = {name: logging.getLogger(name).level for name in ("comeback.host", "comeback.nudges")}
    for name in hushed:
        logging.getLogger(name).setLevel(logging.CRITICAL)

    async def both(folder: Path) -> Report:
        world = World(people, days, seed, folder, crashes=crashes)
        await world.run(lives.live)
        size = min(SURGE, 40 * people) if monday is None else monday
        if size:
            world.report.surge = await surge(size, seed, folder)
            for what in world.report.surge["broken"]:
                world.report.breach("pace", what)
        return world.report

    try:
        with tempfile.TemporaryDirectory(prefix="comeback-simulation-") as folder:
            report = asyncio.run(both(Path(folder)))
    finally:
        for name, level in hushed.items():
            logging.getLogger(name).setLevel(level)
    report.seconds = wall.perf_counter() - began
    return report


def main(*, people: int, days: int, seed: int, as_json: bool, picture: Path | None) -> int:
    """Run, print the report and write the picture; 1 where a rule was broken."""
    report = simulate(people, days, seed)
    path = picture or Path(tempfile.gettempdir()) / f"comeback-simulation-{seed}.png"
    draw(report, path)
    if as_json:
        sys.stdout.write(json.dumps({**report.as_json(), "picture": str(path)}, indent=2) + "\n")
    else:
        sys.stdout.write("\n".join([*described(report), "", f"  picture: {path}"]) + "\n")
    return 1 if report.broken else 0


__all__ = ["Report", "World", "described", "draw", "main", "simulate"]
