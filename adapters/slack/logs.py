"""Nothing that a person wrote reaches a log: what Slack's libraries would log is reduced to where and what kind.

slack-bolt logs the body of a request whose signature is wrong, and slack-sdk every frame at debug level. So their logger never
goes below WARNING, whatever the rest is set to, and its records keep only the place in their code and the kind of the error.
"""

from __future__ import annotations

import logging
import secrets
import sys


class Wordless(logging.Filter):
    """Replaces a record's words by the place it came from."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.funcName == "__init__":
            return False  # slack-bolt remarks on environment variables that are not meant for it
        kind = ""
        error = record.exc_info[1] if record.exc_info else None
        if error is None:
            error = sys.exc_info()[1]
        if error is not None:
            kind = f" ({type(error).__name__})"
        record.msg = f"slack library: {record.module}.{record.funcName}:{record.lineno}{kind}"
        record.args, record.exc_info, record.exc_text, record.stack_info = (), None, None, None
        return True


def library_logger() -> logging.Logger:
    """The logger for slack-sdk and slack-bolt; their own are silenced."""
    for name in ("slack_sdk", "slack_bolt"):
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    logger = logging.getLogger("comeback.slack.library")
    logger.setLevel(logging.WARNING)
    if not any(isinstance(one, Wordless) for one in logger.filters):
        logger.addFilter(Wordless())
    return logger


def fault_id() -> str:
    """A short id that stands in a log line."""
    return secrets.token_hex(4)
