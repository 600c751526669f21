"""The splitting of a pasted reply: `split_feedback` cuts what an employer said into its claims, which T2 then sorts.

Cut is at the ends of sentences and lines; at "because", "since" and "as" with their evidence; at "but", "although",
"however", dashes and semicolons; at a colon before a claim; and at "and" or a comma where what follows can stand as a claim
of its own, or is the next point of a list without subjects. Where somebody tells on without a mark, at the next "he said",
"its just that" or "honestly". Greetings, headings, sign-offs, quoted reply heads, mere courtesies and what somebody did to
hear it are no propositions.
"""

# ruff: noqa: E501  (one rule stays on one line: a broken pattern is harder to read than a long one)
from __future__ import annotations

import re
from functools import lru_cache

from bot.language.came import HOW_IT_CAME, REMARK, REMARK_BEHIND, WENT_TO_ASK
from bot.language.readings import Proposition, Span

_GREETING = re.compile(
    r"^\s*(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|to whom|greetings|morning|"
    r"alright)\b[^.!?\n]{0,40}[,:!.]?\s*$",
    re.IGNORECASE,
)
_GREETING_LEAD = re.compile(
    r"^\s*(?:(?:dear|hi|hello|hey|hiya) (?:[A-Z][\w'’-]*\.?(?: [A-Z][\w'’-]*)?|there|all|love|both)|(?:hi|hello|hey|hiya|"
    r"(?:good )?(?:morning|afternoon|evening|day)(?: (?:all|mate|love|(?-i:[A-Z][\w'’-]*)))?)|sorry (?:mate|love|hun|pal|babe|darling|(?-i:[A-Z][a-z'’-]+))(?=[,!])) ?[,!–-]\s*",
    re.IGNORECASE,
)
_SIGN_OFF = re.compile(
    (
        r"^\s*(?:(?:kind|best|warm|warmest|kindest|with (?:kind|best|warm)|many)\s*(?:regards|wishes|thanks)?|regards|"
        r"yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely|cheers|thanks(?: again)?|thank you|best|all the best|warmly|"
        r"take care|ta|x+|many thanks|sent from my \w+|with (?:best|kind|warm|every good) (?:wishes|regards))\b[\s,.!]*(?:from "
        r")?(?:[A-Z][\w.'’-]*\s*){0,4}$"
    ),
    re.IGNORECASE,
)
_NAME_LINE = re.compile(r"^\s*(?:[A-Z][\w'’.-]+(?:\s+(?:[A-Z][\w'’.&-]+|of|and|the|&)){0,5})(?:,\s*[A-Z][\w &'’-]+)?\s*$")
_HEADER = re.compile(r"^\s*(?:from|to|cc|bcc|sent|date|subject|re|fwd?|on .{4,80} wrote)\s*:", re.IGNORECASE)
_WROTE = re.compile(r"^\s*(?:>|On .{4,100} wrote:)")
_COURTESY = re.compile(
    (
        r"^\W*(?:thank(?:s| you)(?: (?:so much|very much|again|kindly))?(?: (?:for|to)\b(?:(?!\bbut\b)[^.!?]){0,120})?|"
        r"many thanks[^.!?]{0,100}|i hope (?:you(?:'re| are)|this (?:email|finds|message|helps?)|all is|"
        r"(?:that|this)(?:['’]s| is| was) (?:useful|helpful|ok|okay|clear|some help)|that (?:you|this))[^.!?]{0,60}|(?:should you|if you) (?:have|need) (?:any|more|further)[^.!?]{0,80}|(?:i|we) (?:wish|hope)[^.!?]{0,20}(?:you|all)[^.!?]{0,70}(?:luck|best|success|well|"
        r"future)[^.!?]{0,60}|(?:good|best of) luck[^.!?]{0,60}|all the best[^.!?]{0,60}|as (?:promised|requested|discussed)|"
        r"(?:wish(?:ing)?|hoping) (?:you|u|him|her) (?:(?:all|every|the|very|much|only|a lot of|lots of|good) )*(?:best|luck|success|well|good)\b[^.!?]{0,60}|"
        r"(?:do |please |let'?s )*(?:keep|stay) in touch|let['’]?s (?:catch up|speak|talk|chat)\b[^.!?]{0,40}|(?:speak|talk|catch up|chat) (?:soon|later|tomorrow|next week)\b[^.!?]{0,20}|"
        r"(?:chin|keep your chin|head) up\b[^.!?]{0,20}|(?:sorry |some |it['’]?s |i have )*(?:bad|sad|not great|not good) news\b[^.!?]{0,30}|"
        r"of course|no problem|happy to help|sure|you(?:'re| are) welcome|it was (?:lovely|nice|good|great|"
        r"a pleasure) (?:to (?:meet|see|hear|speak)|meeting|seeing)[^.!?]{0,60}|sorry|hope (?:this|that) helps|"
        r"(?:i |we )?hope you(?:'re| are) (?:well|ok)|(?:i |we )?hope you(?:'ll| will)? (?:soon )?find (?:something|a|the|another|what)\b[^.!?]{0,40}|take care|apologies for the delay[^.!?]{0,40}|please (?:do )?(?:let me know|"
        r"don'?t hesitate)[^.!?]{0,80})\W*$"
    ),
    re.IGNORECASE,
)
_BOUNDARY = re.compile(
    r"(?:(?<=[a-z0-9)'\"’”%])|(?<=[A-Za-z0-9][A-Z]))[.!?…]+[\"'”’)]*(?=\s+|$)|[;\n]+|\s+[–—-]{1,2}\s+|(?<=\w)—(?=\w)|"
    r"\s*[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]+(?=\s|$)"
)
_BREAK = re.compile(
    r"(?P<because>(?:,?\s+(?:cause|cos|coz|cuz|bc)(?= (?:i|u|you|ur|your|we|they|my|the|it|its|im|he|she|there)\b)|"
    r",\s*since(?= (?:you|your|we|the|they|he|she|it|there|others?)\b)|,?\s+because(?! of (?:the )?(?:numbers|volume))|"
    r",\s*as(?= (?:you|your|we|the|they|he|she|it|there)\b)|"
    r"\s+as(?= (?:we|there) (?:had|have|'ve|received|get|got|don'?t|do not|only|simply)\b)|"
    r"\s+since(?= (?:she|he|they|we|the other) (?:is|are|has|have|had|only|already|speaks?|knows?|knew|holds?|held|can|could|need|needed|lives?)\b)|,\s*given(?= that\b)|\s+on the grounds that|\s+in that(?= you)|"
    r",\s*for(?= you\b))\s+)|"
    r"(?P<but>,?\s+(?:but|although|though|however|yet|whereas|except that|while(?= (?:you|your|we|the|others?|it)\b)|even though|"
    r"only)\s*,?\s+)|"
    r"(?P<aside>\s+\()|"
    r"(?P<colon>:\s+)|"
    r"(?P<relative>,\s+(?=(?:where (?:you|we|they|he|she|i)|(?:which|who) (?:the other|another|others?|someone|the \w+ candidate|you|your)|"
    r"which (?:was|were|is|are)(?:(?: not|n['’]?t)(?! (?:an? |at all )?(?:surprise|surprising|unusual|uncommon|(?:your|our|my) fault))| missing| lacking)|who (?:already |also )?(?:has|had|is|was|knew|knows|speaks|spoke|held|holds|lives|could|can))\b))|"
    r"(?P<said>\s+(?=(?:he|she|they) (?:also |then |just )*(?:said|says|sed|goes|told me|was like)\b))|"
    r"(?P<so>\s+so\s+(?=(?:it|we|they|i|i['’]?m|he|she|you|u)\b))|"
    r"(?P<just>\s+(?:it['’]?s|it was) (?:just|only)(?: that)?\s+)|"
    r"(?P<other>\s+(?=the other (?:girl|lad|guy|person|candidate|one|man|woman|fella|bloke|lady) (?:had|has|was|is|could|knew)\b))|"
    r"(?P<mark>\s+(?:honestly|tbh|basically|anyway|apparently|obviously|tho)\s+(?=(?:you|u|we|they|he|she|it|i|the)\b))|"
    r"(?P<and>,?\s+(?:and|an(?= (?:yer?|yous|ur|ah|i|we|they|he|she|it|you|the|then)\b)|plus|&)(?: that(?= (?:i|my|you|your|he|she|they|it|there|when|if|at times)\b(?! (?:way|one|too|as well)\b)))?\s+|"
    r",\s+(?:then |so )?)",
    re.IGNORECASE,
)
_PAST = (
    r"lost|held|brought|built|taught|caught|dealt|drove|fell|flew|grew|heard|led|meant|paid|put|rose|saw|sent|set|shone|sold|"
    r"spent|won|"
    r"wore|understood|began|broke|bought|drew|forgot|froze|hid|hurt|lent|rang|shook|stuck|swore|threw|withdrew|beat|cut|let|done|"
    r"seen|given|shown|spoken|known"
)
"""Verbs whose past does not end in -ed."""
_NOT = r"(?:is|are|was|were|has|have|had|does|did|do|could|would|should|ca|wo)n['’]?t"
_FINITE = (
    r"(?:is|are|was|were|has|have|had|does|did|do|will|would|could|should|can|might|may|must|wis|\w+nae|" + _NOT + r"|got|went|came|"
    r"gave|took|made|told|said|says|felt|feels|thought|thinks|found|met|chose|stood|sat|ran|wrote|spoke|left|kept|lack(?:s|ed)?|"
    r"need(?:s|ed)?|want(?:s|ed)?|seem(?:s|ed)?|look(?:s|ed)|sound(?:s|ed)|show(?:s|ed)|comes|goes|start(?:s|ed)|liked|loved|enjoyed|"
    r"noticed|noted|agreed|preferred|reckoned|asked|mentioned|overran|lasted|dragged|drifted|stayed|closed|worked|struggled|failed|"
    r"scored|ended|suffered|missed|changed|appeared|" + _PAST + r")"
)
_INSIDE = r"(?:(?!(?:you|we|he|she|they|i|it|that|who|which|what|when|where|how|why|if|as|and|but|or)\b)[\w'’-]+ )"
"""A word of a subject: a pronoun would begin a clause that belongs to it ("the care you showed")."""
_SUBJECT = (
    r"(?:(?:your|ur|yer|my|ma|his|her|our|their|these|those|the|an?|all(?: of)?(?: the| our| your)|most of the|some of the|both) "
    + _INSIDE + r"{1,5}" + _FINITE + r")"
)
_AT = (
    r"(?:(?:in|by|at|for|on|after|towards|during|before) (?:the|this|that|our|your) (?:\w+ )?(?:(?:end|start|beginning|middle|day),?|"
    r"(?:reason|moment|interview|test|task|presentation|exercise|afternoon|morning|trial|shift|call|play),) |"
    r"(?:when|whenever|once|after|every time|each time) (?:you|u|we|she|he|they|i|the|asked|(?-i:[A-Z][\w'’-]+)) [^,;]{2,60}?,? (?=(?:you|u|we|she|he|they|i) \w+ \w|"
    r"(?:you|we|she|he|they|i) \w+\W*$))"
)
"""When it was, before the claim ("in the end", "when we asked what you knew")."""
_CLAIM = re.compile(
    (
        r"^(?:" + _AT + r"|also |then |that |because |cause |cos |coz |when [^,]{3,40}, |sadly |unfortunately |in fact |so |we also |"
        r"at times |for (?:instance|example),? |e\.g\.? )*(?:you(?:['’](?:re|d|ve|ll)|r(?= (?:not|an?|too|very|just|so|fired|\w{3,}ing)\b))?|u|ye|yous|youse|ya|"
        r"we(?:['’](?:re|d|ve|ll))?|"
        r"i(?:['’](?:m|d|ve|ll))?|they(?:['’](?:re|d|ve))?|he|she|it(?:['’]s| is| was)?|there (?:is|was|were|are)|"
        r"(?:another|other|others|someone|somebody|nobody|everyone|some|one)\b(?: \w+){0,3} (?:was|were|is|are|has|"
        r"have|had|did|would|felt|thought|came|got|said)|no (?:feedback|questions|examples)|"
        r"(?-i:[A-Z][\w'’-]+) (?:thought|felt|said|found|liked|loved|reckoned|noticed|noted|mentioned|wanted|was|wasn'?t|would|had|has)|"
        + _SUBJECT + r")\b"
    ),
    re.IGNORECASE,
)
_BARE = re.compile(
    r"^(?!(?:who|whose|which|what|how|when|where|why|if|as|to|of|in|on|with|at|for|from|by|than|not|that|whether|or|what|while)\b)"
    + _INSIDE + r"{1,3}(?:was|were|is|are|" + _NOT + r")\b",
    re.IGNORECASE,
)
"""A claim whose subject has no article ("culture fit was great")."""
_OPEN = re.compile(
    r"\b(?:said|says|told (?:me|us|you)|thought|think|felt|feel|found|find|that|whether|if|how|because|when|where|agreed|mentioned)(?: that)?"
    r"(?: (?:both|all))?(?: (?:your|my|the|his|her|our|their|ur|an?))(?:,? (?!" + _FINITE + r"\b)[\w'’-]+){1,4}\W*$|"
    r"\b(?:said|thought|felt|found|that) (?!(?:you|u|i|we|he|she|they|it|me|us|him|them)\b)[\w'’-]+$",
    re.IGNORECASE,
)
"""Ends in a subject that still waits for its verb: what "and" joins to it is more of the subject."""
_PARENTHESIS = re.compile(r"(?:(?!" + _FINITE + r"\b)[\w'’-]+ ?){1,6}, (?:who|which|whose|where)\b[^,]*", re.IGNORECASE)
"""A subject and what is said of it by the way; its verb comes behind the next comma ("Communication, which is key, was weak")."""
_BY_THE_WAY = re.compile(r"(?:it|this|that|i)(?:['’][sm])? [^,.]{1,40}, (?:was|is|were|are)\b|(?:if|for|to be) [^,.]{1,30}, (?:was|is|were|are)\b", re.IGNORECASE)
"""Said by the way between a subject and its verb (", and it's a small one, was")."""
_TAIL = re.compile(r"[^,]*\b(?:what|reservation|concern|worry|thing|problem|issue|reason|point|one)\b[^,]*, (?:and (?:it|this|that)|if|to be|for (?:me|us))\b[^,]*", re.IGNORECASE)
"""A subject with such a remark behind it."""
_DID = re.compile(r"(?:mumbled|rambled|waffled|swore|giggled|yawned|fidgeted|panicked|froze|overran|cried|late)\b(?! (?:and|or)\b)", re.IGNORECASE)
"""A point of one word."""
_BEFORE_COLON = re.compile(
    r"^\W*(?:if|when|while|as|to|for)\b|\b(?:said|says|wrote|added|is|was|that|this|are|were|told (?:me|us|you)|goes|went|like)\W*$", re.IGNORECASE
)
"""Before a colon it only leads to what follows and belongs to it ("She also said: ...")."""
_POINT = re.compile(
    r"\W*(?:(?:but|also|just|very|really|generally|otherwise|bit|a bit|quite|maybe) )*(?:no|not|poor|lack of|lacking|too|good|great|nice|lovely|weak|strong|bad|"
    r"limited|little|excellent|slow|late|solid|decent|brilliant|needs?|didn['’]?t|never|couldn['’]?t|wouldn['’]?t|hadn['’]?t|"
    r"hasn['’]?t|wasn['’]?t|mumbled|stood|shame|(?:two|three|four|five|six|several|many|\d+) \w+|an? (?:tendency|lack|habit|feeling|bit|little|failure|good|poor|nice|strong|weak))\b(?! (?:only|just)\b)",
    re.IGNORECASE,
)
"""A point of a list without subjects ("too slow on drinks, no till experience and a tendency to ramble")."""
_HEADING = re.compile(r"(?:(?:and|so|but) )*(?:here(?:['’]s| is| are)|this is|below (?:is|are)|see) (?:what|the|their|your|some|my|our|her|his)\b[^.:;]{0,60}|(?!.*\b(?:you|u|we|they|he|she|it|i|" + _FINITE + r")\b)[^\w'’/&-]*[\w'’/&-]+(?:[ ,]+[\w'’/&-]+){0,7}[ ,]*", re.IGNORECASE)
"""Only says what follows ("Areas for development:"), once its colon stands behind it."""
_SAID = re.compile(r"\b(?:he|she|they) (?:also |then |just )*(?:said|says|sed|goes|told me|was like)\b", re.IGNORECASE)
_HANGS = re.compile(
    r"\b(?:think|thinks|feel|feels|thought|felt|say|says|said|but|and|that|because|if|when|what|how|like|as|is|was|were|not|or|even|"
    r"ever|do|did|thing|things|word|everything|all|quite|so|just|i|you|we|they|he|she|it|told me|told us|than|of|to|for|with|by|from|about|where|while|"
    r"although|though|whereas|since|who|which)\W*$",
    re.IGNORECASE,
)
"""Cannot end a claim: what follows belongs to it."""
_VERB_PHRASE = re.compile(
    (
        r"^(?:also |then |that |perhaps |maybe |just |sometimes |never |always |often |only |really |barely |hardly |didn'?t |"
        r"did not |don'?t |weren'?t |wasn'?t |haven'?t |aren'?t |were |was |could(?:n'?t)? |should(?:n'?t)? |would(?:n'?t)? )*(?:"
    ) + _PAST + (
        r"|didn'?t|did not|don'?t|haven'?t|weren'?t|wasn'?t|lacked?|seemed|appeared|came|gave|spoke|talked|asked|answered|"
        r"arrived|interrupted|left|looked|kept|needed?|needs?|went|spent|used|mentioned|showed|struggled|rambled|waffled|failed|"
        r"forgot|read|knew|know|had|have|has|said|told|took|made|got|did|ignored|missed|skipped|turned|checked|overran|were|was|"
        r"are|is|could|would|should|might|may|will|can'?t|cannot|never|too (?:long|short|fast|quiet|nervous|much|slow|soft|shy|"
        r"junior|senior)|not (?:enough|very|confident|sure|keen|quite|ready)|no (?:questions|examples|experience|structure|eye)|"
        r"weakest (?:on|at|with|in)|less (?:strong|sure|clear|confident|convincing|good)|(?:weak|weaker|light|lighter|thin|poor|short|vague|shaky) (?:on|at|with)|(?:poor|weak|patchy|sloppy) (?!at|on|in)\w+|(?:shame|pity) about|little (?:evidence|sign|mention|sense)|"
        r"very|quite|a bit|a little|bit)\b"
    ),
    re.IGNORECASE,
)


