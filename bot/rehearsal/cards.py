"""Persona pages: how a writer tells an interviewer, and what is checked about it.

A page has a title and headings. Under `## card` stand `key: value` lines. Under `## fact 45` and every other heading each line is
one wording of that beat; ` || ` inside a wording parts it into pieces that are said one after another. A fact and a scripted
beat may begin with `key: value` lines of their own:

    ## fact 45
    asked: EXAMPLE_ASK ADVICE_ASK        the requests that this fact answers best
    tells: looked at the clock           words that give it away; every wording has one, no line that may come earlier has any
    means: in a hurry, impatien          how else a listener may sum it up, words or their beginnings; nobody ever says these
    flags: sting vague                   sting: it hurts (K12); vague: no act was named (K9); refusal (K13)

Under `## card`, a `means:` line does for the verdict of the opening what that of a fact does for the fact.

The person's own case fills `{company}` and `{role}`; a card of the person's own fills `{said}`, `{truth}`, `{name}` too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from hashlib import blake2b
from typing import Literal, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from bot.rehearsal.openness import POINTS, START, THRESHOLDS

Flag = Literal["sting", "vague", "refusal"]

BEATS = (
    "opening", "received", "granted", "limit", "candour", "paraphrased", "not_quite", "again", "listening", "interest",
    "repair", "strength", "step", "deflect", "dry", "why", "debate", "correct", "blame", "plea", "guilt", "legal", "press",
    "third", "selfdown", "pile", "ramble", "interrupt", "silence", "short", "shouting", "other", "cooling", "end", "goodbye",
    "goodbye_warm",
)  # fmt: skip
"""What every interviewer must have words for."""

WORDINGS = 4
"""The fewest wordings of a beat, so that a second run does not sound like the first."""

VARIABLES = frozenset({"company", "role", "name", "said", "truth"})
LEVELS = (1, 2, 3, 4, 5)


class PageError(ValueError):
    """A page that cannot be read: which file, which line, and what to do."""

    def __init__(self, file: str, line: int, message: str) -> None:
        super().__init__(f"{file}:{line}: {message}")
        self.file, self.line, self.message = file, line, message


class Problem(NamedTuple):
    """Something on a page that a writer should put right."""

    file: str
    line: int
    message: str


class Beat(BaseModel):
    """One thing the interviewer can say, in several wordings; each wording is the pieces that are said in turn."""

    model_config = ConfigDict(frozen=True)

    name: str
    wordings: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...] = ()
    flags: tuple[Flag, ...] = ()
    at: int = 0
    line: int = 0


class Fact(BaseModel):
    """Something true that the interviewer holds back until openness reaches `at`."""

    model_config = ConfigDict(frozen=True)

    at: int
    asked: tuple[str, ...]
    tells: tuple[str, ...]
    means: tuple[str, ...] = ()
    beat: Beat
    example: Beat


class Card(BaseModel):
    """An interviewer: voice, triggers, start and facts. Values of the person's own case are filled in when a line is said."""

    model_config = ConfigDict(frozen=True)

    id: str
    title: str
    name: str
    role: str
    level: int
    start: float = START
    opens: tuple[str, ...]
    opens_when: Literal["any", "short", "early"] = "any"
    shuts: tuple[str, ...]
    channel: Literal["phone", "room", "video"] = "phone"
    talks_on: bool = False
    leaves_after: int = 30
    setting: str
    beats: dict[str, Beat]
    facts: tuple[Fact, ...]
    script: tuple[Beat, ...] = ()
    values: dict[str, str] = Field(default_factory=dict)
    rows: tuple[str, ...] = ()
    """The rows of the advice catalogue that this interviewer lets a person practise."""
    means: tuple[str, ...] = ()
    """How else a listener may sum up what the opening says."""
    page: str = ""
    said_for: tuple[tuple[str, str], ...] = ()
    """Names of the card, and what is said in their place where it stands for somebody of the person's own case."""

    @cached_property
    def by_threshold(self) -> dict[int, Fact]:
        """Facts by the openness they need."""
        return {f.at: f for f in self.facts}

    def with_values(self, **values: str) -> Card:
        """The same interviewer, speaking of the person's own case. Empty values are left to the card."""
        return self.model_copy(update={"values": {**self.values, **{k: v for k, v in values.items() if v}}})

    def wording(self, beat: Beat, seed: int, uses: int) -> tuple[str, ...]:
        """The wording of a beat for this run and this use of it: follows from the seed alone. Neighbouring seeds start from
        different wordings, and none comes twice before all have come."""
        n = len(beat.wordings)
        start = int.from_bytes(blake2b(f"{seed // n}:{beat.name}".encode(), digest_size=4).digest(), "big") + seed
        return tuple(self.fill(piece) for piece in beat.wordings[(start + uses) % n])

    def fill(self, text: str) -> str:
        """Put the case's values into a line."""
        filled = _VARIABLE.sub(lambda m: self.values.get(m.group(1), _STANDING.get(m.group(1), m.group())), text)
        for ours, theirs in self.said_for:
            filled = re.sub(rf"(?<!\w){re.escape(ours)}(?!\w)", lambda _, theirs=theirs: theirs, filled)  # type: ignore[misc]
        return filled

    def standing_for(self, name: str, company: str) -> Card:
        """The same interviewer under a name and at an employer of the person's own case; what is empty is left to the card.
        What they think and tell stays the card's (rehearsal.md: facts come only from there)."""
        names: list[tuple[str, str]] = []
        if name:
            first, *rest = name.split()
            short = name if rest and first.rstrip(".").lower() in _TITLES else first
            names += [(self.name, name), (self.name.split()[0], short)]
        if company and self.values.get("company"):
            names.append((self.values["company"], company))
        values = {**self.values, **({"company": company} if company else {})}
        return self.model_copy(update={"name": name or self.name, "said_for": tuple(names), "values": values})


