"""In care: who was misread is believed, and a denial beside a threat is none."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot import care, codec, conversation, pages
from bot.care.answers import denies_violence, says_no
from bot.care.states import Care
from bot.context import Context
from bot.effects import Hear, Keep, Leave, Say
from bot.events import Said
from bot.flows.home import WhatNext
from bot.pages import packaged
from bot.records import Nudge, Person
from bot.talk import Frame, Talk
from bot.understanding import language
from bot.wording import Wording

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
TOLD = "They gave the job to Jade, I have to face her on Monday"


def _context() -> Context:
    nudge = Nudge(
        id="n1",
        kind="N1",
        case="c1",
        due=NOW + timedelta(days=1),
        expires=NOW + timedelta(days=2),
        asked=NOW,
        status="cancelled",
    )
    return Context(now=NOW, person=Person(introduced=True, in_care=True), language=language({}), records=(nudge,))


@pytest.mark.parametrize(
    "text",
    ["i dont want to hurt anyone?? what", "i am not a violent person", "I'd never hurt anyone!", "you read me wrong",
     "What on earth. I meant I'm embarrassed, I have to stand next to her in front of the whole school",
     "i meant their reputation", "I mean I feel awkward at work"],
)
def test_who_was_misread_goes_on_at_once(text: str) -> None:
    """Sorry, the story and the reminders back."""
    turn = care.step(care.Anger(told=TOLD, violent=True, cancelled=("n1",)), Said(text=text), _context())
    assert turn is not None
    assert Say("care.misread") in turn.effects
    assert turn.effects[-2:] == (Leave(), Hear(TOLD, anywhere=True))
    kept = [e.record for e in turn.effects if isinstance(e, Keep)]
    assert any(isinstance(r, Nudge) and r.status == "waiting" for r in kept)


@pytest.mark.parametrize(
    "text",
    ["i dont want to hurt anyone but he made me", "I won't hurt her unless she laughs", "i never said who i'd hurt",
     "I meant I'm going to hurt his boss", "I want to hurt someone", "i mean her kids will be sorry"],
)
def test_a_denial_beside_a_threat_is_none(text: str) -> None:
    turn = care.step(care.Anger(told=TOLD, violent=True), Said(text=text), _context())
    assert turn is not None
    assert isinstance(turn.state, care.Anger)
    assert Say("care.misread") not in turn.effects


def test_what_touched_is_remembered() -> None:
    """Each hard thing is met once, over a restart too."""
    talk = Talk(open=Frame(WhatNext(), 0), touched=("care.loss",))
    assert codec.load_talk(codec.dump_talk(talk)) == talk


@pytest.mark.parametrize(
    ("text", "no"),
    [
        ("no not like that, just fed up", True),
        ("no, just the job stuff", True),
        ("no, nothing like that, I meant linkedin", True),
        ("god no, I'm just sad", True),
        ("no i mean i have surgery tomorrow", True),
        ("no point in asking", False),
        ("no but sometimes I wonder", False),
        ("not really", False),
        ("no one would care", False),
        ("no, not tonight", False),
        ("I don't know", False),
        ("never felt this low, I wish it was over", False),
    ],
)
def test_a_no_in_ones_own_words(text: str, no: bool) -> None:
    """At the one plain question a no is heard in whatever words it comes; beside a doubt it is none."""
    assert says_no(text) is no


@pytest.mark.parametrize("text", ["i was only joke", "i only meant leave a bad review", "it was just a joke"])
def test_a_denial_in_learners_words(text: str) -> None:
    """Who was taken for a threat may say so in any English."""
    assert denies_violence(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("it's my fault", "care.listening"),
        ("I'm fine, it's just hard", "care.listening"),
        ("it's them, they drove me to it", "care.listening"),
        ("I'm not safe, it's my ex", "care.not_safe"),
        ("I'm in Paris and not safe", "care.not_safe"),
        ("I'm alone in Bath", "care.alone"),
        ("how do I write my goodbye letter?", "care.listening"),
        ("Is it legal to do it in Switzerland?", "care.listening"),
        ("should I call them?", "care.do_call"),
    ],
)
def test_what_is_said_in_ones_own_danger(text: str, line: str) -> None:
    """None of it makes a bystander of them, a question about the search, or a way out."""
    turn = care.step(care.Here(told="I want to kill myself"), Said(text=text), _context())
    assert turn is not None
    assert isinstance(turn.state, care.Here)
    assert not turn.state.near
    assert next(e.line for e in turn.effects if isinstance(e, Say)) == line


def test_their_own_danger_beside_somebody_elses() -> None:
    """Who says "me too" is met for themselves."""
    turn = care.step(care.Here(told="My brother wants to kill himself", near=True), Said(text="it's me too"), _context())
    assert turn is not None
    assert next(e.line for e in turn.effects if isinstance(e, Say)) == "care.concern"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Sometimes, yes", "care.concern"),
        ("Yes, sometimes", "care.concern"),
        ("I have been, a few times this week", "care.concern"),
        ("kind of, yeah", "care.concern"),
        ("a bit, lately", "care.concern"),
        ("i think about it at night", "care.concern"),
        ("No, I am not suicidal. I am only very sad about the job.", "care.thanks"),
        ("no, I mean only with the applications", "care.thanks"),
        ("i am not suicidal, you got me wrong", "care.thanks"),
        ("i meant the job search", "care.thanks"),
        ("Please write the email", "care.listening"),
        ("ok", "care.listening"),
        ("yes please write the email", "care.listening"),
        ("no, only sometimes at night", "care.listening"),
    ],
)
def test_the_question_is_answered_in_ones_own_words(text: str, line: str) -> None:
    """A yes is taken for one, a no for one; an "ok" or a wish for the e-mail is neither."""
    turn = care.step(care.Asked(told="I do not see a future any more."), Said(text=text), _context())
    assert turn is not None
    assert next(e.line for e in turn.effects if isinstance(e, Say)) == line


def test_the_question_is_not_put_a_third_time() -> None:
    """Who says something else twice is left in peace, with the helplines and the way back in reach."""
    first = care.step(care.Asked(), Said(text="Please write the email"), _context())
    assert first is not None
    assert isinstance(first.state, care.Asked)
    second = care.step(first.state, Said(text="it is due on Monday"), _context())
    assert second is not None
    assert isinstance(second.state, care.Here)


@pytest.mark.parametrize("text", ["ok", "okay then", "please", "Ok, thanks"])
def test_an_ok_is_no_yes_to_the_question(text: str) -> None:
    """It is said to what stood before; a yes is still one."""
    assert care.heard_here(care.Asked(), text)
    assert not care.heard_here(care.Asked(), "yes")
    assert not care.heard_here(care.Sure(), text)


@pytest.mark.parametrize(
    "text",
    [
        "no you got me wrong i meant the bus was late",
        "you've read me wrong",
        "thats wrong",
        "you misread that",
        "i was talking about the interview",
        "it was about the contract",
        "i'm not suicidal, i meant the lease",
        "nothing to do with suicide",
    ],
)
def test_a_correction_is_heard_in_plain_words(text: str) -> None:
    """After words that were read as danger they are thanked and asked whether the coaching goes on; nothing goes on by itself."""
    turn = care.step(care.Here(told="i was late because of the bus"), Said(text=text), _context())
    assert turn is not None
    assert isinstance(turn.state, care.Sure)
    assert Say("care.glad") in turn.effects
    assert not any(isinstance(e, Leave) for e in turn.effects)


@pytest.mark.parametrize(
    "text",
    [
        "you got me wrong but i still don't want to live",
        "i went wrong somewhere",
        "everything is wrong",
        "i did it wrong",
        "i meant the bridge",
        "it was about the job and everything else, i'm so alone",
        "maybe you read me wrong, i don't know",
        "i mean my life",
    ],
)
def test_what_corrects_nothing_is_no_correction(text: str) -> None:
    """Beside a doubt, or with the danger in it, it is heard like anything else."""
    turn = care.step(care.Here(told="I want to die"), Said(text=text), _context())
    assert turn is not None
    assert isinstance(turn.state, care.Here)


@pytest.mark.parametrize("text", ["take the coaching up again please", "yes carry on", "it was just an expression"])
def test_the_coaching_is_taken_up_in_the_words_of_its_option(text: str) -> None:
    """Asked whether it goes on, they may say it as the option before said it."""
    turn = care.step(care.Sure(), Said(text=text), _context())
    assert turn is not None
    assert Say("care.resumed") in turn.effects


@pytest.mark.parametrize("text", ["don't carry on yet", "I can't go on", "not yet, later", "I can't continue like this"])
def test_going_on_is_not_taken_from_a_no(text: str) -> None:
    """Words of going on that are denied, or that speak of life, take nothing up."""
    turn = care.step(care.Sure(), Said(text=text), _context())
    assert turn is not None
    assert Say("care.resumed") not in turn.effects


@pytest.mark.parametrize("text", ["ok so what now", "please write the email", "can we write to them"])
def test_after_a_no_a_wish_for_the_coaching_is_asked_about(text: str) -> None:
    """And only after a no; where danger was read it is heard as before."""
    denied = care.step(care.Here(denied=True), Said(text=text), _context())
    assert denied is not None
    assert isinstance(denied.state, care.Sure)
    grave = care.step(care.Here(told="I want to die"), Said(text=text), _context())
    assert grave is not None
    assert isinstance(grave.state, care.Here)


@pytest.mark.parametrize(
    ("country", "lines", "emergency"),
    [
        ("US", "us", "us"),
        ("PR", "us", "us"),
        ("CA", "ca", "us"),
        ("GB", "gb", "gb"),
        ("IE", "ie", "gb"),
        ("AU", "au", "au"),
        ("NZ", "elsewhere", "nz"),
        ("AT", "eu", "eu"),
        ("CZ", "eu", "eu"),
        ("DE", "eu", "eu"),
        ("HU", "eu", "eu"),
        ("PL", "eu", "eu"),
        ("SI", "eu", "eu"),
        ("BE", "elsewhere", "eu"),
        ("BG", "elsewhere", "eu"),
        ("GR", "elsewhere", "eu"),
        ("HR", "elsewhere", "eu"),
        ("IT", "elsewhere", "eu"),
        ("LU", "elsewhere", "eu"),
        ("NL", "elsewhere", "eu"),
        ("PT", "elsewhere", "eu"),
        ("RO", "elsewhere", "eu"),
        ("SE", "elsewhere", "eu"),
        ("SK", "elsewhere", "eu"),
        ("FR", "elsewhere", "eu"),
        ("NO", "elsewhere", "eu"),
        ("JP", "elsewhere", "elsewhere"),
        ("", "elsewhere", "elsewhere"),
    ],
)
def test_the_numbers_of_a_country(country: str, lines: str, emergency: str) -> None:
    """116 123 only where a source says that it runs; where none does, the directory, and 112 all the same."""
    assert _headings(country, pages.read()) == [f"helplines.emergency_{emergency}", f"helplines.{lines}"]


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("us", ("988",)),
        ("ca", ("988",)),
        ("gb", ("116 123",)),
        ("ie", ("116 123",)),
        ("au", ("13 11 14",)),
        ("eu", ("116 123", "findahelpline.com")),
        ("elsewhere", ("findahelpline.com",)),
        ("emergency_us", ("911",)),
        ("emergency_gb", ("999", "112")),
        ("emergency_au", ("000",)),
        ("emergency_nz", ("111",)),
        ("emergency_eu", ("112",)),
    ],
)
def test_each_page_names_its_numbers_and_no_other(heading: str, named: tuple[str, ...]) -> None:
    """A wrong digit here harms somebody: the numbers stand twice, and must agree."""
    text = Wording.read({"helplines": packaged()["helplines"]}).line(f"helplines.{heading}", {})
    assert all(number in text for number in named)
    assert set(re.findall(r"\d[\d ]*\d", text)) <= set(named)


@pytest.mark.parametrize("heading", ["thanks", "bye", "alone", "do_call"])
def test_no_hour_is_promised_for_every_line(heading: str) -> None:
    """Austria's line rests at night, and a directory promises none."""
    text = Wording.read({"care": packaged()["care"]}).line(f"care.{heading}", {})
    assert "whatever the hour" not in text
    assert "at any hour, these" not in text
    assert "pick up" not in text


