"""Memory of a process before and after 10,000 people talked to it once and went away; prints JSON."""

# ruff: noqa: T201

from __future__ import annotations

import asyncio
import gc
import json
import tempfile
from pathlib import Path

from adapters.storage.cipher import Cipher
from adapters.storage.database import Database
from adapters.storage.migrate import migrate
from adapters.storage.store import SqlStore
from bot import pages
from bot.events import Said
from bot.host import Host
from bot.ports import Address, Incoming
from bot.understanding import language
from tests.bench.bench_turns import Now, Null


def resident() -> int:
    """Kilobytes of this process in memory now."""
    gc.collect()
    status = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS")))


async def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/rest.sqlite3")
        migrate(database)
        store = SqlStore(database, Cipher([b"k" * 32]))
        host = Host(store, Now(), language(pages.folder("advice")), pages.read(), {"bench": Null()})

        async def talk(n: int) -> None:
            for turn, text in enumerate(("hi", "I was turned down by Acme yesterday")):
                address = Address(platform="bench", user=f"u{n}")
                await host.handle(Incoming(address=address, event=Said(text=text), id=f"{n}:{turn}"))

        await asyncio.gather(*(talk(n) for n in range(500)))
        await host.drain()
        before = resident()
        for start in range(500, 10_000, 100):
            await asyncio.gather(*(talk(n) for n in range(start, start + 100)))
        await host.drain()
        after = resident()
        await store.close()
    print(json.dumps({"rss_kb_at_500": before, "rss_kb_at_10000": after, "bytes_each": round((after - before) * 1024 / 9500)}))


asyncio.run(main())