_VARIABLE = re.compile(r"\{(\w+)\}")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sister"})
_STANDING = {"company": "the company", "role": "the role"}
_KEY = re.compile(r"([a-z][a-z_ ]*):\s*(.*)")
_HEADING = re.compile(r"##\s+(.+)")
_FACT = re.compile(r"(fact|example) (\d+)")
_SCRIPT = re.compile(r"script (\d+) (\w+)")
_CARD_KEYS = frozenset(
    {"name", "role", "level", "start", "opens", "opens when", "shuts", "channel", "talks on", "leaves after", "setting"}
    | {"company", "job", "sting", "vague", "refusal", "rows", "means"}
)
_BEAT_KEYS = frozenset({"asked", "tells", "means", "flags"})


class Section(NamedTuple):
    """A heading of a page with its lines: where it stands, and (line number, text) of each line that is not blank."""

    name: str
    line: int
    body: tuple[tuple[int, str], ...]


def read_sections(text: str, file: str) -> tuple[str, dict[str, Section]]:
    """A page's title and its headings. HTML comments are for writers and left out. Raises PageError."""
    title, found = "", {}
    name, begun, body = "", 0, list[tuple[int, str]]()

    def close() -> None:
        if name:
            found[name] = Section(name, begun, tuple(body))

    bare = re.sub(r"<!--.*?-->", lambda m: "\n" * m.group().count("\n"), text, flags=re.DOTALL)
    for number, raw in enumerate(bare.splitlines(), 1):
        line = raw.strip()
        if heading := _HEADING.fullmatch(line):
            close()
            name, begun, body = " ".join(heading.group(1).split()), number, []
            if name in found:
                raise PageError(file, number, f"the heading '{name}' stands here a second time; keep one of them")
        elif line.startswith("# "):
            title = line[2:].strip()
        elif line and name:
            body.append((number, line))
        elif line:
            raise PageError(file, number, "text before the first '##' heading; put it under one")
    close()
    if not title:
        raise PageError(file, 1, "the page has no title; begin it with '# ' and the persona's name")
    return title, found


