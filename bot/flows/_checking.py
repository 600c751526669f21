"""The check of a message: what it finds, what of that is shown, and whether the words go as they are, are changed or slept on."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import cast

from bot.coaching.check import Finding, blank_subject, check, claimed, holds, plainly_put
from bot.coaching.request import Form, form_of
from bot.coaching.words import phrase
from bot.context import Context
from bot.effects import Effect, Forget, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flows._advice import decided
from bot.flows._case import keep, open_case, settle
from bot.flows._composing import Anyway, Checked, Own, known_draft, ready, rewritten, truths, with_name, with_version
from bot.flows._editing import changed
from bot.heard.edits import CHANGES, edit_in
from bot.heard.notes import wants_it_rewritten
from bot.heard.taken_back import taken_back
from bot.late import late
from bot.records import Case, Draft

LEAST_VERSION = 8
"""Words of what is taken for another version of a message without a greeting, where it speaks to the reader."""
_TO_THE_READER = late(r"\b(?:you|your)\b", re.IGNORECASE)
_TO_THE_COACH = late(r"\W*(?:can|could|would|will|do|are|should) (?:you|u|i)\b", re.IGNORECASE)
LEAST_MESSAGE = 12
"""Words of a message that is pasted while something else was asked; fewer are an answer."""
_MESSAGE = late(
    r"^\W*(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening))\b[^.!?\n]{0,40}(?:[,!\n]|$)|^subject:"
    r"|\b(?:kind|best|warm) (?:regards|wishes)\W*|\b(?:sincerely|faithfully)\b",
    re.IGNORECASE | re.MULTILINE,
)
OF_WHOLE = ("I-LONG", "I-BURIED", "I-VAGUE")
"""Findings about a message as a whole, and not about words in it."""
SHOWN = 6
"""Findings shown at a time; more would be a telling-off."""
SHOWN_HOT = 3
"""Of an angry letter: whoever is that angry reads no list."""


def is_message(text: str) -> bool:
    """Whether an answer is a whole message of their own, pasted while something else was asked."""
    return len(text.split()) >= LEAST_MESSAGE and bool(_MESSAGE.search(text))


def _is_version(text: str) -> bool:
    """Whether a text at the findings is another version of the message, and not a word about it ("no way am I changing that")."""
    if is_message(text) or len(text.split()) >= 2 * LEAST_MESSAGE:
        return True
    return len(text.split()) >= LEAST_VERSION and bool(_TO_THE_READER.search(text)) and not _TO_THE_COACH.match(text)


_OF_A_MESSAGE = late(
    r"\b(?:you|your|thanks?|grateful|appreciate\w*|feedback|advice|tips?|decision|respect|regards|opportunity|future|hope|"
    r"application|disappoint\w*)\b",
    re.IGNORECASE,
)


def speaks_to_them(text: str) -> bool:
    """Whether a text at the draft is another version of it without a greeting; a fact told to us is none ("my contact there is
    Priya, but it was Tom who rang")."""
    words = len(text.split())
    return words >= 2 * LEAST_MESSAGE or (words >= LEAST_MESSAGE and bool(_OF_A_MESSAGE.search(text)))


def speaks(text: str) -> bool:
    """Whether a text has a word that a message to them would have."""
    return _OF_A_MESSAGE.search(text) is not None


def findings_of(text: str, form: Form, case: Case | None, context: Context) -> tuple[Finding, ...]:
    """What the check says about a text, with the truths that the person has confirmed."""
    reading = context.language.draft(plainly_put(blank_subject(text)))
    true = tuple(n for n in ("first_choice", "another_interview") if case and n in case.settled)
    # What is wished of a request is not wished of a question about the status, or of a thank-you.
    found = check(reading, text, form, true=true, shape=decided(case, context).shape if case else "tips")
    if case is not None and taken_back(case):
        # There the reason is what is asked for, and advice is not.
        return tuple(f for f in found if f.label != "I-WHY" and f.weight != "missing")
    return found


def shown(finding: Finding, text: str) -> str:
    """One finding in words: what was written, why it matters, and what would serve better."""
    quoted = " ... ".join(" ".join(text[a:b].split()) for a, b in finding.spans[:2])[:160]
    kind = "quoted" if quoted and finding.label not in OF_WHOLE else "unquoted"
    better = phrase(finding.better).split("\n")[0]
    return phrase(f"facts.finding.{kind}", quoted=quoted, why=phrase(finding.why), better=better, rows=", ".join(finding.rows))


def _to_show(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What of the findings is shown: of an angry letter only what may do harm. That it lacks a thank-you is beside the point."""
    harmful = tuple(f for f in found if f.weight in ("heavy", "ask"))
    return harmful[:SHOWN_HOT] if holds(found) else found[:SHOWN]


_LEADS_IN = late(
    r"^\W*(?!dear\b|hi\b|hello\b|hey\b|good\b|subject\b|thank)(?:(?![.?!\n]|\b(?:dear)\b).){1,60}(?::\s*|\n+\s*|[.!]\s+)"
    r"(?=[\"“”„«]?\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|subject)\b)",
    re.IGNORECASE,
)
_IN_MARKS = late(r"[\"“”„«](?P<message>[^\"“”„«»]+)[\"“”»]\W*")
"""A message with marks round the whole of it, which are none of its own."""
_QUOTED_AFTER = late(
    r"^\W*(?!(?:dear|hi|hello|hey|good|subject|thank)\b)[^.?!\n\"“”„«»]{1,60}[:?.]?\s*(?=[\"“”„«])", re.IGNORECASE
)
_OF_THE_MESSAGE = late(
    r"\b(?:mine|my|this|it|here|version|instead|wrote|written|draft|letter|message|e-?mail|check|look|send|paste)\b",
    re.IGNORECASE,
)


def _without_lead_in(text: str) -> str:
    """A message without what was said to us before it ("Here's mine instead: Dear ..."), nor the marks that were put round it."""
    led = _LEADS_IN.match(text)
    if led is None and (quoted := _QUOTED_AFTER.match(text)) and len(text[quoted.end() :].split()) >= LEAST_VERSION:
        led = quoted if _IN_MARKS.fullmatch(text[quoted.end() :]) else None
    rest = text[led.end() :] if led and _OF_THE_MESSAGE.search(led[0]) else text
    marked = _IN_MARKS.fullmatch(rest.strip())
    return marked["message"].strip() if marked else rest


def checked(case: Case | None, id: str, text: str, context: Context) -> Turn:
    text = _without_lead_in(text)
    known = known_draft(id, context)
    form: Form = known.form if known else form_of(decided(case, context)) if case else "email"
    found = findings_of(text, form, case, context)
    if not found:
        return accept(case.id if case else "", id, text, form, context, Say("draft.nothing_found"))
    advice: tuple[Effect, ...] = ()
    if any(f.gate == "advice_body" for f in found):
        advice = (Say("draft.legal"),)
    state = Checked(
        case=case.id if case else "", draft=id, text=text, form=form,
        findings=tuple(shown(f, text) for f in _to_show(found)), hot=holds(found),
        claims=any(f.weight == "ask" for f in found),
    )  # fmt: skip
    return to(_listed(state), *advice)


def _listed(state: Checked) -> Checked:
    return state.model_copy(update={"said": phrase("facts.findings", findings=state.findings)})


_THE_LIST = late(
    r"\W*(?:(?:show|read|tell|give)(?: me)? )?(?:(?:the )?list|it again|(?:the |your )?(?:findings|notes|points)|what (?:was|"
    r"were) (?:it|they|wrong)|"
    r"what did you find)(?: again| please)*\W*",
    re.IGNORECASE,
)


def at_checked(state: Checked, event: Event, context: Context) -> Turn | None:
    case = open_case(state.case, context) if state.case else None
    match event:
        case Chose(option="change"):
            return to(Own(case=state.case, draft=state.draft, text=state.text))
        case Chose(option="keep"):
            if state.hot and not (case and "hot_warned" in case.settled):
                kept = (keep(settle(case, "hot_warned"), context),) if case else ()
                return to(Anyway(case=state.case, draft=state.draft, text=state.text, form=state.form), *kept)
            return accept(state.case, state.draft, state.text, state.form, context)
        case Chose(option="true") if case is not None:
            # Only what stands in their message is true by this; the other claim is still asked about.
            stated = claimed(state.text)
            asked = tuple({"another_interview": "interview", "first_choice": "first"}[claim] for claim in stated)
            confirmed = settle(case, *stated, *asked)
            turn = checked(confirmed, state.draft, state.text, context)
            return to(turn.state, keep(confirmed, context), *turn.effects)
        case Chose(option="true"):
            return accept(state.case, state.draft, state.text, state.form, context)
        case Chose(option="ours") if case is not None:
            return truths(case, context)
        case Chose(option="anew"):
            return rewritten(state, context)
        case Chose(option="sleep"):
            return sleep(state.case, state.draft, state.text, state.form, context)
        case Said(text=text) if _THE_LIST.fullmatch(text):
            return to(_listed(state))
        case Said(text=text) if wants_it_rewritten(text):
            return rewritten(state, context)
        case Said(text=text) if (mended := with_change(state.text, text)):
            return checked(case, state.draft, mended, context)
        case Said(text=text) if _is_version(text):
            return checked(case, state.draft, text, context)
    return None


def with_change(shown: str, text: str) -> str:
    """The message with the change that a text asks for ("take out the ..."); empty where it asks for none, or none that fits."""
    edit = edit_in(text)
    if edit is None or edit.kind not in (CHANGES | {"name"}) - {"ask"}:
        return ""
    mended = with_name(shown, edit.words) if edit.kind == "name" else changed(shown, edit)
    return mended if mended != shown else ""


def _own_draft(case: str, id: str, text: str, form: str, context: Context) -> Draft:
    known = known_draft(id, context)
    return Draft(
        id=id or context.new_id("draft"), case=case, form=cast(Form, form), text=text, own_words=True, updated=context.now,
        tone=known.tone if known else context.person.tone, spelling=known.spelling if known else context.person.spelling,
        earlier=with_version(known) if known else (),
    )  # fmt: skip


def accept(case: str, id: str, text: str, form: str, context: Context, *effects: Effect) -> Turn:
    """The person's words, as they want them."""
    known = open_case(case, context) if case else None
    if known is None:
        return to(Own(case=""), *effects, Say("draft.yours"), Leave())
    return ready(known, _own_draft(case, id, text, form, context), context, *effects)


def sleep(case: str, id: str, text: str, form: str, context: Context) -> Turn:
    """A hot draft is held for a day and read again cool (A81, N2)."""
    due = context.now + timedelta(hours=24)
    known = open_case(case, context) if case else None
    effects: tuple[Effect, ...] = ()
    if known is not None:
        held = _own_draft(case, id, text, form, context).model_copy(update={"held_until": due})
        effects = (Keep(held), Forget(kind="N3", case=case), Remind("N2", case=case, at=due))
    return to(Own(case=case), *effects, Say("draft.sleeping"), Leave())
