"""`comeback serve` as a process of its own, killed and stopped while people talk, and started again."""

from __future__ import annotations

import asyncio
import logging
import os
import random
import signal
import socket
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from itertools import chain, count
from pathlib import Path

import pytest

from adapters.storage.cipher import Cipher, keys_from_file
from adapters.storage.database import Database
from adapters.storage.store import SqlStore
from bot.ports import Address
from tests.fakes.slack import APP_TOKEN, SIGNING_SECRET, Message, Person, SlackServer
from tests.slack.test_app import HEAVY

log = logging.getLogger("tests.killed")


class Bot:
    """The process, which can be killed and started again on the same data."""

    def __init__(self, slack: SlackServer, folder: Path, mode: str, token: str = "") -> None:
        self.slack, self.folder, self.mode = slack, folder, mode
        self.token = token or slack.workspace("T1").token
        self.process: asyncio.subprocess.Process | None = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    async def launch(self) -> asyncio.subprocess.Process:
        """Start the process, and do not wait for anything."""
        env = {k: v for k, v in os.environ.items() if not k.startswith(("SLACK_", "DISCORD_", "COMEBACK_"))}
        env |= {
            "SLACK_BOT_TOKEN": self.token,
            "SLACK_API_URL": self.slack.api_url,
            "COMEBACK_DATA": str(self.folder),
            "COMEBACK_HTTP_PORT": str(self.port),
            "COMEBACK_SETTINGS": str(self.folder / "none.env"),
        }
        if self.mode == "socket":
            env["SLACK_APP_TOKEN"] = APP_TOKEN
        else:
            env["SLACK_SIGNING_SECRET"] = SIGNING_SECRET
            self.slack.transport = f"http://127.0.0.1:{self.port}/slack/events"
        with (self.folder / "log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "adapters.cli", "serve", env=env, stdout=log, stderr=log
            )
        return self.process

    async def start(self) -> None:
        """Start it, and wait until Slack can reach it."""
        process = await self.launch()
        async with asyncio.timeout(90):
            while True:
                assert process.returncode is None, (self.folder / "log").read_text()
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                    writer.close()
                    break
                except OSError:
                    await asyncio.sleep(0.05)
        if self.mode == "socket":
            await self.slack.connected(90)

    async def kill(self) -> None:
        """SIGKILL: no goodbye."""
        assert self.process is not None
        self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        """SIGTERM; gives the exit code, within fifteen seconds."""
        assert self.process is not None
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
        return await asyncio.wait_for(self.process.wait(), 15)


@pytest.fixture
async def make(slack: SlackServer, tmp_path: Path) -> AsyncIterator[Callable[..., Bot]]:
    """Makes a bot; what still runs at the end of the test, because it failed, is killed."""
    made: list[Bot] = []

    def bot(mode: str, token: str = "") -> Bot:
        made.append(Bot(slack, tmp_path, mode, token))
        return made[-1]

    yield bot
    for one in made:
        if one.process is not None and one.process.returncode is None:
            await one.kill()


@pytest.fixture
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        server.attempts = 200  # as many as fit the minutes in which Slack tries
        yield server


async def talk(person: Person, said: list[str], enough: asyncio.Event) -> None:
    """Say something once what was said before is answered, and go on so until it is enough, and then three times more."""
    lines = chain((HEAVY, "no"), (f"line number {n}" for n in count()))
    left = 3
    while left:
        left -= enough.is_set()
        said.append(next(lines))
        person.say(said[-1])
        await person.next_message(120)
        await asyncio.sleep(random.uniform(0.0, 0.3))


async def kept(bot: Bot, person: Person) -> list[tuple[str, str]]:
    """Who said what ("you" or "comeback"), as the transcript has it."""
    store = SqlStore(
        Database(f"sqlite:///{bot.folder / 'comeback.sqlite3'}"), Cipher(keys_from_file(bot.folder / "comeback.key"))
    )
    try:
        address = Address(platform="slack", space=person.team, user=person.user)
        return [(who, text) for _, who, text in await store.transcript(address)]
    finally:
        await store.close()


def letters(text: str) -> str:
    """The text without whatever Slack writes in another way."""
    return "".join(char for char in text if char.isalnum())


def shown(messages: list[Message]) -> str:
    """The words of the messages in the order in which they stand, without the small print and the buttons."""
    return letters("".join(b["text"]["text"] for m in messages for b in m.blocks if b["type"] == "section"))


def doubled(messages: list[Message]) -> list[str]:
    """Ids of messages that stand twice."""
    marks = Counter(str(block["block_id"]) for m in messages for block in m.blocks if "m|" in block.get("block_id", ""))
    return [mark for mark, times in marks.items() if times > 1]


async def killed_while_talking(slack: SlackServer, bot: Bot, kills: int, people: int) -> None:
    """People talk while the bot is killed again and again; in the end nothing is lost, nothing stands twice, and everybody's
    answers stand in the order of their turns."""
    chance = random.Random(7)
    await bot.start()
    talkers = {slack.person("T1", f"U{n}"): list[str]() for n in range(people)}
    enough = asyncio.Event()
    work = [asyncio.create_task(talk(one, said, enough)) for one, said in talkers.items()]
    for _ in range(kills):
        await asyncio.sleep(chance.uniform(0.05, 3.0))
        await bot.kill()
        await bot.start()
    enough.set()
    await asyncio.gather(*work)
    assert await bot.stop() == 0
    log.info("%s: %d kills, %d people, %d messages", bot.mode, kills, people, sum(map(len, talkers.values())))
    for one, said in talkers.items():
        transcript = await kept(bot, one)
        assert ["no" if text == "[No]" else text for who, text in transcript if who == "you"] == said
        assert doubled(one.seen()) == []
        assert shown(one.seen()) == letters("".join(text for who, text in transcript if who == "comeback"))
    assert [breach for breach in slack.breaches if "acknowledgement" not in breach] == []


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_killed_while_people_talk(slack: SlackServer, make: Callable[..., Bot], mode: str) -> None:
    """Killed in the middle and started again, the bot loses no message, answers each in its order, and says nothing twice."""
    await killed_while_talking(slack, make(mode), kills=1, people=3)


@pytest.mark.soak
@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_killed_many_times_while_people_talk(slack: SlackServer, make: Callable[..., Bot], mode: str) -> None:
    """The same with two dozen kills and more people."""
    await killed_while_talking(slack, make(mode), kills=24, people=8)


@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_stopped_while_people_talk(slack: SlackServer, make: Callable[..., Bot], mode: str) -> None:
    """At SIGTERM the bot finishes what it began and leaves with 0; what came too late is answered by the next one."""
    bot = make(mode)
    await bot.start()
    people = [slack.person("T1", f"U{n}") for n in range(6)]
    for one in people:
        one.say(HEAVY)
    assert await bot.stop() == 0
    await bot.start()
    for one in people:
        await one.next_message(90)
    assert await bot.stop() == 0
    for one in people:
        assert [text for who, text in await kept(bot, one) if who == "you"] == [HEAVY]
        assert doubled(one.seen()) == []
        assert len(one.seen()) == 1


async def test_a_wrong_token_ends_the_start(slack: SlackServer, make: Callable[..., Bot]) -> None:
    """With a token that Slack does not accept, `comeback serve` says which, and exits non-zero."""
    bot = make("socket", token="xoxb-wrong")
    process = await bot.launch()
    assert await asyncio.wait_for(process.wait(), 90) != 0
    assert "SLACK_BOT_TOKEN" in (bot.folder / "log").read_text()
