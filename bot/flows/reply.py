"""What they said: logged word for word, split, sorted, and led on: to a plan, to a question, or to nothing to learn.

Their words are listened to whole before they are judged (A04 to A07, A09, A40, A41, A60, A69). A plain verdict is turned into
the question that would make it a behaviour (A10, A11, A42). A harsh reply is left alone for a night before it enters a plan.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Literal, cast

from bot.coaching import sorting
from bot.coaching.words import has, phrase
from bot.context import Context
from bot.effects import Effect, Enter, Forget, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Filled, Said
from bot.flow import Flow, Way
from bot.flows._amend import correct, volunteer
from bot.flows._call import booked, moment_offered
from bot.flows._case import ON_AN_ANSWER, about, advice_body, forget, keep, open_case, settle
from bot.flows._meanwhile import not_reached, nothing_there
from bot.flows._nudge import Ringing, common
from bot.flows.home import WhatNext
from bot.heard.agreed import agreed_to_talk
from bot.heard.beside import asks
from bot.heard.disputed import disputes
from bot.heard.marks import marked as mark_in
from bot.heard.offered import invites, offers_job, offers_talk, the_rest
from bot.heard.their_answer import their_words
from bot.late import late
from bot.records import Case, Feedback, SortedPoint
from bot.state import Option, State

UPSET = timedelta(hours=24)
"""For so long after they were upset nothing goes into a plan before a night was offered."""
ASKED = 3
"""Unsure points that are asked about; the others keep the first reading and can be put right."""


class Words(State):
    """Their words, as they said or wrote them."""

    at: Literal["reply.words"] = "reply.words"
    case: str
    about: str
    verbatim = True
    open_text = True


class Earlier(State):
    """What a telling already gave of their words: to be sorted, or something new."""

    at: Literal["reply.earlier"] = "reply.earlier"
    case: str
    words: str


_OF_ONESELF = late(r"\b(?:i(?:['’]?m| am| feel)|feel(?:ing)?|makes? me)\b", re.IGNORECASE)


_ONLY_YES = late(
    r"\W*(?:(?:yes|yeah|yep|yup|aye|ja|si|right|correct|true|sure|exactly|it was|i think so|i guess so?|i suppose so?|"
    r"that['’]?s right|no|nope|"
    r"nah|naw)\b[\s,.!]*)+",
    re.IGNORECASE,
)
"""Where it is asked how something was, neither a yes nor a no is an answer."""


class Rating(State):
    """One's own rating, before their words are sorted."""

    at: Literal["reply.rating"] = "reply.rating"

    def takes(self, option: str, text: str) -> bool:
        # "useless" is how the interview was; "I feel useless" is how they are.
        return option != "weak" or _OF_ONESELF.search(text) is None

    def hears(self, text: str) -> bool:
        return _ONLY_YES.fullmatch(text.strip()) is not None
    case: str
    feedback: str


class Which(State):
    """What sort of thing one point is, where that is unclear."""

    at: Literal["reply.which"] = "reply.which"
    case: str
    feedback: str
    point: int
    words: str
    asked: int = 0


class Sorted(State):
    """All points, sorted, to be put right."""

    at: Literal["reply.sorted"] = "reply.sorted"
    case: str
    feedback: str
    points: tuple[str, ...]


class Pick(State):
    """Which of the points is sorted wrongly."""

    at: Literal["reply.pick"] = "reply.pick"
    case: str
    feedback: str
    points: tuple[str, ...]
    sort: str = ""
    """What sort of thing it is, where that was said and only the point is open."""

    def choices(self) -> tuple[Option, ...]:
        return tuple(Option(id=f"point_{n}", label=text[:70]) for n, text in enumerate(self.points[:20]))


class Trigger(State):
    """Which trigger it touched (Stone and Heen)."""

    at: Literal["reply.trigger"] = "reply.trigger"
    case: str
    feedback: str


class Beside(State):
    """The person's own rating beside what was heard."""

    at: Literal["reply.beside"] = "reply.beside"
    case: str
    feedback: str
    rating: str
    open_text = True


