"""`comeback chat`: a prompt where there is a terminal, one message a line where there is none.

`/time +1d` moves the conversation's own clock (w, d, h, m); whatever falls due on the way rings in its order, at its own time.
Every other `/word` is a command, as on the platforms.
"""

from __future__ import annotations

import asyncio
import re
import secrets
import shutil
import sys
from datetime import datetime, timedelta
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

from adapters.clock import MovedClock
from adapters.clock.worker import Worker
from adapters.terminal.outbound import render
from bot.events import Began, Commanded, Event, Said
from bot.host import Host
from bot.ports import Address, Incoming, Outgoing, Place

YOU = Address(platform="terminal", user="you")

_TIME = re.compile(r"^/time\s*\+\s*(\d{1,4})\s*(w|d|h|m)\w*$", re.I)
_UNITS = {"w": timedelta(weeks=1), "d": timedelta(days=1), "h": timedelta(hours=1), "m": timedelta(minutes=1)}

TICK = 2.0
"""Seconds between two looks for what is due, since a clock that is moved by hand sets off no alarm."""


class TerminalChannel:
    """Prints. What was printed cannot be looked up again, so after a crash a message is printed once more."""

    platform = "terminal"
    tells = False

    def __init__(self, out: TextIO, folder: Path) -> None:
        self.out, self.folder = out, folder
        self.colour = out.isatty()

    async def deliver(self, out: Outgoing) -> str:
        width = min(100, shutil.get_terminal_size((80, 24)).columns - 2)
        text = render(out.message, width, colour=self.colour)
        for name, content in out.message.files:
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, "utf-8")
            path.chmod(0o600)
            text += f"\n\n  -> {path}"
        self.out.write(f"{text}\n\n")
        self.out.flush()
        return ""

    async def delivered(self, out: Outgoing) -> bool | None:
        return None


class Terminal:
    """One sitting at the terminal."""

    def __init__(self, host: Host, clock: MovedClock, worker: Worker) -> None:
        self.host, self.clock, self.worker = host, clock, worker
        self.source, self.out = sys.stdin, sys.stdout
        self._busy = asyncio.Lock()
        self._going_on: set[asyncio.Task[Any]] = set()

    async def run(self) -> None:
        """Talk until the end of input."""
        await self.host.recover()
        await self._take(Began())
        await self._ring()
        if self.source.isatty() and self.out.isatty():
            self.host.pace = 1.0
            await self._prompting()
        else:
            await self._reading()

    async def _reading(self) -> None:
        loop = asyncio.get_running_loop()
        if isinstance(self.source, TextIOWrapper):
            # A file may be in another encoding: what is no letter in this one is shown as such, and the talk goes on.
            self.source.reconfigure(encoding="utf-8", errors="replace")
        while line := await loop.run_in_executor(None, self.source.readline):
            text = line.rstrip("\n")
            self.out.write(f"> {text}\n\n")
            await self._line(text)

    async def _prompting(self) -> None:
        from prompt_toolkit import PromptSession
        from prompt_toolkit.patch_stdout import patch_stdout

        session: PromptSession[str] = PromptSession()
        with patch_stdout(raw=True):
            # What is said while the prompt stands is printed above it, not into it.
            self.out = sys.stdout
            for channel in self.host.channels.values():
                if isinstance(channel, TerminalChannel):
                    channel.out = sys.stdout
            ringing = asyncio.create_task(self.worker.run())
            try:
                while True:
                    text = await session.prompt_async("> ")
                    self.out.write("\n")
                    await self._line(text)
            except (EOFError, KeyboardInterrupt):
                pass
            finally:
                await asyncio.gather(*self._going_on)
                await self.worker.stop()
                await ringing

    async def _line(self, text: str) -> None:
        if text.strip().lower().startswith("/time"):
            await self._time(text.strip())
            return
        async with self._busy:
            if text.startswith("/") and len(text) > 1 and text[1].isalpha():
                name, _, rest = text[1:].partition(" ")
                await self._take(Commanded(name=name, text=rest.strip()))
            else:
                await self._take(Said(text=text))
        await self._ring()

    async def _take(self, event: Event) -> None:
        incoming = Incoming(address=YOU, event=event, id=f"terminal:{secrets.token_hex(8)}", place=Place(), at=self.clock.now())
        turn = asyncio.create_task(self.host.handle(incoming))
        # Whoever is on the phone may be cut short: the prompt is back before they have finished.
        while not turn.done() and not self.host.speaking(YOU):
            await asyncio.wait({turn}, timeout=0.02)
        if turn.done():
            await turn
        else:
            self._going_on.add(turn)
            turn.add_done_callback(self._going_on.discard)

    async def _ring(self) -> datetime | None:
        """Ring what is due by the conversation's clock; gives when the next one falls due."""
        async with self._busy:
            await self.worker.round()
            await self.worker.settled()
            return await self.worker.table.next_due(self.clock.now())

    async def _time(self, text: str) -> None:
        match = _TIME.match(text)
        if match is None:
            self._show("terminal.time_help")
            return
        target = self.clock.now() + int(match[1]) * _UNITS[match[2].lower()]
        while (due := await self._ring()) is not None and due < target:
            step = due - self.clock.now()
            self.clock.move(max(step, timedelta(seconds=1)))
        self.clock.move(max(target - self.clock.now(), timedelta()))
        await self._ring()
        person = await self.host.store.person(YOU)
        from zoneinfo import ZoneInfo

        here = self.clock.now().astimezone(ZoneInfo((person.zone if person else "") or "UTC"))
        self._show("terminal.time_now", at=here)

    def _show(self, line: str, **values: datetime) -> None:
        from bot.ports import Message

        message = Message(text=self.host.wording.line(line, values))
        self.out.write(render(message, colour=self.out.isatty()) + "\n\n")
        self.out.flush()