def _keys(section: Section, allowed: frozenset[str], file: str) -> tuple[dict[str, tuple[int, str]], list[tuple[int, str]]]:
    keys: dict[str, tuple[int, str]] = {}
    rest: list[tuple[int, str]] = []
    for number, line in section.body:
        m = _KEY.fullmatch(line)
        if m and m.group(1) in allowed and not rest:
            keys[m.group(1)] = (number, m.group(2).strip())
        elif section.name == "card":
            raise PageError(file, number, f"'{line}' is no 'key: value' line of a card; known keys: {', '.join(sorted(allowed))}")
        else:
            rest.append((number, line))
    return keys, rest


def _beat(section: Section, file: str, flags: Iterable[Flag], at: int = 0) -> tuple[Beat, dict[str, tuple[int, str]]]:
    keys, rest = _keys(section, _BEAT_KEYS, file)
    own = list(flags)
    if "flags" in keys:
        number, value = keys["flags"]
        for word in value.split():
            if word not in ("sting", "vague", "refusal"):
                raise PageError(file, number, f"'{word}' is no flag; use sting, vague or refusal")
            own.append(word)  # type: ignore[arg-type]  # narrowed by the line above
    beat = Beat(
        name=section.name,
        wordings=tuple(tuple(p.strip() for p in line.split("||")) for _, line in rest),
        lines=tuple(number for number, _ in rest),
        flags=tuple(dict.fromkeys(own)),
        at=at,
        line=section.line,
    )
    if not beat.wordings:
        raise PageError(file, section.line, f"'{section.name}' has no wording; write at least {WORDINGS} lines under it")
    return beat, keys


_Word = TypeVar("_Word", bound=str)


class _Head:
    """The lines under `## card`, each asked for by its key; what is missing or wrong is a PageError with its line."""

    def __init__(self, section: Section, page: str) -> None:
        self.keys, _ = _keys(section, _CARD_KEYS, page)
        self.page, self.line = page, section.line

    def need(self, key: str) -> str:
        if key not in self.keys or not self.keys[key][1]:
            raise PageError(self.page, self.line, f"the card has no '{key}:' line")
        return self.keys[key][1]

    def words(self, key: str) -> tuple[str, ...]:
        return tuple(self.keys.get(key, (0, ""))[1].split())

    def moves(self, key: str) -> tuple[str, ...]:
        found = tuple(self.need(key).split())
        for move in found:
            if move not in POINTS and move != "STRENGTH_ASK":
                known = ", ".join(POINTS)
                raise PageError(self.page, self.keys[key][0], f"'{move}' is no move that opens or shuts; known: {known}")
        return found

    def number(self, key: str, default: int | None = None) -> int:
        if key not in self.keys and default is not None:
            return default
        value = self.need(key)
        if not value.isdigit():
            raise PageError(self.page, self.keys[key][0], f"'{key}: {value}' must be a whole number")
        return int(value)

    def one_of(self, key: str, default: _Word, allowed: tuple[_Word, ...]) -> _Word:
        value = self.keys.get(key, (self.line, default))[1]
        for word in allowed:
            if word == value:
                return word
        raise PageError(self.page, self.keys[key][0], f"'{key}: {value}' must be one of {', '.join(allowed)}")

    def flagged(self) -> dict[str, list[Flag]]:
        """The beats that the card flags, by name."""
        marked: dict[str, list[Flag]] = {}
        kinds: tuple[Flag, ...] = ("sting", "vague", "refusal")
        for flag in kinds:
            for beat in self.words(flag):
                marked.setdefault(beat, []).append(flag)
        return marked


