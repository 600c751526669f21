"""`comeback serve` as a process of its own on Discord, killed and stopped while people talk, and started again.

People write, press, fill in forms and give commands over the loopback Discord. What they see in the end must be exactly what the
store says was said to them, each thing once, and in its order; and what the store says they did must be exactly what they did.
"""

from __future__ import annotations

import asyncio
import os
import random
import re
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

import pytest

from adapters.discord.app import ACK_AFTER
from adapters.storage.cipher import Cipher, keys_from_file
from adapters.storage.database import Database
from adapters.storage.store import SqlStore
from bot import codec
from bot.ports import Address
from tests.discord.test_app import HEAVY
from tests.fakes.discord import GUILD_ID, TOKEN, DiscordServer, Interaction, Message, Person, until

ROOT = Path(__file__).parents[2]
PATIENCE = 300.0
"""Seconds in which any answer comes, with several restarts in between, on a busy machine."""
STORY: tuple[tuple[str, str], ...] = (
    ("say", "hello"),
    ("press", "start"),
    ("say", "leeds"),
    ("press", "yes"),
    ("command", "rejected Acme rejected me by email yesterday after the interview, I'm okay"),
    ("press", "right"),
    ("press", "one"),
    ("say", "no"),
    ("press", "no"),
    ("press", "skip"),
    ("say", "write it"),
    ("press", "no"),
    ("say", "the question about refunds"),
    ("press", "plain"),
    ("press", "own"),
    ("fill", "draft.own"),
    ("say", "why"),
    ("press", "sent"),
    ("command", "nudges"),
    ("press", "done"),
    ("server", "settings"),
    ("command", "progress"),
    ("command", "plan"),
)
"""What each of them does: one thing after the other, each once the one before was answered."""
ROUND: tuple[tuple[str, str], ...] = (
    ("command", "settings"),
    ("press", "quiet"),
    ("say", "10pm to 7am"),
    ("press", "weekends"),
    ("fill", "privacy.settings"),
    ("press", "done"),
    ("server", "privacy"),
    ("say", "cases"),
    ("press", "done"),
    ("command", "plan"),
)
"""What they then do over and over, until there were kills enough."""
LAST = "plan.pick"
OWN = "Thank you for letting me know. I respect your decision. Could you give me one tip for the future? If not, I understand."


