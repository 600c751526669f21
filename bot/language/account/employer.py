"""The employer's name: beside its words of place, at the foot, in an address; never an agency."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.language.account.agency import for_clients, is_agency
from bot.language.account.role import roleish
from bot.language.account.text import Text
from bot.language.names import EMPLOYERS, GIVEN, ROLE_HEADS
from bot.language.readings import Slot, Span
from bot.language.scan import Scan
from bot.language.windows import known_word
from bot.late import late

_CAPWORD = r"(?:[A-ZÀ-ÖØ-Þ][\w&'+-]*(?:\.[\w&'+-]+)*|[0-9]+[A-Z][\w]*|[a-z]{1,2}[A-Z]\w+|&)"
CAPNAME = (
    rf"{_CAPWORD}(?:(?: (?:of|and|&|the|de|la|del|du|des|di|da|von|upon|of the|and the) | |"
    rf"(?<=Institute) for (?:the )?|(?<=Centre) for (?:the )?|(?<=Society) for (?:the )?|(?<=School) for (?:the )?){_CAPWORD}|"
    rf",? (?:Inc|Ltd|LLC|GmbH|plc|Co)\b\.?){{0,6}}"
)
_CAPRUN = late(rf"(?<![\w'])(?:{CAPNAME})")
STOPNAMES = frozenset(
    """
    i the a an we you they she he it my our your their his her this that these those dear hi hello hey thank thanks unfortunately
    regrettably sadly however although after following while since as at in on for from with to by of and but or if so no yes not
    please kind best warm regards sincerely yours faithfully hr human resources talent acquisition people team recruitment
    recruiting hiring careers manager director head subject re fw fwd date sent cc monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december today yesterday
    tomorrow linkedin indeed glassdoor zoom teams whatsapp workday slack google meet skype email phone monday's christmas easter
    english german french spanish uk us usa eu london cv nvq nhs pay level band ref reference interview application position role
    candidate update status decision outcome regarding your mr mrs ms miss dr everyone nothing someone just got had been was is
    then when there what who why how finally apparently basically honestly anyway ok okay well now last first second final
    still never never feedback good great sorry regret morning afternoon evening greetings company confidential private
    all wishing many much also given having due because once before until during despite recruiter agency indeed's
    mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt bst est headteacher
    chair governors services
    im ive i'd i'm i've i'll cant dont nobody resourcing service department dept office officer operations ops secretary principal
    owner founder ceo alright cheers aye ciao ma'am sir madam
    actually honestly seriously literally obviously evidently alas
    arvo smoko midday midnight nite tonite brekkie lunchtime teatime
    restaurant restaurante company firma grade management message voicemail transcript client señora señor executive assistant
    regional national senior junior chief registered yes hiya betreff von datum sub vacancy sms call viber telegram insta
    instagram snapchat messenger direction monday's tuesday's wednesday's thursday's friday's saturday's sunday's
    portuguese polish dutch italian romanian arabic mandarin cantonese hindi urdu welsh ukrainian russian turkish swedish japanese
    afrikaans serbian korean vietnamese hebrew greek tagalog swahili zulu irish czech slovak bulgarian hungarian danish norwegian
    it's its that's there's here's what's who's nobody's naebody's somebody's everybody's t'other which told kindly lastly fifthly
    vp cfo cto coo gm qs fax dm id dbs pdf stage preliminary nights maths shifts three four five six seven eight nine ten twenty
    thirty forty fifty third fourth fifth saturdays sundays mondays tuesdays wednesdays thursdays fridays
    """.split()
)
FEELINGS = frozenset(
    """
    shame embarrassment embarassment embarrasment embarasment humiliation mortification cringe shock fear fright anger rage fury
    grief sadness sorrow
    nerves nervousness stress anxiety anxiousness worry panic dread guilt despair hopelessness loneliness boredom exhaustion
    tiredness fatigue burnout
    frustration disappointment dissapointment disapointment heartbreak heartache depression misery pain hunger thirst cold
    laughter laughing crying tears
    happiness excitement relief jealousy envy spite curiosity confusion disgust bitterness pride regret
    """.split()
)
"""What people feel: "I could die from embarrassment" names no employer."""
_LOWSTOP = STOPNAMES | FEELINGS | frozenset(
    """
    lunch lunchtime teatime dinner breakfast noon midnight folder file laptop desk reception gate door table counter bus station
    me him them us home work school uni university college first least last once all any some every each other another one two
    three four
    five six seven eight nine ten end time times place places job jobs people person guy girl lady man woman boss manager owner
    interviewer panel hospital shop store cafe restaurant pub bar bank firm company office warehouse factory bakery school's
    supermarket nursery hotel startup start-up charity council local small big large new old nice great really very so such same
    it's its they're im i'm ive dont didn't can't mum dad wife husband friend mate brother sister cousin neighbour anyone anybody
    somebody nobody hr's minute night day week month year half full part noon midnight morning which where here there's about
    being doing going getting having it'd he's she's we're couple few lot bit moment weekend weekends afternoon recruiter's
    client customer customers candidate candidates staff tesco's being reception phone email text letter message portal
    say tell ask inform somewhere anywhere everywhere nowhere whoever whatever something anything everything nothing more less
    most both such pm am
    """.split()
)
_LOWNOUN = frozenset(
    """
    agency lass lad email emails call letter text status interview interviews interviewer rejection rejected final round second
    third they've she's
    he's landlord landlady deputy bursar dean registrar director ceo founder captain nurse sister doctor governor governors
    caretaker guv chef boss woman bloke owner recruiter recruiters hr panel head matron gaffer foreman supervisor assessment
    application apps portal
    app take home phone screen result results answer decision feedback reply message voicemail news bad nothing dream trial test
    coding
    just finally apparently basically literally still never ghosted applied interviewed went heard had did was were is got been
    told
    came lol lmao omg ok okay yeah yes no hi hey so um uh right well sorry thanks thank update guess guys people person team
    mum dad mate friend first last day week month today yesterday tonight monday tuesday wednesday thursday friday saturday sunday
    im i'm ive i've i'd dont don't can't cant didn't didnt wasn't its it's that that's thats there this what who how why when
    which because cos but and then after before once until since about only even really very too also always ever
    welp yep nope bruh bro omg ngl tbh lmfao smh idk imo fyi someone somebody anyone everyone nobody one two three four other
    another my our their his her your the a an
    sad gutted devastated annoyed angry upset tired good great long short new old big small happy honestly tbh ngl
    internship placement apprenticeship job role position vacancy post office shop store manager managers hiring admin reception
    """.split()
)
_EMP_NOTICE = late(
    r"(?:\b(?:(?:interest (?:in|shown in)|appl(?:y|ying|ied) (?:to|at|with|for (?:a|the) \w+ (?:at|with))|"
    r"application (?:to|with|at)|join(?:ing)?|career(?:s)? (?:at|with)|(?:role|position|vacancy|post|job|"
    r"opportunity|opportunities|opening|openings|interview|interviews|interviewing|interviewed|interviewing|"
    r"team|time|working|work|life|placement|internship|here|us|everyone|friends|colleagues|panel|visit|day|"
    r"shift|trial|process|met|us all|hiring team|people team|roles|vacancies|Officer|Manager|Assistant|"
    r"Engineer|Analyst|Nurse|Driver|Designer|Developer|Teacher|Coordinator|Consultant|Executive|Associate|"
    r"Specialist|Operative|Advisor|Chef|Worker|Lead|Director|Administrator|Intern|Supervisor|Technician|"
    r"Representative) (?:here )?(?:at|with|within|from)|on behalf of(?: everyone at| all at| the team at|"
    r" all of us at)?|(?:calling|ringing|phoning|writing|getting in touch|messaging) from|"
    r"from all (?:of us )?at|all of us at|choosing|considering|(?:[Tt]hank you|[Tt]hanks) from|(?:it's|its|"
    rf"It's|Its|this is|This is|it is)(?: [\w' ]{{2,30}}?,? (?:from|at|over at)|"
    rf"(?=(?: the)? {CAPNAME} (?:here|calling|again)\b))|(?:candidate|employer) (?:to|with|"
    r"at)|interest (?:at|with)|(?:our|my|the) client,?|visiting|coming (?:in|down|up|over|"
    rf"along)? ?to(?: see us at)?|(?:invest(?:ing)?|spent|spend|spending)(?: \w+){{0,4}} (?:at|with)|[Ff]rom|"
    rf"[Aa]t) (?:the |The )?(?P<a>{CAPNAME})))"
)
_EMP_TEAM = late(
    rf"(?:^|\n|[-,|] |[Tt]he |your )(?P<b>{CAPNAME}?) (?:Talent(?: Acquisition| Team| & Culture)?|Recruitment|"
    r"Recruiting|HR|People(?: Team| & Culture| and Culture)?|Hiring|Careers?|Human Resources|Resourcing|"
    r"Early Careers|Graduate|Graduates|Jobs|Staffing) ?(?:Team|team|Department|Dept|Office|Services|Partner|"
    rf"Group|&)?\b[^\n]{{0,25}}(?=\n|$|<|\.|,)"
)
_EMP_SUBJ = late(
    r"^[ >*]*(?:Subject|SUBJECT|Betreff|Re|RE)\s*:\*? *(?:[Rr][Ee]: ?|"
    rf"[Ff][Ww]d?: ?)*(?:(?P<c>{CAPNAME})(?: ?[-:|] |: )(?:[Yy]our|[Aa]pplication|[Uu]pdate|[Oo]utcome|"
    r"[Ii]nterview|[Aa]n update|[Tt]hank|[Dd]ecision|[Rr]egarding)|[^\n]*?(?:\bat|\bwith|\bfrom|\bto|-|\||"
    rf"@) (?P<d>{CAPNAME})\s*$)",
    re.M,
)
_EMP_SMS = late(
    rf"^(?:\W*(?:[Tt]ext(?: [Mm]essage)?|SMS|[Ww]hats[Aa]pp(?: [Mm]essage)?|[Mm]essage)\W*\n)?\W*(?P<e>{CAPNAME}) ?(?::|-|\||>) "
)
_CLIENT_DOES = late(
    r" (?:(?:has|have|'ve|had) )?(?:now |just |sadly |unfortunately )?(?:rang|felt|decided|went|gone|said|liked|"
    r"loved|came|come|called|hired|chosen|picked|capped|cancelled|frozen|paused|put|signed|taken|filled|withdrawn|pulled|told|"
    r"thought|wants?|wanted|needs?|needed)\b"
)
_PLACE = late(
    r"(?:London|Aberdeen|Lisbon|Porto|Leeds|Wales|Ukraine|Poland|Chile|Russia|Norwich|Ipswich|Kraków|Krakow|Portugal|Italy|"
    r"Netherlands|Belgium|Sweden|Denmark|Norway|Stockport|Manchester|Birmingham|Bristol|Berlin|Dublin|Paris|Madrid|Glasgow|"
    r"Edinburgh|Cardiff|"
    r"Liverpool|Sheffield|New York|Chicago|Boston|Seattle|Austin|Munich|Hamburg|Vienna|Amsterdam|Newcastle|"
    r"Nottingham|Leicester|Cork|Belfast|Toronto|Sydney|Melbourne|Paris|Zurich|Madrid|Lisbon|Rome|Milan|Warsaw|"
    r"Prague|Croydon|Reading|Oxford|Cambridge|York|Bath|Exeter|Norwich|Luton|Derby|Hull|Stockport|Bolton|"
    r"Swindon|Monday|Tuesday|Wednesday|Thursday|Friday|HR|CV|Zoom|Teams|LinkedIn|Indeed|Google Meet|Skype|"
    r"WhatsApp|Glassdoor|Workday|January|February|March|April|May|June|July|August|September|October|November|"
    r"December|Copenhagen|Rotterdam|Utrecht|Eindhoven|Mumbai|Pune|Bangalore|Bengaluru|Delhi|Chennai|Hyderabad|Lagos|Abuja|Manila|"
    r"Cebu|Makati|Melbourne|Brisbane|Perth|Cologne|Frankfurt|Stuttgart|"
    r"Galway|Limerick|Dubai|Stockholm|Oslo|Helsinki|Brussels|Lyon|Milan|Barcelona|Toulouse|Nobody|English|Christmas|Easter|God|"
    r"Excel|Python|SQL|UK|US|EU|Europe|Germany|France|Spain|England|"
    r"Scotland|Wales|Ireland|America|India)$"
)
FROMADDR = late(
    r"^[ >*]*[Ff]rom\s*:\*? *\"?(?P<name>[^<\"\n]*?)\"? *<?(?P<box>[\w.+-]+)@(?P<dom>[\w-]+(?:\.[\w-]+)+)>?", re.M
)
_DOMAINS_OTHER = frozenset(
    "gmail outlook hotmail yahoo icloud greenhouse-mail greenhouse lever workday myworkday myworkdayjobs "
    "smartrecruiters ashbyhq workable teamtailor bamboohr indeed linkedin jobs mail email example recruitee "
    "personio icims taleo jobvite successfactors applytojob notifications".split()
)
_CALLED = late(
    r"\b(?:against|about|re|for|called|named|up for|(?P<is>[Ii]t was|[Tt]hat was|[Tt]his was|[Ii]t is|[Ii]t'?s|[Cc]ompany is|"
    r"[Cc]ompany was|"
    rf"[Cc]ompany:|[Pp]lace is)) (?:the )?(?P<s>{CAPNAME})"
)
FOOT = late(
    rf"(?:^|[-—–.!?,\n] ?)(?P<n>{_CAPWORD}(?: {_CAPWORD})?)(?: ?(?://|\||@|,|\(| at | from ) ?)(?:[a-z][\w ]{{2,20}}(?:,| at| @|"
    rf" of) |[A-Z][\w ]{{2,24}}, )?"
    rf"(?:the )?(?P<e>{CAPNAME})\)?\W*$"
)
"""The end of a short message: who writes and for whom ("Inês, Quillo", "Sue (Patel Pharmacy)")."""
FOOTING = 200
"""Characters of the longest such end."""
_TEAM_WORDS = frozenset(
    "talent recruitment recruiting hr people hiring career careers human resourcing early graduate graduates jobs "
    "staffing".split()
)
CORP = late(
    r"\b(?:Ltd|Limited|plc|PLC|GmbH|Inc|LLC|AG|Group|NHS|Trust|Council|Hospital|University|College|School|"
    r"Academy|Bank|Bakery|Care|Homes?|Logistics|Foods?|Stores?|Hotel|Labs?|Studios?|Partners|Solutions|"
    r"Systems|Technologies|Services|Foundation|Society|Association|Centre|Center|Institute|Museum|Airlines|"
    r"Motors|Media|Software|Clinic|Surgery|Nursery|Kitchen|Restaurant|Cafe|Café|Construction|Engineering|"
    r"Energy|Insurance|Retail|Supermarkets?|Warehousing|Freight|Transport|Housing|Pharmacy|Library|Solicitors|"
    r"LLP|Architects|Dental|Health(?:care)?|Robotics|Digital|Analytics|Design|Publishing|Press|Farms?|Brewery|"
    r"Coffee|House|Books|& Co|& Sons?|Couriers|Distribution|Parcels|Works)\b"
)
_EMP_ACC = late(
    r"\b(?:interview(?:ed|ing|s)?|interviwed|role|job|position|post|appl(?:ied|ying|ication|y)|reject(?:ed)?|"
    r"rejection|turned down|knocked back|ghosted|round|stage|trial|shift|trial shift|heard|hear|heard back|"
    r"hearing|word|no|email|e-mail|mail|call|letter|text|message|voicemail|turned me down|place|placement|"
    r"internship|apprenticeship|panel|work|working|career|started|offer|vacancy|manager|recruiter|hr|lady|"
    r"woman|guy|man|someone|somebody|people|day|screen|test|assessment|opening|spot|gig|team|fourth|third|"
    r"second|final|(?P<r>\w+)) (?:back |today |yesterday |again |in |there |straight )?(?:at|with|by|from|to|"
    rf"for) (?:the |The )?(?P<n>{CAPNAME})"
)
_NOT_PASSIVE = (
    r"(?!(?<!me down) by (?!(?:e?-?mail|phone|text|letter|post|whatsapp|voicemail|sms|call|message)\b)\w)"
)
"""After a verb whose subject acts: in "Kena rejected by DBS" it is another who does."""
_EMP_SUBJECT = late(
    r"(?:^|[.!?\n,;:] ?|\b(?:[Aa]ctually|[Aa]lso|[Hh]onestly|[Aa]nyway|[Aa]pparently|[Oo]h|[Ww]ell|[Tt]oday|[Yy]esterday|"
    r"[Tt]onight|and|but|so|then|because|when|that|cos|after|guess|hear|how|why) )(?:the |The |"
    rf"well,? |so,? |So,? )?(?P<s>{CAPNAME})(?:'s)? (?:have |has |had |just |finally |then |only |also |"
    r"actually |literally |never |didn't |did not |did |kindly |already |people |HR |hr |recruitment |"
    r"lot )*(?:e-?mail(?:ed|s)?|rang|called|phoned|reject(?:ed|s)|turn(?:ed|s) me down|said|says|told|ghosted|"
    r"texted|wrote|sent|passed|let me|came back|got back|went|decided|knocked|messaged|declined|want|wanted|"
    r"chose|picked|didn't want|left me|filled|hired|gave|have decided|dumped|replied|responded|interviewed|"
    r"cancelled|withdrew|pulled|froze|need|needed|binned|dropped|contacted|said no|no longer|informed|"
    r"notified|updated|is not|was|were)\b"
    rf"{_NOT_PASSIVE}"
)
_EMP_LOW = Scan(
    r"\b(?:interview(?:ed|ing)?|job|role|applied|application|trial shift|trial|shift|rejected|turned down|"
    r"heard back|heard|rejection|knocked back|ghosted|final round|round|position|apprenticeship|internship|"
    r"placement|worked|no|email|call|letter|text|voicemail|message|hr|recruiter|manager|lady|guy|someone|"
    r"apply|work|got) (?:back |today |yesterday )?(?:at|with|by|from|to) (?P<n>[a-z0-9][\w&'+-]*(?:\.(?:com|"
    r"io|ai|co))?(?: (?:and|&|of) [\w']+)?)"
)
_EMP_LOWSUBJ = late(
    r"(?:^|[.!?\n,;] ?|\b(?:and|but|so|then|cos|well|lol|omg|lmao|ok|basically|ugh|yeah|turns out|that|today|yesterday|"
    r"the) )(?P<s>[a-z0-9][\w&'+-]*(?: [a-z&][\w&'+-]*)?) (?:have |has |just |finally |then |never |hr |"
    r"people |status |portal |recruiter |also )*(?:emailed|rang|phoned|called|reject(?:ed)? me|rejected|"
    r"turned me down|ghosted|texted|knocked me back|passed on me|messaged|binned me|dumped me|said|sent|"
    r"got back|came back|changed|says|went with|wrote|replied|told me|took home|take home|final round|"
    r"promoted|froze|hired|want(?:s|ed)?|text(?:ed)? me|text(?= me)|didn't|dont|don't|no today|have|are|chose|picked|took|"
    r"gave|let me|msg'?e?d|mailed|phoned|decided|interview|assessment)\b|^(?P<c>[a-z0-9][\w&'+-]*(?: [a-z&][\w&'+-]*)?)(?: ?:|,|"
    r" - )"
)
_CASED = late(r"\bI(?:'m|'d|'ve)?\b[^\n]*[.!?] [A-Z][a-z]|^[A-Z][a-z][^.!?\n]*[.!?] [A-Z][a-z']+ ")
"""A writer who begins sentences with capitals writes names with them too."""
_PLAINWORD = late(
    r"^(?:.{1,2}|\w+(?:ing|ed|ly|n't|'s|'d|'ll|'ve)|been|gone|went|came|come|comes|take|takes|took|rang|rung|sent|send|send|"
    r"wrote|write|writes|saw|see|seen|"
    r"says|say|told|tell|tells|goes|want|wants|need|needs|made|make|makes|give|gives|gave|given|got|gets|get|put|cut|left|leave|"
    r"they|them|their|these|those|there|where|what|when|while|whilst|with|without|within|over|under|into|onto|through|until|till|"
    r"since|because|cause|cos|coz|cuz|though|although|tho|however|instead|again|already|always|never|ever|even|just|only|also|"
    r"too|"
    r"then|than|that|this|back|down|away|here|soon|later|early|late|now|about|after|before|during|around|near|next|last|first|"
    r"second|"
    r"third|final|round|stage|trial|trials|shift|shifts|role|roles|job|jobs|post|position|interview|interviews|application|"
    r"online|app|"
    r"portal|email|emails|text|texts|call|calls|phone|letter|message|voicemail|team|staff|people|guy|lady|girl|lad|man|woman|"
    r"boss|"
    r"head|hr|recruiter|recruiters|manager|managers|warehouse|store|shop|branch|depot|office|site|factory|grad|graduate|summer|"
    r"internship|placement|apprenticeship|scheme|programme|program|night|nights|day|days|week|weeks|month|months|year|years|time|"
    r"hour|hours|minute|minutes|morning|afternoon|evening|lunch|lol|lmao|omg|tbh|ngl|fr|pls|please|thanks|sorry|no|yes|yeah|nah|"
    r"ok|"
    r"okay|anyway|basically|literally|apparently|honestly|actually|obviously|still|yet|but|and|who|which|how|why|would|could|"
    r"should|"
    r"will|can|cant|dont|didnt|wasnt|isnt|have|has|had|having|does|did|do|were|was|are|is|be|being|am|im|ive|id|my|me|mine|our|"
    r"us|"
    r"you|your|he|she|him|her|his|hers|it|its|we|rejected|rejection|rejecting|reject|ghosted|feedback|like|want|cleaner|part|"
    r"full|"
    r"bar|kitchen|floor|front|reception|ward|desk|counter|till|tills|checkout)$"
)
"""Words that do not go on with a name that is written in lower case."""
LOWCORP = frozenset(
    """
    council school primary academy college university hospital trust kitchens care home homes hospice bakery bakeries cafe hotel
    hotels bank group foods
    stores sports housing logistics nursery nurseries surgery clinic dental gym labs studios motors travel insurance water energy
    airlines airways
    football farm farms brewery coffee books garden centre law solicitors media health healthcare pharmacy vets police fire rail
    trains buses couriers
    lodge court manor view green hill grove tavern arms inn kettle park place residential residence heights gardens meadows steel
    foods services
    parcels express mail house leisure cinema cinemas theatre museum library libraries records digital consulting systems security
    cleaning recycling
    """.split()
)
"""Second words of a name that is written in lower case ("wren kitchens")."""
_EMP_LOWAT = late(
    r"(?:\b(?:at|with|from|by|off|w|onsite at|round at|gig at|spot at|ghosted by|no from|"
    r"interviewer at) )(?P<n>[a-z0-9][\w&'+-]*(?:\.(?:com|io|ai|co))?"
    r"(?: (?:and|&|of) [\w']+| [a-z]+)?)"
)
_EMP_LOWBODY = late(
    r"\b(?P<n>[a-z]{3,} (?:council|hospital|primary|academy|college|university|hospice|logistics|airlines|insurance|bakery|"
    r"police))\b"
)
_INSIDE = late(r"\b(?:in|on|of|to|under|over|into|through) the $")
_EMP_OPENS = late(
    r"\W*(?:so |lol |well |ok |right |update:? |welp |ugh |um )*(?P<n>[a-z0-9][\w&+-]*(?:'s)?)(?: (?:portal|said|says|rejected|"
    r"interview|e?mail\w*|application|app|rang|never|have|has|"
    r"just|put|text\w*|ghosted|recruiter|hr|thing|store|shop|warehouse|hub|branch|grad|phone\w*|call\w*|auto\w*|turned|didn'?t|"
    r"don'?t|want\w*|knocked|had|whatsapp\w*|dm'?e?d|chose|picked|(?:\w+ ){1,3}(?:application|interview|role|job)|left|told|"
    r"messaged|are|went|came|were)\b|[.,:] )"
)
"""A telling that opens with a name in lower case ("amazon. did the group interview", "next portal went")."""
_EMP_GENERIC = late(
    r"\b(?P<n>the (?:council|hospital|trust|school|college|university|library|bakery|nursery|museum|charity|surgery|vets|hotel|"
    r"care home|housing association|salon|garage|theatre))"
    r" (?:has |have |just |finally |then |also |never )*(?:turned|reject\w*|said|rang|wrote|e?mailed|called|told|phoned|decided|"
    r"went|hired|gave|picked|chose|withdrew|cancelled|sent|let me)\b"
)
"""An employer that is not named, only what it is."""
_EMP_THING = late(
    r"\b(?:the|my|this|that) (?P<n>[a-z][\w&'-]{2,}(?: (?:lettings|bakery|council|foods|motors|hotel|dental|labs|media|group|"
    r"logistics))?) "
    r"(?:phone screen|interview|portal|application|assessment|rejection|job|process|thing|saga|trial|email|recruiter|onsite|"
    r"role)\b"
)
DECIDES = late(
    r" (?:(?:have|has|had|'ve|just|then) )*(?:went with|gone with|hired|appointed|promoted|froze|are (?:not|going|moving)|"
    r"have (?:hired|chosen|decided)|need someone|want someone|chose|picked)\b"
)
"""After a name, what only an employer does."""


_SMALLNOUN = _LOWSTOP | _LOWNOUN
_SMALL = _SMALLNOUN | ROLE_HEADS
_UNSPACED = late(r"\S+")
_LASTSTOP = STOPNAMES - {
    "hey",
    "services",
    "service",
    "office",
    "agency",
    "company",
    "level",
    "pay",
    "google",
    "meet",
    "nhs",
    "london",
    "us",
    "uk",
}


_TWO = late(r"(\w+) (?:and|&) (\w+)$")
_EXCLAIMED = frozenset("hello hi hey well just now still yes no ok okay alright then once never greetings morning".split())
"""Words that open a sentence; a preposition before their capital makes them part of a name ("by Hello Fresh")."""
_AFTER_PLACE = late(r"\b(?:by|at|from|with|for|to|join(?:ed|ing)?|off) (?:the )?$")


def _well_known(t: Text, start: int, end: int) -> tuple[int, int]:
    """The bounds of a well-known name of several words in a run, one end of which would else be taken for no part of it
    ("Well Pharmacy", "Slaughter and May")."""
    words = [(start + m.start(), start + m.end()) for m in _UNSPACED.finditer(t.low[start:end])]
    for size in range(len(words), 1, -1):
        for n in range(len(words) - size + 1):
            first, last = words[n][0], words[n + size - 1][1]
            last -= len(t.low[first:last]) - len(t.low[first:last].rstrip(".,:;!?\"'"))
            name = t.low[first:last]
            ends = {t.low[slice(*words[n])], t.low[words[n + size - 1][0] : last]}
            if name in EMPLOYERS and not ends.isdisjoint(STOPNAMES):
                return first, last
    return -1, -1


def _trim(t: Text, start: int, end: int) -> tuple[int, int]:
    """Cuts what is no part of a name from both ends of a run of capitalised words."""
    if " " not in t.cap[start:end] and t.low[start:end].strip(".,:;!?'\"") in _NOTHING:
        return (start, end) if is_body(t, start, end) else (start, start)
    known = _well_known(t, start, end)
    while start < end and " " in t.cap[start:end]:
        words = [m.span() for m in _UNSPACED.finditer(t.cap[start:end])]
        if not words:
            return start, start
        first = t.low[start + words[0][0] : start + words[0][1]].strip(".,:;!?'\"")
        last = t.low[start + words[-1][0] : start + words[-1][1]].strip(".,:;!?'\"")
        if (
            first in STOPNAMES
            and start + words[0][0] != known[0]
            and not (first in _EXCLAIMED and len(words) > 1 and _AFTER_PLACE.search(t.low, max(0, start - 12), start))
            and not (
                first
                in (
                    "people",
                    "best",
                    "first",
                    "great",
                    "good",
                    "talent",
                    "nhs",
                    "london",
                    "google",
                    "private",
                    "slack",
                    "linkedin",
                    "indeed",
                    "zoom",
                    "us",
                    "second",
                    "english",
                )
                and len(words) > 1
            )
            and not (
                first in ("google", "slack", "zoom", "linkedin", "indeed", "glassdoor", "workday", "nhs", "skype")
                and len(words) == 1
            )
        ):
            if len(words) == 1:
                return start, start
            start += words[1][0]
            continue
        if len(words) > 1 and start + words[-1][0] >= known[1] and (
            last in _LASTSTOP
            or (last in ("team", "early", "careers", "people", "talent", "graduate", "graduates"))
            or last in ("and", "of", "&", "for", "the", "i")
        ):
            end = start + words[-2][1]
            continue
        break
    while end > start and t.cap[end - 1] in ".,:;!?'\"- &":
        if t.cap[end - 1] == "." and re.search(r"\b(?:inc|ltd|co|corp)\.$", t.low[start:end]):
            break
        end -= 1
    if t.low[start:end].endswith("'s") and _POSSESSED.match(t.low, end) and t.low[start:end] not in EMPLOYERS:
        end -= 2
    parts = t.low[start:end].split()
    if len(parts) > 2 and parts[-1] in GIVEN and parts[-2] not in ("saint",
        "st") and parts[0] not in GIVEN and CORP.search(t.cap[start:end]):
        end -= len(parts[-1]) + 1
    two = _TWO.match(t.low[start:end]) if len(parts) == 3 else None
    if two and two.group(1) in GIVEN and two.group(2) in GIVEN:
        return start, start
    return start, end


_POSSESSED = late(
    r" (?:panel|board|governors|director|owner|reply|answer|verdict|word|e-?mail|recruiter|hr|manager|portal|interview|reply|"
    r"message|letter|no|decision|name|job|team|"
    r"rejection|policy|feedback|talent|people|careers|website|status|process|head|office|text|call|voicemail|"
    r"role|offer|founder|ceo|boss|recruitment|hiring|app)\b"
)


@lru_cache(maxsize=4096)
def person_like(name: str) -> bool:
    """Whether a name is a person's: a given name, at most two more words, and no word of a firm."""
    words = name.split()
    return bool(words) and words[0].lower().strip(".") in GIVEN and "&" not in name and not CORP.search(name) and len(words) <= 3