_LEAD_IN = re.compile(
    r"(?:(?:and|so|well|basically) )*(?:he|she|they|we|i|there|the \w+)(?: \w+){0,4} (?:two|three|four|a few|some|several|"
    r"a couple of|2|3|4) "
    r"(?:\w+ )?(?:things|points|reasons|bits|notes|comments)(?: (?:for you|to say|to me|about you|to share))?",
    re.IGNORECASE,
)
"""What only says that something follows."""
ASIDE = 3
"""Words; a question so short is only a way to begin."""


_CLOSES = re.compile(
    r"\W*(?:(?:hi|hello|hey|hiya|dear)(?: (?:mate|there|love|all|(?-i:[A-Z])[\w'’-]+))?|cheers|ta|thanks|thank you|thx|"
    r"many thanks|"
    r"(?:(?:kind|best|warm|warmest|kindest|all the) )?(?:regards|best|wishes)|best of luck|sincerely|yours|take care|"
    r"sorry|bye)(?: (?:mate|love|again|x+))?(?:[\s,–-]+(?-i:[A-Z])[\w.'’-]*(?: (?-i:[A-Z])[\w.'’-]*)?)?\W*",
    re.IGNORECASE,
)
"""A greeting, or a close with a name behind it, on the same line as what they said."""


_SMILEY = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]")


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in ",;:–—->•*·" or _SMILEY.match(text[start])):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—-." or _SMILEY.match(text[end - 1])):
        end -= 1
    if end > start and text[end - 1] == ")" and "(" not in text[start:end]:
        return _trim(text, start, end - 1)
    return start, end


