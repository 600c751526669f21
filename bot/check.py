"""The words against the machine: every question has its words, every word its use, every option moves.

Each problem names the file and the line, as the person who wrote the page needs it.
"""

from __future__ import annotations

import ast
import difflib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from bot import flows, nudges, pages, places
from bot.explore import steps
from bot.understanding import parse_advice
from bot.wording import Heading, PageError, Wording

# What platforms can show: a Slack button holds 75 characters, a Discord label 80; a section 3,000; a Slack modal's title and
# buttons 24; a Discord modal five fields with labels of 45; a Discord select 25 options.
LABEL, TEXT, TITLE, FIELDS, FIELD_LABEL, OPTIONS = 75, 3000, 24, 5, 45, 25


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend, with the place where it stands."""

    file: str
    line: int
    message: str

    @property
    def about(self) -> tuple[str, int, str]:
        """The place, and the name that the message is about."""
        return self.file, self.line, self.message.partition("'")[2].partition("'")[0]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


def problems(own: Path | None = None) -> list[Problem]:
    """Everything that is wrong, in the order of files and lines."""
    try:
        wording = pages.read(own=own)
    except PageError as error:
        file, line, message = str(error).split(":", 2)
        return [Problem(file, int(line), message.strip())]
    found = [*_states(wording), *_limits(wording), *_uses(wording)]
    found += [*_nudges(wording), *_helplines(wording), *_advice(), *_personas()]
    if own is not None:
        named = {problem.about for problem in found}
        found += [problem for problem in _own(own) if problem.about not in named]
    if not found:
        found += _moves(wording)
    return sorted(set(found))


def strays(own: Path) -> list[str]:
    """The headings of an operator's folder that replace none of ours, and that nothing says."""
    ours = pages.read().headings
    return [name for name in pages.changed(own).headings if name not in ours and not _of_a_country(name)]


def _own(own: Path) -> Iterator[Problem]:
    """An operator's pages beside ours: every heading replaces one, and is answered and filled as that one is."""
    ours, theirs = pages.read(), pages.changed(own)
    for page in sorted(p.stem for p in own.glob("*.md")):
        if not any(name.startswith(f"{page}.") for name in theirs.headings):
            file = f"prompts/{ours.locale}/{page}.md"
            yield Problem(file, 1, "no heading stands here, so that nothing of it is said: write '## name'")
    stray, states = strays(own), flows.states()
    for name, heading in theirs.headings.items():
        if name in stray:
            near = difflib.get_close_matches(name, ours.headings, 1)
            like = f"; the nearest of ours is '{near[0]}'" if near else ""
            yield _at(heading, f"'{name}' replaces no heading of ours, and is never said{like}")
        elif name in ours.headings:
            was = ours.headings[name]
            for offer in was.offers:
                if offer.id not in {o.id for o in heading.offers}:
                    yield _at(heading, f"the option '{offer.id}' is missing: add '- {offer.id}: {offer.label}'")
            known = states[name].model_fields if name in states else was.variables | _given(name)
            for variable in sorted(heading.variables - set(known)):
                yield _at(heading, f"'{{{variable}}}' is not given here; ours has {', '.join(sorted(was.variables)) or 'none'}")


def _given(name: str) -> frozenset[str]:
    """The values that are put in where a heading is said, as far as the code writes them out."""
    said = _code()[2].get(name)
    return (said[2] if said else None) or frozenset()


def _helplines(wording: Wording) -> Iterator[Problem]:
    for name, heading in wording.headings.items():
        if name.startswith("helplines.") and not _of_a_country(name):
            message = "is no country: write its two letters of ISO 3166, as places.md has them ('gb', not 'uk')"
            yield _at(heading, f"'{heading.name}' {message}")


def _of_a_country(name: str) -> bool:
    """Whether a heading holds the helplines or the emergency number of a country, or of those that share one."""
    found = re.fullmatch(r"helplines\.(?:emergency_|near_|assault_)?([a-z]+)", name)
    return found is not None and (found[1] in ("eu", "elsewhere") or found[1].upper() in places.codes())


