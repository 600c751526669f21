"""The person who told, or signed."""

# ruff: noqa: E501, SIM102

from __future__ import annotations

import re

from bot.language.account.agency import is_agency
from bot.language.account.employer import CAPNAME, CORP, FOOT, FOOTING, FROMADDR, LOWCORP, STOPNAMES, person_like
from bot.language.account.role import roleish
from bot.language.account.text import Text, span_of
from bot.language.names import AMBIGUOUS, EMPLOYERS, GIVEN
from bot.language.readings import Slot, Span
from bot.language.scan import Late, Scan, holds_any

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr"))
_ONLY_TITLES = _TITLES | frozenset(("mx", "prof", "professor", "sir", "madam", "madame", "ma'am", "maam", "mam", "doctor"))
"""Titles that alone are nobody's name."""
_NAMELESS = STOPNAMES - _TITLES
_FIRSTNAMES = GIVEN | _TITLES
_NAMEWORD = r"(?:[A-ZÀ-ÖØ-Þ](?:[\w'’-]*[\w]|\.)?)"
_BEFORE_NAME = Late(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Father|Canon|Baroness|Lord|Lady|Rev|Capt|Captain|Sister|Sir|"
    r"Dame)\.? )?(?:[A-Z]\. ?){0,3}\Z"
)
"""A title and initials, which belong to the name after them."""
NAME = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Señora|Señor|Monsieur|Madame|Sr|Sra|Frau|Herr|Chef|Sister|Sir|Dame|Ma'am|"
    rf"Matron|Father|Canon|Baroness|Lord|Lady|Rev|Capt|Captain|Doctor|Fr|[Ss]enhora?|[Ss]ignora?)\.? )?{_NAMEWORD}"
    rf"(?: (?:{_NAMEWORD}|(?:de|van|von|der|den|la|di|da|bin|al|ten|ter)\b|O'\w+)){{0,4}}"
)
_SIGNNAME = Late(rf"[\s,*_>-]*(?P<n>{NAME})(?=\s*(?:[,(|\n/-]|$|\.|x+\b|- ))")
_NOTNAME = Late(
    r"\b(?:team|talent|recruit\w*|hr|human|resources|people|hiring|careers?|department|ltd|limited|group|"
    r"trust|council|office|services|panel|manager|acquisition|regards|admissions|company|the|university|"
    r"school|college|hospital|management|committee|support|on behalf|sent from|unsubscribe|candidate|best|"
    r"kind|sincerely|yours|thank|wishes|thanks|all|good|dear|phone|tel|mobile|operations|store|head|director|"
    r"sir|madam|everyone|applicant|we|please|this|if|your|you)\b"
)
_PERSON_SMS = Late(
    r"(?:\b(?:it's|its|It's|Its|it is|this is|This is|It is|my name is|My name's|my name's|here is|"
    rf"speaking is) (?:only |just )?)(?P<n>{NAME})(?=[ ,.]*(?:here|from|at|in|over|calling|\(|,|\.|again|the|"
    r"with|ringing|speaking|-))"
)
_PERSON_LOWSMS = Scan(
    r"\b(?:it's|its|it is|this is|my name is|my name's) (?:only |just )?(?P<n>[a-z][a-z'-]+)(?= (?:here|from|"
    r"at|calling|over|again|with|ringing|speaking)\b|,)"
)
_ACT = (
    r"(?:himself |herself |he |she |just |finally |then |only |also |actually |has |had |have |from \w+ |of \w+ |kindly |very |"
    r"nicely |\w+ly )*(?:(?:e-?)?mail(?:ed|s)?|rung|rang|ring|rings|bell(?:ed|s)? me|calls?\b(?! (?:with|centre|handler|back))|"
    r"called|phoned|phones|told|tells? me|texted|said|says?|writes?|informs?|answer(?:ed|s) me|"
    r"wrote|messaged|sent|let me|came back|got back|broke|replied|left (?:me )?a|telephoned|telephoned|"
    r"took the trouble to|was kind enough to|had the decency to|was the one|gave me|stopped me|took me|"
    r"walked me|turned me down|rejected|sat me|pulled me|whatsapped|confirmed|informed|explained|contacted|"
    r"dm'?e?d|signed|delivered)\b"
)
_PERSON_SUBJ = Late(
    rf"(?P<n>{NAME})\b(?:,? ?(?:\(?(?:the|my|their|our|from|@|of|off|in|at|who|a|an|"
    rf"an?) [\w' &-]{{1,60}}?\)?,?)?) {_ACT}"
)
_PERSON_BY = Late(
    r"\b(?:(?:message|voicemail|voice mail|text|letter)(?: \w+){2,4} (?:from|off)|(?:email|e-mail|mail|call|phone call|letter|"
    r"message|text|voicemail|note|word|news|msg|whatsapp|"
    r"reply|response|rejection|no|told|heard|signed|rang|phoned|informed|DM|dm|called|sent|heard back|"
    r"got back|from|came|phone|chat) (?:\w+ )?(?:from|by|off|with|w|w/)|signed(?: off)?(?: by| as)?|"
    r"by) (?:(?:a|the|my|their|our|someone called|somebody called|a lady called|a woman called|a man called|"
    r"some guy called|a guy called|some woman called|hiring manager|recruiter|manager|HR|hr|owner|"
    r"store manager|head chef|interviewer|recruitment consultant|contact|talent partner|"
    r"(?!(?:a|the|my|their|our|hiring|store) )[a-z]+ manager|"
    rf"(?!(?:a|the|my|their|our) )[a-z]+ lead),? )*(?P<n>{NAME})"
)
_PERSON_TITLE = Late(
    r"\b(?:recruiter|manager|interviewer|boss|owner|consultant|supervisor|director|head|lead|lady|woman|man|"
    r"guy|bloke|matron|chef|foreman|headteacher|agent|partner|contact|hr person|person|called|named|name is|"
    r"name was|principal|bursar|registrar|[Cc]hair|dean|vicar|deputy|lass|lad|secretary|officer|coordinator|administrator|"
    r"advisor|nurse|chair)(?:,? | \(|"
    rf" - )(?:there |in hr |from hr )?(?:called |named |whose name is |is called )?(?P<n>{NAME})"
)
_PERSON_LOW = Late(
    r"\b(?P<n>[a-z][a-z'-]+)(?: (?P<m>[a-z][a-z'-]+))?(?:,? ?(?:\(?(?:the|my|their|from|off|of|in|at|who|a|"
    r"an) [\w' &-]{1,28}?\)?,?)?) (?:just |finally |then |only |also |has |had |have |from \w+ )*(?:emailed|"
    r"dm'?e?d|rung|messaged me|rang|called|phoned|told|texted|said|wrote|messaged|sent|let me|came back|got back|broke|"
    r"left (?:me )?a|"
    r"gave me|pulled me|took me|stopped me|replied|turned me down)\b"
)
_PERSON_OWNS = Late(
    rf"(?P<n>{NAME})(?:'s (?:\w+ )?(?:note|e-?mail|call|letter|message|voicemail|text|name (?:came|come|popped|flashed)|reply|"
    rf"words)\b|,? (?:from|of|at) [\w&' ]{{2,30}}? (?:she|he) "
    r"(?:\w+ )?(?:call|write|say|tell|explain|email|phone)|(?: \w+){1,4} in (?:yesterday|today|monday|friday|thursday|tuesday|"
    r"wednesday)'?s (?:e-?mail|call|letter)| literally )"
)
_PERSON_LOWMRS = Scan(
    r"\b(?P<n>(?:mr|mrs|ms|miss|dr|frau|herr|prof|professor|father|sister) [a-z][a-z'-]+)(?= (?:from|at|rang|called|emailed|"
    r"phoned|told|said|wrote|texted|the))"
)
_PERSON_LOWBY = Scan(
    r"\b(?:email|mail|call|letter|message|text|voicemail|note|word|whatsapp|dm|news|told|heard|signed|rejection|no|phone call|"
    r"msg|came|rang|called) (?:from|by|off) (?:the |my |a |their )?(?:manager |recruiter |lady called |"
    r"guy called |woman called |man called |someone called |hiring manager |owner |boss |"
    r"called )?(?P<n>[a-z][a-z'-]+)(?: (?P<m>[a-z][a-z'-]+))?"
)
_PERSON_LOWTITLE = Scan(
    r"\b(?:recruiter|manager|interviewer|boss|owner|consultant|supervisor|lady|woman|man|guy|bloke|matron|"
    r"chef|foreman|called|named|agent) (?:there |called |named |is |\()?(?P<n>[a-z][a-z'-]+)\b"
)


