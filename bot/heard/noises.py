"""What people say in passing, and what answers nothing: thanks, a moment please, back again, sorry for the wait, hmm.

They ask for a short human word, and the question stays. Read only where nothing else stands in the text."""

from __future__ import annotations

import re
from typing import Literal

from bot.late import late

Noise = Literal["", "thanks", "wait", "sorry", "back", "hm", "ack"]
OF_THEIR_OWN: tuple[Noise, ...] = ("thanks", "wait", "sorry", "back", "hm")
"""What is no answer either where their own words are asked for; "good" may be one there."""
LONGEST = 12
"""Words."""
_OPENING = (
    r"\W*(?:(?:ok(?:ay)?|kk?|hi|hey|hello|oh|ah|ooh|um+|er+m?|well|so|and|but|right|great|good|cool|lol|"
    r"haha|alright|"
    r"just|aw+|omg|wow|perfect|brilliant|lovely|nice|sure|fine)\b[\s,.!:-]*)*"
)
_CLOSING = (
    r"(?:[\s,.!]+(?:please|pls|plz|then|now|mate|lol|haha|though|tho|so much|very much|a lot|a million|again|for (?:that|this|"
    r"now|me|it|"
    r"asking|listening|(?:the|your|all your) (?:help|advice|tips?|time|patience|support|message|info))|really|just|ok|okay|x+|"
    r"everyone|all|bro|man|sir|po|dear|love|hun|pal|buddy|coach|you|u|sorry|about that))*\W*"
)
_A_WHILE = (
    r"(?:(?:a|one|two|2|5|five|ten|10|half a|a couple of|a few|another) )?(?:quick |wee |little )?"
    r"(?:secs?|seconds?|mins?|minutes?|moments?|mo|tick|bit|while)"
)
_MEAL = r"(?:tea|lunch|dinner|breakfast|supper|food|coffee|a (?:bite|break|nap|shower|coffee|smoke|meal|snack))"
_BUSY = (
    r"(?:at (?:work|school|uni|college|church|home|(?:the|my) (?:gym|shops?|dentist|doctors?|office|desk|park|supermarket)|"
    r"lunch|dinner)|"
    r"in (?:a (?:meeting|class|lecture|lesson|call|queue)|class|bed|traffic|town|the (?:car|shower|bath|kitchen|garden|tube|"
    r"shops?)|"
    r"meetings)|on (?:(?:the|a|my) (?:bus|train|tube|way(?: \w+){0,2}|school run|break|lunch(?: break)?|shift|toilet|loo)|shift|"
    rf"(?:the phone|a call) (?:with|to) my \w+)|out(?: (?:and about|shopping|with \w+(?: \w+)?|for (?:a )?\w+))?|having {_MEAL}|"
    rf"making {_MEAL}|(?:doing|with|feeding|bathing|putting|picking|walking|dealing with|looking after) (?:the|my|our)(?: "
    rf"up)? (?:kids?|"
    r"children|baby|dog|little one|school run|dishes|washing|shopping|family|mum|dad|wife|husband|partner|son|daughter)"
    r"(?: (?:up|to bed|out|to school))*|driving|busy|away|asleep|sleeping|cooking|eating|working|distracted|interrupted|"
    r"called away|"
    r"held up|afk|offline|miles away|tied up)(?: (?:at|with|by|on) (?:work|something|the kids|my kids|stuff|a call|the baby|it))?"
)
_READERS: tuple[tuple[Noise, re.Pattern[str]], ...] = tuple(
    (kind, late(rf"{_OPENING}(?:{words}){_CLOSING}", re.IGNORECASE))  # type: ignore[misc]
    for kind, words in (
        (
            "thanks",
            r"(?:(?:many |much |big |ok |a big |huge )*(?:thanks|thank (?:you|u)|thanx|thx|tx|tnx|ty|tysm|tyvm|cheers|ta|much "
            r"appreciated|"
            r"(?:i )?(?:really )?appreciate (?:it|that|this|you)|nice one|(?:that|this)(?:['’]?s| is| was) (?:really |very |so )?"
            r"(?:helpful|kind|useful)|(?:you(?:['’]re| are)|ur) (?:very |so |really )?(?:kind|helpful|a star|a legend|the "
            r"best)|bless(?: you)?|"
            r"cheers (?:mate|pal))\b[\s,.!]*)+",
        ),
        (
            "wait",
            rf"(?:(?:give|gimme|gi['’]?s|spare|allow)(?: me)? {_A_WHILE}|(?:just |only )?(?:one|a|two|half a) (?:quick |wee "
            rf")?(?:sec|second|"
            rf"min|minute|moment|mo|tick)s?|(?:hang|hold) on(?: {_A_WHILE})?|wait(?: {_A_WHILE}| up)?|bear with(?: me)?|brb|"
            rf"be right back|"
            rf"(?:i(?:['’]ll| will) be )?back in {_A_WHILE}|afk|(?:i )?(?:just )?need {_A_WHILE}(?: to think)?|"
            r"(?:please )?(?:be patient|stand by)|i(?:['’]m|m| am) (?:typing|writing|thinking|looking|checking)|"
            rf"(?:got|have|need) to (?:go|run|dash)(?: for {_A_WHILE})?|gtg|g2g|someone(?:['’]s| is) at the door)",
        ),
        (
            "sorry",
            r"(?:(?:so |very |really )?(?:sorry|apologies|soz|sry|my bad)[\s,.!:-]*(?:(?:for|about) (?:the |my |such a "
            r")?(?:(?:late|slow|"
            r"delayed|long|short)(?: (?:reply|replies|answer|response|wait|silence|message))?|delay|wait|silence|radio "
            r"silence|late|"
            r"going (?:quiet|silent|off)|disappearing|vanishing|keeping you(?: waiting)?|not (?:replying|answering|"
            r"writing)(?: sooner| before)?)"
            rf"|(?:i(?:['’]m| am|m)? )?(?:was|were|been|got|had been|am|just|being)(?: just)? {_BUSY}|"
            r"(?:i )?(?:had to|needed to) (?:go|run|step (?:out|away)|take (?:a|this) call|answer|get|pick|feed|do|deal|work|"
            r"leave|see to)"
            r"(?: (?:the|my|for|to|out|a|of|kids?|door|dog|cat|baby|son|daughter|mum|dad|dinner|bit|while|sec|minute|work|"
            r"shops?)){0,5}|(?:i )?(?:forgot|missed this|got distracted|fell asleep|lost track)(?: [\w'’-]+){0,3}|"
            r"(?:i )?(?:only )?just (?:saw|seen|got|read) (?:this|it|your message)|i(?:['’]m| am|m)? late)?)",
        ),
        (
            "back",
            r"(?:i(?:['’]m| am|m) |am )?(?:back|here)(?: (?:again|now|at last|with you|to it))+|(?:i(?:['’]m| am|m) )?back|"
            r"(?:was|been|got) (?:at work|in a meeting|driving|asleep|away|distracted|afk|busy)(?: (?:all day|sorry|today))?|"
            r"(?:only )?just (?:saw|seen) (?:this|it|your message)",
        ),
        (
            "hm",
            r"(?:(?:h+m+|mm+|mhm|uh ?huh|a+h+|o+h+|i see|(?:i )?got (?:it|you|u|that)|gotcha|understood|noted|fair(?: enough| "
            r"point)|"
            r"(?:that )?makes sense|ok(?:ay)?|kk?|lol+|lmao|ha(?:ha)+h?|hehe|right|interesting|wow|no worries|no problem|np|"
            r"(?:let me|lemme|(?:i(?:['’]?ll| will|['’]d| would) )?have to) think(?: (?:about|on) (?:it|that|this))?|"
            r"thinking)\b[\s,.!…]*)+",
        ),
        (
            "ack",
            r"(?:(?:h+m+|ok(?:ay)?|fair|cool|dokey|doke|then|nice|right|alright|all right|great|good(?: (?:stuff|to know|idea|"
            r"point))?|true|"
            r"sure|amazing|brilliant|perfect|lovely|excellent|sounds (?:good|fair|right)|will do|okie)\b[\s,.!…]*)+",
        ),
    )
)