def test_a_new_country_is_one_heading(tmp_path: Path) -> None:
    """What an operator writes for a country is said to who lives there, and to nobody else."""
    (tmp_path / "helplines.md").write_text("## nz\n- 1737\n\n## emergency_jp\ncall **119**\n", "utf-8")
    own = pages.read(own=tmp_path)
    assert _headings("NZ", own) == ["helplines.emergency_nz", "helplines.nz"]
    assert _headings("JP", own) == ["helplines.emergency_jp", "helplines.elsewhere"]
    assert _headings("GB", own) == ["helplines.emergency_gb", "helplines.gb"]


def _headings(country: str, wording: Wording) -> list[str]:
    """Which headings are said to somebody from a country who is in danger."""
    said: list[str] = []
    context = Context(now=NOW, person=Person(introduced=True, country=country), language=language({}))
    traced = replace(wording, trace=lambda name: said.append(name) if name.startswith("helplines.") else None)
    conversation.turn(conversation.begin(1), Said(text="I am going to kill myself tonight"), context, traced)
    return said


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("are you a real person", "care.is_software"),
        ("am I talking to a bot", "care.is_software"),
        ("is anyone there", "care.is_software"),
        ("will you tell my employer", "care.tells_nobody"),
        ("are you going to report me to the police", "care.tells_nobody"),
        ("will my boss find out", "care.tells_nobody"),
        ("is this private", "care.kept_private"),
        ("do you save this", "care.kept_private"),
        ("can I text someone", "care.by_text"),
        ("I'm deaf", "care.by_text"),
        ("I can't talk on the phone", "care.by_text"),
        ("who can I talk to that isn't Samaritans, I hate phones", "care.by_text"),
        ("is there a chat line", "care.by_text"),
        ("I called them and they helped", "care.talked"),
        ("I rang the line", "care.talked"),
        ("I called them and nobody answered", "care.alone"),
        ("I want to text him goodbye", "care.listening"),
    ],
)
def test_plain_questions_and_good_signs_are_met(text: str, line: str) -> None:
    """What is asked about this talk and the lines has one fixed answer, and a call that helped is acknowledged."""
    turn = care.step(care.Here(told="I want to die"), Said(text=text), _context())
    assert turn is not None
    assert turn.effects[0] == Say(line)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("What will happen if I say yes?", "care.if_yes"),
        ("what if i say yes?", "care.if_yes"),
        ('Define "thoughts of suicide".', "care.meaning"),
        ("what do you mean by thoughts of suicide", "care.meaning"),
        ("I don't understand the question", "care.meaning"),
        ("Is that question mandatory?", "care.need_not"),
        ("do I have to answer", "care.need_not"),
        ("God forbid", "care.thanks"),
        ("absolutely not", "care.thanks"),
        ("yes", "care.concern"),
        ("I do, every night", "care.concern"),
        ("God forbid they find me", "care.listening"),
        ("what happens if I take all of them", "care.listening"),
    ],
)
def test_a_question_about_the_question_is_no_yes(text: str, line: str) -> None:
    turn = care.step(care.Asked(told="I want to disappear"), Said(text=text), _context())
    assert turn is not None
    assert turn.effects[0] == Say(line)


