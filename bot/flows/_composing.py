"""A message in the making: the questions about it, and the request as it is composed from the case and shown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Literal, cast

from bot.coaching.request import Form, Request, ThanksFor, compose, form_of, words_in
from bot.coaching.words import phrase, wording
from bot.context import Context
from bot.effects import Effect, Keep, Say, Turn, to
from bot.flows._advice import decided, founded, reason_of
from bot.flows._case import about, is_out, keep, open_case, settle, whom
from bot.flows._editing import changed, greeting
from bot.heard.claims import clear_yes, vouches
from bot.heard.edits import Edit, edit_in
from bot.heard.sending import asks_us_to_send, pleased, sends_later, unsent
from bot.heard.taken_back import taken_back
from bot.late import late
from bot.records import Case, Change, Draft, Spelling, Tone, Version
from bot.state import State

FORMS: tuple[Form, ...] = ("email", "reply", "linkedin", "phone", "live", "recruiter")


class Truth(State):
    """A question before the first request is written; it has settled itself once something went out."""

    case: str

    def settled(self, context: Context) -> bool:
        return is_out(self.case, context)


class Interview(Truth):
    """Is another interview coming up? (A30)"""

    at: Literal["draft.interview"] = "draft.interview"

    def takes(self, option: str, text: str) -> bool:
        return option != "yes" or clear_yes(text)


class First(Truth):
    """Are they still the first choice? (A66)"""

    at: Literal["draft.first"] = "draft.first"
    about: str

    def takes(self, option: str, text: str) -> bool:
        return option != "yes" or clear_yes(text)


class Detail(Truth):
    """A moment that both shared."""

    at: Literal["draft.detail"] = "draft.detail"
    open_text = True


class ToneOf(Truth):
    """Plain, warm or formal."""

    at: Literal["draft.tone"] = "draft.tone"


class Ready(State):
    """The draft, to send, to change, or to put away."""

    at: Literal["draft.ready"] = "draft.ready"
    case: str

    def settled(self, context: Context) -> bool:
        return open_case(self.case, context) is None or (self.form in FORMS and is_out(self.case, context))

    draft: str
    form: str
    text: str
    words: int
    spoken: bool = False
    brief: bool = False
    tone: str = ""
    own: bool = False
    """The person's own words: nothing is offered that would put ours in their place."""
    changed: bool = False
    """There is a version before it."""
    why: str = ""
    """Why it is done this way, and what that rests on, where it asks them for something."""
    rows: str = ""

    def places(self) -> tuple[str, ...]:
        ours = self.form in ("email", "reply", "linkedin", "recruiter") and not self.own
        spoken = {"live": ("draft.live_tips",), "phone": ("draft.phone_tips",)}
        return spoken.get(self.form, (self.at,) if ours else ())

    def hears(self, text: str) -> bool:
        if self.form != "live" and (asks_us_to_send(text) or unsent(text) or pleased(text) or sends_later(text)):
            return True
        edit = edit_in(text)
        return edit is not None and edit.sure and (edit.kind == "back" or edit.unit != "")

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
        notes = ("status", "chase", "thanks", "connect", "update", "apology")
        return frozenset(gone | ({"other_form"} if self.form in notes else set()))


class Shape(Truth):
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
    said: str = ""
    """The findings as they are shown; or, once they were, that they stand above."""
    hot: bool = False
    claims: bool = False
    verbatim = True
    open_text = True

    def takes(self, option: str, text: str) -> bool:
        return option != "true" or vouches(text)

    def repeated(self) -> State:
        return self.model_copy(update={"said": phrase("facts.findings_above")})

    def hidden(self) -> frozenset[str]:
        gone = set() if self.hot else {"sleep"}
        if not self.claims:
            gone.add("true")
        gone.add("anew" if self.case else "ours")
        return frozenset(gone)


class Rewritten(State):
    """A message of theirs, written anew by us, where no case is known."""

    at: Literal["draft.rewritten"] = "draft.rewritten"
    text: str
    to: str = ""
    name: str = ""
    tone: str = "plain"
    verbatim = True
    open_text = True

    def hidden(self) -> frozenset[str]:
        return frozenset({self.tone})


class Anyway(State):
    """The one warning before a hot draft goes."""

    at: Literal["draft.anyway"] = "draft.anyway"
    case: str
    draft: str
    text: str
    form: str


# --- composing ---------------------------------------------------------------------------------------------------------


_GREETED = late(
    r"^\W*(?:dear|hello|hi|hey|good (?:morning|afternoon|evening))\s+(?P<to>[^,\n.!:]{2,60})[,\n.!:]", re.IGNORECASE
)
_NOBODY = late(r"\b(?:sirs?|madam|team|all|hiring|hr|there|whom)\b", re.IGNORECASE)
_SIGNED = late(
    r"(?:regards|wishes|sincerely|faithfully|thanks|cheers|best|yours|"
    r"thank you)[\s,.!]+(?P<name>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,3})"
    r"\W*$",
    re.IGNORECASE,
)


