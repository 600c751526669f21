"""The request: composed from the case, in the person's tone and spelling, or their own words, checked before it goes.

"First choice" and "another interview" go in only when the person says that they are true (A30, A66). Every finding points at
the words, says why, and offers better ones; a hot draft is slept on (A81, N2), and going on is the person's own choice
after one warning.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Literal, cast

from bot.coaching import strategy as s
from bot.coaching.check import Finding, blank_subject, check, claimed, holds
from bot.coaching.moment import as_half_line
from bot.coaching.request import Form, Request, ThanksFor, body_of, compose, form_of, words_in
from bot.coaching.words import phrase, wording
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Filled, Said
from bot.flow import Flow, Way
from bot.flows._amend import correct, put_in_place, volunteer
from bot.flows._case import about, keep, moments, open_case, settle, whom
from bot.flows._own import Own as Wanted
from bot.flows._own import asked_in
from bot.flows._own import read as read_own
from bot.flows.home import WhatNext
from bot.flows.rejection import about_promise, decided, not_asked
from bot.heard.beside import asks
from bot.heard.claims import clear_yes, vouches
from bot.heard.edits import Edit, edit_in, with_sentence, without
from bot.heard.lacks import lacks, line_for, noted
from bot.heard.right_now import is_over
from bot.heard.telling import read, their_words
from bot.heard.wishes import withdraws
from bot.records import Case, Draft, Spelling, Tone
from bot.state import State
from bot.when import Ask, When, asking

FORMS: tuple[Form, ...] = ("email", "reply", "linkedin", "phone", "live", "recruiter")
LEAST_VERSION = 8
"""Words of what is taken for another version of a message without a greeting, where it speaks to the reader."""
_TO_THE_READER = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)
_TO_THE_COACH = re.compile(r"\W*(?:can|could|would|will|do|are|should) (?:you|u|i)\b", re.IGNORECASE)
LEAST_MESSAGE = 12
"""Words of a message that is pasted while something else was asked; fewer are an answer."""
_MESSAGE = re.compile(
    r"^\W*(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening))\b[^.!?\n]{0,40}(?:[,!\n]|$)|^subject:"
    r"|\b(?:kind|best|warm) (?:regards|wishes)\W*|\b(?:sincerely|faithfully)\b",
    re.IGNORECASE | re.MULTILINE,
)
_OF_WHOLE = ("I-LONG", "I-BURIED", "I-VAGUE")
"""Findings about a message as a whole, and not about words in it."""
SHOWN = 6
"""Findings shown at a time; more would be a telling-off."""
SHOWN_HOT = 3
"""Of an angry letter: whoever is that angry reads no list."""


class _Truth(State):
    """A question before the first request is written; it has settled itself once something went out."""

    case: str

    def settled(self, context: Context) -> bool:
        case = open_case(self.case, context)
        return case is None or case.phase in ("waiting", "answered", "planned", "closed")


class Interview(_Truth):
    """Is another interview coming up? (A30)"""

    at: Literal["draft.interview"] = "draft.interview"

    def takes(self, option: str, text: str) -> bool:
        return option != "yes" or clear_yes(text)


class First(_Truth):
    """Are they still the first choice? (A66)"""

    at: Literal["draft.first"] = "draft.first"
    about: str

    def takes(self, option: str, text: str) -> bool:
        return option != "yes" or clear_yes(text)


class Detail(_Truth):
    """A moment that both shared."""

    at: Literal["draft.detail"] = "draft.detail"
    open_text = True


class ToneOf(_Truth):
    """Plain, warm or formal."""

    at: Literal["draft.tone"] = "draft.tone"


class Ready(State):
    """The draft, to send, to change, or to put away."""

    at: Literal["draft.ready"] = "draft.ready"
    case: str

    def settled(self, context: Context) -> bool:
        case = open_case(self.case, context)
        return case is None or (self.form in FORMS and case.phase in ("waiting", "answered", "planned", "closed"))

    draft: str
    form: str
    text: str
    words: int
    spoken: bool = False
    brief: bool = False
    tone: str = ""
    own: bool = False
    """The person's own words: nothing is offered that would put ours in their place."""

    def hidden(self) -> frozenset[str]:
        gone = {"sent"} if self.spoken else {"said"}
        if self.own:
            gone |= {"warm", "formal", "plain", "shorter", "spelling", "other_form"}
        if self.tone:
            gone.add(self.tone)
        if self.form == "live":
            # There is no time for more than the sentence.
            gone |= {"spelling", "rehearse", "later"}
        if self.brief or self.form not in ("email", "reply", "linkedin", "recruiter"):
            gone.add("shorter")
        return frozenset(gone | ({"other_form"} if self.form in ("status", "chase", "thanks", "connect", "update") else set()))