class Cool(State):
    """A harsh reply, or a hot head: tomorrow, or now."""

    at: Literal["reply.cool"] = "reply.cool"
    case: str
    feedback: str
    opening: str = ""
    """Why a night is offered: what they said is rough, or it is a hard day."""


class Pause(State):
    """A reason that is none of the work stands in it: whether to go on here is the person's choice (gate G3)."""

    at: Literal["reply.pause"] = "reply.pause"
    case: str
    feedback: str


class Odds(State):
    """Two points that pull against each other, and the question that would say what each means (A07, A40, A42)."""

    at: Literal["reply.odds"] = "reply.odds"
    case: str
    feedback: str
    first: str
    second: str
    question: str


class Clarify(State):
    """The question that would make a verdict usable."""

    at: Literal["reply.clarify"] = "reply.clarify"
    case: str
    feedback: str
    question: str


class Gap(State):
    """Missing, or not said? (A08, A77)"""

    at: Literal["reply.gap"] = "reply.gap"
    case: str
    feedback: str
    words: str


class Thank(Ringing):
    """N10: thanks while it is fresh (A39, A43)."""

    at: Literal["reply.thank"] = "reply.thank"


class Harsh(Ringing):
    """N11: the night is over; behaviour or inference?"""

    at: Literal["reply.harsh"] = "reply.harsh"


def begin(way: Way, context: Context) -> Turn:
    """Log what they said; by nudge, thank or sort."""
    if way.nudge is not None:
        kind = Thank if way.nudge.kind == "N10" else Harsh
        case = open_case(way.nudge.case, context) if way.nudge.case else None
        called = about(case) if case else ""
        return to(kind(nudge=way.nudge.id, kind=way.nudge.kind, case=way.nudge.case, about=called))
    case = open_case(way.values.get("case", ""), context)
    if case is None:
        case = settle(_blank(context), "understood", "feeling", "review")
        opened: tuple[Effect, ...] = (keep(case, context),)
    else:
        opened = ()
    if way.values.get("feedback"):
        return _show(case, way.values["feedback"], context)
    if way.text.strip():
        if not opened and (turned := _no_words(case, way.text, context)):
            return turned
        turn = _log(case, way.text, context)
        return to(turn.state, *opened, *turn.effects)
    if (words := _told_before(case, context)) and not opened:
        return to(Earlier(case=case.id, words=words))
    return to(Words(case=case.id, about=about(case)), *opened)


def _no_words(case: Case, text: str, context: Context) -> Turn | None:
    """What is none of their words yet: that nothing has come, that they will talk, or that they want to see them."""
    if not_reached(text):
        return to(WhatNext(), Say("waiting.not_reached"))
    if nothing_there(text):
        return _to_waiting(case, "nothing")
    if sorting.only_came(text):
        return to(Words(case=case.id, about=about(case)))
    if agreed_to_talk(text):
        return _to_waiting(case, "call", text)
    if not invites(text) and offers_job(text):
        if _sortable(text, context):
            turn = _log(case, text, context)
            return to(turn.state, *turn.effects, Say("reply.another_job"))
        ended = forget(case, *ON_AN_ANSWER)
        return to(WhatNext(), keep(case.model_copy(update={"phase": "answered"}), context), *ended, Say("reply.another_job"))
    if not invites(text):
        return _to_waiting(case, "offered", text) if offers_talk(text) and not _sortable(text, context) else None
    # An answer after all, and the best one: whatever waited for it ends, and the day is noted.
    gone = forget(case, *ON_AN_ANSWER)
    ahead = Enter("interview_ahead", text=text, values={"case": case.id}, replace=not _sortable(text, context))
    if not ahead.replace:
        turn = _log(case, text, context)
        return to(turn.state, *turn.effects, Say("reply.invited"), ahead)
    answered = case.model_copy(update={"phase": "answered", "live": False})
    return to(WhatNext(), keep(answered, context), *gone, Say("reply.invited"), ahead)


def _to_waiting(case: Case, then: str, text: str = "") -> Turn:
    return to(WhatNext(), Enter("waiting", text=text, values={"case": case.id, "then": then}, replace=True))


