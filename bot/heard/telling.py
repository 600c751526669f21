"""What a text says of a case: a telling, a notice, or a word at any question, read into its facts."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any, cast

from bot.context import Context
from bot.heard.beside import without_language
from bot.heard.capitals import capitals
from bot.heard.corrections import not_met, unmet
from bot.heard.days import DAYS, NUMBERS, in_full, past_day, right_day, said_again
from bot.heard.halted import STOPPED, tells_halt
from bot.heard.harassed import HARASSED, harassed
from bot.heard.inhouse import put_right
from bot.heard.internal import OWN_COMPANY, face_to_face, from_outside, works_there
from bot.heard.patois import in_plain_english
from bot.heard.right_now import only_feared
from bot.heard.taken_back import WITHDRAWN, tells_taken_back
from bot.heard.theirs import TURNED_DOWN, only_theirs
from bot.heard.unfair import unfair
from bot.heard.whom_met import how_many, liked, met_alone, names_in, who_was_met
from bot.language.names import GIVEN, ROLE_HEADS
from bot.language.readings import SURE, AccountReading, Slot
from bot.late import late
from bot.records import Case
from bot.when import When

_NOTICE = late(
    r"^\s*(?:dear|hi|hello|good (?:morning|afternoon)|subject:|from:)\b"
    r"|\b(?:unfortunately|regret to|on this occasion|other candidates|not be (?:moving|progressing|taking)|"
    r"your (?:application|interest|candidacy)|kind regards|we (?:have|had|received|were|will|wish))\b",
    re.IGNORECASE | re.MULTILINE,
)
_TELLER = late(r"\b(?:i|i'm|im|i've|me|my)\b", re.IGNORECASE)
_POLICY = {
    "portal": late(r"\bfeedback\b[^.\n]{0,40}\b(?:portal|candidate (?:site|area)|log ?in)\b", re.IGNORECASE),
    "form": late(
        r"\bfeedback\b[^.\n]{0,30}\bform\b|\bform\b[^.\n]{0,30}\bfeedback\b"
        r"|\bfeedback\b[^.\n]{0,60}?\b(?:by|via|through|using|with) (?:the |an? |our |their |its )?(?:[\w-]+ ){0,2}?form\b",
        re.IGNORECASE,
    ),
    "phone": late(
        r"\bfeedback\b[^.\n]{0,30}\b(?:only |just )?(?:by|over the) (?:phone|telephone)\b"
        r"|\bfeedback\b[^.\n]{0,60}?\bonly (?:by|over|on|via) (?:the )?(?:phone|telephone)\b"
        r"|\b(?:phone|call|ring) (?:us|me)\b[^.\n]{0,30}\bfor feedback\b",
        re.IGNORECASE,
    ),
}
_ONLY_SO = late(
    r"\b(?:only|just|solely|exclusively)\b[^.\n]{0,30}\b(?:phone|telephone|form|portal|account|area)\b"
    r"|\b(?:phone|telephone|form|portal) only\b",
    re.IGNORECASE,
)
_LIVE = late(
    r"\b(?:on the (?:phone|call|line)|in (?:the|my|an) interview|on zoom|on teams|in the room)\b"
    r"[^.!?\n]{0,30}\b(?:right |just )?now\b"
    r"|\b(?:right|just) now\b[^.!?\n]{0,30}\b(?:on the (?:phone|call|line)|in (?:the|my|an) interview|in the room)\b"
    r"|\bstill (?:on the (?:phone|call|line)|in (?:the|my) interview|in the room)\b",
    re.IGNORECASE,
)
_PHONE = late(r"\b(?:phone|call|line)\b", re.IGNORECASE)
_FELT = (
    r"(?:disappointed|gutted|upset|sad|angry|furious|fuming|livid|devastated|crushed|heartbroken|frustrated|annoyed|hurt|tired|"
    r"exhausted|drained|deflated|humiliated|ashamed|embarrassed|shocked|stunned|numb|steady|calm|boiling|relieved|resigned|"
    r"stressed|worried|anxious|nervous|depressed|miserable|low|flat|down|broken|shattered|speechless|confused|bitter|lost|okay-ish|"
    r"meh|sigh|typical|unbelievable|ouch|damn|shit|fuck|crap|bugger|bummer)"
)
NO_NAME = late(
    # What may stand before a word that is no name makes none of it ("wait actually").
    r"(?:(?:ok|okay|oh|ah|ugh|hey|hi|hello|wait|hang on|hold on|sorry|well|so|yes|yeah|no|hm+|anyway)\b\W+)*"
    rf"(?:(?:(?:so|very|really|bit|quite|pretty|just|totally|absolutely|still|am|im|i'm|feeling) )*{_FELT}|"
    r"i|i'?[dm]|i'?ve|i'?ll|we|we'?re|they|he|she|it|it'?s|you|me|us|them|today|yesterday|the|a|an|my|oh|ah|ugh|hey|hi|hello|"
    r"ok|okay|wait|hang on|hold on|please|question|actually|english|handover|huddle|stand-?up|briefing|assembly|"
    r"well|so|lol|tbh|yes|yeah|no|what|that|this|quick|sorry|thanks|mail|e-?mail|phone|text|letter|post|portal|ex|fine|right|"
    r"good|great|true|names?|dunno|idk|(?:dey|abeg)\b.*|"
    r"alright|[a-z]\d{1,3}|hm|hiring manager|engineering|operations|sales|marketing|finance|human resources|maintenance|"
    r"logistics|production|procurement|recruitment|management|administration|customer services?|"
    r"(?:yes|yeah|no)[.,!].*|righto|(?:one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|half \w+) (?:a ?m|p ?m|o['’]?clock|sharp|thirty|fifteen)\b.*|"
    r"(?:at )?(?:ma|(?:my|our) wits['’]?) .*|\d[\w:.]*)\W*",
    re.IGNORECASE,
)
"""Words that a reader of names may take for one, and that are none."""
_CALLED = late(
    r"\b(?i:(?:it'?s|it is|it was|the (?:place|company|firm|shop|school|home|name)(?:'s| is| was)?|they'?re|"
    r"they are) (?:called|named)) "
    r"(?P<name>[^\W\d_][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,3})"
)
"""An employer that is named by itself: "its called sunnyside btw"."""
_RECRUITER = late(r"\b(?:[Mm]y recruiter|[Rr]ecruiter(?:'?s name is| is called|,? called|,? named| is| was|"
    r",)) ([A-Z][a-z][\w'’-]*(?: [A-Z][a-z][\w'’-]*)?)")
_AGAIN = late(r"\b(?:apply(?:ing)? (?:\w+ )?again|re-?apply\w*)\b", re.IGNORECASE)
_WITH = late(
    r"\b(?:interview(?:ed)?|trial(?: shift)?|shift|call|chat|round|spoke|met)\b[^.,;!?\n]{0,30}?\b(?:with|"
    r"by) (?P<rest>[^.,;!?\n]{1,40})",
    re.IGNORECASE,
)
"""Whom they met, in a telling: "a trial shift with Jess"."""
_WITH_TITLED = late(
    r"\b(?i:interview(?:ed)?|met|spoke|talk|chat|call|round)\b(?: (?:\w+ ){0,3}?(?i:with|by|to))? "
    r"(?:(?:the|our|[A-Z]?[a-z]+arzt|[Cc]onsultant|[Hh]ead|[Dd]irector|[Cc]hief) ){0,2}"
    r"(?P<name>(?:Prof|Professor|Dr|Mr|Mrs|Ms|Miss|Sir|Frau|Herr)\.? [A-Z][\w'’-]+)"
)
"""Somebody with a title whom the interview was with."""
_MET_TELLER = late(
    r"\b(?:interview(?:ed)?|trial(?: shift)?|round|screen(?:ing|ed)?|met)\b[^.,;!?\n]{0,20}?\b(?:with|wi|by) (?:her|him)\b"
    r"(?!['’]s| (?:and|or|two|both|other|(?!(?:on|at|in|last|yesterday|this|that|there|for|too|as|by|alone|only|before|"
    r"after|herself|himself)\b)\w+)\b)"
    r"|\b(?:she|he) (?:also |had |had also )?(?:interviewed|met|screened) me\b(?! (?:with|and))",
    re.IGNORECASE,
)
"""Who told them is whom they met: "from Shona, after an interview with her"; not "with her boss", nor "with her and another"."""
_DID = late(
    r"\b(?:they|she|he|it) (?:did|do|have|has|had)(?: \w+)? (?:reject|turn|decline|refuse|said|say|told|tell|answer)\w*|"
    r"\b(?:rejected|turned) (?:me|us)\b|\b(?:i was|i got|was|got) (?:\w+ )?(?:rejected|turned down)\b|"
    r"\b(?:not|wasn'?t|no) (?:\w+ )?(?:silen(?:ce|t)|ghosted)\b|\b(?:said|told me|got a|was a) no\b",
    re.IGNORECASE,
)
"""Somebody said no, where it was taken for a silence."""
_NO_PROMISE = late(r"\W*(?:nothing|no|none|anything|not)\b", re.IGNORECASE)
_LIKES_HELP = late(r"\bi(?:'d| would| d) like (?:some |your |to )?(?:help|advice|support|talk|ask|know|"
    r"understand|hear|learn|find out|improve|feedback|get (?:some |any |more |the |their )?feedback)\b", re.IGNORECASE)
"""A wish for help is no wish for the job."""
_TOLD_NOT_TO = late(
    r"(?:^|[.!?:;\n,\"\u201c]|\b(?:said|told me|and|to|please|just)\b)\s*(?:please )?"
    r"(?:do ?n['\u2019]?t|dont|do not|not to|never) (?:bother (?:to )?)?(?:re)?(?:-)?apply(?:ing)?\b",
    re.IGNORECASE,
)
"""Theirs ("don't apply again"), and no wish of the person's own."""
_OF_THE_JOB = (
    r"(?:(?:the|that|this|their|a|my|any) )?(?:\w+ )?(?:it|that|this|them|job|role|post|position|work\w*|place|company|firm|"
    r"going|offer|there|employer)\b"
)
_OF_SOMETHING_ELSE = late(
    rf"\b(?:bothered|interested|fussed|worried|keen) (?:about|in|on|by|with) (?!{_OF_THE_JOB})[^.,;!?\n]*",
    re.IGNORECASE,
)
"""What is wished for or not wished for, and is not the job ("not bothered about the money")."""
_TOGETHER = late(
    r"\b(?:(?:two|three|four|five|six|\d) (?:\w+ )?(?:together|at once|at the same time)|(?:by|with|to|"
    r"before) a panel|a panel of)\b",
    re.IGNORECASE,
)
_INTERVIEWED = late(
    r"\b(?:the|my|an|had|after) interview(?:s|ed)?\b|\binterview(?:ed)? (?:was|with|by|went|me|on|last)\b|"
    r"\bi (?:was|got) interviewed\b",
    re.IGNORECASE,
)
_NOT_INTERVIEWED = late(r"\b(?:no|not|never|without|next|another|didn'?t|wasn'?t)\b", re.IGNORECASE)
_NO_FEEDBACK = late(
    r"\b(?:unable|not able|not possible|not in a position) to (?:\w+ ){0,2}(?:provide|give|offer|send|share)"
    r"\b[^.\n]{0,40}\bfeedback\b"
    r"|\b(?:cannot|can'?t|do not|don'?t|won'?t|does not|doesn'?t) (?:\w+ )?(?:provide|give|offer|send|share|do)\b"
    r"[^.\n]{0,40}\bfeedback\b|\bno[- ]feedback policy\b|\bpolicy (?:is )?(?:not to|against) (?:\w+ ){0,3}feedback\b",
    re.IGNORECASE,
)
_NUMBER = late(r"(?:\+|\b0|\()[\d ()\-]{8,}\d")
_NO_REPLY = late(r"\bno[-_. ]?reply\b|\bdo[- ]?not[- ]?reply\b", re.IGNORECASE)
_ON_A_PAGE = late(
    r"\b(?:portal|web ?site|dashboard|workday|greenhouse|taleo|(?:careers?|jobs?|application|status) (?:page|site|area)|"
    r"online|status (?:just |now |has |had )*(?:says|said|changed|shows|showed|went|turned|is|was|updated)|indeed|"
    r"log(?:ged)? (?:in|on))\b",
    re.IGNORECASE,
)
"""A page that says no: nobody reads there what one writes back."""
_IN_A_CHAT = late(
    r"\b(?:e-?mail\w*|text(?:ed|s|ing)?|txt|sms|whats ?app|messag\w+|linkedin|dm(?:ed|s)?|wrote|chat|signed)\b", re.IGNORECASE
)
"""What came as a message, wherever it stood, has somebody behind it."""


