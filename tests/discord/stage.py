"""The Discord stage: stories told by writing, pressing rendered buttons and sending modals at a loopback Discord.

Between the story and the core stands the real discord.py client, with its gateway and its REST calls."""

from __future__ import annotations

import asyncio
from typing import Any

from adapters.discord import outbound
from adapters.discord.app import DiscordApp
from adapters.discord.settings import DiscordSettings
from bot.events import Event
from bot.host import Host
from bot.ports import Address, Place
from bot.records import Nudge
from tests.fakes.discord import GUILD_ID, TOKEN, DiscordServer, Message, Person
from tests.stages import CoreStage


class DiscordStage(CoreStage):
    """A story's stage on Discord, for one person."""

    platform = "discord"

    def __init__(self, url: str, discord: DiscordServer | None = None) -> None:
        super().__init__(url)
        self.discord = discord or DiscordServer()
        self.discord.now = self.clock.now
        self.ana: Person = self.discord.person("ana")
        self.address = Address(platform="discord", user=str(self.ana.id))
        self.app: DiscordApp

    async def open(self, **more: Any) -> DiscordStage:
        """Start the server, where it does not run yet, and the bot."""
        if not self.discord._port:
            await self.discord.start()
        self.app = DiscordApp(DiscordSettings(TOKEN, api_url=self.discord.api_url, **more), self.host, self.store)
        await self.app.start()
        await self.app.connect()
        await self.idle()
        return self

    async def close(self) -> None:
        await self.app.drain(5.0)
        await self.app.stop()
        await self.discord.stop()
        await super().close()

    async def again(self, *, orderly: bool = True) -> None:
        """Another process on the same store: the bot ends, in order or not, and starts anew."""
        if orderly:
            await self.app.drain(5.0)
        await self.app.stop()
        self.host = Host(self.store, self.clock, self.host.language, self.host.wording)
        await self.open()

    async def idle(self) -> None:
        """Wait until nothing is under way any more."""
        while True:
            await self.discord.settle()
            # What is on the wire to the bot is read in the next rounds of the loop.
            for _ in range(3):
                await asyncio.sleep(0.002)
            under_way = [*self.host._tasks, *self.app._background, *self.app._working]
            if not under_way and not self.discord._tasks:
                return
            if under_way:
                await asyncio.wait(under_way)

    # -- what a story does

    async def do_event(self, event: Event) -> None:
        raise AssertionError("on this stage everything is said, pressed or sent")

    async def do_begin(self) -> None:
        answer = self.ana.command("help", guild=GUILD_ID)
        await self.idle()
        assert answer.original is not None
        self.ana.press(answer.original, outbound.GO_ON)
        await self.idle()

    async def do_say(self, text: str) -> None:
        self.ana.say(text)
        await self.idle()

    def holding(self, value: str) -> Message:
        """The newest message with something that has this value."""
        for message in reversed(self.ana.seen()):
            for one in message.pressable():
                if one["custom_id"].rsplit(":", 1)[-1] == value or value in {o["value"] for o in one.get("options", ())}:
                    return message
        raise AssertionError(f"{self.where}: nothing can be pressed for '{value}'")

    async def do_press(self, option: str) -> None:
        self.ana.press(self.holding(option), option)
        await self.idle()

    async def do_fill(self, form: str, values: dict[str, str]) -> None:
        self.ana.press(self.holding(form), form)
        modal = await self.ana.modal()
        self.ana.submit(modal, values)
        await self.idle()

    async def do_command(self, name: str, text: str) -> None:
        from adapters.discord.commands import SUBCOMMANDS

        options = SUBCOMMANDS.get(name, ())
        if name not in SUBCOMMANDS or (text and not options):
            # Not every command of the terminal is offered on Discord; there it is simply said.
            await self.do_say(f"{name} {text}".strip())
            return
        self.ana.command(name, {options[0]: text} if text else {})
        await self.idle()

    async def do_ring(self, nudge: Nudge) -> None:
        place = Place(data={"channel": str(self.ana.channel)})
        await self.host.ring(nudge, self.address, place)
        await self.idle()

    def last_text(self) -> str:
        return "\n".join(message.shown() for message in self.ana.seen()[-3:])
