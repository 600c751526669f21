"""Whether the post is filled."""

from __future__ import annotations

import re

from bot.language.account.text import Text, span_of
from bot.language.readings import Slot
from bot.language.scan import Scan
from bot.late import late

_FILLED_YES = Scan(
    r"\b(?:(?:role|position|post|vacancy|job|opening|it|place|spot|places|positions|roles)(?:'s|"
    r"s)? ?(?:(?!not|never|to)\w+ ){0,5}?(?:been |was |is |were |are |got |gotten )?(?:now |already |since |subsequently |"
    r"just |recently |all )*(?:filled|taken(?! (?:a|the|into))|gone to|went to|goes to|given to|gone|"
    r"appointed to)|(?:have|has|had|'ve|'s|we|they|she|he|already|just|now)(?: now| already| since| just|"
    r" recently| both)? ?(?:hired|appointed|recruited|filled|taken on|employed|signed)\b|(?:hired|appointed|"
    r"employed|took on|taken on|recruited|signed|given it to|gave (?:it|the (?:job|role|post|position|place|"
    r"hours)) to|giving (?:it|the (?:job|role|post|position)) to|promoted)(?: \w+){0,4} (?:someone|somebody|"
    r"another|other|a|an|the|one|his|her|their|internal\w*|external\w*|from|person|candidate|applicant)|"
    r"(?:accepted|signed|taken up) (?:our |the |their |an? |my |her |his )?(?:\w+ )?(?:offer|contract|"
    r"position|role|job|post|it)|offer (?:has |was |had )?(?:been |now been )?(?:accepted|signed)|(?:has|had|"
    r"have|'s) gone to (?:a|an|one|someone|somebody|another|the|our|her|his|their) |(?:someone'?s?|"
    r"somebody'?s?|new person|new hire|successful (?:candidate|applicant)|appointee|candidate|they|she|he|"
    r"person|girl|guy|lad|other (?:one|person|candidate|guy|girl))(?: \w+){0,4} (?:starts|started|starting|"
    r"begins|has started|is starting|will start|will be joining|joins|has accepted|accepted|was hired|"
    r"was appointed|got hired|has been (?:hired|appointed))|made an appointment|filled (?:every|all|both|the|that|it)\b|"
    r"signed up (?:an?|our|the|another)\b|(?:is|was) the one (?:starting|who starts|they hired)|(?:bumping|bumped) up (?:one|a|"
    r"the|our|their)|(?:we've|they've|have|has|was|were) made (?:\w+ ){1,3}?(?:leader|supervisor|manager|lead|head|deputy|"
    r"assistant|permanent)\b|(?:posts?|jobs?|roles?|places?) went,? (?:\w+ ){0,2}?(?:in order,? )?to\b|completed (?:our |the |"
    r"their )?(?:recruitment|hiring|search)|concluded (?:our |the |their )?(?:recruitment|hiring|search)|"
    r"(?:took|taken) (?:\w+ )?(?:lads?|girls?|lass|people|others?) on\b|appointment has been made|"
    r"(?:job|role|post|position) (?:went|goes|gone) to|(?:gone|went|going) to (?:a|an|one|someone|somebody|another) (?:lass|lad|"
    r"girl|guy|bloke|woman|man|person|candidate|colleague|fella|internal|member)|put (?:one|a|an|someone|somebody|"
    r"their)(?: \w+){0,5} into the (?:\w+ ){0,3}(?:post|role|job|position)|"
    r"(?:took|taken) on (?:a|an|two|three|someone|somebody|another)|gave (?:it|my job|the job) (?:away |to )|got (?:it|"
    r"the job) instead|(?:joining|onboarding) (?:date )?(?:of|for) (?:the |an? )?(?:other|another|selected|chosen) (?:candidate|"
    r"person|applicant)|(?:the |an)(?:other|selected|chosen) (?:candidate|person|applicant)(?: has| have| had| already|"
    r" just)* joined)\b"
)
_FILLED_NO = Scan(
    r"\b(?:re-?advertis\w*|advertis\w+ (?:it |the (?:role|post|position|job) )?again|(?:still|"
    r"back) (?:being )?(?:advertised|open|online|up|vacant|listed|recruiting|looking|posted|live|interviewing|"
    r"hiring|on (?:indeed|linkedin|their site|the website))|(?:post|role|job|position|vacancy|ad|"
    r"advert)(?: \w+){0,4} (?:still|again|back) (?:up|open|online|advertised|live|listed|vacant|posted|on|out|"
    r"being)|(?:not|\w+n't|nobody|no one|no-one|never|not yet|noone|"
    r"decided not to)(?: \w+){0,4} (?:been )?(?:appoint\w*|hir(?:e|ed|ing)(?: (?:anyone|anybody|any of|for|at|"
    r"someone))?|fill(?:ed|ing)?|taken on|make an appointment|made an appointment|recruit(?:ing|ed)? (?:for|"
    r"to|anyone|at))|no appointment|unfilled|remains (?:open|vacant|unfilled)|reposted|re-?posted|"
    r"(?:running|run|placing) the (?:advert|ad|advertisement) (?:\w+ ){0,4}?(?:again|a second time|once more)|"
    r"start(?:ing)? (?:the )?(?:search|recruitment|process) (?:again|over|from scratch)|(?:not|"
    r"\w+n't) (?:find|found) (?:anyone|the right|someone|somebody|a suitable))\b"
)