@pytest.mark.parametrize(
    "text",
    [
        "He is sleeping now, my mother is with him",
        "she's safe, she is with her cousin",
        "he's oot wi his da the noo",
    ],
)
def test_somebody_is_with_them(text: str) -> None:
    """Of one who was in danger: glad that they are not alone, and nothing else is changed."""
    turn = care.step(care.Here(told="my brother wants to die", near=True), Said(text=text), _context())
    assert turn is not None
    assert turn.effects == (Say("care.near_with"),)


def test_what_to_say_is_asked_of_the_coaching_when_it_is_taken_up() -> None:
    turn = care.step(care.Sure(told="I want to disappear"), Said(text="what do i say"), _context())
    assert turn is not None
    assert isinstance(turn.state, care.Sure)
    assert (turn.state.asked, turn.effects) == ("what do i say", ())


def _lines(state: Care, *texts: str) -> tuple[Care, list[str]]:
    """The first line that each of `texts` is met with, one after the other, and where they end."""
    said = []
    for text in texts:
        turn = care.step(state, Said(text=text), _context())
        assert turn is not None
        assert isinstance(turn.state, Care)
        said.append(next(e.line for e in turn.effects if isinstance(e, Say)))
        state = turn.state
    return state, said


@pytest.mark.parametrize("denied", [True, False])
def test_plain_talk_is_not_met_with_the_same_line_each_time(denied: bool) -> None:
    """The lines take turns; nothing begins by itself."""
    before = care.Here(told="I see no future", denied=denied)
    state, said = _lines(before, "sent", "I met Luca", "ordered pizza", "got the bus home")
    assert isinstance(state, care.Here)
    assert len(set(said[:3])) == 3
    assert said[3] != said[2]
    assert all(line.startswith("care.plain" if denied else "care.listening") for line in said[1:3])


