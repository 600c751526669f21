"""The readers of `bot.language`, gathered for the flows. Each is imported when it is first needed, so that a start is quick."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib import import_module
from typing import Any

from bot.context import Advice, Language
from bot.language.readings import StateReading


class _Later:
    """A function that is imported at its first call. It remembers its last answers, since one turn asks the same of a text
    and of its parts more than once; the readers are pure, so that is the same answer."""

    __slots__ = ("_answers", "_function", "_module", "_name")
    MOST = 4
    """Answers that are remembered."""

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name
        self._function: Callable[..., Any] | None = None
        self._answers: tuple[tuple[tuple[Any, ...], Any], ...] = ()

    def __call__(self, *args: Any) -> Any:
        for known, answer in self._answers:
            if known == args:
                return answer
        if self._function is None:
            self._function = getattr(import_module(self._module), self._name)
        answer = self._function(*args)
        # Turns are played on several threads: a new tuple takes the place of the old one, and none is changed.
        self._answers = ((args, answer), *self._answers[: self.MOST - 1])
        return answer


class Listed:
    """A reader that reads what our own pages list as an answer ("no", "skip", "2") once, and not at each turn.

    What it gives is always what the reader gave for that very text; it remembers nothing that a person put in their own words."""

    MOST = 2048

    def __init__(self, read: Callable[[str], StateReading], lists: Callable[[str], bool]) -> None:
        self._read, self._lists = read, lists
        self._known: dict[str, StateReading] = {}

    def __call__(self, text: str) -> StateReading:
        found = self._known.get(text)
        if found is None:
            found = self._read(text)
            if len(text) <= 40 and len(self._known) < self.MOST and self._lists(text):
                self._known[text] = found
        return found


def language(advice_pages: Mapping[str, str]) -> Language:
    """The offline readers; `advice_pages` are the texts under `prompts/<locale>/advice/`, by name."""
    return Language(
        state=_Later("bot.language.state", "read_state"),
        draft=_Later("bot.language.draft", "label_draft"),
        split=_Later("bot.language.splitting", "split_feedback"),
        feedback=_Later("bot.language.feedback", "label_proposition"),
        move=_Later("bot.language.moves", "label_move"),
        account=_Later("bot.language.account", "read_account"),
        more=_Later("bot.language.account.more", "read_more"),
        when=_Later("bot.when", "read_when"),
        advice=_advice(advice_pages),
        near=_near(advice_pages),
        page=lambda name: parse_advice(name, advice_pages[name]) if name in advice_pages else None,
    )


def warm() -> None:
    """Load the offline readers of what people write, so that no turn has to wait for one; for a thread at start.

    Calling it twice, or while texts are being read, does no harm."""
    from bot import late
    from bot.language import account, draft, feedback, moves, state
    from bot.language.account import more

    state.warm()
    text = "They wrote on Monday that they went with someone else for the post. Could you tell me why?"
    account.read_account(text, "account", None)
    more.read_more(text)
    draft.label_draft(text)
    feedback.label_proposition(text)
    moves.label_move(text, "")
    late.warm()


def _advice(pages: Mapping[str, str]) -> Callable[[str], Advice | None]:
    find = _Later("bot.language.retrieval", "find_advice")

    def advice(question: str) -> Advice | None:
        hit = find(question, pages)
        if hit is None:
            return None
        return replace(parse_advice(hit.page, pages[hit.page]), likely=hit.score)

    return advice


def _near(pages: Mapping[str, str]) -> Callable[[str], tuple[Advice, ...]]:
    find = _Later("bot.language.retrieval", "near_advice")

    def near(question: str) -> tuple[Advice, ...]:
        return tuple(parse_advice(hit.page, pages[hit.page]) for hit in find(question, pages))

    return near


def parse_advice(name: str, text: str) -> Advice:
    """An advice page: `# Question?`, `rows:` (`-` for none), `source:`, an optional `asks:`, a blank line, the body.

    Raises ValueError, naming the file, where one of them is missing."""
    head, _, body = text.partition("\n\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines()[1:] if ": " in line)
    if not head.startswith("# ") or not body.strip() or not {"rows", "source"} <= fields.keys():
        raise ValueError(
            f"prompts/en/advice/{name}.md: it begins with '# Question?', 'rows: A1 ...', 'source: ...', an empty line"
        )
    return Advice(
        page=name,
        question=head.partition("\n")[0][2:].strip(),
        text=body.strip(),
        rows=tuple(row for row in fields["rows"].split() if row != "-"),
        source=fields["source"].strip(),
    )
