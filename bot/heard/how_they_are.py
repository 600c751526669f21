"""How it is with somebody: low or hot, done with applying, or living on little. None of it is a word of the employer's."""

from __future__ import annotations

import re

from bot.context import Context
from bot.felt import HEATS, feeling
from bot.language.readings import Heat
from bot.late import late

LOW = late(
    r"\b(?:flat|numb|tired|meh|low|down|sad|disappointed|gutted|empty|drained|rubbish|not (?:great|good)|bit (?:off|"
    r"blue)|"
    r"knackered|fed up|worn out|crap|shit|bleh|blah)\b",
    re.IGNORECASE,
)
"""Plain words for feeling low, where the reader of states hears nothing stronger."""
FELT_LINES = ("shame", "shaken", "wanted", "not_by_phone", "wry", "tired")
"""Feelings that a line of their own answers."""


_STRONGLY = late(
    r"(?:^\W*|\b(?:i['’]?m|i am|i feel|feeling|left me|leaves me|made me|makes me)\s+)(?:(?:still|just|honestly|feeling)\s+)?"
    r"(?:really|so|very|extremely|terribly|deeply|incredibly|bloody|proper|absolutely|pretty)\s+(?:really\s+|very\s+)?"
    r"(?:upset|hurt|distressed|awful|terrible)\b(?! (?:for|that (?:he|she|they)))",
    re.IGNORECASE,
)
"""The answer "really upset" to how they are, in a sentence of their own; of today, and of themselves."""


def felt_line(text: str) -> str:
    """The line that answers what a text says about how somebody feels; the common one, where none fits it better."""
    kind = feeling(text)
    return f"feeling.{kind}" if kind in FELT_LINES else "common.felt"


def heat_of(text: str, context: Context) -> Heat:
    """How hot a text is: what the reader of states hears, else what its words for a feeling say."""
    heat = context.language.state(text).heat
    if heat in ("H0", "H1") and (_STRONGLY.search(text) or too_fresh(text)):
        return "H2"
    if heat == "H0" and (kind := feeling(text)):
        return HEATS.get(kind, "H1")
    return "H1" if heat == "H0" and LOW.search(text) else heat


_TOO_FRESH = late(
    r"\b(?:still|too|so|very|pretty|quite|bit|all|really|it['’]?s|its|feels?|wound['’]?s|is)(?: (?:still|too|very|so|"
    r"quite|pretty|just|"
    r"a bit|all|really|that|the))* (?:fresh|raw)\b(?! (?:graduate|start|grad|face|eyes|air|out|from|data|idea))|"
    r"^\W*(?:(?:it['’]?s|no|sorry|honestly|just|way|bit|still|a)\b\W*)*(?:too|so) soon(?: (?:for me|for this|yet|tbh|"
    r"really|sorry|to (?:talk|"
    r"think)(?: about (?:it|this))?))*\W*$|"
    r"\b(?:not|n['’]?t|nae|never) (?:\w+ ){0,2}?ready(?: (?:yet|for (?:this|that|it|any of (?:this|it))|right now|now|today|tbh|"
    r"to (?:talk|think|face|go there|deal|do (?:this|it|that)|go into)\b[^.!?]{0,20}))*\W*(?:$|[.,!])|"
    r"\b(?:do ?n['’]?t|dont|do not|dinnae|dinna|ca ?n['’]?t|cant|cannae|cannot|not able to|rather not|no feel like|"
    r"nah fit|no fit|no wan|"
    r"not) (?:really |even |quite )?(?:want to |wanna |feel like |bear to |face |up (?:for|to) |in the mood (?:for|to) |"
    r"ready to )?"
    r"(?:talk(?:ing)?|speak(?:ing)?|go(?:ing)? (?:there|into (?:it|this|that))|deal(?:ing)? with (?:it|this|that))"
    r"(?: (?:about|of) (?:it|this|that|them|am))?(?: (?:yet|now|today|right now|tonight|just now|at the moment|the now|"
    r"the noo|tbh|at all))*"
    r"\W*(?:$|[.,!])|"
    r"\b(?:i(?:['’]?ll| will| just| really| still)* need|give me|i(?:['’]?d| would) like|need) (?:just )?(?:some|"
    r"a bit of|more|a little|a wee bit "
    r"of)(?: more)? (?:time|space|distance)(?! (?:to (?:prepare|practi[sc]e|write|answer|find|look|think of))| (?:off )?work)\b",
    re.IGNORECASE,
)
FRESH = 24
"""Words; in a longer telling such a word may be about anything."""


def too_fresh(text: str) -> bool:
    """Whether somebody says that it is too early for them to look at it ("still too raw", "I can't talk about it yet")."""
    flat = " ".join(text.split())
    return len(flat.split()) <= FRESH and not flat.endswith("?") and _TOO_FRESH.search(flat) is not None


