"""The person who told, or signed."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.language.account.agency import is_agency
from bot.language.account.employer import CAPNAME, CORP, FOOT, FOOTING, FROMADDR, LOWCORP, STOPNAMES, person_like
from bot.language.account.role import roleish
from bot.language.account.text import Text
from bot.language.names import AMBIGUOUS, EMPLOYERS, GIVEN
from bot.language.readings import Slot, Span
from bot.language.scan import Scan, holds_any
from bot.language.windows import known_word
from bot.late import late

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr"))
_ONLY_TITLES = _TITLES | frozenset(("mx", "prof", "professor", "sir", "madam", "madame", "ma'am", "maam", "mam", "doctor"))
"""Titles that alone are nobody's name."""
_NAMELESS = STOPNAMES - _TITLES
_FIRSTNAMES = GIVEN | _TITLES
_NAMEWORD = r"(?:[A-ZÀ-ÖØ-Þ](?:[\w'’-]*[\w]|\.)?)"
_OFFICE = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Father|Canon|Baroness|Lord|Lady|Rev|Capt|Captain|Sister|Sir|Superintendent|Inspector|"
    r"Sergeant|Sgt|Major|Colonel|Commander|Lieutenant|Cllr|Councillor|Revd|Reverend|Dame)"
)
_TITLED = late(
    rf"(?:{_OFFICE}|Mx|Se[nñ]h?ora?|Monsieur|Mme|Madame|Sra?|Frau|Herr|Chef|Ma'am|Matron|Doctor|Fr|[Ss]ignora?|Monsignor|Brother|"
    r"Aunty|Uncle)\b\.? "
)
_BEFORE_NAME = late(
    rf"(?:(?:{_OFFICE}|Frau|Herr|Se[nñ]h?ora?|Sra?|Mme|Madame|Monsieur|[Ss]ignora?|Encik|Puan|Hj|Ir)\b\.? ){{0,3}}"
    r"(?:[A-Z]\. ?){0,3}\Z"
)
"""Titles, of which there may be several ("Frau Prof. Dr."), and initials, which belong to the name after them."""
NAME = (
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Señora|Señor|Monsieur|Madame|Sr|Sra|Frau|Herr|Chef|Sister|Sir|Dame|Ma'am|"
    rf"Matron|Father|Canon|Baroness|Lord|Lady|Rev|Capt|Captain|Doctor|Fr|[Ss]enhora?|[Ss]ignora?)\.? )?{_NAMEWORD}"
    rf"(?: (?:{_NAMEWORD}|(?:de|van|von|der|den|la|di|da|bin|al|ten|ter)\b|O'\w+)){{0,4}}"
)
_SIGNNAME = late(rf"[\s,*_>-]*(?P<n>{NAME})(?=\s*(?:[,(|\n/-]|$|\.|x+\b|- ))")
_NOTNAME = late(
    r"\b(?:team|talent|recruit\w*|hr|human|resources|people|hiring|careers?|department|ltd|limited|group|"
    r"trust|council|office|services|panel|manager|acquisition|regards|admissions|company|the|university|"
    r"school|college|hospital|management|committee|support|on behalf|sent from|unsubscribe|candidate|best|"
    r"kind|sincerely|yours|thank|wishes|thanks|all|good|dear|phone|tel|mobile|operations|store|head|director|"
    r"sir|madam|everyone|applicant|we|please|this|if|your|you)\b"
)
_PERSON_SMS = late(
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
_PERSON_SUBJ = late(
    rf"(?P<n>{NAME})\b(?:,? ?(?:\(?(?:the|my|their|our|from|@|of|off|in|at|who|a|an|"
    rf"an?) [\w' &-]{{1,60}}?\)?,?)?) {_ACT}"
)
_PERSON_BY = late(
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
_PERSON_TITLE = late(
    r"\b(?:recruiter|manager|interviewer|boss|owner|consultant|supervisor|director|head|lead|lady|woman|man|"
    r"guy|bloke|matron|chef|foreman|headteacher|agent|partner|contact|hr person|person|called|named|name is|"
    r"name was|principal|bursar|registrar|[Cc]hair|dean|vicar|deputy|lass|lad|secretary|officer|coordinator|administrator|"
    r"advisor|nurse|chair)(?:,? | \(|"
    rf" - )(?:there |in hr |from hr )?(?:called |named |whose name is |is called )?(?P<n>{NAME})"
)
_PERSON_LOW = late(
    r"\b(?P<n>[a-z][a-z'-]+)(?: (?P<m>[a-z][a-z'-]+))?(?:,? ?(?:\(?(?:the|my|their|from|off|of|in|at|who|a|"
    r"an) [\w' &-]{1,28}?\)?,?)?) (?:just |finally |then |only |also |has |had |have |from \w+ )*(?:emailed|"
    r"dm'?e?d|rung|messaged me|rang|called|phoned|told|texted|said|wrote|messaged|sent|let me|came back|got back|broke|"
    r"left (?:me )?a|"
    r"gave me|pulled me|took me|stopped me|replied|turned me down)\b"
)
_PERSON_OWNS = late(
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
_ACTS = late(
    r",? (?:(?:she|he|who|just) )?(?:calls?|called|says?|said|tells?|told|phoned?|rang|rung|e?mailed|wrote|writes?|texted|"
    r"messaged|informed|explained)\b"
)
_PERSON_SENT = late(
    rf"(?:\b(?:[Mm]essage|[Vv]oicemail|[Ee]-?mail|[Tt]ext|SMS|DM|[Nn]ote) from|[,.:!] [Ii]s|\b[Ii]s) (?P<n>{NAME})(?=,| from\b|"
    rf"\n|$)"
)
"""Who sends, said before the message ("LinkedIn message from Anjali Rao, 11:04") or as others spell it ("is Joanne from")."""
_PERSON_WHO = late(
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
_ITS_NAME = late(r"[IiTt](?:t'?s|his is) [A-Z]")
_IT_NAMES = late(r"[IiTt](?:t(?:'?s| was| is)|his is) [A-ZÀ-ÖØ-Þs]")
_NAME_WHO = late(
    r"[A-ZÀ-ÖØ-Þ][\w'’.-]*(?: (?:de|van|von|der|den|la|di|da|bin|al|ten|ter))*,? (?:(?:he|she) (?:is|was) )?(?:the|their|my|our|"
    r"who) "
)
_WHO_IS = frozenset(
    "manager recruiter owner boss chef bursar head chair lead director supervisor handled runs handles interviewed".split()
)
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


def titled(name: str) -> bool:
    """Whether a name begins with a title, of a person or of an office."""
    return _TITLED.match(name) is not None


def _bad_person(t: Text, name: str) -> bool:
    """Whether a name is none of a person's: a title alone, a shout, a firm, a word of office."""
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
    if _NOTNAME.search(low) or low in STOPNAMES or low in EMPLOYERS or CORP.search(name):
        return True
    first = words[0].strip(".")
    return "&" in low or (first in STOPNAMES and first not in _TITLES and first != "may")


def _whole_name(t: Text, name: str) -> bool:
    """Whether a name in a header is a person's although the list of given names lacks it: two or three plain words."""
    at = FROMADDR.search(t.cap) if "@" in t.cap else None
    if at and name.lower().replace(" ", "") in at.group("dom").replace("-", "").lower():
        return False
    return (
        2 <= len(name.split()) <= 3
        and not _bad_person(t, name)
        and not roleish(name)
        and name.replace(" ", "").isalpha()
    )


def _name(t: Text, start: int, end: int, sure: float) -> Slot[str]:
    return Slot(t.raw[start:end], Span(start, end), sure)


def _named(t: Text, m: re.Match[str], sure: float) -> Slot[str]:
    """The name that a pattern found."""
    return _name(t, *m.span("n"), sure)


def read_person(t: Text) -> Slot[str]:
    """The name of who told or signed, with the title and the initials that stand before it."""
    found = _who_signed(t) if t.notice else _who_told(t)
    if not found.span or not t.cap[found.span.start : found.span.start + 1].isupper():
        return found
    before = _BEFORE_NAME.search(t.cap, max(0, found.span.start - 24), found.span.start)
    if not before or before.start() == found.span.start or t.cap[before.start() - 1 : before.start()].isalpha():
        return found
    span = Span(before.start(), found.span.end)
    return Slot(t.raw[span.start : span.end] if found.value else "", span, found.sure)


# -- who signed a notice -----------------------------------------------------------------------------------------------


def _who_signed(t: Text) -> Slot[str]:
    """Who wrote a notice: looked for where writers name themselves, the surest place first."""
    for found in (_at_sign_off, _introduced, _on_the_line, _in_header, _in_last_lines, _before_firm, _as_last_word):
        if name := found(t):
            return name
    return Slot("", None, 0.7)


_LETTERS = late(r"(?<=\w)(?:,? (?:[A-Z]{2,5}|PhD|MSc|BSc|BA|FCIPD))+$")
"""Letters after a name."""
_SIGNLOW = late(r"[\s,-]*(?P<n>[a-z][a-z'-]+)\b")
"""A second line of a sign-off ("Best,\\nThe team") or a name in lower case ("cheers, dave")."""


def _at_sign_off(t: Text) -> Slot[str] | None:
    """The name under "Kind regards", the last of them first."""
    for sign in reversed(t.signoffs):
        if m := _SIGNNAME.match(t.cap, sign.end()):
            start, end = m.span("n")
            letters = _LETTERS.search(t.cap[start:end])
            if letters and letters.start() > 2:
                end = start + letters.start()
            name, words = t.cap[start:end], t.low[start:end].split()
            if (
                not _bad_person(t, name)
                and not roleish(name)
                and len(words) <= 5
                and (
                    words[0].strip(".") in GIVEN
                    or len(words) >= 2
                    or end >= len(t.low.rstrip()) - 40
                    or t.low[end : end + 1] in "\n,"
                )
            ):
                return _name(t, start, end, 0.9)
        small = _SIGNLOW.match(t.cap[sign.end() :][:30])
        if small and small.group("n") in GIVEN and small.group("n") not in AMBIGUOUS:
            return _name(t, sign.end() + small.start("n"), sign.end() + small.end("n"), 0.8)
    return None


def _introduced(t: Text) -> Slot[str] | None:
    """Who says so: "it's Priya from ..."."""
    for m in t.tried(_PERSON_SMS, t.starts.of(_SMS_WORDS)):
        if not _bad_person(t, m.group("n")):
            return _named(t, m, 0.85)
    for m in t.each(_PERSON_LOWSMS):
        if m.group("n") in GIVEN:
            return _named(t, m, 0.75)
    return None


_HERE_OPENS = late(
    rf"\W*(?:(?:Hi|Hello|Hey|Ciao|Hiya|Alright|Morning|Dear)[ ,]+\w+[,.!]? )?(?P<n>{_NAMEWORD}) (?:from|at|here) "
)
_HERE = late(rf"(?P<n>{_NAMEWORD}) (?:from|at|over at) [\w'& ]{{2,30}}? here\b")
_INITIAL_LAST = late(r"(?P<n>\b[A-Z]\. ?[A-Z][\w'-]+)\W*$")
_HERE_LOW = late(r"\W*(?P<n>[a-z]+) (?:from|at) [\w' &]{2,25} here\b")


def _on_the_line(t: Text) -> Slot[str] | None:
    """Who speaks in a short message ("Hi Sam, Ros from Quillo here"), or sends it ("voicemail from Anjali, 11:04")."""
    here = _HERE_OPENS.match(t.cap) or _HERE.search(t.cap) or _INITIAL_LAST.search(t.cap)
    if here and not _bad_person(t, here.group("n")):
        return _named(t, here, 0.75)
    sent = _PERSON_SENT.search(t.cap, 0, 120)
    if sent and sent.group("n").split()[0].lower() in GIVEN and not _bad_person(t, sent.group("n")):
        return _named(t, sent, 0.75)
    small = _HERE_LOW.match(t.cap)
    return _named(t, small, 0.7) if small and small.group("n") in GIVEN else None


_FROM_NAME = late(rf"^[ >*]*[Ff]rom\s*:\*? *(?P<n>{NAME})", re.M)
_ON_WROTE = late(rf"^(?:On [^\n]*?(?:at \d{{1,2}}[:.]\d\d)?,? )(?P<n>{NAME})(?::| <| wrote)", re.M)
_NAME_ENDS = late(r" (?:at|from|via|-|\||\() ?")
"""Where a sender's own name ends and what else stands in the header begins."""


def _in_header(t: Text) -> Slot[str] | None:
    """The sender of a mail, and who "wrote" what is quoted."""
    sender = FROMADDR.search(t.cap) if "@" in t.cap else None
    if sender and person_like(sender.group("name").strip()):
        name = sender.group("name")
        name = _NAME_ENDS.split(name.strip())[0]
        start = sender.start("name") + sender.group("name").find(name)
        return _name(t, start, start + len(name), 0.8)
    m = _FROM_NAME.search(t.cap)
    if m and (person_like(m.group("n")) or _whole_name(t, m.group("n"))):
        return _named(t, m, 0.75)
    m = _ON_WROTE.search(t.cap)
    return _named(t, m, 0.75) if m and person_like(m.group("n")) else None


_LINE = late(r"[^\n]+")
_LINE_NAME = late(rf"[ *_-]*(?P<n>{NAME})(?=\s*(?:[,(|]|$|- ))")
_LAST_LOW = late(r"\n(?P<n>[a-z]{2,10})(?:\n[^\n]{2,40})?\W*$")


def _in_last_lines(t: Text) -> Slot[str] | None:
    """A name that has one of the last three lines to itself."""
    lines = list(_LINE.finditer(t.cap.rstrip()))
    for line in reversed(lines[-3:]) if len(lines) > 1 else ():
        if line.start() == 0 and line.group().rstrip().endswith(","):
            continue  # a greeting
        m = _LINE_NAME.match(line.group())
        if (
            m
            and m.group("n").split()[0].lower().strip(".") in _FIRSTNAMES
            and not _bad_person(t, m.group("n"))
            and len(line.group()) < 60
        ):
            return _name(t, line.start() + m.start("n"), line.start() + m.end("n"), 0.75)
    m = _LAST_LOW.search(t.cap)
    if m and not _NOTNAME.search(m.group("n")) and m.group("n") not in LOWCORP:
        return _named(t, m, 0.55)
    return None


_AT_FIRM_LAST = late(rf"(?:^|\n|[.!?,] )(?P<n>{_NAMEWORD}) ?(?:@|,|from |at ) *{CAPNAME}\W*$")
_STAMPED = late(rf"\W*\[[^\]\n]{{4,40}}\] (?P<n>{_NAMEWORD})[^:\n]{{0,30}}:")
"""A line copied out of a chat: "[10:14, 3/3/2026] Ros (Quillo): "."""


def _before_firm(t: Text) -> Slot[str] | None:
    """Who stands before the firm at the foot ("Inês, Quillo"), or at the head of a line copied out of a chat."""
    m = _AT_FIRM_LAST.search(t.cap) or _STAMPED.match(t.cap)
    if m and m.group("n").lower() in GIVEN:
        return _named(t, m, 0.7)
    foot = FOOT.search(t.cap, max(0, len(t.cap) - FOOTING))
    if foot and not _bad_person(t, foot.group("n")) and not roleish(foot.group("n")):
        return _named(t, foot, 0.6)
    return None


_LAST_NAMES = late(rf"[.!?]\s+(?P<n>{_NAMEWORD} {_NAMEWORD}(?: {_NAMEWORD})?)\W*$")
_LAST_NAME_FIRM = late(rf"[.!?]\s+(?P<n>{_NAMEWORD}) (?:x+|/|//|@) {CAPNAME}\W*$")
_IN_MONTH = late(r"\b(?:in|by|until|till|since|from|before|after|early|late|mid|next|this) $")
_LAST_WORD = late(r"(?:[-,.!?] ?|\s)(?P<n>[A-Za-z][a-z]+)(?: x+)?\W*$")


def _as_last_word(t: Text) -> Slot[str] | None:
    """A name after the last sentence, with or without a kiss."""
    last = _LAST_NAMES.search(t.cap) or _LAST_NAME_FIRM.search(t.cap)
    if last:
        name = last.group("n")
        if (name.split()[0].lower() in GIVEN or " " not in name) and not _bad_person(t, name):
            return _named(t, last, 0.6)
    m = _LAST_WORD.search(t.cap)
    if m and _IN_MONTH.search(t.low, 0, m.start("n")):
        return None  # "she starts in April"
    if m and m.group("n").lower() in GIVEN and (m.group("n")[0].isupper() or m.group("n") not in AMBIGUOUS):
        return _named(t, m, 0.6)
    return None


# -- who told, in the person's own words -------------------------------------------------------------------------------


def _who_told(t: Text) -> Slot[str]:
    """Who told, in a telling: names in capitals first, small ones where those do not suffice."""
    tellers = _Tellers(t)
    _written_large(t, tellers)
    if (best := tellers.best) and best.weight >= _ENOUGH:
        return _name(t, best.start, best.end, min(0.95, 0.5 + 0.2 * best.weight))
    _written_small(t, tellers)
    if (best := tellers.best) and best.weight >= _ENOUGH:
        return _name(t, best.start, best.end, min(0.9, 0.45 + 0.2 * best.weight))
    if best and best.weight >= _PERHAPS and " " not in t.cap[best.start : best.end]:
        # "Ros emailed": a person if the employer turns out to be another name, see `cheaply` in `reading`.
        return Slot("", Span(best.start, best.end), 0.3)
    return Slot("", None, 0.65)


_ENOUGH, _PERHAPS = 0.9, 0.3
"""From which weight a name is a teller's, and from which it may be."""
_BEFORE_TOLD = frozenset(
    "mr mrs ms miss dr prof professor father canon baroness lord lady rev capt captain senhor senhora chef sister frau herr "
    "señora señor madame monsieur".split()
)
"""Titles that speak for a name as well as a given name does."""
_POST_BEFORE = late(
    r"\b(?:the|a|an|my|their|our|this|some|store|shop|area|line|hiring) (?:\w+ )?"
    r"(?:manager|boss|supervisor|owner|chef|foreman|matron|lady|guy|bloke|woman|man|lass|lad|gaffer|headteacher|"
    r"principal)(?: called| named|,)? $"
)
"""A post before a name: whose it is is a person, even if nobody else is known to be called so ("the manager Benno")."""
def of_a_post(t: Text, span: Span) -> bool:
    """Whether a single word in capitals, and no common one, follows somebody's post."""
    name = t.cap[span.start : span.end]
    if not (name[:1].isupper() and name[1:].islower() and name.replace("-", "").isalpha()) or known_word(name.lower()):
        return False
    return _POST_BEFORE.search(t.low, max(0, span.start - 40), span.start) is not None


_THEMSELVES = late(
    r"(?:^|[.!?,\n] ?|\b(?:hi|hello|hey|and|so) )(?:hi |hello |hey )?"
    r"(?:(?:this is|it'?s|i'?m|i am) "
    r"(?P<own>[\w'-]+)(?: [A-Z][\w'-]+)?"
    r"(?=,? (?:(?:[\w'-]+'s|his|her|their) (?:\w+ )?"
    r"(?:mum|mom|mam|mother|dad|father|wife|husband|partner|sister|brother|friend|mate|carer|aunt|"
    r"auntie|uncle|son|daughter|girlfriend|boyfriend|nan|gran|cousin|tutor|teacher)\b|"
    r"(?:the )?(?:mum|mom|mother|dad|father|wife|husband|partner|sister|brother|friend) of\b))"
    r"|my name(?:'s| is) (?P<name>[\w'-]+))",
    re.IGNORECASE,
)
"""Who writes to us, for somebody else or for themselves: nobody told them anything in that name."""
_TURNED_DOWN = late(
    r"(?:'s|,? (?:who )?(?:(?:just|also|has|had|have|been|was|got|gets|is) )*(?:rejected|turned down|knocked back|ghosted|"
    r"unsuccessful|declined)\b(?! (?:me|us|my)\b)|,? (?:did ?n'?t|did not) get (?:it|the job|in|through))"
)
_NEAR_TO = late(
    r"'s (?:\w+ )?(?:mum|mom|mam|mother|dad|father|wife|husband|partner|sister|brother|friend|mate|carer|aunt|auntie|uncle|son|"
    r"daughter|girlfriend|boyfriend|nan|gran|cousin)\b"
)


def no_teller(t: Text, span: Span) -> bool:
    """Whether a name in a telling is that of who writes to us, or of who was turned down themselves."""
    if t.notice:
        return False
    name = t.low[span.start : span.end].split()[0]
    if any((m["own"] or m["name"]).lower().removesuffix("'s") == name for m in _THEMSELVES.finditer(t.cap)):
        return True
    refused = _TURNED_DOWN.match(t.low, span.end)
    return refused is not None and (refused.group() != "'s" or _NEAR_TO.match(t.low, span.end) is not None)


_NOT_THEIRS = late(
    r"\b(?:my (?:friend|mate|brother|sister|wife|husband|dad|mum|mom|partner|boyfriend|girlfriend|colleague|"
    r"old boss|cousin|aunt|uncle|son|daughter|flatmate|housemate)|i told|i emailed|i rang|i called|i asked|"
    r"i met|told|thanks|hi|dear|hey|i'm|i am|to) $"
)
"""Before somebody of the person's own, or whom they told themselves."""


class _Teller(NamedTuple):
    """A name that may be the teller's, and what speaks for it."""

    weight: float
    start: int
    end: int


class _Tellers:
    """The names that a telling offers for who told; the first of the heaviest is kept."""

    def __init__(self, t: Text) -> None:
        self.t = t
        self.best: _Teller | None = None

    def offer(self, start: int, end: int, weight: float) -> None:
        """A name at its place in the text; `weight` is what the place speaks for it."""
        t = self.t
        start, end = self._bare(start, end)
        name = t.cap[start:end]
        if not name or _bad_person(t, name) or roleish(name) or is_agency(t, name):
            return
        words = name.split()
        while len(words) > 1 and words[-1].lower() in STOPNAMES:
            end = start + name.rfind(words[-1]) - 1
            name = t.cap[start:end]
            words = name.split()
        first = words[0].lower().strip(".")
        if first not in GIVEN and first not in _BEFORE_TOLD and not of_a_post(t, Span(start, end)):
            weight -= 1.3
        if _NOT_THEIRS.search(t.low[max(0, start - 22) : start]):
            weight -= 2.0
        if no_teller(t, Span(start, end)):
            return
        if self.best is None or weight > self.best.weight + 0.01:
            self.best = _Teller(weight, start, end)

    def _bare(self, start: int, end: int) -> tuple[int, int]:
        """Without marks and "'s" at its end, and without the words before it that are no names."""
        t = self.t
        while end > start and t.cap[end - 1] in " .,'":
            end -= 1
        if t.low[start:end].endswith("'s"):
            end -= 2
        words = t.cap[start:end].split()
        while len(words) > 1 and words[0].lower().strip(".,") in _NAMELESS:
            start += t.cap[start:end].index(words[1], len(words[0]))
            words = words[1:]
        return start, end


_DOES_TELL = late(r"(?:mail|rang|phon|call|told|text|wrote|messag|sent|left|let me|broke|stopped|pulled|took|sat|signed)")
_CALLED = late(
    r"(?:lass|lady|woman|man|guy|bloke|girl|lad|someone|somebody|person|fella|chap|geezer|manager|recruiter|boss|"
    r"one) (?:called|named)\W*$"
)
_BESIDE = late(r"\b(?:beside|next to|with|against|named after)(?: \w+){0,4} called $|\bnew (?:\w+ )?$")
"""Before somebody who was only there."""


def _written_large(t: Text, tellers: _Tellers) -> None:
    """Offers the names in capitals that stand where a teller's does."""
    for m in t.tried(_PERSON_SUBJ, t.capitals):
        tellers.offer(*m.span("n"), 1.8 if _DOES_TELL.search(t.low[m.end("n") : m.end()]) else 1.5)
    for m in t.tried(_PERSON_BY, t.starts.of(_BY_WORDS)):
        tellers.offer(*m.span("n"), 1.9)
    for m in t.tried(_PERSON_OWNS, t.capitals) if not t.starts.words.isdisjoint(_OWNS_WORDS) else ():
        tellers.offer(*m.span("n"), 1.5)
    for m in _PERSON_WHO.finditer(t.cap) if _may_come_in(t) else ():
        group = str(m.lastgroup)
        tellers.offer(*m.span(group), 2.6 if group in "tmkw" else 1.7 if group in "sg" else 1.5)
    for m in t.tried(_PERSON_TITLE, t.starts.of(_TITLE_WORDS)):
        start, end = m.span("n")
        if _BESIDE.search(t.low[max(0, start - 34) : start]):
            tellers.offer(start, end, 0.0)
        else:
            told = _CALLED.search(t.low[max(0, start - 28) : start]) or _ACTS.match(t.low, end)
            tellers.offer(start, end, 2.4 if told else 1.4)


def _written_small(t: Text, tellers: _Tellers) -> None:
    """Offers the given names in lower case, and "mrs patel"."""
    if titled := t.one(_PERSON_LOWMRS):
        tellers.offer(*titled.span("n"), 1.6)
    if GIVEN.isdisjoint(t.starts.words):
        return
    for m in t.each(_PERSON_LOWBY):
        _offer_small(t, tellers, m, 1.6)
    for m in _PERSON_LOW.finditer(t.low):
        name = m.group("n").removesuffix("'s")
        # A name that is a word as well has to be written as a name, or to say where it is from.
        if name not in AMBIGUOUS or t.cap[m.start("n")].isupper() or t.low.startswith((" from ", " off ", " at "), m.end("n")):
            _offer_small(t, tellers, m, 1.5)
    for m in t.each(_PERSON_LOWTITLE):
        _offer_small(t, tellers, m, 1.2)


def _offer_small(t: Text, tellers: _Tellers, m: re.Match[str], weight: float) -> None:
    name = m.group("n").removesuffix("'s")
    if name in GIVEN:
        tellers.offer(m.start("n"), m.start("n") + len(name), weight)