class Shape(_Truth):
    """Another form of message."""

    at: Literal["draft.shape"] = "draft.shape"
    draft: str


class Own(State):
    """The person's own words: edited, or written from scratch."""

    at: Literal["draft.own"] = "draft.own"
    case: str
    draft: str = ""
    text: str = ""
    verbatim = True
    open_text = True


class Checked(State):
    """What the check found, and what to do about it."""

    at: Literal["draft.checked"] = "draft.checked"
    case: str
    draft: str
    text: str
    form: str
    findings: tuple[str, ...]
    hot: bool = False
    claims: bool = False
    verbatim = True
    open_text = True

    def takes(self, option: str, text: str) -> bool:
        return option != "true" or vouches(text)

    def hidden(self) -> frozenset[str]:
        gone = set() if self.hot else {"sleep"}
        if not self.claims:
            gone.add("true")
        if not self.case:
            gone.add("ours")
        return frozenset(gone)


class Anyway(State):
    """The one warning before a hot draft goes."""

    at: Literal["draft.anyway"] = "draft.anyway"
    case: str
    draft: str
    text: str
    form: str


def begin(way: Way, context: Context) -> Turn:
    """Check a message of the person's own; write a certain note; or write the request of a case."""
    if way.values.get("command"):
        case = open_case(way.values.get("case", ""), context)
        return _check(case, "", way.text, context) if way.text.strip() else to(Own(case=case.id if case else ""))
    case = open_case(way.values.get("case", ""), context)
    if case is None:
        return to(Own(case=""))
    form = way.values.get("form")
    if form:
        return _compose(case, context, cast(Form, form), thanks_for=way.values.get("thanks_for", "news"))
    known = next((d for d in context.drafts if d.id == way.values.get("draft")), None)
    if known is not None:
        return _ready(case, known, context)
    return _truths(case, context)


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Truths, tone, the draft, its changes, its check."""
    match state, event:
        case ((Interview(case=id) | First(case=id) | Detail(case=id) | ToneOf(case=id)), Said(text=text)) if _is_message(text):
            return _check(context.case(id), "", text, context)
        case ToneOf(case=id), Chose(option="own"):
            return to(Own(case=id))
        case Interview(case=id), Chose(option="yes" | "no" as option):
            return _truths(settle(context.case(id), "interview", *(("another_interview",) if option == "yes" else ())), context)
        case First(case=id), Chose(option="yes" | "no" as option):
            return _truths(settle(context.case(id), "first", *(("first_choice",) if option == "yes" else ())), context)
        case Detail(case=id), Chose(option="skip"):
            return _truths(settle(context.case(id), "detail"), context)
        case Detail(case=id), Said(text=text) if text.strip():
            case_ = context.case(id)
            moment = _moment(text, context)
            if not moment:
                return _truths(settle(case_, "detail"), context, Say("draft.detail_left_out"))
            return _truths(settle(case_, "detail", review={**case_.review, "shared": moment}), context)
        case ToneOf(case=id), Chose(option=tone):
            person = context.person.model_copy(update={"tone": tone})
            return _compose(settle(context.case(id), "tone"), context, None, Keep(person), tone=cast(Tone, tone))
        case Ready(), _:
            return _at_ready(state, event, context)
        case Shape(case=id), Chose(option=form):
            return _compose(context.case(id), context, cast(Form, form))
        case Own(case=id, draft=draft, text=shown), Said(text=text) if shown and (mended := _mended(shown, text)):
            return _check(open_case(id, context), draft, mended, context)
        case Own(case=id, draft=draft), Said(text=text) if text.strip():
            return _check(open_case(id, context), draft, text, context)
        case Own(case=id, draft=draft), Filled(values=values) if values.get("text", "").strip():
            return _check(open_case(id, context), draft, values["text"], context)
        case Own(case=id, draft=draft), Chose(option="leave"):
            mine, known = open_case(id, context), _draft(draft, context)
            return _ready(mine, known, context) if mine and known else to(state, Leave())
        case Checked(), _:
            return _at_checked(state, event, context)
        case Anyway(), Chose(option="yes"):
            return _accept(state.case, state.draft, state.text, state.form, context)
        case Anyway(), Chose(option="sleep"):
            return _sleep(state.case, state.draft, state.text, state.form, context)
    return None


# --- composing ---------------------------------------------------------------------------------------------------------


def _is_message(text: str) -> bool:
    """Whether an answer is a whole message of their own, pasted while something else was asked."""
    return len(text.split()) >= LEAST_MESSAGE and bool(_MESSAGE.search(text))


def _is_version(text: str) -> bool:
    """Whether a text at the findings is another version of the message, and not a word about it ("no way am I changing that")."""
    if _is_message(text) or len(text.split()) >= 2 * LEAST_MESSAGE:
        return True
    return len(text.split()) >= LEAST_VERSION and bool(_TO_THE_READER.search(text)) and not _TO_THE_COACH.match(text)


def _moment(text: str, context: Context) -> str:
    """The shared moment for the message; empty where it makes no good half line, or where its words would do harm there."""
    moment = as_half_line(text)
    told = phrase("requests.detail.plain", detail=moment) if moment else ""
    harmful = (f for f in check(context.language.draft(told), told, "reply") if f.spans and f.label not in _OF_WHOLE)
    return "" if any(harmful) else moment


def _truths(case: Case, context: Context, *effects: Effect) -> Turn:
    """What only the person can say is asked before it is written; in a live moment nothing is asked."""
    turn = _asked(case, context)
    return Turn(turn.state, (*effects, *turn.effects))


def _asked(case: Case, context: Context) -> Turn:
    kept = keep(case, context)
    answer = decided(case, context)
    if case.live:
        return _compose(case, context)
    if answer.shape in ("tips", "late", "pass_on"):
        if "interview" not in case.settled:
            return to(Interview(case=case.id), kept)
        if case.wants == "yes" and "first" not in case.settled:
            return to(First(case=case.id, about=about(case)), kept)
        if answer.shape in ("tips", "late") and "detail" not in case.settled:
            return to(Detail(case=case.id), kept)
    if "tone" not in case.settled:
        return to(ToneOf(case=case.id), kept)
    return _compose(case, context)


def request_for(case: Case, context: Context, form: Form | None, tone: Tone, spelling: Spelling, thanks_for: str) -> Request:
    """The request that a case asks for now; `form` only where the person picked one."""
    answer = decided(case, context)
    chosen = form or form_of(answer)
    shape = answer.shape if answer.shape != "none" else "tips"
    if chosen == "recruiter" and shape in ("tips", "late"):
        shape = "pass_on"
    elif chosen in ("email", "reply", "linkedin") and shape in ("accept_and_ask", "thanks_and_ask", "leave_to_write"):
        shape = "tips"
    name = whom(case, answer.person)
    if chosen in ("connect", "update") and (known_to := case.rapport or (case.met_names[0] if len(case.met_names) == 1 else "")):
        # An invitation goes to somebody they talked with.
        name = known_to
    known = name != phrase(f"strategy.person.{answer.person}")
    return Request(
        form=chosen,
        shape=shape,
        bound=answer.bound if answer.bound != "none" else "one",
        closing=answer.closing,
        tone=tone,
        spelling=spelling,
        to=name if known else "",
        role=case.role,
        employer=case.employer,
        interviewer=case.rapport,
        detail=case.review.get("shared", ""),
        first_choice="first_choice" in case.settled and case.wants == "yes",
        another_interview="another_interview" in case.settled,
        thanks_for=cast(ThanksFor, thanks_for),
        offered=case.feedback == "offered" and shape == "tips",
        told_by_another=known and bool(case.person) and name != case.person and case.told not in ("silence", "unknown"),
    )


def _compose(
    case: Case, context: Context, form: Form | None = None, *effects: Effect,
    tone: Tone | None = None, spelling: Spelling | None = None, draft: Draft | None = None, thanks_for: str = "news",
    brief: bool = False,
) -> Turn:  # fmt: skip
    tone, spelling = tone or context.person.tone, spelling or context.person.spelling
    request = request_for(case, context, form, tone, spelling, thanks_for)
    if brief:
        request = request.model_copy(update={"detail": "", "bound": "one", "brief": True})
    made = Draft(
        id=draft.id if draft else context.new_id("draft"),
        case=case.id,
        form=request.form,
        tone=tone,
        spelling=spelling,
        text=_signed(compose(request), context.person.name),
        updated=context.now,
    )
    return _ready(case, made, context, *effects, *_left_out(case, made, draft), *_as_they_said(case, made, draft), brief=brief)


def _left_out(case: Case, made: Draft, before: Draft | None) -> tuple[Effect, ...]:
    """A word about the moment they gave, where it found no place; not again where the draft before had none either."""
    moment = case.review.get("shared", "")
    if not moment or case.live or made.form not in FORMS or moment in made.text or (before and moment not in before.text):
        return ()
    return (Say("draft.moment_too_long" if made.form in ("email", "reply", "linkedin") else "draft.moment_elsewhere"),)


def _as_they_said(case: Case, made: Draft, before: Draft | None) -> tuple[Effect, ...]:
    """Where they want a request for feedback sent, and until when, as they said; once, and not for a talk."""
    if before is not None or case.live or made.form not in ("email", "reply"):
        return ()
    by = wording().date(case.ask_by) if case.ask_by else ""
    if case.ask_at:
        return (Say("draft.ask_at_by" if by else "draft.ask_at", {"address": case.ask_at, "day": by}),)
    return (Say("draft.ask_by", {"day": by}),) if by else ()


def _signed(text: str, name: str) -> str:
    """A message with the name in its place, where they gave it."""
    return text.replace(phrase("requests.your_name"), name) if name else text


def _edited(state: Ready, edit: Edit, case: Case, context: Context) -> Turn:
    """A change that was asked for in words; where it cannot be made, that is said."""
    draft = _draft(state.draft, context)
    assert draft is not None, "a draft is kept before it is shown"
    if edit.kind == "name":
        person = Keep(context.person.model_copy(update={"name": edit.words}))
        signed = _signed(draft.text, edit.words)
        if signed == draft.text:
            return to(state, person, Say("draft.no_place_for_name", {"name": edit.words}))
        return _ready(case, draft.model_copy(update={"text": signed, "updated": context.now}), context, person, brief=state.brief)
    if edit.kind in ("about", "better"):
        return to(state, Say("draft.say_the_sentence" if edit.kind == "about" else "draft.better_how"))
    if edit.kind in ("out", "avoid", "replace", "add"):
        adds = edit.kind == "add"
        text = with_sentence(draft.text, edit.words) if adds else without(draft.text, edit)
        if text == draft.text:
            return to(state, Say("draft.no_room" if adds else "draft.not_found"))
        if adds and _doubtful(draft, text, case, context):
            return _check(case, draft.id, text, context)
        # From here on the words are theirs: nothing of ours is put over them again.
        theirs = draft.model_copy(update={"text": text, "own_words": True, "updated": context.now})
        return _ready(case, theirs, context, brief=state.brief)
    if state.own:
        return to(state, Say("draft.your_own"))
    tone: Tone = "warm" if edit.kind == "casual" else "plain"
    if draft.tone != tone:
        kept = Keep(context.person.model_copy(update={"tone": tone}))
        return _compose(case, context, draft.form, kept, tone=tone, spelling=draft.spelling, draft=draft, brief=state.brief)
    if "shorter" not in state.hidden():
        return _compose(case, context, draft.form, tone=tone, spelling=draft.spelling, draft=draft, brief=True)
    return to(state, Say("draft.as_far_as_it_goes"))


def _doubtful(draft: Draft, text: str, case: Case, context: Context) -> bool:
    """Whether a sentence that was put in brings something that may work against them, or a claim that only they can vouch for."""
    before = {f.label for f in findings_of(draft.text, draft.form, case, context)}
    return any(f.weight in ("heavy", "ask") and f.label not in before for f in findings_of(text, draft.form, case, context))


def _ready(case: Case, draft: Draft, context: Context, *effects: Effect, brief: bool = False) -> Turn:
    spoken = draft.form in ("phone", "live")
    said: tuple[Effect, ...] = ()
    if draft.form == "live":
        said = (Say("draft.live_tips"),)
    elif draft.form == "phone":
        said = (Say("draft.phone_tips"),)
    state = Ready(
        case=case.id, draft=draft.id, form=draft.form, text=draft.text, words=words_in(draft.text), spoken=spoken, brief=brief,
        own=draft.own_words, tone="" if draft.own_words else draft.tone,
    )  # fmt: skip
    return to(state, keep(case, context), Keep(draft), *effects, *said)


def _draft(id: str, context: Context) -> Draft | None:
    return next((d for d in context.drafts if d.id == id), None)


def _at_ready(state: Ready, event: Event, context: Context) -> Turn | None:
    case, draft = context.case(state.case), _draft(state.draft, context)
    assert draft is not None, "a draft is kept before it is shown"
    match event:
        case Chose(option="sent"):
            return _sent(case, draft, context)
        case Chose(option="said"):
            if not case.live:
                return _sent(case, draft, context)
            over = settle(case, live=False, asked_on=context.now, asked_channel=draft.form)
            told_today = over.model_copy(update={"told_on": over.told_on or context.now.date(), "phase": "waiting"})
            return to(
                WhatNext(), keep(told_today, context), Keep(draft.model_copy(update={"sent_at": context.now})),
                Say("draft.said"), Enter("reply", values={"case": case.id, "live": "yes"}, replace=True),
            )  # fmt: skip
        case Chose(option="plain" | "warm" | "formal" as tone):
            person = context.person.model_copy(update={"tone": tone})
            return _compose(
                case, context, draft.form, Keep(person), tone=tone, spelling=draft.spelling, draft=draft, brief=state.brief
            )  # fmt: skip
        case Chose(option="shorter"):
            return _compose(case, context, draft.form, tone=draft.tone, spelling=draft.spelling, draft=draft, brief=True)
        case Chose(option="spelling"):
            other: Spelling = "american" if draft.spelling == "british" else "british"
            person = context.person.model_copy(update={"spelling": other})
            return _compose(
                case, context, draft.form, Keep(person), tone=draft.tone, spelling=other, draft=draft, brief=state.brief
            )  # fmt: skip
        case Chose(option="own"):
            return to(Own(case=case.id, draft=draft.id, text=draft.text))
        case Chose(option="other_form"):
            return to(Shape(case=case.id, draft=draft.id))
        case Chose(option="rehearse"):
            return to(state, Enter("rehearse", values={"case": case.id}))
        case Chose(option="later"):
            due = s.due(decided(case, context), moments(case, context)).at
            held = draft.model_copy(update={"held_until": due})
            remind: tuple[Effect, ...] = (Remind("N2", case=case.id, at=due),) if due and due > context.now else ()
            return to(state, Keep(held), Forget(kind="N3", case=case.id), *remind, Say("draft.kept"), Leave())
        case Said(text=text) if not case.live and (again := _again(text, context)) is not None:
            return _kept_until(state, again.when, draft, context)
        case Chose(option="drop"):
            gone = (Forget(kind="N2", case=case.id), Forget(kind="N3", case=case.id))
            return to(state, Keep(draft.model_copy(update={"held_until": None})), *gone, Say("draft.dropped"), Leave())
        case Said(text=text) if case.live and _WHAT_TO_SAY.search(text) and len(text.split()) <= 8:
            return to(state)
        case Said(text=text) if not case.live and (words := their_words(text)):
            # It went out, and this is what came back.
            sent = case.model_copy(update={"asked_on": case.asked_on or context.now, "phase": "waiting"})
            reply = Enter("reply", text=words, values={"case": case.id}, replace=True)
            return to(WhatNext(), keep(sent, context), Keep(draft.model_copy(update={"sent_at": context.now})), reply)
        case Said(text=text) if (form := _FORM.fullmatch(" ".join(text.lower().split()))) and not state.own:
            return _compose(case, context, _FORMS[form[1]], tone=draft.tone, spelling=draft.spelling, draft=draft)
        case Said(text=text) if case.live and len(text.split()) >= 4 and _THEIR_WORDS.search(text):
            # The moment came, and this is what they said.
            told_on = case.told_on or context.now.date()
            over = settle(case, live=False, asked_on=context.now, asked_channel=draft.form, told_on=told_on)
            return to(
                WhatNext(), keep(over, context), Keep(draft.model_copy(update={"sent_at": context.now})),
                Enter("reply", text=text, values={"case": case.id}, replace=True),
            )  # fmt: skip
        case Said(text=text) if _is_message(text) or (len(text.split()) >= 12 and not case.live):
            return _check(case, draft.id, text, context)
    return None


def _again(text: str, context: Context) -> Wanted | None:
    """A reminder of nothing but this message ("remind me tomorrow")."""
    rest = asked_in(text)
    wanted = read_own(rest, context) if rest is not None else None
    return wanted if wanted is not None and not wanted.words else None


def _kept_until(state: Ready, found: When | Ask | None, draft: Draft, context: Context) -> Turn | None:
    """ "remind me at 9 tomorrow": this message is kept, and comes back then; where no time was said, when it is due."""
    if found is None:
        return _at_ready(state, Chose(option="later"), context)
    if not isinstance(found, When):
        name, values = asking(found)
        return to(state, Say(name, values))
    if found.instant <= context.now:
        return to(state, Say("nudges.past"))
    kept = Keep(draft.model_copy(update={"held_until": found.instant}))
    if context.person.nudges is False or "N2" in context.person.off:
        return to(state, kept, Say("draft.kept"), Say("nudges.own_off"), Leave())
    reminder = Remind("N2", case=draft.case, at=found.instant, chosen=True)
    said = Say("draft.kept_until", {"at": found.instant})
    return to(state, kept, Forget(kind="N3", case=draft.case), reminder, said, Leave())


_FORM = re.compile(
    r"(?:(?:on|as|for|make|do|it|a|an|rather|by) )*(linkedin|phone script|phone|email|e-mail)(?: message)?(?: please|"
    r" instead)*[?.!]*"
)
_FORMS: dict[str, Form] = {"linkedin": "linkedin", "phone script": "phone", "phone": "phone", "email": "email", "e-mail": "email"}
_WHAT_TO_SAY = re.compile(r"\b(?:what|how)\b.{0,12}\b(?:say|ask)\b|\bhelp\b|\bquick\b", re.IGNORECASE)
_GREETED = re.compile(r"\W*(?:dear|hi|hello|hey) (\w+)", re.IGNORECASE)
_THEIR_WORDS = re.compile(
    r"^\W*(?:(?:and|ok|so|well|done) )*(?:(?:they|she|he)\b.{0,20}?\b)?(?:said|says|told me|"
    r"answered)\b",
    re.IGNORECASE,
)


def _sent(case: Case, draft: Draft, context: Context) -> Turn:
    sent = Keep(draft.model_copy(update={"sent_at": context.now, "held_until": None}))
    if draft.own_words and (to_whom := _GREETED.match(body_of(draft.text))) and case.rapport:
        # They wrote to the one they got on with; what follows goes to that person as well.
        name, told = to_whom[1].lower(), (case.person or " ").lower()
        if name in case.rapport.lower().split() and name not in told.split() and "wrote_to_rapport" not in case.settled:
            case = settle(case, "wrote_to_rapport")
            return to(
                WhatNext(),
                keep(case, context),
                sent,
                Enter("waiting", values={"case": case.id, "sent": draft.form}, replace=True),
            )
    return to(WhatNext(), sent, Enter("waiting", values={"case": case.id, "sent": draft.form}, replace=True))


# --- checking ----------------------------------------------------------------------------------------------------------


def findings_of(text: str, form: Form, case: Case | None, context: Context) -> tuple[Finding, ...]:
    """What the check says about a text, with the truths that the person has confirmed."""
    reading = context.language.draft(blank_subject(text))
    true = tuple(n for n in ("first_choice", "another_interview") if case and n in case.settled)
    # What is wished of a request is not wished of a question about the status, or of a thank-you.
    return check(reading, text, form, true=true, shape=decided(case, context).shape if case else "tips")


def shown(finding: Finding, text: str) -> str:
    """One finding in words: what was written, why it matters, and what would serve better."""
    quoted = " ... ".join(" ".join(text[a:b].split()) for a, b in finding.spans[:2])[:160]
    kind = "quoted" if quoted and finding.label not in _OF_WHOLE else "unquoted"
    better = phrase(finding.better).split("\n")[0]
    return phrase(f"facts.finding.{kind}", quoted=quoted, why=phrase(finding.why), better=better, rows=", ".join(finding.rows))


def _to_show(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """What of the findings is shown: of an angry letter only what may do harm. That it lacks a thank-you is beside the point."""
    harmful = tuple(f for f in found if f.weight in ("heavy", "ask"))
    return harmful[:SHOWN_HOT] if holds(found) else found[:SHOWN]


_LEADS_IN = re.compile(
    r"^\W*(?!dear\b|hi\b|hello\b|hey\b|good\b|subject\b|thank)(?:(?![.?!\n]|\b(?:dear)\b).){1,60}(?::\s*|\n+\s*|[.!]\s+)"
    r"(?=(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|subject:)\b)",
    re.IGNORECASE,
)
_OF_THE_MESSAGE = re.compile(
    r"\b(?:mine|my|this|it|here|version|instead|wrote|written|draft|letter|message|e-?mail|check|look|send|paste)\b",
    re.IGNORECASE,
)


def _without_lead_in(text: str) -> str:
    """A message without what was said to us before it ("Here's mine instead: Dear ...")."""
    led = _LEADS_IN.match(text)
    return text[led.end() :] if led and _OF_THE_MESSAGE.search(led[0]) else text


def _check(case: Case | None, id: str, text: str, context: Context) -> Turn:
    text = _without_lead_in(text)
    known = _draft(id, context)
    form: Form = known.form if known else form_of(decided(case, context)) if case else "email"
    found = findings_of(text, form, case, context)
    if not found:
        return _accept(case.id if case else "", id, text, form, context, Say("draft.nothing_found"))
    advice: tuple[Effect, ...] = ()
    if any(f.gate == "advice_body" for f in found):
        advice = (Say("draft.legal"),)
    state = Checked(
        case=case.id if case else "", draft=id, text=text, form=form,
        findings=tuple(shown(f, text) for f in _to_show(found)), hot=holds(found),
        claims=any(f.weight == "ask" for f in found),
    )  # fmt: skip
    return to(state, *advice)


def _at_checked(state: Checked, event: Event, context: Context) -> Turn | None:
    case = open_case(state.case, context) if state.case else None
    match event:
        case Chose(option="change"):
            return to(Own(case=state.case, draft=state.draft, text=state.text))
        case Chose(option="keep"):
            if state.hot and not (case and "hot_warned" in case.settled):
                kept = (keep(settle(case, "hot_warned"), context),) if case else ()
                return to(Anyway(case=state.case, draft=state.draft, text=state.text, form=state.form), *kept)
            return _accept(state.case, state.draft, state.text, state.form, context)
        case Chose(option="true") if case is not None:
            # Only what stands in their message is true by this; the other claim is still asked about.
            stated = claimed(state.text)
            asked = tuple({"another_interview": "interview", "first_choice": "first"}[claim] for claim in stated)
            confirmed = settle(case, *stated, *asked)
            turn = _check(confirmed, state.draft, state.text, context)
            return to(turn.state, keep(confirmed, context), *turn.effects)
        case Chose(option="true"):
            return _accept(state.case, state.draft, state.text, state.form, context)
        case Chose(option="ours") if case is not None:
            return _truths(case, context)
        case Chose(option="sleep"):
            return _sleep(state.case, state.draft, state.text, state.form, context)
        case Said(text=text) if (mended := _mended(state.text, text)):
            return _check(case, state.draft, mended, context)
        case Said(text=text) if _is_version(text):
            return _check(case, state.draft, text, context)
    return None


def _mended(shown: str, text: str) -> str:
    """The message with the change that a text asks for ("take out the ..."); empty where it asks for none, or none that fits."""
    edit = edit_in(text)
    if edit is None or edit.kind not in ("out", "avoid", "replace", "add"):
        return ""
    changed = with_sentence(shown, edit.words) if edit.kind == "add" else without(shown, edit)
    return changed if changed != shown else ""


def _own_draft(case: str, id: str, text: str, form: str, context: Context) -> Draft:
    known = _draft(id, context)
    return Draft(
        id=id or context.new_id("draft"), case=case, form=cast(Form, form), text=text, own_words=True, updated=context.now,
        tone=known.tone if known else context.person.tone, spelling=known.spelling if known else context.person.spelling,
    )  # fmt: skip


def _accept(case: str, id: str, text: str, form: str, context: Context, *effects: Effect) -> Turn:
    """The person's words, as they want them."""
    known = open_case(case, context) if case else None
    if known is None:
        return to(Own(case=""), *effects, Say("draft.yours"), Leave())
    return _ready(known, _own_draft(case, id, text, form, context), context, *effects)