_ANOTHER_DAY = late(
    r"\W*(?:(?:maybe|perhaps|ok|okay|no|not|sorry|please|can we|let['’]?s|i['’]?d rather|i would rather|we can|can you|"
    r"ask me|talk|speak|"
    r"come back|try|do|this|it|again|me|about it|about this|today|now|yet|but|just|leave it|until|till|to|for)\b[\s,.]*)*"
    r"(?P<day>tomorrow(?: \w+)?|(?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?|next week|"
    r"after the weekend|"
    r"in (?:a|two|three|a few|a couple of) (?:days?|weeks?)|later this week|(?:in )?the morning)"
    r"(?: (?:maybe|perhaps|please|then|instead|if that['’]?s ok|thanks|ok))*\W*",
    re.IGNORECASE,
)


def another_day(text: str) -> str:
    """The words of the day on which they would rather go on, where a text says nothing else ("maybe tomorrow"); else nothing."""
    found = _ANOTHER_DAY.fullmatch(" ".join(text.split()))
    return found["day"] if found else ""


_SO = (
    r"(?:(?:ah|oh|och|well|um+|erm?|yeah|yes|aye|honestly|tbh|i guess|i suppose|kind of|kinda|sort of|just|only|still|"
    r"i(?:['’]?m| am)|i(?:['’]?ve| have)|it(?:['’]?s| is)|things (?:are|could)|feeling|doing|been|all|a)\b[\s,.]*)*"
)
_SO_END = (
    r"(?:[\s,.]*(?:i (?:guess|suppose|think|reckon)|really|tbh|to be honest|considering|all things considered|thanks|thank "
    r"you|ta|"
    r"mate|at the moment|right now|today|just about|like|lol|haha|you know|innit|so far|as usual|actually|now|ken|sure))*\W*"
)
_BEARS: tuple[tuple[Heat, re.Pattern[str]], ...] = (
    (
        "H2",
        late(rf"{_SO}(?:not|no|n['’]?t|barely|hardly|struggling to) (?:really |even |very )?(?:cop(?:e|ing)|manag(?:e|"
             rf"ing))(?: well)?{_SO_END}",
             re.IGNORECASE),
    ),
    (
        "H1",
        late(
            rf"{_SO}(?:(?:just about|barely|only just|sort of|kind of)\s+)?(?:surviving|survived|coping|managing|existing|"
            rf"functioning|"
            r"hanging (?:in there|on(?: in there)?|by a thread)|getting (?:by|there|through(?: it)?|on with it)|bearing up|"
            r"ticking (?:over|along)|"
            r"(?:plodding|soldiering|trundling|trudging|muddling|rubbing|battling|limping|chugging|pushing|carrying|keeping|"
            r"struggling)"
            r" (?:on|along|through|going)|here|standing|breathing|alive(?: and kicking)?|going|kicking|holding (?:up|on|it "
            r"together)|"
            r"one day at a time|day by day|so[ -]?so|fifty[- ]?fifty|50[ /-]50|up(?:s)? and down(?:s)?|same old(?:[ ,]+same "
            r"old)?|"
            r"same (?:as (?:ever|always|usual|before)|shit,? different day|again)|nothing new|"
            r"(?:not|no|nae|wasn['’]?t|isn['’]?t) (?:so |too |that |the |my |feeling |at my |very |all that |exactly )*"
            r"(?:best|brilliant|fantastic|wonderful|amazing|great|good|hot|brill|clever|myself)|"
            r"(?:been|had|seen|known|could be|have been|felt) (?:a (?:bit|lot) |much )?better(?: days)?|fair to middling|"
            r"middling|ropey|"
            rf"(?:a )?bit (?:rough|ropey|off|wobbly|shaky|bruised|sore)){_SO_END}",
            re.IGNORECASE,
        ),
    ),
    (
        "H0",
        late(
            rf"{_SO}(?:(?:not|no|nae|n['’]t|isn['’]?t|wasn['’]?t) (?:so |too |that |half |all that |doing |feeling |tae |at "
            rf"all )*"
            r"(?:bad|awful|terrible|shabby|the worst|horrible)(?: at all)?|could be (?:a lot |much )?worse|"
            r"(?:been|had|seen|known|felt|have been) (?:a lot |much )?worse|(?:ca|can|mus|must|should)(?:n['’]?t|not|nae| ?not)"
            rf" (?:complain|grumble|moan)(?: too much)?|no complaints|keeping well){_SO_END}",
            re.IGNORECASE,
        ),
    ),
)


def bearing(text: str) -> Heat | None:
    """How somebody is who says it as people answer such a question ("no too bad", "could be worse", "surviving"); None where a
    text says more, or something else."""
    flat = " ".join(text.split())
    return next((heat for heat, words in _BEARS if words.fullmatch(flat)), None)


