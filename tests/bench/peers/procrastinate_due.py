"""procrastinate on PostgreSQL: so many jobs that wait, worked off by one worker, thirty at a time."""

# ruff: noqa: T201

import asyncio
import json
import logging
import sys
import time

import procrastinate

rang: list[float] = []


async def main(due: int, dsn: str) -> None:
    app = procrastinate.App(connector=procrastinate.PsycopgConnector(conninfo=dsn))

    @app.task(name="ring")
    async def ring(n):
        rang.append(time.perf_counter())

    async with app.open_async():
        await app.schema_manager.apply_schema_async()
        began = time.perf_counter()
        await ring.batch_defer_async(*({"n": n} for n in range(due)))
        added = time.perf_counter() - began
        began = time.perf_counter()
        await app.run_worker_async(wait=False, concurrency=30, install_signal_handlers=False)
    took = rang[-1] - began
    print(
        json.dumps(
            {
                "added_s": round(added, 3),
                "rang": len(rang),
                "handed_over_s": round(took, 3),
                "a_second": round(len(rang) / took, 1),
            }
        )
    )


logging.disable(logging.CRITICAL)
asyncio.run(main(int(sys.argv[1]), sys.argv[2]))
