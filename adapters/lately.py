"""What a channel remembers of the people whom it dealt with last, for speed alone: all of it can be found again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Lately(Generic[T]):
    """By key, for the `most` last asked for; whoever is new, or was forgotten, begins with `make()`."""

    def __init__(self, make: Callable[[], T], most: int) -> None:
        self.make, self.most = make, most
        self._known: OrderedDict[str, T] = OrderedDict()

    def of(self, key: str) -> T:
        """What is remembered; from now on it is the last to be forgotten."""
        if key not in self._known:
            self._known[key] = self.make()
        self._known.move_to_end(key)
        while len(self._known) > self.most:
            self._known.popitem(last=False)
        return self._known[key]

    def get(self, key: str) -> T | None:
        """What is remembered, if anything; asking so keeps nobody."""
        return self._known.get(key)
