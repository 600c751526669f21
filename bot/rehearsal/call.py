"""The call itself: card + call + labelled turn -> the next call, in which the interviewer has answered what was said.

    1. openness     the table is applied (openness.py), facts above it stay shut
    2. the answer   end of patience > what cost most > what was asked for, first asked first > what was offered
    3. the words    from the seed, the beat and how often it was said

The interviewer's beat can have pieces (`Spoken.parts`). A host says them one after another; a message before the last of
them is an interruption (`Said.interrupted`, `parts_heard`), and what had not been said by then has not been told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from pydantic import BaseModel, ConfigDict

from bot.late import late
from bot.rehearsal.cards import Beat, Card, Fact, Flag
from bot.rehearsal.giving_back import gives_back, knowing
from bot.rehearsal.moves import LabelMove, Said, hear, introduces, sentences
from bot.rehearsal.openness import COLD, THRESHOLDS, Entry, change

Ended = Literal["", "closed", "cold", "time", "stopped"]
Aside = Literal["", "language", "out_of_role", "again", "to_another", "waits", "recording"]

_GIVES = frozenset(
    "fact example strength step received granted listening paraphrased not_quite interest repair again"
    " selfdown silence short shouting other interrupt pile ramble".split()
)

_OUT_OF_IT: tuple[Aside, ...] = ("language", "out_of_role", "to_another", "recording")
"""Manners of a turn at which the coach speaks in place of the interviewer."""

SHARP_WORDS = 40
"""A question is sharp (P6) when its turn is no longer than this."""

WARM = 65.0
"""From here the goodbye is a warm one."""

GRAVITY = (
    "LEGAL", "BLAME", "DEBATE", "WHY", "PLEA", "PRESS", "GUILT", "CORRECT", "THIRD", "INTERRUPT", "PILE", "SELFDOWN", "RAMBLE",
)  # fmt: skip
"""Which costly move is answered first."""

_LIGHT = frozenset({"WHY", "INTERRUPT", "PILE", "SELFDOWN", "RAMBLE"})
_BEAT_OF = {label: label.lower() for label in GRAVITY}
_LEADS = (
    ("REPAIR", "repair"),
    ("CANDOUR", "candour"),
    ("LIMIT_ACK", "limit"),
    ("PERMISSION", "granted"),
    ("PARAPHRASE", "paraphrased"),
)


_GO_ON = late(
    r"\b(?:go on|go ahead|carry on|keep going|tell me more|i['’]?m (?:all ears|listening)|say more)\b", re.IGNORECASE
)
_GOODBYE = late(r"\b(?:good ?bye|bye|cheerio|farewell|hang(?:ing)? up)\b", re.IGNORECASE)


class Spoken(BaseModel):
    """What the interviewer says at one go: pieces in order, the beats they come from, the facts told in each, and what the rubric
    must know about it."""

    model_config = ConfigDict(frozen=True)

    parts: tuple[str, ...]
    beats: tuple[str, ...]
    facts: tuple[tuple[int, int], ...] = ()
    flags: tuple[Flag, ...] = ()
    aside: Aside = ""
    """What is no part of the call: a word out of the role, or the line before said once more."""

    @property
    def text(self) -> str:
        """The whole of it on one line."""
        return " ".join(self.parts)


class Played(BaseModel):
    """One turn as it was played: what was said, what it did to openness, and the answer."""

    model_config = ConfigDict(frozen=True)

    said: Said
    entries: tuple[tuple[str, float], ...]
    openness: float
    answer: Spoken


class Call(BaseModel):
    """A rehearsal under way or over. A value: keeping one is keeping a branch."""

    model_config = ConfigDict(frozen=True)

    persona: str
    seed: int
    openness: float
    opening: Spoken
    turns: tuple[Played, ...] = ()
    told: tuple[int, ...] = ()
    examples: tuple[int, ...] = ()
    made: dict[str, int] = {}
    uses: dict[str, int] = {}
    low: int = 0
    last_loss: float = 0.0
    repair_used: bool = False
    ended: Ended = ""

    @property
    def last(self) -> Spoken:
        """The interviewer's latest words."""
        return self.turns[-1].answer if self.turns else self.opening

    @property
    def standing(self) -> Spoken:
        """The latest words of the interviewer that are a part of the call."""
        return next((t.answer for t in reversed(self.turns) if not t.answer.aside), self.opening)

    @property
    def heard(self) -> str:
        """All that the interviewer has said so far."""
        return " ".join((self.opening.text, *(t.answer.text for t in self.turns)))

    @property
    def turn(self) -> int:
        """Turns of the candidate so far."""
        return len(self.turns)

    def before(self, turn: int) -> Spoken:
        """The interviewer's words that turn `turn` (from 1) answered."""
        return self.turns[turn - 2].answer if turn > 1 else self.opening


