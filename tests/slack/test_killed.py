"""`comeback serve` as a process of its own, killed and stopped while people talk, and started again."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import socket
import sys
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.storage.cipher import Cipher, keys_from_file
from adapters.storage.database import Database
from adapters.storage.store import SqlStore
from bot.ports import Address
from tests.fakes.slack import APP_TOKEN, SIGNING_SECRET, Message, Person, SlackServer
from tests.slack.test_app import HEAVY


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
        async with asyncio.timeout(30):
            while True:
                assert process.returncode is None, (self.folder / "log").read_text()
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                    writer.close()
                    break
                except OSError:
                    await asyncio.sleep(0.05)
        if self.mode == "socket":
            await self.slack.connected(30)

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
async def slack() -> AsyncIterator[SlackServer]:
    async with SlackServer() as server:
        server.attempts = 200  # as many as fit the minutes in which Slack tries
        yield server


async def talk(person: Person, lines: list[str]) -> None:
    """Say each line once the one before was answered."""
    for line in lines:
        person.say(line)
        await person.next_message(60)


async def kept(bot: Bot, person: Person) -> list[str]:
    """What the person said, as the transcript has it."""
    store = SqlStore(
        Database(f"sqlite:///{bot.folder / 'comeback.sqlite3'}"), Cipher(keys_from_file(bot.folder / "comeback.key"))
    )
    try:
        address = Address(platform="slack", space=person.team, user=person.user)
        return [text for _, who, text in await store.transcript(address) if who == "you"]
    finally:
        await store.close()


def doubled(messages: list[Message]) -> list[str]:
    """Ids of messages that stand twice."""
    marks = Counter(str(block["block_id"]) for m in messages for block in m.blocks if "m|" in block.get("block_id", ""))
    return [mark for mark, times in marks.items() if times > 1]


async def killed_while_talking(slack: SlackServer, folder: Path, mode: str, kills: int, people: int, lines: int) -> None:
    """People talk while the bot is killed again and again; in the end nothing is lost and nothing stands twice."""
    chance = random.Random(7)
    bot = Bot(slack, folder, mode)
    await bot.start()
    talkers = [slack.person("T1", f"U{n}") for n in range(people)]
    said = [HEAVY, "no", *(f"line number {n}" for n in range(lines))]
    work = [asyncio.create_task(talk(one, said)) for one in talkers]
    for _ in range(kills):
        await asyncio.sleep(chance.uniform(0.05, 2.0))
        await bot.kill()
        await bot.start()
    await asyncio.gather(*work)
    assert await bot.stop() == 0
    for one in talkers:
        assert await kept(bot, one) == ["[No]" if line == "no" else line for line in said] or await kept(bot, one) == said
        assert doubled(one.seen()) == []
    assert [breach for breach in slack.breaches if "acknowledgement" not in breach] == []


async def test_killed_while_people_talk(slack: SlackServer, tmp_path: Path) -> None:
    """Killed in the middle and started again, the bot loses no message, answers each, and says nothing twice."""
    await killed_while_talking(slack, tmp_path, "socket", kills=1, people=3, lines=4)


@pytest.mark.soak
@pytest.mark.parametrize("mode", ["socket", "http"])
async def test_killed_many_times_while_people_talk(slack: SlackServer, tmp_path: Path, mode: str) -> None:
    """The same with a dozen kills and more people."""
    await killed_while_talking(slack, tmp_path, mode, kills=12, people=8, lines=40)


async def test_stopped_while_people_talk(slack: SlackServer, tmp_path: Path) -> None:
    """At SIGTERM the bot finishes what it began and leaves with 0; what came too late is answered by the next one."""
    bot = Bot(slack, tmp_path, "socket")
    await bot.start()
    people = [slack.person("T1", f"U{n}") for n in range(6)]
    for one in people:
        one.say(HEAVY)
    assert await bot.stop() == 0
    await bot.start()
    for one in people:
        await one.next_message(30)
    assert await bot.stop() == 0
    for one in people:
        assert await kept(bot, one) == [HEAVY]
        assert doubled(one.seen()) == []
        assert len(one.seen()) == 1


async def test_a_wrong_token_ends_the_start(slack: SlackServer, tmp_path: Path) -> None:
    """With a token that Slack does not accept, `comeback serve` says which, and exits non-zero."""
    bot = Bot(slack, tmp_path, "socket", token="xoxb-wrong")
    process = await bot.launch()
    assert await asyncio.wait_for(process.wait(), 30) != 0
    assert "SLACK_BOT_TOKEN" in (tmp_path / "log").read_text()