def greeted_and_signed(text: str) -> tuple[str, str]:
    """Whom a message greets by name, and who has signed it; empty where it does not say."""
    to_, by = _GREETED.match(text), _SIGNED.search(text)
    named = to_["to"].strip() if to_ and not _NOBODY.search(to_["to"]) else ""
    return named, by["name"].strip() if by else ""


def rewritten(state: Checked | Rewritten, context: Context, tone: Tone | None = None) -> Turn:
    """A message that was looked over, written anew: the request of its case, or one to whomever it greets."""
    case = open_case(state.case, context) if isinstance(state, Checked) and state.case else None
    if isinstance(state, Checked):
        named, by = greeted_and_signed(state.text)
        name = context.person.name or by
    else:
        named, name = state.to, state.name
    if case is not None:
        person = context.person.model_copy(update={"name": name})
        asked = settle(case, "interview", "first", "detail", "tone")
        return composed(asked, replace(context, person=person), None, Keep(person))
    tone = tone or context.person.tone
    request = Request(form="reply", bound="one", tone=tone, spelling=context.person.spelling, to=named)
    return to(Rewritten(text=with_name(compose(request), name), to=named, name=name, tone=tone))


def truths(case: Case, context: Context, *effects: Effect) -> Turn:
    """What only the person can say is asked before it is written; in a live moment nothing is asked."""
    turn = _asked(case, context)
    return Turn(turn.state, (*effects, *turn.effects))


def _asked(case: Case, context: Context) -> Turn:
    kept = keep(case, context)
    answer = decided(case, context)
    if case.live:
        return composed(case, context)
    if answer.shape in ("tips", "late", "pass_on"):
        if "interview" not in case.settled:
            return to(Interview(case=case.id), kept)
        if case.wants == "yes" and "first" not in case.settled:
            return to(First(case=case.id, about=about(case)), kept)
        if answer.shape in ("tips", "late") and "detail" not in case.settled:
            return to(Detail(case=case.id), kept)
    if "tone" not in case.settled:
        return to(ToneOf(case=case.id), kept)
    return composed(case, context)


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
    told = case.told not in ("silence", "unknown")
    by_another = known and bool(case.person) and name != case.person and told
    if thanks_for == "news" and (case.told == "silence" or by_another):
        # Nobody is thanked for news that they never gave.
        thanks_for = "time"
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
        offer_gone=taken_back(case),
        told_by_another=by_another,
    )


def composed(
    case: Case, context: Context, form: Form | None = None, *effects: Effect,
    tone: Tone | None = None, spelling: Spelling | None = None, draft: Draft | None = None, thanks_for: str = "news",
    brief: bool = False,
) -> Turn:  # fmt: skip
    tone, spelling = tone or context.person.tone, spelling or context.person.spelling
    request = request_for(case, context, form, tone, spelling, thanks_for)
    if brief:
        request = request.model_copy(update={"detail": "", "bound": "one", "brief": True})
    text, said = with_changes(compose(request), draft, whom_of(case, context), request.form, case)
    made = Draft(
        id=draft.id if draft else context.new_id("draft"),
        case=case.id,
        form=request.form,
        tone=tone,
        spelling=spelling,
        text=with_name(text, context.person.name),
        brief=brief,
        changes=draft.changes if draft else (),
        earlier=with_version(draft) if draft else (),
        updated=context.now,
    )
    if request.offer_gone and draft is None and made.form in FORMS:
        said = (*said, Say("draft.keep_papers"))
    beside = (*_left_out(case, made, draft), *_as_they_said(case, made, draft))
    return ready(case, made, context, *effects, *said, *beside, brief=brief)


def whom_of(case: Case, context: Context) -> str:
    """The name of the one a message of a case is written to; empty where none is known."""
    answer = decided(case, context)
    name = whom(case, answer.person)
    return name if name != phrase(f"strategy.person.{answer.person}") else ""


def as_told(edit: Edit, form: str, case: Case) -> Edit:
    """A sentence to put in, as it is said to whom the message goes: to a recruiter "they" are the employer."""
    if edit.kind != "add":
        return edit
    aside = form == "recruiter" or case.via_recruiter
    return replace(edit, words=(edit.instead or edit.words) if aside else edit.words, instead="")