class CallOverError(ValueError):
    """A turn after the end of the call."""


class _Speech:
    """Collects an answer piece by piece, counting how often each beat was used."""

    def __init__(self, card: Card, seed: int, uses: dict[str, int]) -> None:
        self.card, self.seed, self.uses = card, seed, dict(uses)
        self.parts: list[str] = []
        self.beats: list[str] = []
        self.facts: list[tuple[int, int]] = []
        self.flags: list[Flag] = []
        self.last = 0

    def say(self, beat: Beat, fact: int = 0) -> None:
        pieces = self.card.wording(beat, self.seed, self.uses.get(beat.name, 0))
        self.parts += pieces
        self.last = len(pieces)
        self.uses[beat.name] = self.uses.get(beat.name, 0) + 1
        self.beats.append(beat.name)
        self.flags += [f for f in beat.flags if f not in self.flags]
        if fact:
            self.facts.append((fact, len(self.parts) - 1))

    def name(self, beat: str) -> None:
        self.say(self.card.beats[beat])

    def drop_listening(self) -> None:
        """Take back a last "Go on", said after something else: what is said of their own accord takes its place."""
        if len(self.beats) > 1 and self.beats[-1] == "listening":
            self.beats.pop()
            del self.parts[-self.last :]

    def repeat(self, parts: tuple[str, ...]) -> None:
        """Say again what was said before, in the same words: it is not told a second time."""
        self.parts += parts

    def spoken(self, aside: Aside = "") -> Spoken:
        return Spoken(
            parts=tuple(self.parts), beats=tuple(self.beats), facts=tuple(self.facts), flags=tuple(self.flags), aside=aside
        )


def begin(card: Card, seed: int) -> Call:
    """The interviewer has picked up and said their first words; nobody has answered yet."""
    speech = _Speech(card, seed, {})
    speech.name("opening")
    return Call(persona=card.id, seed=seed, openness=card.start, opening=speech.spoken(), uses=speech.uses)


