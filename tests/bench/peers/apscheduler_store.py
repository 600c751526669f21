"""APScheduler's own SQLAlchemy job store: so many jobs due at once, with its default grace and with an hour's."""

# ruff: noqa: T201

import asyncio
import json
import logging
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

rang: list[float] = []


async def ring(n):
    rang.append(time.perf_counter())


async def once(due: int, grace: int | None) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        store = SQLAlchemyJobStore(url=f"sqlite:///{folder}/jobs.sqlite")
        defaults = {"misfire_grace_time": grace} if grace else {}
        scheduler = AsyncIOScheduler(jobstores={"default": store}, job_defaults=defaults, timezone=UTC)
        scheduler.start(paused=True)
        # They fell due a while ago, as after a restart, or because adding them took that long.
        at = datetime.now(UTC) - timedelta(seconds=5)
        began = time.perf_counter()
        for n in range(due):
            scheduler.add_job(ring, "date", run_date=at, args=(n,), id=str(n))
        added = time.perf_counter() - began
        rang.clear()
        began = time.perf_counter()
        scheduler.resume()
        longest, last = 0.0, time.perf_counter()
        while (len(rang) < due and scheduler.get_jobs()) and time.perf_counter() - began < 120:
            await asyncio.sleep(0.001)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now
        await asyncio.sleep(0.2)
        scheduler.shutdown(wait=False)
        took = (rang[-1] - began) if rang else 0.0
        return {
            "added_s": round(added, 3),
            "rang": len(rang),
            "handed_over_s": round(took, 3),
            "a_second": round(len(rang) / took, 1) if took else 0.0,
            "longest_stall_ms": round(1000 * longest, 1),
        }


logging.disable(logging.CRITICAL)
count = int(sys.argv[1])
print(json.dumps({"default_grace": asyncio.run(once(count, None)), "an_hours_grace": asyncio.run(once(count, 3600))}))
