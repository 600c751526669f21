"""Words: pages in, messages out. No sentence that a person reads stands in code; all of them stand in `prompts/<locale>/`.

A page
------
A page is `prompts/en/<flow>.md`. Every heading is a question (a state's `at` without the flow) or a line (named by a `Say`):

    # The page's title, for the writer; not shown

    ## how_it_feels                        # a note for the writer
    How are you feeling about {company} right now?
    ~
    And {company}: how does it feel today?

    why: So that I do not hand you a task when a rest would do you more good.
    e.g. pretty flat to be honest
    - low: Pretty low | down | sad | awful
    - fine: Fine, ready to move | ok | good

- `{name}` is a variable: a field of the state, or a value of the `Say`. Datetimes are written in words; a tuple becomes a list.
- A line `~` alone parts several wordings of the same thing; which one is used follows from the person's seed and the turn.
- `why:` answers "why do you ask?". `e.g.` is an example answer: hint in forms, and what `comeback check` tries the machine with
  (there may be several).
- `- id: Label | other words | ...` is an option. Other words are what people type instead of pressing.
- `form: Title | Button` names a form that platforms may open; its fields are
  `= id (short|long|date|time|datetime|choice): Label`, and for a choice `= id (choice): Label | this | or that`. A `?` after
  the kind means that it may stay empty.
- In a fenced block (```) variables are put in raw, so that a draft can be copied; elsewhere they are escaped.
- A line that starts with `> {name}` quotes every line of the value.

`words.md` holds what is typed everywhere: the words for stop, help, back, yes, no, skip; names of days and months.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache

from bot.effects import Value
from bot.ports import Field, Form, Message
from bot.state import Option, State

_HEADING = re.compile(r"^## +([a-z0-9_.]+)\s*(?:#.*)?$")
_OPTION = re.compile(r"^- ([a-z0-9_]+): (.+)$")
_FIELD = re.compile(r"^= ([a-z0-9_]+) \((short|long|date|time|datetime|choice)(\?)?\): (.+)$")
_FORM = re.compile(r"^form: (.+?) \| (.+)$")
_VARIABLE = re.compile(r"\{([a-z_][a-z0-9_]*)\}")
_QUOTED = re.compile(r"^> ?\{([a-z_][a-z0-9_]*)\}\s*$")
_SPECIAL = re.compile(r"([\\*_`~|>\[\]{}])")


class PageError(ValueError):
    """A page that cannot be read. The message names file and line and says what to do."""


@dataclass(frozen=True, slots=True)
class Offer:
    """An option as the page gives it: id, label, and the other words for it."""

    id: str
    label: str
    others: tuple[str, ...]
    option: Option | None = None
    """As it is shown; `None` where the label depends on the question's own values."""


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading of a page, parsed."""

    name: str
    file: str
    line: int
    wordings: tuple[str, ...]
    why: str = ""
    examples: tuple[str, ...] = ()
    offers: tuple[Offer, ...] = ()
    form: tuple[str, str] | None = None
    fields: tuple[tuple[str, str, bool, str], ...] = ()
    """(id, kind, required, label)."""

    @property
    def variables(self) -> frozenset[str]:
        texts = (*self.wordings, self.why, *(o.label for o in self.offers))
        return frozenset(v for text in texts for v in _VARIABLE.findall(text))


def parse_page(text: str, flow: str, file: str) -> dict[str, Heading]:
    """Read one page into its headings, by full name ("flow.heading").

    Raises PageError, with file and line, where a line is not in the form above or a heading stands twice."""
    found: dict[str, Heading] = {}
    name, at = "", 0
    body: list[str] = []

    def close() -> None:
        if name:
            full = f"{flow}.{name}"
            if full in found:
                raise PageError(f"{file}:{at}: '## {name}' stands twice; give one of them another name")
            found[full] = _heading(full, file, at, body)

    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            close()
            match = _HEADING.match(line)
            if not match:
                raise PageError(f"{file}:{number}: a heading is '## name' in small letters, digits and _")
            name, at, body = match[1], number, []
        elif name:
            body.append(line)
    close()
    return found


def _heading(name: str, file: str, at: int, body: list[str]) -> Heading:
    wordings: list[list[str]] = [[]]
    why, form = "", None
    examples: list[str] = []
    offers: list[Offer] = []
    fields: list[tuple[str, str, bool, str]] = []
    fenced = False
    for number, line in enumerate(body, at + 1):
        if line.startswith("```"):
            fenced = not fenced
        if fenced:
            wordings[-1].append(line)
        elif line == "~":
            wordings.append([])
        elif line.startswith("why: "):
            why = line[5:].strip()
        elif line.startswith("e.g. "):
            examples.append(line[5:].strip())
        elif match := _FORM.match(line):
            form = (match[1].strip(), match[2].strip())
        elif match := _FIELD.match(line):
            fields.append((match[1], match[2], match[3] is None, match[4].strip()))
        elif match := _OPTION.match(line):
            label, *others = (part.strip() for part in match[2].split(" | "))
            if any(o.id == match[1] for o in offers):
                raise PageError(f"{file}:{number}: the option '{match[1]}' stands twice under one heading")
            option = None if "{" in label else Option(id=match[1], label=label)
            offers.append(Offer(match[1], label, tuple(others), option))
        elif line.startswith("= "):
            raise PageError(
                f"{file}:{number}: a field is '= id (short|long|date|time|datetime): Label', "
                "or '= id (choice): Label | this | that'"
            )
        else:
            wordings[-1].append(line)
    texts = tuple("\n".join(lines).strip() for lines in wordings)
    if len(texts) > 1 and not all(texts):
        raise PageError(f"{file}:{at}: one of the wordings parted by '~' is empty")
    return Heading(name, file, at, texts, why, tuple(examples), tuple(offers), form, tuple(fields))


def _field(heading: Heading, field: tuple[str, str, bool, str], value: str) -> Field:
    """An input of a form, with what is known already; the value of a choice is the words of one of its options."""
    id, kind, required, words = field
    label, *choices = words.split(" | ") if kind == "choice" else (words,)
    return Field.model_validate(
        {
            "id": id,
            "label": label.strip(),
            "kind": kind,
            "required": required,
            "value": next((c.strip() for c in choices if normal(c) == normal(value)), "") if choices else value,
            "hint": heading.examples[0] if heading.examples and len(heading.fields) == 1 else "",
            "options": tuple(Option(id=choice.strip(), label=choice.strip()) for choice in choices),
        }
    )


_EVERYWHERE = frozenset({"yes", "no", "skip", "later", "done", "unsure"})
_SAID_ANYWHERE = (*sorted(_EVERYWHERE), "stop", "help", "back", "why", "again", "firm_stop", "firm_help", "firm_back", "firm_why")

_FILLER = frozenset(
    """a an the please thanks thank you i id im think guess just it its was is were by my me they he she like want would so ok
    okay um uh well then lets ill id go with option number maybe probably mostly really kind of sort""".split()
)
"""Words around an answer that do not change it: "warm please", "it was a panel"."""


def _stripped(words: list[str]) -> list[str]:
    """The words without those around them that say nothing; none left of a longer text, which is more than an answer."""
    if len(words) > 6:
        return []
    while words and words[0] in _FILLER:
        words = words[1:]
    while words and words[-1] in _FILLER:
        words = words[:-1]
    return words


def normal(text: str) -> str:
    """How a typed answer is compared: small letters, no punctuation or emoji, single spaces, straight apostrophes gone."""
    return _normal_short(text) if len(text) <= _SHORT else _normal(text)


_SHORT = 80
"""Characters; longer texts are tellings, which do not come twice and which nothing here remembers."""
_SIGNS = re.compile(r"[^\w\s]")


def _normal(text: str) -> str:
    text = text.casefold().replace("\u2019", "'").replace("'", "")
    return " ".join(_SIGNS.sub(" ", text).split())


_normal_short = lru_cache(maxsize=4096)(_normal)


@dataclass(frozen=True, slots=True)
class _Answers:
    """What may be typed for an option of a page, besides its label."""

    words: frozenset[str]
    """Its id and its other words, normal."""
    everywhere: frozenset[str]
    """Those words for it by which every other word that means the same everywhere is an answer, too (yes, no, skip)."""


@dataclass(frozen=True)
class Wording:
    """The words of one locale, ready to use. Built once at start from the pages' texts; holds no state."""

    headings: Mapping[str, Heading]
    locale: str = "en"
    trace: Callable[[str], None] | None = None
    """Told of every heading that is said; the stages of the tests listen here."""
    _lists: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    _typed: dict[str, frozenset[str]] = field(default_factory=dict, repr=False, compare=False)
    _answers: dict[str, dict[str, _Answers]] = field(default_factory=dict, repr=False, compare=False)
    """Made of the headings when they are first asked for."""

    @classmethod
    def read(cls, pages: Mapping[str, str], locale: str = "en") -> Wording:
        """From page name ("rejection") to its text. Raises PageError."""
        headings: dict[str, Heading] = {}
        for page, text in pages.items():
            headings.update(parse_page(text, page, f"prompts/{locale}/{page}.md"))
        return cls(headings, locale)

    def heading(self, name: str) -> Heading:
        """Raises KeyError, naming the page to mend, where the heading is missing."""
        try:
            return self.headings[name]
        except KeyError:
            page, _, head = name.partition(".")
            raise KeyError(f"prompts/{self.locale}/{page}.md has no '## {head}'") from None

    def line(self, name: str, values: Mapping[str, Value], pick: int = 0) -> str:
        """The words under a heading, with `values` put in. `pick` chooses among several wordings, and is stable."""
        heading = self.heading(name)
        if self.trace is not None:
            self.trace(name)
        wordings = heading.wordings
        text = wordings[0] if len(wordings) == 1 else wordings[_draw(pick, name, len(wordings))]
        return self._fill(text, values, name) if "{" in text else text

    def ask(self, state: State, turn: int, pick: int = 0) -> Message:
        """The open question as a message with its options and its form."""
        values = state.__dict__
        return Message(
            text=self.line(state.said_under(), values, pick),
            options=self.options(state),
            form=self.form(state),
            turn=turn,
        )

    def why(self, state: State) -> str:
        """Why the open question is asked; empty where the page does not say."""
        why = self.heading(state.at).why
        return self._fill(why, state.__dict__, state.at) if why else ""

    def options(self, state: State) -> tuple[Option, ...]:
        """The options that apply in this very state: those that it names itself first, then those of the page."""
        heading, hidden = self.heading(state.at), state.hidden()
        fixed = tuple(
            o.option or Option(id=o.id, label=self._fill(o.label, state.__dict__, state.at, plain=True))
            for o in heading.offers
            if o.id not in hidden
        )
        return state.choices() + fixed

    def form(self, state: State) -> Form | None:
        """The form that platforms with modals may open for this question."""
        heading = self.heading(state.at)
        if heading.form is None:
            return None
        values = state.__dict__
        return Form(
            id=state.at,
            title=heading.form[0],
            button=heading.form[1],
            fields=tuple(_field(heading, one, str(values.get(one[0], "") or "")) for one in heading.fields),
        )

    def chosen(self, state: State, text: str) -> str | None:
        """The id of the option that a typed answer means: its number, its label, its other words, or a word that means
        the same everywhere (yes, no, skip). `None` where it means none, or more than one."""
        typed = normal(text)
        options = self.options(state)
        if typed.isdecimal() and len(typed) < 3:
            index = int(typed) - 1
            return options[index].id if 0 <= index < len(options) else None
        if not typed or len(typed) > _SHORT:
            return None
        known = self._answers_at(state.at)
        for option in options:
            if _named(option, known, typed):
                return option.id
        meant = {word for word in _EVERYWHERE if self.means(word, typed)}
        if meant:
            for option in options:
                if meant & (known[option.id].everywhere if option.id in known else _EVERYWHERE & {option.id}):
                    return option.id
        bare = " ".join(_stripped(typed.split()))
        if bare and bare != typed:
            for option in options:
                if _named(option, known, bare):
                    return option.id
        begins = {o.id for o in options if len(typed) >= 3 and normal(o.label).startswith(typed + " ")}
        return begins.pop() if len(begins) == 1 else None

    def _answers_at(self, name: str) -> dict[str, _Answers]:
        known = self._answers.get(name)
        if known is None:
            known = {}
            for offer in self.heading(name).offers:
                others = {normal(other) for other in offer.others}
                known[offer.id] = _Answers(frozenset({normal(offer.id), *others}), frozenset({offer.id, *others} & _EVERYWHERE))
            self._answers[name] = known
        return known

    def lists(self, text: str) -> bool:
        """Whether a text is, whole, one of the answers that the pages themselves list, for whatever question: an option's
        number, label or other words, or one of the words that work everywhere."""
        ours = self._typed.get("")
        if ours is None:
            labels = {normal(o.label) for h in self.headings.values() for o in h.offers}
            words = {word for name in self.headings for a in self._answers_at(name).values() for word in a.words}
            everywhere = {word for name in _SAID_ANYWHERE for word in self._words(name)}
            ours = self._typed[""] = frozenset((labels | words | everywhere) - {""})
        typed = normal(text)
        return typed in ours or (typed.isdecimal() and len(typed) < 3)

    def means(self, word: str, typed: str) -> bool:
        """Whether a typed answer, whole, is one of the words under `## word` of `words.md`."""
        plain = normal(typed)
        # Signs alone (emoji, dots) are no word; only a bare question mark is one.
        return plain in self._words(word) and (plain != "" or typed.strip() == "?")

    def _words(self, word: str) -> frozenset[str]:
        known = self._typed.get(word)
        if known is None:
            known = self._typed[word] = frozenset(self.phrases(word) if f"words.{word}" in self.headings else ())
        return known

    def names(self, word: str) -> tuple[str, ...]:
        """The list under `## word` of `words.md`, in order (days, months)."""
        listed = self._lists.get(word)
        if listed is None:
            text = self.heading(f"words.{word}").wordings[0].replace("\n", "|")
            listed = self._lists[word] = tuple(item.strip() for item in text.split("|"))
        return listed

    def phrases(self, word: str) -> tuple[str, ...]:
        """The same list as it is compared with what is typed: each phrase once, normal."""
        key = f"{word}, normal"
        listed = self._lists.get(key)
        if listed is None:
            listed = self._lists[key] = tuple(dict.fromkeys(normal(item) for item in self.names(word) if item))
        return listed

    def date(self, value: date) -> str:
        """A day or a moment in words, in the order of the locale."""
        words = f"{self.names('days')[value.weekday()]} {value.day} {self.names('months')[value.month - 1]}"
        if isinstance(value, datetime):
            return self.heading("words.at").wordings[0].replace("{day}", words).replace("{time}", f"{value:%H:%M}")
        return words

    def _value(self, value: Value) -> str:
        if isinstance(value, date):
            return self.date(value)
        if isinstance(value, tuple):
            return "\n".join(f"- {escape(item)}" for item in value)
        return str(value)

    def _fill(self, text: str, values: Mapping[str, Value], name: str, *, plain: bool = False) -> str:
        out, fenced = [], False
        for line in text.split("\n"):
            if line.startswith("```"):
                fenced = not fenced
            quoted = None if fenced else _QUOTED.match(line)
            if quoted:
                value = self._get(values, quoted[1], name)
                out += [f"> {escape(part)}" for part in self._value(value).split("\n")]
                continue

            def put(match: re.Match[str], raw: bool = fenced) -> str:
                value = self._get(values, match[1], name)
                shown = self._value(value)
                if raw:
                    return shown.replace("```", "'''")
                return shown if plain or not isinstance(value, str) else escape(shown)

            out.append(_VARIABLE.sub(put, line))
        return "\n".join(out)

    def _get(self, values: Mapping[str, Value], key: str, name: str) -> Value:
        try:
            return values[key]
        except KeyError:
            heading = self.heading(name)
            raise KeyError(f"{heading.file}:{heading.line}: '{{{key}}}' is not given to '{name}'") from None


def _named(option: Option, known: Mapping[str, _Answers], typed: str) -> bool:
    """Whether what was typed is an option's label, its id, or one of its other words."""
    if typed == normal(option.label):
        return True
    answers = known.get(option.id)
    return typed in answers.words if answers is not None else typed == normal(option.id)


def escape(text: str) -> str:
    """What a person wrote, so that our Markdown shows it as it is."""
    return _SPECIAL.sub(r"\\\1", text)


def unescape(text: str) -> str:
    """The opposite of `escape`, for a platform that shows plain text."""
    return re.sub(r"\\([\\*_`~|>\[\]{}])", r"\1", text)


def _draw(pick: int, name: str, n: int) -> int:
    digest = hashlib.blake2b(f"{pick}:{name}".encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") % n
