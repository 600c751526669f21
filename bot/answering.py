"""What the person asks of the coach, at whatever question: answered, and the open question is asked again, unchanged."""

from __future__ import annotations

import re

from bot.aside import wishes
from bot.coaching.catalogue import in_words, source
from bot.context import Advice, Context
from bot.effects import Enter, Hear, Say
from bot.flows._advice import ROW, decided, rows_in_words
from bot.flows._amend import hear_unfair
from bot.flows._case import about, advice_body, cases_named, facts, latest
from bot.flows._composing import Ready
from bot.flows._otherwise import answered_otherwise
from bot.flows._questions import asks_whom, general, kind_of, of_case, what_now
from bot.flows._rejection import Account, Advised
from bot.flows.ask import near
from bot.flows.first_meeting import Where
from bot.flows.home import WhatNext, tells
from bot.flows.interview_ahead import day_alone
from bot.heard.advance_fee import wants_money
from bot.heard.beside import about_privacy, correcting, of_language, other_tongue, questions_at_end, why_place
from bot.heard.for_somebody import of_another
from bot.heard.laments import laments
from bot.heard.of_the_talk import of_the_talk
from bot.heard.taken_back import taken_back
from bot.heard.telling import is_live, is_notice
from bot.heard.theirs import TURNED_DOWN
from bot.heard.unfair import asks_what_is_unlawful, asks_whether_lawful, worries_about_age
from bot.language.names import GIVEN
from bot.late import late
from bot.loosely import asks_leave, asks_what_is_known
from bot.playing import Playing
from bot.records import Case
from bot.wording import normal

_FOLLOW_UP_IS_DUE = frozenset({"waiting.chase_or_close", "waiting.status"})
"""The questions of the nudges that offer the one follow-up."""
_OVER_THEM = late(
    r"\W*(?:(?:ok|and|so|but|fine|then|no|right|well)\b\W*)*(?:i(?:['\u2019]m| am|m)? ?(?:just |really |so )*(?:want|wanna|"
    r"going|gonna|"
    r"tempted|thinking|would like|['\u2019]d (?:like|love))(?: (?:to|of|about))*|i(?:['\u2019]ll| will)) (?:just )?"
    r"(?:complain\w*|report (?:him|her|them)|get (?:my )?(?:revenge|own back)|go(?:ing)? (?:straight )?(?:to|over|above)|"
    r"(?:ring|call|phone|e-?mail|write(?: to)?|contact|message|tell|speak to|talk to)(?:ing)?) "
    r"(?:(?:to|about|on|with) )?(?:(?:his|her|their|[\w]+['\u2019]s) "
    r"(?:boss(?:es)?|(?:line )?managers?|ceo|vp|director|superiors?|heads?|head office)|the (?:ceo|vp|board|press|papers|"
    r"ombudsman))\b",
    re.IGNORECASE,
)
"""They mean to go over somebody's head, or to complain there: there is something to be said on it before they do."""
LEAST_QUESTION = 4
"""Words of a text at home without a question mark that is looked up in the advice pages; a shorter one says too little."""

TOLD_SURE = 0.85
"""How likely a page must be where a text at home has no question in it. Of some sixty tellings tried, six found a page that was
no answer, none of them so surely; what asks without saying so ("i just need a break") is nearly always above."""
_WANTS_TO_KNOW = late(
    r"\b(?:(?:want|wanna|need|like|love|curious|wish i) (?:to )?(?:know|knew|understand|understood|hear|learn|find out)|"
    r"wonder\w*|how to|how (?:do|should|can) i|what (?:do|should|can) i|should i|whether|"
    r"(?:can|could|may|might) i|tips?|advice|help|not sure|unsure|no idea (?:how|what|whether|if)|"
    r"(?:do ?n['’]?t|dont|do not) know)\b",
    re.IGNORECASE,
)
"""What makes a question of a text that is not put as one."""

LONGEST_ASKED = 24
"""Words of a question whether something is allowed; what is longer tells more than it asks."""

