"""A reminder of one's own: "remind me on Tuesday at 9 to call her". It is a plan's cue (N12): an hour and what is done then, both
chosen by the person."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot import nudges
from bot.context import Context
from bot.effects import Effect, Forget, Keep, Remind, Say
from bot.flows._nudge import will_ring
from bot.heard.before_it import before_it
from bot.heard.hours import hours_in
from bot.late import late
from bot.records import Nudge
from bot.when import Ask, When

KIND = "N12"
OWN = "own_"
"""How what stands in place of a case begins."""
LONGEST = 40
"""Words of the whole wish."""
MOST = 200
"""Characters of what they want to be reminded of."""
_ASKS = late(
    r"\W*(?:(?:hi|hey|hello|ok|okay|yes|yeah|yep|no|well|so|and|but|also|then|oh|sorry|please|pls|plz|kindly|just|actually|"
    r"maybe|"
    r"(?:can|could|would|will) (?:you|u|ya)|i(?:['’]?d| would)? (?:like|want|need)(?: you| u)?(?: to)?|do)\b[\s,.!:;-]*)*"
    r"(?:remind me\b|remember me(?= to\b)|(?:ping|nudge) me(?= (?:on|at|in|to|about|tomorrow|next)\b)|"
    r"(?:set|make|put|give|send|add|create|schedule)(?: me| up| in)* (?:a|an|another|one) (?:new )?(?:reminder|nudge)\b"
    r"(?: for me)?|"
    r"(?:a|another|one) reminder(?=\W*(?:please\W*)?(?:on|at|in|for|to|tomorrow|next)\b)|do ?n['’]?t let me forget\b)"
    r"(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_OF_US = late(
    r"\W*(?:what|why|how|who|whom|where|which|whose|again|when (?!i\b)|(?:of|about|to) (?:what|how|why|who|where|which|when)\b|"
    r"(?:every|each)\W*$|(?:all|only) the\b)",
    re.IGNORECASE,
)
"""What follows where they ask what was said ("remind me what she said")."""
_ASKS_BACK = late(r"\s*(?:of anything |about it |about that )?\?+\s*\w", re.IGNORECASE)
"""Our word said back before an answer ("remind me? no, they promised nothing")."""
_ACT = late(r"(?:to|about|that|of)\b", re.IGNORECASE)
_ACT_BEHIND = late(r"(?:to|about|that)\b", re.IGNORECASE)
_THIS = late(r"\W*(?:do |about |of |to do )?(?:it|this|that|later|soon|then)?(?: again)?\W*", re.IGNORECASE)
"""Said of what is open anyhow, and no act of its own."""
_TIME = late(
    r"(?:on|at|in|by|around|about|before|after|for|from|this|next|the|early|late|first|tomorrow|tonight|today|noon|midday|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|\d|half|quarter|a|"
    r"january|february|march|april|may|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
_UNKNOWN_HOUR = late(r"(?:after|before|once|when|during|straight after|right after)\b", re.IGNORECASE)
"""What is named by something that only they know the hour of ("after school run", "when I finish work"): a time, and no act."""
_EDGE = " \t\n.,;:!?-–—\"'“”"


@dataclass(frozen=True, slots=True)
class Own:
    """What they want to be reminded of (empty: they did not say), and when: what was read, or None where no time was said."""

    words: str
    when: When | Ask | None


def asked_in(text: str) -> str | None:
    """What follows "remind me"; None where no reminder is asked for."""
    found = _ASKS.fullmatch(text.strip())
    if found is None or len(text.split()) > LONGEST or _OF_US.match(found["rest"]) or _ASKS_BACK.match(found["rest"]):
        return None
    rest = found["rest"].strip(_EDGE)
    hours = hours_in(rest)
    if hours is not None and (not hours.exact or re.search(r"\b(?:only|always|every|not|days)\b", text, re.IGNORECASE)):
        return None  # a wish about the hours of all of them
    return re.sub(r"\W+(?:please|pls|thanks|thank you|ok|cheers)$", "", rest, flags=re.IGNORECASE)


def read(rest: str, context: Context) -> Own:
    """When and of what, in what follows "remind me"."""
    words = " ".join(rest.split()).strip(_EDGE).removeprefix("for ").removeprefix("please ")
    if (back := before_it(words, context.cases, context.now)) is not None:
        at, deed = back
        return Own(_deed(deed), When(at, hour_said=True, moved=False) if at else None)
    parts = words.split()
    if _ACT.match(words):
        # "to call her on Tuesday at 9": the time is the longest end that is one.
        for n in range(2, len(parts)):
            end = " ".join(parts[n:])
            if _TIME.match(end) and (found := _time(end, context)) is not None and not _goes_on(end, context):
                return Own(_deed(" ".join(parts[:n])), found)
        return Own(_deed(words), None)
    # "on Tuesday at 9 to call her": the time is the shortest beginning that is one, with an act behind it.
    for n in range(1, len(parts)):
        if _ACT_BEHIND.match(parts[n]) and (found := _time(" ".join(parts[:n]), context)) is not None:
            return Own(_deed(" ".join(parts[n:])), found)
    found = _time(words, context)
    if found is None:
        return Own(_deed(words), None)
    # "9am tuesday call her": what stands behind the words that make the time.
    for n in range(1, len(parts)):
        if _time(" ".join(parts[:n]), context) == found and _time(" ".join(parts[n:]), context) is None:
            if _UNKNOWN_HOUR.match(" ".join(parts[n:])) and isinstance(found, When) and not found.hour_said:
                return Own("", Ask("which_hour", (found.instant,)))
            if isinstance(found, Ask) and any(_UNKNOWN_HOUR.match(part) for part in parts[:n]):
                return Own("", found)
            return Own(_deed(" ".join(parts[n:])), found)
    return Own("", found)


JUST_NOW = timedelta(minutes=15)
"""For so long "I meant Sunday" speaks of the reminder that was set last."""


def just_set(context: Context) -> Nudge | None:
    """The reminder of their own that was set last, where that was just now."""
    coming = (n for n in context.nudges if n.kind == KIND and n.case.startswith(OWN) and n.status == "waiting")
    own = [n for n in coming if context.now - n.asked <= JUST_NOW]
    return max(own, key=lambda n: n.asked, default=None)


_MEANT = late(
    r"\W*(?P<mark>(?:(?:no|sorry|oops|wait|actually|ah|oh|i mean|hm+|nah|ah no)\b[\s,.!-]*|\*\s*)*"
    r"(?:i (?:meant|mean)|make (?:it|that)|(?:it |that )?(?:should be|was meant to be)|rather|better|change (?:it|that) to|"
    r"move (?:it|that) to|(?:do )?n['’]?t \w+,? (?:but )?|not (?:on |at )?\w+[,.]? (?:but )?)?)\s*"
    r"(?P<when>(?:on |at |for |the )*[\w:. '’]{2,40}?)(?P<after>(?:,? (?:i mean|i meant|instead|rather|sorry|please|pls|"
    r"not (?:on |at )?[\w:]+))*)\W*",
    re.IGNORECASE,
)
_TAKEN_OFF = late(
    r"\W*(?:(?:no|sorry|oops|wait|actually|ah|oh|please|ok(?:ay)?|hm+|nah|can you|could you)\b[\s,.!-]*)*"
    r"(?:cancel|delete|remove|drop|scrap|forget|undo|take off|get rid of|scratch)(?: (?:that|it|this|the|my|last|one|"
    r"reminder|again))+"
    r"(?: off)?(?:,? (?:please|pls|then|again|i do ?n['’]?t need it(?: any ?more)?))*\W*|"
    r"\W*(?:take (?:it|that) off(?: again)?|(?:i )?do ?n['’]?t need (?:that|it|the reminder)(?: any ?more|"
    r" after all)?)\W*",
    re.IGNORECASE,
)
_OF_A_DAY = late(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|tomorrow|today|tonight|week|month|"
    r"\d+(?:st|nd|rd|th)|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|in \w+ days?)\b",
    re.IGNORECASE,
)


def taken_off(text: str) -> bool:
    """Whether a text takes back the reminder that was just set ("cancel that")."""
    return len(text.split()) <= 10 and _TAKEN_OFF.fullmatch(text.strip()) is not None


def meant(text: str) -> str:
    """The time that was meant, where a text puts right the one that was just set ("I meant Sunday", "make it 10"); or nothing."""
    said = _MEANT.fullmatch(text.strip())
    marked = said is not None and (said["mark"].strip() or said["after"].strip() or text.strip().startswith("*"))
    if said is None or not marked or len(text.split()) > 10:
        return ""
    return said["when"].strip()


def put_right(nudge: Nudge, text: str, context: Context) -> datetime | None:
    """When a reminder is to come, put right: a day alone keeps its hour, an hour alone its day."""
    found = context.when(text)
    if not isinstance(found, When):
        return None
    here = nudges.Preferences.of(context.person).here
    was, now_meant = nudge.due.astimezone(here), found.instant.astimezone(here)
    if not found.hour_said:
        now_meant = now_meant.replace(hour=was.hour, minute=was.minute)
    elif not _OF_A_DAY.search(text):
        now_meant = was.replace(hour=now_meant.hour, minute=now_meant.minute)
    return now_meant if now_meant > context.now else None


def set_own(words: str, when: When, context: Context) -> tuple[Effect, ...]:
    """Set it and say its hour back; or say why it cannot be."""
    person = context.person
    if person.nudges is False or KIND in person.off:
        return (Say("nudges.own_off"),)
    if when.instant <= context.now:
        return (Say("nudges.past"),)
    booked = [n for n in context.nudges if not n.chosen and nudges.KINDS[n.kind].booked]
    if not words.strip() and any(abs(n.due - when.instant) < timedelta(minutes=2) for n in booked):
        return (Say("nudges.own_there", {"at": when.instant}),)
    # Each has a name of its own in place of a case, so that a second one does not move the first.
    key = f"{OWN}{context.new_id('plan')}_{context.now:%y%m%d%H%M%S}"
    ask = Remind(KIND, case=key, at=when.instant, chosen=True, values={"words": words or " "})
    every = tuple(n for n in context.records if isinstance(n, Nudge))
    nudge = nudges.set_nudge(ask, person, context.now, every, context.new_id("nudge"))
    before = {n.id: at for n, at in will_ring(context.nudges, person, context) if n.chosen}
    coming, rings = _coming(nudge, context.nudges, context)
    way: tuple[Effect, ...] = ()
    day = when.instant.date()
    if rings is not None and rings.date() == day:
        # What was set without being asked for gives way to what they ask for themselves.
        here = nudges.Preferences.of(person).here
        unasked = [n for n in context.nudges if not (n.chosen or n.snoozed or nudges.KINDS[n.kind].exempt)]
        still = {n.id for n, at in coming if at is not None and at.date() <= day}
        gives = [n.id for n in unasked if n.due.astimezone(here).date() == day and n.id not in still]
        coming, way = tuple(c for c in coming if c[0].id not in gives), tuple(Forget(id=id) for id in gives)
    crowded = any(n.id in before and at != before[n.id] for n, at in coming)  # another that they asked for would give way
    if nudge is None or rings is None or crowded:
        return (Say("nudges.own_full", {"at": when.instant}),)
    line = "own_set" if rings.replace(second=0, microsecond=0) <= when.instant else "own_moved"
    return *way, Keep(nudge), Say(f"nudges.{line}" if words else f"nudges.{line}_bare", {"at": rings, "what": words})


def _coming(
    nudge: Nudge | None, waiting: Iterable[Nudge], context: Context
) -> tuple[tuple[tuple[Nudge, datetime | None], ...], datetime | None]:
    """What will ring with a new one among those that wait, and when the new one will."""
    if nudge is None:
        return (), None
    coming = will_ring([*waiting, nudge], context.person, context)
    return coming, next((at for n, at in coming if n.id == nudge.id), None)


def named(nudge: Nudge) -> tuple[str, dict[str, str]]:
    """The line that names a nudge in a list, and its values: one's own reminder by one's own words."""
    if not nudge.case.startswith(OWN):
        return f"nudges.kind_{nudge.kind.lower()}", {}
    words = nudge.values.get("words", "").strip()
    return ("nudges.kind_own", {"what": words}) if words else ("nudges.kind_own_bare", {})


def _time(text: str, context: Context) -> When | Ask | None:
    """The time that a text says and nothing else, as far as can be told; a whole week or month begins on its first day."""
    found = context.when(text)
    if isinstance(found, When):
        return found
    if found.question == "which_day" and found.options:
        return When(found.options[0], hour_said=False, moved=False)
    return None if found.question in ("not_understood", "vague") else found


def _goes_on(end: str, context: Context) -> bool:
    """Whether a time stands only further back in it ("the agency on Tuesday")."""
    parts = end.split()
    if len(parts) < 2 or parts[0].lower() not in ("the", "a", "for", "about") or any(c.isdigit() for c in parts[1]):
        return False
    return _time(" ".join(parts[:2]), context) is None


def _deed(words: str) -> str:
    """ "to call her" is "call her"."""
    words = words.strip(_EDGE)
    if _THIS.fullmatch(words):
        return ""
    return re.sub(r"^(?:to|about|that|of)\s+", "", words, flags=re.IGNORECASE).strip(_EDGE)[:MOST]
