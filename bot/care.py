"""Care: distress is looked at before anything else, in every state and on every surface, and outranks every flow.

`look` reads a text with rules that need no network; what it finds decides between the fixed texts of `prompts/en/care.md`.
Nothing here is generated, and no level is ever shown. R1: one plain question, helplines beside it. R2 and R3: no question first.
Only the person takes coaching up again (`safety.md`); what was told in the message that led here is taken up with it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Literal

from bot import places
from bot.context import Context
from bot.effects import Effect, Forget, Hear, Keep, Leave, Remind, Say, Turn, to
from bot.events import Chose, Event, Said
from bot.flow import Flow, Way
from bot.heard.assaulted import assaulted, elsewhere, of_the_search
from bot.heard.beside import asks
from bot.heard.harassed import harassed
from bot.heard.offer import offer_in
from bot.heard.theirs import TURNED_DOWN
from bot.language.bodily import bodily
from bot.language.hardship import KINDS, hardships
from bot.language.readings import StateReading
from bot.language.state.near import CLOSE, in_danger
from bot.language.tongues import in_english
from bot.state import State

_BY_116 = frozenset(("AT", "CZ", "DE", "HU", "PL", "SI"))
"""Countries with the emotional support line of the EU. 116 123 is reserved in all of it, and runs only where somebody took it up.
Here stand those of which a source said so when the page was last checked: a number that nobody answers is worse than the
directory."""


ONCE = frozenset(f"care.{kind}" for kind in KINDS)
"""What is said once in a conversation, and then not again."""


class _Care(State):
    told: str = ""
    """The message that led into care, where it may be kept: what it tells of is taken up when coaching goes on."""
    violent: bool = False
    """It was read as a threat against others, and as no danger to the writer."""
    plain: bool = False
    """A plain word of violence stood there: then one's word that it was not meant is asked about once more."""
    near: bool = False
    """Somebody close to them is in danger, and they themselves said of no danger."""
    cancelled: tuple[str, ...] = ()
    """The reminders that were cancelled because of somebody else; they come back with the coaching."""
    last: datetime | None = None
    """When they last wrote in care: after a night they are met anew."""
    asked: str = ""
    """A question about their search that they asked in care: it is answered when coaching goes on."""
    news: str = ""
    """Good news that they told in care: it is taken up when coaching goes on."""
    denied: bool = False
    """They said that they have no thoughts of suicide: a wish for the coaching is then asked about, and not only heard."""


class Asked(_Care):
    """R1: whether there are thoughts of suicide; yes, no or unsure."""

    at: Literal["care.asked"] = "care.asked"
    passed: bool = False
    """They have said something else once: the question is not put a third time, since asking it over and over is no kindness."""


class Here(_Care):
    """After the fixed text: nothing is asked for, and coaching waits until the person takes it up again."""

    at: Literal["care.here"] = "care.here"

    def said_under(self) -> str:
        """Who said no is believed: the coaching waits as before, and nothing is said that sounds as if the no were doubted."""
        return "care.here_believed" if self.denied else self.at


class Anger(_Care):
    """After the text about violence: coaching waits, and who was misread says so."""

    at: Literal["care.anger"] = "care.anger"


class Sure(_Care):
    """Before coaching goes on: only by the person's own word."""

    at: Literal["care.sure"] = "care.sure"