WHO_READS = "who sees what I write"
WHAT_YOU_ARE = "what are you"
IN_SILENCE = "no news after the interview"
OFFER_GONE = "they withdrew the offer"
IS_IT_LEGAL = "is that legal"
WAGES_OWED = "they have not paid me for my trial shift"
"""Ways of asking that stand on the pages word for word."""
_SUES = late(
    r"\b(?:can|could|should|shall|do|may|how do|what if) i (?:really |just |actually )?(?:sue|take (?:them|it|"
    r"this) to (?:court|a tribunal)|"
    r"get a (?:lawyer|solicitor)|need a (?:lawyer|solicitor)|go to (?:court|a tribunal))\b",
    re.IGNORECASE,
)
"""Whether the law could help: who can judge that is named, and nothing of it is judged here."""
_OWED = late(
    r"\b(?:owes?|owed|owing) me (?:\w+ ){0,3}?(?:wages|pay|money|hours|shifts?|days?)\b|"
    r"\b(?:have ?n['’]?t|has ?n['’]?t|did ?n['’]?t|not|never|wo ?n['’]?t|refuse to)(?: even| yet| been)? (?:paid?|"
    r"pay) (?:me )?(?:for )?"
    r"(?:the |my |that |a )?(?:\w+ )?(?:trial|shift|days?|hours|wages|work)\b",
    re.IGNORECASE,
)
"""Work for them that nobody has paid."""
_CAN_THEY = late(r"\b(?:can|are) they\b.{0,20}\b(?:do|allowed)\b|\b(?:il)?legal\b|\bmy rights\b", re.IGNORECASE)
_CONTACTS = late(
    r"\b(?:should|shall|can|could|may|do|is it ok(?:ay)? (?:if|to)|when (?:do|should|can)|how (?:do|should|can))\b.{0,12}"
    r"\b(?:call|ring|phone|contact|chase|e-?mail|write|message|ask|nudge|remind|follow up)\b.{0,12}"
    r"\b(?:hr|them|him|her|the (?:company|manager|recruiter|office|shop|store)|again|up|there)\b",
    re.IGNORECASE,
)

_WHAT_ROW = late(
    r"\W*(?:(?:and|so|ok|but|please)\W+)*(?:(?:what(?:['’]?s| is| are| does| do)?|explain|tell me|show me|why) )?"
    r"(?:is |are |about )?"
    r"(?:a\d\d\b(?:\W+(?:(?:and|or)\W+)?)?)+(?:mean|means|stand for|about|please|is|are|it)*\W*$",
    re.IGNORECASE,
)
"""What one of the codes beside a suggestion stands for."""
_FROM_STRATEGY = frozenset(f"ask.{name}" for name in ("whom", "channel", "when", "late", "in_time", "words", "worth", "not_a_no"))
"""Answers that the strategy of the case gives; they rest on its rows."""
_OF_LATER = frozenset({"plan", "interview_ahead", "rehearsal"})
"""What is talked of there is the next interview, or a call; "what should I say?" is no question about a message."""
_WHAT_ABOUT = late(
    r"(?:(?:and|but|so|ok|okay|hey|now|then|wait)\W+)*(?:what|how|wat)(?: is|'s|s)?(?: up)?(?: (?:do|should|can|"
    r"shall) (?:i|we) do)? (?:about|with|of) "
    r"(?:the |my |that )?(?P<whom>[\w&.'’ -]{2,40}?)(?: (?:one|job|case|rejection|no|though|then|now))*\W*",
    re.IGNORECASE,
)
"""A question after one of several employers."""


_HOT = late(
    r"\b(?:ang(?:ry|er)|fur(?:y|ious)|mad|rag(?:e|ing)|livid|fuming|seeth\w*|boiling|upset|hates?|hated|vents?|venting|revenge|"
    r"nasty|rude|shout\w*|scream\w*|complain\w*|reviews?|post (?:about|it|this)|idiots?|wasted|unfair|badly|"
    r"piece of my mind|what i think of|tell (?:them|her|him) (?:what|off|exactly)|behav\w+|sharp|regret|calm(?:er)?|"
    r"cool (?:down|off)|"
    r"pissed|hurt|insult\w*|disgust\w*|outrag\w*|swear\w*)\b",
    re.IGNORECASE,
)
"""Anger, or what is done out of it."""
_A_CALL = late(r"\b(?:calls?|called|calling|phone\w*|ring|rang|rung|voice ?mail|pick(?:ed)? up|number)\b", re.IGNORECASE)
_SILENT = late(
    r"\b(?:silen\w+|ghost\w*|nothing|no (?:news|answer|reply|response|word|update|call)|not (?:a word|heard|answered|replied)|"
    r"(?:have|has|did|do|does)(?:n['’]?t| not) (?:\w+ )?(?:hear|heard|answer|answered|reply|replied|call|called|get back|"
    r"got back|pick)|"
    r"never (?:\w+ )?(?:called|rang|answered|replied|got back|heard)|wait\w*|weeks?|updates?|decision|status|on read|still|"
    r"chase\w*|"
    r"follow(?:ing)?[- ]?up|deadline|promised)\b",
    re.IGNORECASE,
)
"""That nothing has come, or what is asked about such a time."""