_FEELS = late(r"\bfeel(?:s|ing)?\b|\bi(?:['’]?m| am) (?:so|really|very|absolutely|totally|completely)\b", re.IGNORECASE)


def heat_told_live(text: str, context: Context) -> Heat:
    """How hot somebody is who writes while they are still on the phone or in the room: such a telling is short and hurried, and
    sounds upset to the reader by that alone; only a word for it counts, since it costs them the one question (A01, A25)."""
    heat = heat_of(text, context)
    worded = _FEELS.search(text) is not None or feeling(text) != "" or context.language.state(text).hot_words
    return "H1" if heat == "H2" and not worded else heat


_GIVES_UP = late(
    r"\bi\b[^.!?,;\n]{0,25}?\b(?:(?:done|through|finished) (?:with )?"
    r"(?:apply(?:ing)?|applications|job ?-?hunt\w*|job ?-?search\w*|interviews)\b|"
    r"(?:not|never|stop(?:ped|ping)?|quit(?:ting)?|giv(?:e|ing) up(?: on)?|gave up(?: on)?|sick of|tired of|"
    r"(?:ca|wo|do)n['’]?t(?: want to)?(?: keep)?|cannot(?: keep)?|not (?:going|want) to(?: keep)?) "
    r"(?:(?:even )?apply(?:ing)?|(?:doing|do|writing|sending|going to) (?:any )?(?:more )?(?:applications|interviews|cvs))\b"
    r"(?! (?:again )?(?:there|(?:to|at|for|with|by) (?!any|jobs|places|a while|work|now|things)|in person|online|until|till))|"
    r"giving up|give up|gave up)(?P<rest>[^.!?;\n]*)"
    r"|^\W*(?:no more (?:applications|interviews)|i['’]?m (?:so )?done)\W*$",
    re.IGNORECASE,
)
_GOES_ON = late(
    r"\b(?:not|never|wo?n['’]?t|don['’]?t|refuse to|isn['’]?t|can['’]?t|nearly|almost|if i|used to)\b"
    r"[^.!?]{0,12}\bgiv\w+ up",
    re.IGNORECASE,
)
_GAVE_SOMETHING_UP = late(
    r"\bg[ia]v(?:e|ing) up (?!on (?:it|all|job|every|look|apply)|now\b|honestly|tbh|then|completely|totally|apply|look)"
    r"\w+",
    re.IGNORECASE,
)


def gives_up(text: str) -> bool:
    """Whether somebody says that they have done with applying: no word of the employer's, and no stage that was reached."""
    return _GIVES_UP.search(text) is not None and not _GOES_ON.search(text) and not _GAVE_SOMETHING_UP.search(text)


_VENTS = late(
    r"\b(?:i(?:['’]?d| would)?|just|really|only|please|let me|(?:can|could|may) i|need|want|have) (?:(?:just|really|only|like|"
    r"love|want|"
    r"wanna|need|have|got|gotta|please|first|a|to|go|quick) )*(?:vent|rant|moan|offload|whinge|scream|(?:get|got) (?:it|this|"
    r"something|things)(?: all)? off "
    r"my chest|let (?:it|this)(?: all)? out|let off (?:some )?steam|blow off (?:some )?steam)\b(?! (?:at|to) (?:the|my|them|"
    r"her|him|hr))"
    r"|\b(?:here|came|come|writing) to (?:vent|rant|moan)\b|^\W*(?:vent|rant)(?:ing)?(?: time| incoming| alert| warning)?\W",
    re.IGNORECASE,
)
_VENTS_NOT = late(
    r"(?:\b(?:not|never)|n['’]t|\b(?:dont|didnt|wont|cant)|\bno need|instead of|without|before i|"
    r"until i|stop(?:ped)?|done|they|she|he|made me|"
    r"wanted to)\b[^.!?]{0,25}"
    r"\b(?:vent|rant|moan|offload|whinge|scream|chest|let it|steam)",
    re.IGNORECASE,
)


def wants_to_vent(text: str) -> bool:
    """Whether a telling begins with, or ends in, the wish to let it out first."""
    return _VENTS.search(text) is not None and not _VENTS_NOT.search(text)


_LIVES_ON = late(
    r"\b(?:universal credit|job ?seekers?['’]?s?(?: allowance)?|jsa|(?:on|my|the|claim\w*|sign(?:ing|"
    r"ed)? on for) (?:benefits?|dole|uc)|"
    r"sanction(?:ed|s|ing)? me|(?:be|get|got|been|being) sanctioned|work coach|unemployment (?:benefit|insurance)|"
    r"signing on|the job ?centre)\b",
    re.IGNORECASE,
)


def lives_on(text: str) -> bool:
    """Whether a text speaks of what somebody lives on while they look for work."""
    return _LIVES_ON.search(text) is not None