_WITH_THEM = re.compile(
    r"\b(?:is|are|she'?s|he'?s|they'?re)(?: right)? (?:here )?(?:with|beside|next to) me\b|"
    r"\b(?:i|we|i'?ve|we'?ve)(?: have| just)? (?:(?:called|rang|rung|phoned)|(?:talked|spoken?) (?:to|with)) "
    r"(?:some ?one|somebody|my|an?|the|samaritans|lifeline|988|116)\b|"
    r"\bwe(?:'?ve| have)? (?:just )?(?:talked|spoken?)\b|\b(?:i'?m|i am) not alone\b|\bholding my hand\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"\b(?:no ?body|no one|never|not|n'?t|dont|didnt|wont|would|could|wish|voices?) (?!alone)", re.IGNORECASE)
"""Beside such words it is not sure that somebody is there."""


AWAY = timedelta(hours=8)
"""After so long somebody comes back to care, and is asked how it is."""
_GO_ON = re.compile(
    r"\b(?:go on|carry on|continue|take (?:it|(?:the )?coaching) up|take up (?:the )?coaching|resume|back to (?:the|my|our)|"
    r"where were we|pick (?:it|this|things) up again|(?:just )?an expression|figure of speech|"
    r"way of speaking|did ?n'?o?t mean (?:it|that|anything)|not what i meant|misunderst\w+|"
    r"i(?:'m|m| am) (?:safe|joking)|was joking|(?:was|it'?s|only|just) (?:only |just )?(?:a )?joke|"
    r"ready to (?:start|talk about (?:the|my)|work on|look at)|"
    r"(?:start|begin|get going|get started) (?:again|with (?:the|my) (?:coaching|message|feedback|interview|letter|e-?mail|"
    r"draft)))\b",
    re.IGNORECASE,
)
_READY = re.compile(
    r"\W*(?:(?:ok(?:ay)?|al(?:l )?right|right|hi|hello|hey|yes|yeah|well|so|now|and|thanks|thank you|good (?:morning|afternoon|"
    r"evening))\b\W*)*"
    r"(?:i(?:'m|m| am| feel)|feeling|i think i(?:'m|m| am))? ?ready(?: (?:now|again|for the coaching))*\W*",
    re.IGNORECASE,
)
"""Only after a night: right after words of danger nobody knows what somebody is ready for."""
_YES = re.compile(
    r"\W*(?:yes|yeah|yep|ok(?:ay)?|sure|please|do|then|go ahead)(?:\W+(?:please|then|now|do|go on))*\W*",
    re.IGNORECASE,
)
"""After a question that waits for the coaching."""
_THANKS = re.compile(
    r"\W*(?:(?:ok(?:ay)?|al(?:l )?right|right|well|no|yes|yeah)\b\W*)*(?:thanks?|thank (?:you|u)|thx|cheers|"
    r"ta)(?: (?:so much|very much|a lot|for (?:that|this|asking|"
    r"being (?:here|there)|listening|the numbers?|staying)|anyway|though))*\W*",
    re.IGNORECASE,
)
_BYE = re.compile(
    r"\W*(?:(?:ok(?:ay)?|al(?:l )?right|right|well|thanks?|thank you|anyway)\b\W*)*(?:good ?)?(?:bye|by|"
    r"night)(?:[ -]bye)?(?: (?:then|now|for now))*\W*|"
    r"\W*(?:ok(?:ay)?\W+)?(?:see (?:you|ya)|talk|speak)(?: (?:later|soon|tomorrow))?\W*",
    re.IGNORECASE,
)
_HELLO = re.compile(
    (
        r"\W*(?:(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|(?:i(?:'m|m| am)) (?:back|here)|(?:it'?s )?me|back|again|"
        r"there|now|you)\b\W*)+"
    ),
    re.IGNORECASE,
)
_ASKS = re.compile(
    (
        r"\?\s*$|^\W*(?:(?:and|but|so|ok|please|also)\W+)*(?:can|could|should|shall|may|do|does|did|is|are|was|were|will|would|"
        r"how|what|whats|when|where|who|whom|which)\b"
    ),
    re.IGNORECASE,
)
_OF_THE_SEARCH = re.compile(
    r"\b(?:jobs?|roles?|posts?|interview\w*|feedback|e-?mails?|cover letters?|draft\w*|appl(?:y|ied|ying|ications?)|recruiters?|"
    r"agency|managers?|hr|"
    r"fares?|travel (?:costs?|money)|expenses?|claim\w*|cv|resume|employers?|company|reminders?|rehears\w*|practi[sc]e|contract|"
    r"salary|"
    r"offers?|references?|vacancy)\b",
    re.IGNORECASE,
)
_OF_LIFE = re.compile(
    r"\b(?:live|living|alive|life|die|dying|dead|death|hurt\w*|pain|pills?|tablets?|end it|kill\w*|point|worth|wake|pray|god|"
    r"note|heaven|good ?bye|farewell|do it|before i go|switzerland|dignitas|funeral|will)\b"
    r"(?! (?:they|she|he|it|i|you|there|the))",
    re.IGNORECASE,
)
"""Beside such words a question is not only about the search."""
_THING = (
    r"(?:jobs?|job ?cent(?:re|er)|roles?|posts?|positions?|interviews?|calls?|feedback|e-?mails?|messages?|letters?|drafts?|"
    r"applications?|applying|recruit\w+|agency|managers?|boss|panel|company|firm|"
    r"contract|lease|process|search|hunt|job (?:search|hunt|hunting)|career|profession|work|shifts?|rota|commute|bus|buses|train|"
    r"tube|traffic|car|phone|battery|laptop|wi-?fi|weather|town|city|office|warehouse|"
    r"course|exam|test|presentation|slides|essay|film|book|song|game|linkedin|subscription|account|data|reminders?|chat|app|"
    r"knife|kitchen|time|money|rejections?|expression|saying|joke)"
)
_AND_NO_MORE = r"(?! (?:and (?!not\b|nothing\b)|was|were|is|are|has|had|gave|kept|meant|made|means)\b)"
"""Else the job, or whatever it is, is only where a longer thought begins."""
_CORRECTS = re.compile(
    r"(?:\b(?:you|u|ya|bot|app)\b(?:'?ve|'?re| have| are| just| all| must have)* |^\W*(?:no\W+)?)"
    r"(?:got|get|getting|read|reading|took|take|taking|taken|understood|understand|heard|hear)(?: \w+){0,2}? (?:me|that|it|this|"
    r"what i (?:said|wrote|meant))(?: \w+){0,2}? wrong(?:ly)?\b(?! (?:and|but))|"
    r"\bmis-?(?:read(?:ing)?|underst\w+|took|taken?|heard?|hearing|interpret\w*|judged)\b|\bwrong end of the stick\b|"
    r"\bnot what i (?:meant|said|mean|was saying|wrote)\b|"
    r"\bnothing to do with (?:suicide|dying|death|killing|that|it|me|any of that)\b|\bi(?:'m| am|m) not (?:suicidal|"
    r"in (?:any )?danger|at risk|going to (?:hurt|harm|kill) myself|having (?:\w+ )?thoughts|thinking (?:of|about) (?:suicide|"
    r"that|dying))\b|"
    r"\b(?:was ?n'?t|wasn'?t|am not|'m not|m not|did ?n'?t|didnt|wasnt) (?:\w+ )?(?:talking about|talk about|saying|mean|meaning|"
    r"thinking (?:of|about)) (?:that|it|anything|suicide|dying|death|hurting|killing|myself|me)\b|"
    rf"\b(?:i|i'?ve)(?: \w+)? (?:meant?|was (?:only |just )?(?:talking|on) (?:only |just )?about|was talking of|am talking about|"
    rf"'m talking about)(?: (?:only|just|about|with|for|that|it'?s))* (?:(?:the|my|this|that|a|an|all|those|these|their|our|"
    rf"job) )*(?:\w+ )?{_THING}\b{_AND_NO_MORE}|"
    rf"\b(?:it|that|this) (?:was|is)(?: \w+)? (?:only |just )?(?:about|over|because of) (?:(?:the|my|this|that|a|"
    rf"an) )*(?:\w+ )?{_THING}\b{_AND_NO_MORE}|"
    r"^\W*(?:(?:no|that'?s|you'?re|you are)\W+)*wrong\W*$",
    re.IGNORECASE,
)
"""That what they wrote was taken for something it is not."""
_NO_CORRECTION = re.compile(
    r"\b(?:but|though|although|yet|maybe|perhaps|sometimes|not sure|dunno|kind of|sort of|any ?more|wish|if|unless|tonight|"
    r"for now|at the moment|right now|used to|ever since|better off|"
    r"hope\w*|jump\w*|plan(?!ning (?:to apply|my))\w*|exist\w*|undo|rope|noose|bridge|guns?|overdos\w*|worthless|instead|method|"
    r"life|live|living|alive|die|dead|everything(?: is| was)?|all of it|too|as well|i mean it|meant it|kill\w*|pills?|tablets?|"
    r"hurt(?:ing)? myself(?! ?$))\b",
    re.IGNORECASE,
)
"""Beside such words a correction corrects nothing, but for the word that it denies."""
_DENIED_WORD = re.compile(
    (
        r"\b(?:not|n'?t|never|dont|didnt|wasnt|isnt|nothing|no)\b[^.!?,;]{0,40}?\b(?:die|dying|dead|death|suicid\w+|"
        r"kill(?:ing)? myself|hurt(?:ing)? myself|harm(?:ing)? myself|life|living|live|alive|in danger)\b"
    ),
    re.IGNORECASE,
)
"""A grave word that is denied: it speaks for nothing."""
LONG_CORRECTION = 40
"""Words; in a longer text it is not plain what is corrected."""
_A_YES = re.compile(
    r"^\W*(?:(?:well|honestly|um+|uh|er+m?|hmm+|i guess|i suppose|i think|if i'?m honest|to be honest|tbh|so|sadly|unfortunately|"
    r"god|ok|okay|maybe)\W+)*"
    r"(?:(?:yes|yeah|yep|yup|yea|ya|aye|yh)\b(?! (?:no|nah|i know|i see|i understand|got it|right|sure|whatever|please)\b)|"
    r"(?:sometimes|some ?times|at times|on and off|now and (?:then|again)|from time to time|once in a while|occasionally|lately|"
    r"recently|often|a lot|all the time|constantly|most (?:days|nights)|every (?:day|night|now and)|"
    r"(?:just )?a (?:little|bit|few)|kind ?of|sort ?of|kinda|sorta|at night|some (?:days|nights)|"
    r"more (?:and more|than (?:once|usual))|not (?:often|always|every day|all the time))(?:\W*$|"
    r"\W+(?:yes|yeah|i (?:do|am|have|think|get|did)|but|when|at|this|these|they|it|the|in|if|lately|especially|since|after)\b)|"
    r"i (?:have|do|am|did|was)\b(?! not\b| no\b|n'?t\b)(?:\W*$|\W+(?:been|sometimes|often|a (?:bit|few|little|lot)|at|on|now|yes|"
    r"kind|sort|lately|recently|think|had|having|wonder|every|most|some|all|too|did|last|this|when)\b)|"
    r"i'?ve (?:been|had|thought)\b|i think (?:about|of) (?:it|that|dying|not being)|i(?:'?ve| have)? had (?:them|some|a few|"
    r"those|thoughts)|(?:the |these |those )?thoughts? (?:come|are|cross))",
    re.IGNORECASE,
)
_TO_THE_YES = re.compile(r"[\s,.;]+(?:yes|yeah|yep|aye)\W*$", re.IGNORECASE)
_NO_YES = re.compile(
    (
        r"\b(?:no|not|nope|nah|never|n'?t|dont|didnt|wasnt|isnt|fine|ok|okay|good|safe|joking|understand|understood|write|draft|"
        r"send|help me with|e-?mail|letter|interview\w*|feedback|job ?hunting|applying|looking for)\b(?! (?:often|always|"
        r"sleeping|every|all the time|sure))"
    ),
    re.IGNORECASE,
)
"""Beside such words a yes may be one to something else: then it is asked once more, and not taken for a no either."""
SHORT_YES = 16
_ASSENT = re.compile(
    (
        r"\W*(?:(?:ok(?:ay|ey)?|k+\b|alright|al+ right|fine|please|cool|great|good|nice|sounds good|makes sense|go on|go ahead|"
        r"got it|i see|right|no (?:problem|worries)|thanks|thank you|cheers|then|i would|id love to)\W*)+"
    ),
    re.IGNORECASE,
)
"""Said to what was written before the question about suicide, and no answer to it."""
_WANTS_ON = re.compile(
    r"\b(?:so |and |ok |okay )?what(?:'?s| is| do we do| do i do| should i do| happens| comes)? (?:now|next)\b|\bnext step\b|"
    r"^\W*(?:(?:ok(?:ay)?|so|and|now|then|please|can (?:you|we|u)|could (?:you|we)|will you|let'?s|i (?:want|need|would like|"
    r"still want|wanna|just want) (?:to|you to|your help (?:to|with)|help (?:to|with))|id like to|help me(?: to)?|just|we)\W+)*"
    r"(?:write|draft|send|finish|edit|do|make|practi[sc]e|rehearse|prepare|plan|check|look at|get|ask|start|begin|apply|reply|"
    r"answer)\b",
    re.IGNORECASE,
)
"""After a no to the question about suicide: that they want the coaching, in so many words."""
_STAY = re.compile(
    r"\b(?:can'?t|cannot|don'?t|not|never|why|no point|without|nothing|reason|strength|able|how (?:do|can|could|am|should)) "
    r"[^.!?]{0,25}\b(?:go on|carry on|continue|safe|(?:start|begin) again|pick)\b|\blonger\b|"
    r"\b(?:go on|carry on|continue) (?:living|like this)\b",
    re.IGNORECASE,
)
"""Beside such words going on is no wish to go on with the coaching."""


_UNSAFE = re.compile(
    r"\b(?:not|\w*n'?t|never|hardly|barely|no longer)(?: \w+){0,2} (?:safe|ok|okay|alright|all right|coping|well)\b|\bunsafe\b|"
    r"\b(?:might|may|could|going to|gonna|afraid i'?ll|scared i'?ll|scared of what i(?:'ll| will| might)?) (?:\w+ )?do\b"
    r"(?: (?:something|it|anything|this|that))?|\b(?:trust myself|in danger|help me|i need help|getting worse|it'?s worse|"
    r"feel(?:ing)? worse)\b|"
    r"\bca(?:n'?t|nnot) (?:do|take|cope with|bear|stand|keep) (?:this|it|myself)\b",
    re.IGNORECASE,
)
"""In care: that it is not over."""
_ALONE = re.compile(
    r"\b(?:on my own|by myself|all alone|alone|lonely|(?:no ?body|no one|not any ?(?:one|body)|n'?t (?:have|got) any ?(?:one|"
    r"body)|"
    r"no friends|no family)\b[^.!?]{0,20}\b(?:here|with me|around|home|there|to (?:talk|call|ring|turn)|left)?)\b",
    re.IGNORECASE,
)
_BETTER = re.compile(
    r"\b(?:feel(?:ing|s)?|felt|i'?m|im|bit|little|much|lot|doing|it'?s|getting|today is|today'?s) (?:\w+ ){0,2}?"
    r"(?:better|calmer|lighter|steadier|brighter)\b|^\W*(?:better|calmer)\b",
    re.IGNORECASE,
)
_BETTER_AT = re.compile(
    r"\bbetter (?!now|today|again|thanks?|since|after|and|but|this|i\b|than (?:before|yesterday|last|i (?:was|did)))\w",
    re.IGNORECASE,
)
"""A better candidate, better at something, better off."""
BRIEF = 14
"""Words of a text that may say no more than how somebody is."""
_TALKED = re.compile(
    r"\b(?:talked|spoke|spoken|chatted|talking|speaking) (?:to|with) (?:my|a|an|the|someone|somebody|her|him|them|mum|mom|dad|"
    r"samaritans)\b|"
    r"\b(?:rang|called|phoned|saw|texted|told) (?:my|a friend|the (?:doctor|gp|helpline|samaritans)|someone|somebody|samaritans|"
    r"mum|mom|dad)\b|"
    r"\b(?:rang|called|phoned|texted|(?:spoke|talked|chatted) (?:to|with)) (?:them|the (?:line|number|people))\b|"
    r"\b(?:they|he|she|it|that|talking|calling)(?:'?ve| have| has)? (?:really |actually |so |"
    r"both )?helped\b(?! (?:me )?(?:to )?(?:with|write|prepare|apply|get))",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:not|\w*n'?t|never|no|nobody|nothing|wish|want|would|could|should|until|unless|if|better off|worse|hung up)\b",
    re.IGNORECASE
)
"""Beside such words it is not sure that it is better, or that they have talked."""
_A_NO = re.compile(
    r"\b(?:\w*n'?t|not|never) (?:get|got|getting) (?:\w+ ){0,5}?(?:job|role|post|position|place|gig|offer|interview)\b|"
    r"\bno from \w+|"
    r"\bgot (?:a|the|another) no\b|\b(?:went with|gave it to|chose|picked) (?:some ?(?:one|body)|an?other|the other)\b|"
    r"\b(?:reject(?:ed|ions?)|unfortunately|turned (?:\w+ )?down|said no|ghosted|unsuccessful)\b",
    re.IGNORECASE,
)
"""A no that was told of."""
_DENIES = re.compile(
    r"\b(?:not|\w*n'?t|dont|didnt|wouldnt|never|no|nobody(?:'s)?)\b[^.!?,]{0,40}\b(?:hurt|hurting|harm|harming|touch|attack\w*|"
    r"threat\w*|"
    r"violent|violence|dangerous|do anything (?:to|bad)|kill\w*|lay a (?:hand|finger))\b|"
    r"\bwhy would i (?:hurt|harm|do that)\b|\bwho said (?:anything|something) about\b|\bhurt (?:who|whom|what)\b|"
    r"\b(?:you(?:'ve| have)? )?(?:mis(?:read|understood|understand\w*|took)|(?:got|read|took) (?:me|that|it|this) (?:all |"
    r"completely |totally )?wrong)\b|"
    r"\bnot what i (?:meant|said|mean)\b|\b(?:did ?n'?t|do ?n'?t|didnt|dont) mean (?:it|that|anything)\b|\b(?:figure of speech|"
    r"just an expression)\b|"
    r"\b(?:was|am|i'?m|im|only|just) (?:only |just )?(?:joking|a joke|joke|kidding)\b|\bi (?:only|just) meant\b",
    re.IGNORECASE,
)
_NO_DENIAL = re.compile(
    r"\b(?:but|unless|yet|except|until|although|though|however|if|else|or else|deserv\w+|pay|regret|have to|had to|no choice|"
    r"only him|only her|"
    r"never said|can'?t promise|cant promise|not joking|no joke)\b",
    re.IGNORECASE,
)
"""Beside such words a denial denies nothing: "I don't want to hurt anyone, but he made me"."""


def helplines(country: str) -> Say:
    """The helplines for a country (ISO alpha-2, as the person gave it; empty where unknown): those under the heading of its two
    letters, where the pages have one; else the EU's line or the worldwide directory."""
    shared = {"PR": "us"}.get(country, "eu" if country in _BY_116 else "elsewhere")
    return Say(f"helplines.{country.lower()}", otherwise=f"helplines.{shared}")


def needed(reading: StateReading, context: Context) -> bool:
    """Whether this text goes to care instead of to the flow."""
    return reading.risk != "R0" or reading.viol or reading.near


def answer(reading: StateReading, context: Context, told: str = "", before: State | None = None) -> Turn:
    """The fixed text for what was read: coaching stops, all nudges are cancelled, the talk underneath waits.

    `told` is the message itself, where it may be kept; `before` is the open question of care, where one is open."""
    stop: tuple[Effect, ...] = (Forget(), Keep(context.person.model_copy(update={"in_care": True})))
    was = before if isinstance(before, _Care) else _Care(at="")
    now = context.now
    lines = (_emergency(context.person.country), helplines(context.person.country))
    told = was.told or told
    if reading.near and reading.risk == "R0" and not reading.viol and (before is None or was.near):
        cancelled = was.cancelled or tuple(nudge.id for nudge in context.nudges)
        return Turn(Here(told=told, near=True, cancelled=cancelled, last=now), (*stop, *_of_theirs(context)))
    if reading.near and reading.risk == "R0" and not reading.viol:
        # Somebody else's danger beside one's own, which stays what it was.
        return Turn(Here(told=told, last=now), (*stop, *_of_theirs(context), Say("care.someone")))
    if reading.risk in ("R2", "R3"):
        return Turn(Here(told=told, last=now), (*stop, Say("care.concern"), *lines, Say("care.someone")))
    if reading.viol and (before is None or was.violent):
        cancelled = was.cancelled or tuple(nudge.id for nudge in context.nudges)
        anger = Anger(told=told, violent=True, plain=was.plain or reading.viol_plain or before is not None, cancelled=cancelled,
            last=now)
        return Turn(anger, (*stop, Say("care.violence"), *lines))
    if reading.viol:
        # A danger to themselves was read before; it is not lessened by this.
        return Turn(Here(told=told, last=now), (*stop, Say("care.violence"), *lines))
    return Turn(Asked(told=told, last=now), (*stop, Say("care.heard"), *lines, Say("care.someone")))


def _of_theirs(context: Context) -> tuple[Effect, ...]:
    """What helps where somebody close to them is in danger: who goes there, then what can be done."""
    country = context.person.country
    return Say("care.near"), _emergency(country, "near"), Say("care.near_do"), helplines(country)


_NOT_ME = re.compile(
    rf"\b(?:it'?s|its|i mean|i meant|i'?m talking about|this is about|that was about) (?:(?:him|her|them)\b(?!,? (?:they|he|she|"
    rf"who) )|{CLOSE}\b(?!'?s? (?:fault|who (?:left|drove|made))))|"
    rf"\b(?:him|her|them),? not me\b|\bnot me,? (?:but |it'?s |its |i mean )(?:him|her|them|{CLOSE})\b",
    re.IGNORECASE,
)
"""In care: that it is somebody else who is in danger."""
_OTHERS = re.compile(rf"\b(?:{CLOSE}|he|she|they)\b", re.IGNORECASE)
_BY_VOICE = re.compile(r"\bca(?:n'?t|nnot) (?:talk|speak|call|ring|phone|face|do|use|stand)\b", re.IGNORECASE)
_SAFE_NOW = re.compile(
    rf"\b(?:{CLOSE}|my \w+|he|she|they|we)(?:'s|'re|s)?(?: (?:is|are|was|were|has|have|been|gone|went|now|just|still|out|here|"
    rf"stay(?:s|ed|ing)?|sitting|sleeping|asleep|back|home|at home))* (?:with (?:him|her|them|his|their|my|our|a|the|some\w*|"
    rf"family|friends)|"
    r"safe|asleep|sleeping|calm(?:er)?|fine|ok(?:ay)?|better|in (?:hospital|good hands)|at (?:the )?(?:hospital|doctors?|gp|"
    r"a&e)|watching (?:him|her|them))\b",
    re.IGNORECASE,
)
"""Of somebody who was in danger: that somebody is with them, or that they are safe for now."""
_ME_TOO = re.compile(
    r"\bme too\b|\bso (?:do|am|would|have) i\b|\b(?:i|i'?m|im) (?:\w+ )?(?:do|am|want|feel|think)\b[^.!?]{0,30}\btoo\b|"
    r"\bsame (?:here|for me)\b|\bit'?s me\b|"
    r"\b(?:it'?s|its) (?:not )?(?:just )?(?:him|her|them),? (?:and|but|it'?s) (?:also )?me\b",
    re.IGNORECASE,
)
"""Beside somebody else's danger: that it is the writer's own as well."""
_CALL_THEM = re.compile(
    r"\b(?:should|can|could|may|shall|do) i (?:really |just |even |still )?(?:call|ring|phone|text) (?:them|him|her|that|those|"
    r"the (?:number|line|samaritans)|samaritans|lifeline|988|116)\b|"
    r"\bwhat (?:do|should|can|would) i (?:even )?(?:say|tell them)\b|\bhow do i (?:call|ring|reach|start)\b",
    re.IGNORECASE,
)
"""A question about the call that care has just named."""
_WHAT_TO_SAY = re.compile(
    r"^\W*(?:(?:so|and|ok|then|but)\W+)*what (?:do|should|can|would|shall) i (?:even |then )?(?:say|write|"
    r"tell (?:him|her|them))(?: (?:to (?:him|her|them)|now|then|back))*\W*$",
    re.IGNORECASE,
)
"""While it is open whether the coaching goes on."""
_TAKEN = re.compile(
    r"\b(?:took|taken|swallowed|overdosed|drank|drunk|necked|od'?e?d)\b[^.!?\n]{0,40}\b(?:pills?|tablets?|paracetamol|"
    r"meds|medication|bleach|insulin|packs?|box(?:es)?|bottle|overdose|all (?:of )?(?:it|them))\b|\boverdosed\b|"
    r"\b(?:took|taken|had) an (?:overdose|od)\b|\bod(?:'|e|'e)d\b",
    re.IGNORECASE,
)


def said_beside(reading: StateReading, text: str, context: Context) -> tuple[Say, ...]:
    """What something grave but no danger from themselves asks to be said; nothing where there is nothing."""
    if context.person.in_care:
        return ()
    if reading.struck:
        # Told with shame; whether the child or the other is safe comes first, and nobody is blamed.
        kind_of = {"baby": "care.shaken", "child": "care.hit_child", "home": "care.hit_home"}[reading.struck]
        return (Say(kind_of), _emergency(context.person.country, "near"), Say("care.hit_then"))
    if whose := _assaulted(text, context):
        country = context.person.country
        if whose == "theirs":
            return (Say("care.assaulted_near"), _emergency(country, "assault"))
        then = (Say("care.assaulted_then"), _emergency(country, "assault"), Say("care.assaulted_rest"))
        return (Say("care.assaulted"), _emergency(country), *then)
    if reading.harmed and not harassed(text):
        return (Say("care.harmed"), _emergency(context.person.country), Say("care.harmed_then"))
    kind = bodily(text)
    if kind in ("body", "drunk"):
        return (Say(f"care.{kind}"), _emergency(context.person.country, "near"))
    if reading.historical_or_third_party and reading.risk == "R0":
        return (Say("care.past"),)
    if kind:
        return (Say(f"care.{kind}"),)
    return tuple(Say(f"care.{kind}") for kind in hardships(text)[:1])


def _assaulted(text: str, context: Context) -> Literal["", "me", "theirs"]:
    """Whose sexual violence is told that was not suffered in the search; of that, the flows have their own (`heard.harassed`).

    Where nothing says when or where it was, it is taken for the search only if that is spoken of."""
    whose = assaulted(in_english(text))
    if whose != "me" or elsewhere(text):
        return whose
    open_case = any(case.phase not in ("ahead", "closed") for case in context.cases)
    return "" if harassed(text) and (open_case or of_the_search(text) or TURNED_DOWN.search(text)) else whose


_GRAVE = ("harmed", "assaulted", "assaulted_near", "shaken", "hit_child", "hit_home")
GRAVE = frozenset(f"care.{kind}" for kind in _GRAVE)
"""What was done to them, to somebody close, or by them: beside it a job or an e-mail only says when it was."""
FIRST = frozenset(f"care.{kind}" for kind in (*_GRAVE, "body", "drunk", "need", "worn", "drinking"))
"""What comes before the open question: where nothing else was told beside it, it is no answer to that."""
_BESIDE_IT = re.compile(
    (
        r"\b(?:calls?|called|calling|rang|phoned?|letters?|text(?:ed)?|messages?|writ(?:e|ing|ten)|wrote|sent|send|panel|rounds?|"
        r"hired?|work|boss|shift)\b"
    ), re.IGNORECASE
)


def alone(text: str, *, grave: bool = False) -> bool:
    """Whether a text that tells of such a thing tells of nothing else: of no answer of theirs, and no part of the search.

    Beside something `grave` (a blow, a past danger) a job or an e-mail only says when it was, and nothing of the search."""
    search = (TURNED_DOWN, _A_NO) if grave else (TURNED_DOWN, _A_NO, _OF_THE_SEARCH, _BESIDE_IT)
    return not any(said.search(text) for said in search) and not asks(text)


_NO_MORE_OF_IT = re.compile(
    (
        r"\W*(?:(?:no|well|ok|okay|so|but|and|actually|honestly|tbh)\W+)*i (?:(?:actually|really|honestly|just|think i|"
        r"even) )*(?:don'?t|do not|no longer) (?:(?:really|even) )?want it(?: any ?more| now| at all| after all| any longer)*\W*"
    ), re.IGNORECASE
)


def of_the_job(reading: StateReading, text: str, state: State) -> bool:
    """Whether "I don't want it any more" is said of the job that the open question is about, and of nothing else."""
    return reading.risk in ("R1",
        "R2") and not reading.viol and bool(getattr(state, "case", "")) and _NO_MORE_OF_IT.fullmatch(text.replace("\u2019",
            "'")) is not None


def taken(text: str) -> bool:
    """Whether they write that they have taken something: then a doctor comes before anything else."""
    return _TAKEN.search(text) is not None and (not in_danger(text) or _I_TOOK.search(text) is not None)


_I_TOOK = re.compile(
    r"\b(?:i(?:'?ve| have)?(?: also| just| then)?|so did i\b.{0,10}) ?(?:took|taken|swallowed|drank|overdosed)\b|\bso did i\b",
    re.IGNORECASE,
)


_BY_112 = frozenset((
    *("BE", "BG", "CY", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "IT", "LT", "LU", "LV", "MT", "NL", "PT", "RO", "SE", "SK"),
    *("CH", "IN", "IS", "LI", "NO", "TR", "UA"),
))
"""Countries whose emergency number is 112, besides those with the emotional support line of the EU."""


def _emergency(country: str, kind: Literal["emergency", "near", "assault"] = "emergency") -> Say:
    """The emergency number of a country, as its helplines: under a heading of its own, or with those who share its number; for
    sexual violence (`assault`), who is there for that."""
    if kind == "assault":
        other = "us" if country == "PR" else "elsewhere"
        return Say(f"helplines.assault_{country.lower()}", otherwise=f"helplines.assault_{other}")
    shared = {"PR": "us", "CA": "us", "IE": "gb"}.get(country, "eu" if country in _BY_116 | _BY_112 else "elsewhere")
    return Say(f"helplines.{kind}_{country.lower()}", otherwise=f"helplines.{kind}_{shared}")


def begin(way: Way, context: Context) -> Turn:
    """Come into by the one check-in that the person allowed."""
    return to(Here(), Say("care.check_in"))


def lines(context: Context) -> tuple[Effect, ...]:
    """The emergency number and the helplines: what is shown wherever somebody asks for them."""
    return _emergency(context.person.country), helplines(context.person.country)


def step(state: State, event: Event, context: Context) -> Turn | None:
    """Whatever is said, we stay; only `resume`, said twice, takes coaching up again, or the word of somebody misread."""
    if not isinstance(state, _Care):
        return None
    turn = _stayed(state, event, context)
    if turn is None or not isinstance(turn.state, _Care):
        return turn
    return replace(turn, state=turn.state.model_copy(update={"last": context.now}))


def _stayed(state: _Care, event: Event, context: Context) -> Turn | None:
    here = Anger(**_kept(state)) if state.violent else Here(**_kept(state))
    match state, event:
        case Asked(), Chose(option="yes"):
            return to(here, Say("care.concern"), *lines(context), Say("care.someone"))
        case Asked(), Chose(option="unsure"):
            return to(here, Say("care.unsure"), helplines(context.person.country), Say("care.someone"))
        case Asked(), Chose(option="no"):
            return _no(here, context)
        case (Asked() | Here()), Chose(option="misread"):
            return _corrected(state, here, context)
        case Anger(plain=False), Chose(option="misread"):
            return _misread(state, context)
        case Anger(), Chose(option="misread"):
            return to(Sure(**_kept(state)), Say("care.glad"))
        case _, Chose(option="lines"):
            return to(state, *lines(context))
        case _, Chose(option="check_in"):
            person = context.person.model_copy(update={"check_in_allowed": True})
            tomorrow = (context.now + timedelta(days=1)).replace(hour=10, minute=0, second=0, microsecond=0)
            return to(state, Keep(person), Remind("C1", at=tomorrow, chosen=True), Say("care.will_check_in"))
        case (Here() | Anger()), Chose(option="resume"):
            return to(Sure(**_kept(state)))
        case Sure(), Chose(option="yes"):
            return to(state, *_gone_on(state, context))
        case Sure(), Chose(option="no"):
            return to(here, Say("care.no_hurry"))
        case _, Said(text=text):
            return _said(state, here, " ".join(text.replace("\u2019", "'").split()), context)
    return None


_A_PLAIN_NO = re.compile(
    r"^\W*(?:(?:god|oh|honestly|sorry)\W+)?(?:no|nope|nah|naw|not at all|never|of course not|"
    r"(?:god|heaven|lord) forbid(?! (?:i|he|she|they|that|it|anyone)\b)|(?:absolutely|certainly|definitely|most certainly) not|"
    r"by no means|not in the (?:least|slightest)|perish the thought|good (?:god|lord|heavens|grief),? no|hell no|no way)\b"
    r"(?! (?:point|reason|way|hope|longer|future|one|body|idea|more|good|use|help|energy|strength)\b)(?P<rest>.*)$",
    re.IGNORECASE,
)
_NO_PLAIN_NO = re.compile(
    r"\b(?:but|though|yet|maybe|perhaps|sometimes|not sure|do ?n'?t know|dunno|kind of|sort of|not really|any ?more|wish|"
    r"want(?:ed)? to|"
    r"only (?:a |when|at|in|if|some|on|now|thoughts?|think\w*|feel\w* like|for|because|cos|coz)|(?:because|cos|coz|for|"
    r"thanks to) (?:of )?my (?:kids?|child\w*|son|daughter|baby|mum|mom|dad|parents|family|wife|husband|partner|dog|cat|faith)|"
    r"if|unless|tonight|for now|at the moment|right now|used to|thought about|think about|better off|tired of (?:it|life|living|"
    r"everything))\b",
    re.IGNORECASE,
)
"""Beside such words a no to the question about suicide is no plain one."""
SHORT_NO = 16
"""Words of a no that is taken for one."""
_LIGHTER = (
    r"(?:tired|worn out|knackered|fed up|embarrassed|mortified|upset|sad|angry|cross|annoyed|frustrated|disappointed|gutted|"
    r"stressed|grumpy|bored)"
)
_ONLY_SO = re.compile(
    rf"\b(?:just|only|mostly|mainly) (?:(?:really|very|so|a bit|a little|feeling|bit|being) )*{_LIGHTER}\b(?! (?:of|with) (?:it|"
    rf"this|life|living|everything|all|being|myself|me)\b)|"
    rf"\b{_LIGHTER} more than anything\b",
    re.IGNORECASE,
)
"""How they are, and that it is no more than that."""


def _says_no(text: str) -> bool:
    """Whether the question about thoughts of suicide is answered with a plain no, in whatever words."""
    no = _A_PLAIN_NO.match(text)
    if no is not None and corrects(no["rest"]):
        return True
    return no is not None and len(text.split()) <= SHORT_NO and not _NO_PLAIN_NO.search(no["rest"])


def _only_so(text: str) -> bool:
    """Whether somebody names what they feel, and that it is only that: "tired more than anything", "just embarrassed"."""
    short = len(text.split()) <= SHORT_NO
    return short and bool(_ONLY_SO.search(text)) and not any(grave.search(text) for grave in (_NO_PLAIN_NO, _UNSAFE, _OF_LIFE))


def _good_news(text: str) -> bool:
    """Whether somebody in care tells that a job is theirs after all, with nothing beside it that is no joy."""
    return offer_in(text) == "got" and not any(grave.search(text) for grave in (_NO_JOY, _UNSAFE, _OF_LIFE))


_NO_JOY = re.compile(
    r"\b(?:but|though|although|yet|too late|doesn'?t matter|don'?t care|even so|anyway|still (?:feel|want|don'?t|can'?t))\b",
    re.IGNORECASE,
)


def _says_yes(text: str) -> bool:
    """Whether that question is answered with a yes, in whatever words; where in doubt, it is asked again and is no no."""
    if len(text.split()) > SHORT_YES or _says_no(text):
        return False
    yes = _A_YES.match(text)
    if yes is None:
        return _TO_THE_YES.search(text) is not None and not _NO_YES.search(text)
    return not _NO_YES.search(text, yes.end())


def corrects(text: str) -> bool:
    """Whether somebody says that they were taken wrong, with nothing beside it that leaves a doubt."""
    if len(text.split()) > LONG_CORRECTION or not _CORRECTS.search(text):
        return False
    return not _NO_CORRECTION.search(_DENIED_WORD.sub(" ", text)) and not _UNSAFE.search(_DENIED_WORD.sub(" ", text))


_OF_CARE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (line, re.compile(rule, re.IGNORECASE))
    for line, rule in (
        (
            "care.by_text",
            r"\b(?:can|could|may|do) i (?:just |also |please |even )?(?:text|chat|message|write (?:to )?|e-?mail|"
            r"whatsapp) (?:to |with )?(?:some ?one|some ?body|them|any ?one|any ?body|a (?:person|line)|instead|there|it)\b|"
            r"\b(?:i'?m|i am|am|being) (?:deaf|hard of hearing|hearing impaired|mute|non-?verbal)\b|\b(?:hate|hating|scared of|"
            r"afraid of|dread|do ?n'?t (?:like|do|use|have)|ca(?:n'?t|nnot) (?:use|do|face|stand)|no good on|bad (?:at|on)|"
            r"anxious (?:about|on)) (?:the )?(?:phones?|phone ?calls?|calls|calling|ringing|telephones?)\b|"
            r"\b(?:ca(?:n'?t|nnot)|not able to|do ?n'?t want to) (?:talk|speak|call|ring|phone)(?: out loud|"
            r" aloud)?(?: (?:any ?one|any ?body|on the phone|them|here|right now))?\W*(?:$|[.,;!?])|"
            r"\b(?:other than|besides|instead of|apart from|but not|not|is ?n'?t|isnt) (?:the )?(?:samaritans|lifeline|988|116|"
            r"a (?:phone|call))\b|\b(?:by|via|over|through) (?:text|chat|e-?mail|whatsapp)\b|\bwithout (?:talking|speaking|"
            r"calling|ringing|phoning)\b|\b(?:text|chat) (?:line|service)\b",
        ),
        (
            "care.is_software",
            r"\b(?:are (?:you|u)|r u|is (?:this|that|it)|am i (?:talking|speaking|writing|chatting) (?:to|with)) (?:really |"
            r"actually |just |even |still )?(?:an? )?(?:real|actual|human|person|people|bot|robot|machine|computer|ai|software|"
            r"program|live|some ?(?:one|body) real)\b|"
            r"\bis (?:any ?(?:one|body)|some ?(?:one|body)|there (?:any ?(?:one|body)|a (?:person|human|real person)))(?: \w+)? "
            r"(?:there|reading|watching|listening|behind (?:this|it)|here)\b|\bare you real\b",
        ),
        (
            "care.tells_nobody",
            r"\b(?:will|would|do|are|could|can|did|have|must) (?:you|u|this|the (?:app|bot)|it)(?: (?:going to|gonna|have to|"
            r"ever|now))* (?:tell|told|telling|inform|report|reporting|contact|notify|alert|call|calling|send|share|pass|show|"
            r"let)\b[^.!?]{0,30}\b(?:my|any ?(?:one|body)|some ?(?:one|body)|them|police|hr|arup|employers?|boss|family|parents|"
            r"work|company|recruiters?|doctor|gp|authorities|social services|on)\b|"
            r"\b(?:will|would|does|can|could) (?:my|the|any|any ?(?:one|body)|they|he|she) ?(?:\w+ ){0,3}?(?:know|find out|see|"
            r"hear|read|be told|get told|get to know)\b(?= (?:about )?(?:this|that|it|what)|\W*$)|\bwho (?:will|can|gets to|"
            r"is going to|else) (?:see|read|know|hear|be told|sees|reads|knows)\b",
        ),
        (
            "care.kept_private",
            r"\b(?:is|are|was) (?:this|that|it|our (?:chat|conversation)|these|what i (?:say|write|wrote|said|tell you)|"
            r"everything|my messages?)(?: \w+){0,4}? (?:private|confidential|anonymous|secret|recorded|kept|saved|stored|logged|"
            r"secure|encrypted)\b|"
            r"\bdo (?:you|u) (?:keep|save|store|record|log|remember) (?:this|that|it|what|any|my|all|these)\b",
        ),
    )
)
"""Plain questions about this talk and about the lines, asked in care: each has one fixed answer."""
SHORT_QUESTION = 24
_IF_YES = re.compile(
    (
        r"\bwhat (?:will|would|does|do you do|happens?|might|are you going to do|will you do|would you do)\b[^.!?]{0,20}\b(?:if|"
        r"when|after) (?:i (?:say|answer|said|tell you|press|click|choose)|it'?s|my answer is|"
        r"the answer is)?[^.!?]{0,12}\b(?:yes|no|unsure)\b|\b(?:and )?(?:what )?if (?:i say |it'?s |the answer is )?yes\W*\?"
    ),
    re.IGNORECASE,
)
_WHAT_IS_MEANT = re.compile(
    r"^\W*(?:(?:please|can you|could you|sorry|ok|and|well|but|first)\W+)*(?:define\b|explain\b|clarify\b|what (?:do|did) (?:you|"
    r"u) (?:mean|count|understand)\b|what (?:does|do|is|are|counts?|would count|qualif\w+)\b.{0,20}\b(?:mean|count\w*|thoughts?|"
    r"question|that|suicid\w+)|"
    r"i (?:do ?n'?t|do not|did ?n'?t) (?:understand|get|follow) (?:the|this|that|your) question|in what sense)",
    re.IGNORECASE,
)
_HER_WORDS = re.compile(
    r"\b(?:having )?(?:thoughts? (?:of|about) (?:suicide|killing myself|dying)|suicidal (?:thoughts?|ideation)|suicide|"
    r"suicidal)\b",
    re.IGNORECASE,
)
"""The words of the question itself."""
_MUST_I = re.compile(
    r"\b(?:is|was) (?:that|this|the|your|it) (?:question )?(?:mandatory|compulsory|necessary|required|obligatory|optional|"
    r"really needed)\b|\b(?:do|must|should|shall) i (?:really |actually |have to |need to |even )*(?:answer|say|tell you)\b|"
    r"\b(?:can|may|could) i (?:skip|leave|not answer|pass)\b|\b(?:i'?d|i would) (?:rather|prefer) not(?: to)? (?:say|answer|"
    r"talk about (?:it|that))\b|\b(?:i )?(?:do ?n'?t|do not) want to (?:answer|say)\b|\bnone of your (?:business|concern)\b|"
    r"^\W*(?:skip|pass)(?: (?:it|that|this)(?: question)?)?\W*$",
    re.IGNORECASE,
)


def about_the_question(state: State, text: str, context: Context) -> str:
    """The heading of the answer to a question about the question on suicide itself; its own words are no word of theirs."""
    if not isinstance(state, Asked) or len(text.split()) > SHORT_QUESTION:
        return ""
    flat = " ".join(text.replace("\u2019", "'").split())
    asked = (("care.if_yes", _IF_YES), ("care.meaning", _WHAT_IS_MEANT), ("care.need_not", _MUST_I))
    line = next((heading for heading, words in asked if words.search(flat)), "")
    rest = _HER_WORDS.sub(" ", flat)
    return line if line and context.language.state(rest).risk in ("R0", "R1") and not _UNSAFE.search(rest) else ""


def of_care(text: str) -> str:
    """The heading of the answer to a plain question about this talk or about the lines; empty where none is asked."""
    if len(text.split()) > SHORT_QUESTION:
        return ""
    return next((line for line, rule in _OF_CARE if rule.search(text.replace("\u2019", "'"))), "")


def heard_here(state: State, text: str) -> bool:
    """Whether care hears a text before its options and the words that always work do: a leave; an "ok" at the question about
    suicide, which is said to something else and is neither a yes nor a no; "what now?" after the no to it, which asks for no help
    page."""
    if goes(text) or of_care(text):
        return True
    if isinstance(state, Asked):
        flat = text.replace("\u2019", "'")
        return _ASSENT.fullmatch(text) is not None or any(rule.search(flat) for rule in (_IF_YES, _WHAT_IS_MEANT, _MUST_I))
    return isinstance(state, Here) and state.denied and _wants_on(text)


def _said(state: _Care, here: _Care, text: str, context: Context) -> Turn:
    """What is said in care in one's own words: each is met for what it says, and none of it begins anything by itself."""
    if state.near and in_danger(text):
        return to(state, *_of_theirs(context))
    if (place := places.told(text)) is not None and place.country:
        # Where they are now counts for the numbers, whatever was given before; their settings stay their own.
        context = replace(context, person=context.person.model_copy(update={"country": place.country}))
    if state.near and _ME_TOO.search(text):
        return to(Here(**{**_kept(state), "near": False}), Say("care.concern"), *lines(context), Say("care.someone"))
    if line := about_the_question(state, text, context):
        # What it means and what follows from it is said, and it is put again; who would rather not answer is not asked again.
        return to(here, Say(line), helplines(context.person.country)) if line == "care.need_not" else to(state, Say(line))
    if (line := of_care(text)) and not _UNSAFE.search(_BY_VOICE.sub(" ", text)):
        again = isinstance(state, Asked) and not state.passed
        return to(state.model_copy(update={"passed": True}) if again else here if isinstance(state, Asked) else state, Say(line))
    if state.violent and _DENIES.search(text) and not _NO_DENIAL.search(text):
        return to(Sure(**_kept(state)), Say("care.glad")) if state.plain else _misread(state, context)
    if isinstance(state, Asked) and (_says_no(text) or _only_so(text)) and not _UNSAFE.search(text):
        return _no(here, context)
    if isinstance(state, Asked) and _says_yes(text):
        return to(here, Say("care.concern"), *lines(context), Say("care.someone"))
    if not state.violent and not state.near and (corrects(text) or (_A_PLAIN_NO.match(text) and _only_so(text))):
        return _corrected(state, here, context)
    if not state.violent and not state.near and _good_news(text):
        # The question about suicide is not answered by it, and is put once more; else they say whether the coaching goes on.
        told = state.model_copy(update={"news": text, "passed": True} if isinstance(state, Asked) else {"news": text})
        asked_again = isinstance(state, Asked) and not state.passed
        return to(told if asked_again else Sure(**_kept(told)), Say("care.good_news"))
    if _UNSAFE.search(text):
        here = here.model_copy(update={"denied": False})  # what they say now counts for more than the no before it
        return to(here, Say("care.not_safe"), *lines(context), Say("care.someone"))
    if not state.violent and _NOT_ME.search(text) and _OTHERS.search(state.told):
        return to(Here(**{**_kept(state), "near": True}), *_of_theirs(context))
    if isinstance(state, Sure) and _WHAT_TO_SAY.search(text):
        return to(state.model_copy(update={"asked": text}))  # asked of the coaching, which they are about to take up
    if _CALL_THEM.search(text) and not _OF_THE_SEARCH.search(text):
        return to(state, Say("care.do_call"), *reversed(lines(context)))
    back = state.last is not None and context.now - state.last >= AWAY
    if not isinstance(state, Sure) and _GO_ON.search(text) and not _STAY.search(text):
        return to(Sure(**_kept(state)))
    if isinstance(state,
        Sure) and (_READY.fullmatch(text) or (_GO_ON.search(text) and not _STAY.search(text) and not _NOT_YET.search(text))):
        return to(state, *_gone_on(state, context))
    if (back and isinstance(state, Here | Anger) and _READY.fullmatch(text)) or (state.asked and _YES.fullmatch(text)):
        return to(Sure(**_kept(state)))
    if not _NOT_SO.search(text) and (_BETTER.search(text) or _TALKED.search(text)):
        better = (Say("care.better"),) if _BETTER.search(text) else ()
        talked = (Say("care.talked"),) if _TALKED.search(text) else ()
        return to(here if isinstance(state, Asked) else state, *better, *talked)
    if _WITH_THEM.search(text) and not _NOBODY.search(text):
        return to(state, Say("care.not_alone"))
    if state.near and _SAFE_NOW.search(in_english(text)) and not _NOBODY.search(text):
        return to(state, Say("care.near_with"))
    if _ALONE.search(text) and not re.search(r"\b(?:not|n'?t) (?:\w+ )?alone\b", text, re.IGNORECASE):
        return to(state, Say("care.alone"), *reversed(lines(context)))
    if _THANKS.fullmatch(text):
        return to(state, Say("care.welcome"))
    if _BYE.fullmatch(text):
        return to(state, Say("care.bye"), *reversed(lines(context)))
    if state.denied and not back and not isinstance(state, Sure) and (_wants_on(text) or _YES.fullmatch(text)):
        return to(Sure(**_kept(state.model_copy(update={"asked": text if _OF_THE_SEARCH.search(text) else state.asked}))))
    if not isinstance(state, Asked) and _of_the_search(text, context):
        if isinstance(state, Sure):
            return to(state.model_copy(update={"asked": text}))
        wall = () if state.asked or back else (Say("care.stopped" if isinstance(state, Anger) else "care.listening"),)
        return to(state.model_copy(update={"asked": text}), *wall, Say("care.question"))
    if back:
        return to(here if isinstance(state, Sure) else state,
            Say("care.back" if _HELLO.fullmatch(text) else "care.back_and_told"))
    if place is not None and place.country:
        return to(state, *lines(context))
    if state.near:
        return to(state, Say("care.near_listening"))
    if isinstance(state, Asked):
        return to(here if state.passed else state.model_copy(update={"passed": True}), Say("care.listening"))
    return to(state, Say("care.stopped" if isinstance(state, Anger) else "care.listening"))


def _wants_on(text: str) -> bool:
    """Whether somebody who said no to the question about suicide asks for the coaching in so many words."""
    return bool(_WANTS_ON.search(text)) and not _OF_LIFE.search(text) and not _STAY.search(text)


_NOT_YET = re.compile(r"\b(?:not|n'?t|dont|no|never|later|tomorrow|yet|can'?t|cannot)\b", re.IGNORECASE)


def _of_the_search(text: str, context: Context) -> bool:
    """Whether a text asks plainly about their search, and about nothing heavier."""
    return bool(
        _ASKS.search(text)
        and _OF_THE_SEARCH.search(text)
        and not _OF_LIFE.search(text)
        and context.language.state(text).heat in ("H0", "H1")
    )


def _gone_on(state: _Care, context: Context) -> tuple[Effect, ...]:
    """Coaching is taken up: what was told on the way in, and what was asked about the search in care."""
    asked = (Hear(state.asked, question=True),) if state.asked else ()
    news = (Hear(state.news, anywhere=True),) if state.news else ()
    return (*_resumed(state, context), Say("care.resumed"), Leave(), *_taken_up(state, context), *asked, *news)


def better(text: str) -> bool:
    """Whether somebody says in a few words that they feel better."""
    return len(text.split()) <= BRIEF and not _NOT_SO.search(text) and bool(_BETTER.search(text)) and not _BETTER_AT.search(text)


def goes(text: str) -> bool:
    """Whether somebody in care takes their leave: they are not met as one who says stop."""
    return _BYE.fullmatch(text) is not None


def _kept(state: _Care) -> dict[str, Any]:
    """What goes on from one question of care to the next."""
    return {name: getattr(state, name) for name in _Care.model_fields if name != "at"}


def _no(here: _Care, context: Context) -> Turn:
    """A no to the question about suicide is believed: they are thanked, and told how the coaching goes on, by their own word."""
    return to(_denied(here), Say("care.thanks"), helplines(context.person.country), Say("care.believed"))


def _denied(here: _Care) -> _Care:
    return here.model_copy(update={"denied": True})


def _corrected(state: _Care, here: _Care, context: Context) -> Turn:
    """Who was read wrong says so: they are thanked, and asked whether the coaching goes on. The helplines stay in reach; what
    was read may have been right, so that one more word of theirs takes it up, and not this one."""
    if isinstance(state, Sure):
        return to(state, *_gone_on(state, context))
    thanks = (Say("care.thanks"), helplines(context.person.country))
    if isinstance(state, Here) and state.told and context.language.state(state.told).risk == "R3":
        return to(_denied(here), *thanks)  # a means, a plan or a deed stood there: coaching goes on by their own wish only
    return to(Sure(**_kept(_denied(here))), *(thanks if isinstance(state, Asked) else (Say("care.glad"),)))


def _misread(state: _Care, context: Context) -> Turn:
    """Who was taken for a threat and is none: sorry, and on, as if nothing had come between."""
    return to(state, *_resumed(state, context), Say("care.misread"), Leave(), Hear(state.told, anywhere=True))


def _resumed(state: _Care, context: Context) -> tuple[Effect, ...]:
    """Coaching goes on; reminders that a reading of violence cancelled wait again, where their hour is still to come."""
    person = context.person.model_copy(update={"in_care": False, "check_in_allowed": False, "after_care": not state.violent})
    again = (context.nudge(id) for id in state.cancelled)
    waiting = tuple(
        Keep(nudge.model_copy(update={"status": "waiting"}))
        for nudge in again
        if nudge is not None and nudge.status == "cancelled" and nudge.due > context.now
    )
    return Keep(person), *waiting, Forget(kind="C1")


def _taken_up(state: _Care, context: Context) -> tuple[Effect, ...]:
    """What was told in the message that led here, if it tells of a rejection at all."""
    if not state.told:
        return ()
    # What led here is not told again; the rest of the message is.
    parts = re.split(r"(?<=[.!?;,])\s+", state.told)
    readings = [(part, context.language.state(part)) for part in parts]
    rest = " ".join(part for part, reading in readings if reading.risk == "R0" and not reading.viol)
    return (Hear(rest),) if _A_NO.search(rest) else ()


FLOW = Flow(
    name="care",
    states=(Asked, Here, Anger, Sure),
    begin=begin,
    step=step,
    nudges=("C1",),
)

__all__ = ["FLOW", "Anger", "Asked", "Here", "Sure", "answer", "helplines", "lines", "needed"]
