"""What a function made of a thing, kept for when the thing comes again: words come again and again.

A look into it costs a look into a dictionary. `functools.lru_cache` also keeps in order what was used when, which costs more
than that, and more than many of the things that are kept here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")


class Kept(dict[K, V]):
    """By key what `of` gives for it; begun anew when `room` is full, so that no text may fill the memory."""

    def __init__(self, of: Callable[[K], V], room: int) -> None:
        super().__init__()
        self._of, self._room = of, room

    def __missing__(self, key: K) -> V:
        made = self._of(key)
        if len(self) >= self._room:
            self.clear()
        self[key] = made
        return made


def kept(room: int) -> Callable[[Callable[[K], V]], Callable[[K], V]]:
    """For a function of one thing: its answers are kept, as many as there is room for."""
    return lambda of: Kept(of, room).__getitem__
