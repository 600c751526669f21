"""A moment that went badly, told where the best one was asked for."""

from __future__ import annotations

import re

from bot.late import late

_BADLY = late(
    r"(?:^\W*|\b(?:i|my \w+|we)\b)(?:['’]?d| had| just| totally| completely| really| kind of| kinda| sort of| then| also)* ?\b"
    r"(?:blank(?:ed)?|froze|frozen|messed|bombed|blew|flunked|failed|stumbled|stuttered|stammered|rambled|panicked|choked|"
    r"waffled|mumbled|forgot|tripped|fluffed|botched|"
    r"screwed|fucked|cocked|dried up|lost (?:my|the) (?:thread|words|place|nerve|train)|"
    r"went (?:blank|red|quiet|on and on|off on)|talked (?:way |far |much )?too|spoke (?:way |far |much )?too|"
    r"was (?:so |too |really |very )?(?:nervous|late|slow|quiet|unprepared|shaking|rubbish|useless|terrible|awful)|"
    r"(?:could ?n['’]?t|could not|couldnt|did ?n['’]?t|did not|didnt) (?:really |even )?(?:answer|think|explain|know|remember|"
    r"say|find|speak|get (?:a|my) words?))\b"
    r"|\b(?:it|that|the \w+|\w+ (?:question|part|bit|task|test|answer))(?: \w+)? went (?:so |really |very |pretty |quite )*"
    r"(?:badly|wrong|terribly|awfully|horribly|poorly)\b",
    re.IGNORECASE,
)
_WELL = late(
    r"\b(?:went (?:\w+ )?(?:well|fine|great|ok|okay|good)|good|well|best|better|great|strong|proud|liked|laughed|smiled|nodded|"
    r"recovered|got it right|but (?:i|then|they|she|he)|though|although|anyway|still|until|when i explained|answered it)\b",
    re.IGNORECASE,
)


def went_badly(text: str) -> bool:
    """Whether a text tells of a moment that went badly, and of nothing good in it ("I blanked on the safeguarding question")."""
    return _BADLY.search(text) is not None and _WELL.search(text) is None