def with_changes(text: str, draft: Draft | None, name: str, form: str, case: Case) -> tuple[str, tuple[Effect, ...]]:
    """A message with the changes that were made to the one before, and what is said of them: that they hold, or that words of
    theirs have no place in it."""
    lost: list[Change] = []
    changes = draft.changes if draft else ()
    for change in changes:
        now = changed(text, as_told(Edit(**change.model_dump()), form, case), name)
        if now == text and change.kind in ("add", "ask", "replace") and change.instead not in text:
            lost.append(change)
        text = now
    said = tuple(Say("draft.change_lost", {"words": change.instead or change.words}) for change in lost[:1])
    return text, said or ((Say("draft.your_own"),) if changes else ())


MOST_VERSIONS = 8
"""Versions of a message that are kept to go back to."""


def with_version(draft: Draft) -> tuple[Version, ...]:
    """The versions before, with the one that is just being left."""
    left = Version.model_validate({name: getattr(draft, name) for name in Version.model_fields})
    return (*draft.earlier, left)[-MOST_VERSIONS:]


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


def with_name(text: str, name: str) -> str:
    """A message with the name in its place, where they gave it."""
    return text.replace(phrase("requests.your_name"), name) if name else text


def ready(case: Case, draft: Draft, context: Context, *effects: Effect, brief: bool = False) -> Turn:
    spoken = draft.form in ("phone", "live")
    said: tuple[Effect, ...] = ()
    if draft.form == "live":
        said = (Say("draft.live_tips"),)
    elif draft.form == "phone":
        said = (Say("draft.phone_tips"),)
    why = rows = ""
    if draft.form in FORMS or draft.form in ("status", "chase"):
        answer = decided(case, context)
        rests = founded(answer)
        why, rows = f"{reason_of(answer)} {rests['behind']}", rests["rows"]
    state = Ready(
        case=case.id, draft=draft.id, form=draft.form, text=draft.text, words=words_in(draft.text), spoken=spoken, brief=brief,
        own=draft.own_words, tone="" if draft.own_words else draft.tone, changed=bool(draft.earlier), why=why, rows=rows,
    )  # fmt: skip
    return to(state, keep(case, context), Keep(draft), *effects, *said)


def readdressed(was: Case, case: Case, context: Context) -> tuple[Draft, ...]:
    """The messages of a case that have not gone out, as far as they read otherwise once the case was put right. What is ours is
    composed anew; what is theirs, or was changed since, only greets whom it now goes to."""
    swaps = swapped_names(was, case)
    old, new = whom_of(was, context), whom_of(case, context)
    found = []
    for draft in context.drafts:
        if draft.case != case.id or draft.sent_at is not None:
            continue
        text = _composed_again(draft, was, case, context)
        if text is None:
            text = with_names(draft.text, swaps)
            if old != new and old and re.search(rf"(?<!\w){re.escape(old.split()[0])}(?!\w)", _greeting_of(text)):
                text = greeting(text, new)
        if text != draft.text:
            earlier = tuple(v.model_copy(update={"text": with_names(v.text, swaps)}) for v in draft.earlier)
            found.append(draft.model_copy(update={"text": text, "earlier": earlier, "updated": context.now}))
    return tuple(found)


def _composed_again(draft: Draft, was: Case, case: Case, context: Context) -> str | None:
    """A message that is all ours, from the case as it is now; None where it is not what we made of the case as it was."""
    if draft.own_words or draft.form not in FORMS or case.live:
        return None

    def text_of(one: Case) -> str:
        request = request_for(one, context, draft.form, draft.tone, draft.spelling, "news")
        if draft.brief:
            request = request.model_copy(update={"detail": "", "bound": "one", "brief": True})
        text, _ = with_changes(compose(request), draft, whom_of(one, context), request.form, one)
        return with_name(text, context.person.name)

    return text_of(case) if text_of(was) == draft.text else None


def swapped_names(was: Case, case: Case) -> tuple[tuple[str, str], ...]:
    """What stands in a case in the place of what stood there, first names too."""
    swaps: list[tuple[str, str]] = []
    for field in ("person", "rapport", "recruiter", "employer", "role"):
        old, new = getattr(was, field), getattr(case, field)
        if not old or not new or old == new:
            continue
        swaps.append((old, new))
        if field in ("person", "rapport", "recruiter") and old.split()[0] != new.split()[0]:
            swaps.append((old.split()[0], new.split()[0]))
    return tuple(dict.fromkeys(swaps))


def with_names(text: str, swaps: Iterable[tuple[str, str]]) -> str:
    """Words with names in them put in the place of others."""
    for old, new in swaps:
        text = re.sub(rf"(?<!\w){re.escape(old)}(?!\w)", lambda _, new=new: new, text)  # type: ignore[misc]
    return text


def _greeting_of(text: str) -> str:
    return text.strip().partition("\n")[0]


def known_draft(id: str, context: Context) -> Draft | None:
    return next((d for d in context.drafts if d.id == id), None)
