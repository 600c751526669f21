"""How they were told, and whether through a recruiter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.language.account.text import GREETING, Text, span_of
from bot.language.names import GIVEN
from bot.language.readings import Slot, Span
from bot.language.scan import Scan, holds_any
from bot.language.when_told import told_on
from bot.late import late

_HEADERS = late(r"^[ >*]*(?:from|subject|to|cc|sent|date|betreff|von|re)\s*:\*? *\S", re.M)
_PORTAL = late(
    r"(?:^|\n)[ >*]*(?:(?:application|candidate|job|your)? ?(?:status|stage|decision|outcome|result|"
    r"progress)(?: update)? ?[:=>-]|"
    r"(?:not (?:selected|progressed|successful|proceeding|taken forward|shortlisted)|unsuccessful|rejected|declined|archived|"
    r"closed|application closed|no longer under consideration)[.!]? ?(?:\n|$))"
    r"|\b(?:your application status|in-app|push notification|(?:application|candidate|job|vacancy|posting|reference) (?:id|"
    r"number|no\.?|ref)\b ?[:#]?|new notification|message centre|message center|(?:application )?status(?: (?:update|change[sd]?|"
    r"has changed|is now))?(?= ?:)|your status|"
    r"new status|status (?:of your application )?(?:has (?:been )?(?:changed|updated)|is now|changed)|"
    r"candidate (?:portal|home|dashboard|zone|account)|applicant portal|workday|greenhouse|taleo|"
    r"smartrecruiters|"
    r"log ?in to (?:your|view|see)|sign in to (?:your|view|see)|view (?:your )?(?:application|message|"
    r"details)|no longer (?:under|in) consideration|application update\b|sent you a message|message in your (?:account|inbox|"
    r"candidate)|(?:indeed|linkedin|facebook|instagram|teams|slack|viber|telegram|messenger) (?:message|chat|dm)|"
    r"req(?:uisition)?(?: ?id| ?#|:)|job ?(?:id|ref|req) ?[:#]|reply stop|text stop|stop to opt|opt ?out|txt|"
    r"\[sms\]|\(sms\)|sms:|whatsapp|(?:sent|came|got this) as a text|(?:in|on) viber|viber update|via indeed|on indeed|"
    r"linkedin message)\b"
)
_TEXTISH = late(
    r"^\W*(?:(?:hi|hello|hey|hiya|dear) ?[\w'-]* ?[,.!-]? *)?(?:(?:it's|its|it is|this is) (?:only |just )?(?:\w+ ){1,3}(?:from|"
    r"at|"
    r"here|in|over|calling|re)\b|(?:it's|its|it is|this is) (?!an?\b|the\b|with|not\b|been|only|just|now|still|never|bad|good|"
    r"that)\w+[,.]|just|from|[\w'& ]{2,25}:) ?"
)
_VOICEMAIL = Scan(
    r"\b(?:voice ?mail|answer ?(?:phone|machine)|you have (?:one|a|1|two) (?:new )?messages?|(?:meant|hoped) to (?:catch|"
    r"speak to) you in person|new message from|transcri(?:pt|bed|ption)|message (?:left|"
    r"received) (?:at|on|from)|"
    r"(?:give (?:me|us)|giving (?:me|us)) a (?:call|ring|bell|shout) back|call (?:me|us) back|(?:sorry (?:i|"
    r"to have|to) ?(?:missed|miss|not caught|couldn't catch)|tried to (?:reach|catch|call|ring) you)|"
    r"you've reached|after the tone|message for (?:\w+ )?\w+[.,]|bye ?(?:for )?now|goodbye|"
    r"(?:ringing|calling|phoning) at (?:\w+ ){1,3}(?:past|to|o'clock)|bye[- ]bye|okay,? bye|"
    r"ok bye|thanks,? bye|speak soon,? bye)\b"
)
_DATELINE = late(
    r"\s*(?:[a-zà-ÿ][\wà-ÿ'&. -]{1,60},\s+){0,2}\d{1,2}(?:(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|"
    r"august|september|"
    r"october|november|december),? \d{4}|\.\d{1,2}\.\d{4})[.,]?\s+(?:dear|sir|madam|to whom|ref|sub|re)\b"
)
"""A place, a date and an address in one line, as a letter begins."""
_PORTAL_WORDS = frozenset(
    "your in push application candidate job vacancy posting reference new message status applicant workday greenhouse taleo "
    "smartrecruiters log "
    "login sign view no sent indeed linkedin facebook instagram teams slack viber telegram messenger req reqid requisition "
    "requisitionid jobid "
    "jobref jobreq reply text stop opt optout txt sms whatsapp via on".split()
)
"""Words at which `_PORTAL` can begin, but for the beginning of a line."""


def _portal(t: Text) -> re.Match[str] | None:
    """What `_PORTAL` finds first."""
    low = t.low
    if holds_any(low, "[sms]", "(sms)"):
        return _PORTAL.search(low)
    lines = [at for at, letter in enumerate(low) if letter == "\n"] if "\n" in low else []
    return next(t.small(_PORTAL, sorted({0, *lines, *t.starts.of(_PORTAL_WORDS)})), None)


_POSTAL_WORDS = frozenset(
    "street road avenue lane house square way drive close ave rd st strasse straße rue box floor suite ref reference enc encl "
    "encs encls "
    "enclosed enclosure encosed encosure letterhead".split()
)
_DIGIT = late(r"\d")


def _may_be_postal(t: Text) -> bool:
    """Whether `_POSTAL` can find anything, by what each of its branches must have."""
    return (
        not t.starts.words.isdisjoint(_POSTAL_WORDS)
        or holds_any(t.low, "confidential", "by post", "by mail", "by first class")
        or _DIGIT.search(t.low) is not None
    )


_CALLTRANS = late(
    r"\b(?:thanks for (?:picking up|taking (?:my|this|the) call)|is now (?:a )?(?:good|ok) time|are you (?:ok|"
    r"free|able) to talk|i'm (?:ringing|calling|phoning)|phone call|call notes|\[call\]|call transcript)\b"
)
_POSTAL = late(
    r"(?:^|\n)[^\n]{0,40}\b(?:street|road|avenue|lane|house|square|way|drive|close|ave|rd|st(?! [a-z])|strasse|straße|"
    r"rue|p\.?o\.? box|floor|suite)\b[^\n]{0,30}(?:\n|$)|"
    r"\b[a-z]{1,2}\d{1,2}[a-z]? ?\d[a-z]{2}\b|\b(?:our|your) ref(?:erence)?\s*[:.]|\bencl?(?:osed|osure|s)?\b|"
    r"\bby (?:post|mail|first class)|private (?:and|&) confidential|"
    r"\bletterhead\b"
)
_LETTER = late(
    r"(?:^|[.,;/\n] ?)by (?:hand|courier|post)[.,]|\b(?:in|with) (?:the|this) (?:same )?envelope\b|\bthis letter (?:confirms|"
    r"says|is)\b|"
    r"\b(?:says )?in the letter\b|\b(?:enclose|return) (?:your|the) (?:certificates?|documents?|portfolio|papers|photo\w*|"
    r"references?|passport)\b|"
    r"\b(?:top right|letterhead)\b"
)
"""What a letter alone has or says of itself."""
_NO = Scan(
    r"\b(?:no\b(?! (?:feedback|reason|idea|reply|explanation|call|email|phone|answer|response|one|interview|"
    r"word))|nope|reject\w*|turn(?:ed|ing)? (?:me|us|it) down|turned down|unsuccessful|(?:not|\w+n't|"
    r"un) (?:been )?success\w*|"
    r"(?:didn'?t|did not|haven'?t|have not|hadn'?t|not|never) (?:get|got|gotten|getting|have) (?:it|the|that|"
    r"this|selected|chosen|through|an offer)|not (?:moving|going|taking|progressing|proceeding|continuing|"
    r"offering|selected|chosen|hiring|hired|me|to hire|this time|for me|accepted)|"
    r"(?:went|going|gone|go|goin) (?:with|for|another|in another|in a different)|gave it|given it|giving it|"
    r"knock\w* (?:me )?back|pass(?:ed|ing) on me|regret\w*|sorry|unfortunately|somebody else|someone else|"
    r"bad news|declin\w*|the news|negative|"
    r"picked|chose\w*|decid\w*|decision|no thanks|not for (?:me|them)|didn'?t want me|won'?t be|wasn'?t (?:me|"
    r"the right|what|a fit|going|successful|selected)|offered (?:it|the)|filled|found out|let me (?:down|"
    r"know)|told me|dumped|binned|no longer|closed|out of the running|failed|refus\w*)\b"
)
_OF_ONESELF = (
    r" (?:(?:really|quite|even|fully|properly|been able to|managed to|yet) )*(?:g[eo]t(?:ten)?(?: my head)? (?:over|past|round|"
    r"around|used to|"
    r"(?:a|another|any) (?:job|work))|over (?:it|this|that|them)|recover\w*|come to terms|c[ao]me round|process\w*|sle?ep\w*|"
    r"eat\w*|stopped "
    r"(?:thinking|crying|feeling)|moved on|told (?:my|anyone|anybody|her|him|the (?:kids|family))|accept\w*|forgiven|forgotten|"
    r"digested|taken it in|"
    r"calm\w*|cried|found (?:a|another|any|work)|ok\b|okay|fine|right|myself|ready|happy|sure|good|great|there\b)"
)
"""After "still haven't" and "still not": how the writer is, and nothing that they left undone."""
_CH = Scan(
    r"\b(?:(?P<voicemail>voice ?mail|vm\b|answer(?:ing)? ?(?:phone|machine)|left (?:me )?(?:a |"
    r"this )?(?:message|msg)(?: (?:on|with)|\b)|message on my (?:phone|mobile|cell|machine))"
    r"|(?P<portal>(?:text|txt|sms)(?:ed|s|ing)? ?(?:message|msg)?s?\b|whats ?app\w*|portal|(?:page|website|site|app) (?:just |"
    r"now |only )?(?:says|shows|tells?|told)|app (?:said|says|"
    r"showed|notification)|(?:application|it) (?:\w+ ){0,2}(?:flipped|switched|moved|turned|went|jumped) (?:to|from) (?:['\"]|"
    r"closed|reject\w*|not |unsuccess\w*|no longer|archived|declined|inactive|withdrawn)|status (?:(?!of)\w+ ){0,8}?(?:changed|"
    r"went|updated|flipped|says|"
    r"said|switched|turned|now|has|is|of|on)|dash ?board|workday|linkedin (?:message|msg|dm)|(?:message|msg|"
    r"dm|inmail)\w* (?:me )?(?:on|via|over|through|in) (?:linkedin|indeed|whats ?app|facebook|messenger|teams|"
    r"slack|insta\w*)|inmail|messag(?:ed|es) me|messaged|ping(?:ed|s) me|(?:group|team|staff) chat|(?:on|via|over) (?:teams|"
    r"viber|telegram|signal|insta\w*|snap\w*|messenger|facebook)|dm'?e?d?\b|on (?:indeed|their (?:website|site|system))|"
    r"(?:in|through|via|on) (?:the |their )?(?:online |careers? |jobs? |application )?system\b|"
    r"push notification|notif(?:ication)?s?\b|(?:in|on) (?:viber|telegram|slack|signal|wechat)\b|"
    r"(?:app|site|website|system) (?:of|at|from) [\w' ]{2,30}? (?:show\w*|says?|said|gives?|gave|writes?)|changed me to\b|"
    r"(?:system|site|website|page) (?:gives?|gave|marked) me|messenger|website (?:said|says|showed)|logged (?:in|on))"
    r"|(?P<email>e-? ?mail(?:ed|s|ing)?|inbox|subject line|spam folder|junk folder|(?:in|via) (?:my )?(?:outlook|gmail)|mailed|"
    r"in writing|auto(?:mated)?[- ]?(?:reply|response|message|"
    r"mail)|template|boilerplate|mail\b|no-?reply|form (?:e-?mail|response|message)|"
    r"(?:wrote|writes|has written)(?! (?:the|my|about|code|it|a (?:test|book|thank)|politely|back to)))"
    r"|(?P<letter>letter|(?:in|by|through|came in) the (?:post|mail)|by post|through the (?:door|letterbox)|"
    r"envelope|(?:in|by) (?:\w+'s |this morning'?s? |today'?s |yesterday'?s )post|second-class stamp|"
    r"(?:came|dropped|arrived) through the door|on (?:headed )?paper|postman|doormat)"
    r"|(?P<call>phone(?! (?:has|hasn'?t|never|didn'?t|stay\w*)\b)[ds]?(?: ?call)?|phoning|rang|ring(?:ing|s)?|rung|"
    r"bell(?:ed|s)? me|(?:hung|hangs|hang) up|call(?:ed|s|ing)?|gave (?:me|"
    r"us) a (?:ring|bell|call|bell|shout|buzz)|(?:on|over|by|down) (?:the )?(?:phone|telephone)|telephon\w*|was on to me\b|"
    r"got (?:a|the) (?:phone )?call|on my phone|facetime\w*|on (?:speaker|loudspeaker)|video call|zoom call|blower|"
    r"(?:spoke|spoken|speaking) (?:to|with) (?:the |my |a |our )?(?:recruiter|agency|hr|agent|headhunter|"
    r"consultant)(?=[^.!?]{0,40}\b(?:said|says|told)))"
    r"|(?P<face>(?:there and then|half ?way (?:through|in),? (?:\w+ ){1,3}(?:goes|says|said|tells|told)|"
    r"(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|\d+) (?:minutes?|mins?) in(?:to it)?)(?=[,.]? "
    r"(?:[\w']+ ){0,6}(?:says?|said|goes|told|tells|turns|closes|stopped|put))|sat (?:there )?(?:across|opposite|in front of|"
    r"facing)(?=[^.!?]{0,60}\b(?:goes|says|said|told|turns)\b)|(?:told|tells|said to) me (?:straight )?(?:at|in|during|"
    r"there in) (?:the|my) (?:\w+ )?(?:interview|meeting|trial)(?! (?:i|they|she|he|that|was|went) )|"
    r"(?:says|said|goes|told me) (?:\w+ ){0,2}(?:in|at|during) the interview|it was in the room|(?:put|laid|set) (?:her|his|"
    r"their|the) pen down(?=[^.!?]{0,60}\b(?:said|says|told|goes)\b(?! (?:i|that i)(?:'d| would|'ll| will)))|"
    r"(?:closed|shut) (?:the|her|his) (?:folder|file|laptop|notebook)(?=[^.!?]{0,40}\b(?:said|says|told|goes)\b)|"
    r"during (?:the|my) (?:\w+ )?interview(?=[^.!?]{0,60}\b(?:informed|told) me (?!about|how|what|i'?d|that i(?:'d| would)))|"
    r"(?:on|in) the (?:\w+ )?(?:call|interview|meeting|trial|screen) itself(?=[^.!?]{0,60}\b(?:told|said|says|goes)\b)|"
    r"(?:she|he|they) (?:just |then )?(?:shuts?|closes|closed) (?:the|her|his) (?:folder|file|laptop|notebook)\b|"
    r"(?:said|says|told) (?:\w+ ){0,3}across the (?:table|desk)|across the (?:table|desk)(?=[^.!?]{0,60}\b(?:said|says|told|"
    r"goes)\b)|(?:sends me home|sen(?:t|ds) me (?:out|away) after)(?=[^\n]*\b(?:no|never|finished|over|"
    r"done)\b)(?![^\n]*\b(?:phoned|rang|called|e-?mailed|texted|wrote|messaged)\b)|told me during the (?:final|interview|trial|"
    r"test|round)(?! (?:about|how|what|i'?d|that i))|(?:goes|says|said) (?:to me )?(?:\w+ ){0,2}?thanks for coming(?: in)?|"
    r"(?:before|while) i(?:'d| had)? (?:even )?(?:drunk|finished|put|got|had) (?:\w+ ){0,4}(?:tea|coffee|coat|jacket|arm|bag|"
    r"water|shoes)|(?:only )?got one arm out of|(?:coat|jacket|helmet|hairnet|"
    r"apron) (?:was )?(?:still )?on(?=[^.!?]{0,40}\b(?:said|says|goes|told)\b)|then and there|on the spot|"
    r"mid[- ](?:zoom|interview|trial|chat)|interviewing me (?:just |then |suddenly )?(?:stopped|said|says|goes|told)|"
    r"in (?:the )?end of (?:the |my )?interview|(?:told|tells|say|says|said)(?: to)? me (?:direct(?:ly)?|straight)\b|"
    r"as i was (?:getting|going|walking|standing|about)|in the corridor|(?:at|towards|near|by) (?:the )?(?:very )?(?:close|start|"
    r"beginning) of (?:the |my |our )?(?:\w+ )?(?:interview|meeting)|(?:on|in|at|during) (?:the|my) interview (?:itself )?(?:she|"
    r"he|they) (?:already |just |then )?(?:told|said|tell|say)|when i was (?:stood|standing|sat|sitting) there|"
    r"straight up told me|(?:lad|girl|guy|woman|man|lady|bloke|person|manager|boss|chef) (?:who|that) interviewed me "
    r"(?:\w+ ){0,8}(?:goes|said|told)|to m[ye] face|in person|face to face|face-to-face|"
    r"before i(?:'d| had)? (?:even )?(?:left|leave|stood|got up|reached|walked)|(?:at|by|towards|near|"
    r"right at|before) (?:the )?(?:very )?end of (?:the |my |our )?(?:\w+ )?(?:interview|meeting|call|chat|shift|"
    r"trial|session|day|conversation|screen)|"
    r"right there|straight away in the|as (?:i was leaving|she walked me out|he walked me out|they walked me)|"
    r"walked me (?:out|to the)|while (?:i was )?(?:still )?(?:sat|sitting|standing) (?:there|in)|"
    r"stopped the interview|stop(?:ped)? me (?:there|half|right)|(?:she|he|they)(?:'d| had)? seen enough|get off home|"
    r"sent me home|cut (?:it|the interview) short|ended the interview|sat me down|"
    r"at the interview itself|pulled me (?:aside|to one side|to the side|over)|took me (?:aside|to one side)|"
    r"in front of (?:me|everyone)))"
    r"|(?P<maybe>(?:in|during|halfway through|half way through|middle of|mid|midway through|"
    r"while i was (?:still )?in) (?:the |my |our )?(?:same )?(?:\w+ )?(?:interview|phone screen|"
    r"screening(?: call)?|zoom interview|screen|room|meeting|trial)(?! (?:on|last|yesterday|and the)))"
    r"|(?P<silence>(?:ad|advert|vacancy|poster|posting|job) (?:got|is|was|has been|has come|came|went|is up) (?:re-?posted|"
    r"up again|back up|again)|same (?:ad|advert|vacancy|poster|posting) (?:\w+ ){0,3}again|no revert|"
    r"nothing in (?:my |the )?(?:inbox|spam)|not (?:typed|told|said|uttered) (?:me )?(?:one|a) (?:single )?word|keeping quiet|"
    r"chased (?:them |her |him |it )?(?:up )?(?:twice|three times|four times|again and again)|(?:he|she|they|nobody|no one|"
    r"it) (?:did )?not (?:call|ring|write|answer|reply|respond|email)(?:ed)?\b|"
    r"(?:i|i'm|im|still) wait(?:ing)? (?:(?:for )?(?:an? |the |their |any )?(?:answer|reply|response|news)|since)|"
    r"never (?:rang|called|phoned|emailed|texted|wrote|messaged)\b|"
    r"never (?:heard(?! so\b| such\b| of\b| any(?:one|body|thing) (?:so|like))|got back|called back|rang back|replied|responded|"
    r"wrote back|came back|"
    r"contacted|answered|bothered)|(?:not|(?:did|has|have|had|do|does|was|were|is|are|could|would|ca|wo)n'?t|nothing) (?:heard|"
    r"hear|replied|reply|responded|got back|"
    r"gotten back|received|had|been in touch|come back|came back|written back|contacted|answered)\b|"
    r"ghost(?:ed|ing|s)?|stopp?(?:ed|ing) (?:answering|replying|responding|picking up)|phone (?:has not|hasn'?t|never|didn'?t|"
    r"has never) (?:made a sound|rung|ring|rang|buzzed)|tumbleweed|not (?:even )?(?:said|sent|had) a word|no sign of (?:an?|any|"
    r"the) (?:answer|reply|email|call|decision)|(?:been|being) ignor\w+|checking (?:my|me) (?:phone|inbox|email\w*)|"
    r"ignor(?:ed|ing) (?:me|my)|radio silence|crickets|(?:heard|had|got|received) (?:absolutely |precisely |exactly |"
    r"literally )?(?:nothing|nowt|zilch|zero|bugger all|sod all|nil)|(?:evaporat|ghost)\w+|(?:gone|went|going) awol|"
    r"not one (?:of them )?(?:has|have|had) (?:so much as |even |ever )?(?:\w+ )?(?:sent|written|rung|replied|called|answered)|"
    r"(?:neither|none) of (?:them|'em) (?:\w+ )?(?:pick|picks|picked|answers?|answered|replies|replied|rings|rang|calls?|called)|"
    r"never (?:any|one|an?) (?:call|reply|answer|email|word)|(?:sit|sits|sitting|sat) (?:there )?unread|on read\b|"
    r"(?:circle|circling) back|(?:either|one) way[,.]+ (?:that|it) (?:was|'?s|is) |"
    r"never (?:sent|told|said|wrote) (?:me |us |to me )?(?:a (?:single )?(?:word|thing|line)|anything)(?! (?:about|of|on|as to|"
    r"why)\b)|neither (?:written|rung|called|phoned|emailed|replied|answered) nor|"
    r"not (?:a|one) (?:line|squeak|murmur|message|email|call|reply)\b|so much as (?:an? )?(?:acknowledg\w+|reply|email|word|call|"
    r"text|line)(?! (?:about|of|on|as to|why)\b)|blue ticks|"
    r"(?:had|got|gotten|received) no (?:text|call|e-?mail|letter|phone call|message)\b(?! (?:of|about)\b)|"
    r"no message (?:to me )?(?:in between|since)|"
    r"been (?:\w+ ){0,3}(?:weeks|months|month|fortnight|days) since (?:my|the) (?:\w+ ){0,2}(?:interview|final|trial|application|"
    r"round)\b(?![^\n]*\b(?:told|said|reject\w*|finally|answer\w*|turned|rang|rung|phoned|called|e-?mailed|texted|wrote|letter|"
    r"a no)\b)|"
    r"nothing (?:has |have |had )?(?:ever )?(?:come|came|arrived|been heard)|nobody reply\w*|no-?one reply\w*|silence|"
    r"(?:no|without (?:a|any)) (?:reply|response|answer|"
    r"word|news|contact|update)|not a (?:word|peep|single word|sausage|dicky ?bird|thing)(?! (?:about|of|on|as to)\b)|"
    r"(?:they|she|he|"
    r"it) never (?:were|was|did)|nothing(?=\.)(?=.)|nothing (?:since|at all|back|from them|from her|from him|"
    rf"for|yet|after|all|whatsoever|came)|still (?:waiting|no|nothing|(?:haven'?t|have not|hasn'?t|not)(?!{_OF_ONESELF}))|"
    rf"(?:gone|"
    r"went|go|all) (?:quiet|silent|dark|cold)|no one (?:called|replied|answered|wrote|got back|has|ever)|"
    r"nobody (?:called|replied|answered|wrote|got back|has|ever|calls|answers)|left (?:me )?hanging|"
    r"left on read|(?:said|promised|told me) (?:they|she|he|i)(?:'d| would|d|'ll) (?:ring|call|phone|email|write|text|"
    r"be in touch|let me know|get back|hear)[^.!?\n]{0,40}[.,;]+ (?:it'?s (?:now|been)|that was|and that was|now it'?s|"
    r"this is)\b|(?:go|gone|went|going) unanswered|not said anything|(?:meant|supposed|due) to (?:hear|have heard)|"
    r"(?:should|was going to) have heard|then nothing(?! (?:but|to do))|don'?t (?:answer|reply|respond)|dont (?:answer|reply|"
    r"respond)|(?:doesn'?t|does not|do not|"
    r"did not|didn'?t) (?:answer|reply|respond|write|get back|call back|ring back|come back)|blanked me|"
    r"vanished|disappeared|fell silent|fallen silent|waiting (?:since|for)))\b"
)
_OWN = late(
    r"\b(?:i|i've|ive|i'd|i'll|me|we|i have|i had)(?: (?:have|had|then|just|even|also|already|finally|just|"
    r"only|politely|tried to|did|thought i'd|wanted to|need to|should|could|will|want to|going to|gonna|"
    r"was going to|chased (?:them )?by|sent (?:them |her |him |off )?(?:an?|two|three|another|my|the|several|"
    r"some|a follow-?up|a polite|a thank-?you|a chasing)|replied to the|wrote (?:them |her |him )?(?:an?|two)|"
    r"followed up (?:by|with an?)|left (?:them |her |him )?an?|my|her|him|them|to|the)){0,3} ?$"
)
_DENIED = late(
    r"(?:\b(?:rather|wish\w*|hoped|preferred)(?: that)? (?:it|they|she|he|someone|somebody)(?:'d| had| would have|d)? ?(?:just |"
    r"only |at least |been (?:an? |by )?)?$|\b(?:no|not|without|never|nor|neither|instead of|rather than|didn't|didnt|did not|"
    r"don't|wouldn't|"
    r"couldn't|can't|cant|hasn't|haven't|wasn't|isn't|any|nobody|expecting|expected|expect|waiting (?:for|on|by)|"
    r"hoping for|next to|until|polite|follow-?up)(?: (?:so much as|as much as|even|a|an|the|the (?:courtesy|"
    r"decency) (?:of|to)|courtesy of|me|single|one|actual|proper|of|to|be|have|bothered to|bother to|bother|"
    r"get|got|had|receive|received|send|sent|give|given|just)){0,4} $"
    r"|\b(?:would|will|should|could|might|can|'d|'ll|gonna|(?:want\w*|wait\w*|promised(?: me)?|supposed|meant|"
    r"going|decency|bother\w*|hoping|expect\w*|due|need|refused|said|like|try|trying|said (?:he|she|"
    r"they)'?d?) to)(?: (?:be|give|get|me|just|also|definitely|a|an|the|send|sending|rejection|formal|official|proper|you)){0,4} "
    r"$)"
)
_A_NO = late(r"\b(?:said|say|says|an?|the|with|was|it'?s|got|gave me) no $")
"""Before "on the phone", where the no is what was said there."""
_NOT_TOLD = late(
    r"^ (?:it|this|that|myself|yourself) (?:an?|off|quits|what|in)\b|^[\w' ]{0,3}(?: ?(?:interview|screen\w*|centre|center|"
    r"address|number|back (?:me|to ask)|round|stage|"
    r"assessment|manner|skills|chat with|with (?:the|a|their|hr|my)|to (?:invite|arrange|book|set|schedule|"
    r"confirm|ask (?:for|when|about|if)|chase)|inviting|asking|for an? (?:interview|reference)|client|handler|"
    r"was (?:great|good|fine|lovely)|went (?:well|great|ok|fine|badly)|on (?:the )?(?:first|second|way)|"
    r"my wife|my mum|my friend|of (?:recommendation|motivation|interest)|book|saying (?:thanks|thank you)))"
)


_SAYS_RING = late(r"\b(?:said|says|say|told me|please|pls|can|could|should|me|or|and|:|\"|,) (?:to |just |you can |please )*$")
_THEM = late(r" (?:me|us|her|him|them)\b(?! (?:to say|and|yesterday|today|this|on|last|saying|telling))")
"""What they ask of the writer: "she said ring me for feedback"."""
_SOMEBODY = late(
    r"\b(?:guy|lady|man|woman|bloke|girl|fell[ao]w?|lad|lass|chap|person|recruiter|manager|consultant|agent|boss|colleague|"
    r"someone|somebody) $"
)
_NAME_NEXT = late(r" (?P<n>[A-Za-z][\w'-]+)")
_NAMES = late(
    r"\b(?:someone|somebody|(?:an?|the|some|this|another) (?:[\w-]+ )?[\w-]+|company|place|firm|agency|it'?s|is|was|are) $"
)
"""Before "called", where a name is given and nobody rings."""
_NO_CALL = late(
    r"\b(?:your|his|her|their|ur|u)(?: \w+)? $|\b(?:on|off|down) (?:your|ur|his|her) $|\b(?:voice ?mail|message|text|email|"
    r"whatsapp)(?: \w+){0,3} $"
)
"""Before "phone", where nobody calls."""


_NO_PHONING = re.compile(
    r"\b(?:can ?not|can'?t|could ?n'?t|unable to|not able to|not good (?:at|on|with)|no good (?:at|on|with)|bad (?:at|on|with)|"
    r"rubbish (?:at|on|with)|hard to|hard for me to|difficult to|struggl\w+ (?:to|with|on)|hate|avoid|do ?n'?t|rather not|"
    r"prefer not to|scared of|afraid of|"
    r"anxi\w+ (?:about|on|with)) (?:(?:do|use|make|take|hear|manage|handle|cope with|talk|speak|answer|on|over|by|via|with|a|an|"
    r"any|the|well|properly|really|being|phone|telephone|video) )*$"
)
"""Before the telephone, where somebody says that they cannot use it."""


def read_told(t: Text) -> Slot[str]:
    return _told_notice(t) if t.notice else _told_account(t)


def _told_notice(t: Text) -> Slot[str]:
    low = t.low
    head = _HEADERS.search(low)
    portal = _portal(t)
    dateline = _DATELINE.match(low)
    if head and holds_any(low, "subject", "from:", "sent:", "@"):
        return Slot("email", span_of(head), 0.95)
    if holds_any(low, "letter", "by hand", "by post", "by courier", "envelope", "enclose", "return",
        "top right") and (own := _LETTER.search(low)):
        return Slot("letter", span_of(own), 0.85)
    voicemail = t.one(_VOICEMAIL)
    if voicemail and not re.match(r"\W*(?:phone )?call (?:transcript|notes)", low):
        greeting = GREETING.match(low)
        if re.match(r"\W*(?:voice ?mail|new message|message|transcri)", low) or not (greeting and "\n" in low.strip()):
            return Slot("voicemail", span_of(voicemail), 0.85)
    call = _CALLTRANS.search(low)
    if call:
        return Slot("call", span_of(call), 0.7)
    sign = t.signoffs[0] if t.signoffs else None
    greeting = GREETING.search(low)
    on = told_on(t.starts, "notice", None)
    postal = _POSTAL.search(low) if _may_be_postal(t) else None
    if on.basis == "header" and "wrote" not in low and not re.match(r"\s*\[?\d{1,2}[/.]\d", low):
        if greeting or postal:
            return Slot("letter", Span(on.start, on.end), 0.85 if postal else 0.65)
    elif on.basis == "header":
        chat = re.match(r"\s*\[?\d{1,2}[/.]\d", low)
        return Slot("portal_or_text" if chat else "email", Span(on.start, on.end), 0.85)
    if dateline and not portal:
        return Slot("letter", span_of(dateline), 0.7)
    if portal:
        return Slot("portal_or_text", span_of(portal), 0.85)
    if postal and greeting and not holds_any(low, "yours sincerely", "yours faithfully"):
        return Slot("letter", span_of(postal), 0.6)
    body = low.strip()
    if (
        len(body) <= 400
        and body.count("\n") <= 1
        and not re.search(
            (
                r"\be-?mail|\bregards|\bsincerely|\bdear\b|\bbest wishes\b|\b(?:warmly|best|yours|many thanks|with thanks|"
                r"all the best), \w+\W*$"
            ),
            body,
        )
    ):
        textish = _TEXTISH.match(low)
        # Up to the length of a text message, or as such a message begins, or in its spelling.
        whole = body[:1] == t.cap.strip()[:1] != ""
        chatty = bool(textish and textish.end()) or len(body) <= _SHORT or bool(_TEXTED.search(body)) or whole
        if chatty:
            return Slot("portal_or_text", span_of(textish) if textish and textish.end() else None, 0.55)
    mail = re.search(r"unsubscribe|this (?:e-?mail|message)|e-?mail|\S+@\S+|reply(?:ing)?|inbox", low)
    if mail:
        return Slot("email", span_of(mail), 0.7)
    if postal and greeting:
        return Slot("letter", span_of(postal), 0.45)
    shape = greeting or sign
    if shape:
        return Slot("email", span_of(shape), 0.6)
    return Slot("email", None, 0.5 if body.count("\n") > 1 else 0.4)


_SHORT = 200
"""Characters that a message without a greeting line or a full sign-off may have and still be taken for a text."""
_TEXTED = late(r"\b(?:u|ur|pls|thx|soz|txt|wont|cant|dont|im|ive|hun|mate|love)\b|\bx+\W*$|\bx \w+$")


_GROUPS = {
    "voicemail": "voicemail",
    "portal": "portal_or_text",
    "email": "email",
    "letter": "letter",
    "call": "call",
    "face": "in_interview",
    "maybe": "in_interview",
    "silence": "silence",
}
_HARDLY_SILENT = late(
    r"(?:ad|advert|vacancy|poster|posting|job|same (?:ad|advert|vacancy|poster|posting))\b|keeping quiet|chased|been \w+|"
    r"nothing in|so much as"
)
"""What goes with silence, and as well with a no that was told."""
_ANSWERED = late(
    r"\b(?:and|then|,) (?:she|he|they|the \w+|someone|somebody|a \w+|\w+) (?:just |then |only )?(?:said|told|"
    r"says|goes|answered|picked up)|(?:was|got|been) told"
)

_UNDECIDED = late(
    r"\b(?:still (?:deciding|interviewing|waiting|looking|considering)|no decision|not (?:been )?decided|"
    r"have ?n'?t (?:yet )?(?:decided|made)|"
    r"be in touch|(?:let|get back to|call|ring|e-?mail) (?:me|you)\b)"
)
"""They were asked, and had no answer yet."""


class _Mention(NamedTuple):
    """A word for a channel in its sentence."""

    found: re.Match[str]
    kind: str
    """The channel, as `told` has it."""
    left: int
    right: int
    before: str
    after: str

    @property
    def word(self) -> str:
        return self.found.group()


_SAID_THEN = late(r",? (?:and )?(?:he|she|they|the \w+|one of them) (?:just |then |actually )?(?:said|says|told|goes|stopped)\b")
_SAID_BEFORE = late(r"\b(?:told me|said|straight out|turned me down|rejected me|found out|told)\b[^.!?]{0,45}$")
_BAD_NEWS_BEFORE = late(
    r"\b(?:reject\w*|no|bad news|the news|turn\w* me down|regret|dear john|decision|sorry|"
    r"unsuccessful)\W+(?:\w+\W+){0,4}$"
)
_GOT_BEFORE = late(
    r"\b(?:got|had|received|came|arrived|opened|via|by|in|sent me|with) (?:an?|the|this|my|one|another|"
    r"this) (?:\w+ )?$"
)
_WHO_BEFORE = late(
    r"\b(?:they|she|he|hr|manager|recruiter|lady|guy|bloke|woman|man|someone|somebody|agency|boss|owner|"
    r"\w+) (?:just |finally |then |only |has |have |had |actually |)$"
)
_TIME_AFTER = late(
    r" ?(?:me |us |back |her |him )?(?:on |this |last )?(?:yesterday|yest|yday|today|tonight|mon|tue|wed|thu|"
    r"fri|sat|sun|morning|afternoon|night|just|earlier|an hour|at |to say|to tell|saying)"
)
_SAID_THERE = late(
    r"\b(?:interviewer|panel|manager|boss|chef|head|owner|she|he|they) (?:just |then |"
    r"actually )?(?:stopped me|shook my hand and|(?:said|says|told me|tells me|goes|say)(?: to me)? (?:there at|"
    r"at the (?:door|gate|desk)|on the way out|at the end|at the table|on the way out|as i (?:left|got up|was leaving))|"
    r"(?:show\w*|see\w*|saw|walk\w*) me (?:to the door|out)|told me (?:straight|right|there|at the end|after \w+ minutes)|"
    r"said (?:straight|"
    r"right) (?:away|there|out))"
)
_ENOUGH, _OVER_SILENCE = 1.0, 1.6
"""From which weight a channel is taken, and from which beside a silence."""


def _told_account(t: Text) -> Slot[str]:
    """How they were told, in their own words: the channel of which most speaks, else a silence, else what was said there."""
    best: tuple[float, _Mention] | None = None
    silent: Span | None = None
    nos = [m.start() for m in t.each(_NO)]
    for m in t.each(_CH):
        left, right = t.sentence(m.start())
        before, after = t.low[max(left, m.start() - 60) : m.start()], t.low[m.end() : min(right, m.end() + 60)]
        mention = _Mention(m, _GROUPS[str(m.lastgroup)], left, right, before, after)
        if mention.kind == "silence":
            if silent is None and not (mention.word.endswith("come back") and before.endswith(("i ", "you "))):
                silent = span_of(m)
            continue
        weight = _weight(t, mention, nos)
        if weight is not None and (best is None or weight > best[0]):
            best = weight, mention
    if best is not None and best[0] >= (_ENOUGH if silent is None else _OVER_SILENCE):
        weight, mention = best
        return Slot(mention.kind, span_of(mention.found), min(0.95, 0.45 + 0.15 * weight))
    if silent is not None:
        return Slot("silence", silent, 0.6 if _HARDLY_SILENT.match(t.low, silent.start) else 0.8)
    said = _SAID_THERE.search(t.low)
    return Slot("in_interview", span_of(said), 0.6) if said else Slot("unknown", None, 0.6)


def _weight(t: Text, mention: _Mention, nos: list[int]) -> float | None:
    """What speaks for a channel as the way in which the no came; `nos`: where the text says no. None where nothing can."""
    before, after, found = mention.before, mention.after, mention.found
    weight = 1.0
    if found.lastgroup == "maybe":
        said_then = _SAID_THEN.match(after)
        if not said_then and not _SAID_BEFORE.search(before):
            return None
        weight = 1.0 if said_then else 0.8
    if mention.word in ("wrote", "writes", "has written") and holds_any(
        t.low, "letter", "in the post", "by post", "whatsapp", "linkedin", "messenger", "facebook", "instagram", "telegram"
    ):
        # Somebody "wrote": how is said better by another word, where there is one.
        weight -= 0.8
    if mention.kind != "in_interview":
        for less in _against(t, mention):
            weight -= less
    if _BAD_NEWS_BEFORE.search(before):
        weight += 1.5
    end, left, right = found.end(), mention.left, mention.right
    close = min((abs(n - end) for n in nos if left <= n <= right or n - end in range(60)), default=999)
    weight += 1.5 if close < 45 else 1.0 if close < 110 else 0.3 if close < 999 else 0
    if _GOT_BEFORE.search(before):
        weight += 0.6
    if _WHO_BEFORE.search(before):
        weight += 0.3
    if _TIME_AFTER.match(after):
        said = mention.kind == "call" and _RANG.match(mention.word) and not _CALLED_TO.search(after)
        weight += 1.1 if said else 0.5
    return weight


_TO_ME = late(r"\b(?:to me|me)(?: an?| one)? $|\b(?:sent|gave|read|handed|show(?:ed|n)) me (?:the|this|their) $")
_ONLY_BY = late(r"\b(?:only|just) (?:an? |by |the )?$")
_DONE = late(r"(?:ed|left|rung)\b")
_NOBODY = late(r"\b(?:neither|none|nobody|no one) (?:of )?[^.!?,]{0,25}$")
_CALLED_TO = late(
    r"\b(?:to|and) (?:invite|ask\w*|arrange|book|set|schedule|offer(?! me feedback)|confirm|check|tell me about|talk about|chat)|"
    r"\binvit\w+|\bfor (?:our|my|the|an?) (?:\w+ )?(?:phone |telephone )?(?:screen\w*|interview|chat|call)\b"
)
"""After a call that was not the no."""
_RANG = late(r"(?:rang|rung|(?:tele)?phoned|called)\b")
_CALLED_THEM = late(r" (?:me|us|back|to|and|yesterday|today|this|last|on|in|at|again)\b")
_MISSED = late(r"\bmiss(?:ed)? (?:an?|the|her|his|their|my|this) (?:phone )?$")
_OTHER_PURPOSE = late(
    r"\b(?:my|thank[- ]?you|application|cover|follow[- ]?up|covering|reference|invite|invitation|confirmation|"
    r"chasing|phone|their phone|call|hr|feedback|royal|screening|intro|recruiter|first|video|initial) $"
)
"""Before a mail, letter or call that was about something else."""
_DEED = late(r"(?:ed|ing|rang|rung|wrote)$")


def _against(t: Text, mention: _Mention) -> Iterator[float]:
    """What speaks against a channel, each weight by itself: their own message, one that never came, a call about other things."""
    m, kind, word, before, after = mention.found, mention.kind, mention.word, mention.before, mention.after
    if _OWN.search(before) and not _TO_ME.search(before):
        yield 4
        answered = _ANSWERED.search(t.low, m.end(), min(len(t.low), m.end() + 90))
        if answered and not _UNDECIDED.search(t.low, answered.end(), min(len(t.low), answered.end() + 70)):
            yield -4.5
    elif (
        _DENIED.search(before)
        and not _A_NO.search(before)
        and not _ONLY_BY.search(before)
        and not (before.endswith("'d ") and _DONE.search(word))
    ):
        yield 3.5
    if kind == "call":
        if _NOBODY.search(before):
            yield 3
        if _NO_PHONING.search(before):
            yield 3
        if word.endswith("phone") and _NO_CALL.search(before):
            yield 1.5
    if word == "called":
        if _NAMES.search(before) and not _CALLED_THEM.match(after):
            yield 2.5
        name = _NAME_NEXT.match(after) if _SOMEBODY.search(before) else None
        if name and name["n"].lower() in GIVEN:
            yield 2.5
    if word in ("ring", "call", "phone", "email", "mail", "text") and _SAYS_RING.search(before) and _THEM.match(after):
        yield 3
    if kind == "call" and _MISSED.search(before):
        yield 3
    if not word.startswith("no") and _NOT_TOLD.match(after):
        yield 3
    if (
        kind in ("email", "letter", "call")
        and word != "inbox"
        and not before.endswith(("rejection ", "phone "))
        and _OTHER_PURPOSE.search(before)
        and not _DEED.search(word)
    ):
        yield 3


_SILENT = (
    r"(?:ghost\w*|silen(?:ce|t)|crickets|ignor(?:ed|ing) me|blanked me|(?:heard|had|got) (?:nothing|nowt)|"
    r"nothing for|no (?:word|reply|answer|response|news)|(?:not|never|haven'?t|didn'?t|did not) (?:heard?|repl\w+|answer\w*))"
)
_REFUSAL = (
    r"(?:reject\w*|turn\w* (?:me )?down|declin\w*|refus\w*|unsuccessful|not (?:been )?successful|went with|gone with|regret\w*|"
    r"(?:sa(?:id|ys?|ying)|an?|the|their|is|was|me|it'?s) no\b(?! (?:reply|word|answer|response|news))|no thanks|"
    r"(?:sa(?:id|ys?|ying)|was|me|an?|it'?s|texted|mailed|wrote|[:,-]) ?(?:nah|nope|naw|nae)\b|"
    r"(?:form|template|standard|automat\w+|generic) (?:letter|e-?mail|mail|response|message|reply))"
)
_ENDED = late(
    rf"\b{_SILENT}\b[^.!?\n]{{0,60}}?\b(?:then|(?:and|but) now|now|finally|eventually|at last|in the end|until|till|before)\b"
    rf"(?P<end>[^.!?\n]{{0,50}}?\b{_REFUSAL}[^.!?\n]{{0,50}})"
)
"""A no after a silence, or before one."""
_WAS_TOLD = late(
    rf"\b(?:did|have|has|had|then) (?:actually |finally |in fact )?(?:reject\w*|turn\w*) (?:me|us)\b|\b{_SILENT} (?:me )?after "
    r"(?:(?:being|they|she|he|i was|i got|having been|a|the) )+(?:reject\w*|turn\w*)"
    rf"|\b(?:reject\w*|turned me down)\b[^.!?\n]{{0,30}}\b(?:then|and|now) (?:\w+ ){{0,2}}{_SILENT}"
)
_LATE_WORD = late(
    rf"\b{_SILENT}\b[^.!?\n]{{0,60}}?\b(?:then|(?:and|but) now|finally|eventually|at last|in the end|until|till)\b"
    r"(?P<end>(?! (?:nothing|never|no)\b)[^.!?\n]{1,50})"
)
_ASKED_AND_TOLD = late(
    r"\b(?:i|we) (?:then |finally |eventually |even |just |only |had to |have |went and |so )*(?P<how>rang|rung|ring|called|"
    r"phoned|e-?mailed|mailed|"
    r"wrote|texted|messaged|asked|chased|went in|popped in|dropped in|call|phone)\b[^.!?\n]{0,50}?"
    r"\b(?:she|he|they|someone|somebody|(?:the|a|some|this|that|yer|one|their) [\w-]+(?: [\w-]+)?) (?:just |only |then |"
    r"finally )?"
    r"(?:said|says|say|told me|tells me|goes|was like|were like|answered|replied|informed me)\b[^.!?\n]{0,50}?"
    r"\b(?:someone else|somebody else|another (?:candidate|person|applicant)|(?:it|job|role|post|position|place)(?:'s| is| was|"
    r" has| had|'d)?(?: already)?"
    r"(?: been)? (?:gone|filled|taken|given)|(?:already|they'd|they had|they've|had|have) (?:hired|picked|chosen|filled|"
    r"appointed)|unsuccessful|"
    r"not (?:been )?(?:successful|selected|chosen)|(?:did ?n'?t|hadn'?t|had not|did not) (?:get|got) (?:it|the|through)|"
    r"turned me down|rejected)"
)
"""They asked in the end, and were told that it was a no."""
_BY = (
    ("voicemail", late(r"\bvoice ?mail")),
    ("email", late(r"\b(?:e-?mail|mail)(?:s|ed)?\b")),
    ("call", late(r"\b(?:call|called|calls|phone|phoned|rang|rung|rings|ring)\b")),
    ("portal_or_text", late(r"\b(?:text|texted|sms|whatsapp|portal|messaged|dm)\b")),
    ("letter", late(r"\b(?<!form )(?<!standard )(?:letter|by post|in the post)\b")),
)


_THEY_TOLD = late(
    r"\b(?:she|he|they|someone|somebody|(?:the|a|my|their) (?:[\w-]+ ){0,2}?[\w-]+) (?:just |then |only |has |had |have )?"
    r"(?:(?:told|informed) (?:me|us)|(?P<said>said it|did it|broke it)|"
    r"(?P<how>called|rang|phoned|e-?mailed|wrote|texted)(?: me| us)?(?= (?:on |last |this )?(?:yesterday|today|mon|tue|wed|thu|"
    r"fri|sat|sun|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)|\W*$))"
)
_IN_PERSON = late(r"\b(?:in person|to my face|face[- ]to[- ]face|herself|himself|themselves|there and then|on the spot)\b")
_NOT_YET_TOLD = late(
    r"\b(?:no|not|never|nothing|none|nobody|nowt|neither|nor|without|would|will|wo|should|might|could|going to|gonna|wait\w*|"
    r"since|still|yet|"
    r"ghost\w*|silen\w+|ignor\w+|crickets|by now|let me know|get back|be in touch|hear\w*|if|until|till|promis\w*|expect\w*|come|"
    r"came)\b|"
    r"n't\b|'(?:ll|d)\b|\?"
)


def _plainly_told(t: Text) -> Slot[str] | None:
    """How they were told where a text says that somebody told them, and has no word of a silence, a wait or a promise."""
    said = _THEY_TOLD.search(t.low)
    if said is None or _NOT_YET_TOLD.search(t.low):
        return None
    if face := _IN_PERSON.search(t.low):
        return Slot("in_interview", span_of(face), 0.75)
    by = next((value for value, words in _BY if words.search(said["how"])), "") if said["how"] else ""
    return Slot(by, span_of(said, "how"), 0.75) if by else Slot("unknown", None, 0.7)


def not_silent(t: Text, told: Slot[str]) -> Slot[str]:
    """How they were told where a no came after all: it was no silence then, even if nobody says how the no came."""
    if told.value != "silence" or t.notice:
        return told
    if asked := _ASKED_AND_TOLD.search(t.low):
        by = next((value for value, words in _BY if words.search(asked["how"])), "unknown")
        return Slot(by, Span(asked.start("how"), asked.end("how")), 0.75) if by != "unknown" else Slot("unknown", None, 0.7)
    ended = _ENDED.search(t.low)
    said = _WAS_TOLD.search(t.low)
    if ended is None and said is None:
        return _plainly_told(t) or told
    late = ended or _LATE_WORD.search(t.low)
    if late is not None:
        for value, words in _BY:
            if found := words.search(t.low, late.start("end"), late.end("end")):
                return Slot(value, span_of(found), 0.75)
    return Slot("unknown", None, 0.7)


_SENT_BY = late(
    r"\b(?:e-?mail|mail|text|message|letter|call|phone call|voice ?mail|whatsapp|dm) (?:from|fae|frae|off) "
    r"(?!(?:me|us|my|time|now|then|there|here|home|work)\b)"
)


def sent_by(t: Text) -> bool:
    """Whether a message is named with its sender, and nothing says that it is awaited or that none has come."""
    return _SENT_BY.search(t.low) is not None and _NOT_YET_TOLD.search(t.low) is None


_RECRUITER = Scan(
    r"\b(?:(?:my|the|a|our|an|this|external|agency|same) (?:\w+ )?(?:recruiter|recruitment (?:consultant|"
    r"agent|agency|guy|lady|company|firm)|headhunter|head hunter|agency|agent|recruiting (?:agency|firm))|"
    r"recruiter (?:\w+ )?(?:rang|called|phoned|emailed|said|told|messaged|texted)|recruiter\b|headhunter|"
    r"agency|"
    r"(?:our|my|the) client|on behalf of (?:our|my) client|client (?:has|have|felt|feels|decided|was|were|"
    r"loved|liked|came|went)|recruitment consultant|temp agency|staffing (?:agency|firm)|consultant (?:at|"
    r"from) (?:the )?(?:agency|hays|reed|adecco|randstad|manpower))\b"
)
_INHOUSE = Scan(
    r"\b(?:in-?house|internal|their|company's|company) (?:\w+ )?recruiter|recruiter (?:at|from|for|"
    r"of) (?!(?:the|my|an) agency)|(?:without|no|not|not through|not via) (?:an? |my )?(?:recruiter|agency)|"
    r"by (?:a|the) (?:human )?(?:reporter)|estate agen\w+|travel agen\w+|news agen\w+|agency (?:role|worker|"
    r"nurse|staff|shifts|job|work)|call centre agent|(?:ad|advertising|marketing|creative|design|media|"
    r"digital|pr|letting|lettings|government|nursing|space|environment|housing) agency"
)


def read_via(t: Text, named: Span | None) -> Slot[bool]:
    """Whether a recruiter told; `named` is where an agency's name stands."""
    low = t.low
    if not holds_any(low, "recruit", "headhunt", "head hunt", "agen", "client", "consultant"):
        return Slot(True, named, 0.8) if named else Slot(False, None, 0.9)
    inhouse = [(m.start(), m.end()) for m in t.each(_INHOUSE)]
    for m in t.each(_RECRUITER):
        if any(a < m.end() and m.start() < b for a, b in inhouse):
            continue
        if t.notice and not holds_any(m.group(), "client", "agency", "headhunter", "consultant"):
            continue
        if re.match(r"[ ,]*(?:role|position|job|post|vacancy|intern)", low[m.end() : m.end() + 12]):
            continue
        return Slot(True, span_of(m), 0.85)
    return Slot(True, named, 0.8) if named else Slot(False, None, 0.8)