_SMS_WORDS = frozenset(("it", "its", "this", "my", "here", "speaking"))
"""Words at which `_PERSON_SMS` can begin."""
_BY_WORDS = frozenset(
    "message voicemail voice text letter email e mail call phone note word news msg whatsapp reply response rejection no told "
    "heard signed "
    "rang phoned informed dm called sent got from came chat by".split()
)
"""Words at which `_PERSON_BY` can begin."""
_TITLE_WORDS = frozenset(
    "recruiter manager interviewer boss owner consultant supervisor director head lead lady woman man guy bloke matron chef "
    "foreman headteacher "
    "agent partner contact hr person called named name principal bursar registrar chair dean vicar deputy lass lad secretary "
    "officer coordinator "
    "administrator advisor nurse".split()
)
"""Words at which `_PERSON_TITLE` can begin."""
_ACTS = Late(
    r",? (?:(?:she|he|who|just) )?(?:calls?|called|says?|said|tells?|told|phoned?|rang|rung|e?mailed|wrote|writes?|texted|"
    r"messaged|informed|explained)\b"
)
_PERSON_SENT = Late(
    rf"(?:\b(?:[Mm]essage|[Vv]oicemail|[Ee]-?mail|[Tt]ext|SMS|DM|[Nn]ote) from|[,.:!] [Ii]s|\b[Ii]s) (?P<n>{NAME})(?=,| from\b|"
    rf"\n|$)"
)
"""Who sends, said before the message ("LinkedIn message from Anjali Deshpande, 11:04") or as others spell it ("is Joanne from")."""
_PERSON_WHO = Late(
    rf"\b(?P<n>{NAME}),? (?:(?:he|she) (?:is|was) )?(?:the|their|my|our|who) (?:[\w'-]+ ){{0,3}}(?:manager|recruiter|owner|boss|"
    rf"chef|bursar|"
    rf"head|chair|lead|director|supervisor|handled|runs|handles|interviewed)\b"
    rf"|(?:it's|It's|its|this is|This is) (?P<s>{NAME}) (?:from|at|over at|off)\b|\bput (?P<p>{NAME}) on (?:speaker|loudspeaker|"
    rf"hold)\b"
    rf"|[Ii]t (?:was|is) (?P<d>(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Doctor)\.? {_NAMEWORD})(?=[.,!]|$)|"
    rf"[Ii]t (?:was|is) (?P<w>{NAME}) (?:who|that) (?:rang|called|phoned|told|e?mailed|wrote|texted|broke|messaged)\b|"
    rf"(?:across from|sat opposite|facing|by way of|through|[Ss]igned:?(?: by| off by)?|dealt with) (?P<a>{NAME})"
    rf"|\basked (?P<k>{NAME}) [^.!?]{{0,40}}\bwhen (?:he|she) (?:rang|phoned|called|told|wrote|emailed)"
    rf"|(?:^|[.!?] |\b(?:and|then|so|but) )(?P<t>{_NAMEWORD}) (?:at|from|of|off|over at) (?:the )?{CAPNAME} (?:has |had |just |"
    rf"finally |then )*(?:rung|mailed|rings|messages?d?|phones|pinged)\b"
    rf"|(?:^|[.!?] )(?P<m>{_NAMEWORD}) (?:messages|pings|phones|rings|texts|dms) me\b"
    rf"|\b(?P<g>{NAME}) was (?:\w+ ){{0,2}}enough to (?:ring|call|phone|tell|write|email)"
)
"""Other ways in which the one who told comes into a telling."""
_WHO_WORDS = frozenset(
    "manager recruiter owner boss chef bursar head chair lead director supervisor handled runs handles interviewed speaker "
    "loudspeaker hold across "
    "opposite facing way through signed dealt asked rung mailed rings message messages messaged phones pinged pings "
    "texts dms enough".split()
)
_ITS_NAME = Late(r"[IiTt](?:t'?s|his is) [A-Z]")
_IT_NAMES = Late(r"[IiTt](?:t(?:'?s| was| is)|his is) [A-ZÀ-ÖØ-Þs]")
_NAME_WHO = Late(
    r"[A-ZÀ-ÖØ-Þ][\w'’.-]*(?: (?:de|van|von|der|den|la|di|da|bin|al|ten|ter))*,? (?:(?:he|she) (?:is|was) )?(?:the|their|my|our|"
    r"who) "
)
_WHO_IS = frozenset("manager recruiter owner boss chef bursar head chair lead director supervisor handled runs handles interviewed".split())
_WHO_DOES = frozenset(
    (
        "enough speaker loudspeaker hold asked rung mailed rings message messages messaged messagesd phones pinged pings texts "
        "dms"
    ).split()
)