def is_notice(text: str) -> bool:
    """Whether a text reads like a pasted notice rather than the person's own telling."""
    signs = len(_NOTICE.findall(text))
    return signs >= 2 and signs > len(_TELLER.findall(text)) / 3


_NO_REPLY_ADDRESS = late(r"\bno[ _.]reply(?=(?:[ -](?:e-?mail|mail))?[ -](?:address|account|inbox|mailbox|"
                         r"sender)\b)", re.IGNORECASE)
"""An address that takes no answer, and no silence."""


def read(case: Case, text: str, context: Context, *, corrected: bool = False) -> Case:
    """The case with what a text says put in. A notice wins over a telling; a correction wins over both."""
    notice = is_notice(text)
    text = text if notice else in_plain_english(without_language(text))
    if not notice and (denied := not_met(text)) is not None:
        # Whom they did not meet is taken out of what is known; what else is said is read by itself.
        rest = read(case, denied[0], context, corrected=corrected) if denied[0] else case
        return unmet(rest, denied[1], denied[0])
    if corrected:
        # That it was not right says nothing about them ("not quite, she phoned").
        text = _NOT_SO.sub("", text) or text
    signed = None if notice else _SIGNED_BY.search(text)
    text = text[: signed.start()] if signed and signed.start() else text
    text = text if notice else _A_NAMED.sub(r"\g<who> named ", text)
    reading = context.account(text if notice else _NO_REPLY_ADDRESS.sub("no-reply", text), "notice" if notice else "account")
    if not notice:
        reading = only_theirs(reading, text)
    new: dict[str, object] = {}
    firm = _said(reading, FIRM)
    for field, value in _said(reading, SURE).items():
        old = getattr(case, field)
        empty = old in ("unknown", "", "none", (), None, False)
        # What stood there was said plainly; a mere sign of something else ("they keep my CV") does not undo it.
        if empty or notice or (corrected and field in firm):
            new[field] = value
    if signed and signed.start() and not case.person:
        new["person"] = signed["name"]
    new |= _more(case, text, context, corrected)
    _weigh_news(new, case, text, context, notice)
    new |= _how_to_ask(case, text, context)
    _weigh_go_between(new, case, text, notice)
    _weigh_employer(new, case, text, context, corrected)
    _weigh_way_and_round(new, case, text, reading, context, notice=notice, corrected=corrected)
    _weigh_names(new, case, text, notice=notice, corrected=corrected)
    _weigh_whom_met(new, case, text, notice=notice, corrected=corrected)
    _weigh_day(new, case, text, context, corrected, notice)
    _weigh_route(new, case, text)
    _weigh_wrong_done(new, case, text, context)
    return case.model_copy(update=put_right(case, new, text))