def _has_claim(piece: str) -> bool:
    words = re.findall(r"[\w'’]+", piece)
    if len(words) < 2:
        return False
    return bool(_VERB.search(piece) or _POINT.match(piece) or _PRONOUN.match(piece))


_PRONOUN = re.compile(r"\W*(?:you|u|we|they|he|she|i) (?!and\b|or\b)\w+ \w+", re.IGNORECASE)
"""A subject and two words more: any verb will do ("we decide for")."""
_VERB = re.compile(
    (
        r"\b(?:is|are|was|were|be|been|am|'s|'re|’s|’re|has|have|had|'ve|did|do|does|didn'?t|don'?t|dont|didnt|will|would|could|"
        r"should|can|can'?t|cannot|won'?t|might|may|must|\w+ed|went|gave|came|spoke|took|left|kept|made|said|told|got|knew|felt|"
        r"thought|lack|lacks|need|needs|want|wants|seem|seems|know|knows|think|feel|give|ran|read|wrote|sat|stood|fit|fits|chose|"
        r"found|met|liked|love|hope|keep|show|starts?|stop\w*|looking|hiring|taken|gone|filled|no|not|too|more|less|very|good|"
        r"little|weak|poor|strong|solid|excellent|lovely|nice|great|speaks|holds|lives|wis|\w+nae|manages|covers|runs|reports|requires|involves|means|comes|goes|takes|works|"
    ) + _PAST + r")\b",
    re.IGNORECASE,
)