_NAMED = late(
    r"(?::| - | on (?:mon|tue|wed|thu|fri|sat|sun)|, (?:mon|tue|wed|thu|fri|sat|sun|final|second|third|first|"
    r"interview)| (?:have|has|had|were|aren't|won't|don't|didn't|never|ghosted|finally|just|said|say|is|are|'ve|write|wrote|"
    r"writes|send|sent|call|called|calls|rang|told|tell|informed|rejected|text|texted|messaged|mailed|like|liked|want|wanted|"
    r"needs?|needed|pass|passed|chose|went|gave|took|put|simply|felt|thought|no\b|not|"
    rf"interview|recruiter|hr)\b{_NOT_PASSIVE})"
)
_GREETED = late(
    r"(?:^|\n)[ >*]*(?:Dear|Hi|Hello|Hey|hi|hey|hello|Hiya|Good (?:morning|afternoon|evening)|Thanks|Cheers|"
    rf"To:|Alright mate),? (?P<n>{_CAPWORD})"
)
_ALSO_WORDS = frozenset(
    "next wise meta apple compass sky target subway notion boots hermes bt iceland lush intel costa slack o2 ups booking oracle "
    "google facebook canva ey figma sap linkedin github "
    "scope shelter crisis northern virgin bolt grab mango size? game leon paul haven vue everyman merlin stuart kier jacobs ford "
    "total shell "
    "visa square mars three lego snap discord elastic miro the range the works mace leonardo arrival crew spar lloyd's three "
    "octopus bulb "
    "harvester wren haven mastercard paypal reddit tiktok dropbox pinterest".split()
)
"""Names that are words as well: only a place where an employer stands makes them one."""
_ACRONYMS = (
    "ra hca nvq dbs sia gcse hgv cscs pgce qts nmc sen senco ta pa phd msc ba bsc mba q1 q2 q3 q4 it usa nplq bim crm erp sql "
    "aws seo b2b "
    "b2c cfo coo cto md vp pr qa ux ui ai ml ot gp icu itu eyfs tefl celta acca cima aat cipd stop gdc rgn rmn cqc hmrc asap fyi "
    "diy "
    "sc dv ucas btec ielts toefl pin vat gdpr ats nda pip faq okr kpi roi sla api php css html java python excel r&d a&e hmo "
    "haccp mrp"
)
ABBREVIATIONS = frozenset(
    (
        _ACRONYMS
        + (
            " group home dashboard candidate applicant corporate corporate services shared services registry faculty office "
            "clients customers examples"
        )
    ).split()
)
_BODIES = frozenset("dbs sia ba hmrc cqc nmc gdc gmc ucas sra hca hsbc dvla dwp nao ra".split())
"""Of the abbreviations those that are a firm or an office too, where a place makes them one ("rejected by DBS")."""
_BY_BODY = late(
    r"\b(?:reject(?:ed|ion|s)?|turned down|knocked back|ghosted|declined|dropped|failed|dumped|binned|interview(?:ed|s|ing)?|"
    r"appl(?:ied|ication|ying)|job|role|post|position|email|no|call|letter|text|message|round)(?: back)? (?:by|at|with|from|to) $"
)
_OF_A_CHECK = late(r" (?:checks?|certificates?|forms?|clearance|registration|regist\w+|numbers?|licen[cs]es?|badges?|course)\b")
_BODY_ACTS = late(
    r" (?:(?:has|have|had|just) )?(?:rejected|turned|ghosted|said no|declined|e?mailed|rang|called|knocked)\b(?! by\b)"
)