def answer(card: Card, call: Call, said: Said) -> Call:
    """Play one turn. Raises CallOverError when the call has ended."""
    if call.ended:
        raise CallOverError("this call is over; begin another or take the last turn back")
    call = _unsay(call, said)
    first = call.turn == 0
    labels = tuple(dict.fromkeys((*said.labels, *(("INTERRUPT",) if said.interrupted else ()))))
    if said.manner == "silence" and card.talks_on and not said.interrupted:
        labels = ("ACK",)
    mistaken = "PARAPHRASE" in labels and not gives_back(card, call.heard, call.told, said)
    if mistaken:
        labels = tuple(label for label in labels if label != "PARAPHRASE" and not _of_summary(said, label))
    moved = change(
        call.openness,
        labels,
        made=call.made,
        first_turn=first,
        opens=frozenset(card.opens) if _trigger_holds(card, said, call.turn) else frozenset(),
        shuts=frozenset(card.shuts),
        last_loss=call.last_loss,
        repair_used=call.repair_used,
        thanks_lead=_leads_with_thanks(said),
    )
    beside = said.manner in (*_OUT_OF_IT, "again", "waits") and not said.interrupted
    low = call.low + (moved.openness < COLD and not beside)
    speech = _Speech(card, call.seed, call.uses)
    state = _Answering(card, call, moved.openness, speech, mistaken=mistaken)
    ended: Ended = ""
    aside: Aside = ""
    if moved.openness < COLD and low >= 2 and not beside:
        speech.name("end")
        ended = "cold"
    elif said.manner in _OUT_OF_IT and not said.interrupted:
        aside = said.manner
    elif said.manner == "waits" and not said.interrupted:
        aside = "waits"
        speech.name("listening")
    elif said.manner == "again" and not said.interrupted:
        aside = "again"
        speech.name("again")
        speech.repeat(_matter(card, call.standing))
    elif call.turn + 1 - _asides(call) >= card.leaves_after:
        speech.name("goodbye")
        ended = "time"
    else:
        ended = state.reply(said, labels, cold=moved.openness < COLD)
    if not ended and not aside:
        for beat in card.script:
            if beat.at == call.turn + 1 - _asides(call) and beat.name not in call.uses:
                speech.drop_listening()
                speech.say(beat)
    spoken = speech.spoken(aside)
    counts = dict(call.made)
    if not aside:
        for label in labels:
            counts[label] = counts.get(label, 0) + 1
    return call.model_copy(
        update={
            "openness": moved.openness,
            "turns": (*call.turns, Played(said=said, entries=_plain(moved.entries), openness=moved.openness, answer=spoken)),
            "told": (*call.told, *(fact for fact, _ in spoken.facts if fact not in call.told)),
            "examples": state.examples,
            "made": counts,
            "uses": speech.uses,
            "low": low,
            "last_loss": moved.loss if moved.loss > 0 else call.last_loss,
            "repair_used": moved.repaired,
            "ended": ended,
        }
    )


def say(card: Card, call: Call, text: str, label_move: LabelMove, *, interrupted: bool = False, parts_heard: int = 1) -> Call:
    """Label a turn in view of the interviewer's last words, and play it."""
    said = hear(text, call.standing.text, label_move, interrupted=interrupted, parts_heard=parts_heard)
    said = knowing(card, call.heard, call.told, said)
    return answer(card, call, _at_this_point(card, call, said))


_LIMIT = late(
    r"\b(?:ca(?:n['’]?t|nnot)|can not|couldn['’]?t|could not|won['’]?t|not (?:able|allowed|free|possible|yours|up to you|say|"
    r"tell|asking)|"
    r"unable|allowed|allow|permitted|polic\w+|rules?|confidential\w*|discretion|private|privacy|limits?|limited|constraints?|"
    r"restrict\w+|careful|awkward|tricky|hard (?:for|to|position)|difficult|position|bound|hands|legal\w*|hr|names?|respect|"
    r"no (?:pressure|need|obligation|problem|worries|bother)|don['’]?t (?:have|need|worry|feel)|do not (?:have|need|worry|"
    r"feel)|"
    r"as much as|whatever you|what you can|if you (?:can|could|may|are|['’]re)|busy|short of time|(?:no|little|much) time|"
    r"time is|your time|rush\w*|hurry|late|next meeting|only (?:have|know|got)|second hand|passed on|pass on|in the room|"
    r"middle)\b",
    re.IGNORECASE,
)
"""Words of one sort or another that an acknowledgement of their limits has, where no refusal went before it."""


def _at_this_point(card: Card, call: Call, said: Said) -> Said:
    """The turn as it is heard by somebody who knows what their last line was for, as its reader did not: "I couldn't tell
    whether you wanted it" refuses nothing, and nobody understands a limit or presses after it; in the first turn there is nothing
    yet to apologise for."""
    said = _answering(call, said)
    lost: set[str] = set()
    if _OWN_VIEW.match(said.text) and not _EXCUSES.search(said.text):
        # "I think I was nervous" is a word about oneself, and no argument.
        lost |= {"DEBATE", "CORRECT"}
    if not _may_refuse(card, call.standing):
        lost.add("PRESS")
        if not _LIMIT.search(said.text):
            lost.add("LIMIT_ACK")
    if call.turn == 0:
        lost.add("REPAIR")
    if not said.has(*lost):
        return said
    labels = tuple(label for label in said.labels if label not in lost)
    if not labels:
        # Nobody who begins with "sorry" is at a loss to be understood.
        labels = ("ACK",) if said.has("LIMIT_ACK", "DEBATE", "CORRECT") or call.turn == 0 else ("OTHER",)
    return said.model_copy(update={"labels": labels})