_A_FORM = re.compile(
    r"filled (?:(?:in|out|up) )?(?:(?:every|all|both|the|that|this|their|an?|my|our|it|online|of|long|whole|application|"
    r"google) )*"
    r"(?:forms?|applications?|surveys?|questionnaires?|paperwork|boxes|box|sheets?|details|in|out|up)\b"
)
"""What is filled in is no post."""


_PEERS = late(
    r"\b(?:batch ?-?mates?|class ?-?mates?|course ?-?mates?|school ?mates?|friends?|mates|peers|flatmates?|housemates?|"
    r"(?:every(?:one|body)|all|others?|the rest|people|most)(?: else)?(?: of us| of them)?(?: \w+)? (?:in|from|of|on) (?:my|our) "
    r"(?:batch|class|year|cohort|course|college|uni|university|school|group))\b(?:(?! but |[.!?\n]| they )[^.!?\n]){0,40}?"
    r"\b(?:placed|hired|selected|got (?:in|jobs?|the job|offers?|it)|"
    r"(?:have|has|had) (?:all )?(?:jobs|offers)|employed|recruited|signed)\b"
)
"""Others of the person's own, of whose jobs they speak: not who got this one."""


def of_their_peers(t: Text) -> bool:
    """Whether a telling speaks of jobs that the person's own friends and fellows have found."""
    return not t.notice and _PEERS.search(t.low) is not None


def read_filled(t: Text, reasons: tuple[Slot[str], ...]) -> Slot[str]:
    low = t.low
    for m in t.each(_FILLED_NO):
        left, _ = t.sentence(m.start())
        if re.search(r"\b(?:not|\w+n't) (?:\w+ ){0,4}(?:hire|hired|appoint)", m.group()) and re.search(
            r"\b(?:you|me|us)\b", low[m.start() : m.end() + 5]
        ):
            continue
        if re.search(r"\b(?:still|back) (?:looking|interviewing|open)\b", m.group()) and re.search(
            r"\bi(?:'m| am| have)?\b", low[max(left, m.start() - 8) : m.start()]
        ):
            continue
        if re.search(r"\b(?:why|if|whether|maybe)\b", low[max(left, m.start() - 15) : m.start()]):
            continue
        if "appoint" in m.group() and (
            re.match(r" (?:as|to|on this|for)\b", low[m.end() : m.end() + 10])
            or re.search(r"\b(?:you|i|me)(?: \w+){0,2} $", low[left : m.start()])
        ):
            continue
        return Slot("no", span_of(m), 0.8)
    for r in reasons:
        if r.value == "cancelled_or_frozen" and r.sure >= 0.5:
            return Slot("no", r.span, 0.8)
    for m in t.each(_FILLED_YES):
        left, _right = t.sentence(m.start())
        before = low[max(left, m.start() - 40) : m.start()]
        inner = low[max(left, m.start() - 40) : m.end()]
        if re.search(
            r"\b(?:if|when|until|once|whether|before|unless|not|\w+n't|never|till|has it|is it|was it|maybe|wonder|"
            r"probably|assume|guess|think)\b(?: \w+){0,5}$",
            before,
        ) or re.search(r"\b(?:not|\w+n't|never|yet to)\b", m.group()):
            continue
        if re.search(r"\b(?:you|me)(?: \w+){0,2} $" if t.notice else r"\b(?:i|you|me|i've|i'd)(?: \w+){0,2} $",
            before) and not re.search(r"\b(?:they|she|he|we)\b", m.group()):
            continue
        if not t.notice and any(p.start() < m.end() and m.start() < p.end() for p in _PEERS.finditer(low)):
            continue
        if "filled" in m.group() and _A_FORM.match(low, m.start() + m.group().rindex("filled")):
            continue
        if re.search(r"\b(?:hired|employed|signed|appointed|recruited)\b", m.group()) and re.match(
            r" (?:me|you|by|at|back|up|off)\b", low[m.end() :][:8]
        ):
            continue
        if re.match(r"(?:it|job|place|role|position)(?:'s)? (?:\w+ )?(?:gone|went|goes)", m.group()) and re.match(
            r" (?:well|ok|okay|great|badly|fine|so|really|quiet|silent|down|on|through|very|wrong|live|for|all|back|"
            r"cold|dark|like|terribly|pretty|a bit|with|before|if|once)\b",
            low[m.end() :][:12],
        ):
            continue
        if re.search(r"\bgone$", m.group()) and inner and re.match(r" (?:quiet|silent|to voicemail)", low[m.end() :][:14]):
            continue
        return Slot("yes", span_of(m), 0.8)
    return Slot("unknown", None, 0.8)