def _lines(reply: str) -> list[tuple[int, int]]:
    """The lines that hold what the employer said: without mail heads, greeting, sign-off and what follows it, or quotes."""
    kept: list[tuple[int, int]] = []
    at = 0
    closed = False
    for line in reply.splitlines(keepends=True):
        start, end = at, at + len(line.rstrip("\r\n"))
        at += len(line)
        body = reply[start:end]
        if not body.strip():
            continue
        if _SIGN_OFF.match(body) and len(body.split()) <= 8 and kept:
            closed = True
            continue
        if closed and (_NAME_LINE.match(body) or len(body.split()) <= 6):
            continue
        closed = False
        if _HEADER.match(body) or _WROTE.match(body) or _GREETING.match(body):
            continue
        if kept and _NAME_LINE.match(body) and len(body.split()) <= 5 and not body.rstrip().endswith((".", "!", "?")):
            continue
        lead = _GREETING_LEAD.match(body)
        kept.append((start + (lead.end() if lead else 0), end))
    return kept


def _sentences(reply: str, start: int, end: int) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    last = start
    for m in _BOUNDARY.finditer(reply, start, end):
        if reply[m.start()] == "." and re.search(r"\b(?:e\.g|i\.e|mr|mrs|ms|dr|no|vs|etc|st|prof|approx|[A-Za-z])$",
            reply[max(start, m.start() - 6) : m.start()], re.IGNORECASE):
            continue
        out.append((last, m.end()))
        last = m.end()
    out.append((last, end))
    return out