def _states(wording: Wording) -> Iterator[Problem]:
    for at, cls in flows.states().items():
        page, _, head = at.partition(".")
        heading = wording.headings.get(at)
        if heading is None:
            yield Problem(f"prompts/{wording.locale}/{page}.md", 1, f"the question '{at}' has no words: add '## {head}'")
            continue
        for name in sorted(heading.variables - set(cls.model_fields)):
            known = ", ".join(sorted(set(cls.model_fields) - {"at"})) or "none"
            yield _at(heading, f"'{{{name}}}' is no field of this question; its fields: {known}")
        if not any(heading.wordings):
            yield _at(heading, "a question without words")
        if not heading.why and not at.startswith(("home.", "care.")):
            yield _at(heading, "say why it is asked: a line 'why: ...'")


def _limits(wording: Wording) -> Iterator[Problem]:
    for heading in wording.headings.values():
        if heading.name.startswith("words."):
            continue
        if not any(heading.wordings) and heading.name not in flows.states():
            yield _at(heading, "a heading without words")
        for text in heading.wordings:
            if len(text) > TEXT:
                yield _at(heading, f"{len(text)} characters; platforms show {TEXT}")
        for offer in heading.offers:
            if len(offer.label) > LABEL:
                yield _at(heading, f"the option '{offer.id}' has {len(offer.label)} characters; buttons show {LABEL}")
        if len(heading.offers) > OPTIONS:
            yield _at(heading, f"{len(heading.offers)} options; platforms show {OPTIONS}")
        if heading.form:
            for part in heading.form:
                if len(part) > TITLE:
                    yield _at(heading, f"'{part}' has {len(part)} characters; a form's title and button hold {TITLE}")
        if len(heading.fields) > FIELDS:
            yield _at(heading, f"{len(heading.fields)} fields; a form holds {FIELDS}")
        for _, kind, _, words in heading.fields:
            label, *choices = (part.strip() for part in words.split(" | ")) if kind == "choice" else (words,)
            if kind == "choice" and len(choices) < 2:
                yield _at(heading, f"the choice '{label}' has nothing to choose from; write '{label} | this | that'")
            if len(label) > FIELD_LABEL:
                yield _at(heading, f"the field '{label}' has {len(label)} characters; a label holds {FIELD_LABEL}")


def _uses(wording: Wording) -> Iterator[Problem]:
    literal, patterns, said = _code()
    states = flows.states()
    built = {line for flow in flows.FLOWS for line in flow.lines}
    for name, heading in wording.headings.items():
        used = name in states or name in literal or name in built or name.startswith(("words.", "export."))
        if not used and not any(p.fullmatch(name) for p in patterns):
            yield _at(heading, f"'{name}' is never said; remove it, or say it")
    for name, (file, line, keys) in said.items():
        said_heading = wording.headings.get(name)
        page, _, head = name.partition(".")
        if said_heading is None:
            yield Problem(file, line, f"says '{name}', which has no words: add '## {head}' to prompts/{wording.locale}/{page}.md")
        elif keys is not None:
            for variable in sorted(said_heading.variables - keys):
                yield _at(said_heading, f"'{{{variable}}}' is not given where it is said ({file}:{line})")


@cache
def _code() -> tuple[frozenset[str], tuple[re.Pattern[str], ...], Mapping[str, tuple[str, int, frozenset[str] | None]]]:
    """What the code says: headings as literals, as patterns of f-strings, and each `Say` with the names of its values."""
    literal: set[str] = set()
    patterns: set[str] = set()
    said: dict[str, tuple[str, int, frozenset[str] | None]] = {}
    for package in ("bot", "adapters"):
        for path, text in _sources(files(package), package):
            tree = ast.parse(text)
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and "." in node.value:
                    literal.add(node.value)
                    if re.fullmatch(r"[a-z_]+\.[a-z_.]*\.", node.value):  # all headings that begin so are read together
                        patterns.add(re.escape(node.value) + r"[a-z0-9_.]+")
                elif isinstance(node, ast.JoinedStr):
                    parts = [re.escape(str(v.value)) if isinstance(v, ast.Constant) else r"[a-z0-9_.]+" for v in node.values]
                    # Only where the page itself is written out; else one such string would excuse every heading.
                    if "\\." in parts[0]:
                        patterns.add("".join(parts))
                elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Say" and node.args:
                    first = node.args[0]
                    if isinstance(first, ast.Constant) and isinstance(first.value, str):
                        said[first.value] = (path, node.lineno, _keys(node))
    return frozenset(literal), tuple(re.compile(p) for p in sorted(patterns)), said