_BIDS = late(
    r"\W*(?:(?:yes|no|oh|well|it is|of course|but|really|honestly|sure)\b[ ,.!]*)*(?:"
    r"please(?: (?:do|tell me|say it|go on|say))?|(?:i would|i['’]?d) (?:really |still |much |very much )*"
    r"(?:like|love|want|rather|prefer) to (?:hear|know)(?: (?:it|them|that|this))?|"
    r"i do want to (?:hear|know)(?: it)?|tell me|try me|say it|do say|i['’]?m sure)"
    r"(?:[ ,.!]+(?:please|anyway|all the same|go on|(?:i would|i['’]?d) (?:really |still )?(?:like|love|want|rather) to "
    r"(?:hear|know)(?: (?:it|them|that|this))?|tell me|do say))*[.!]*",
    re.IGNORECASE,
)
"""What bids somebody say what they hesitate to say."""
_YES_OR_NO = late(
    r"\W*(?:yes|no|nope|not|yeah|a little|a bit|maybe)\b(?:[ ,.]+(?:not|at|all|really|thanks|thank you|of course|i['’]?m|am|i|"
    r"cross|angry|just|sad|a|little|bit|nothing|yes|no|quite|any ?more|fine|okay|ok))*\W*",
    re.IGNORECASE,
)
_OWN_VIEW = late(
    r"(?!.*\b(?:you|your|they|them)\b).*\bi(?: was|['’]?m| felt| feel| got| struggled| froze| rambled)\b[^.!?]*"
    r"(?:nervous|anxious|tense|rambl|not my best|disappointed|struggl|froze|went blank)",
    re.IGNORECASE | re.DOTALL,
)
"""A word about one's own nerves or slips, and about nobody else."""


_INVITES = late(
    r"\b(?:give|tell|bring) me (?:one|a|an|your|the) (?:single |real |short |good )?(?:story|example|time|moment|case|"
    r"instance)\b|"
    r"\btell me about (?:(?:a|one|the) time|something)\b|\bwhat would change my mind\b",
    re.IGNORECASE,
)
"""What invites a story (P12): who then tells one argues nothing."""


_EXCUSES = late(
    r"\b(?:but|though|although|however|unfair|not fair|wrong|normally|usually|not true|years|experience|better than)\b",
    re.IGNORECASE,
)
"""What makes a word about oneself an argument after all."""


def _tests(line: Spoken) -> bool:
    """Whether they asked something of their own accord, to see how it is taken (P5, P10)."""
    return bool(line.beats) and line.beats[-1].endswith(" test")


def _answering(call: Call, said: Said) -> Said:
    """The turn as an answer to what they asked themselves: "No, not at all" to "Are you cross?" argues nothing, nor does a word
    about one's nerves, "Please do" to "I'm not sure you'd want to hear it" begs for nothing but frankness, and "I have to pay the
    rent, but you'd be my first choice" to "Would you forget us?" begs for nothing at all."""
    line = call.standing
    if not line.text.endswith("?") and not _tests(line) and not _INVITES.search(line.text):
        return said
    spared: set[str] = set()
    if _tests(line) and _BIDS.fullmatch(said.text):
        return said.model_copy(update={"labels": ("CANDOUR",)})
    if _INVITES.search(line.text):
        spared = {"DEBATE", "CORRECT", "RAMBLE"}
    elif _YES_OR_NO.fullmatch(said.text) or _OWN_VIEW.match(said.text):
        spared = {"DEBATE", "CORRECT"}
    elif _tests(line) and said.has("INTEREST"):
        spared = {"GUILT", "PLEA"}
    if not said.has(*spared):
        return said
    labels = tuple(label for label in said.labels if label not in spared) or ("OTHER",)
    return said.model_copy(update={"labels": labels})