# Each of these looks at what was read (`new`) by the text, by what is known, and by what stands beside it, and mends it in place.
# They come in the order in which `read` asks them: a later one sees what an earlier one left.


def _weigh_news(new: dict[str, object], case: Case, text: str, context: Context, notice: bool) -> None:
    """Whether it is a no at all, whose, and whether it was said to their face."""
    if new.get("live") and not _LIVE.search(text) and _day_gone(new.get("told_on"), context):
        # What was told on a day that is over is not going on now.
        del new["live"]
    if new.get("live") and case.told == "unknown" and only_feared(text):
        # Nobody has said no yet, whatever was understood.
        new.pop("told", None)
    if "internal" in cast(tuple[str, ...], new.get("reasons", ())) and (
        from_outside(text) or (_INTERNAL_THING.search(text) and not _SOMEBODY_INSIDE.search(text))
    ):
        # "in my own company" is where they work, and "an internal recruiter" where she works: no word of who got it.
        new["reasons"] = tuple(r for r in cast(tuple[str, ...], new["reasons"]) if r != "internal")
    if STOPPED not in (reasons := cast(tuple[str, ...], new.get("reasons", case.reasons))) and tells_halt(text):
        new["reasons"] = (*reasons, STOPPED)
    if STOPPED in cast(tuple[str, ...], new.get("reasons", ())):
        # Nobody has it, and it is not open either.
        new.pop("filled", None)
    if new.get("told") == "silence" and not notice and _TOOK_SO_LONG.search(text):
        del new["told"]  # "they took two weeks to tell me": told at last
    waits = not notice and new.get("told", case.told) == "unknown" and not TURNED_DOWN.search(text) and not new.get("reasons")
    if waits and not case.reasons and _DAY_IS_OVER.search(text):
        # A day that they had named has gone by, and nobody has said anything.
        new["told"] = "silence"
        new.pop("told_on", None)
        new.pop("date_basis", None)
    if not case.offer and tells_taken_back(text):
        new["offer"] = WITHDRAWN
    if not notice and face_to_face(text) and new.get("told", case.told) in ("unknown", "in_interview"):
        new["told"] = "in_interview"
        if not re.search(r"\binterview", text, re.IGNORECASE):
            new["settled"] = tuple(dict.fromkeys((*cast(tuple[str, ...], new.get("settled", case.settled)), IN_PERSON)))
    if not notice and works_there(text):
        new["settled"] = tuple(dict.fromkeys((*cast(tuple[str, ...], new.get("settled", case.settled)), OWN_COMPANY)))
    told_there = IN_PERSON in cast(tuple[str, ...], new.get("settled", case.settled))
    there = told_there or OWN_COMPANY in cast(tuple[str, ...], new.get("settled", case.settled))
    if new.get("stage") == "application" and there and not notice and not _ON_PAPER.search(text):
        # Who is told face to face at work was not turned down on paper, though everybody has applied.
        del new["stage"]
    rung = new.get("told", case.told) in ("call", "voicemail") and new.get("person", case.person)
    if new.get("stage") == "application" and rung and not notice and not _NEVER_MET.search(text):
        # Somebody whose name is known rang about "my application": how far it had gone is asked, and not supposed.
        del new["stage"]


_MAY_RING = late(
    r"\b(?:said|told me|says|mentioned) (?:that )?i(?:['’]?m| am| was)? (?:can|could|may|welcome to|free to|was welcome to) "
    r"(?:always |just |still )?(?:ring|call|phone|give (?:her|him|them) a (?:ring|call|bell)|(?P<write>e-?mail|write to|"
    r"message|text|"
    r"drop (?:her|him|them) a line))\b[^.!?\n]{0,40}\b(?:feedback|any ?time|whenever|if i (?:want|like|have)|questions?|chat)\b",
    re.IGNORECASE,
)
"""Leave to ask ("she said I could ring her for feedback any time")."""
_TOOK_SO_LONG = late(
    r"\btook (?:them |her |him |over |about |nearly |almost )*(?:\w+ ){1,3}?(?:days?|weeks?|months?|ages|forever|"
    r"so long)\b[^.!?\n]{0,12}\bto "
    r"(?:tell|say|let|answer|reply|reject|get back|inform|decide|come back|respond)",
    re.IGNORECASE,
)
_DAY_IS_OVER = late(
    r"\b(?:said|told me|promised|were (?:going|meant|supposed) to|was (?:going|meant|supposed) to|would)\b[^.!?\n]{0,50}?"
    r"\b(?:let me know|be in touch|get back|get in touch|hear|decide|decision|call|ring|e-?mail|contact)\b[^.!?\n]{0,50}?"
    r"(?:\b(?:and|but|,)? ?(?:it['’]?s|its|it is|today is|that['’]?s|that is|we['’]?re) (?:now |already |past |"
    r"well past |a week past )+"
    r"|\b(?:and|but) (?:that|it|the (?:day|date|deadline|week))(?:['’]?s| is| has| was)? (?:now |already |been and |come and )*"
    r"(?:passed|past|gone|over|yesterday|last week|days ago|a week ago)|\b(?:and|but) (?:still )?(?:nothing|no word|"
    r"not a word|silence|crickets)\b)",
    re.IGNORECASE,
)
_INTERNAL_THING = late(
    r"\binternal(?:ly)? (?:recruit\w+|hr|talent|ta|process|team|e-?mail|portal|system|promotion|vacancy|role|job|post|"
    r"position|move|application|transfer|interview|posting|panel)\b|"
    r"\b(?:apply|applied|applying|moved?|moving) internally\b",
    re.IGNORECASE,
)
_SOMEBODY_INSIDE = late(
    r"\b(?:internal|inside|in-house) (?:candidate|hire|applicant|person|guy|woman|man|one|employee|colleague|appointment|"
    r"someone|somebody)\b|\b(?:some(?:one|body)|hired|promoted|filled|chose|picked|went) (?:\w+ ){0,3}?"
    r"(?:internal(?:ly)?|inside|within)\b",
    re.IGNORECASE,
)


def _weigh_go_between(new: dict[str, object], case: Case, text: str, notice: bool) -> None:
    """Who asks the employer for them, and has promised no more than that; and leave to ring, which is an offer and no promise."""
    if not notice and (leave := _MAY_RING.search(text)):
        new["feedback"] = "offered"
        if not leave["write"]:
            new["number_given"] = True
        new.pop("promised", None)
    if (asks_them := _ASKS_THEM.search(text)) and not notice and not case.promised:
        # Somebody in between will ask: nothing is known yet of what they give.
        new["promised"] = new.get("promised") or " ".join(asks_them["what"].split())
        new.pop("feedback", None)
        if not TURNED_DOWN.search(text):
            new.pop("person", None)


