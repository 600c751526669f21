"""The Home tab and the suggested first lines: where each case stands, what is next, coming nudges, figures. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from adapters.slack import mrkdwn, outbound
from adapters.slack.outbound import Json
from bot.effects import Value
from bot.flows._own import named
from bot.ports import Message
from bot.records import Case, Draft, Feedback, Nudge, Person, Plan, Record, Rehearsal
from bot.wording import Wording

CASES: Final = 8
NUDGES: Final = 10
PROMPTS: Final = ("prompt_rejected", "prompt_rehearse", "prompt_check", "prompt_help")
PHASES: Final = ("account", "resting", "asking", "waiting", "answered", "planned", "ahead", "closed")
BUTTONS: Final = (
    ("home_start", "rejected"),
    ("home_rehearse", "rehearse"),
    ("home_nudges", "nudges"),
    ("home_settings", "settings"),
    ("home_privacy", "privacy"),
)
"""(heading, command) of the buttons at the foot."""
LINES: Final = (
    *PROMPTS,
    *(f"phase_{phase}" for phase in PHASES),
    *(heading for heading, _ in BUTTONS),
    "home_title",
    "home_empty",
    "home_open",
    "home_go_on",
    "home_case",
    "home_case_unnamed",
    "home_more",
    "home_closed",
    "home_nudges_title",
    "home_no_nudges",
    "home_nudge",
    "home_move",
    "home_cancel",
    "home_progress_title",
    *(f"home_{name}" for name in ("asked", "replies", "rehearsals", "plans", "drafts")),
    "home_scores",
)
"""Headings of `slack.md` that are used here."""


def view(records: Sequence[Record], question: Message | None, wording: Wording) -> Json:
    """The Home tab of one person."""
    page = _Page(wording)
    person = next((one for one in records if isinstance(one, Person)), Person())
    cases = sorted((one for one in records if isinstance(one, Case)), key=lambda one: one.opened, reverse=True)
    waiting = sorted((one for one in records if isinstance(one, Nudge) and one.status == "waiting"), key=lambda one: one.due)
    page.header("home_title")
    nothing_open = wording.heading("home.what_next").wordings
    if question is not None and question.text and question.text not in nothing_open:
        page.say("home_open", {"question": _first_line(question.text)})
        page.buttons([("home_go_on", outbound.GO_ON, "go_on")], "go")
    running = [one for one in cases if one.phase != "closed"]
    if not running and page.blocks[-1]["type"] == "header":
        page.say("home_empty")
    for case in running[:CASES]:
        page.say("home_case" if case.employer else "home_case_unnamed", _about(case, wording))
    if len(running) > CASES:
        page.small("home_more", {"count": len(running) - CASES})
    if len(cases) > len(running):
        page.small("home_closed", {"count": len(cases) - len(running)})
    page.rule()
    page.header("home_nudges_title")
    if not waiting:
        page.say("home_no_nudges")
    for nudge in waiting[:NUDGES]:
        what = wording.line(*named(nudge))
        due = nudge.due.astimezone(_zone(person.zone or nudge.zone))
        page.say("home_nudge", {"what": what, "when": due})
        page.buttons(
            [
                ("home_move", f"{outbound.COMMAND}.move", f"nudges move {nudge.id}"),
                ("home_cancel", f"{outbound.COMMAND}.cancel", f"nudges cancel {nudge.id}"),
            ],
            f"n-{nudge.id}"[:200],
        )
    page.rule()
    figures = _figures(records, cases)
    if any(figures.values()):
        page.header("home_progress_title")
        for name, count in figures.items():
            if count:
                page.small(f"home_{name}", {"count": count})
        scores = [one for one in records if isinstance(one, Rehearsal) and one.completed]
        if len(scores) > 1:
            scores.sort(key=lambda one: one.ended)
            page.say("home_scores", {"first": scores[0].score, "last": scores[-1].score})
        page.rule()
    page.buttons([(heading, f"{outbound.COMMAND}.{command}", command) for heading, command in BUTTONS], "foot")
    return {"type": "home", "callback_id": "c1.home", "blocks": page.blocks[:100]}


def prompts(question: Message | None, wording: Wording) -> list[dict[str, str]]:
    """Up to four first lines: the answers to the open question, where it has some, else what people come for."""
    labels = [option.label for option in question.options] if question is not None else []
    if len(labels) < 2:
        labels = [wording.heading(f"slack.{name}").wordings[0] for name in PROMPTS]
    return [{"title": " ".join(label.split())[:60], "message": " ".join(label.split())} for label in labels[:4]]


class _Page:
    """Blocks in the making."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self.blocks: list[Json] = []

    def _text(self, name: str, values: dict[str, Value]) -> str:
        return mrkdwn.sections(self.wording.line(f"slack.{name}", values))[0]

    def header(self, name: str) -> None:
        label = outbound.label(self.wording.line(f"slack.{name}", {}), 150)
        self.blocks.append({"type": "header", "text": label})

    def say(self, name: str, values: dict[str, Value] | None = None) -> None:
        self.blocks.append(outbound.section(self._text(name, values or {})))

    def small(self, name: str, values: dict[str, Value]) -> None:
        self.blocks.append(outbound.context(self._text(name, values)))

    def rule(self) -> None:
        self.blocks.append({"type": "divider"})

    def buttons(self, buttons: Sequence[tuple[str, str, str]], block: str) -> None:
        """(heading of the label, action id, value) of each."""
        elements = [
            {
                "type": "button",
                "action_id": action,
                "text": outbound.label(self.wording.line(f"slack.{name}", {}), outbound.BUTTON),
                "value": value,
            }
            for name, action, value in buttons
        ]
        self.blocks.append({"type": "actions", "block_id": f"home|{block}", "elements": elements})


def _about(case: Case, wording: Wording) -> dict[str, Value]:
    return {
        "employer": case.employer,
        "role": f", {case.role}" if case.role else "",
        "where": wording.line(f"slack.phase_{case.phase}", {}),
    }


def _figures(records: Sequence[Record], cases: Sequence[Case]) -> dict[str, Value]:
    return {
        "asked": sum(case.asked_on is not None for case in cases),
        "replies": sum(isinstance(one, Feedback) for one in records),
        "rehearsals": sum(isinstance(one, Rehearsal) and one.completed for one in records),
        "plans": sum(isinstance(one, Plan) and not one.dropped for one in records),
        "drafts": sum(isinstance(one, Draft) and one.sent_at is None for one in records),
    }


def _first_line(text: str) -> str:
    """The question itself: the last line that asks something, else the first line."""
    lines = [line for line in mrkdwn.plain(text).split("\n") if line.strip()]
    last = next((line for line in reversed(lines) if line.rstrip().endswith("?")), lines[0] if lines else "…")
    last = last.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return last if len(last) <= 200 else last[:199].rstrip() + "…"


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")