def _may_refuse(card: Card, line: Spoken) -> bool:
    """Whether something in the line can be a refusal: whatever tells, thanks, comforts or asks back is none, and neither is
    what an interviewer says of their own accord (a bait, a wrong fact, the clock)."""
    of_their_own = {beat.name for beat in card.script}
    told = (beat for beat in line.beats if beat not in of_their_own)
    return "refusal" in line.flags or any(beat.partition(" ")[0] not in _GIVES for beat in told)


def stop(call: Call) -> Call:
    """The person hangs up in the middle: what was played stands."""
    return call if call.ended else call.model_copy(update={"ended": "stopped"})


def replay(card: Card, seed: int, turns: Iterable[Said]) -> Call:
    """The same turns from the beginning; stops where the call ends."""
    call = begin(card, seed)
    for said in turns:
        if call.ended:
            break
        call = answer(card, call, said)
    return call


def _plain(entries: tuple[Entry, ...]) -> tuple[tuple[str, float], ...]:
    return tuple((e.label, e.points) for e in entries)


_ACKNOWLEDGES = ("received", "paraphrased", "candour", "repair")
"""What only receives the turn before it; nobody asks to hear that again."""


def _matter(card: Card, line: Spoken) -> tuple[str, ...]:
    """What a line says after its acknowledgement of what was said before; the whole of it where it says nothing else."""
    if len(line.beats) < 2 or line.beats[0] not in _ACKNOWLEDGES:
        return line.parts
    ways = [tuple(card.fill(piece) for piece in wording) for wording in card.beats[line.beats[0]].wordings]
    length = next((len(way) for way in ways if line.parts[: len(way)] == way), 0)
    return line.parts[length:] or line.parts


def _asides(call: Call) -> int:
    return sum(bool(t.answer.aside) for t in call.turns)


def _unsay(call: Call, said: Said) -> Call:
    """An interruption: the pieces that had not been said yet are not said, and a fact in them is not told."""
    last = call.last
    if not said.interrupted or said.parts_heard >= len(last.parts):
        return call
    heard = max(said.parts_heard, 0)
    lost = {fact for fact, part in last.facts if part >= heard}
    cut = last.model_copy(update={"parts": last.parts[:heard], "facts": tuple(f for f in last.facts if f[0] not in lost)})
    update: dict[str, object] = {"told": tuple(f for f in call.told if f not in lost)}
    if call.turns:
        update["turns"] = (*call.turns[:-1], call.turns[-1].model_copy(update={"answer": cut}))
    else:
        update["opening"] = cut
    return call.model_copy(update=update)


def _trigger_holds(card: Card, said: Said, turns_before: int) -> bool:
    if card.opens_when == "short":
        return len(said.text.split()) <= SHARP_WORDS and not said.has("PILE", "RAMBLE")
    if card.opens_when == "early":
        return turns_before < 2
    return True


def _leads_with_thanks(said: Said) -> bool:
    """Whether thanks stand in the turn's first sentence."""
    places = said.spans.get("THANK", ())
    if not places:
        return True
    found = sentences(said.text)
    return not found or min(start for start, _ in places) < found[0][1]


def _one_a_sentence(said: Said, asks: list[str], *, told: bool) -> list[str]:
    """What one sentence asks in two ways is one request: the more particular of them is answered. As long as nothing has been
    told, what to improve comes before the step."""
    particular = {"STRENGTH_ASK": 0, "EXAMPLE_ASK": 1, "STEP_ASK": 2 if told else 4, "ADVICE_ASK": 3}
    found: dict[int, str] = {}
    for ask in asks:
        place = said.sentence_of(ask) if said.spans.get(ask) else -1 - particular[ask]
        if place not in found or particular[ask] < particular[found[place]]:
            found[place] = ask
    return [ask for ask in asks if ask in found.values()]


def _asks_something(text: str) -> bool:
    """Whether a turn ends in a question of some length: "And is there a question?" would be no answer to it."""
    return text.rstrip().endswith("?") and len(text[sentences(text)[-1][0] :].split()) > SHORT_QUESTION


SHORT_QUESTION = 2
"""A question of so few words is only a tag ("right?", "is it?")."""


