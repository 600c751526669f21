"""The process that the kill tests kill: the real worker and store on a database, sending to a file.

`python -m tests.nudges.victim URL FILE TELLS DELAY` runs until SIGTERM, and then drains.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

from adapters.clock.pace import Pace
from adapters.clock.worker import Worker
from adapters.storage.nudges import NudgeTable
from tests.nudges.harness import Clock, FileChannel, host_of, open_store


async def main(url: str, path: str, tells: str, delay: str) -> None:
    store = open_store(url)
    clock = Clock()
    host = host_of(store, clock, FileChannel(Path(path), tells=tells == "tells", delay=float(delay)))
    worker = Worker(NudgeTable(store), host, clock, Pace(), tick=0.5, batch=20)
    stopping = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stopping.set)
    Path(path).with_name(f"ready-{os.getpid()}").touch()
    await store.release_dead()
    await host.recover()

    async def bury() -> None:
        # A kill can be so quick after a restart that the database still had the dead one's transaction to finish.
        while True:
            await asyncio.sleep(1.0)
            await store.release_dead()

    running = [asyncio.create_task(work) for work in (bury(), host.pump(0.2), worker.run())]
    await stopping.wait()
    await worker.stop(8.0, host.drain)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:5]))
