"""Nothing that a person wrote reaches a log.

discord.py logs whole payloads at debug level, and addresses with tokens in them at warning level. What an operator needs to know
is said by our own lines, so its loggers are silenced, whatever the rest is set to.
"""

from __future__ import annotations

import logging
import secrets


def silence() -> None:
    """Silence discord.py's loggers."""
    library = logging.getLogger("discord")
    library.setLevel(logging.CRITICAL + 1)
    for name in [*logging.root.manager.loggerDict]:
        if name.startswith("discord."):
            logging.getLogger(name).setLevel(logging.NOTSET)


def fault_id() -> str:
    """A short id that stands in a log line."""
    return secrets.token_hex(4)
