"""That nobody be written to any more, in whatever words: "stop messaging me", "unsubscribe"."""

from __future__ import annotations

import re

from bot.late import late

LONGEST = 12
"""Words of such a wish; a longer text tells more than this."""
_LEAD = (
    r"\W*(?:(?:please|pls|plz|kindly|can you|could you|would you|will you|can u|ok|okay|no|yes|hi|hey|hello|look|now|just|so|and|"
    r"but|sorry|thanks|i want you to|i(?:['’]d| would) like you to|i need you to|you need to|u need to|you should|"
    r"i told you to)\b[\s,.!:-]*)*"
)
_WHICH = r"(?:all|any|the|these|those|your|my|more|further|such|of|me|automatic|unwanted|comeback)"
_THINGS = (
    r"(?:reminders?|nudges?|messages?|msgs?|texts?|pings?|notifications?|notifs?|e-?mails?|mails?|stuff|check[- ]?ins?|alerts?|"
    r"spam)"
)
_OURS = rf"(?:{_WHICH}\s+)*{_THINGS}(?: to me)?"
_OFF = rf"(?: (?:{_WHICH}|{_THINGS}|from|this|here|everything|list|to))*"
"""Off what: word by word, since any of them may stand there."""
_WRITING = (
    r"(?:messag(?:e|ing)|msgs?(?:ing)?|text(?:ing|in)?|txt(?:ing)?|writ(?:e|ing)(?: to)?|contact(?:ing)?|ping(?:ing)?|"
    r"notify(?:ing)?|e-?mail(?:ing)?|mail(?:ing)?|nudg(?:e|ing)|bother(?:ing)?|pester(?:ing)?|bug(?:ging)?|spam(?:ming)?|"
    r"disturb(?:ing)?|dm(?:ing|'?ing)?|check(?:ing)? (?:in|up) on|get(?:ting)? in touch with)"
)
_NEVER = r"(?:do ?n['’]?t|do not|dinnae|dinna|never|no(?: need to)?|stop|you (?:can|may|must) (?:not|stop)|quit|cease|no more)"
_AGAIN = r"(?:(?:any ?more|again|ever|at all|now|please|pls|plz|thanks|thank you|from now(?: on)?|for good|ok)\W*)*"
_OPTS_OUT = late(
    rf"{_LEAD}(?:"
    rf"{_NEVER} (?:ever )?{_WRITING} (?:me|us)\b\W*{_AGAIN}"
    rf"|{_NEVER} (?:ever )?(?:send(?:ing)?|giv(?:e|ing)) (?:me )?(?:{_OURS})\W*{_AGAIN}"
    rf"|(?:no more|stop|cancel|end|disable|turn off|switch off|mute|kill|remove|silence|cut) (?:with )?(?:{_OURS})\W*{_AGAIN}"
    rf"|(?:turn|switch|shut) (?:{_OURS}) off\W*{_AGAIN}"
    rf"|(?:stop|quit) (?:messaging|msging|texting|txting|pinging|spamming|notifying)\W*{_AGAIN}"
    rf"|(?:do ?n['’]?t|do not|never) remind me (?:any ?more|again|ever again|ever)\W*{_AGAIN}"
    rf"|i (?:do ?n['’]?t|do not|no longer) (?:want|need|wish)(?: to (?:get|receive|have))? "
    rf"(?:any )?(?:(?:more|further) )?(?:{_OURS})"
    rf"(?: from you)?\W*{_AGAIN}"
    rf"|(?:i(?:['’]d| would)? (?:like|want|wish) to )?"
    rf"(?:un-?subscribe|opt(?:ing)?[- ]?out|be removed from (?:this|the|your) list)"
    rf"{_OFF}\W*{_AGAIN}"
    rf"|(?:opt|take|sign) me (?:out|off){_OFF}\W*{_AGAIN}"
    r")",
    re.IGNORECASE,
)


def opts_out(text: str) -> bool:
    """Whether a text, whole, wants that nothing more be sent to them."""
    flat = " ".join(text.split())
    return len(flat.split()) <= LONGEST and not flat.endswith("?") and _OPTS_OUT.fullmatch(flat) is not None
