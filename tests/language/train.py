"""Trains the heads of the language tasks from scratch: `python -m tests.language.train [t1 t3 ...]`."""

from __future__ import annotations

import sys
from time import perf_counter

from tests.language.tasks import registered


def main(names: list[str]) -> int:
    """Train the named tasks, or all; one line for each head that was written."""
    tasks = registered()
    unknown = [name for name in names if name not in tasks]
    if unknown:
        sys.stderr.write(f"No such task: {', '.join(unknown)}. There are: {', '.join(tasks)}.\n")
        return 2
    for name in names or tasks:
        began = perf_counter()
        lines = tasks[name].train()
        for line in lines:
            sys.stdout.write(f"{name}: {line}\n")
        sys.stdout.write(f"{name}: {perf_counter() - began:.0f} s\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main([name.lower() for name in sys.argv[1:]]))
