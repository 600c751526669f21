"""The Slack stage: stories told by writing, pressing rendered buttons and sending modals at a loopback Slack.

Between the story and the core stand the real slack-bolt and slack-sdk clients, over Socket Mode or HTTP."""

from __future__ import annotations

import asyncio
from typing import Any

from adapters.slack import outbound
from adapters.slack.app import SlackApp
from adapters.slack.settings import SlackSettings
from bot.events import Event
from bot.ports import Address, Place
from bot.records import Nudge
from tests.fakes.slack import APP_TOKEN, SIGNING_SECRET, Message, Person, SlackServer
from tests.stages import CoreStage


def settings(slack: SlackServer, mode: str = "socket", **more: Any) -> SlackSettings:
    """Settings for a bot on the loopback server."""
    if mode == "socket":
        return SlackSettings("socket", slack.workspace("T1").token, APP_TOKEN, api_url=slack.api_url, **more)
    return SlackSettings(
        "http", slack.workspace("T1").token, signing_secret=SIGNING_SECRET, api_url=slack.api_url, port=0, **more
    )


class SlackStage(CoreStage):
    """A story's stage in Slack, for one person."""

    platform = "slack"

    def __init__(self, url: str, mode: str = "socket") -> None:
        super().__init__(url)
        self.mode = mode
        self.slack = SlackServer()
        self.address = Address(platform="slack", space="T1", user="UANA")
        self.ana: Person = self.slack.person("T1", "UANA", tz="")
        self.app: SlackApp

    async def open(self, **more: Any) -> SlackStage:
        """Start the server and the bot."""
        await self.slack.start()
        self.app = SlackApp(settings(self.slack, self.mode, **more), self.host, self.store)
        await self.app.start()
        await self.app.connect()
        if self.mode == "socket":
            await self.slack.connected()
        else:
            self.slack.transport = f"http://127.0.0.1:{self.app.port}/slack/events"
        return self

    async def close(self) -> None:
        await self.app.drain()
        await self.app.stop()
        await self.slack.stop()
        await super().close()

    async def idle(self) -> None:
        """Wait until nothing is under way any more."""
        await self.slack.settle()
        while under_way := [*self.host._tasks, *self.app._background, *self.app._working]:
            await asyncio.wait(under_way)

    # -- what a story does

    async def do_event(self, event: Event) -> None:
        raise AssertionError("on this stage everything is said, pressed or sent")

    async def do_say(self, text: str) -> None:
        self.ana.say(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
        await self.idle()

    def holding(self, value: str) -> Message:
        """The newest message with something that has this value."""
        for message in reversed(self.ana.seen()):
            for _, element in message.elements():
                values = [element.get("value"), *(o["value"] for o in element.get("options", ()))]
                if value in values:
                    return message
        raise AssertionError(f"{self.where}: nothing can be pressed for '{value}'")

    async def do_press(self, option: str) -> None:
        self.ana.press(self.holding(option), option)
        await self.idle()

    async def do_fill(self, form: str, values: dict[str, str]) -> None:
        message = self.ana.seen()[-1]
        for block, element in message.elements():
            if element["action_id"].startswith(f"{outbound.PICK}|{form}|"):
                payload = self.ana.action(message, block, element, None, next(iter(values.values())), self.ana)
                self.slack.deliver("interactive", payload)
                await self.idle()
                return
        self.ana.press(self.holding(form), form)
        view = await self.ana.modal()
        boxes = {block.get("block_id") for block in view["blocks"]}
        inputs: dict[str, str] = {}
        for name, value in values.items():
            if f"f|{name}~time" in boxes:  # a moment is a day and a time
                inputs[f"f|{name}"], _, inputs[f"f|{name}~time"] = value.partition(" ")
            else:
                inputs[f"f|{name}"] = value
        answer = await self.ana.submit(view, inputs)
        assert not answer, f"{self.where}: the form was not taken: {answer}"
        await self.idle()

    async def do_command(self, name: str, text: str) -> None:
        self.ana.command(f"{name} {text}".strip())
        await self.idle()

    async def do_begin(self) -> None:
        if await self.store.talk(self.address) is None:
            self.ana.open_home("messages")
        else:
            self.ana.open_home("home")
            home = await asyncio.wait_for(self.ana.homes.get(), 5)
            self.ana.press(home, outbound.GO_ON)
        await self.idle()

    async def do_ring(self, nudge: Nudge) -> None:
        await self.host.ring(nudge, self.address, Place())
        await self.idle()

    def last_text(self) -> str:
        return "\n".join(message.shown() for message in self.ana.seen()[-3:])
