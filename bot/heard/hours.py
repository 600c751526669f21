"""At which hours somebody wants to be reminded ("only in the afternoon", "not before noon", "after 5pm").

A wish about the hours says nothing else: once its hours and the few words around them are taken away, nothing is left. So a
telling with an hour in it ("they rang in the evening") is none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from bot.late import late
from bot.records import Person

LONGEST = 18
"""Words."""
_FIRST, _LAST = time(9), time(20)
"""The day, where nobody set other quiet hours."""
_NUMBERS = {
    name: n for n, name in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)
}
_CLOCK = (
    rf"(?:(?P<h{{0}}>\d{{{{1,2}}}}|{'|'.join(_NUMBERS)})(?:[:.](?P<m{{0}}>\d\d))?(?: ?(?P<half{{0}}>am|pm|a\.m\.?|p\.m\.?))?"
    r"(?: ?o['’]?clock)?(?: in the (?P<part{0}>morning|afternoon|evening)| at (?P<night{0}>night))?"
    r"|(?P<word{0}>noon|midday|lunch(?: ?time)?))"
)
_ONE, _TWO = _CLOCK.format(1), _CLOCK.format(2)
_SPAN = late(rf"\b(?:between |from )?{_ONE} ?(?:-|–|to|till|until|and) ?{_TWO}(?!\w)")
_FROM = late(
    rf"\b(?:(?:not|never|nothing|none|no) (?:sooner |earlier )?(?:before|than|until|till)|"
    rf"(?<!not )(?<!never )(?<!nothing )(?<!later )(?:after|past|from|any ?time (?:after|from))) {_ONE}(?!\w)"
    r"(?: on(?:wards?)?| or later| and later)?"
)
_UNTIL = late(
    rf"\b(?:(?:not|never|nothing|none|no) (?:later )?(?:after|past|than)|before|until|till|up to|by) {_ONE}(?!\w)(?: or earlier)?"
)
_AT = late(rf"\b(?:(?:at|around|about|to|for) )?{_ONE}(?!\w)")
_PART = r"(?:the )?(?:early |late )?(?P<part>mornings?|afternoons?|evenings?|lunch ?times?|after work|nights?)"
_NOT_PART = late(rf"\b(?:not|never|no|nothing|none|don['’]?t|dont)(?: \w+){{0,4}}? (?:in |on |during )?{_PART}\b")
_IN_PART = late(rf"\b(?:in |on |during )?{_PART}\b")
_LATER = late(
    r"\b(?:not|never|less) (?:so |too |that |this |quite so )?early\b|\blater in the day\b|"
    r"\btoo early\b"
)
_EARLIER = late(r"\b(?:not|never|less) (?:so |too |that |this |quite so )?late\b|\bearlier in the day\b|\btoo late\b")
_PARTS = {
    "morning": (time(9), time(12)),
    "lunch": (time(12), time(14)),
    "afternoon": (time(12), time(18)),
    "evening": (time(17), _LAST),
    "after work": (time(17), _LAST),
    "night": (time(17), _LAST),
}
_NOT_TO_ME = late(
    r"\b(?:no|not any|never any|(?:do not|don't|dont|never) (?:send|give|write)(?: me)?(?: any)?)(?: more)? "
    r"(?:texts?|messages?|msgs|pings?|notifications?|reminders?|nudges?)\b"
    r"|\b(?:do not|don't|dont|never) (?:text|message|ping|remind|nudge|contact|write(?: to)?) me\b"
)
"""No messages of ours, behind which the hours stand ("no texts after 6pm")."""
_AROUND = frozenset(
    "yes yeah yep yup go righto ok okay sure fine good grand great no nope please pls plz kindly only but just and or if you u "
    "can could would will i id im a an the it its them they that thats is are be do dont not prefer preferably rather like want "
    "wish to write send message remind me my mine all reminder reminders nudge nudges change move set make put shift have "
    "get come coming works work best better for in on at from now with thanks thank though then time times hour hours day "
    "days every each always ever during weekdays mostly usually maybe possible possibly so too bit little lot happy ok's "
    "suits free home around am that's it's i'm i'd hi hey well actually instead".split()
)
_OF_A_DAY = late(
    r"\b(?:today|tonight|tomorrow|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|next|last|this|week|month|ago)\b"
)


@dataclass(frozen=True, slots=True)
class Hours:
    """From when and until when; None where they did not say. `exact`: one hour was named, and nothing around it."""

    start: time | None
    end: time | None
    exact: bool = False


def hours_in(text: str) -> Hours | None:
    """The hours that somebody wishes for, or None where a text is no such wish."""
    plain = " ".join(text.lower().replace("’", "'").split())
    if not plain or len(plain.split()) > LONGEST or "?" in plain.rstrip("?") or _OF_A_DAY.search(plain):
        return None
    plain = _NOT_TO_ME.sub("not", plain)
    start: time | None = None
    end: time | None = None
    exact = False
    if (m := _SPAN.search(plain)) and re.search(r"\b(?:not|never|nothing|none|quiet)(?: from)? $", plain[: m.start()]):
        # The hours without are named, and they are a night: what is left of the day is wanted.
        night = (m["half1"] or "").startswith("p") or m["night1"] or ((m["h1"] or "").isdecimal() and int(m["h1"]) >= 18)
        start, end = (_clock(m, 2, "am"), _clock(m, 1)) if night else (None, None)
        if start is not None and end is not None and end <= start:
            return None
    elif m:
        start, end = _clock(m, 1, m["half2"] or ""), _clock(m, 2)
    elif m := _FROM.search(plain):
        start = _clock(m, 1)
    elif m := _UNTIL.search(plain):
        end = _clock(m, 1)
    elif m := _NOT_PART.search(plain):
        part = _name(m["part"])
        start, end = (time(12), None) if part == "morning" else (None, time(12) if part == "afternoon" else time(17))
    elif m := _LATER.search(plain):
        start = time(12)
    elif m := _EARLIER.search(plain):
        end = time(17)
    elif (m := _AT.search(plain)) and (m["half1"] or m["part1"] or m["night1"] or m["word1"] or m[0].startswith(("at ", "to "))):
        start, exact = _clock(m, 1), True
    elif parts := list(_IN_PART.finditer(plain)):
        spans = [_PARTS[_name(p["part"])] for p in parts]
        start, end = min(s for s, _ in spans), max(e for _, e in spans)
        return Hours(start, end) if _nothing_else(_IN_PART.sub(" ", plain)) else None
    else:
        return None
    if (start is None and end is None) or not _nothing_else(f"{plain[: m.start()]} {plain[m.end() :]}"):
        return None
    return Hours(start, end, exact)


_PARTED = late(r"[,.;!\n]+|\b(?:because|cos|coz|cause|as i|since i|so i|im|i'm|i am|i (?=work|sleep|do))\b")
_ASLEEP = late(
    rf"\b(?:sleep|asleep|in bed|dont (?:get|wake) up|don't (?:get|wake) up)(?: \w+){{0,2}}? (?:till|til|until|to) "
    rf"(?:about |around |like )?{_ONE}(?!\w)"
)
_ON_NIGHTS = late(r"\b(?:on|work|working|do|doing) (?:the )?(?:nights?|night shifts?|days|earl(?:y|ies)|lates?)\b")
"""Shifts, and no hours for us."""
_BUSY = late(
    rf"\b(?:on|work|working|service|shift|busy|school|lessons|lectures)\b(?: \w+){{0,4}}? (?:from )?{_ONE} ?(?:-|–|to|till|"
    rf"til|until) ?"
    rf"{_TWO}(?!\w)"
)


def hours_told(text: str) -> Hours | None:
    """The hours in an answer that gives its reason as well ("not in the mornings, I'm on nights and sleep till about 2")."""
    plain = " ".join(text.lower().replace("’", "'").split())
    plain = _ON_NIGHTS.sub(" ", plain)
    wished = next((found for part in _PARTED.split(plain) if (found := hours_in(part)) is not None and not found.exact), None)
    if (asleep := _ASLEEP.search(plain)) is not None:
        return Hours(_clock(asleep, 1), wished.end if wished else None)
    if wished is None and (busy := _BUSY.search(plain)) is not None and re.search(r"\b(?:not|never|dont|don't|except)\b", plain):
        first, last = _clock(busy, 1), _clock(busy, 2, busy["half2"] or ("pm" if int(busy["h2"]) < 12 else ""))
        if first is not None and last is not None and first < last:
            return Hours(None, first) if first >= time(12) else Hours(last, None)
    return wished


def hours_unasked(text: str) -> bool:
    """Whether a text that stands by itself, asked for by nothing, is about the hours of our messages ("no texts after 6pm",
    "only between 9 and 5"); after how many days nothing came is no such thing."""
    plain = " ".join(text.lower().replace("’", "'").split())
    if re.search(r"\d+ ?(?:days?|hours?|hrs|weeks?|months?)\b", plain):
        return False
    wanted = _NOT_TO_ME.search(plain) or re.match(r"\W*(?:(?:please|ok|yes|but) )?(?:only|just|not|never) \w", plain)
    return wanted is not None and (hours := hours_in(text)) is not None and not hours.exact


_QUIET = late(
    r"\W*(?:(?:please|can|could|you|i(?:['’]d| would)? (?:like|want|need)|set|make|change|put|have|be|keep|stay|my|the|your|to|"
    r"ok|it|should)"
    r"\b[\s,]*)*(?:quiet|silent|silence|do not disturb)(?: (?:hours?|times?))?\b(?P<rest>.*)",
    re.IGNORECASE,
)
_QUIET_SPAN = late(
    r"(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\s*(?:-|to|till|til|until|and|\u2013)\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?(?![\w%])",
    re.IGNORECASE,
)


def quiet_span(text: str) -> tuple[time, time] | None:
    """ "20-9", "8pm to 9am", "22:30 until 07:00": from when and until when it is quiet; None where it is none, or the two are
    the same."""
    m = _QUIET_SPAN.search(text)
    if m is None:
        return None

    def clock(hour: str, minute: str | None, half: str | None) -> time | None:
        h = int(hour) % 12 + (12 if half.lower() == "pm" else 0) if half else int(hour)
        return time(h, int(minute or 0)) if h < 24 and int(minute or 0) < 60 else None

    start, end = clock(m[1], m[2], m[3]), clock(m[4], m[5], m[6])
    return (start, end) if start is not None and end is not None and start != end else None


def quiet_in(text: str) -> tuple[time, time] | None:
    """The quiet hours that a text sets, said by their name ("set quiet hours from 9pm to 9am")."""
    said = _QUIET.fullmatch(text.strip())
    span = quiet_span(said["rest"]) if said is not None and len(text.split()) <= LONGEST else None
    if said is None or span is None:
        return None
    rest = _QUIET_SPAN.sub(" ", said["rest"].lower(), count=1).replace("between", " ").replace("’", "'")
    return span if _nothing_else(rest) else None


def asks_twice(text: str) -> bool:
    """Whether hours that were given as quiet look like a working day ("9 to 5"): by themselves nearly nobody means that."""
    span = quiet_span(text)
    if span is None or re.search(r"\d ?(?:am|pm)\b", text, re.IGNORECASE):
        return False
    start, end = (t.hour for t in span)
    return 6 <= start <= 11 and (start < end <= 19 or 1 <= end <= 7) and not (start >= 10 and end in (6, 7))


_ON_DAYS = late(
    r"\b(?:on |at |over |during )?(?:the |any |all )?(?:(?:(?:mon|tues|wednes|thurs|fri)days?\b)|(?P<end>weekends?|(?:satur|"
    r"sun)days?))"
    r"(?:(?:,| and| or| &)+ (?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?))*",
    re.IGNORECASE,
)
_NOT_ON = late(
    r"\W*(?:(?:please|pls|can you|could you|ok|but|and|also)\b[\s,]*)*(?:not|never|no|nothing|(?:do not|don't|dont|never)(?: "
    r"ever)? "
    r"(?:text|message|ping|remind|nudge|contact|write|send|disturb|bother)(?: to)?(?: me)?(?: anything)?|stop (?:messaging|"
    r"texting|reminding|"
    r"writing to|nudging) me)(?: (?:any )?(?:more )?(?:texts?|messages?|msgs|pings?|notifications?|reminders?|nudges?))?",
    re.IGNORECASE,
)


def days_off(text: str) -> str:
    """Whether a text wants days of the week kept free of reminders: "weekend", "week" for any other day; else empty."""
    plain = " ".join(text.lower().replace("’", "'").split())
    began = _NOT_ON.match(plain)
    day = _ON_DAYS.search(plain, began.end()) if began else None
    if began is None or day is None or len(plain.split()) > LONGEST or not _nothing_else(plain[began.end() : day.start()]):
        return ""
    if not re.search(r"(?:days|weekends?)\b|\b(?:a|any|every) ", day[0]) or not _nothing_else(plain[day.end() :]):
        return ""  # "not on Sunday" is one day, and may be about anything
    return "weekend" if day["end"] and not re.search(r"\b(?:mon|tues|wednes|thurs|fri)day", day[0]) else "week"


def with_hours(person: Person, wish: Hours) -> Person:
    """The person with the hours that they wish for, as what is left of the day between their quiet hours."""
    start = wish.start if wish.start is not None else min(person.quiet_until, _FIRST)
    end = wish.end if wish.end is not None else max(person.quiet_from, _LAST)
    if end <= start and wish.end is None:
        end = time(start.hour + 2, start.minute) if start.hour < 22 else time(23, 59)
    elif end <= start:
        start = _FIRST if end > _FIRST else time()
    return person.model_copy(update={"quiet_until": start, "quiet_from": end})


def _name(part: str) -> str:
    return "lunch" if part.startswith("lunch") else part if part == "after work" else part.rstrip("s")


def _clock(m: re.Match[str], n: int, half: str = "") -> time | None:
    """The hour that was named; without "am" or "pm" one to seven are in the afternoon, when people are reminded."""
    if m[f"word{n}"]:
        return time(12)
    hour, minute = _NUMBERS.get(m[f"h{n}"]) or int(m[f"h{n}"]), int(m[f"m{n}"] or 0)
    half = (m[f"half{n}"] or half).replace(".", "") or {"morning": "am", None: ""}.get(m[f"part{n}"], "pm")
    half = "pm" if m[f"night{n}"] else half
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    elif not half and 1 <= hour <= 7:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _nothing_else(rest: str) -> bool:
    return set(re.findall(r"[a-z']+|\d+", rest)) <= _AROUND
