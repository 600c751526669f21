"""`comeback serve`: the platforms that have their tokens, one store, one clock, until SIGTERM; and then all is finished first."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Protocol

from aiohttp import web

from adapters.clock import SystemClock
from adapters.house import House
from adapters.rehearsing import ready
from adapters.settings import Settings, named
from bot.ports import Incoming, Outcome
from bot.records import Nudge
from bot.understanding import warm

if TYPE_CHECKING:
    from adapters.clock.worker import Worker

log = logging.getLogger("comeback.serve")

DRAIN = 10.0
"""Seconds from SIGTERM until the process is gone."""

TOGETHER = 5.0
"""Seconds for which a platform that is there waits for another that cannot be reached."""

AGAIN = 1.0
"""Seconds between two tries of what the start needs the database for."""


class Platform(Protocol):
    """What `serve` needs of a platform."""

    async def start(self) -> None:
        """Sign in, so that messages can be sent; raises a ValueError whose message says what to do where a setting is wrong."""
        ...

    async def connect(self) -> None:
        """Take in what people write."""
        ...

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """What it needs to be sent over HTTP, if anything."""
        ...

    async def healthy(self) -> bool: ...

    async def drain(self, seconds: float) -> bool:
        """Take nothing new, and finish what is being worked on."""
        ...

    async def stop(self) -> None: ...


@dataclass
class Server:
    """Everything that runs, in the order in which it starts; it ends the other way round."""

    house: House
    platforms: dict[str, Platform] = field(default_factory=dict)
    tasks: list[asyncio.Task[Any]] = field(default_factory=list)
    runner: web.AppRunner | None = None
    worker: Worker | None = None
    trouble: asyncio.Future[BaseException] = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    """What ended a platform for good after the start."""

    async def start(self) -> None:
        host, store = self.house.host, self.house.store
        await _patiently(lambda: store.release_dead(self.house.clock.now()))
        # What an earlier process accepted is played before anything new can come in; what it says, and what was not sent, waits
        # in the outbox, where nothing of the same person overtakes it.
        await _patiently(host.replay)
        await self._listen()
        starting = {name: self._task(platform.start()) for name, platform in self.platforms.items()}
        started = await self._some(starting)
        # Whoever waits for an answer of the earlier process gets it now, not after all is loaded.
        await _patiently(host.recover)
        self._task(host.pump())
        await _load()
        joining = {name: self._task(self._join(platform, starting[name])) for name, platform in self.platforms.items()}
        for task in joining.values():
            task.add_done_callback(self._joined)
        await self._some({name: joining[name] for name in started})
        # What was only needed to start is let go before the worker keeps the collector from what stays.
        gc.collect()
        self.worker = _worker(self.house)
        host.heard = self._heard
        self._task(self.worker.run())
        self._task(self._upkeep())

    def _task(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Something that runs until it is over, or all is."""
        task = asyncio.create_task(work)
        self.tasks.append(task)
        return task

    async def _some(self, tasks: dict[str, asyncio.Task[Any]]) -> list[str]:
        """Wait for the platforms, but for none that cannot be reached while another can; gives those that are there. Raises what
        keeps one from ever being there."""
        done, left = await asyncio.wait(tasks.values(), timeout=TOGETHER, return_when=asyncio.FIRST_EXCEPTION)
        if left and not done:
            done, left = await asyncio.wait(left, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
        for name, task in tasks.items():
            if task in left:
                log.warning("%s cannot be reached yet; it is served as soon as it can", name)
        return [name for name, task in tasks.items() if task in done]

    async def _join(self, platform: Platform, started: asyncio.Task[Any]) -> None:
        await started
        await platform.connect()

    def _joined(self, task: asyncio.Task[Any]) -> None:
        """What keeps a platform from ever being there ends the process, also where it shows late."""
        if not task.cancelled() and (error := task.exception()) is not None and not self.trouble.done():
            self.trouble.set_result(error)

    def _heard(self, incoming: Incoming, outcome: Outcome) -> None:
        if any(isinstance(record, Nudge) for record in outcome.keep):
            assert self.worker is not None
            self.worker.wake()

    async def _upkeep(self) -> None:
        """Once an hour: what is older than the operator keeps is removed; what was accepted and never played is played."""
        while True:
            store, now = self.house.store, self.house.clock.now()
            try:
                if await store.steady(now):
                    await store.retain(now, timedelta(days=self.house.settings.keep_days))
            except Exception as error:
                log.error("the upkeep failed: %s", type(error).__name__)
            for _ in range(60):
                await asyncio.sleep(60)
                with suppress(Exception):
                    await self.house.host.recover()

    async def _listen(self) -> None:
        """One address for everything that comes over HTTP: health, metrics, and what platforms send."""
        app = web.Application(client_max_size=4 * 2**20)
        for platform in self.platforms.values():
            app.add_routes(platform.routes())
        app.router.add_get("/health", self.health)
        app.router.add_get("/live", self.live)
        app.router.add_get("/metrics", self.metrics)
        self.runner = web.AppRunner(app, access_log=None)
        await self.runner.setup()
        settings = self.house.settings
        try:
            await web.TCPSite(self.runner, settings.http_host, settings.http_port).start()
        except OSError as error:
            raise ValueError(
                f"COMEBACK_HTTP_PORT: {settings.http_host}:{settings.http_port} cannot be listened on ({error.strerror}); "
                "choose another port, or 0 for any"
            ) from None
        if self.runner.addresses:
            log.info("health on port %s", self.runner.addresses[0][1])

    async def health(self, _: web.Request) -> web.Response:
        """200 where every platform is connected and the store answers; 503 with the names of those that do not."""
        state = {name: await platform.healthy() for name, platform in self.platforms.items()}
        try:
            await asyncio.wait_for(self.house.store.counts(), 2.0)
            state["store"] = True
        except Exception:
            state["store"] = False
        return web.json_response(state, status=200 if all(state.values()) else 503)

    async def live(self, _: web.Request) -> web.Response:
        """200 as long as this process answers at all: what is away outside is no reason to begin anew."""
        return web.json_response({"live": True})

    async def metrics(self, _: web.Request) -> web.Response:
        """Counts for an operator, never content, and no count of people below five."""
        counts = await self.house.store.counts()
        lines = [f"comeback_{name} {n if name != 'people' or n >= 5 else 0}" for name, n in sorted(counts.items())]
        return web.Response(text="\n".join(lines) + "\n")

    async def stop(self) -> None:
        """Finish what is under way and close, within ten seconds."""
        for platform in self.platforms.values():
            with suppress(Exception):
                await platform.drain(DRAIN / 3)
        if self.worker is not None:
            with suppress(Exception):
                await self.worker.stop(DRAIN * 0.6, self.house.host.drain)
        else:
            await self.house.host.drain(DRAIN / 3)
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        for platform in self.platforms.values():
            with suppress(Exception):
                await platform.stop()
        if self.runner is not None:
            await self.runner.cleanup()
        await self.house.store.close()


async def _patiently(work: Callable[[], Awaitable[Any]]) -> None:
    """A database that another process holds locked, or that goes away while we start, is waited for."""
    while True:
        try:
            await work()
            return
        except ValueError:
            raise
        except Exception as error:
            log.warning("waiting for the database: %s", type(error).__name__)
            await asyncio.sleep(AGAIN)


def platforms(given: Settings, house: House) -> dict[str, Platform]:
    """The platforms that are switched on. Raises ValueError, saying what to set, where there is none."""
    found: dict[str, Platform] = {}
    env = named(given)
    if any(value for name, value in env.items() if name.startswith("SLACK_") and name != "SLACK_API_URL"):
        from adapters.slack.app import SlackApp
        from adapters.slack.settings import read

        slack = read(env)
        assert slack is not None
        found["slack"] = SlackApp(slack, house.host, house.store, listen=False)
    if given.discord_token.get_secret_value():
        from adapters.discord.app import DiscordApp
        from adapters.discord.settings import read as read_discord

        discord = read_discord(env)
        assert discord is not None
        found["discord"] = DiscordApp(discord, house.host, house.store)
    if not found:
        raise ValueError(
            "nothing to serve: set SLACK_BOT_TOKEN and SLACK_APP_TOKEN for Slack (deploy/slack.md), or DISCORD_TOKEN for Discord "
            "(deploy/discord.md). `comeback chat` needs neither."
        )
    return found


def _worker(house: House) -> Worker:
    from adapters.clock.pace import Pace
    from adapters.clock.worker import Worker
    from adapters.storage.nudges import NudgeTable

    return Worker(NudgeTable(house.store), house.host, house.clock, Pace(share=house.settings.nudge_share))


async def serve(given: Settings, build: Callable[..., House]) -> None:
    """Run until SIGTERM or SIGINT. Raises click's exceptions with what to do where it cannot start."""
    import click

    house = build(given, SystemClock())
    house.host.pace = 1.0
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stopping.set)
    server = Server(house)
    try:
        server.platforms = platforms(given, house)
        starting = asyncio.create_task(server.start())
        waiting = asyncio.create_task(stopping.wait())
        await asyncio.wait({starting, waiting}, return_when=asyncio.FIRST_COMPLETED)
        if starting.done():
            starting.result()
            log.info("serving %s", " and ".join(server.platforms))
            ends: tuple[asyncio.Future[Any], ...] = (waiting, server.trouble)
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            if server.trouble.done():
                raise server.trouble.result()
        else:
            starting.cancel()
    except ValueError as error:
        raise click.ClickException(str(error)) from None
    finally:
        await _finish(server.stop())
        log.info("stopped")


async def _load() -> None:
    """Load what turns need, on a thread. Meanwhile that thread gives way to the loop ten times as often as usual, so that what
    comes in over HTTP is written down and acknowledged at once."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(usual / 10)
    try:
        await asyncio.to_thread(warm)
        await asyncio.to_thread(ready)
    finally:
        sys.setswitchinterval(usual)


async def _finish(work: Awaitable[None]) -> None:
    with suppress(TimeoutError):
        await asyncio.wait_for(work, DRAIN)
