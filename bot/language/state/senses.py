"""Words with a second sense that is harmless, read as what they say there: to kill time is to pass it, Mass is a service, and
who has to stand beside somebody at work stands on no ledge.

Rules, head and encoder know only the grave sense, and cannot tell an expression that is quoted from one that is meant. Each \
such word is replaced by another of the same length, so that every offset
holds, and only where the words beside it leave no doubt of the sense."""

from __future__ import annotations

import re

from bot.language.normal import plain
from bot.language.scan import holds_any
from bot.late import late

_STRETCH = r"(?:time|(?:half )?(?:an? )?(?:hours?|minutes?|mins?)|afternoon|morning|evening|boredom)"
_TAKEN_GLADLY = ("keen for", "keen on", "happy with", "glad of", "open to", "up for")
_SENSES: tuple[tuple[re.Pattern[str], str], ...] = (
    # What somebody would take in place of that job, and nothing in place of their life.
    (late(
        r"(?:" + "|".join(f"(?<= be {w} )(?<!not be {w} )(?<!n't be {w} )" for w in _TAKEN_GLADLY) + r")anything else"
        r"(?=(?: (?:going|suitable|similar|there|in future|in the future|you (?:have|might have)|that comes up|"
        r"they (?:have|might have)))*"
        r"\W*(?:$|[.,!;)]))"
    ), "another role "),
    (late(
        rf"\bkill(?=(?:ing|ed)? (?:(?:some|a bit of|a few|a|an|the|this|that|more|my|another|two|three|couple|of|\d+|spare|"
        rf"free|"
        rf"half) )*{_STRETCH}\b(?! (?:bomb|i have left|left))(?!-?bomb))"
    ), "pass"),
    (
        late(
            r"(?:(?<=time to )|(?<=hour to )|(?<=hours to )|(?<=minutes to )|(?<=mins to ))kill(?=\W*(?:$|[.,!?;)]|"
            r"\b(?:before|until|till|til|between|while|here|waiting|so|anyway)\b))"
        ),
        "fill",
    ),
    (
        late(
            r"(?:(?<=at )|(?<=to )|(?<=from )|(?<=after )|(?<=before )|(?<=during )|(?<=at the )|(?<=sunday )|(?<=midnight )|"
            r"(?<=evening )|(?<=morning )|(?<=holy )|(?<=requiem )|(?<=christmas )|(?<=easter ))"
            r"mass\b(?! (?:shoot\w*|murder\w*|kill\w*|suicid\w*|graves?|destruct\w*|casualt\w*|attack\w*|poison\w*|stabb\w*|"
            r"violence|death\w*))"
        ),
        "club",
    ),
    (
        late(
            r"\blike death(?= (?:warmed|on (?:legs|toast|a (?:stick|cracker|plate)))\b|"
            r"(?: \w+){0,6} (?:flu|hangover|hungover|cold|covid|virus|food poisoning|jet ?lag)\b)|"
            r"(?:(?<=looking )|(?<=looked )|(?<=look )|(?<=looks )|(?<=sounded )|(?<=sound ))like death\b"
        ),
        "very sick ",
    ),
    (
        late(
            r"\bstand(?=(?:ing)? (?:up )?(?:(?:right|there) )?(?:beside|alongside|next to|along with|behind|in front of) "
            r"(?:him|her|them|everyone|everybody|people|my|the (?:whole )?(?:school|class|staff|team|boss|woman|man|person))\b"
            r"(?![^.!?\n]*\b(?:bridge|roof\w*|ledge|edge|cliff|train\w*|tracks?|platform|traffic|lorry|bus|balcony|rails?|"
            r"knife|gun|bat)\b))"
        ),
        "teach",
    ),
    # a nurse's round, the doctor of occupational health, a name that is no house
    (late(
        r"\bdrug(?=s? (?:rounds?|charts?|calculations?)\b(?![^\n]*\b(?:kept|keep|took|take|taken|stole|steal|stolen|"
        r"pocket\w*|box|"
        r"boxes|myself|saved|hid|enough)\b))"
    ), "ward"),
    (late(
        r"(?:(?<=\bthe )|(?<=\ban )|(?<=\bmy )|(?<=\bour )|(?<=\bto )|(?<=\bwith )|(?<=\bfrom ))oh(?= (?:doctors?|nurses?|"
        r"physicians?|team|department|dept|referral|assessment|appointment|report|form|people|lady|adviser|advisor)\b)"
    ), "hr"),
    (late(
        r"\bburn(?=(?:ing|ed|t)? (?:down )?(?:(?:the|their|his|her|its|that|this|\w+'?s?) )?(?:\w+'?s? ){0,2}?"
        r"(?:reputations?|credibility|good name|brand|ratings?|reviews?)\b(?! (?:\w+ ){0,3}(?:and|"
        r"with) (?:\w+ ){0,2}(?:petrol|office|house|building|"
        r"car|them|him|her)\b))"
    ), "ruin"),
    # who had to let somebody go has dismissed them
    (late(
        r"(?<=had to )let(?= (?:someone|somebody|people|staff|(?:a|two|three|four|five|six|some|several) (?:people|person|"
        r"men|women|"
        r"colleagues?|employees?|workers?|of (?:them|my \w+))|one of (?:my|the|our) \w+) go\b(?! (?:of|mad|hungry|free|down|"
        r"under|limp|cold|first|before|and (?:die|jump))\b))"
    ), "ask"),
)
_TO_DO = late(r"\b(?:it'?s|its|is|the|now|about) (?:the )?(?:time|hour) to kill\b")
"""Here killing is what it is time for."""
_LETTERS = ("kill", "mass", "we say", "like death", "stand", "drug", "oh ", "burn", "anything else", "let ", " it")
_WORDS = late(
    r"\bkill|\bmass\b|\bwe say\b|\blike death\b|\bstand|\bdrug|\boh\b|\bburn|\banything else\b|\blet\b|"
    r"\b(?:take|handle|bear) it\b"
)
_WE_SAY = late(
    r"\b(?:in (?:my|our) (?:country|language|village|town)|in \w+|here|where i (?:am|come) from|at home)?,? ?we (?:always |"
    r"often )?say (?:here |at home |in \w+ |for example )?(?P<of>'[^'\"\n]{1,80}'|\"[^\"\n]{1,80}\")(?=\W)"
)
"""An expression of their own tongue, quoted: it is left out."""
_FRANK = late(
    r"\W*(?:(?:abeg|please|pls|ok|okay|yes|no|well|and|so|but|just|sir|ma|madam|really|honestly|go on)\b[\s,.!]*)*"
    r"(?P<of>(?:(?:do ?n'?t|do not) (?:spare me|hold back|sugar ?coat(?: it| anything)?)|(?:you can )?be (?:as )?"
    r"(?:honest|frank|straight|blunt|direct|brutal|open)(?: (?:as you like|with me|please|sir|ma|madam|about it))*)[\s,.!]+"
    r"(?:please[\s,.!]+)?(?:i can |i'?ll |i will )(?:take|handle|bear) it)\b[\s.!]*(?:(?:please|sir|ma|madam|honestly|"
    r"really)[\s.!]*)*"
)
"""Leave to be frank ("don't spare me, I can take it"), with nothing beside it that could be taken but words."""
_MEANT = late(
    r"\b(?:mean it|believe|agree|ready|(?:so|and) (?:i|that'?s what i) (?:will|shall|am|do|want)|"
    r"i want to\b(?! (?:know|ask|understand|learn|write|say|tell|hear|call))|for real|true for me|i (?:really )?(?:feel|"
    r"want|do|"
    r"am|think|would)\b[^.!?\n]{0,30}\b(?:that|it|so|die|dead|kill)|not (?:just|only)|tonight|pills?)\b"
)


_QUOTED = late(r"(?<!\w)'[^'\n]{1,80}'(?!\w)|\"[^\"\n]{1,80}\"")


def meant(flat: str) -> bool:
    """Whether the writer says, outside what is quoted, that a saying holds for them."""
    return _MEANT.search(_QUOTED.sub(" ", flat)) is not None


def in_their_sense(text: str) -> str:
    """`text` with such words replaced; the same length, and the same text where there are none."""
    flat = plain(text)
    if not holds_any(flat, *_LETTERS) or _WORDS.search(flat) is None:
        return text
    found: dict[int, str] = {}
    if not meant(flat):
        found = {m.start("of"): " " * len(m["of"]) for m in _WE_SAY.finditer(flat)}
    if frank := _FRANK.fullmatch(flat):
        found[frank.start("of")] = " " * len(frank["of"])
    for rule, twin in _SENSES:
        for m in rule.finditer(flat):
            if not (twin == "fill" and _TO_DO.search(flat, max(0, m.start() - 24), m.end())):
                found[m.start()] = twin
    for at, twin in found.items():
        text = text[:at] + twin + text[at + len(twin) :]
    return text