_NEEDS = {
    page: late(rf"\b(?:{words})\b", re.IGNORECASE)
    for page, words in (
        (
            "is-it-legal",
            r"(?:il)?legal\w*|laws?|lawyers?|solicitors?|tribunals?|court|sue|suing|rights?|allowed|they|them|he|she|(?:an? |"
            r"my |the )?"
            r"(?:employers?|company|manager|interviewer|boss)|discriminat\w*|unfair\w*|fair|contract|ask(?:ed|ing)? me|paid|"
            r"unpaid",
        ),
        ("is-it-me", r"i|me|my|myself|i'?m|im|mine|us|we|people|anyone|somebody|rejection\w*|worth\w*|good enough"),
        ("advice-or-feedback", r"feed-?back|ask\w*|word|term|call it|say|write|request\w*"),
    )
}
"""Without one of these such a page is no answer: what is said in a letter is no matter of the law."""
_HOW_SURE = late(
    r"\b(?:how|are) (?:you |u )?(?:confident|sure|certain|reliable|accurate|trustworthy|good|right|solid|"
    r"well[- ]founded)\b[^.!?\n]{0,30}"
    r"\b(?:you|u|your|this|that|advice|suggestions?|tips)\b|\bhow (?:confident|sure|certain) (?:are|r) (?:you|u)\b|"
    r"\b(?:why should|can|should|how can) i (?:trust|believe|rely on) (?:you|u|this|your)(?: (?:advice|suggestions?|tips))?\W*$|"
    r"\bwhere (?:do|did|does) (?:you|u|this|your advice|that) (?:get|come from|know)\b[^.!?\n]{0,20}\W*$|"
    r"\bwhat (?:is|'s) (?:this|that|your advice) (?:based on|resting on)\b",
    re.IGNORECASE,
)
"""What our advice rests on."""
_PLEADS = late(
    r"\W*(?:(?:ok|so|but|and|please|abeg|no|actually|maybe|honestly)\b\W*)*(?:i(?:['’]?d| would| just| really| still)*|can i|"
    r"could i|let me|"
    r"should i)(?: just| really| only)* ?(?:want(?: to)?|wan|wanna|like to|need to|go|going to|gonna|will)? ?(?:to )?(?:beg|"
    r"plead with|"
    r"ask|convince|persuade|implore|get|make)(?: with)? (?:them|dem|her|him|[A-Z]\w+|"
    r"the \w+)\b[^.!?\n]{0,20}\b(?:reconsider\w*|think "
    r"again|rethink|change (?:their|dem|her|his) minds?|(?:one more|another|a second) chance|take me after all|review (?:the|"
    r"their) "
    r"decision)\b[^.!?\n]{0,20}\W*",
    re.IGNORECASE,
)
"""The wish to have the decision turned round."""
RECONSIDER = "ask them to reconsider"
WHICH_FIRST = "which do i write to first"
SO_MANY = "so many rejections"
COUNTS_NOES = late(
    r"\W*(?:(?:that['’]?s|i(?:['’]?ve| have)? (?:had|got)|had|got|it['’]?s|ok|so|and|now|already)\b\W*)*(?:\d{1,3}|two|"
    r"three|four|"
    r"five|six|seven|eight|nine|ten|a dozen|so many|too many|countless|dozens of|loads of) (?:noes|no['’]?s|nos|rejections?|"
    r"refusals?|"
    r"knock-?backs?|turn-?downs?) (?:this|in|so far|since|already|and counting|now|within|over)\b[^.!?\n]{0,30}\W*",
    re.IGNORECASE,
)
"""How many noes it has been: no telling of any of them."""
_OWN_QUESTION = late(
    r"\W*(?:(?:ok|so|and|but|also|hi|hey|hello|sorry|please)\b\W*)*(?:what if|(?:should|can|could|may|do|am|would|must|shall) "
    r"i\b|"
    r"how (?:do|can|should|would|long (?:do|should)) i\b|will (?:it|they|she|he)\b|is it\b|can my\b|do (?:recruiters|"
    r"companies|they)\b)",
    re.IGNORECASE,
)
_WILL_DOING = late(r"\W*(?:(?:ok|so|and|but|also)\b\W*)*(?:will|would|could|does|can) \w{2,}ing\b", re.IGNORECASE)
"""What doing something would lead to ("will asking hurt my chances")."""
_WHICH_FIRST = late(
    r"\b(?:which|who|whom)\b[^.!?\n]{0,30}\b(?:first|start with|begin with|before the other)\b|"
    r"\b(?:write|ask|contact|e-?mail|message)\b[^.!?\n]{0,12}\b(?:both|all (?:of them|three|four))\b",
    re.IGNORECASE,
)