def _weigh_employer(new: dict[str, object], case: Case, text: str, context: Context, corrected: bool) -> None:
    """What is no employer: a word of the talk, the end of somebody's name, where they worked before."""
    if not case.employer and not new.get("employer") and (lost := _NOT_GOT.search(text)):
        new["employer"] = lost["name"]  # "didn't get Barclays"
    if (called := _CALLED.search(text)) and (corrected or not new.get("employer", case.employer)):
        new["employer"] = capitals(called["name"].rstrip(".")) if not NO_NAME.fullmatch(called["name"]) else case.employer
    if (name := new.get("employer")) and re.search(_NO_EMPLOYER.format(re.escape(str(name))), text, re.IGNORECASE):
        del new["employer"]
    if (name := str(new.get("employer", ""))) and (_is_somebody(name, text) or _sat_there(name, text)):
        del new["employer"]
    if (name := str(new.get("employer", ""))) and (whole := _full_name(name, text)):
        # "the chair rang me, Father Declan Nolan": the end of somebody's name.
        del new["employer"]
        if not case.person and not new.get("person"):
            new["person"] = whole
    if (lost := _LOST_JOB.search(text)) and str(new.get("employer", "")) in lost[0] and new.get("employer"):
        # Where they were before; who turned them down stands behind it.
        after = context.account(text[: lost.start()] + text[lost.end() :]).employer
        if after.sure >= SURE and after.value and not NO_NAME.fullmatch(after.value):
            new["employer"] = capitals(" ".join(after.value.split())[:120])


_THE_FINAL = late(r"\b(?:final|last) (?:round|interview|stage)\b(?! (?:was )?(?:next|tomorrow|on|would|will))", re.IGNORECASE)
_NOT_THAT_ROUND = late(
    r"\b(?:it )?(?:was ?n['’]?t|was not|were ?n['’]?t|not|isn['’]?t|never|no,? not) "
    r"(?:actually |really |quite )?(?:the |my |an? )?"
    r"(?:(?:last|final|first|second|third|very last) (?:round|interview|stage|one)|final|application|screening(?: call)?|test|"
    r"(?:phone )?screen)(?: round| stage)?\b(?=\s*(?:$|[,.;:!–-]|\bbut\b|\bjust\b|\bonly\b|\bit\b))",
    re.IGNORECASE,
)
"""A round that is denied, with another one beside it."""


def _weigh_way_and_round(
    new: dict[str, object], case: Case, text: str, reading: AccountReading, context: Context, *, notice: bool, corrected: bool
) -> None:
    """How they were told, and after which round; and an employer that is denied."""
    if new.get("told") == "silence" and not notice and _AUTOMATED.search(text):
        # It was silent, and then a machine wrote.
        new |= {"told": "email", "no_reply": True}
    for name in {str(new.get("employer", "")), case.employer} - {""}:
        if re.search(_IS_NONE.format(re.escape(name)), text, re.IGNORECASE):
            new["employer"] = case.employer if name != case.employer else ""
    if not notice and (denied := _NOT_THAT_ROUND.search(text)):
        # "not the last round, it was the second interview": only what stands beside the denial is said.
        rest = f"{text[: denied.start()]} {text[denied.end() :]}".strip(" ,.;:-")
        stage = context.account(rest).stage if rest else None
        said = stage.value if stage is not None and stage.sure >= SURE and stage.value not in ("", "unknown", "none") else ""
        new.pop("stage", None)
        if said:
            new["stage"] = said
    elif not notice and case.stage == "interview" and _THE_FINAL.search(text) and _said(reading, FIRM).get("stage") == "final":
        new["stage"] = "final"  # which interview it was, told later
    if notice and new.get("stage") == "application" and case.stage in ("screen", "test", "interview", "final"):
        del new["stage"]  # "a high number of applications" says nothing of how far this one went
    if new.get("stage") == "application" and _AGAIN.search(text):
        # "I'd apply again" speaks of next time.
        del new["stage"]
    if corrected and case.told == "silence" and "told" not in new and _DID.search(text):
        # There was a no after all; how it came is not said.
        new |= {"told": "unknown", "settled": tuple(name for name in case.settled if name != "told")}
    if new.get("told") == "in_interview" and face_to_face(text) and not _OF_A_ROUND.search(text):
        new.pop("stage", None)  # told face to face by a boss of their own, maybe, and at no interview
    if case.stage == "application" and _INTERVIEWED.search(text) and not _NOT_INTERVIEWED.search(text):
        # Who tells of the interview was not turned down on paper, whatever was understood before.
        new["stage"] = "interview"
    if case.stage == "application" and not notice and (round_ := _said(reading, FIRM).get("stage")) in ("interview", "final"):
        # So do rounds that are told of: a notice that thanks for an interest did not know better.
        new["stage"] = round_


def _weigh_names(new: dict[str, object], case: Case, text: str, *, notice: bool, corrected: bool) -> None:
    """A recruiter, somebody's job there, and words that are the teller's own and not theirs."""
    if (recruiter := _RECRUITER.search(text)) and (corrected or not case.recruiter):
        new |= {"recruiter": recruiter[1], "via_recruiter": True}
    if recruiter and new.get("person") == recruiter[1] and not _tells_me(recruiter[1], text):
        del new["person"]
    if (role := new.get("role")) and not notice and _is_theirs(str(role), text):
        # "he is the hiring manager" names his job, and not the one that was applied for.
        del new["role"]
    if (somebody := str(new.get("person", ""))) and re.search(_NOBODY_NAMED.format(re.escape(somebody)), text):
        del new["person"]  # "very sian": a mood that is somebody's name elsewhere
    if _TO_US.match(text):
        # What we left out is no word of theirs.
        new.pop("feedback", None)
        new.pop("reasons", None)
    if new.get("feedback") == "refused" and not notice and _I_CANNOT.search(text) and not _SOMEBODY_THERE.search(text):
        # "I can't say it to her face" is what they cannot do themselves.
        del new["feedback"]


def _weigh_whom_met(new: dict[str, object], case: Case, text: str, *, notice: bool, corrected: bool) -> None:
    """Who brought the news, and who was only met."""
    sat = ("", ()) if notice else met_alone(text)
    if sat[0] in ("several", "panel") or (sat[1] and (case.person or case.recruiter or case.told == "silence")):
        for field in ("employer", "role", "person", "filled", "reasons", "feedback", "told"):
            new.pop(field, None)  # it says only who sat there
    new |= _only_met(case, new, text, corrected)
    if new.get("person") and new["person"] == _met_by_name(text) and not _tells_me(str(new["person"]), text):
        # Whom the interview was with is not said to have told them.
        del new["person"]
    teller, met = str(new.get("person", case.person)), new.get("met", case.met)
    if teller and met == "unknown" and not notice and not (new.get("met_names") or case.met_names) and _MET_TELLER.search(text):
        new |= {"met": "one", "met_names": (teller,)}
    if new.get("told", case.told) == "silence" and new.get("person") and not case.person:
        # Nobody has told them anything yet: who is named is somebody they met.
        name = str(new.pop("person"))
        if case.met == "unknown" and not case.met_names:
            new |= {"met": new.get("met", "one"), "met_names": new.get("met_names", (name,))}
    if (there := str(new.get("employer") or case.employer)) and there in cast(tuple[str, ...], new.get("met_names", ())):
        del new["met_names"]  # "an interview with Grace Foods"
        if not corrected:
            new.pop("met", None)
    if len(names := cast(tuple[str, ...], new.get("met_names", ()))) > 1:
        # One person with and without a surname is one ("Andrew and Andrew Collins").
        each = tuple(n for n in names if not any(other != n and other.lower().startswith(f"{n.lower()} ") for other in names))
        if each != names:
            new["met_names"] = each
            if len(each) == 1 and new.get("met", case.met) in ("unknown", "several") and how_many(text) != "several":
                new["met"] = "one"


def _weigh_day(new: dict[str, object], case: Case, text: str, context: Context, corrected: bool, notice: bool) -> None:
    """The day of the news, where a correction names it, or the words round a pasted notice ("this came on Friday")."""
    if notice and not new.get("told_on") and case.told_on is None and (came := _IT_CAME.search(text)):
        day = past_day(came["day"], context)
        if day is not None:
            new |= {"told_on": day, "date_basis": "relative"}
    if corrected and case.told != "silence" and (day := right_day(text, context, case.told_on)) is not None:
        new |= {"told_on": day, "date_basis": "relative"}
    if corrected and said_again(text, case.told_on):
        new.pop("told_on", None)  # the day that stands there, and not the same day a week before