def is_body(t: Text, start: int, end: int) -> bool:
    """Whether an abbreviation that is mostly none of an employer's stands here for one."""
    if t.low[start:end] not in _BODIES or not t.cap[start:end].isupper() or _OF_A_CHECK.match(t.low, end):
        return False
    opens = not t.low[:start].strip() or t.low[:start].rstrip()[-1] in ".!?"
    return _BY_BODY.search(t.low, max(0, start - 40), start) is not None or (opens and _BODY_ACTS.match(t.low, end) is not None)


_TITLED = late(
    r"(?:Mr|Mrs|Ms|Miss|Dr|Doctor|Sra?|Herr|Frau|Prof(?:essor)?|Father|Canon|Baroness|Lord|Lady|Fr|Rev|Reverend|Monsignor|"
    r"Sheriff|"
    r"Sister|Matron|Mam|Ma'?am|Madame?|Sir|Chef|Chief|Captain|Capt|Lt|Sgt|Major|Colonel|Pastor|Imam|Rabbi|Aunt(?:ie|y)|Uncle|"
    r"Irm[ãa]|"
    r"Pan|Pani|Don|Do[nñ]a|Se[nñ]ora?|Sheikh|Alhaji|Oga|Mama)\.? [A-Z]|(?:Mr|Mrs|Ms|Dr|Herr|Frau|Prof|Fr)\b|I'"
)
_TITLE_BEFORE = late(
    r"\b(?:Mr|Mrs|Ms|Miss|Dr|Herr|Frau|Prof|Father|Canon|Baroness|Lord|Lady|Sister|[Ss]enhora?|ask for|called)\.? $"
)
_SITES = frozenset("google slack linkedin indeed glassdoor workday zoom nhs".split())
"""Names by which people apply and talk, and which are employers as well."""
_NOTHING = STOPNAMES - _SITES - {"skype"}
"""Words that alone are no name, wherever they stand."""
_ELSEWHERE = late(
    r"\b(?:my (?:friend|mate|brother|sister|wife|husband|dad|mum|partner|old job|last job|previous job|"
    r"current job|cousin)(?: \w+){0,3}|worked|years|previously|currently|used to work|i work|"
    r"next interview(?: is)?|another interview|i have an? interview|have an offer|another offer|"
    r"also (?:applied|interviewing)|tomorrow|next week|relocat\w+|pass(?:ed|ing) (?:me|you)|used to be|"
    r"\w+ (?:who|which) works|ringing|from here|i am|i'm|im)(?: \w+){0,3} (?:at|with|for|from|to) (?:the )?$"
)


