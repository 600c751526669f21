"""Slack, event in to reply out on loopback, beside a bare slack-bolt echo app in the same run. Prints one JSON object.

    python -m tests.bench.bench_slack [--rounds 3]

The loopback Slack runs here; each bot is a process of its own, over Socket Mode. Times are from the moment the event is sent
until `chat.postMessage` is in, in milliseconds. The two take turns, round by round. `store_commit_ms` is one durable SQLite
transaction (WAL, synchronous=FULL) of about a turn's size on the same disk, measured in the same turns.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.fakes.slack import APP_TOKEN, Person, SlackServer

ECHO = """
import asyncio, os
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

async def main():
    app = AsyncApp(client=AsyncWebClient(token=os.environ["TOKEN"], base_url=os.environ["SLACK_API_URL"]))

    @app.event("message")
    async def echo(event, say):
        await say(event["text"])

    await AsyncSocketModeHandler(app, os.environ["APP_TOKEN"]).start_async()

asyncio.run(main())
"""
HEAVY = "everyone would be better off without me"
ONE, MANY = 150, 200
"""Messages of the one person in a round; people at once in a round, who send three messages each."""


class Running:
    """One bot under measurement, with its own Slack."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.folder = name, folder
        self.slack = SlackServer()
        self.one: list[float] = []
        self.many: list[float] = []
        self.seconds = {"one": 0.0, "many": 0.0}

    async def start(self) -> None:
        await self.slack.start()
        env = {k: v for k, v in os.environ.items() if "proxy" not in k.lower() and not k.startswith(("SLACK_", "COMEBACK_"))}
        env["SLACK_API_URL"] = self.slack.api_url
        token = self.slack.workspace("T1").token
        if self.name == "echo":
            command = [sys.executable, "-c", ECHO]
            env |= {"TOKEN": token, "APP_TOKEN": APP_TOKEN}
        else:
            command = [sys.executable, "-m", "adapters.cli", "serve"]
            env |= {"SLACK_BOT_TOKEN": token, "SLACK_APP_TOKEN": APP_TOKEN, "COMEBACK_HTTP_PORT": "0"}
            env |= {"COMEBACK_DATA": str(self.folder), "COMEBACK_SETTINGS": str(self.folder / "none")}
        log = (self.folder / f"{self.name}.log").open("ab")
        self.process = await asyncio.create_subprocess_exec(*command, env=env, stdout=log, stderr=log)
        await self.slack.connected(60)
        people = [self.slack.person("T1", f"U{n}") for n in range(MANY + 1)]
        for person in people:
            await asyncio.gather(*(self.ask(person, line) for line in (HEAVY,)))
            await self.ask(person, "no")

    async def ask(self, person: Person, text: str) -> float:
        """One message and its answer; milliseconds."""
        began = time.perf_counter()
        person.say(text)
        await person.next_message(60)
        return (time.perf_counter() - began) * 1000

    async def round(self) -> None:
        alone = self.slack.person("T1", "U0")
        began = time.perf_counter()
        for number in range(ONE):
            self.one.append(await self.ask(alone, f"line number {number}"))
        self.seconds["one"] += time.perf_counter() - began

        async def three(person: Person) -> None:
            for number in range(3):
                self.many.append(await self.ask(person, f"line number {number}"))

        began = time.perf_counter()
        await asyncio.gather(*(three(self.slack.person("T1", f"U{n}")) for n in range(1, MANY + 1)))
        self.seconds["many"] += time.perf_counter() - began
        self.slack.calls.clear()
        self.slack.deliveries.clear()

    async def stop(self) -> None:
        self.process.terminate()
        await self.process.wait()
        await self.slack.stop()

    def report(self) -> dict[str, Any]:
        return {
            "1": figures(self.one, self.seconds["one"]),
            str(MANY): figures(self.many, self.seconds["many"]),
        }


def figures(times: list[float], seconds: float) -> dict[str, float]:
    cuts = statistics.quantiles(times, n=100)
    return {
        "n": len(times),
        "p50_ms": round(statistics.median(times), 2),
        "p99_ms": round(cuts[98], 2),
        "per_second": round(len(times) / seconds, 1),
    }


def commits(folder: Path, n: int = 100) -> list[float]:
    """Durable transactions in plain sqlite3, of about the size of a turn; milliseconds each."""
    connection = sqlite3.connect(folder / "raw.sqlite3", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE IF NOT EXISTS t (id INTEGER PRIMARY KEY, body BLOB)")
    body, times = os.urandom(3000), []
    for _ in range(n):
        began = time.perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t (body) VALUES (?)", (body,))
        connection.execute("COMMIT")
        times.append((time.perf_counter() - began) * 1000)
    connection.close()
    return times


async def measure(rounds: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bots = [Running("echo", folder), Running("comeback", folder)]
        raw: list[float] = []
        for bot in bots:
            await bot.start()
        for _ in range(rounds):
            for bot in bots:
                await bot.round()
            raw += commits(folder)
        for bot in bots:
            await bot.stop()
    echo, comeback = (bot.report() for bot in bots)
    commit = statistics.median(raw)
    over = {people: round(comeback[people]["p50_ms"] / (2 * echo[people]["p50_ms"] + commit), 2) for people in ("1", str(MANY))}
    return {
        "what": "slack: event in to reply out, people talking at once",
        "rounds": rounds,
        "comeback": comeback,
        "echo": echo,
        "store_commit_ms": {"p50_ms": round(commit, 3)},
        "p50_over_twice_echo_plus_commit": over,
    }


def run(rounds: int = 3) -> dict[str, Any]:
    """The figures; takes about a minute and a half."""
    return asyncio.run(measure(rounds))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=3)
    sys.stdout.write(json.dumps(run(parser.parse_args().rounds), indent=2) + "\n")


if __name__ == "__main__":
    main()