_IT_CAME = late(
    r"\b(?:(?:this|it|that|they|the (?:e-?mail|letter|message|mail))(?: just)? (?:came|arrived|landed|was sent|sent it|"
    r"sent this|wrote)|"
    r"i (?:just )?(?:got|received|had|read) (?:this|it|that)|(?:got|received) (?:this|it))\b[^.!?\n]{0,15}?"
    r"\b(?P<day>today|yesterday|this (?:morning|afternoon|evening)|last (?:night|week|\w+day)|(?:on )?(?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)"
    r"day|(?:\d+|a|two|three|four|five|a few) (?:days?|weeks?) ago|on the \d{1,2}(?:st|nd|rd|th)?(?: of \w+)?)\b",
    re.IGNORECASE,
)
"""When a notice came, said beside it in their own words."""


def _weigh_route(new: dict[str, object], case: Case, text: str) -> None:
    """By which way they take a request, if any: a policy, an address that nobody reads, a number."""
    for route, expression in _POLICY.items():
        if expression.search(text):
            new["policy"] = route
    refused = new.get("feedback", case.feedback) == "refused" or _NO_FEEDBACK.search(text) is not None
    if "policy" in new and (_ONLY_SO.search(text) or not _NO_FEEDBACK.search(text)):
        # "Only through a form" names the way (G5), and refuses nothing.
        if new.get("feedback") == "refused":
            new["feedback"] = "on_request"
    elif refused:
        new["policy"] = "no_feedback"
    on_page = new.get("told", case.told) == "portal_or_text" and _ON_A_PAGE.search(text) and not _IN_A_CHAT.search(text)
    if _NO_REPLY.search(text) or (on_page and not case.no_reply):
        new["no_reply"] = True
    if _NUMBER.search(text):
        new["number_given"] = True


def _weigh_wrong_done(new: dict[str, object], case: Case, text: str, context: Context) -> None:
    """What was done to them there for who they are."""
    if unfair(text):
        new["discrimination"] = True
        if "reasons" in new:
            new["reasons"] = _without_who_they_are(new["reasons"], text, context) or case.reasons
    if harassed(text):
        new["settled"] = tuple(dict.fromkeys((*new.get("settled", case.settled), HARASSED)))  # type: ignore[misc]
        if new.get("told") == "in_interview":
            del new["told"]  # what was done at the interview is no news of how they were told


def _without_who_they_are(reasons: object, text: str, context: Context) -> tuple[str, ...]:
    """The reasons that stand in what else a text tells: who somebody is was no formal requirement, and nothing that they did."""
    rest = " ".join(part for part in re.split(r"(?<=[.!?;\n])\s+", text) if not unfair(part))
    elsewhere = {slot.value for slot in context.account(rest).reason} if rest.strip() else set()
    return tuple(r for r in cast(tuple[str, ...], reasons) if r not in ("eligibility", "behaviour", "other") or r in elsewhere)


