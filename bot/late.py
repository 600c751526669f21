"""Patterns that are compiled at their first use.

There are some two thousand, and a text needs few of them; compiled at import they would keep whoever starts a talk waiting for a
second. `warm` compiles the rest, beside the talk."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, cast

_LATE: Final[list[Late]] = []
_METHODS: Final = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class Late:
    """Behaves as the compiled pattern does, and is one as soon as anything is asked of it but its source."""

    search: Callable[..., re.Match[str] | None]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]

    def __init__(self, source: str, flags: int = 0) -> None:
        self.pattern, self._flags = source, int(flags)
        _LATE.append(self)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        # From here on each is found at once, without coming here.
        self.__dict__ |= {method: getattr(compiled, method) for method in _METHODS}
        return getattr(compiled, name)


def late(source: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile`, put off to the first use. Not for `re.search(pattern, text)` and its like: ask the pattern itself."""
    return cast("re.Pattern[str]", Late(source, flags))


def warm() -> None:
    """Compile every pattern that waits for its first use, so that no text has to; for a thread at start."""
    for pattern in tuple(_LATE):
        pattern.match("")
