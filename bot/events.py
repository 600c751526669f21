"""What can happen to a conversation. Every platform turns its payloads into these seven, and nothing else reaches the core.

Events are past participles: they say what came in, never what to do about it. They are frozen pydantic models, since an event
may have to wait on disk between its acknowledgement and its turn.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class _Event(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Began(_Event):
    """The person opened the conversation and has said nothing yet (terminal start, messages tab, first direct message)."""

    happened: Literal["began"] = "began"


class Said(_Event):
    """The person wrote free text, exactly as it came. `interrupted` is true where it was sent before the bot had finished (K6):
    the host knows by the pauses between an interviewer's messages, platforms besides by their timestamps. `heard` is how many
    of those messages were there by then. `attached`: something came with it that is no text, such as a picture or a recording."""

    happened: Literal["said"] = "said"
    text: str
    interrupted: bool = False
    heard: int = 1
    attached: bool = False


class Chose(_Event):
    """The person pressed a button or picked from a select. `turn` is the turn number the button carried; `None` where the
    platform cannot carry one. A press whose turn is not the open one does not answer the open question."""

    happened: Literal["chose"] = "chose"
    option: str
    turn: int | None = None


class Filled(_Event):
    """The person sent a form (a Slack or Discord modal). `form` is the id of the question that offered it."""

    happened: Literal["filled"] = "filled"
    form: str
    values: dict[str, str]
    turn: int | None = None


class Commanded(_Event):
    """The person gave a command by name (`rejected`, `rehearse`, `settings`, ...) with whatever text stood after it."""

    happened: Literal["commanded"] = "commanded"
    name: str
    text: str = ""


class Due(_Event):
    """A nudge's hour has come, and the planner has let it ring."""

    happened: Literal["due"] = "due"
    nudge: str
    """The id of the nudge record."""


class Moved(_Event):
    """The platform says that the person is in another time zone now. Where they chose one themselves, nothing happens."""

    happened: Literal["moved"] = "moved"
    zone: str


Event = Annotated[Began | Said | Chose | Filled | Commanded | Due | Moved, Field(discriminator="happened")]
