"""The request: composed from the case, in the person's tone and spelling, or their own words, checked before it goes.

"First choice" and "another interview" go in only when the person says that they are true (A30, A66). Every finding points at
the words, says why, and offers better ones; a hot draft is slept on (A81, N2), and going on is the person's own choice
after one warning.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import cast

from bot.coaching import sorting
from bot.coaching import strategy as s
from bot.coaching.check import check
from bot.coaching.moment import as_half_line
from bot.coaching.request import Form, body_of, form_of
from bot.coaching.words import phrase
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Filled, Said
from bot.flow import Flow, Way
from bot.flows._advice import decided
from bot.flows._amend import correct, in_place, put_in_place, volunteer
from bot.flows._case import keep, moments, open_case, settle
from bot.flows._checking import (
    LEAST_MESSAGE,
    OF_WHOLE,
    accept,
    at_checked,
    checked,
    findings_of,
    is_message,
    sleep,
    speaks,
    speaks_to_them,
    with_change,
)
from bot.flows._choosing import about_promise, not_asked
from bot.flows._composing import (
    FORMS,
    Anyway,
    Checked,
    Detail,
    First,
    Interview,
    Own,
    Ready,
    Rewritten,
    Shape,
    ToneOf,
    Truth,
    as_told,
    composed,
    known_draft,
    ready,
    rewritten,
    truths,
    whom_of,
    with_name,
    with_version,
)
from bot.flows._editing import changed, without
from bot.flows._nudge import rings_at
from bot.flows._own import Own as Wanted
from bot.flows._own import asked_in
from bot.flows._own import read as read_own
from bot.flows.home import WhatNext
from bot.heard.beside import asks
from bot.heard.edits import CHANGES, Edit, edit_in, edits_in
from bot.heard.lacks import lacks, line_for, noted
from bot.heard.misnamed import GONE, misnamed
from bot.heard.own_letter import own_letter
from bot.heard.right_now import is_over
from bot.heard.sending import asks_us_to_send, pleased, sends_later, unsent
from bot.heard.telling import read
from bot.heard.their_answer import passed_on, their_words
from bot.heard.wishes import wish_in, withdraws
from bot.late import late
from bot.records import Case, Change, Draft, Person, Record, Spelling, Tone, Version
from bot.state import State
from bot.turned import to_the_reader, with_articles
from bot.when import Ask, When, asking

LEAST_OWN = 4
"""Words of a message of their own; fewer are a word to us."""


def begin(way: Way, context: Context) -> Turn:
    """Check a message of the person's own; write a certain note; or write the request of a case."""
    if way.values.get("command"):
        case = open_case(way.values.get("case", ""), context)
        return checked(case, "", way.text, context) if way.text.strip() else to(Own(case=case.id if case else ""))
    case = open_case(way.values.get("case", ""), context)
    if case is None:
        return to(Own(case=""))
    form = way.values.get("form")
    if form:
        return composed(case, context, cast(Form, form), thanks_for=way.values.get("thanks_for", "news"))
    known = next((d for d in context.drafts if d.id == way.values.get("draft")), None)
    if known is not None and way.values.get("then") == "unsent":
        return _open_again(case, known, way.text, context)
    if known is not None:
        return _or_kept(ready(case, known, context), known, way.text, context)
    return truths(case, context)


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Truths, tone, the draft, its changes, its check."""
    match state, event:
        case ((Interview(case=id) | First(case=id) | Detail(case=id) | ToneOf(case=id)), Said(text=text)) if is_message(text):
            return checked(context.case(id), "", text, context)
        case ToneOf(case=id), Chose(option="own"):
            return to(Own(case=id))
        case Interview(case=id), Chose(option="yes" | "no" as option):
            return truths(settle(context.case(id), "interview", *(("another_interview",) if option == "yes" else ())), context)
        case First(case=id), Chose(option="yes" | "no" as option):
            return truths(settle(context.case(id), "first", *(("first_choice",) if option == "yes" else ())), context)
        case Detail(case=id), Chose(option="skip"):
            return truths(settle(context.case(id), "detail"), context)
        case Detail(case=id), Said(text=text) if text.strip():
            case_ = context.case(id)
            moment = _moment(text, context)
            if not moment:
                return truths(settle(case_, "detail"), context, Say("draft.detail_left_out"))
            return truths(settle(case_, "detail", review={**case_.review, "shared": moment}), context)
        case ToneOf(case=id), Chose(option=tone):
            person = context.person.model_copy(update={"tone": tone})
            return composed(settle(context.case(id), "tone"), context, None, Keep(person), tone=cast(Tone, tone))
        case Ready(), _:
            return _at_ready(state, event, context)
        case Shape(case=id, draft=draft), Chose(option=form):
            known = known_draft(draft, context)
            person = context.person
            tone, spelling = (known.tone, known.spelling) if known else (person.tone, person.spelling)
            return composed(context.case(id), context, cast(Form, form), tone=tone, spelling=spelling, draft=known)
        case Own(case=id, draft=draft, text=shown), Said(text=text) if shown and (mended := with_change(shown, text)):
            return checked(open_case(id, context), draft, mended, context)
        case Own(text=shown), Said(text=text) if shown and (edit := edit_in(text)) and edit.sure and edit.kind in CHANGES:
            return to(state, Say("draft.not_found"))
        case Own(), Said(text=text) if text.strip() and len(text.split()) < LEAST_OWN:
            return to(state, Say("draft.cannot_send" if asks_us_to_send(text) else "draft.paste_it"))
        case Own(text=shown), Said(text=text) if shown and _of_it(text):
            return None if text.rstrip().endswith("?") else to(state, Say("draft.paste_it"))
        case Rewritten(), Chose(option="plain" | "warm" | "formal" as tone):
            return rewritten(state, context, tone)
        case Rewritten(), Chose(option="use"):
            return to(state, Say("draft.yours"), Leave())
        case Rewritten(text=shown), Chose(option="own"):
            return to(Own(case="", text=shown))
        case Rewritten(), Said(text=text) if pleased(text):
            return to(state, Say("draft.yours"), Leave())
        case Rewritten(), Said(text=text) if asks_us_to_send(text):
            return to(state, Say("draft.cannot_send"))
        case Rewritten(text=shown), Said(text=text) if (mended := with_change(shown, text)):
            return to(state.model_copy(update={"text": mended}))
        case Rewritten(), Said(text=text) if (edit := edit_in(text)) and edit.kind in ("easy", "casual", "polite"):
            return rewritten(state, context, _tone_of(edit, ""))
        case Rewritten(), Said(text=text) if is_message(text):
            return checked(None, "", text, context)
        case Own(case=id, draft=draft), Said(text=text) if text.strip():
            return checked(open_case(id, context), draft, text, context)
        case Own(case=id, draft=draft), Filled(values=values) if values.get("text", "").strip():
            return checked(open_case(id, context), draft, values["text"], context)
        case Own(case=id, draft=draft), Chose(option="leave"):
            mine, known = open_case(id, context), known_draft(draft, context)
            return ready(mine, known, context) if mine and known else to(state, Leave())
        case Checked(), _:
            return at_checked(state, event, context)
        case Anyway(), Chose(option="yes"):
            return accept(state.case, state.draft, state.text, state.form, context)
        case Anyway(), Chose(option="sleep"):
            return sleep(state.case, state.draft, state.text, state.form, context)
    return None


def _of_it(text: str) -> bool:
    """Whether a text at the paste is a word about the message ("is it not too short?", "eh no keep hers"), and no version."""
    return len(text.split()) < LEAST_MESSAGE and not speaks(text) and _ABOUT_IT.match(text) is not None


_ABOUT_IT = late(
    r"\W*(?:(?:eh|no|nah|oh|hm+|but|and|ok|okay|wait|actually|sorry|well|so)\b\W*)*"
    r"(?:(?:is|isn['’]?t|was|does|do|should|"
    r"shall|can|could|must) "
    r"(?:i|it|this|that|we)\b|(?:keep|leave|use) |(?:it|that|this)(?: is|['’]?s)\b|what (?:if|about)\b|how (?:long|"
    r"short)\b|why (?:is|do|should)\b)",
    re.IGNORECASE,
)
_OF_OUR_WORDS = late(
    r"\btoo (?:(?:many|much|very|big|long|hard|difficult|complicated|fancy) )+(?:words?|english|question|for me|to understand)\b|"
    r"\b(?:not|n['’]?t|no) (?:really |quite |even )*(?:understand|get|follow|know) (?:this|that|the|your|what (?:you|"
    r"u|this|that))\b|"
    r"\bwhat (?:do|does|is) (?:you|u|this|that|it|a)\b.{0,20}\bmean|\b(?:my|in|good|bad|easy|simple|easier|simpler) english\b|"
    r"\b(?:difficult|hard|big|easy|easier|simple|simpler) words?\b",
    re.IGNORECASE,
)
"""Said of the question itself, and not of the interview."""
_WARMLY = late(r"\b(?:warm\w*|friendl\w+|nicer|kinder|softer)\b", re.IGNORECASE)
_AS_TONE: dict[str, Tone] = {"easy": "plain", "brief": "plain", "casual": "plain", "polite": "formal"}
"""How it shall sound, where a change of that kind is wished for before there is anything to change."""


def _moment(text: str, context: Context) -> str:
    """The shared moment for the message; empty where it makes no good half line, or where its words would do harm there."""
    if _OF_OUR_WORDS.search(text) or ((edit := edit_in(text)) is not None and edit.kind in _AS_TONE):
        return ""  # what is said about our question, or about how it shall sound, was no moment of theirs
    moment = as_half_line(text)
    told = phrase("requests.detail.plain", detail=moment) if moment else ""
    harmful = (f for f in check(context.language.draft(told), told, "reply") if f.spans and f.label not in OF_WHOLE)
    return "" if any(harmful) else moment


def _edited(state: Ready, edit: Edit, case: Case, context: Context) -> Turn:
    """A change that was asked for in words; where it cannot be made, that is said."""
    draft = known_draft(state.draft, context)
    assert draft is not None, "a draft is kept before it is shown"
    if edit.kind == "back":
        return _before(state, draft, case, context)
    if edit.kind == "name" and not edit.words:
        if not context.person.name:
            return to(state, Say("draft.your_name"))
        edit = replace(edit, words=context.person.name)
    if edit.kind == "name":
        person = Keep(context.person.model_copy(update={"name": edit.words}))
        signed = with_name(draft.text, edit.words)
        if signed == draft.text and edit.words in draft.text:
            return to(state, person, Say("draft.already_so"))
        if signed == draft.text:
            return to(state, person, Say("draft.no_place_for_name", {"name": edit.words}))
        made = draft.model_copy(update={"text": signed, "earlier": with_version(draft), "updated": context.now})
        return ready(case, made, context, person, brief=state.brief)
    remembered = edit.kind == "about" and not state.own and _OF_THE_INTERVIEW.search(edit.words)
    if remembered and (moment := _moment(edit.words, context)):
        shared = case.model_copy(update={"review": {**case.review, "shared": moment}})
        return composed(shared, context, draft.form, tone=draft.tone, spelling=draft.spelling, draft=draft)
    if edit.kind in ("about", "better"):
        return to(state, Say("draft.say_the_sentence" if edit.kind == "about" else "draft.better_how"))
    if edit.kind in CHANGES:
        return _with_change(state, edit, draft, case, context)
    if state.own:
        return to(state, Say("draft.all_yours"))
    tone = _tone_of(edit, draft.tone)
    if edit.kind != "brief" and draft.tone != tone:
        kept = Keep(context.person.model_copy(update={"tone": tone}))
        return composed(case, context, draft.form, kept, tone=tone, spelling=draft.spelling, draft=draft, brief=state.brief)
    if edit.kind != "polite" and "shorter" not in state.hidden():
        return composed(case, context, draft.form, tone=draft.tone, spelling=draft.spelling, draft=draft, brief=True)
    return to(state, Say("draft.as_far_as_it_goes"))


def _tone_of(edit: Edit, tone: str) -> Tone:
    """The tone that a wish for another one than `tone` comes to; less of one is the plain one."""
    if edit.kind == "casual" and not (edit.lower == "always" or (edit.lower and tone == "formal")):
        return "warm"
    return "formal" if edit.kind == "polite" else "plain"


def _both(state: Ready, edits: tuple[Edit, ...], case: Case, context: Context) -> Turn:
    """Changes that were asked for in one go, made one after the other."""
    turn = _edited(state, edits[0], case, context)
    for edit in edits[1:]:
        if not isinstance(turn.state, Ready):
            return turn  # the change wants a look of theirs first
        for kept in (e.record for e in turn.effects if isinstance(e, Keep)):
            if isinstance(kept, Person):
                context = replace(context, person=kept)
            elif isinstance(kept, Draft):
                context = replace(context, records=(*(r for r in context.drafts if r.id != kept.id), kept, *_others(context)))
        before = tuple(e for e in turn.effects if isinstance(e, Keep | Say))
        turn = _edited(turn.state, edit, case, context)
        turn = Turn(turn.state, (*before, *turn.effects))
    return turn


def _others(context: Context) -> tuple[Record, ...]:
    return tuple(r for r in context.records if not isinstance(r, Draft))


_OF_THE_INTERVIEW = late(
    r"^(?:the|our|your|her|his|their|that)\b.*\b(?:presentation|case(?: study)?|task|tour|trial|exercise|whiteboard|demo|"
    r"role[- ]?play|portfolio|questions?|conversation|talk|chat|discussion|visit|lunch|walk|workshop|project)\b",
    re.IGNORECASE,
)
"""What both will remember: it goes in as a moment they shared."""


_THOUGHT_OF = late(rf"^(?:my|our)\b|{_OF_THE_INTERVIEW.pattern}", re.IGNORECASE)
"""What they may have thought something of; of anything else ("the salary") they can only tell."""


_OTHER_WORDS = {"tip": "requests.other_word.tip", "tips": "requests.other_word.tips"}
"""Other words for what is asked for, where somebody would not put it so."""


def _with_change(state: Ready, edit: Edit, draft: Draft, case: Case, context: Context) -> Turn:
    """The message with the words changed; in ours the change is kept, so that it can be made again in another tone."""
    if edit.kind == "ask":
        heading = f"requests.ask_them.{edit.instead if edit.instead in ('about', 'for') else 'whether'}"
        if edit.instead == "about" and not _THOUGHT_OF.search(edit.words):
            heading = "requests.ask_them.more"
        # To a recruiter "they" are the employer.
        what = edit.words if draft.form == "recruiter" or case.via_recruiter else to_the_reader(edit.words)
        what = what if edit.instead in ("about", "for") else f"{edit.instead} {what}"
        edit = replace(edit, words=with_articles(phrase(heading, what=re.sub(r"\bi\b", "I", what))), instead="")
    named = whom_of(case, context)
    text = changed(draft.text, as_told(edit, draft.form, case), named)
    if edit.kind == "avoid" and "?" in draft.text and "?" not in text and (other := _OTHER_WORDS.get(edit.words.lower())):
        # The word goes and the request stays: without one the message asks for nothing.
        edit = replace(edit, kind="replace", instead=phrase(other))
        text = changed(draft.text, edit, named)
    adds = edit.kind in ("add", "ask")
    if text == draft.text:
        if edit.kind in ("sign", "one") or (edit.kind == "greet" and (edit.words or named)):
            return to(state, Say("draft.already_so"))
        known = edit.kind != "greet"
        return to(state, Say("draft.no_room" if adds else "draft.not_found" if known else "draft.which_name"))
    if adds and _doubtful(draft, text, case, context):
        return checked(case, draft.id, text, context)
    fields = {name: getattr(edit, name) for name in Change.model_fields}
    made = draft.model_copy(
        update={
            "text": text,
            "changes": draft.changes if draft.own_words else (*draft.changes, Change.model_validate(fields)),
            "earlier": with_version(draft),
            "updated": context.now,
        }
    )
    return ready(case, made, context, brief=state.brief)


def _before(state: Ready, draft: Draft, case: Case, context: Context) -> Turn:
    """The version before the last change."""
    if not draft.earlier:
        return to(state, Say("draft.no_version"))
    *others, last = draft.earlier
    fields = {name: getattr(last, name) for name in Version.model_fields}
    was = draft.model_copy(update={**fields, "earlier": tuple(others), "updated": context.now})
    return ready(case, was, context, Say("draft.before"), brief=last.brief)


def _doubtful(draft: Draft, text: str, case: Case, context: Context) -> bool:
    """Whether a sentence that was put in brings something that may work against them, or a claim that only they can vouch for."""
    before = {f.label for f in findings_of(draft.text, draft.form, case, context)}
    return any(f.weight in ("heavy", "ask") and f.label not in before for f in findings_of(text, draft.form, case, context))


def _at_ready(state: Ready, event: Event, context: Context) -> Turn | None:
    case, draft = context.case(state.case), known_draft(state.draft, context)
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
            return composed(
                case, context, draft.form, Keep(person), tone=tone, spelling=draft.spelling, draft=draft, brief=state.brief
            )  # fmt: skip
        case Chose(option="shorter"):
            return composed(case, context, draft.form, tone=draft.tone, spelling=draft.spelling, draft=draft, brief=True)
        case Chose(option="spelling"):
            other: Spelling = "american" if draft.spelling == "british" else "british"
            person = context.person.model_copy(update={"spelling": other})
            return composed(
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
        case Said(text=text) if not case.live and (then := _will_send(text, context)) is not None:
            return _kept_until(state, then, draft, context)
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
            return composed(case, context, _FORMS[form[1]], tone=draft.tone, spelling=draft.spelling, draft=draft)
        case Said(text=text) if case.live and len(text.split()) >= 4 and _THEIR_WORDS.search(text):
            # The moment came, and this is what they said.
            told_on = case.told_on or context.now.date()
            over = settle(case, live=False, asked_on=context.now, asked_channel=draft.form, told_on=told_on)
            return to(
                WhatNext(), keep(over, context), Keep(draft.model_copy(update={"sent_at": context.now})),
                Enter("reply", text=text, values={"case": case.id}, replace=True),
            )  # fmt: skip
        case Said(text=text) if is_message(text) or (not case.live and speaks_to_them(text)):
            return checked(case, draft.id, text, context)
    return None


def _open_again(case: Case, draft: Draft, text: str, context: Context) -> Turn:
    """It has not gone out after all: the draft is open again, and nothing counts from it any more."""
    was: dict[str, object] = {"phase": "asking", "asked_on": None, "asked_channel": ""}
    match draft.form:
        case "chase":
            was = {"chased_on": None}
        case "status":
            was = {"phase": "asking", "status_asked": max(0, case.status_asked - 1)}
        case "thanks" | "apology" | "connect" | "update":
            was = {"thanked": False}
    if case.policy == "no_feedback" and case.outcome == "refused" and draft.form in FORMS:
        was = {"phase": "asking", "outcome": "", "thanked": False}
    open_ = draft.model_copy(update={"sent_at": None, "updated": context.now})
    gone = tuple(Forget(kind=kind, case=case.id) for kind in ("N5", "N6", "N7"))
    later = sends_later(text)
    said: tuple[Effect, ...] = () if later else (Say("draft.not_out"),)
    turn = ready(case.model_copy(update=was), open_, context, *gone, *said, brief=open_.brief)
    return _or_kept(turn, open_, text, context)


def _other_way(state: Ready, text: str, case: Case, context: Context) -> Turn | None:
    """ "I'd rather email him": the same message in that form, where it goes to the same person."""
    wish = wish_in(text, case, context)
    if wish is None or wish.at is not None or wish.channel not in _FORMS or state.own:
        return None
    if wish.who and wish.who != whom_of(case, context):
        return None
    chosen = case.model_copy(update={"overruled": (*case.overruled, f"channel:{wish.channel}")})
    form: Form = form_of(decided(chosen, context)) if wish.channel == "email" else _FORMS[wish.channel]
    return composed(chosen, context, form, draft=known_draft(state.draft, context))


def _or_kept(turn: Turn, draft: Draft, text: str, context: Context) -> Turn:
    """The draft as it is shown; or kept, where they have said when they mean to send it."""
    later = sends_later(text)
    if not later or not isinstance(turn.state, Ready):
        return turn
    kept = _kept_until(turn.state, _time_in(later, context), draft, context)
    return Turn(kept.state, (*turn.effects, *kept.effects)) if kept is not None else turn


def _time_in(words: str, context: Context) -> When | Ask | None:
    """The time that such words name; None where they name none ("later")."""
    found = context.when(words)
    return None if isinstance(found, Ask) and found.question == "not_understood" else found


def _spoken_of(state: Ready, text: str, context: Context) -> Turn | None:
    """What is said of the message as it stands: that we should send it, that it has not gone, when it goes, that it is good."""
    draft = known_draft(state.draft, context)
    if draft is None or len(text) > LONGEST_SAID:
        return None
    if later := sends_later(text):
        return _kept_until(state, _time_in(later, context), draft, context)
    if asks_us_to_send(text):
        return to(state, Say("draft.cannot_send"))
    if unsent(text):
        return to(state, Say("draft.no_hurry"))
    return to(state, Say("draft.pleased_spoken" if state.spoken else "draft.pleased")) if pleased(text) else None


LONGEST_SAID = 200
"""Letters."""


def _again(text: str, context: Context) -> Wanted | None:
    """A reminder of nothing but this message ("remind me tomorrow")."""
    rest = asked_in(text)
    wanted = read_own(rest, context) if rest is not None else None
    return wanted if wanted is not None and not wanted.words else None


_WILL_SEND = late(
    r"\W*(?:(?:ok|okay|well|no|yes|great|thanks|fine|then|and|but|so|maybe|not now|not today|good)\b[\s,.!]*)*"
    r"(?:(?:i(?:['’]?ll| will|['’]?m going to| am going to|['’]d rather| would rather| want to|['’]d like to| can|['’]?m gonna)|"
    r"let me|i) "
    r"(?:just |rather |probably |only )*(?:send|do|post|mail|e-?mail|sleep on|finish|look at|come back to)"
    r"|(?:please )?(?:keep|save|hold|leave|send|park))"
    r"(?: (?:it|this|that|them|the (?:message|mail|e-?mail|letter|draft)|on|off|out|to (?:her|him|them)|until|till|for|then|"
    r"first thing))*"
    r"\s+(?P<when>.+?)(?: instead| then| please)*\W*",
    re.IGNORECASE,
)


def _will_send(text: str, context: Context) -> When | None:
    """When they mean to send it, where they say so ("I'll send it tomorrow morning"); the hour of now is none."""
    said = _WILL_SEND.fullmatch(text.strip())
    if said is None or len(text.split()) > 14 or text.strip().endswith("?"):
        return None
    found = context.when(said["when"])
    return found if isinstance(found, When) and found.instant > context.now + timedelta(minutes=5) else None


def _kept_until(state: Ready, found: When | Ask | None, draft: Draft, context: Context) -> Turn | None:
    """ "remind me at 9 tomorrow": this message is kept, and comes back then; where no time was said, when it is due."""
    if found is None:
        return _at_ready(state, Chose(option="later"), context)
    if not isinstance(found, When):
        name, values = asking(found)
        return to(state, Say(name, values))
    if found.instant <= context.now:
        return to(state, Say("nudges.past"))
    if context.person.nudges is False or "N2" in context.person.off:
        kept = Keep(draft.model_copy(update={"held_until": found.instant}))
        return to(state, kept, Say("draft.kept"), Say("nudges.own_off"), Leave())
    reminder = Remind("N2", case=draft.case, at=found.instant, chosen=True)
    # Working hours, quiet hours and caps move it on; what is said is when it will really come.
    rings = rings_at(reminder, context, gone=("N3",)) or found.instant
    later = rings.replace(second=0, microsecond=0) > found.instant
    said = Say("draft.kept_on" if later else "draft.kept_until", {"at": rings})
    kept = Keep(draft.model_copy(update={"held_until": rings}))
    return to(state, kept, Forget(kind="N3", case=draft.case), reminder, said, Leave())


_FORM = late(
    r"(?:(?:on|as|for|make|do|it|a|an|rather|by) )*(linkedin|phone script|phone|email|e-mail)(?: message)?(?: please|"
    r" instead)*[?.!]*"
)
_FORMS: dict[str, Form] = {"linkedin": "linkedin", "phone script": "phone", "phone": "phone", "email": "email", "e-mail": "email"}
_WHAT_TO_SAY = late(r"\b(?:what|how)\b.{0,12}\b(?:say|ask)\b|\bhelp\b|\bquick\b", re.IGNORECASE)
_GREETED = late(r"\W*(?:dear|hi|hello|hey) (\w+)", re.IGNORECASE)
_THEIR_WORDS = late(
    r"^\W*(?:(?:and|ok|so|well|done) )*(?:(?:they|she|he)\b.{0,20}?\b)?(?:said|says|told me|"
    r"answered)\b",
    re.IGNORECASE,
)


_OF_THE_NEWS = late(
    r"^(?!I\b)(?:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?|HR|the (?:recruiter|agency)) (?:\w+ )?"
    r"(?:sent|wrote|told|e-?mailed|mailed|called|rang|phoned|informed|texted|messaged)(?: to)? me\b"
)
"""That somebody brought them the news."""
_EARLY = frozenset({"name", "add", "greet", "sign"})
"""What can only be meant of the letter, also before it stands there."""
_PUTS_OFF = late(
    r"\W*(?:(?:ok|okay|no|nah|well|hm+|actually|please|pls|can you|could you|just|sorry|and|maybe|i think)\b[\s,.]*)*(?:"
    r"(?:keep|save|park|hold|put|leave) (?:it|this|that|the (?:letter|message|e-?mail|mail|draft))(?: (?:away|aside|back|"
    r"on hold))?"
    r"(?: (?:for|until|till))? (?P<when>later|now|another (?:day|time)|the moment|tomorrow|tonight|a (?:bit|while)|\w*day)"
    r"|(?:i(?:['’]?ll| will)|let me|can we|could we|let['’]?s|i(?:['’]d| would) (?:rather|like to)|we can|"
    r"i want to) (?:do|write|finish|continue|"
    r"come back to|think about|look at|go on with) (?:it|this|that|the (?:letter|message|e-?mail|mail|draft))?(?: again)? ?"
    r"(?P<when2>later|tomorrow(?: \w+)?|another (?:day|time)|tonight|on \w+|next \w+|in the (?:morning|evening)|after \w+)"
    r"|(?P<bare>(?:some other|another) (?:day|time)|later(?: on)?|tomorrow(?: (?:morning|afternoon|evening))?|"
    r"not (?:today|tonight))"
    r")(?: (?:please|pls|maybe|then|instead|thanks))*\W*",
    re.IGNORECASE,
)


def _puts_off(text: str) -> str | None:
    """The words of when, where the letter is to wait before it is written ("keep it for later"); None where a text says none."""
    said = _PUTS_OFF.fullmatch(" ".join(text.split()))
    return (said["when"] or said["when2"] or said["bare"] or "") if said else None


def _kept_unseen(case: Case, later: str, context: Context) -> Turn | None:
    """The letter written with what is known, and put away."""
    turn, made, after = _written(case, context)
    if made is None or not isinstance(turn.state, Ready):
        return None
    when = _time_in(later, context)
    away = _kept_until(turn.state, when if isinstance(when, When) else None, made, after)
    kept = tuple(e for e in turn.effects if isinstance(e, Keep))
    return Turn(away.state, (*kept, *away.effects)) if away is not None else None


def _written(case: Case, context: Context) -> tuple[Turn, Draft | None, Context]:
    """The letter with what is known, the draft of it, and the context in which both are kept."""
    turn = composed(settle(case, "interview", "first", "detail", "tone"), context)
    kept = [e.record for e in turn.effects if isinstance(e, Keep)]
    records = (*(r for r in context.records if r.id not in {k.id for k in kept}), *kept)
    return turn, next((k for k in kept if isinstance(k, Draft)), None), replace(context, records=records)


def _written_so(case: Case, edit: Edit, context: Context) -> Turn | None:
    """The letter written at once, with the change that was asked for before it stood there ("write my name also, Bo Li")."""
    turn, made, after = _written(case, context)
    if made is None or not isinstance(turn.state, Ready):
        return None
    changed_ = _edited(turn.state, edit, after.case(case.id), after)
    return Turn(changed_.state, (*(e for e in turn.effects if isinstance(e, Keep)), *changed_.effects))


def _sent(case: Case, draft: Draft, context: Context) -> Turn:
    sent = Keep(draft.model_copy(update={"sent_at": context.now, "held_until": None}))
    if (draft.own_words or draft.changes) and (to_whom := _GREETED.match(body_of(draft.text))) and case.rapport:
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


def _volunteer(state: State, text: str, context: Context) -> Turn | None:
    """Something not asked just now; where it is none, a claim still wants its yes or no, and none is taken for a yes."""
    told = volunteer(state, text, context)
    case = open_case(getattr(state, "case", ""), context) if getattr(state, "case", "") else None
    if told is not None and case is not None and isinstance(state, Ready) and not state.own:
        return _asked_otherwise(told, case, context) or told
    if told is not None or not isinstance(state, Interview | First):
        return told
    return None if asks(text) else to(state, Say("draft.only_a_yes"))


def _correct(state: State, text: str, context: Context) -> Turn | None:
    """Beside a correction of the case: what they have of the reader, and whether it would not be better to wait."""
    case = open_case(getattr(state, "case", ""), context) if getattr(state, "case", "") else None
    if isinstance(state, ToneOf) and (edit := edit_in(text)) is not None and edit.kind in _AS_TONE:
        return step(state, Chose(option="warm" if _WARMLY.search(text) else _AS_TONE[edit.kind]), context)
    if isinstance(state, Truth) and case is not None and not case.live and (later := _puts_off(text)) is not None:
        return _kept_unseen(case, later, context)
    early = edit_in(text) if isinstance(state, Truth) and not is_message(text) else None
    if early is not None and early.sure and early.words and early.kind in _EARLY and case is not None and not case.live:
        return _written_so(case, early, context)
    writes = isinstance(state, Ready | Truth) and (is_message(text) or own_letter(text, context))
    if writes and case is not None and not case.live:
        # Another version, whatever it asks of them: "hi dave, ... could you give me any tips?" is no question to us.
        return checked(case, state.draft if isinstance(state, Ready) else "", text, context)
    if isinstance(state, Ready) and case is not None and case.live and is_over(text):
        known = read(settle(case, live=False), text, context, corrected=True)
        over = known.model_copy(update={"live": False, "phase": "account"})
        enter = Enter("rejection", values={"case": case.id}, replace=True)
        return to(WhatNext(), keep(over, context), Say("draft.not_live"), enter)
    written = isinstance(state, Ready) and case is not None and not case.live
    if written and isinstance(state, Ready) and (spoken := _spoken_of(state, text, context)) is not None:
        return spoken
    unnamed = case is not None and isinstance(state, Ready) and GONE in case.settled and not case.person
    if unnamed and case is not None and (named := misnamed(case, text)) is not None:
        # Who it was instead of the one whose name was taken out, and no name to sign with.
        return in_place(state, case, named, context, other=False)
    if written and case is not None and (words := passed_on(text, case)):
        points = sorting.sort(words, context.language.split, context.language.feedback)
        if sorting.outcome(p.label for p in points) == "useful":
            # What the message would ask for has come before it went.
            return to(WhatNext(), Enter("reply", text=words, values={"case": case.id}, replace=True))
    other = _other_way(state, text, case, context) if written and isinstance(state, Ready) and case is not None else None
    if other is not None:
        return other
    if isinstance(state, Ready) and case is not None and (several := edits_in(text)):
        return _both(state, several, case, context)
    edit = edit_in(text) if isinstance(state, Ready) else None
    if edit is not None and edit.kind == "add" and _OF_THE_NEWS.search(edit.words) and not isinstance(state, Truth):
        # Who told them changes what the letter thanks for; that sentence itself would tell the reader nothing.
        told = (correct(state, text, context) or volunteer(state, text, context)) if written else None
        if told is not None and any(isinstance(e, Keep) and isinstance(e.record, Case) for e in told.effects):
            return _asked_otherwise(told, case, context) or told if case is not None else told
    if isinstance(state, Ready) and case is not None and edit and (edit.sure or without(state.text, edit) != state.text):
        return _edited(state, edit, case, context)
    if case is not None and isinstance(state, Truth | Ready) and put_in_place(state, text, context) is None:
        if missing := lacks(text):
            lacking, said = noted(case, missing), Say(line_for(missing))
            if isinstance(state, Ready) and not state.own and lacking != case and state.form in ("email", "linkedin"):
                return composed(lacking, context, None, said, draft=known_draft(state.draft, context), brief=state.brief)
            return to(state, keep(lacking, context), said)
        if (waiting := about_promise(case, text, context)) is not None:
            return waiting
        if not case.live and withdraws(text, case):
            return not_asked(state, case, context)
    found = correct(state, text, context)
    if found is None or not isinstance(state, Ready) or state.own or case is None:
        return found
    return _asked_otherwise(found, case, context) or found


def _asked_otherwise(found: Turn, case: Case, context: Context) -> Turn | None:
    """Where with what was just told it would be asked another way, that is said before a message is written again."""
    kept = next((e.record for e in found.effects if isinstance(e, Keep) and isinstance(e.record, Case)), None)
    if kept is None or kept.id != case.id or case.live:
        return None
    ways = [(answer.channel, answer.person, answer.action) for answer in (decided(case, context), decided(kept, context))]
    if ways[0] == ways[1]:
        return None
    return to(WhatNext(), *found.effects, Enter("rejection", values={"case": kept.id}, replace=True))


FLOW = Flow(
    name="draft",
    states=(Interview, First, Detail, ToneOf, Ready, Shape, Own, Checked, Rewritten, Anyway),
    begin=begin,
    step=step,
    correct=_correct,
    volunteer=_volunteer,
    commands=("check", "draft"),
)