def _sortable(text: str, context: Context) -> bool:
    """Whether there is feedback beside what they offer."""
    points = sorting.sort(the_rest(text), context.language.split, context.language.feedback)
    praised = any(p.label == "PRAISE" and p.sure and not _COURTESY.search(p.text) for p in points)
    return praised or sorting.outcome(p.label for p in points) == "useful" or any(p.label in sorting.NO_FEEDBACK for p in points)


_COURTESY = late(
    r"\b(?:thank\w*|meet(?:ing)?|met|speak(?:ing)?|spoke|talk(?:ing|ed)?|hear(?:ing|d)?|pleasure|enjoyed|lovely to|nice to|"
    r"(?:kind|nice|good|great) of you|all the best|luck|your (?:e-?mail|message|note|interest|application))\b",
    re.IGNORECASE,
)
"""Praise that is only politeness, and says nothing of the work."""


def _told_before(case: Case, context: Context) -> str:
    """What the telling of a case gave of their words, as long as nothing of it is logged."""
    if any(f.case == case.id for f in context.feedback):
        return ""
    return sorting.told_words(case.notice or case.account, context.language.split, context.language.feedback)[:1000]


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Their words, one's own rating, the sorting, the trigger, then what follows from it."""
    if isinstance(state, Ringing):
        return common(state, event, context) or _at_nudge(state, event, context)
    match state, event:
        case Earlier(case=id, words=words), Chose(option="sort"):
            return _log(context.case(id), words, context)
        case Earlier(case=id), Chose(option="new"):
            return to(Words(case=id, about=about(context.case(id))))
        case Earlier(), Chose(option="later"):
            return to(state, Say("reply.later"), Leave())
        case Earlier(case=id), Said(text=text) if words := their_words(text):
            return _log(context.case(id), words, context)
        case Words(case=id), Said(text=text) if text.strip():
            return _no_words(context.case(id), text, context) or _log(context.case(id), text, context)
        case Words(case=id), Filled(values=values) if (text := values.get("words", "").strip()):
            return _no_words(context.case(id), text, context) or _log(context.case(id), text, context)
        case Words(case=id), Chose(option="later"):
            return to(state, Say("reply.later"), Leave())
        case Words(case=id), Chose(option="nothing"):
            return to(WhatNext(), Enter("waiting", values={"case": id}, replace=True))
        case Rating(), Said(text=text) if (mark := mark_in(text)):
            return step(state, Chose(option=mark), context)
        case Rating(case=id, feedback=feedback), Chose(option=option):
            case_ = context.case(id)
            if option != "skip":
                case_ = case_.model_copy(update={"self_rating": option})
            return _unsure(settle(case_, "rating"), feedback, 0, context)
        case Which(case=id, feedback=feedback, point=n, asked=asked), Chose(option=option):
            marked = f"asked_{feedback}_{n}"
            found = _feedback(feedback, context)
            effects = () if option == "skip" else (Keep(_relabelled(found, n, option.upper())),)
            if asked >= ASKED:
                return _with(_show(context.case(id), feedback, context, *effects), ())
            return _unsure(settle(context.case(id), marked), feedback, asked, context, *effects)
        case Sorted(case=id, feedback=feedback), Chose(option="right"):
            return _after_sorting(context.case(id), feedback, context)
        case Sorted(case=id, feedback=feedback), Chose(option="wrong"):
            points = tuple(p.text for p in _feedback(feedback, context).sorted)
            return to(Pick(case=id, feedback=feedback, points=points))
        case Pick(), Chose(option=option) if option.startswith("point_"):
            return _picked(state, int(option[6:]), context)
        case Pick(points=points), Said(text=text) if (meant := _pointed(text, points)) is not None:
            return _picked(state, meant, context)
        case Pick(case=id, feedback=feedback), Chose(option="none"):
            return _show(context.case(id), feedback, context)
        case Trigger(case=id, feedback=feedback), Chose(option=option):
            touched = "none" if option == "skip" else option
            found = _feedback(feedback, context).model_copy(update={"trigger": touched})
            said = () if option in ("skip", "none") else (Say(f"reply.touched_{option}"),)
            return _beside(context.case(id), found, context, Keep(found), *said)
        case Beside(case=id, feedback=feedback), Chose() | Said():
            case_ = context.case(id)
            if isinstance(event, Chose):
                noted, line = event.option, f"reply.beside_{event.option}"
            else:
                noted, line = " ".join(event.text.split())[:500], "reply.beside_noted"
            said = () if noted == "skip" else (Say(line),)
            kept = case_.model_copy(update={"review": {**case_.review, "beside": noted}})
            return _cool(kept, _feedback(feedback, context), context, *said)
        case Cool(case=id, feedback=feedback), Chose(option="tomorrow"):
            case_ = settle(context.case(id), f"cooled_{feedback}")
            tomorrow = Remind("N11", case=id, values={"feedback": feedback})
            return to(state, keep(case_, context), tomorrow, Say("reply.tomorrow"), Leave())
        case Cool(case=id, feedback=feedback), Chose(option="now"):
            case_ = settle(context.case(id), f"cooled_{feedback}")
            return _points(case_, _feedback(feedback, context), context, Forget(kind="N11", case=id))
        case Pause(case=id, feedback=feedback), Chose(option="on"):
            return _from_the_top(context.case(id), _feedback(feedback, context), context)
        case Pause(), Chose(option="pause"):
            return to(state, Say("rejection.paused"), Leave())
        case Odds(case=id, feedback=feedback), Chose(option="asked" | "later" as option):
            # One question at a time goes to them.
            case_ = settle(context.case(id), f"odds_{feedback}", f"clarified_{feedback}")
            said = (Say("reply.clarify_asked"),) if option == "asked" else ()
            return _points(case_, _feedback(feedback, context), context, *said)
        case Clarify(case=id, feedback=feedback), Chose(option="asked" | "later" as option):
            case_ = settle(context.case(id), f"clarified_{feedback}")
            said = (Say("reply.clarify_asked"),) if option == "asked" else ()
            return _points(case_, _feedback(feedback, context), context, *said)
        case Gap(case=id, feedback=feedback), Chose(option=option):
            case_ = context.case(id)
            noted_ = case_ if option == "skip" else case_.model_copy(update={"review": {**case_.review, "gap": option}})
            said = () if option == "skip" else (Say(f"reply.gap_{option}"),)
            return _points(settle(noted_, f"gap_{feedback}"), _feedback(feedback, context), context, *said)
    return None