_OF_A_ROUND = late(r"\b(?:interview\w*|rounds?|stages?|panel|trial|assessment|test|task|screen\w*|final)\b", re.IGNORECASE)
ROUND_SPOKEN_OF = late(
    r"\b(?:interview\w*|rounds?|stages?|panel|trial|assess\w*|tests?|tasks?|screen\w*|final|last|appl\w+|cv|resume|case|lecture|"
    r"presentation|exercise|shortlist\w*|shift|video|calls?|chat|met|spoke|talked|zoom|teams|paper|first|second|third|last|two|"
    r"three|four|offer|references?|online|face)\b",
    re.IGNORECASE,
)
"""Without one of these a text says nothing of how far it had gone."""
_SIGNED_BY = late(
    r"(?:[.,;]\s*|^)(?:(?:it was|and)\s+)?[Ss]igned(?: by)? "
    r"(?P<name>(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:[A-Z]\. ?){0,2}[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)\.?\s*$"
)
"""Who signed, told at the end: "Signed P. Harcourt."."""
_ADDRESS = late(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_FOR_FEEDBACK = late(r"\bfeed-?back\b|\bcomments\b", re.IGNORECASE)
_UNTIL = late(
    r"\b(?:by|before|until|till|no later than|not later than|up to|within|in the next|deadline(?: is| of|"
    r":)?)\s+(?P<day>[^.;!?\n]{2,40})", re.IGNORECASE
)
_ASKED = late(
    r"\b(?:request\w*|ask\w*|appl(?:y|ied)|contact\w*|e-?mail\w*|reply\w*|write|call\w*|ring|get in touch|let (?:us|me) know|"
    r"available|if you|should you|for)\b",
    re.IGNORECASE,
)
_FOR_DAYS = late(r"(?:the next )?(?P<n>\d{1,2}|one|two|three|four|five|six|seven|ten|fourteen) (?:working |"
    r"business )?(?P<unit>day|week)s?\b", re.IGNORECASE)
_THEY_WILL = late(r"\b(?:we(?:['’]?ll| will| shall)|they(?:['’]?ll| will|['’]?d| would| said they)|i(?:['’]?ll| will)|"
    r"you will (?:hear|receive|get))\b", re.IGNORECASE)


def _how_to_ask(case: Case, text: str, context: Context) -> dict[str, object]:
    """Where and until when they take a request for feedback, as they said it ("you may request feedback by 30 November")."""
    found: dict[str, object] = {}
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", text):
        if not _FOR_FEEDBACK.search(sentence) or not _ASKED.search(sentence):
            continue
        if not case.ask_at and (address := _ADDRESS.search(sentence)) and not _NO_REPLY.search(address[0]):
            found.setdefault("ask_at", address[0].rstrip("."))
        until = _UNTIL.search(sentence)
        if until is None or case.ask_by is not None or "ask_by" in found or _THEY_WILL.search(sentence):
            continue
        if span := _FOR_DAYS.match(until["day"]):
            number = int(span["n"]) if span["n"].isdigit() else NUMBERS.get(span["n"].lower(), 14)
            found["ask_by"] = context.now.date() + timedelta(days=number * DAYS[span["unit"].lower()])
            continue
        when = context.when(re.split(r"\bby\b|\bor\b|,", until["day"])[0])
        if isinstance(when, When) and when.instant.date() >= context.now.date():
            found["ask_by"] = when.instant.date()
    return found


_IS_NONE = (
    r"\b{0}(?:['’]?s)? (?:is ?n[o'’]?t|is not|isnt|was ?n['’]?t|was not|are ?n['’]?t)(?: really| even)? (?:an?|the|my|their|any) "
    r"(?:\w+ )?(?:company|employer|firm|place|name|business|organi[sz]ation|shop|hospital)\b|\b(?:no|not an?|"
    r"n['’]t an?) (?:company|employer|firm|place) "
    r"(?:called|named) {0}\b|(?:\bno|n['’]t (?:have )?(?:an?|any)) (?:case|interview|rejection|application) (?:with|at|by|"
    r"from) {0}\b"
)
"""What was taken for an employer's name is none."""


def _day_gone(day: object, context: Context) -> bool:
    return isinstance(day, date) and day < context.now.date()


_NOT_SO = late(
    r"^\W*(?:(?:no|nope|nah|well|sorry|ah|oh|but|it['’]?s|that['’]?s|this is)\b[\s,]*)*"
    r"(?:not (?:quite|exactly|really|entirely|all|right|correct|true)(?: right| correct| true| so| it)?|"
    r"nearly|almost|wrong|not so)\s*[,.:;!–-]+\s*(?:(?:but|because|as|since)\b\s*)?",
    re.IGNORECASE,
)
_NOT_GOT = late(
    r"\b(?i:did ?n['’]?t get|did not get|never got) (?!(?:The|A|An|My|Any|Back|To|It|In|On|This|That)\b)"
    r"(?P<name>[A-Z][\w&'’-]+(?: [A-Z][\w&'’-]+){0,3})"
    r"(?=\s*(?:$|[.,;:(!\n–-]|(?i:for|after|this|today|yesterday|either|in|and|but|on|by|sadly|though|then|last)\b))"
)
_NO_EMPLOYER = r"\b(?:the|that|this) [\"'\u201c]?{0}[\"'\u201d]? (?:thing|bit|part|comment|remark|word|line)\b"
"""What was said of them ("the arrogant thing"), and no name."""
FIRM = 0.62
"""How sure a reading must be to put something else in the place of what is known."""


_BY_THE_NAME_OF = late(r"(?<=\w) (?:who (?:is|was) )?(?:called|named) (?=(?:Mr|Mrs|Ms|Dr)?\.? ?[A-Z][a-z])(?!(?:Mum|Dad|I)\b)")
"""What somebody is called, who called nobody ("a designer called Fi")."""


_A_NAMED = late(r"\b(?P<who>(?i:an?|one|some|this|two|three) (?:[\w-]+ ){0,2}?[\w-]+) called (?=[A-Z][a-z])")
"""What somebody is called: behind "a woman" nobody rings."""
_PEOPLE = ROLE_HEADS | frozenset("lady man woman guy bloke girl person lad colleague boss recruiter interviewer".split())


def _is_somebody(name: str, text: str) -> bool:
    """Whether a name is that of a person, by what stands before it ("a senior designer called Fi")."""
    found = re.search(rf"(?P<what>[\w'’-]+) (?:called|named) {re.escape(name)}(?!\w)", text, re.IGNORECASE)
    return found is not None and found["what"].lower() in _PEOPLE


def _sat_there(name: str, text: str) -> bool:
    """Whether a name is that of somebody whom the interview was with, by their given name or their office."""
    if name.lower() in GIVEN:
        met = rf"\b(?:interview|round|chat|talk|call|met)\b[^.!?\n]*\b(?:with|by) {re.escape(name)}(?!\w)"
        return re.search(met, text, re.IGNORECASE) is not None and not re.search(rf"\b(?:from|at) {re.escape(name)}\b", text)
    of_office = re.match(r"(?:head|director|chief|vp|manager) of\b", name, re.IGNORECASE)
    return of_office is not None and name.lower() in text and name not in text


def _tells_me(name: str, text: str) -> bool:
    """Whether a text says that this person brought the news."""
    told = (
        r"(?:told|rang|called|phoned|e-?mailed|mailed|wrote|texted|messaged|let me know|rejected|turned|"
        r"said(?! (?:(?:to|that|i could|i can|just|you can) )*(?:ring|call|phone|e-?mail|write|contact|get in touch|ask)\b)"
        r"(?! (?:\w+ ){0,3}?(?:liked?|loved?|enjoyed|impressed|good|great|well)\b))"
    )
    between = r"(?:(?!\b(?:they|we|i|hr|then|never|not|did ?n[o']?t|didnt)\b)[^.!?\n]){0,25}"
    if re.search(rf"\b{re.escape(name)}\b{between}\b{told}\b", _BY_THE_NAME_OF.sub(" ", text), re.IGNORECASE):
        return True
    return any(not _SEEN_BY.search(by["before"]) for by in re.finditer(
        rf"(?P<before>[^.!?;\n]{{0,60}})\b(?:from|by|off) {re.escape(name)}\b", text, re.IGNORECASE
    ))


_SEEN_BY = late(
    r"\b(?:interviewed|screened|seen|assessed|met)\b(?!.*\b(?:reject\w*|turned|told|called|rang|rung|phoned|e-?mail\w*|letter|"
    r"no)\b)[^.!?;\n]*$", re.IGNORECASE
)
"""Before "by her", where she is only one who interviewed."""


_THEIRS = r"\b(?:he|she|who)(?:'s| is| was) (?:the|their|a|an) (?:\w+ )?{0}\b|, (?:the|their) (?:hiring |line )?{0}\b"
"""The job of somebody there."""
_NOBODY_NAMED = (
    r"\b(?i:very|so|quite|super|damn|really|too|feel(?:ing)?|bit) {0}\b(?= (?i:lah|lor|leh|sia|man|bro|la|ah)\b|\W*$|[.,!;])"
)
"""A mood behind "very"."""
_THE_ROOM = (
    r"\b(?:the|a|an|my|their|our|small|big) (?:\w+ ){{0,1}}?{0} (?:panel|board|committee|jury|team|interviewers?|people|folks?)\b"
    r"|^\W*{0} (?:panel|board|committee)\b|\b{0}(?<=panel)\b|\b{0}(?<=committee)\b|\b{0}(?<=board)\b"
)
"""Who sat there ("the technical panel"), and no post."""
_BESIDE_THEM = (
    r"\b(?:interview(?:ed)?|round|chat|call|talk|met|spoke|meeting|panel|saw)(?: was| were)?(?: me)? (?:with|by|to|of) "
    r"(?:\w+ ){{0,3}}?{0}\b"
    r"(?! (?:role|job|position|post|vacancy|internship|interview)\b)"
)
"""Whom the interview was with."""
_NO_POST = late(
    r"\b(?:i|you|he|she|they|we|me|him|them|do|does|did|should|could|can|will|would|is|are|was|were|am|it|who|what|why|how)\b",
    re.IGNORECASE,
)
"""One of these stands in no name of a post."""


def _is_theirs(role: str, text: str) -> bool:
    """Whether what looks like a post is that of somebody there, names who sat there, or is none."""
    if _NO_POST.search(role):
        return True
    name = re.escape(re.sub(r"^(?:the|an?|their|my) ", "", role, flags=re.IGNORECASE))
    beside = re.search(rf"\b(?P<who>[\w'’-]+)(?:,| -| –) (?:(?:the|their|our|an?) )?{name}\b", text, re.IGNORECASE)
    if beside and beside["who"].lower() in GIVEN and beside["who"][:1].isupper():
        return True  # "Steve, head of ops"
    return any(re.search(way.format(name), text, re.IGNORECASE) for way in (_THEIRS, _THE_ROOM, _BESIDE_THEM))


_I_CANNOT = late(
    r"\bi (?:really |just |still )?(?:can['’]?t|cannot|could ?n['’]?t|wo ?n['’]?t|do ?n['’]?t|dont|am not able to|"
    r"will not)\b|\b(?:i['’]?m|i am) (?:really |just |still )?not (?:(?:going|gonna) (?:to )?)?(?:ask|demand|beg|look|fish|try|"
    r"want|request)\w*\b", re.IGNORECASE
)
_SOMEBODY_THERE = late(
    r"\b(?:they|he|hr|company|recruiter|policy|employer|team|panel|manager (?:said|says|told|wo|can)|she (?:said|says|told|wo|"
    r"can|could|"
    r"would|does|do)|(?:said|says|told me|replied|wrote))\b", re.IGNORECASE
)
_TO_US = late(r"\W*(?:(?:no|and|but|hey|ok|sorry)\b\W*)*you (?:left|forgot|missed|did ?n[o']?t|didnt)\b", re.IGNORECASE)
"""What is said to us, about our list."""
_SAW = (
    r"(?:interview\w*|met|saw|seen|spoke|spoken|talk\w*|chat\w*|screened|round|zoom|screen|trial|shift|panel|"
    r"left out|forgot|missed|did ?n[o']?t mention|not mention)"
)
_MANAGER = (
    r"(?:(?:is|was) |who (?:is|was) |[,(] ?)?(?:the |my |our |their )?(?:hiring|line|department|area|store|team|shift|office|"
    r"general|engineering|product)? ?(?:manager|lead|head|director|boss|supervisor|matron|owner|interviewer|interviewed|asked)\b"
)


TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Ma['’]?am|Mam|Madam)"
_MET_TITLED = late(
    rf"\b(?P<name>{TITLE}\.? [A-Z][\w'’-]+),? (?:(?:was|is|who|the|one|only|person|also|that|did|my) )*(?:interview(?:ed|er)|"
    rf"met me|saw me)\b"
)
"""Somebody addressed so, who interviewed: "Maam Reyes was the one who interviewed me"."""


_LOST_JOB = late(
    r"(?:^|(?<=[.!?;]\s))(?:(?:i|so|well|ok)\b\W*)*(?:was |got |been |have been |['’]?ve been |am )?(?:fired|sacked|laid off|"
    r"made redundant|let go)"
    r"\b[^.!?;\n]*[.!?;\n]+",
    re.IGNORECASE,
)
"""A sentence about the job that one had before."""
_AUTOMATED = late(
    r"\b(?:automat\w+|auto|no-?reply|generic|template|canned|bot)\b[\s,-]{1,3}(?:\w+[\s,-]{1,3}){0,2}?(?:rejection|refusal|no|"
    r"e-?mail|mail|message)"
    r"\b",
    re.IGNORECASE,
)
_BEFORE_NAME = late(
    r"\b(?P<whole>(?:(?:Father|Fr\.?|Sister|Brother|Canon|Rev(?:erend|\.)?|Pastor|Imam|Rabbi|Cllr\.?|Councillor|Sir|Dame|"
    r"Mr\.?|Mrs\.?|"
    r"Ms\.?|Miss|Dr\.?|Prof(?:essor|\.)?) )?(?:(?P<first>[A-Z][a-z]+) )?)$"
)


def _full_name(last: str, text: str) -> str:
    """The whole of a name that `last` is the end of, by a title or a given name before it; "" where there is none."""
    at = re.search(rf"(?<!\w){re.escape(last)}(?!\w)", text)
    before = _BEFORE_NAME.search(text[: at.start()]) if at and len(last.split()) == 1 else None
    if at is None or before is None or not before["whole"].strip():
        return ""
    if before["first"] and before["first"].lower() not in GIVEN:
        return ""
    return f"{before['whole']}{last}"


IN_PERSON = "in_person"
"""Told face to face, and not in the interview."""
_ON_PAPER = late(
    r"\b(?:cv|r[eé]sum[eé]|paper|form|sift\w*|short-?list\w*|screen\w*|automat\w+|application (?:stage|form|was)|"
    r"my application|online|"
    r"portal|(?:no|not|never|without|didn['’]?t|did not|even|before) (?:\w+ ){0,4}interview\w*|nobody|no one|straight away|"
    r"same day|"
    r"just applied|only applied|within (?:an hour|minutes|hours))\b",
    re.IGNORECASE,
)
_NEVER_MET = late(
    r"\b(?:cv|r[eé]sum[eé]|paper ?sift|sift\w*|short-?list\w*|screen\w*|automat\w+|application stage|just applied|only applied|"
    r"(?:no|not|never|without|didn['’]?t|did not|even|before) (?:\w+ ){0,4}interview\w*)\b",
    re.IGNORECASE,
)
"""That it went no further than the application, in so many words."""
_OFFICE = r"(?P<office>manager|chair(?:man|woman|person)?|head|owner|boss|supervisor|director|matron|sister|principal|chef)"


def _told_by(office: str, text: str) -> bool:
    """Whether somebody who holds this office brought the news."""
    told = r"(?:tells?|told|rang|rings|calls?|called|phones?|phoned|e-?mails?|e-?mailed|writes|wrote|texts?|texted|messaged|"
    return re.search(rf"\b{office}\b (?:\w+ ){{0,2}}{told}let me know)\b", text, re.IGNORECASE) is not None


def _only_met(case: Case, new: dict[str, object], text: str, corrected: bool) -> dict[str, object]:
    """Who interviewed, or is only named as somebody there, has not told them: such a person is one whom they met."""
    name = str(new.get("person") or "")
    if not name and corrected and case.person and re.search(rf"\b{re.escape(case.person)}\b", text, re.IGNORECASE):
        name = case.person
    if not name or _tells_me(name, text):
        return {}
    escaped = re.escape(name)
    saw = rf"\b{_SAW}\b (?:[^\W\d_]+,? ){{0,4}}?{escaped}\b|\b{escaped}\b,? (?:and \w+ )?(?:(?:only|just|had|who) )*{_MANAGER}"
    saw += (
        rf"|\b(?:manager|interviewer|lead|director|chair(?:man|woman|person)?|head|owner|boss|supervisor)(?:,|['’]s| is| was)? "
        rf"(?:{TITLE}\.? )?{escaped}\b|\b(?:interviewed|screened|"
        rf"assessed)\b[^.!?;\n]{{0,60}}\bby {escaped}\b"
    )
    saw += (
        rf"|\binterviewers?(?:['’]s)? (?:names? )?(?:was|is|were|are|called) (?:[^\W\d_]+ and )?{escaped}\b"
        rf"|\bnames (?:was|is|were|are) (?:[^\W\d_]+ and )?{escaped}\b"
        rf"|\b(?:round|interview|stage)\b[^.!?\n]{{0,30}}\bwith (?:the |a |an |my "
        rf"|our )?(?:[^\W\d_]+,? ){{0,3}}?(?:{TITLE}\.? )?{escaped}\b"
    )
    office = re.search(
        rf"\b{_OFFICE}(?:,|['’]s(?: name)?| is| was)? (?:{TITLE}\.? )?{escaped}\b|\b{escaped},? (?:is |was )?"
        rf"(?:the |my |our |their )?(?:\w+ )?{_OFFICE.replace('office', 'office_after')}\b",
        text, re.IGNORECASE,
    )
    if office and (held := office["office"] or office["office_after"]) and _told_by(held, f"{case.account} {text}"):
        # "the owner texts me", and now: "his name's Dean, the owner".
        return {"person": name} if case.person in ("", name) else {}
    denied = rf"\b{escaped}\b,? (?:\w+ )?(?:did ?n[o']?t|didnt|did not|never|has ?n[o']?t|was ?n[o']?t|wasnt|only)\b"
    if not re.search(saw, text, re.IGNORECASE) and not (corrected and re.search(denied, text, re.IGNORECASE)):
        return {}
    others = [n for n in cast(tuple[str, ...], new.get("met_names") or ()) if n != name and _tells_me(n, text)]
    found: dict[str, object] = {"person": others[0] if others else "" if case.person == name else case.person}
    names = cast(tuple[str, ...], new.get("met_names") or case.met_names)
    another = rf"\b{escaped} and (?P<other>{TITLE}\.? [A-Z][\w'’-]+|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)"
    if not names and (beside := re.search(another, text)):
        names = (beside["other"],)  # "by Mr Osborne and Ms Lyle"
    if new.get("stage", case.stage) != "application" and not any(name.lower() in known.lower() for known in names):
        before = names and re.search(rf"\b{escaped} and {re.escape(names[0])}\b", text)
        names = (name, *names) if before else (*names, name)
        met = str(new.get("met") or case.met)
        found |= {"met_names": names}
        if met in ("unknown", "one"):
            found |= {"met": "one" if len(names) == 1 else "several"}
    return found


def _said(reading: AccountReading, least: float) -> dict[str, object]:
    """The slots that the text supports with at least this sureness, as case fields."""

    def sure(slot: Slot[str]) -> bool:
        return slot.sure >= least and slot.value not in ("", "unknown", "none")

    found: dict[str, object] = {}
    for field in ("told", "stage", "door", "feedback", "filled", "employer", "role", "person"):
        slot: Slot[str] = getattr(reading, field)
        if sure(slot) and not (field in ("employer", "person", "role") and NO_NAME.fullmatch(slot.value)):
            value = " ".join(slot.value.split())[:120]
            found[field] = capitals(value) if field == "employer" else value
    reasons = tuple(slot.value for slot in reading.reason if sure(slot))
    if reasons:
        found["reasons"] = reasons
    if reading.via_recruiter.value:
        found["via_recruiter"] = True
    if reading.date.value is not None:
        found |= {"told_on": reading.date.value, "date_basis": reading.date_basis}
    return found


_ASKS_THEM = late(
    r"\b(?:he|she|they|[\w'-]+)(?:'d|'ll| would| will| is going to|s going to|d|ll) (?P<what>(?:try (?:to|and) )?"
    r"(?:ask|chase|find out|get|request|push)(?: (?:them|him|her|up|for|about|the|some|any|my|more|client|manager|company|on))*"
    r" feedback)\b",
    re.IGNORECASE,
)
"""The recruiter means to ask for it: "dave said he'd ask for feedback"."""
_QUIET_FOR = late(
    r"\b(?:in|for|since|been|after|now|last|past|over|about|nearly|almost) (?:the )?(?:last |past |about |over |nearly |"
    r"almost |more than |like )*"
    r"(?P<n>\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?P<unit>day|week|month)s?\b(?! (?:notice|trial|"
    r"contract|ago))"
    r"|\b(?P<n2>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) (?P<unit2>day|week|month)s? (?:now|noo|the noo|later|on|"
    r"of (?:silence|nothing|waiting)|and (?:still |no|nothing))"
)


def quiet_for(text: str) -> int:
    """How many days a silence has lasted, as a telling of it says ("nothing for two weeks now"); 0 where it does not."""
    found = _QUIET_FOR.search(in_full(text.lower()))
    if found is None:
        return 0
    number, unit = found["n"] or found["n2"], found["unit"] or found["unit2"]
    return min(DAYS[unit] * (int(number) if number.isdigit() else NUMBERS.get(number, 1)), 3000)


def _more(case: Case, text: str, context: Context, corrected: bool) -> dict[str, object]:
    """Whom they met, rapport, promises, wants, and whether it is going on right now."""
    more = cast(Any, context.language.more(text))
    found: dict[str, object] = {}

    def put(field: str, value: object) -> None:
        if value and value != "unknown" and (corrected or getattr(case, field) in ("", "unknown", (), None, False)):
            found[field] = value

    called = _NAMES_ARE.search(text)
    number, names = who_was_met(more.met.value or (names_in(called["names"]) if called else ()), text)
    if not number and not names and not TURNED_DOWN.search(text) and (alone := met_alone(text))[0] in ("several", "panel"):
        number, names = alone
        if case.met == "one":
            found |= {"met": number, "met_names": names or case.met_names}  # more of them are told of now
    teller = case.person or case.recruiter
    known = bool(teller) or case.told == "silence"
    if not number and not names and known and not is_notice(text) and (alone := met_alone(text))[0] == "one" and alone[1]:
        # "Joe, the finance director", where another one told it, or nobody.
        names = tuple(name for name in alone[1] if name.split()[0] not in teller.split()[:1])
        number = "one" if names else ""
    put("met_names", names)
    put("rapport", more.rapport.value or liked(text, case.met_names))
    promised = more.promised.value
    own = re.search(rf"\bi(?:'ll|ll| will|'m going to) (?!hear|get|be\b|have|receive){re.escape(promised)}", text, re.IGNORECASE)
    put("promised", "" if _NO_PROMISE.match(promised) or (own and not is_notice(text)) else promised)
    wants = more.wants.value
    if wants != "unknown" and (other := _OF_SOMETHING_ELSE.sub(" ", text)) != text:
        wants = cast(Any, context.language.more(other)).wants.value
    put("wants", "" if _LIKES_HELP.search(text) or _TOLD_NOT_TO.search(text) else wants)
    put("live", more.live.value or bool(_LIVE.search(text)))
    # In a call they are telling it; in an interview that goes badly nothing has been told yet.
    if found.get("live") and case.told == "unknown" and _PHONE.search(text):
        found["told"] = "call"
    if _TOGETHER.search(text) and (corrected or case.met == "unknown"):
        found["met"] = "panel"
    elif number and (case.met == "unknown" or (corrected and number != "one")):
        found["met"] = number
    elif case.met == "unknown" and not case.met_names and (name := _met_by_name(text)):
        found |= {"met": "one", "met_names": (name,)}
    if "met" not in found and case.met == "unknown" and not case.met_names and (titled := _MET_TITLED.search(text)):
        found |= {"met": "one", "met_names": (titled["name"],)}
    if more.promised_by.value:
        when = context.when(more.promised_by.value)
        if isinstance(when, When):
            found["promised_by"] = when.instant.date()
        named = more.promised_by.value.lower().split()[-1]
        gone = past_day(f"last {named}", context) if re.search(rf"\blast {re.escape(named)}\b", text, re.IGNORECASE) else None
        still_to_come = "promised_by" in found and not _day_gone(found["promised_by"], context)
        if gone is None and still_to_come and _DAY_IS_OVER.search(text):
            gone = past_day(f"last {named}", context)
        if gone is not None and not is_notice(text):
            found["promised_by"] = gone  # "by friday. last friday": the day has gone by
    if "promised_by" not in found and case.promised_by is None and (until := _PROMISED_BY.search(text)):
        # The day that they named has gone by.
        gone = past_day(until["day"], context)
        if gone is not None:
            found["promised_by"] = gone
    return found


_NAMES_ARE = late(
    r"\b(?:their|whose|the interviewers['’]?) names? (?:was|were|is|are) "
    r"(?P<names>(?-i:[A-Z])[\w'’-]+[^.;:!?\n]{0,40}?(?:,| and| &) (?-i:[A-Z])[\w'’-]+)",
    re.IGNORECASE,
)
"""Names that stand alone are those of people one has seen; who brought the news is said with what they did."""
_PROMISED_BY = late(
    r"\b(?:promised|said|told me|were (?:going|meant|supposed) to|would|agreed|meant)\b[^.;!?\n]{0,50}?\bby "
    r"(?P<day>(?:last |the )?[\w]+(?: (?:of )?\w+)?(?: ago)?)",
    re.IGNORECASE,
)


def _met_by_name(text: str) -> str:
    """The one whom an interview was with, where a given name says so ("a trial shift with jess")."""
    met = _WITH.search(text)
    if titled := _WITH_TITLED.search(text):
        return titled["name"]
    names = [word for word in re.findall(r"[^\W\d_]+", met["rest"]) if word.lower() in GIVEN] if met else []
    return names[0][:1].upper() + names[0][1:] if len(names) == 1 else ""


def is_live(text: str, context: Context) -> bool:
    """Whether a telling says that the call or the interview is going on right now."""
    return bool(_LIVE.search(text)) or bool(cast(Any, context.language.more(text)).live.value)