class _Spoken:
    """What stands under the other headings of a page: beats, scripted beats, and the facts with their examples."""

    def __init__(self, sections: Iterable[Section], marked: Mapping[str, Sequence[Flag]], page: str) -> None:
        self.page = page
        self.beats: dict[str, Beat] = {}
        self.script: list[Beat] = []
        self._told: dict[int, dict[str, Beat]] = {}
        self._keys: dict[int, dict[str, tuple[int, str]]] = {}
        for section in sections:
            self._put(section, marked)

    def _put(self, section: Section, marked: Mapping[str, Sequence[Flag]]) -> None:
        if m := _FACT.fullmatch(section.name):
            at = int(m.group(2))
            beat, own = _beat(section, self.page, marked.get(section.name, ()), at)
            self._told.setdefault(at, {})[m.group(1)] = beat
            if m.group(1) == "fact":
                self._keys[at] = own
        elif m := _SCRIPT.fullmatch(section.name):
            self.script.append(_beat(section, self.page, marked.get(m.group(2), ()), int(m.group(1)))[0])
        elif section.name in BEATS:
            self.beats[section.name] = _beat(section, self.page, marked.get(section.name, ()))[0]
        else:
            known = ", ".join((*BEATS, "fact N", "example N", "script N name"))
            raise PageError(self.page, section.line, f"'{section.name}' is no beat; known: {known}")

    def says(self, beat: str) -> bool:
        """Whether the page has words for a beat of that name."""
        return beat in self.beats or any(b.name.endswith(f" {beat}") for b in self.script)

    def facts(self) -> tuple[Fact, ...]:
        """The facts, from the lowest threshold to the highest, each with its example."""
        return tuple(self._fact(at, self._told[at]) for at in sorted(self._told))

    def _fact(self, at: int, pair: Mapping[str, Beat]) -> Fact:
        line = next(iter(pair.values())).line
        if at not in THRESHOLDS:
            raise PageError(self.page, line, f"{at} is no threshold; facts unlock at 25, 45, 65, 85")
        for kind in ("fact", "example"):
            if kind not in pair:
                raise PageError(self.page, line, f"there is no '## {kind} {at}'")
        own = self._keys[at]
        return Fact(
            at=at,
            asked=tuple(own.get("asked", (0, "ADVICE_ASK"))[1].split()),
            tells=_listed(own, "tells"),
            means=_listed(own, "means"),
            beat=pair["fact"],
            example=pair["example"],
        )


def parse_card(text: str, name: str) -> Card:
    """One persona page. `name` is the file's name; the part before the suffix is the card's id. Raises PageError."""
    title, sections = read_sections(text, name)
    if "card" not in sections:
        raise PageError(name, 1, "there is no '## card' heading")
    head = _Head(sections.pop("card"), name)
    marked = head.flagged()
    spoken = _Spoken(sections.values(), marked, name)
    for beat in marked:
        if not spoken.says(beat):
            raise PageError(name, head.line, f"the card flags '{beat}', which has no words here")
    return Card(
        id=name.rsplit("/", 1)[-1].removesuffix(".md"),
        title=title,
        name=head.need("name"),
        role=head.need("role"),
        level=head.number("level"),
        start=float(head.number("start", int(START))),
        opens=head.moves("opens"),
        opens_when=head.one_of("opens when", "any", ("any", "short", "early")),
        shuts=head.moves("shuts"),
        channel=head.one_of("channel", "phone", ("phone", "room", "video")),
        talks_on=head.one_of("talks on", "no", ("yes", "no")) == "yes",
        leaves_after=head.number("leaves after", 30),
        setting=head.need("setting"),
        beats=spoken.beats,
        facts=spoken.facts(),
        script=tuple(sorted(spoken.script, key=lambda b: b.at)),
        values={"name": head.need("name")}
        | {value: head.keys[key][1] for value, key in (("company", "company"), ("role", "job")) if key in head.keys},
        rows=head.words("rows"),
        means=_listed(head.keys, "means"),
        page=name,
    )


def _listed(keys: Mapping[str, tuple[int, str]], key: str) -> tuple[str, ...]:
    return tuple(words.strip().lower() for words in keys.get(key, (0, ""))[1].split(",") if words.strip())