def _pointed(text: str, points: tuple[str, ...]) -> int | None:
    """The one point that some of its own words are typed of ("the arrogant one"); None where none or several could be meant."""
    said = set(re.findall(r"\w{4,}", text.lower())) - {"that", "this", "about", "they", "with", "what", "were", "thing"}
    shared = [len(said & set(re.findall(r"\w{4,}", point.lower()))) for point in points]
    best = max(shared, default=0)
    return shared.index(best) if best and shared.count(best) == 1 else None


def _picked(state: Pick, n: int, context: Context) -> Turn:
    """The point that was meant: sorted as was said, or asked about."""
    if state.sort:
        return _put_right(context.case(state.case), state.feedback, (n,), cast(sorting.Sort, state.sort), context)
    return to(Which(case=state.case, feedback=state.feedback, point=n, words=state.points[n], asked=ASKED))


_MEANT = late(r"\b(?:it|that|this|one|which)\b", re.IGNORECASE)
_ALL = late(r"\b(?:all|both|each|every one|everything|they (?:are|were)|those|these)\b", re.IGNORECASE)
_NTH = ("first|1st|number one", "second|2nd|number two", "third|3rd", "fourth|4th", "fifth|5th", "sixth|6th")
LONGEST_WORD = 40
"""Words; what is longer is no word about how a point is sorted."""


