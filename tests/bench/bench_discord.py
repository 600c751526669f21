"""Discord, interaction in to answer out on loopback, beside a bare discord.py echo in the same run. Prints one JSON object.

    python -m tests.bench.bench_discord [--rounds 3]

The loopback Discord runs here; each bot is a process of its own, connected to its gateway. Times are from the moment a command's
interaction is sent until its answer stands, in milliseconds, with the acknowledgement in between (`ack`). The echo defers and
answers, as ours does, and does nothing else. The two take turns, round by round. `store_commit_ms` is one durable SQLite
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

from tests.fakes.discord import TOKEN, DiscordServer, Person, until

ECHO = """
import os, discord, yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

Route.BASE = os.environ["DISCORD_API_URL"]
DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(os.environ["GATEWAY"])
client = discord.Client(intents=discord.Intents(guilds=True, dm_messages=True), max_messages=None)
tree = app_commands.CommandTree(client)
group = app_commands.Group(name="comeback", description="echo")

@group.command(name="ask", description="echo")
async def ask(interaction: discord.Interaction, question: str):
    await interaction.response.defer(thinking=True)
    await interaction.followup.send(question)

tree.add_command(group)
client.run(os.environ["DISCORD_TOKEN"], log_handler=None)
"""
HEAVY = "everyone would be better off without me"
ONE, MANY = 100, 200
"""Commands of the one person in a round; people at once in a round, who give three each."""


class Running:
    """One bot under measurement, with its own Discord."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name, self.folder = name, folder
        self.discord = DiscordServer()
        self.times: dict[str, list[float]] = {"1": [], str(MANY): []}
        self.acks: dict[str, list[float]] = {"1": [], str(MANY): []}
        self.seconds = {"1": 0.0, str(MANY): 0.0}

    async def start(self) -> None:
        await self.discord.start()
        drop = ("SLACK_", "COMEBACK_", "DISCORD_")
        env = {k: v for k, v in os.environ.items() if "proxy" not in k.lower() and not k.startswith(drop)}
        env |= {"DISCORD_API_URL": self.discord.api_url, "DISCORD_TOKEN": TOKEN}
        if self.name == "echo":
            command = [sys.executable, "-c", ECHO]
            env |= {"GATEWAY": self.discord.gateway_url}
        else:
            command = [sys.executable, "-m", "adapters.cli", "serve"]
            env |= {"COMEBACK_HTTP_PORT": "0", "COMEBACK_DATA": str(self.folder), "COMEBACK_SETTINGS": str(self.folder / "none")}
        log = (self.folder / f"{self.name}.log").open("ab")
        self.process = await asyncio.create_subprocess_exec(*command, env=env, stdout=log, stderr=log)
        await until(lambda: self.discord.sessions, 60)
        await self.discord.connected(60)
        for n in range(MANY + 1):
            person = self.discord.person(f"p{n}")
            for line in (HEAVY, "no"):
                await self.ask(person, line)

    async def ask(self, person: Person, text: str) -> tuple[float, float]:
        """One command: milliseconds to its acknowledgement, and to its answer."""
        began = time.perf_counter()
        one = person.command("ask", {"question": text})
        await asyncio.wait_for(asyncio.shield(one.acked), 60)
        acked = (time.perf_counter() - began) * 1000
        await person.next_message(60)
        return acked, (time.perf_counter() - began) * 1000

    async def round(self) -> None:
        alone = self.discord.person("p0")

        async def some(person: Person, count: int, name: str) -> None:
            for number in range(count):
                acked, answered = await self.ask(person, f"line number {number}")
                self.acks[name].append(acked)
                self.times[name].append(answered)

        began = time.perf_counter()
        await some(alone, ONE, "1")
        self.seconds["1"] += time.perf_counter() - began
        began = time.perf_counter()
        await asyncio.gather(*(some(self.discord.person(f"p{n}"), 3, str(MANY)) for n in range(1, MANY + 1)))
        self.seconds[str(MANY)] += time.perf_counter() - began
        self.discord.calls.clear()
        self.discord.interactions.clear()
        for session in self.discord.sessions.values():
            session.sent = session.sent[-1:] * len(session.sent)

    async def stop(self) -> None:
        self.process.terminate()
        await self.process.wait()
        await self.discord.stop()

    def report(self) -> dict[str, Any]:
        return {name: figures(self.times[name], self.acks[name], self.seconds[name]) for name in self.times}


def figures(times: list[float], acks: list[float], seconds: float) -> dict[str, float]:
    return {
        "n": len(times),
        "p50_ms": round(statistics.median(times), 2),
        "p99_ms": round(statistics.quantiles(times, n=100)[98], 2),
        "ack_p50_ms": round(statistics.median(acks), 2),
        "ack_p99_ms": round(statistics.quantiles(acks, n=100)[98], 2),
        "per_second": round(len(times) / seconds, 1),
    }


def commits(folder: Path, count: int = 200) -> float:
    """The median of a durable transaction of a turn's size, in milliseconds."""
    db = sqlite3.connect(folder / "commits.sqlite3", isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    db.execute("CREATE TABLE IF NOT EXISTS turns (id INTEGER PRIMARY KEY, body BLOB)")
    times = []
    for _ in range(count):
        began = time.perf_counter()
        db.execute("BEGIN IMMEDIATE")
        db.execute("INSERT INTO turns (body) VALUES (?)", (os.urandom(3000),))
        db.execute("COMMIT")
        times.append((time.perf_counter() - began) * 1000)
    db.close()
    return statistics.median(times)


async def measure(rounds: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as given:
        folder = Path(given)
        bots = [Running("comeback", folder), Running("echo", folder)]
        durable = []
        try:
            for bot in bots:
                await bot.start()
            for _ in range(rounds):
                durable.append(commits(folder))
                for bot in bots:
                    await bot.round()
        finally:
            for bot in bots:
                await bot.stop()
        ours, bare = (bot.report() for bot in bots)
    ratios = {
        name: {key: round(ours[name][key] / bare[name][key], 2) for key in ("p50_ms", "p99_ms", "per_second")} for name in ours
    }
    commit = statistics.median(durable)
    over = {name: round(ours[name]["p50_ms"] / (2 * bare[name]["p50_ms"] + commit), 2) for name in ours}
    return {
        "comeback": ours,
        "echo": bare,
        "comeback_to_echo": ratios,
        "store_commit_ms": round(commit, 3),
        "p50_over_twice_echo_plus_commit": over,
    }


def run(rounds: int = 3) -> dict[str, Any]:
    return asyncio.run(measure(rounds))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    sys.stdout.write(json.dumps(run(parser.parse_args().rounds), indent=1) + "\n")