def _judge(t: Text, start: int, end: int, person: str, trimmed: bool) -> tuple[int, int, float] | None:
    """Whether a run of words can be an employer's name: its own bounds, and what speaks for it (or against it) by itself."""
    whole = t.cap[start:end]
    if roleish(whole) or _TITLED.match(whole) or _TITLE_BEFORE.search(t.cap, max(0, start - 6), start):
        return None
    if not trimmed:
        start, end = _trim(t, start, end)
    whose, of, _ = t.cap[start:end].partition(" of ")
    if of and person_like(whose) and " " in whose:
        start += len(whose) + len(of)
    name, cap, key = t.raw[start:end], t.cap[start:end], t.low[start:end]
    if person and key in person:
        return None
    if len(name) < 2 or (
        (key in ABBREVIATIONS or (key in STOPNAMES and key not in _SITES)) and not is_body(t, start, end)
    ):
        return None
    if is_agency(t, cap.removesuffix("'s")) or _PLACE.match(cap) or roleish(cap):
        return None
    weight = 0.0
    if key not in EMPLOYERS:
        if len(name) > 3 and name.isupper() and name.isalpha() and known_word(key) and not t.cap.isupper():
            weight -= 1.0
        if " " in name and name.isupper() and not t.cap.isupper() and all(known_word(w) for w in key.split()):
            weight -= 1.0  # shouting
        if person_like(cap) and not DECIDES.match(t.low, end):
            weight -= 2.5
    if CORP.search(name):
        weight += 0.7
    if STILL_ON.match(t.low, end):
        weight -= 1.2
    if _ELSEWHERE.search(t.low, max(0, start - 60), start) or ASKED_ABOUT.search(t.low, max(0, start - 30), start):
        weight -= 1.6
    return start, end, weight