def _sorted_in_words(state: State, text: str, context: Context) -> Turn | None:
    """ "The remark about the length was a criticism": a point that is put right in words, at any question about the sorting."""
    if not isinstance(state, Which | Sorted | Pick) or len(text.split()) > LONGEST_WORD or asks(text):
        return None
    found = _feedback(state.feedback, context)
    case, points = context.case(state.case), tuple(p.text for p in found.sorted)
    if disputes(text):
        # It is said of what they said, and not of how it is sorted.
        if isinstance(state, Sorted):
            return _disputed(case, found, context)
        return to(state, Say("reply.touched_truth")) if isinstance(state, Which) else None
    said = sorting.sort_in(text)
    meant = _meant(text, points)
    if said is None:
        if isinstance(state, Sorted) and meant is not None and _WRONG.search(text):
            return to(Which(case=case.id, feedback=found.id, point=meant, words=points[meant], asked=ASKED))
        return None
    if isinstance(state, Which):
        return _put_right(case, found.id, (state.point,), said, context, asked=state.asked)
    if meant is not None:
        return _put_right(case, found.id, (meant,), said, context)
    kinds = ("BEHAVIOUR", "GAP", "INFERENCE") if said == "criticism" else (said.upper(),)
    others = tuple(n for n, p in enumerate(found.sorted) if p.label not in kinds)
    # Criticism is taken for praise or for nothing, seldom for how it goes on.
    likely = tuple(n for n in others if found.sorted[n].label in ("PRAISE", "VAGUE")) if said == "criticism" else others
    if len(points) == 1 or len(likely) == 1 or (likely and _ALL.search(text)):
        return _put_right(case, found.id, likely or others or (0,), said, context)
    if _MEANT.search(text):
        return to(Pick(case=case.id, feedback=found.id, points=points, sort=said))
    return None


def _disputed(case: Case, found: Feedback, context: Context) -> Turn:
    """ "I disagree", said where the sorting is shown: what gets to them is that it isn't true, and the sorting stands."""
    turn = _after_sorting(case, found.id, context)
    if not isinstance(turn.state, Trigger):
        return turn
    touched = found.model_copy(update={"trigger": "truth"})
    kept = next((e.record for e in turn.effects if isinstance(e, Keep) and isinstance(e.record, Case)), case)
    return _beside(kept, touched, context, Keep(touched), Say("reply.touched_truth"))


_WRONG = late(r"\b(?:wrong(?:ly)?|not right|isn'?t right|incorrect|misread|misunderstood|mistake)\b", re.IGNORECASE)


def _meant(text: str, points: tuple[str, ...]) -> int | None:
    """The point that a text speaks of, by its place or by some of its own words."""
    for n, names in enumerate(_NTH[: len(points)]):
        if re.search(rf"\b(?:{names})\b", text, re.IGNORECASE):
            return n
    if re.search(r"\blast\b", text, re.IGNORECASE):
        return len(points) - 1
    return _pointed(text, points)


def _put_right(
    case: Case, feedback: str, which: tuple[int, ...], said: sorting.Sort, context: Context, *, asked: int = ASKED
) -> Turn:
    """Points sorted as the person says."""
    found = _feedback(feedback, context)
    for n in which:
        text = found.sorted[n].text
        found = _relabelled(found, n, sorting.label_for(said, text, context.language.feedback(text).label))
    found = found.model_copy(update={"harsh": sorting.harsh(found.sorted)})
    if asked >= ASKED:
        return _show(case, feedback, context, Keep(found))
    marked = settle(case, *(f"asked_{feedback}_{n}" for n in which))
    return _unsure(marked, feedback, asked, context, Keep(found))


def _correct(state: State, text: str, context: Context) -> Turn | None:
    """A point that is put right in words; else a correction of the case. What is said here of their words is none of those."""
    if isinstance(state, Rating) and state.hears(text):
        return to(state, Say("reply.rating_how"))
    if (sorted_ := _sorted_in_words(state, text, context)) is not None:
        return sorted_
    if isinstance(state, Rating) and not mark_in(text) and disputes(text):
        return to(state, Say("reply.touched_truth"))
    return correct(state, text, context)


def _blank(context: Context) -> Case:
    return Case(id=context.new_id("case"), opened=context.now, phase="answered")


def _with(turn: Turn, effects: tuple[Effect, ...]) -> Turn:
    return to(turn.state, *effects, *turn.effects)


def _feedback(id: str, context: Context) -> Feedback:
    return next(f for f in context.feedback if f.id == id)


