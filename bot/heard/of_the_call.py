"""What is said in the middle of a rehearsed call, and meant for the coach: a plea for words, how it is going, a pause, a wish to
begin anew.

Only a whole turn that nobody would say to an interviewer counts. "Could you give me one tip?" is what the call is for, and
"sorry, my mind went blank" is a fine thing to say to a person who listens.
"""

from __future__ import annotations

import re
from typing import Literal

from bot.late import late

OfTheCall = Literal["", "hint", "going", "out", "in", "anew", "fear"]
"""A hint; how it goes; to step out; to go back in; to begin the call anew; to step out because it is too much."""

_OPENING = (
    r"\W*(?:(?:ok(?:ay)?|so|and|but|well|now|right|wait|hang on|hold on|um+|uh+|er+m?|eh+|em+|ehn|oh|god|omg|help|please|"
    r"pls|abeg|"
    r"no|yeah|yes|ah|(?:sorry|hey|hi) coach|coach|honestly|help me)\b[\s,.…!?:-]*)*?"
)
_CLOSING = (
    r"(?:[\s,.…?!-]+(?:please|pls|then|now|next|here|there|again|coach|man|mate|lol|haha|for me|to (?:that|this|him|her|"
    r"them|it)|"
    r"at this point|any ?more|at all|so far|thanks|first|after that|help|noo))*\W*"
)
_ASK_ME = (
    r"(?:(?:can|could|will|would|shall|may) (?:you|u|i|we) (?:please |pls |just )?|"
    r"(?:please|pls|just|let(?:'?s| us| me)) )?"
)
_IM = r"(?:i'?m |i am |im )?"
_NOT_KNOW = (
    r"(?:i )?(?:(?:really |honestly |still |just )*(?:do ?n'?t|do not|dont) (?:really |even )?know|(?:have |"
    r"'?ve )?no (?:idea|clue)|"
    r"dunno|idk|(?:am |'?m )?not sure|have(?:n'?t| not)? (?:a clue|got a clue|an idea|no clue)|"
    r"ha(?:ve)?nae a (?:scooby|clue)|dinn?ae ken)"
)
_WHAT = r"(?:wh?at|whit|wot|wut|how)"
_SAY = r"(?:say|ask|answer|reply|respond|write|type|put|tell (?:him|her|them))(?: (?:that|this|it))?"
_READERS: tuple[tuple[OfTheCall, re.Pattern[str]], ...] = tuple(
    (kind, late(rf"{_OPENING}(?:{words}){_CLOSING}", re.IGNORECASE))  # type: ignore[misc]
    for kind, words in (
        (
            "hint",
            rf"{_WHAT} (?:do i|am i (?:supposed|meant) to|to|dae i) (?:even |best |just )?{_SAY}|"
            rf"(?:wh?at|whit|wot) (?:should|shall|must|will) (?:i|we) (?:even |best |just )?{_SAY}|"
            rf"{_NOT_KNOW} (?:{_WHAT}|where|if) (?:else )?(?:to|i should|i'?m (?:supposed|meant) to) (?:{_SAY}|begin|start|do)|"
            rf"{_IM}(?:lost for words|stuck)|"
            r"(?:i'?ve |i have |i'?m |i am |im |ive )?(?:totally |completely |after |just |gone |going |all |"
            r"went )*blank(?:ed|ing)?"
            r"(?: out)?|"
            r"my mind(?:'s| is| has|s)?(?: just)?(?: gone| went| going)?(?: totally| completely| all)? blank|"
            r"i(?:'ve| have|ve)? lost my (?:thread|words|train of thought)|"
            r"i need (?:a |some |your )?(?:hint|help|idea|prompt|line)s?|(?:any|another|next|a|some) (?:hint|idea|clue|"
            r"prompt)s?|hints?|"
            rf"{_ASK_ME}(?:give|get|have|gie|want|need|use) (?:me |us )?(?:a |an |another |one |some )?(?:hint|clue|prompt|"
            rf"line)s?|"
            r"gimme (?:a |another |some )?(?:hint|clue|prompt|line|tip)s?|"
            r"(?:give me|gie me|i need|i want|need) (?:a |another |some )?tips?|(?:a |another |one )?tips?|help me out|"
            r"some help|"
            r"what now|now what|what next",
        ),
        (
            "going",
            r"how (?:am|'?m) i (?:doing|getting on)|am i (?:doing|getting) (?:this |it |that )?(?:ok(?:ay)?|all ?right|"
            r"alright|well|"
            r"fine|good|right|wrong|badly|terribly|on (?:ok(?:ay)?|all ?right|well))(?: or (?:not|badly|wrong))?|"
            r"did i (?:do|say|put|get) (?:that|this|it) (?:ok(?:ay)?|right|wrong|well|all ?right)",
        ),
        (
            "out",
            rf"{_ASK_ME}(?:(?:pause|stop|step out|halt)(?: (?:this|here|the call))?(?: for)?(?: (?:a|one))?(?: (?:wee|quick))?"
            r"(?: (?:sec(?:ond)?|min(?:ute)?|moment|bit|while|break))?|take (?:a (?:break|breather|pause)|five|5))|"
            r"i need (?:a |to take a )?(?:break|breather|pause)(?: from this)?|"
            r"(?:i )?need to (?:pause|stop)(?: for a (?:sec|second|minute|moment|bit))?|"
            r"(?:(?:can|could|may) i )?(?:ask|talk to|speak to) (?:you |the )?(?:something )?(?:as (?:my |a )?)?coach",
        ),
        (
            "in",
            r"(?:i'?m |i am |im )back|(?:let'?s |lets |can we |i want to )?(?:go |get )?back (?:to|in|into|on) ?(?:the |"
            r"this )?(?:call|"
            rf"rehearsal|role|it)|{_IM}ready(?: to (?:go on|carry on|continue))?|unpause|resume(?: the call)?",
        ),
        (
            "anew",
            r"(?:can|could|may|shall) we (?:please |just )?(?:start|begin|go|try) (?:again|over|afresh|anew)|"
            r"let(?:'?s| us) (?:just )?(?:start|begin) (?:again|over|afresh|anew)|"
            r"(?:i want to |i'?d like to |can (?:i|we) |let me |let'?s )?(?:just )?(?:(?:start|begin) over|restart(?: (?:it|"
            r"this|the call))?|"
            r"redo (?:this|it|the call|the whole (?:thing|call))|"
            r"(?:start|begin|do|try|go through) (?:it |this |the (?:whole )?(?:call|thing) )(?:(?:again|over|anew|"
            r"from scratch) ?)+|"
            r"(?:start|begin|go)(?: it)?(?: again)? from (?:the )?(?:top|beginning|start|scratch))|(?:start|begin) again",
        ),
        (
            "fear",
            rf"{_IM}(?:so |really |too |actually |just |very |absolutely )*(?:scared|terrified|panicking|freaking out|"
            rf"petrified|"
            r"shaking|trembling)(?: (?:now|here|of this))?|"
            r"my (?:heart(?:'?s| is)? (?:racing|pounding|thumping|going mad|beating (?:so |too |really )?fast)|"
            r"(?:hands?|voice)(?:'?s| are| is)? (?:shaking|trembling))|"
            r"(?:i )?(?:feel|'?m feeling|am feeling) (?:so |really |quite |a bit |actually |physically )*(?:sick|panicky|"
            r"shaky|faint|"
            r"dizzy)(?: (?:doing|from|with|about) (?:this|it|the call))?|"
            r"(?:i )?(?:really |just |honestly )*(?:can'?t|cannot|can not|cannae) (?:do|face|cope with) (?:this|it)|"
            rf"(?:this|it)(?:'?s| is) (?:all )?(?:too (?:much|hard|real|stressful)|stressing me out)|"
            rf"{_IM}(?:having|getting) (?:a )?(?:panic(?: attack)?|palpitations)",
        ),
    )
)
_CALLED = late(
    r"\W*(?:(?:hey|hi|sorry|ok|so|please)\W+)*coach\W+\w.*|.*[\w?!.,]\W*(?<!\ba )(?<!the )(?<!my )(?<!your )(?<!this )coach\W*",
    re.IGNORECASE,
)
"""The coach called by that name, at the beginning or at the end."""
LONGEST = 16
"""Words; whoever says more speaks to somebody."""


def of_the_call(text: str) -> OfTheCall:
    """What a turn in a call asks of the coach, where it does nothing else."""
    flat = " ".join(text.replace("\u2019", "'").split())
    if not flat or len(flat.split()) > LONGEST:
        return ""
    found: OfTheCall = next((kind for kind, rule in _READERS if rule.fullmatch(flat)), "")
    return found or ("hint" if _CALLED.fullmatch(flat) else "")