class Bot:
    """The process, which can be killed and started again on the same data."""

    def __init__(self, folder: Path, server: DiscordServer, **more: str) -> None:
        self.folder, self.server, self.more = folder, server, more
        self.process: asyncio.subprocess.Process | None = None

    async def launch(self) -> asyncio.subprocess.Process:
        """Start the process, and do not wait for anything."""
        names = {key: value for key, value in os.environ.items() if not key.startswith(("DISCORD_", "SLACK_", "COMEBACK_"))}
        env = names | {
            "DISCORD_TOKEN": TOKEN,
            "DISCORD_API_URL": self.server.api_url,
            "COMEBACK_DATA": str(self.folder),
            "COMEBACK_HTTP_PORT": "0",
            "COMEBACK_SETTINGS": str(self.folder / "none.env"),
            **self.more,
        }
        with (self.folder / "log").open("ab") as log:
            command = (sys.executable, "-m", "adapters.cli", "serve")
            self.process = await asyncio.create_subprocess_exec(*command, cwd=ROOT, env=env, stdout=log, stderr=log)
        return self.process

    async def start(self) -> None:
        """Start it, and wait until it is at the gateway."""
        before = len(self.server.identified)
        process = await self.launch()

        def there() -> bool:
            return len(self.server.identified) > before and bool(self.server.sessions)

        await until(lambda: there() or process.returncode is not None, 60.0)
        assert process.returncode is None, self.log()
        await self.server.connected()

    def log(self) -> str:
        """What it has said."""
        return (self.folder / "log").read_text()

    async def end(self, how: int) -> int:
        """Send a signal; gives the exit code, within fifteen seconds."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(how)
        return await asyncio.wait_for(self.process.wait(), 15)

    async def kill(self) -> None:
        """SIGKILL: no goodbye. Discord closes the line when it sees that nobody is there."""
        await self.end(signal.SIGKILL)
        self.server.drop(forget=True)

    def left(self) -> dict[str, int]:
        """What a process left undone: in the inbox, in the outbox, and under lease."""
        with closing(sqlite3.connect(self.folder / "comeback.sqlite3")) as found:

            def count(query: str) -> int:
                return int(found.execute(query).fetchone()[0])

            return {
                "unplayed": count("SELECT count(*) FROM inbox"),
                "unsent": count("SELECT count(*) FROM outbox WHERE status <> 'failed'"),
                "leased": sum(count(f"SELECT count(*) FROM {t} WHERE lease_by <> ''") for t in ("inbox", "outbox", "nudges")),
            }


@pytest.fixture
async def server() -> AsyncIterator[DiscordServer]:
    async with DiscordServer() as one:
        yield one


@pytest.fixture
async def bot(server: DiscordServer, tmp_path: Path) -> AsyncIterator[Bot]:
    one = Bot(tmp_path, server)
    await one.start()
    yield one
    if one.process is not None and one.process.returncode is None:
        one.process.kill()
        await one.process.wait()


class Talker:
    """Somebody who does one thing after the other, and waits for each to be answered.

    Where Discord says that an interaction failed, they wait a little for an answer, and then do it again, as people do."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.did: list[str] = []

    async def live(self, story: Sequence[tuple[str, str]]) -> None:
        for what, rest in story:
            match what:
                case "say":
                    await self.say(rest)
                case "press":
                    await self.press(rest)
                case "command":
                    await self.command(*rest.partition(" ")[::2])
                case "server":
                    await self.command(rest, guild=GUILD_ID)
                case "fill":
                    await self.fill(rest, OWN if rest == "draft.own" else "Leeds")

    async def say(self, text: str) -> None:
        await self._answered(lambda: self.person.say(text))
        self.did.append(text)

    async def press(self, option: str) -> None:
        message = self._holding(option)
        component, _ = self.person.find(message, option)
        label = (
            component["label"]
            if component["type"] == 2
            else next(o["label"] for o in component["options"] if o["value"] == option)
        )
        await self._insist(lambda: self.person.press(message, option))
        self.did.append(f"[{label}]")

    async def command(self, name: str, text: str = "", **how: int) -> None:
        options = {{"rejected": "told"}[name]: text} if text else {}
        await self._insist(lambda: self.person.command(name, options, **how))
        self.did.append(f"/{name} {text}".strip())

    async def fill(self, form: str, value: str) -> None:
        message = self._holding(form)
        async with asyncio.timeout(PATIENCE):
            while True:
                while not self.person.modals.empty():
                    self.person.modals.get_nowait()
                self.person.press(message, form)
                with suppress(TimeoutError):
                    modal = await self.person.modal(3.5)
                    break
        inputs = [label["component"] for label in modal[0]["components"]]
        stands = [
            one.get("value") or next((o["value"] for o in one.get("options", ()) if o.get("default")), "") for one in inputs
        ]
        first = inputs[0]["custom_id"].rpartition("|")[2]
        await self._insist(lambda: self.person.submit(modal, {first: value}))
        self.did.append("\n".join(text for text in (value, *stands[1:]) if text))

    def seen(self) -> list[Message]:
        """What the bot said, in direct messages and in a server, in order."""
        aside = [m for c in self.person.server.messages.values() for m in c.values() if m.ephemeral_to == self.person.id]
        return sorted([*self.person.seen(), *aside], key=lambda m: m.id)

    def _holding(self, option: str) -> Message:
        """The newest message that can be pressed; it must offer this."""
        message = next(m for m in reversed(self.person.seen()) if any(m.pressable()))
        self.person.find(message, option)
        return message

    async def _answered(self, do: Callable[[], object], within: float = PATIENCE) -> None:
        """Do something, and wait until a new question stands there."""
        before = {message.id for message in self.seen()}
        do()
        await until(lambda: any(m.id not in before and any(m.pressable()) for m in self.seen()), within)

    async def _insist(self, do: Callable[[], Interaction]) -> None:
        before = {message.id for message in self.seen()}

        def stands() -> bool:
            return any(m.id not in before and any(m.pressable()) for m in self.seen())

        async with asyncio.timeout(PATIENCE):
            while True:
                await self.person.server.connected(PATIENCE)
                one = do()
                await until(lambda: stands() or one.acked.done() or time.monotonic() - one.at > 3.0, PATIENCE)  # noqa: B023
                # Acknowledged early, it is safe, and its answer comes; else it may have been heard all the same, at the very end.
                with suppress(TimeoutError):
                    if one.took is not None and one.took < ACK_AFTER:
                        await until(stands, PATIENCE)
                    else:
                        await self.person.server.connected(PATIENCE)
                        await until(stands, 3.0)
                if stands():
                    return


def words(texts: Sequence[str]) -> list[str]:
    """The words alone: no marks, no small print of the frame."""
    lines = [line for text in texts for line in text.split("\n") if not line.startswith("-# ")]
    return re.findall(r"\w+", "\n".join(lines).replace("\\", ""))


async def transcript(bot: Bot, talker: Talker) -> Sequence[tuple[datetime, str, str]]:
    """What the store of the bot, which may be running, holds of the talk with a person."""
    database = Database(f"sqlite:///{bot.folder / 'comeback.sqlite3'}")
    store = SqlStore(database, Cipher(keys_from_file(bot.folder / "comeback.key")))
    try:
        return await store.transcript(Address(platform="discord", user=str(talker.person.id)))
    finally:
        await store.close()


async def held_true(bot: Bot, talker: Talker) -> None:
    """What the person did and saw is what the store says, each thing once and in order."""
    kept = await transcript(bot, talker)
    assert [text for _, who, text in kept if who == "you"] == talker.did
    said = [text for _, who, text in kept if who != "you"]
    seen = [message.shown() for message in talker.seen()]
    assert words(seen) == words(said)