def _relabelled(feedback: Feedback, n: int, label: str) -> Feedback:
    points = list(feedback.sorted)
    points[n] = points[n].model_copy(update={"label": label, "corrected": label != points[n].label})
    return feedback.model_copy(update={"sorted": tuple(points)})


_ROUGH = late(
    r"\b(?:wast(?:ed?|ing) (?:of )?(?:our|my|everyone'?s|everybody'?s) time|waste of time|"
    r"(?:do ?n['\u2019]?t|do not|never) (?:bother (?:to )?)?(?:re)?-?apply(?:ing)?\b(?! for (?:this|the same) )|sloppy|pathetic|"
    r"useless|"
    r"embarrass(?:ing|ment)|terrible|awful|appalling|laughable|incompetent|stupid|lazy|arrogant|a joke|hopeless|"
    r"(?:worst|weakest) (?:candidate|interview))\b",
    re.IGNORECASE,
)
"""Words that hurt, whatever sort of point they make."""


# --- logging and sorting -----------------------------------------------------------------------------------------------


def _log(case: Case, text: str, context: Context) -> Turn:
    """Keep their words as they are, and sort them; the reminders that waited for an answer end."""
    offered = offers_talk(text)
    theirs = the_rest(text) if offered or invites(text) else text
    points = sorting.sort(theirs, context.language.split, context.language.feedback)
    logged = Feedback(
        id=context.new_id("feedback"),
        case=case.id,
        words=text,
        said_at=context.now,
        sorted=tuple(p.kept() for p in points),
        harsh=sorting.harsh(points),
    )
    outcome = sorting.outcome(p.label for p in points)
    unsure = tuple(f"unsure_{logged.id}_{n}" for n, p in enumerate(points) if not p.sure)
    gone = forget(case, *ON_AN_ANSWER)
    besides = {p.label for p in points if p.label in sorting.NO_FEEDBACK}
    # Nobody is asked to thank for contempt, or to keep in touch; and where the law may have a say, advice comes first.
    marks = (*unsure, "thanks", "warm") if besides else unsure
    answered = settle(case, *marks, outcome=outcome, phase="answered", live=False)
    call: tuple[Effect, ...] = ()
    if offered:
        at = moment_offered(text, context)
        call = (Say("waiting.call_offered_too"),)
        if at is not None:
            answered, call = booked(answered, at)
            call = (*call, Say("waiting.call_offered_at", {"at": at}))
    nudges: tuple[Effect, ...] = () if case.thanked or besides else (Remind("N10", case=case.id),)
    if logged.harsh:
        nudges = (*nudges, Remind("N11", case=case.id, values={"feedback": logged.id}))
    effects = (keep(answered, context), Keep(logged), *gone, *nudges, Say("reply.kept"), *_custom(context), *call)
    if "ABUSE" in besides and sorting.outcome(p.label for p in logged.sorted) != "useful":
        effects = (*effects, Say("reply.comfort"))
    elif "ABUSE" in besides or _ROUGH.search(text):
        effects = (*effects, Say("reply.rough"))
    if "UNFAIR" in besides and "unfair_heard" not in case.settled:
        answered = settle(answered, "unfair_heard", discrimination=True)
        heard = Say("rejection.unfair_heard", {"body": advice_body(context)})
        return to(Pause(case=case.id, feedback=logged.id), keep(answered, context), *effects[1:], heard)
    if not points:
        # Thanks and good wishes, and nothing between them.
        enter = Enter("waiting", values={"case": case.id, "then": "after"}, replace=True)
        return to(WhatNext(), keep(answered, context), *effects[1:], Say("reply.boilerplate"), enter)
    return _with(_from_the_top(answered, logged, context), effects[1:])


def _from_the_top(case: Case, logged: Feedback, context: Context) -> Turn:
    """One's own rating first, where there is something to lay it beside; then what could not be read surely."""
    useful = sorting.outcome(p.label for p in logged.sorted) == "useful"
    if useful and not case.self_rating and "rating" not in case.settled:
        return to(Rating(case=case.id, feedback=logged.id), keep(case, context))
    return _unsure_in(case, logged, 0, keep(case, context))