_CONCEDED = re.compile(r"\s*(?:while|whilst|although|though|even though|much as)\b(?! (?:we|i) (?:appreciate|understand|know)\b)", re.IGNORECASE)
"""Opens with what is granted; behind its comma comes what it is granted against."""
_STANDS = re.compile(
    r"(?:" + _CLAIM.pattern + r")|\s*(?:it|this|that|they|these|those|we|you|u|ye|i|there|he|she) (?:\w+ )?" + _VERB.pattern,
    re.IGNORECASE,
)
"""Stands as a claim of its own, with its subject."""
_ELLIPTIC = re.compile(
    r"(?:you|u|she|he|they|we|i|others?|the others?) (?:had|did|have|has|do|does|was|were|could|can|would|is|are)(?: not|n'?t)?\W*$|"
    r"(?:i|we) (?:think|thought|guess|suppose|reckon|feel|believe)\W*$",
    re.IGNORECASE,
)
"""Says nothing without the claim before it ("and you had not")."""
_DENIES = re.compile(r"(?:\b(?:not|never|nae|as)|n['’]?t)\s*$", re.IGNORECASE)
"""Before a "yet" that means "so far"."""
_YOURS_NOT = re.compile(r"your (?:\w+ ){1,3}(?:is|was|are|were|does|did)(?: not|n['’]?t)\W*$", re.IGNORECASE)
"""Says of something else of theirs that it is not so ("but your Portuguese isn't")."""
_MEASURED = re.compile(r"\b(?:as|so|such|same|not|ever since|long)\b(?! (?:told|said))\W*(?:\w+\W*){0,3}$", re.IGNORECASE)
"""Before an "as" that compares and gives no reason."""


