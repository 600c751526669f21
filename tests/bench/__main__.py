"""`make bench`: every benchmark, one after the other, as one JSON object on standard output; progress on standard error.

`python -m tests.bench turns nudges` runs only those. Figures are medians of repeats that take turns with what they are compared
with, in one run on one machine; quote the ratios.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import sys
import time

import tests.bench


def main(only: list[str]) -> int:
    names = [m.name for m in pkgutil.iter_modules(tests.bench.__path__) if m.name.startswith("bench_")]
    chosen = [n for n in names if not only or n.removeprefix("bench_") in only]
    if not chosen:
        sys.stderr.write(f"there is no such benchmark; there are: {', '.join(n.removeprefix('bench_') for n in names)}\n")
        return 2
    # As `comeback` does: with further threads, whoever shares the machine would be measured too (they wait for each other).
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    report: dict[str, object] = {}
    for name in chosen:
        sys.stderr.write(f"{name.removeprefix('bench_')} ...\n")
        began = time.perf_counter()
        report[name.removeprefix("bench_")] = importlib.import_module(f"tests.bench.{name}").run()
        sys.stderr.write(f"{name.removeprefix('bench_')}: {time.perf_counter() - began:.0f} s\n")
    print(json.dumps(report, indent=1))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