class Answering(Playing):
    """A turn that can answer questions."""

    def _beside(self, text: str) -> bool:
        """Leave to ask something, what is known, one's own English, somebody else's no: answered, and the question waits."""
        if asks_leave(self.wording, text):
            if self.talk.open.state.flow == "ask":
                self.say(Say("ask.of_course"))
                self.ask(again=True)
                return True
            self.say(Say("ask.of_course"))
            self._enter(Enter("ask", values={"once": "yes"}))
            self.out.answered = True
            self.ask()
            return True
        if self._of_the_talk(text):
            return True
        if asks_what_is_known(self.wording, text) and self._known():
            self.ask(again=True)
            return True
        if self._other_case(text):
            return True
        if _WHAT_ROW.match(text) and (known := rows_in_words(ROW.findall(text))):
            self.say(Say("rejection.rows", {"rows": known}))
            self.ask(again=True)
            return True
        if _HOW_SURE.search(text) and len(text.split()) <= LONGEST_ASKED and self._page(WHAT_YOU_ARE):
            self.ask(again=True)
            return True
        if _PLEADS.fullmatch(text.replace("\u2019", "'")) and self._page(RECONSIDER):
            self.ask(again=True)
            return True
        if about_privacy(text) and self._page(WHO_READS):
            self.ask(again=True)
            return True
        if why_place(text):
            self._text(self.wording.heading(Where.model_fields["at"].default).why)
            self.ask(again=True)
            return True
        if wants_money(text) and self.context.account(text).told.value in ("", "unknown"):
            self.say(Say("common.asked_to_pay"))
            self.ask(again=True)
            return True
        if self._lawful(text):
            self.ask(again=True)
            return True
        owed = _OWED.search(text) is not None and len(text.split()) <= LEAST_QUESTION * 4
        if owed and self.context.account(text).told.value in ("", "unknown") and self._page(WAGES_OWED):
            self.ask(again=True)
            return True
        beside = self.talk.open.state.flow != "draft" and of_language(text)
        line = (
            ("common.foreign_letter" if self.talk.open.state.flow == "draft" else "common.foreign") if other_tongue(text)
            else "common.correct_english" if correcting(text)
            else "common.plain_english" if beside
            else "common.too_old" if worries_about_age(text)
            else "common.for_another" if of_another(text)
            else ""
        )  # fmt: skip
        if line:
            self.say(Say(line))
            self.ask(again=True)
        return bool(line)

    def _of_the_talk(self, text: str) -> bool:
        """A joke, a plainer word, what may be answered: said in a line, and the question stands."""
        state = self.talk.open.state
        kind = of_the_talk(text)
        if kind == "listen" and state.flow not in ("draft", "reply", "rehearsal"):
            self.say(Say("common.go_ahead"))
            self.ask(again=True)
            return True
        if kind not in ("joke", "plainer", "answers") or (kind != "joke" and state.flow in ("draft", "reply")):
            return False
        offered = {option.id for option in self.wording.options(state)}
        answers = "answers_skip" if "skip" in offered else "answers" if offered else "answers_own"
        self.say(Say("common.joke" if kind == "joke" else f"common.{answers}"))
        self.ask(again=True)
        return True

    def _lawful(self, text: str) -> bool:
        """Whether they may say, ask or want such a thing: heard like a telling of it (G3); what of it to show, where that is
        asked. A text that also tells how the no came is a telling."""
        what = asks_what_is_unlawful(text)
        if not (what or asks_whether_lawful(text)) or len(text.split()) > LONGEST_ASKED:
            return False
        if self.context.account(text).told.value not in ("", "unknown"):
            return False
        case = self._at_hand(self.context)
        points = tuple(
            f'"{p.text}"' for f in self.context.feedback if case and f.case == case.id for p in f.sorted if p.label == "UNFAIR"
        )
        heard = case is not None and "unfair_heard" in case.settled
        if points:
            self.say(Say("common.unfair_points", {"points": points, "body": advice_body(self.context, again=heard)}))
        elif what and not asks_whether_lawful(text) and not heard:
            return False
        elif heard or case is None or case.phase == "closed":
            self.say(Say("common.unfair_asked", {"body": advice_body(self.context, again=heard)}))
        else:
            self._do(hear_unfair(case.model_copy(update={"discrimination": True}), text, self.context))
        return True

    def _at_hand(self, context: Context) -> Case | None:
        """The case of the open question or of the nearest underneath, else the one that was touched last."""
        asked_of = [getattr(frame.state, "case", "") for frame in (self.talk.open, *reversed(self.talk.under))]
        by_id = {case.id: case for case in context.cases}
        return next((by_id[id] for id in asked_of if id in by_id), None) or latest(context)

    def _known(self) -> bool:
        """Say the facts of the case on hand; False where nothing is known of any."""
        case = self._at_hand(self.context)
        if case is None and (ahead := latest(self.context, ("ahead",))) is not None and ahead.next_interview is not None:
            at = ahead.next_interview.astimezone(self.context.now.tzinfo)
            self.say(Say("interview_ahead.known", {"at": day_alone(ahead, at) or at}))
            return True
        if case is None or not (known := facts(case)):
            return False
        if getattr(self.talk.open.state, "facts", None) != known:
            # The list that stands in the open question is not said twice.
            self.say(Say("common.known", {"about": about(case), "facts": known}))
        return True

    def _is_question(self, text: str) -> bool:
        stripped = text.strip()
        if len(stripped.split()) > 30 or laments(stripped):
            return False
        if _WILL_DOING.match(stripped):
            return True
        if stripped.endswith("?") or _OVER_THEM.match(stripped) or asks_whom(stripped, self._at_hand(self.context)):
            return True
        if len(stripped.split()) <= LEAST_QUESTION * 3 and any(wishes(asked) for _, asked in questions_at_end(stripped)):
            return True  # "i have no job now what do i do"
        words = normal(stripped).split()
        return any(self.wording.means("question_words", " ".join(words[:n])) for n in (1, 2))

    def _asks(self, text: str) -> bool:
        """Whether a question stands somewhere in it; at home, where nothing else is asked, anything may be one."""
        if self._is_question(text):
            return True
        if laments(text):
            return False
        if isinstance(self.talk.open.state, WhatNext):
            return len(text.split()) >= LEAST_QUESTION
        plain = f" {normal(text)} "
        return any(f" {words} " in plain for words in self.wording.names("asking_words"))

    def _play_words(self, effect: Hear) -> None:
        """A question that waited is answered; whatever else was said before is played."""
        if not effect.question:
            super()._play_words(effect)
        elif self.talk.open.state.flow != "care" and effect.text and not self._advise(effect.text):
            self._not_known(effect.text)

    def _answers_question(self, text: str) -> bool:
        """A question is answered wherever it comes; where one was asked for, that flow answers."""
        state = self.talk.open.state
        if line := state.explains(text):
            self.say(Say(line))
            return True
        return state.flow != "ask" and self._is_question(text) and self._advise(text)

    def _story(self, text: str) -> tuple[str, str]:
        """A telling and the question at its end, which would hide it; all of it and nothing, where it is not both."""
        if self.heard:
            return text, ""  # something grave was answered; no case begins with it
        if is_notice(text) or is_live(text, self.context):
            return (text, text) if about_privacy(text) else (text, "")
        state = self.talk.open.state
        if state.verbatim or state.vanishing or state.flow not in ("home", "first_meeting", "rejection"):
            return text, ""
        # Where a telling is asked for, a question may follow it in one breath; at a question of ours only in its own sentence.
        wanted = isinstance(state, WhatNext | Account) or state.flow == "first_meeting"
        for story, question in questions_at_end(text):
            if tells(story, self.context) and (wanted or story.endswith((".", "!"))):
                return story, question
        return text, ""

    def _answer(self, question: str) -> None:
        """Answer a question that came with a story. What to do, and the message, are what the story leads to anyway."""
        if question and not wishes(question) and not laments(question):
            _ = (about_privacy(question) and self._page(WHO_READS)) or self._advise(question)

    def _page(self, asked: str) -> bool:
        """Say the page that one of its own ways of asking finds."""
        found = self.context.language.advice(asked)
        if found is None or not self._supposed(found.page, asked) or not self._put_to_us(found, asked):
            return False
        self._text(found.text)
        self.behind = tuple(row for row in found.rows if row != "-")
        self.say(Say("common.from", {"source": in_words(found.source)}))
        return True

    def _put_to_us(self, found: Advice, asked: str) -> bool:
        """Whether a page may answer, where nothing in a text is put as a question: "you'd think they could pick up a phone" has
        the words of one, and tells; so the page must be all but certain. Elsewhere a page speaks only to a question anyway."""
        if found.likely >= TOLD_SURE or self._is_question(asked):
            return True
        return _WANTS_TO_KNOW.search(asked) is not None

    def _supposed(self, page: str, asked: str) -> bool:
        """Whether a page of anger, a missed call or a silence may answer: only where that was told, here or in the case."""
        if page == "angry":
            return _HOT.search(asked) is not None or self.context.language.state(asked).heat in ("H2", "H3")
        if page == "missed-call":
            return _A_CALL.search(asked) is not None
        if page in _NEEDS:
            return _NEEDS[page].search(asked) is not None
        if page == "silence-after-interview":
            case = self._at_hand(self._fresh())
            clear = case is not None and case.phase != "closed" and case.told not in ("silence", "unknown")
            return not clear or _SILENT.search(asked) is not None
        return True

    def _meant(self, text: str) -> str:
        """A question as it is meant where they stand: in a silence nobody has said no, and an offer may be gone."""
        case = self._at_hand(self._fresh())
        if _SUES.search(text) and len(text.split()) <= LEAST_QUESTION * 3:
            return IS_IT_LEGAL
        if case is None or case.phase == "closed":
            return text
        if taken_back(case) and (wishes(text) == "advice" or _CAN_THEY.search(text)):
            return OFFER_GONE
        if case.told == "silence" and _CONTACTS.search(text) and len(text.split()) <= LEAST_QUESTION * 3:
            return IN_SILENCE
        return text

    def _of_case(self, text: str) -> Say | None:
        """The answer that the case on hand gives to a question about what to do there."""
        context = self._fresh()
        case = self._at_hand(context)
        if self.talk.open.state.flow in _OF_LATER or (case is not None and case.booked_call is not None):
            return None
        if wishes(text) == "advice":
            return what_now(case, context) if case is not None and self._meant(text) == text else None
        if isinstance(self.talk.open.state, Ready) and kind_of(text) == "words":
            return None  # the whole of it stands right above; the pages say how its parts are made
        return of_case(text, case, context)

    def _other_case(self, text: str) -> bool:
        """ "What about Lidl?", where that is another case than the one on hand: what is kept of it, or on with it from home."""
        said = _WHAT_ABOUT.fullmatch(" ".join(text.split()))
        named = cases_named(said["whom"], self.context.cases) if said else []
        here = self._at_hand(self.context)
        if said and not named and here is not None and self._only_mentioned(said["whom"], here):
            return True
        if not named or (here is not None and here.id == named[0].id and not isinstance(self.talk.open.state, WhatNext)):
            return bool(named) and self._known_again()
        other = named[0]
        if isinstance(self.talk.open.state, WhatNext) and other.phase in ("account", "resting", "asking"):
            self._enter(Enter("rejection", values={"case": other.id}))
            self.out.answered = True
            self.ask()
            return True
        self.say(Say("ask.other_case", {"about": about(other), "facts": facts(other)}))
        self.ask(again=True)
        return True

    def _only_mentioned(self, whom: str, here: Case) -> bool:
        """An employer that stood in a telling, and was not kept as a case of its own."""
        people = " ".join((here.person, here.rapport, here.recruiter, *here.met_names)).lower()
        found = re.search(rf"(?<!\w){re.escape(whom)}(?!\w)", here.account, re.IGNORECASE)
        if found is None or not found[0][:1].isupper() or whom.lower() in people or whom.split()[0].lower() in GIVEN:
            return False
        if self.talk.open.state.flow not in ("rejection", "feeling", "review", "home"):
            return False
        self.say(Say("ask.other_not_kept", {"name": found[0]}))
        self.ask(again=True)
        return True

    def _known_again(self) -> bool:
        if not self._known():
            return False
        self.ask(again=True)
        return True

    def _names_another(self, text: str, context: Context) -> bool:
        """Whether a question names another of their cases than the one on hand."""
        named, at_hand = cases_named(text, context.cases), self._at_hand(context)
        return bool(named) and at_hand is not None and all(case.id != at_hand.id for case in named)

    def _advise(self, text: str) -> bool:
        """What the case on hand answers, else the page that does, or the honest word that there is none."""
        context = self._fresh()
        at_hand = self._at_hand(context)
        if isinstance(self.talk.open.state, Ready) and at_hand is not None and at_hand.live and kind_of(text) == "words":
            return True  # in the middle of it: the sentence stands there, and is shown once more
        open_ = [c for c in context.cases if c.phase in ("account", "resting", "asking") and c.asked_on is None]
        if len(open_) > 1 and _WHICH_FIRST.search(text) and self._page(WHICH_FIRST):
            return True
        line = answered_otherwise(text, self._at_hand(context), context.now.date())
        if line and not self._names_another(text, context):
            # Once we have said ourselves that five working days are over, the follow-up is due.
            due = self.talk.open.state.at in _FOLLOW_UP_IS_DUE
            waits = self._of_case(text) if line == "strategy.reason.chase_once" and not due else None
            self.say(waits if waits is not None and waits.line == "ask.out_already" else Say(line))
            return True
        if (of_theirs := self._of_case(text)) is not None:
            self.say(of_theirs)
            if of_theirs.line in _FROM_STRATEGY and at_hand is not None and (rows := decided(at_hand, context).rows):
                self.behind = rows
                self.say(Say("common.from", {"source": in_words(source(rows))}))
            self.shown = isinstance(self.talk.open.state, Advised)
            return True
        asked = general(text)
        # Whom, and whether at all: such a question is all small words, which say little about a page.
        first, then = (asked, self._meant(text)) if kind_of(text) in ("whom", "worth") else (self._meant(text), asked)
        if self._page(first) or (then and self._page(then)):
            return True
        if self._is_question(text) and (text.strip().endswith("?") or self._asked_at_home(text)):
            self._not_known(text)
            return True
        return False

    def _not_known(self, text: str) -> None:
        """No page surely answers a question: asks which of those that may is meant, or says honestly that there is none."""
        if wishes(text) == "advice":
            self.say(Say("common.help"))  # what to do, where nothing has been told: there is nothing to choose from
            return
        pages = [page.page for page in near(text, self._fresh()) if self._supposed(page.page, text)]
        # Where their own words are asked for, a choice would stand between them and what they write.
        if pages and not self.heard and not self.talk.open.state.verbatim:
            self._enter(Enter("ask", values={"pages": " ".join(pages)}))
        else:
            self.say(Say("common.dont_know"))

    def _asked_at_home(self, text: str) -> bool:
        """Whether it is a question of what they should do or fear, where it might else be taken for a telling ("what if i dont
        have their email")."""
        return isinstance(self.talk.open.state, WhatNext) and self._fears(text)

    def _fears(self, text: str) -> bool:
        """Whether a text is a question of what they should do or fear, by how it begins."""
        if len(text.split()) > LEAST_QUESTION * 4 or laments(text):
            return False
        begins = _OWN_QUESTION.match(text) or _WILL_DOING.match(text)
        return begins is not None and not TURNED_DOWN.search(text)