def load_cards(pages: Mapping[str, str]) -> dict[str, Card]:
    """All persona pages, by the card's id, in the order of their numbers. Raises PageError on the first that cannot be read."""
    cards = (parse_card(text, name) for name, text in pages.items())
    return dict(sorted(((c.id, c) for c in cards), key=lambda pair: (len(pair[0]), pair[0])))


def fits(tell: str, text: str) -> bool:
    """Whether a text has these words of a `tells:` line."""
    return re.search(rf"\b{re.escape(tell)}\b", text.lower().replace("’", "'")) is not None


def check_cards(pages: Mapping[str, str]) -> list[Problem]:
    """What is wrong with the persona pages, in reading order: a page that cannot be read, a missing fact or beat, too few
    wordings, a line that tells a fact before it may be told, a variable that nobody fills."""
    problems: list[Problem] = []
    for name, text in pages.items():
        file = name if name.endswith(".md") else f"prompts/en/personas/{name}.md"
        try:
            card = parse_card(text, file)
        except PageError as error:
            problems.append(Problem(error.file, error.line, error.message))
            continue
        problems.extend(sorted(_card_problems(card, file), key=lambda p: p.line))
    return problems


def _card_problems(card: Card, file: str) -> list[Problem]:
    out: list[Problem] = []
    wanted = {"P4": (65,), "P1": (25, 45, 65)}.get(card.id, THRESHOLDS)
    have = tuple(f.at for f in card.facts)
    out += [Problem(file, 1, f"there is no '## fact {at}'") for at in wanted if at not in have]
    out += [Problem(file, 1, f"this persona has no fact at {at}; take '## fact {at}' out") for at in have if at not in wanted]
    out += [Problem(file, 1, f"there are no words for '{name}'") for name in BEATS if name not in card.beats]
    every = [*card.beats.values(), *card.script, *(b for f in card.facts for b in (f.beat, f.example))]
    for beat in every:
        if len(beat.wordings) < WORDINGS:
            out.append(Problem(file, beat.line, f"'{beat.name}' has {len(beat.wordings)} wordings; it needs {WORDINGS}"))
        seen: set[tuple[str, ...]] = set()
        for line, wording in zip(beat.lines, beat.wordings, strict=True):
            if wording in seen:
                out.append(Problem(file, line, f"'{beat.name}' has this wording twice"))
            seen.add(wording)
            if any(not piece for piece in wording):
                out.append(Problem(file, line, "a piece between '||' is empty"))
            for variable in _VARIABLE.findall(" ".join(wording)):
                if variable not in VARIABLES:
                    known = ", ".join(sorted(VARIABLES))
                    out.append(Problem(file, line, f"nobody fills {{{variable}}}; known variables: {known}"))
    for fact in card.facts:
        if not fact.tells:
            out.append(Problem(file, fact.beat.line, f"fact {fact.at} needs a 'tells:' line with the words that give it away"))
        for line, wording in zip(fact.beat.lines, fact.beat.wordings, strict=True):
            if fact.tells and not any(fits(t, " ".join(wording)) for t in fact.tells):
                wanted_words = ", ".join(fact.tells)
                out.append(Problem(file, line, f"this wording has none of the words of its 'tells:' line ({wanted_words})"))
        sooner = [b for b in every if not (b.name.startswith(("fact ", "example ")) and b.at >= fact.at)]
        for beat in sooner:
            for line, wording in zip(beat.lines, beat.wordings, strict=True):
                out += [
                    Problem(file, line, f"'{tell}' tells fact {fact.at}, which may still be locked here")
                    for tell in fact.tells
                    if fits(tell, " ".join(wording))
                ]
    out += [
        Problem(file, 1, f"there is no row '{row}'; rows are A01 to A90")
        for row in card.rows
        if not (re.fullmatch(r"A\d\d", row) and 1 <= int(row[1:]) <= 90)
    ]
    if card.level not in LEVELS:
        out.append(Problem(file, 1, f"level {card.level} does not exist; levels are 1 to 5"))
    return out