def _sleep(case: str, id: str, text: str, form: str, context: Context) -> Turn:
    """A hot draft is held for a day and read again cool (A81, N2)."""
    due = context.now + timedelta(hours=24)
    known = open_case(case, context) if case else None
    effects: tuple[Effect, ...] = ()
    if known is not None:
        held = _own_draft(case, id, text, form, context).model_copy(update={"held_until": due})
        effects = (Keep(held), Forget(kind="N3", case=case), Remind("N2", case=case, at=due))
    return to(Own(case=case), *effects, Say("draft.sleeping"), Leave())


def _volunteer(state: State, text: str, context: Context) -> Turn | None:
    """Something not asked just now; where it is none, a claim still wants its yes or no, and none is taken for a yes."""
    if (told := volunteer(state, text, context)) is not None or not isinstance(state, Interview | First):
        return told
    return None if asks(text) else to(state, Say("draft.only_a_yes"))


def _correct(state: State, text: str, context: Context) -> Turn | None:
    """Beside a correction of the case: what they have of the reader, and whether it would not be better to wait."""
    case = open_case(getattr(state, "case", ""), context) if getattr(state, "case", "") else None
    if isinstance(state, Ready) and case is not None and case.live and is_over(text):
        known = read(settle(case, live=False), text, context, corrected=True)
        over = known.model_copy(update={"live": False, "phase": "account"})
        enter = Enter("rejection", values={"case": case.id}, replace=True)
        return to(WhatNext(), keep(over, context), Say("draft.not_live"), enter)
    edit = edit_in(text) if isinstance(state, Ready) else None
    if isinstance(state, Ready) and case is not None and edit and (edit.sure or without(state.text, edit) != state.text):
        return _edited(state, edit, case, context)
    if case is not None and isinstance(state, _Truth | Ready) and put_in_place(state, text, context) is None:
        if missing := lacks(text):
            lacking, said = noted(case, missing), Say(line_for(missing))
            if isinstance(state, Ready) and not state.own and lacking != case and state.form in ("email", "linkedin"):
                return _compose(lacking, context, None, said, draft=_draft(state.draft, context), brief=state.brief)
            return to(state, keep(lacking, context), said)
        if (waiting := about_promise(case, text, context)) is not None:
            return waiting
        if not case.live and withdraws(text, case):
            return not_asked(state, case, context)
    found = correct(state, text, context)
    if found is None or not isinstance(state, Ready) or state.own or case is None:
        return found
    kept = next((e.record for e in found.effects if isinstance(e, Keep) and isinstance(e.record, Case)), None)
    if kept is None or kept.id != case.id or case.live:
        return found
    ways = [(answer.channel, answer.person, answer.action) for answer in (decided(case, context), decided(kept, context))]
    if ways[0] == ways[1]:
        return found
    # It would be asked another way now: that is said before a message is written again.
    return to(WhatNext(), *found.effects, Enter("rejection", values={"case": kept.id}, replace=True))


FLOW = Flow(
    name="draft",
    states=(Interview, First, Detail, ToneOf, Ready, Shape, Own, Checked, Anyway),
    begin=begin,
    step=step,
    correct=_correct,
    volunteer=_volunteer,
    commands=("check", "draft"),
)