def _may_come_in(t: Text) -> bool:
    """Whether `_PERSON_WHO` can find anything, by what each of its branches must have."""
    words, cap = t.starts.words, t.cap
    if words.isdisjoint(_WHO_WORDS) and not _ITS_NAME.search(cap):
        return False
    return (
        not words.isdisjoint(_WHO_DOES)
        or holds_any(cap, "across from ", "sat opposite ", "facing ", "by way of ", "through ", "igned", "dealt with ")
        or _IT_NAMES.search(cap) is not None
        or (not words.isdisjoint(_WHO_IS) and _NAME_WHO.search(cap) is not None)
    )


_OWNS_WORDS = frozenset(("s", "he", "she", "literally"))
"""Words of which a text must have one for the slow patterns above to find anything."""


def only_title(name: str) -> bool:
    """Whether a title stands alone, without the name to which it belongs."""
    return name.lower().strip(". ") in _ONLY_TITLES


def _bad_person(t: Text, name: str, employer: str) -> bool:
    low = name.lower()
    words = low.split()
    if only_title(low):
        return True
    if len(name) > 2 and name.isupper() and name.isalpha() and not t.cap.isupper() and low not in GIVEN:
        return True  # shouting
    if (
        len(words) == 2
        and words[0] in GIVEN
        and words[1] in ("best", "good", "dear", "head", "store", "day", "price", "school", "office")
    ):
        return False
    if len(words) > 1 and words[0] not in GIVEN and words[0].strip(".") not in _TITLES and words[-1] in LOWCORP:
        return True
    if _NOTNAME.search(low) or low in STOPNAMES or low in EMPLOYERS or low == employer.lower() or CORP.search(name):
        return True
    return "&" in low or (
        low.split()[0].strip(".") in STOPNAMES and low.split()[0].strip(".") not in ("may", "mr", "mrs", "ms", "miss", "dr")
    )