def _of_summary(said: Said, label: str) -> bool:
    """Whether a request is nothing but the words of a summary ("So I should learn French")."""
    summary, places = said.spans.get("PARAPHRASE", ()), said.spans.get(label, ())
    inside = all(any(a <= start and end <= b for a, b in summary) for start, end in places)
    return label.endswith("_ASK") and bool(places) and inside


class _Answering:
    """Chooses what the interviewer says to a turn, given openness after it."""

    def __init__(self, card: Card, call: Call, openness: float, speech: _Speech, *, mistaken: bool) -> None:
        self.card, self.call, self.openness, self.speech, self.mistaken = card, call, openness, speech, mistaken
        self.told = list(call.told)
        self.examples = call.examples

    def reply(self, said: Said, labels: tuple[str, ...], *, cold: bool) -> Ended:
        """Say it; returns how the call ended, if it did."""
        speech = self.speech
        if said.manner == "silence":
            if not (self.card.talks_on and self._tell_next()):
                speech.name("silence")
            return ""
        costly = [label for label in GRAVITY if label in labels]
        asks = self._asked(said, labels)
        if costly:
            speech.name(_BEAT_OF[costly[0]])
            if cold:
                speech.name("cooling")
            elif costly[0] in _LIGHT and asks and not (costly[0] == "WHY" and asks == ["ADVICE_ASK"]):
                self._answer(asks[:1])
            return ""
        if cold:
            speech.name("cooling")
            return "closed" if "CLOSE" in labels and not asks else ""
        if self.mistaken:
            return self._put_right(said, asks)
        lead = next((beat for label, beat in _LEADS if label in labels and not (label == "REPAIR" and self._courtesy(asks))), "")
        if not lead and asks and self.call.turn == 0 and said.has("THANK", "ACCEPT") and "received" not in speech.uses:
            lead = "received"
        if asks:
            if lead and not (lead == "candour" and not self._open()):
                speech.name(lead)
            self._answer(asks)
            return ""
        if "CLOSE" in labels and self._leaves(said):
            speech.name("goodbye_warm" if self.openness >= WARM else "goodbye")
            return "closed"
        if lead:
            speech.name(lead)
            if lead == "paraphrased" and self.card.talks_on:
                self._tell_next()
            elif lead in ("granted", "repair"):
                speech.name("listening")
            return ""
        if "INTEREST" in labels:
            speech.name("interest")
        elif said.manner == "shouting":
            speech.name("shouting")
        elif "ACK" in labels and self.card.talks_on and self._tell_next():
            pass
        elif said.has("THANK", "ACCEPT"):
            speech.name("received")
            speech.name("listening")
        elif "ACK" in labels and _GO_ON.search(said.text) and self._goes_on():
            pass
        elif (
            ("ACK" in labels and not _asks_something(said.text))
            or (self.call.turn == 0 and introduces(said.text))
            or (said.manner == "plain" and "?" not in said.text and self._asked_them())
        ):
            speech.name("listening")
        else:
            speech.name("short" if said.manner == "short" else "other")
        return ""

    def _asked_them(self) -> bool:
        """Whether what the turn answers was a question about themselves ("And what did you make of it?"): whatever they say
        to it, nobody says "You've lost me"."""
        line = self.call.standing
        if _INVITES.search(line.text):
            return True
        return self.call.turn > 0 and (_tests(line) or (line.beats[-1] == "listening" and line.text.endswith("?")))

    def _goes_on(self) -> bool:
        """"Go on": the scene behind what was just told, where there is one still."""
        latest = next((fact for fact, _ in reversed(self.call.standing.facts)), 0)
        if not latest or latest in self.examples or self.openness < THRESHOLDS[0]:
            return False
        self.speech.say(self.card.by_threshold[latest].example)
        self.examples = (*self.examples, latest)
        return True

    def _courtesy(self, asks: list[str]) -> bool:
        """Whether an apology is one of manners ("sorry, may I ask"): nothing was lost that it could mend."""
        return not self.call.last_loss and bool(asks)

    def _put_right(self, said: Said, asks: list[str]) -> Ended:
        """A summary of something that was never said: what was told last, once more, and then what else was asked."""
        self.speech.name("not_quite")
        told = self._words_of(self.call.told[-1]) if self.call.told else ()
        self.speech.repeat(told)
        if asks:
            self._answer(asks)
        elif not told and not (self.card.talks_on and self._tell_next()):
            self.speech.name("listening")
        return ""

    def _words_of(self, fact: int) -> tuple[str, ...]:
        """The pieces in which a fact was told, as they were said."""
        ways = [tuple(self.card.fill(piece) for piece in wording) for wording in self.card.by_threshold[fact].beat.wordings]
        for line in (turn.answer for turn in reversed(self.call.turns)):
            for end in (part + 1 for at, part in line.facts if at == fact):
                found = next((way for way in ways if line.parts[max(end - len(way), 0) : end] == way), ())
                if found:
                    return found
        return ()

    def _leaves(self, said: Said) -> bool:
        """Nobody rings off in their first words, or while they ask for time, unless they say goodbye."""
        return (self.call.turn > 0 and not said.has("PERMISSION")) or _GOODBYE.search(said.text) is not None

    def _asked(self, said: Said, labels: tuple[str, ...]) -> list[str]:
        """Requests in the order in which they were made. A bound or leave to be frank asks only where nothing else does."""
        asks = [label for label in labels if label in ("STRENGTH_ASK", "EXAMPLE_ASK", "STEP_ASK", "ADVICE_ASK")]
        asks.sort(key=lambda label: min((s for s, _ in said.spans.get(label, ())), default=0))
        asks = _one_a_sentence(said, asks, told=bool(self.told))
        if not asks and "CANDOUR" in labels and "CLOSE" not in labels:
            return ["CANDOUR"]
        if not asks and "BOUND" in labels and "CLOSE" not in labels and "PERMISSION" not in labels:
            return ["BOUND"]
        return asks

    def _open(self) -> list[Fact]:
        """Facts that may be told now. The topmost, a way on, is not told to somebody who has heard nothing else yet."""
        found = [f for f in self.card.facts if f.at <= self.openness and f.at not in self.told]
        return found if self.told or len(found) < 2 else [f for f in found if f.at < THRESHOLDS[-1]]

    def _tell(self, fact: Fact) -> None:
        self.speech.say(fact.beat, fact.at)
        self.told.append(fact.at)

    def _tell_next(self, ask: str = "") -> bool:
        """Tell what may be told and answers this best; who asks for nothing is not told the topmost, a way on."""
        open_now = [f for f in self._open() if ask or f.at < THRESHOLDS[-1]]
        if not open_now:
            return False
        self._tell(next((f for f in open_now if ask in f.asked), open_now[0]))
        return True

    def _answer(self, asks: list[str]) -> None:
        """Answer what was asked, two things at most; a hedge only where nothing else could be said."""
        if not [ask for ask in asks[:2] if self._answered(ask)]:
            left = any(f.at not in self.told for f in self.card.facts)
            self.speech.name("deflect" if left else "dry")

    def _answered(self, ask: str) -> bool:
        speech = self.speech
        if ask == "STRENGTH_ASK":
            speech.name("strength")
            return True
        if ask == "EXAMPLE_ASK":
            scene = next((f for f in self._open() if ask in f.asked), None)
            latest = next((f for f in reversed(self.told) if f not in self.examples), None)
            just_now = any(fact == latest for fact, _ in self.call.standing.facts)
            if latest is not None and (just_now or scene is None) and self.openness >= THRESHOLDS[0]:
                speech.say(self.card.by_threshold[latest].example)
                self.examples = (*self.examples, latest)
                return True
        elif ask == "STEP_ASK":
            wanted = next((f for f in self._open() if ask in f.asked), None)
            if wanted is None and self.openness >= THRESHOLDS[0] and "step" not in speech.uses:
                speech.name("step")
                return True
        return self._tell_next(ask)


def moves_of(played: Played) -> tuple[str, ...]:
    """The moves of a turn as they are shown: the labels, INTERRUPT included."""
    extra = ("INTERRUPT",) if played.said.interrupted and "INTERRUPT" not in played.said.labels else ()
    return (*played.said.labels, *extra)