def _keys(call: ast.Call) -> frozenset[str] | None:
    """The names of the values of a `Say`; `None` where they are not written out."""
    value = call.args[1] if len(call.args) > 1 else next((k.value for k in call.keywords if k.arg == "values"), None)
    if value is None:
        return frozenset()
    if isinstance(value, ast.Dict) and all(isinstance(k, ast.Constant) for k in value.keys):
        return frozenset(str(k.value) for k in value.keys if isinstance(k, ast.Constant))
    return None


def _sources(folder: Any, name: str) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.is_dir() and path.name not in ("__pycache__", "data", "migrations"):
            yield from _sources(path, f"{name}/{path.name}")
        elif path.name.endswith(".py"):
            yield f"{name}/{path.name}", path.read_text("utf-8")


def _nudges(wording: Wording) -> Iterator[Problem]:
    """Every kind has its name and its reason in the list of what is coming, and a flow that begins when it rings."""
    for kind, row in nudges.KINDS.items():
        for head in (f"kind_{kind.lower()}", row.trigger):
            if f"nudges.{head}" not in wording.headings:
                yield Problem(f"prompts/{wording.locale}/nudges.md", 1, f"the nudge {kind} needs '## {head}'")
        if kind not in flows.BY_NUDGE:
            yield Problem("bot/nudges.py", 1, f"no flow begins when {kind} rings: add it to the 'nudges' of one in bot/flows")


def _advice() -> Iterator[Problem]:
    for name, text in pages.folder("advice").items():
        file = f"prompts/en/advice/{name}.md"
        try:
            page = parse_advice(name, text)
        except ValueError as error:
            yield Problem(file, 1, str(error).partition(": ")[2])
            continue
        for row in page.rows:
            if not re.fullmatch(r"A[0-9]{2}", row) or not 1 <= int(row[1:]) <= 90:
                yield Problem(file, 2, f"there is no row '{row}'; rows are A01 to A90")
        if len(page.text) > TEXT:
            yield Problem(file, 1, f"{len(page.text)} characters; platforms show {TEXT}")


def _personas() -> Iterator[Problem]:
    from bot.rehearsal.cards import check_cards

    found = pages.folder("personas")
    for name in found:
        if name != "own" and not re.fullmatch(r"P[1-9]\d*", name):
            # The name is shown in the list, is what a person may type, and gives the order.
            yield Problem(f"prompts/en/personas/{name}.md", 1, "an interviewer's page is named by a P and a number: P13.md")
    for problem in check_cards(found):
        yield Problem(problem.file, problem.line, problem.message)


def _moves(wording: Wording) -> Iterator[Problem]:
    """By running: every option moves the machine, every question can be reached, every line finds its values."""
    reached: set[str] = set()
    for move in steps(wording):
        heading = wording.headings.get(move.origin)
        place = heading or next(iter(wording.headings.values()))
        reached.add(move.origin)
        if move.target is not None:
            reached.add(move.target)
        if move.error is not None:
            yield _at(place, f"'{move.label}' fails here: {type(move.error).__name__}: {move.error}")
        elif move.label not in ("text", "form", "begins") and not move.moved:
            yield _at(place, f"the option '{move.label}' moves nothing")
    for at in flows.states():
        if at not in reached:
            yield _at(wording.headings[at], f"no way leads to '{at}' from the options and the e.g. answers of the pages")


def _at(heading: Heading, message: str) -> Problem:
    return Problem(heading.file, heading.line, message)