def _whole_name(t: Text, name: str, employer: str) -> bool:
    """Whether a name in a header is a person's although the list of given names lacks it: two or three plain words."""
    at = FROMADDR.search(t.cap) if "@" in t.cap else None
    if at and name.lower().replace(" ", "") in at.group("dom").replace("-", "").lower():
        return False
    return (
        2 <= len(name.split()) <= 3
        and not _bad_person(t, name, employer)
        and not roleish(name)
        and name.replace(" ", "").isalpha()
    )


def read_person(t: Text, employer: str) -> Slot[str]:
    """The name of who told or signed, with the title and the initials that stand before it."""
    found = _read_person(t, employer)
    if not found.span or not t.cap[found.span.start : found.span.start + 1].isupper():
        return found
    before = _BEFORE_NAME.search(t.cap, max(0, found.span.start - 24), found.span.start)
    if not before or before.start() == found.span.start or t.cap[before.start() - 1 : before.start()].isalpha():
        return found
    span = Span(before.start(), found.span.end)
    return Slot(t.raw[span.start : span.end] if found.value else "", span, found.sure)


def _read_person(t: Text, employer: str) -> Slot[str]:
    low, cap = t.low, t.cap
    if t.notice:
        for sign in reversed(t.signoffs):
            m = _SIGNNAME.match(cap, sign.end())
            if m:
                a, b = m.start("n"), m.end("n")
                letters = re.search(r"(?<=\w)(?:,? (?:[A-Z]{2,5}|PhD|MSc|BSc|BA|FCIPD))+$", cap[a:b])
                if letters and letters.start() > 2:
                    b = a + letters.start()
                first_line = low[a:b]
                name = cap[a:b]
                if (
                    not _bad_person(t, name, employer)
                    and not roleish(name)
                    and len(name.split()) <= 5
                    and (
                        low[a:b].split()[0].strip(".") in GIVEN
                        or len(first_line.split()) >= 2
                        or b >= len(low.rstrip()) - 40
                        or low[b : b + 1] in "\n,"
                    )
                ):
                    if not (employer and name.lower() in employer.lower()):
                        return Slot(t.raw[a:b], Span(a, b), 0.9)
            # A second sign-off line ("Best,\nThe team") or a name in lower case ("cheers, dave").
            m2 = re.match(r"[\s,-]*(?P<n>[a-z][a-z'-]+)\b", cap[sign.end() :][:30])
            if m2 and m2.group("n") in GIVEN and m2.group("n") not in AMBIGUOUS:
                a = sign.end() + m2.start("n")
                return Slot(t.raw[a : a + len(m2.group("n"))], Span(a, a + len(m2.group("n"))), 0.8)
        for m in t.tried(_PERSON_SMS, t.starts.of(_SMS_WORDS)):
            name = m.group("n")
            if not _bad_person(t, name, employer):
                return Slot(t.raw[m.start("n") : m.end("n")], span_of(m, "n"), 0.85)
        for m in t.each(_PERSON_LOWSMS):
            if m.group("n") in GIVEN:
                return Slot(t.raw[m.start("n") : m.end("n")], span_of(m, "n"), 0.75)
        here = (
            re.match(
                rf"\W*(?:(?:Hi|Hello|Hey|Ciao|Hiya|Alright|Morning|Dear)[ ,]+\w+[,.!]? )?(?P<n>{_NAMEWORD}) (?:from|at|"
                r"here) ",
                cap,
            )
            or re.search(rf"(?P<n>{_NAMEWORD}) (?:from|at|over at) [\w'& ]{{2,30}}? here\b", cap)
            or re.search(r"(?P<n>\b[A-Z]\. ?[A-Z][\w'-]+)\W*$", cap)
        )
        if here and not _bad_person(t, here.group("n"), employer):
            return Slot(t.raw[here.start("n") : here.end("n")], span_of(here, "n"), 0.75)
        sent = _PERSON_SENT.search(cap, 0, 120)
        if sent and sent.group("n").split()[0].lower() in GIVEN and not _bad_person(t, sent.group("n"), employer):
            return Slot(t.raw[sent.start("n") : sent.end("n")], span_of(sent, "n"), 0.75)
        here_low = re.match(r"\W*(?P<n>[a-z]+) (?:from|at) [\w' &]{2,25} here\b", cap)
        if here_low and here_low.group("n") in GIVEN:
            return Slot(t.raw[here_low.start("n") : here_low.end("n")], span_of(here_low, "n"), 0.7)
        m3 = FROMADDR.search(cap) if "@" in cap else None
        if m3 and person_like(m3.group("name").strip()):
            name = m3.group("name").strip()
            cut = re.split(r" (?:at|from|via|-|\||\() ?", name)[0]
            a = m3.start("name") + m3.group("name").find(cut)
            return Slot(t.raw[a : a + len(cut)], Span(a, a + len(cut)), 0.8)
        m3b = re.search(rf"^[ >*]*[Ff]rom\s*:\*? *(?P<n>{NAME})", cap, re.M)
        if m3b and (person_like(m3b.group("n")) or _whole_name(t, m3b.group("n"), employer)):
            return Slot(t.raw[m3b.start("n") : m3b.end("n")], span_of(m3b, "n"), 0.75)
        m3c = re.search(rf"^(?:On [^\n]*?(?:at \d{{1,2}}[:.]\d\d)?,? )(?P<n>{NAME})(?::| <| wrote)", cap, re.M)
        if m3c and person_like(m3c.group("n")):
            return Slot(t.raw[m3c.start("n") : m3c.end("n")], span_of(m3c, "n"), 0.75)
        lines = [(x.start(), x.group()) for x in re.finditer(r"[^\n]+", cap.rstrip())]
        for at, line in reversed(lines[-3:]) if len(lines) > 1 else ():
            if at == 0 and line.rstrip().endswith(","):
                continue
            m4 = re.match(rf"[ *_-]*(?P<n>{NAME})(?=\s*(?:[,(|]|$|- ))", line)
            if (
                m4
                and m4.group("n").split()[0].lower().strip(".") in _FIRSTNAMES
                and not _bad_person(t, m4.group("n"), employer)
                and len(line) < 60
            ):
                a = at + m4.start("n")
                return Slot(t.raw[a : a + len(m4.group("n"))], Span(a, a + len(m4.group("n"))), 0.75)
        m4a = re.search(r"\n(?P<n>[a-z]{2,10})(?:\n[^\n]{2,40})?\W*$", cap)
        if m4a and not _NOTNAME.search(m4a.group("n")) and m4a.group("n") not in LOWCORP:
            return Slot(t.raw[m4a.start("n") : m4a.end("n")], span_of(m4a, "n"), 0.55)
        m4b = re.search(rf"(?:^|\n|[.!?,] )(?P<n>{_NAMEWORD}) ?(?:@|,|from |at ) *{CAPNAME}\W*$", cap) or re.match(
            rf"\W*\[[^\]\n]{{4,40}}\] (?P<n>{_NAMEWORD})[^:\n]{{0,30}}:", cap
        )
        if m4b and m4b.group("n").lower() in GIVEN:
            return Slot(t.raw[m4b.start("n") : m4b.end("n")], span_of(m4b, "n"), 0.7)
        foot = FOOT.search(cap, max(0, len(cap) - FOOTING))
        if (
            foot
            and not _bad_person(t, foot.group("n"), employer)
            and not roleish(foot.group("n"))
            and not CORP.search(foot.group("n"))
        ):
            return Slot(t.raw[foot.start("n") : foot.end("n")], span_of(foot, "n"), 0.6)
        last = re.search(rf"[.!?]\s+(?P<n>{_NAMEWORD} {_NAMEWORD}(?: {_NAMEWORD})?)\W*$", cap) or re.search(
            rf"[.!?]\s+(?P<n>{_NAMEWORD}) (?:x+|/|//|@) {CAPNAME}\W*$", cap
        )
        if (
            last
            and (last.group("n").split()[0].lower() in GIVEN or " " not in last.group("n"))
            and not _bad_person(t, last.group("n"), employer)
        ):
            return Slot(t.raw[last.start("n") : last.end("n")], span_of(last, "n"), 0.6)
        m5 = re.search(r"(?:[-,.!?] ?|\s)(?P<n>[A-Za-z][a-z]+)(?: x+)?\W*$", cap)
        if m5 and m5.group("n").lower() in GIVEN and (m5.group("n")[0].isupper() or m5.group("n") not in AMBIGUOUS):
            return Slot(t.raw[m5.start("n") : m5.end("n")], span_of(m5, "n"), 0.6)
        return Slot("", None, 0.7)
    best: tuple[float, int, Span] | None = None

    def offer(start: int, end: int, weight: float) -> None:
        nonlocal best
        while end > start and cap[end - 1] in " .,'":
            end -= 1
        if low[start:end].endswith("'s"):
            end -= 2
        name = cap[start:end]
        words = name.split()
        while len(words) > 1 and words[0].lower().strip(".,") in _NAMELESS:
            start += cap[start:end].index(words[1], len(words[0]))
            name = cap[start:end]
            words = words[1:]
        if not words or _bad_person(t, name, employer) or roleish(name) or is_agency(t, name):
            return
        while len(words) > 1 and words[-1].lower() in STOPNAMES:
            end = start + name.rfind(words[-1]) - 1
            name = cap[start:end]
            words = name.split()
        first = words[0].lower().strip(".")
        titled = first in (
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "prof",
            "professor",
            "father",
            "canon",
            "baroness",
            "lord",
            "lady",
            "rev",
            "capt",
            "captain",
            "senhor",
            "senhora",
            "chef",
            "sister",
            "frau",
            "herr",
            "señora",
            "señor",
            "madame",
            "monsieur",
        )
        if first not in GIVEN and not titled:
            weight -= 1.3
        if re.search(
            r"\b(?:my (?:friend|mate|brother|sister|wife|husband|dad|mum|mom|partner|boyfriend|girlfriend|colleague|"
            r"old boss|cousin|aunt|uncle|son|daughter|flatmate|housemate)|i told|i emailed|i rang|i called|i asked|"
            r"i met|told|thanks|hi|dear|hey|i'm|i am|to) $",
            low[max(0, start - 22) : start],
        ):
            weight -= 2.0
        if best is None or weight > best[0] + 0.01:
            best = (weight, start, Span(start, end))

    for m in t.tried(_PERSON_SUBJ, t.capitals):
        act = low[m.end("n") : m.end()]
        offer(
            m.start("n"),
            m.end("n"),
            1.8
            if re.search(
                r"(?:mail|rang|phon|call|told|text|wrote|messag|sent|left|let me|broke|stopped|pulled|took|sat|signed)", act
            )
            else 1.5,
        )
    for m in t.tried(_PERSON_BY, t.starts.of(_BY_WORDS)):
        offer(m.start("n"), m.end("n"), 1.9)
    words = t.starts.words
    for m in t.tried(_PERSON_OWNS, t.capitals) if not words.isdisjoint(_OWNS_WORDS) else ():
        offer(m.start("n"), m.end("n"), 1.5)
    for m in _PERSON_WHO.finditer(cap) if _may_come_in(t) else ():
        group = str(m.lastgroup)
        offer(m.start(group), m.end(group), 2.6 if group in "tmkw" else 1.7 if group in "sg" else 1.5)
    for m in t.tried(_PERSON_TITLE, t.starts.of(_TITLE_WORDS)):
        called = re.search(
            (
                r"(?:lass|lady|woman|man|guy|bloke|girl|lad|someone|somebody|person|fella|chap|geezer|manager|recruiter|boss|"
                r"one) (?:called|named)\W*$"
            ),
            low[max(0, m.start("n") - 28) : m.start("n")],
        )
        beside = re.search(
            r"\b(?:beside|next to|with|against|named after)(?: \w+){0,4} called $|\bnew (?:\w+ )?$",
            low[max(0, m.start("n") - 34) : m.start("n")],
        )
        acts = not beside and _ACTS.match(low, m.end("n")) is not None
        offer(m.start("n"), m.end("n"), 0.0 if beside else 2.4 if called or acts else 1.4)
    if best is not None and best[0] >= 0.9:
        return Slot(t.raw[best[2].start : best[2].end], best[2], min(0.95, 0.5 + 0.2 * best[0]))
    mrs = t.one(_PERSON_LOWMRS)
    if mrs:
        offer(mrs.start("n"), mrs.end("n"), 1.6)
    small = ((_PERSON_LOWBY, 1.6), (_PERSON_LOW, 1.5), (_PERSON_LOWTITLE, 1.2))
    for pattern, weight in () if GIVEN.isdisjoint(t.starts.words) else small:
        for m in t.each(pattern) if isinstance(pattern, Scan) else pattern.finditer(low):
            n = m.group("n").removesuffix("'s")
            if n in GIVEN and (
                n not in AMBIGUOUS
                or cap[m.start("n")].isupper()
                or pattern is not _PERSON_LOW
                or low.startswith((" from ", " off ", " at "), m.end("n"))
            ):
                offer(m.start("n"), m.start("n") + len(n), weight)
    if best is not None and best[0] >= 0.9:
        return Slot(t.raw[best[2].start : best[2].end], best[2], min(0.9, 0.45 + 0.2 * best[0]))
    if best is not None and best[0] >= 0.3 and " " not in cap[best[2].start : best[2].end]:
        # "Ros emailed": a person if the employer turns out to be another name, see `read_account`.
        return Slot("", best[2], 0.3)
    return Slot("", None, 0.65)