def _unsure(case: Case, feedback: str, asked: int, context: Context, *effects: Effect) -> Turn:
    changed = [e.record for e in effects if isinstance(e, Keep) and isinstance(e.record, Feedback)]
    found = changed[0] if changed else _feedback(feedback, context)
    return _unsure_in(case, found, asked, keep(case, context), *effects)


def _unsure_in(case: Case, feedback: Feedback, asked: int, *effects: Effect) -> Turn:
    """Ask about the points that could not be read surely, three at most; then show all."""
    if asked < ASKED:
        for n, point in enumerate(feedback.sorted):
            open_ = f"unsure_{feedback.id}_{n}" in case.settled and f"asked_{feedback.id}_{n}" not in case.settled
            if open_ and not point.corrected:
                return to(Which(case=case.id, feedback=feedback.id, point=n, words=point.text, asked=asked + 1), *effects)
    return to(_sorted(case, feedback), *effects)


def _sorted(case: Case, feedback: Feedback) -> Sorted:
    return Sorted(case=case.id, feedback=feedback.id, points=tuple(_line(p) for p in feedback.sorted))


def _line(point: SortedPoint) -> str:
    """One point as it is shown: their words, what sort of thing it is, the words that decided, what can be done with it."""
    cue = f"facts.cue_{'known' if point.cue and point.cue != point.text else 'unknown'}"
    return phrase(
        cue,
        text=point.text,
        label=phrase(f"sorting.label.{point.label.lower()}"),
        cue=point.cue,
        fate=_fate(point),
    )


def _fate(point: SortedPoint) -> str:
    """What can be done with a point; a criticism that is wrapped softly is told to be one."""
    fate = phrase(f"sorting.fate.{sorting.fate(point.label, point.example)}")
    return f"{phrase('sorting.softly')} {fate}" if point.hedged and point.label in ("BEHAVIOUR", "GAP") else fate


def _custom(context: Context) -> tuple[Effect, ...]:
    """How directly such things are said in the country that the person gave, with the first answer they log; it is never taken
    from a name."""
    known = f"sorting.directness.{context.person.country.lower()}"
    if context.feedback or not has(known):
        return ()
    return (Say("reply.custom", {"how": phrase(known)}),)


def _show(case: Case, feedback: str, context: Context, *effects: Effect) -> Turn:
    changed = [e.record for e in effects if isinstance(e, Keep) and isinstance(e.record, Feedback)]
    found = changed[0] if changed else _feedback(feedback, context)
    return to(_sorted(case, found), keep(case, context), *effects)


# --- what follows ------------------------------------------------------------------------------------------------------


def _after_sorting(case: Case, feedback: str, context: Context) -> Turn:
    found = _feedback(feedback, context)
    labels = [p.label for p in found.sorted]
    outcome = sorting.outcome(labels)
    sorted_ = case.model_copy(update={"outcome": outcome})
    if outcome != "useful" and set(labels) & set(sorting.NO_FEEDBACK):
        return _cool(sorted_, found, context)
    if outcome == "boilerplate":
        enter = Enter("waiting", values={"case": case.id, "then": "after"}, replace=True)
        line = "reply.only_marks" if sorting.MARK in labels else "reply.boilerplate"
        return to(WhatNext(), keep(sorted_, context), Forget(kind="N11", case=case.id), Say(line), enter)
    if outcome == "refused":
        enter = Enter("waiting", values={"case": case.id, "then": "refused"}, replace=True)
        return to(WhatNext(), keep(sorted_, context), enter)
    return to(Trigger(case=case.id, feedback=feedback), keep(sorted_, context))


def _beside(case: Case, feedback: Feedback, context: Context, *effects: Effect) -> Turn:
    if case.self_rating:
        rating = phrase(f"facts.rating.{case.self_rating}")
        return to(Beside(case=case.id, feedback=feedback.id, rating=rating), keep(case, context), *effects)
    return _cool(case, feedback, context, *effects)