def test_what_may_be_heavy_is_met_as_before() -> None:
    """However often plain talk was met: the line that points to people."""
    _, said = _lines(care.Here(denied=True), "sent", "ordered pizza", "what's the point of living like this", "I met Luca")
    assert said == ["care.listening", "care.plain", "care.listening", "care.plain_again"]


def test_in_anger_the_line_changes_too() -> None:
    """Who was taken for a threat and talks on."""
    _, said = _lines(care.Anger(violent=True, plain=True, told="x"), "humiliated", "I met Luca", "sent")
    assert said == ["care.stopped", "care.stopped_again", "care.stopped"]


@pytest.mark.parametrize("text", ["can I appeal it", "is there an appeal?", "did they tell the other candidates?"])
def test_a_question_of_the_search_is_kept_and_nobody_believed_is_doubted(text: str) -> None:
    """It waits for the coaching, without the line that points to people."""
    state, said = _lines(care.Here(denied=True), text)
    assert (state.asked, said) == (text, ["care.question"])


@pytest.mark.parametrize(
    ("text", "denied", "line"),
    [
        ("should I ring them myself?", True, "care.call_whom"),
        ("can i call them", True, "care.call_whom"),
        ("should I ring samaritans?", True, "care.do_call"),
        ("should I call them, the helpline I mean?", True, "care.do_call"),
        ("should I ring them myself?", False, "care.do_call"),
    ],
)
def test_whom_they_ask_to_ring(text: str, denied: bool, line: str) -> None:
    """Who is believed may mean the employer; in doubt the line is said first, and stays in reach."""
    assert _lines(care.Here(denied=denied), text)[1] == [line]


def test_days_later_another_line() -> None:
    """Each night that lies between is met in other words."""
    state: Care = care.Here(told="x", denied=True)
    said = []
    for _ in range(3):
        state, line = _lines(state.model_copy(update={"last": NOW - timedelta(days=1)}), "it was a long week")
        said += line
    assert said == ["care.back_and_told", "care.back_again", "care.back_still"]