STILL_ON = late(
    r" (?:(?:still|now|has|have|just|is|are) )*(?:wants? to (?:see|meet|interview|talk to) me|"
    r"(?:seeing|interviewing|invited|inviting) me|offered me|still deciding)\b"
)
"""After an employer whose answer is not the no."""
ASKED_ABOUT = late(r"\b(?:ask(?:ed|ing|s)?|questions?|quizzed|grilled)(?: me| us)? (?:about|on) (?:the |my )?$")
"""Before what an interview dealt with ("they asked about Kubernetes"): nobody's name."""
ANOTHERS = late(
    r"\b(?:my|a|her|his|our) (?:\w+ )?(?:friend|mate|brother|sister|wife|husband|dad|mum|mom|partner|cousin|flatmate|neighbour|"
    r"son|"
    r"daughter|boyfriend|girlfriend|uncle|aunt)(?: \w+)? (?:works?|worked|is|got|has|landed|started|starts|gets|found|had|"
    r"was offered)"
    r"(?: (?:an?|the|his|her|their|own|new|job|role|post|work|working|offer|placement|in|place|position|just|once|offered))*"
    r" (?:at|with|for|from|to) (?:the )?$"
)
"""Before where somebody near to them works ("my brother got the job at Apple")."""
_GREETING_WORDS = frozenset("dear hi hello hey hiya good thanks cheers to alright".split())
_CALLED_WORDS = frozenset("against about re for called named up it its that this company place".split())
"""Words at which `_CALLED` can begin."""
_NOTICE_WORDS = frozenset(
    """
    interest apply applying applied application join joining career careers role position vacancy post job opportunity
    opportunities
    opening openings interview interviews interviewing interviewed team time working work life placement internship here us
    everyone
    friends colleagues panel visit day shift trial process met hiring people roles vacancies officer manager assistant engineer
    analyst nurse driver designer developer teacher coordinator consultant executive associate specialist operative advisor chef
    worker lead director administrator intern supervisor technician representative on calling ringing phoning writing getting
    messaging from all choosing considering thank thanks it its this candidate employer our my the visiting coming invest
    investing
    spent spend spending at
    """.split()
)
"""Words at which `_EMP_NOTICE` can begin."""
_SUBJECT_WORDS = frozenset(
    "and but so then because when that cos after guess hear how why actually also honestly anyway apparently oh well today "
    "yesterday tonight".split()
)
_SUBJECT_MARKS = late(r"[.!?\n,;:]")
_LOWSUBJ_WORDS = frozenset("and but so then cos well lol omg lmao ok basically ugh yeah turns that today yesterday the".split())
"""Words at which `_EMP_LOWSUBJ` can begin."""
_PREPOSITIONS = frozenset("at with by from to for".split())
_TO_NAME = late(r" (?:the |The )?(?:[A-ZÀ-ÖØ-Þ&]|[0-9]+[A-Z]|[a-z]{1,2}[A-Z])")