_THANKS = late(
    r"(?=.*\b(?:thank|thx|ty\b|ta\b|cheers|appreciate|salamat|help))"
    r"(?:(?:ok|okay|great|cool|nice|perfect|lovely|brilliant|ah|oh|well|and|so|really|very|many|thanks|thank(?! you)|thank you|"
    r"thx|ty|ta|cheers|a lot|so much|very much|for (?:that|this|your help|everything|now)|appreciate it|salamat|"
    r"(?:that|this|it|your?|ur?)(?:'s|'re|'ve|re)?(?: was| is| are| were| have| has)?(?: been)?(?: really| very| so|"
    r" quite| such)?"
    r"(?: a)?(?: big| great| real|n? absolute)? (?:legend|star|angel|gem|life ?saver|the best|amazing|helpful|useful|"
    r"kind|helped|helps?|good|nice|of you))[ ,.!]*)+",
    re.IGNORECASE,
)
"""Thanks in which somebody also says what for, or what we are to them ("thanks that really helped", "ur a legend")."""


def noise(text: str) -> Noise:
    """What kind of a passing word a text is, and nothing else; "" where it says more."""
    flat = " ".join(text.split())
    if not flat or len(flat.split()) > LONGEST or flat.endswith("?"):
        return ""
    if _THANKS.fullmatch(flat):
        return "thanks"
    return next((kind for kind, words in _READERS if words.fullmatch(flat)), "")