def _cool(case: Case, feedback: Feedback, context: Context, *effects: Effect) -> Turn:
    """Anxiety makes people poor judges of advice: what stings waits a night, if the person likes, and so does whatever might go
    into a plan while they are upset."""
    cooled = f"cooled_{feedback.id}" in case.settled
    abused = any(p.label == "ABUSE" for p in feedback.sorted) and not cooled
    rough = abused or (feedback.harsh and feedback.trigger in ("truth", "relationship", "identity"))
    hot = case.heat in ("H2", "H3") and case.heat_at is not None and context.now - case.heat_at < UPSET and not cooled
    if rough or (hot and sorting.outcome(p.label for p in feedback.sorted) == "useful"):
        opening = phrase(f"sorting.cool.{'rough' if rough else 'hot'}")
        return to(Cool(case=case.id, feedback=feedback.id, opening=opening), keep(case, context), *effects)
    return _points(case, feedback, context, *effects)


def _points(case: Case, feedback: Feedback, context: Context, *effects: Effect) -> Turn:
    """Each verdict's question, each gap's question, then the plan."""
    kept = keep(case, context)
    if sorting.outcome(p.label for p in feedback.sorted) != "useful":
        # Only contempt, or only who they are: nothing to plan from.
        enter = Enter("waiting", values={"case": case.id, "then": "after"}, replace=True)
        return to(WhatNext(), kept, Forget(kind="N11", case=case.id), *effects, Say("reply.nothing_in_it"), enter)
    if f"odds_{feedback.id}" not in case.settled and (odds := sorting.at_odds(feedback.sorted)):
        question = sorting.question_for_both(*odds)
        return to(Odds(case=case.id, feedback=feedback.id, first=odds[0], second=odds[1], question=question), kept, *effects)
    if f"clarified_{feedback.id}" not in case.settled:
        bare = next((p for p in feedback.sorted if p.label == "INFERENCE" and not p.example), None)
        if bare is not None:
            question = sorting.clarifying_question(bare.text, bare.cue)
            return to(Clarify(case=case.id, feedback=feedback.id, question=question), kept, *effects)
    if f"gap_{feedback.id}" not in case.settled:
        gap = next((p for p in feedback.sorted if p.label == "GAP"), None)
        if gap is not None:
            return to(Gap(case=case.id, feedback=feedback.id, words=gap.text), kept, *effects)
    onward = Enter("plan", values={"case": case.id, "feedback": feedback.id}, replace=True)
    return to(WhatNext(), kept, Forget(kind="N11", case=case.id), *effects, onward)


def _at_nudge(state: Ringing, event: Event, context: Context) -> Turn | None:
    case = open_case(state.case, context) if state.case else None
    if case is None:
        return to(state, Say("check_in.gone"), Leave()) if isinstance(event, Chose) else None
    found = next((f for f in reversed(context.feedback) if f.case == case.id), None)
    match state, event:
        case Thank(), Chose(option="open"):
            why = "refusal" if case.outcome == "refused" else "advice"
            note = {"case": case.id, "form": "thanks", "thanks_for": why}
            return to(WhatNext(), Enter("draft", values=note, replace=True))
        case Thank(), Chose(option="done"):
            thanked = case.model_copy(update={"thanked": True})
            return to(state, keep(thanked, context), Say("waiting.thanked"), Leave())
        case Harsh(), Chose(option="sort") if found is not None:
            return _show(case, found.id, context)
        case Harsh(), Chose(option="leave"):
            return to(state, Say("reply.left"), Leave())
        case Harsh(), Chose(option="sort"):
            return to(state, Say("check_in.gone"), Leave())
    return None


FLOW = Flow(
    name="reply",
    states=(Words, Earlier, Rating, Which, Sorted, Pick, Trigger, Beside, Cool, Pause, Odds, Clarify, Gap, Thank, Harsh),
    begin=begin,
    step=step,
    correct=_correct,
    volunteer=volunteer,
    commands=("reply", "log"),
    nudges=("N10", "N11"),
    lines=(
        *(f"reply.touched_{t}" for t in ("truth", "relationship", "identity")),
        *(f"reply.beside_{b}" for b in ("same", "harsher", "kinder", "noted")),
        *(f"reply.gap_{g}" for g in ("missing", "unsaid", "both")),
    ),
)