def _opened(t: Text) -> list[int]:
    """Where `_EMP_SUBJECT` can begin: at the beginning, at a mark, at a word that opens a clause."""
    return sorted({0, *(m.start() for m in _SUBJECT_MARKS.finditer(t.cap)), *t.starts.of(_SUBJECT_WORDS)})


def _small(t: Text, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    if pattern is not _EMP_LOWSUBJ:
        return pattern.finditer(t.low)
    marks = (m.start() for m in _SUBJECT_MARKS.finditer(t.low))
    return t.small(pattern, sorted({0, *marks, *t.starts.of(_LOWSUBJ_WORDS)}))


def _led(t: Text) -> list[int]:
    """Where `_EMP_ACC` can begin: up to five words before a preposition that a name follows."""
    found = t.starts.found
    near: set[int] = set()
    for n, m in enumerate(found):
        if m[0] in _PREPOSITIONS and _TO_NAME.match(t.cap, m.end()):
            near.update(range(max(0, n - 5), n))
    return [found[n].start() for n in sorted(near)]


class _Vote(NamedTuple):
    """What speaks for a name, with the first place where it stands and how it is written there."""

    weight: float
    span: Span
    written: str


class _Votes:
    """The names that a text offers for the employer's, and what speaks for each."""

    def __init__(self, t: Text, person: Slot[str]) -> None:
        self.t = t
        self.person = person
        self.of: dict[str, _Vote] = {}
        """By the name in lower case."""
        self._judged: dict[tuple[int, int], tuple[int, int, float] | None] = {}

    def add(self, start: int, end: int, weight: float, *, foot: bool = False, trimmed: bool = False) -> None:
        """A vote for a run of words. `foot`: it stands after the writer's name; `trimmed`: it has its bounds already."""
        if (start, end) not in self._judged:
            self._judged[start, end] = _judge(self.t, start, end, self.person.value.lower(), trimmed)
        found = self._judged[start, end] or (self._beside_name(start, end) if foot else None)
        if not found:
            return
        start, end, beside = found
        key = self.t.low[start:end]
        if had := self.of.get(key):
            self.of[key] = had._replace(weight=had.weight + weight + beside)
        else:
            self.of[key] = _Vote(weight + beside, Span(start, end), self.t.raw[start:end])

    def _beside_name(self, start: int, end: int) -> tuple[int, int, float] | None:
        """After a name at the foot even what sounds like a trade is a firm ("Alasdair, Fundy Courier")."""
        before = self.t.cap[:start].rstrip(" ,(|/@").rpartition("\n")[2].rpartition(". ")[2]
        return (start, end, 0.0) if person_like(before) and not is_agency(self.t, self.t.cap[start:end]) else None

    def most(self) -> float:
        """The greatest weight so far; 0 where there is no name."""
        return max((vote.weight for vote in self.of.values()), default=0.0)


def read_employer(t: Text, person: Slot[str], agency: Span | None) -> Slot[str]:
    """The name for which most speaks; `agency` is where an agency's name stands, which is no employer's."""
    votes = _Votes(t, person)
    _in_capitals(t, votes)
    if t.notice:
        _beside_notice_words(t, votes)
        _before_message(t, votes)
        _by_address(t, votes)
        _at_foot(t, votes)
    else:
        _beside_telling_words(t, votes)
        if votes.most() < _NAMED_ENOUGH:
            _written_small(t, votes)
    return _decided(t, votes.of, agency)


_NAMED_ENOUGH, _LIVE = 0.8, 0.45
"""From which weight a telling needs no name in lower case, and from which a name may be the employer's at all."""


def _decided(t: Text, votes: dict[str, _Vote], agency: Span | None) -> Slot[str]:
    """The heaviest of the names, when an agency's is put aside and names within names are joined."""
    clients = agency is not None and for_clients(t)
    if agency:
        others = {key: vote for key, vote in votes.items() if not agency.start <= vote.span.start < agency.end}
        if clients or any(vote.weight >= 0.5 for vote in others.values()):
            votes = others
    live = {key: vote for key, vote in votes.items() if vote.weight >= _LIVE}
    if not live and agency and t.notice and not clients and "client" not in t.low:
        # Nobody else is named: "MegaMart Resourcing" is the employer's own.
        end = agency.start + t.raw[agency.start : agency.end].rfind(" ")
        return Slot(t.raw[agency.start : end], Span(agency.start, end), 0.45)
    if not live:
        return Slot("", None, 0.6)
    for long in [key for key in live if " and " in key]:
        if all(part in votes for part in long.split(" and ")):
            del live[long]  # two employers of whom each is spoken of by itself
    # A name that stands inside a longer one counts for it ("Brightwater" and "Brightwater Housing").
    for short in list(live):
        for long in list(live):
            if short != long and long in live and short in live and re.search(rf"\b{re.escape(short)}\b", long):
                live[long] = live[long]._replace(weight=live[long].weight + live[short].weight)
                del live[short]
    top = max(live.values(), key=lambda vote: (vote.weight, -vote.span.start))
    return Slot(top.written, top.span, min(0.95, 0.45 + 0.17 * top.weight))


# -- by capitals -------------------------------------------------------------------------------------------------------


def _in_capitals(t: Text, votes: _Votes) -> None:
    """Votes for every run of capitalised words that is nobody's name, by where it stands."""
    greeted = {m.start("n") for m in _GREETED.finditer(t.cap)} if not t.starts.words.isdisjoint(_GREETING_WORDS) else set()
    person = votes.person.span
    for m in t.tried(_CAPRUN, t.runs):
        start, end = m.span()
        if t.low[start:end] in _NOTHING or start in greeted or roleish(t.cap[start:end]):
            continue
        if person and start < person.end and person.start < end:
            continue
        start, end = _trim(t, start, end)
        if start in greeted or not t.cap[start:end].split() or person_like(t.cap[start:end]):
            continue
        _vote_run(t, votes, start, end)


def _vote_run(t: Text, votes: _Votes, start: int, end: int) -> None:
    """The vote for a run of capitalised words by its place alone."""
    low, words = t.low, len(t.cap[start:end].split())
    before = t.cap[max(0, start - 2) : start]
    at_margin = not before.strip() or "\n" in before
    if t.notice and (at_margin or before[:1] in ".!?,:;") and _CLIENT_DOES.match(t.cap, end):
        votes.add(start, end, 0.7, trimmed=True)
    opens = at_margin or before[:1] in ".!?"
    if t.notice and opens and words <= 5 and (end >= len(t.cap) or t.cap[end] == "\n"):
        votes.add(start, end, 0.9 if start < 60 or len(t.cap) - end < 90 else 0.2, trimmed=True)
    elif opens and words == 1:
        # A first word alone is a name only where what follows makes it one ("Klarna on Saturday", "Fulmar have").
        lone = not t.notice and t.cap[end : end + 1] in ".!?" and not known_word(low[start:end])
        named = _NAMED.match(low, end) or lone
        votes.add(start, end, 0.5 if named else 0.6 if low[start:end] in EMPLOYERS else 0.1, trimmed=True)
    elif low[max(0, start - 9) : start].endswith(("company: ", "employer: ")):
        votes.add(start, end, 3.0)
    else:
        votes.add(start, end, 0.55, trimmed=True)


# -- in a notice -------------------------------------------------------------------------------------------------------

_FROM_OR_AT = late(r"(?:from|at) ")
_FIELD = late(
    r"\W*(?:From|Subject|Date|Sent|To|Dear|Hi|Hello|Voicemail|Re|RE|Status|New|Message|Ref|Application|"
    r"Transcript|Good|Private|Our|Your)\b"
)
"""What stands before a colon and is no sender."""


def _beside_notice_words(t: Text, votes: _Votes) -> None:
    """Votes for what stands beside the words of a notice: "your application to", "the ... Talent Team", the subject."""
    words = t.starts.words
    for m in t.tried(_EMP_NOTICE, t.starts.of(_NOTICE_WORDS)):
        lead = t.low[m.start() : m.start("a")]
        weight = 0.8 if _FROM_OR_AT.match(lead) else 0.5 if "choosing" in lead or "considering" in lead else 2.0
        votes.add(*m.span("a"), weight)
    for m in _EMP_TEAM.finditer(t.cap) if not words.isdisjoint(_TEAM_WORDS) else ():
        if m.group("b"):
            votes.add(*m.span("b"), 1.6)
    for m in _EMP_SUBJ.finditer(t.cap) if not words.isdisjoint(("subject", "betreff", "re")) else ():
        votes.add(*m.span("c" if m.group("c") else "d"), 1.4)


def _before_message(t: Text, votes: _Votes) -> None:
    """A vote for the sender that a short message names before it speaks ("Quillo: ...")."""
    sender = _EMP_SMS.match(t.cap)
    if not sender or _FIELD.match(t.cap, sender.start("e")):
        return
    whose = _CAPRUN.match(t.cap, sender.end())
    if whose and _CLIENT_DOES.match(t.cap, whose.end()):
        votes.add(*whose.span(), 2.5)  # "ProStaff: DHL have said no": an agency speaks for another.
    else:
        votes.add(*sender.span("e"), 1.5)


def _squeezed(name: str) -> str:
    """A name as an address has it."""
    return re.sub(r"[^a-z0-9]", "", name)


def _by_address(t: Text, votes: _Votes) -> None:
    """Votes for the sender's name and for the domain of their address."""
    sender = FROMADDR.search(t.cap) if "@" in t.cap else None
    if not sender:
        return
    name = sender.group("name")
    if name.strip() and not person_like(name.strip()) and "," not in name:
        votes.add(sender.start("name"), sender.start("name") + len(name.rstrip()), 1.0)
    parts = sender.group("dom").lower().split(".")
    label = parts[-3] if len(parts) >= 3 and parts[-2] in ("co", "com", "org", "ac", "nhs", "gov") else parts[-2]
    if label in _DOMAINS_OTHER:
        return
    flat = _squeezed(label)
    same = [key for key in votes.of if (short := _squeezed(key)) and (short in flat or flat in short)]
    for key in same:
        votes.of[key] = votes.of[key]._replace(weight=votes.of[key].weight + 1.5)
    if not same:
        start = sender.start("dom") + sender.group("dom").lower().find(label)
        end = start + len(label)
        votes.of[label] = _Vote(0.9, Span(start, end), t.raw[start:end])


_PART = late(r"[^,|]+(?:, (?:Inc|Ltd|LLC)\b\.?)?")
_SIGNED_FIRM = late(rf"(?:The |the )?({CAPNAME})(?: (?:Talent|Recruitment|HR|People|Hiring|Careers).*)?$")
_SIGNED_AT = late(rf"(?:at|of|for|,|from) (?:the |The )?({CAPNAME})$")
_SIGNED_OFFICE = late(
    r"(?:HR|Human|Talent|Recruitment|People|Hiring|Director|Head|On behalf|The Hiring|The Recruitment|Tel|Phone|Mobile)\b"
)
_LONGEST_SIGNED = 60
"""Characters of the longest line that is read as one of a signature."""


def _at_foot(t: Text, votes: _Votes) -> None:
    """Votes for what a signature names beside its writer."""
    for m in FOOT.finditer(t.cap, max(0, len(t.cap) - FOOTING)):
        votes.add(*m.span("e"), 1.3, foot=True)
    if not t.signoffs:
        return
    foot = t.signoffs[-1].end()
    for line in re.finditer(r"[^\n]+", t.cap[foot:]):
        text = line.group().strip()
        if len(text) > _LONGEST_SIGNED or not text[:1].isupper():
            continue
        below = line.start() > 0 or line.group()[0].isspace()
        for part in _PART.finditer(line.group()):
            written = part.group()
            start = foot + line.start() + part.start() + len(written) - len(written.lstrip())
            firm = _SIGNED_FIRM.match(written.strip())
            if firm and not (roleish(firm[1]) or person_like(firm[1]) or _SIGNED_OFFICE.match(firm[1])):
                votes.add(start + firm.start(1), start + firm.end(1), 1.1 if below else 0.9)
            if at := _SIGNED_AT.search(written.strip()):
                votes.add(start + at.start(1), start + at.end(1), 1.0)


# -- in a telling ------------------------------------------------------------------------------------------------------

_CAME_FROM = late(r"(?:email|call|letter|text|message|voicemail|heard|hear|word|no|mail|rejection)")
_WENT_FOR = late(r"(?:appl|interview|work|job|no|offer)")
_OPENS_NAME = late(rf"\W*(?P<s>{CAPNAME})(?: ?[:,.-] |\. )")


def _beside_telling_words(t: Text, votes: _Votes) -> None:
    """Votes for what stands beside the words of a telling: "interviewed at", "... emailed", the name with which it opens."""
    for m in t.tried(_EMP_ACC, _led(t)):
        votes.add(*m.span("n"), _led_weight(t, m))
    for m in t.tried(_EMP_SUBJECT, _opened(t)):
        votes.add(*m.span("s"), 1.4)
    opens = _OPENS_NAME.match(t.cap)
    if opens and not person_like(opens.group("s")):
        votes.add(*opens.span("s"), 0.7)
    opens = _EMP_OPENS.match(t.low)
    if opens and opens.group("n") in EMPLOYERS:
        votes.add(*opens.span("n"), 1.3)
    for m in t.tried(_CALLED, t.starts.of(_CALLED_WORDS)):
        votes.add(*m.span("s"), 1.1 if m.group("is") else 0.5)


def _led_weight(t: Text, m: re.Match[str]) -> float:
    """What the words that lead to a name speak for it ("an email from", "the barista at", "thanks to")."""
    weight = 1.6
    if role := m.group("r"):
        weight = 1.4 if role.lower() in ROLE_HEADS or role.lower().rstrip("s") in ROLE_HEADS else 0.4
    lead = t.low[m.start() : m.start("n")]
    if lead.rstrip().endswith((" for", " to")) and not _WENT_FOR.match(lead):
        weight = max(weight - 0.8, 0.0)
    if lead.rstrip().endswith("from") and _CAME_FROM.match(lead):
        weight += 0.2
    return weight


def _written_small(t: Text, votes: _Votes) -> None:
    """Votes for names in lower case, where nothing in capitals suffices."""
    cased = bool(_CASED.search(t.cap))
    # Beside a name in capitals that may do, only the two that are surest of where a name stands.
    for pattern, group, weight in _SMALL_PATTERNS[:: 2 if votes.most() >= _LIVE else 1]:
        subject = group == "s"
        for m in t.each(pattern) if isinstance(pattern, Scan) else _small(t, pattern):
            start, end = m.span(group if m.group(group) else "c")
            if (votes.person.span and start < votes.person.span.end and votes.person.span.start < end) or (
                cased and not _known_employer(t.low[start:end])
            ):
                continue
            if _no_place_for_name(t, start, end, subject=subject):
                continue
            end = _small_end(t, start, end, subject=subject)
            if _no_small_name(t.low[start:end], subject=subject):
                continue
            corporate = not subject and t.low[start:end].split()[-1] in LOWCORP
            votes.add(start, end, weight + 0.4 if corporate else weight)
    for m in _EMP_GENERIC.finditer(t.low):
        votes.add(*m.span("n"), 0.9)
    for m in _EMP_THING.finditer(t.low):
        word = m.group("n").split()[0]
        if word in EMPLOYERS or (not known_word(word) and word not in _SMALL):
            votes.add(*m.span("n"), 0.9)
    if not votes.of:
        _known_anywhere(t, votes)


_SMALL_PATTERNS: tuple[tuple[Scan | re.Pattern[str], str, float], ...] = (
    (_EMP_LOW, "n", 1.2),
    (_EMP_LOWAT, "n", 0.9),
    (_EMP_LOWSUBJ, "s", 1.0),
    (_EMP_LOWBODY, "n", 0.7),
)
"""Where a name in lower case stands, in which group (`n` after a preposition, `s` as who acts), and what the place weighs."""


def _known_employer(name: str) -> bool:
    return name in EMPLOYERS or name.split()[0].removesuffix("'s") in EMPLOYERS


def _no_place_for_name(t: Text, start: int, end: int, *, subject: bool) -> bool:
    """Whether words in lower case stand where no name does."""
    words = t.low[start:end].split()
    if subject:
        return _INSIDE.search(t.low, max(0, start - 10), start) is not None or (
            len(words) == 2 and (words[0] in _LOWSTOP or words[0] in ("heard", "got"))
        )
    if t.low.endswith("with ", 0, start) and words[0] not in EMPLOYERS and known_word(words[0]):
        return True  # "experience with dementia"
    return any(w.strip(".,!?") in ROLE_HEADS or w == "crew" for w in t.low[start : start + 45].split()[:4])


_AFTER_AND = _LOWSTOP | {"they", "i", "now", "she", "he", "had", "got", "it"}
"""What goes on with the sentence and not with a name ("asda and they")."""


def _small_end(t: Text, start: int, end: int, *, subject: bool) -> int:
    """Where a name in lower case ends: before a word that does not go on with it."""
    words, whole = t.low[start:end].split(), t.low[start:end] in EMPLOYERS
    first = start + len(words[0])
    if len(words) == 3 and words[1] == "and":
        two = words[0] in EMPLOYERS and words[2] in EMPLOYERS
        return first if two or (not whole and words[2] in _AFTER_AND) else end
    if len(words) != 2:
        return end
    if subject:
        return first if words[1] in _SMALLNOUN else end
    goes_on = whole or words[1] in ("and", "&", "of") or words[1] in LOWCORP
    stops = words[0] in EMPLOYERS or _PLAINWORD.search(words[1]) or words[1] in _SMALL
    return first if stops and not goes_on else end


def _no_small_name(name: str, *, subject: bool) -> bool:
    """Whether words in lower case are plain words, and nobody's name."""
    words = name.split()
    head = words[0].removesuffix("'s")
    if head in _LOWSTOP or head in _LOWNOUN or words[-1] in _LOWSTOP or head in ROLE_HEADS or head.isdigit():
        return True
    if len(words) == 1 and head in GIVEN and head not in EMPLOYERS:
        return True
    if not subject or name in EMPLOYERS:
        return False
    return words[0] in _LOWNOUN or head.endswith(("ly", "ing")) or (head.endswith("ed") and head not in EMPLOYERS)


def _known_anywhere(t: Text, votes: _Votes) -> None:
    """Votes for a well-known employer wherever it stands, unless its name is a word as well."""
    tokens = [m.span() for m in re.finditer(r"[\w&'.+-]*[\w&]", t.low)]
    for i, (start, _) in enumerate(tokens):
        for words in (3, 2, 1):
            if i + words <= len(tokens):
                name = t.low[start : tokens[i + words - 1][1]].removesuffix("'s")
                if name in EMPLOYERS and name not in _ALSO_WORDS:
                    votes.add(start, start + len(name), 0.9)


_KIND_OF_PLACE = (
    r"(?:council|trust|hospital|school|college|university|bank|clinic|salon|vets|nursery|garage|foods|logistics|homes|group|"
    r"hotel|"
    r"academy|hospice|couriers|agency|housing|bakery|kitchens|motors|care home|dental|surgery|pharmacy|airport|library|museum|"
    r"theatre)"
)
_SOMEWHERE_CAP = late(
    r"\b(?:[Ff]rom|[Aa]t|[Ww]ith|[Oo]f|[Bb]y|[Oo]ff|[Jj]oin(?:ing)?) (?:the )?(?P<n>[A-Z][\w&'-]*(?: (?:(?:&|and|of|"
    r"for) )?[A-Z][\w&'-]*){0,3})"
    r"|^(?P<l>[A-Z][\w&'-]*(?: (?:(?:&|and|of|for) )?[A-Z][\w&'-]*){0,3}) (?:HR|[Rr]ecruitment|[Tt]alent|[Cc]areers|[Pp]eople)\b",
    re.M,
)
_SOMEWHERE_LOW = late(
    rf"\b(?:at|from|off|with|by|for) (?:the )?(?P<o>[a-z]+ (?:[a-z]+ )?{_KIND_OF_PLACE})\b|"
    rf"\b(?:was|so|but|its|and) (?P<p>[a-z]+ {_KIND_OF_PLACE})\b"
    r"|\b(?:from|at) (?P<h>[a-z][\w&'-]+(?: [a-z][\w&'-]+)?) here\b|\b(?P<w>[a-z][\w&'-]+)(?= (?:just )?(?:emailed|rang|texted|"
    r"called|phoned|ghosted|rejected|messaged|got back|said no|passing on|passed on|knocked))"
    r"|\b(?:trial(?: shift)?|interview|interviewed|job|shift|role|onsite|applied) (?:\w+ ){0,2}?(?:at|with|to|"
    r"for) (?P<a>[a-z][\w&'-]+)(?= |[.,!?]|$)"
)


def employer_anywhere(t: Text, person: Slot[str], role: Slot[str]) -> Slot[str]:
    """An employer where no rule of weight found one: a name after "from", "at" or "with", in capitals or written small."""
    taken = [s for s in (person.span, role.span) if s]

    def free(a: int, b: int) -> bool:
        return not any(s.start < b and a < s.end for s in taken)

    for m in _SOMEWHERE_CAP.finditer(t.cap):
        group = "n" if m.group("n") else "l"
        name, a, b = m.group(group), m.start(group), m.end(group)
        words = name.lower().split()
        if (
            free(a, b)
            and not is_agency(t, name)
            and not roleish(name)
            and words[0] not in GIVEN
            and not any(w.strip(".'") in _LOWSTOP or w in ROLE_HEADS or w in _WHEN for w in words[:1] + words[-1:])
        ):
            return Slot(t.raw[a:b], Span(a, b), 0.45)
    for m in _SOMEWHERE_LOW.finditer(t.low):
        group = next(g for g in ("o", "p", "h", "w", "a") if m.group(g))
        a, b = m.start(group), m.end(group)
        words = m.group(group).split()
        if group in ("w", "a") and m.group(group) not in EMPLOYERS and not (group == "w" and _OPENS.search(t.low[:a])):
            continue
        if free(a, b) and words[0] not in _PLAIN and words[0] not in GIVEN and not is_agency(t, m.group(group)):
            return Slot(t.raw[a:b], Span(a, b), 0.45)
    return Slot("", None, 0.5)


_OPENS = late(r"^\W*(?:so |lol |well |right |ok |anyway |turns out )*$")
_WHEN = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october "
    "november december christmas easter i hr cv ceo linkedin indeed whatsapp workday zoom teams uk eu us mr mrs ms dr "
    "dear".split()
)
_PLAIN = (
    _LOWSTOP
    | _WHEN
    | frozenset(
        (
            "local big small new old same whole private primary secondary high care nice family little they she he it we i you "
            "hr someone somebody nobody everyone who just finally never then still an a the my our their that this recruiter "
            "agency head chef supervisor interviewer"
        ).split()
    )
)