def _clauses(reply: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut one sentence where a new claim begins."""
    cuts = [start]
    ends: list[int] = []
    position = start
    while m := _BREAK.search(reply, position, end):
        position = m.end()
        left, right = reply[cuts[-1] : m.start()], reply[m.end() : end]
        if m.lastgroup == "colon":
            if (_CLAIM.match(right.lstrip("\"“'‘")) or (right[:1] in "\"“" and _HEADING.fullmatch(left))) and (
                _HEADING.fullmatch(left) or (_has_claim(left) and not _BEFORE_COLON.search(left))
            ):
                ends.append(m.start())
                cuts.append(m.end())
            continue
        did = len(cuts) > 1 and _DID.fullmatch(left.strip()) is not None
        if not _has_claim(left) and not did and not HOW_IT_CAME.fullmatch(left.strip()):
            continue
        if m.lastgroup == "and" and _CONCEDED.match(left) and m[0].lstrip().startswith(",") and _STANDS.match(right):
            ends.append(m.start())
            cuts.append(m.end())
            continue
        if re.match((
            r"\s*(?:if|when|while|although|though|as|since|because|despite|given|after|had (?:there|you|we|it|the)|"
            r"were (?:you|it|there|we)|should you|for (?:instance|example)|e\.g)\b"
        ), left, re.IGNORECASE) and m.lastgroup == "and":
            continue
        kind = m.lastgroup
        if kind == "and" and _ELLIPTIC.match(right):
            continue
        if kind == "because":
            cut = bool(_VERB.search(right)) and not (m[0].strip().lower() in ("as", "since") and _MEASURED.search(left))
        elif kind == "aside":
            cut = ")" in right and bool(_STANDS.match(right))
        elif kind == "relative":
            cut = bool(_VERB.search(right))
        elif kind == "said":
            cut = _SAID.search(left) is not None and not _HANGS.search(left)
        elif kind in ("so", "just", "mark", "other"):
            cut = not _HANGS.search(left) and bool(_CLAIM.match(right))
        elif kind == "but":
            word = m[0].strip(" ,").lower()
            still = word == "yet" and _DENIES.search(left) is not None
            cut = not still and len(right.split()) >= 2 and bool(_VERB.search(right) or _YOURS_NOT.match(right) or _PRONOUN.match(right.removeprefix("so "))) and (word != "only" or bool(_CLAIM.match(right)))
        else:
            rest = _BREAK.split(right, maxsplit=1)[0]
            # "he said X and that my Y was Z"; "he knows Python and that I liked" is one claim.
            verb = _VERB.search(rest) if m[0].rstrip().lower().endswith("that") else None
            cut = (verb is not None and bool(rest[verb.end() :].strip(" .!"))) or bool(_CLAIM.match(right)) or (
                bool(_VERB_PHRASE.match(right)) and len(rest.split()) >= 2
            ) or bool(_BARE.match(rest))
            points = did or ((_POINT.match(left) or (len(cuts) > 1 and _VERB_PHRASE.match(left))) and not _CLAIM.match(left))
            if points and (m[0].lstrip().startswith(",") or len(cuts) > 1):
                cut = cut or bool(_POINT.match(right) or _DID.match(right) or (did and _VERB_PHRASE.match(right)))
            if _BY_THE_WAY.match(right) or _OPEN.search(left) or (m[0].lstrip().startswith(",") and (_PARENTHESIS.fullmatch(left) or _TAIL.fullmatch(left)) and not _STANDS.match(right)):
                cut = False
            if re.search(r"\b(?:between|both|of|more|to|the|a|an|very|so|too)$", left.strip(), re.IGNORECASE):
                cut = False
        if cut:
            ends.append(m.start())
            cuts.append(m.end())
    return list(zip(cuts, [*ends, end], strict=True))


@lru_cache(maxsize=1)
def _nothing() -> tuple[Proposition, ...]:
    return ()


def split_feedback(reply: str) -> tuple[Proposition, ...]:
    """The claims of a pasted reply, in order, each with where it stands: `reply[p.span.start:p.span.end] == p.text`.

    Empty for a reply without any. Linear in the length of the reply.
    """
    found: list[Proposition] = []
    for line_start, line_end in _lines(reply):
        for start, end in _sentences(reply, line_start, line_end):
            if _COURTESY.match(reply[start:end]):
                continue
            for begin, finish in _clauses(reply, start, end):
                begin, finish = _trim(reply, begin, finish)
                if (own := REMARK_BEHIND.search(reply[begin:finish])) and own.start():
                    begin, finish = _trim(reply, begin, begin + own.start())
                piece = reply[begin:finish]
                if reply[finish : finish + 1] == ":" and reply[finish + 1 :].strip() and _HEADING.fullmatch(piece):
                    continue
                if HOW_IT_CAME.fullmatch(piece) or (WENT_TO_ASK.fullmatch(piece) and reply[finish:].strip(" .!?")) or (found and REMARK.fullmatch(piece)):
                    continue
                asked = piece.endswith("?") and len(piece.split()) <= ASIDE  # "Honestly?" says nothing yet
                if not any(c.isalpha() for c in piece) or asked or _COURTESY.match(piece) or _LEAD_IN.fullmatch(piece) or _CLOSES.fullmatch(piece):
                    continue
                found.append(Proposition(piece, Span(begin, finish)))
    return tuple(found) if found else _nothing()