async def open_question(bot: Bot, person: Person) -> str:
    database = Database(f"sqlite:///{bot.folder / 'comeback.sqlite3'}")
    store = SqlStore(database, Cipher(keys_from_file(bot.folder / "comeback.key")))
    try:
        found = await store.talk(Address(platform="discord", user=str(person.id)))
    finally:
        await store.close()
    assert found is not None
    return codec.load_talk(found).open.state.at


async def killed_while_talking(bot: Bot, *, people: int, kills: int, pause: tuple[float, float]) -> None:
    """People talk while the bot is killed again and again; in the end all of it is as if it had never been."""
    chance = random.Random(7)
    talkers = [Talker(bot.server.person(f"p{n}")) for n in range(people)]
    # A stranger's first words while nobody listens cannot be found again: nobody knows yet where they are written.
    await asyncio.gather(*(one.live(STORY[:1]) for one in talkers))
    enough = asyncio.Event()

    async def talk(one: Talker) -> None:
        await one.live(STORY[1:])
        while not enough.is_set():
            await one.live(ROUND)

    work = [asyncio.create_task(talk(one)) for one in talkers]
    for _ in range(kills):
        await asyncio.sleep(chance.uniform(*pause))
        await bot.kill()
        await bot.start()
    enough.set()
    await asyncio.gather(*work)
    await until(lambda: bot.left()["unsent"] == 0, 30)
    began = time.monotonic()
    assert await bot.end(signal.SIGTERM) == 0
    assert time.monotonic() - began < 10
    for one in talkers:
        await held_true(bot, one)
        assert await open_question(bot, one.person) == LAST
    assert bot.left() == {"unplayed": 0, "unsent": 0, "leased": 0}
    late = ("Unknown interaction", "already been acknowledged")
    assert [breach for breach in bot.server.breaches if not breach.endswith(late)] == []


async def test_killed_while_people_talk(bot: Bot) -> None:
    """Killed while people write, press and give commands, and started again, the bot loses no word, says nothing twice, and asks
    the question that comes next."""
    await killed_while_talking(bot, people=4, kills=2, pause=(0.1, 0.6))


@pytest.mark.soak
async def test_killed_many_times_while_people_talk(bot: Bot) -> None:
    """The same with twenty kills and more people."""
    await killed_while_talking(bot, people=10, kills=20, pause=(0.3, 6.0))


async def test_what_was_written_while_nobody_listened_is_answered(bot: Bot) -> None:
    """People in the middle of something who write while the bot is down are answered after its start, in order, once."""
    talkers = [Talker(bot.server.person(f"p{n}")) for n in range(3)]
    await asyncio.gather(*(one.live((("say", HEAVY),)) for one in talkers))
    await bot.kill()
    for one in talkers:
        for text in ("no", "carry on"):
            one.person.say(text)
            one.did.append(text)
    await bot.start()
    await until(lambda: all(len(one.person.seen()) == 3 for one in talkers), 30)
    assert await bot.end(signal.SIGTERM) == 0
    for one in talkers:
        one.did[1] = "no" if "no" in await did(bot, one) else "[No]"
        await held_true(bot, one)
    assert bot.server.breaches == []


async def did(bot: Bot, talker: Talker) -> list[str]:
    return [text for _, who, text in await transcript(bot, talker) if who == "you"]


async def test_stopped_while_people_talk(bot: Bot) -> None:
    """At SIGTERM the bot finishes what it has heard, closes the line in order, and leaves with 0 and nothing under lease; what
    came too late is answered by the next one."""
    talkers = [Talker(bot.server.person(f"p{n}")) for n in range(6)]
    await asyncio.gather(*(one.live((("say", HEAVY),)) for one in talkers))
    for one in talkers:
        one.person.say("carry on")
        one.did.append("carry on")
    began = time.monotonic()
    assert await bot.end(signal.SIGTERM) == 0
    assert time.monotonic() - began < 10
    assert all(session.socket is None for session in bot.server.sessions.values())
    assert bot.server.closed_with == [1000]
    assert bot.left() == {"unplayed": 0, "unsent": 0, "leased": 0}
    await bot.start()
    await until(lambda: all(len(one.person.seen()) == 2 for one in talkers), 30)
    assert await bot.end(signal.SIGTERM) == 0
    for one in talkers:
        await held_true(bot, one)
    assert bot.server.breaches == []


async def test_a_wrong_token_ends_the_start(server: DiscordServer, tmp_path: Path) -> None:
    """With a token that Discord does not accept, `comeback serve` says which, and exits non-zero."""
    bot = Bot(tmp_path, server, DISCORD_TOKEN="wrong")
    process = await bot.launch()
    assert await asyncio.wait_for(process.wait(), 60) != 0
    assert "DISCORD_TOKEN" in bot.log()
