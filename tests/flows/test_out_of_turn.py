"""What people say out of turn: how they are, thanks, a wish, those whom they met, at a question about something else."""

from __future__ import annotations

import pytest

from bot.heard.offer import offer_in
from bot.heard.telling import NO_NAME, quiet_for
from bot.heard.whom_met import how_many
from tests.flows.saying import after

ASKED = "Rejected by Arup for Associate Director by email from Emma Stone yesterday / yes / I'm okay"
"""Told, and up to the question how far it had gone."""
PROMISED = "Rejected by Arup for Associate Director by email yesterday after an interview / yes / I'm okay / one / skip"
LOOKING = f"{ASKED} / the final round / two / Bob / no / yes / start"
"""In the look back, where the best moment is asked for."""
WAITS = (
    "Final round with Paystack on Friday, and this morning the recruiter, Chidinma, sent a WhatsApp that they went with another "
    "candidate / yes / okay / Tunde / Chidinma said she would share feedback by end of week / yes / skip / I'll wait"
)



@pytest.mark.parametrize(
    "text", ["I am mad but I am okay I guess question mark", "i'm ok i suppose", "honestly I feel a bit sick about it"]
)
def test_how_they_are_is_no_round(text: str) -> None:
    """No round is made of a feeling, and the question stays."""
    found = after(ASKED, text)
    assert found.case.stage == "unknown"
    assert found.at == "rejection.stage"


@pytest.mark.parametrize("text", ["i'm sure it was the last interview", "I was at the test", "they saw me twice in an interview"])
def test_a_round_is_one(text: str) -> None:
    assert after(ASKED, text).case.stage != "unknown"


@pytest.mark.parametrize(
    "text", ["Mr Khalid and HR Ms. Reem and the finance manager", "Mr Khalid, Ms Reem and the director"]
)
def test_several_who_are_named_have_not_told_it(text: str) -> None:
    """Nobody of them is said to have brought the news."""
    found = after(PROMISED, text).case
    assert found.person == ""
    assert found.met == "several"


def test_one_who_rang_has_told_it() -> None:
    assert after(PROMISED, "it was Mr Khalid who emailed me, and he was with HR").case.person == "Mr Khalid"


@pytest.mark.parametrize("text", ["thx", "thank you", "ty so much", "thanks, that helps"])
def test_thanks_at_a_question(text: str) -> None:
    """Nobody who says thank you is told that they were not understood."""
    assert "common.welcome" in after("Rejected by Arup by email from Emma Stone yesterday", "yes", text).said


@pytest.mark.parametrize("text", ["what i do now?", "now what i must do", "wat i should do", "ok so what i do next"])
def test_what_to_do_in_learners_english(text: str) -> None:
    """It asks for the next step here, and for nothing about money."""
    assert after("Rejected by Arup for Associate Director yesterday", "yes", text).said[0] == "common.coming_to_it"


@pytest.mark.parametrize("text", ["idc just gimme what to say", "just give me what to send", "show me what i should say lol"])
def test_a_wish_for_the_words_ends_the_look_back(text: str) -> None:
    """It is no best moment."""
    found = after(LOOKING, text)
    assert found.at == "draft.ready"
    assert found.case.best_moment == ""


def test_what_went_badly_is_not_praised() -> None:
    """It is noted as an answer, a good moment is asked for once more, and the answers are not asked for again."""
    low = after(LOOKING, "I blanked on the child protection question")
    assert low.said == ("review.low_kept", "review.best")
    assert low.case.best_moment == ""
    after_it = after(LOOKING, "I blanked on the child protection question / I explained the budget well / fine")
    assert after_it.at == "review.words"
    assert after_it.case.best_moment == "I explained the budget well"
    assert after_it.case.review["answers"] == "I blanked on the child protection question"


@pytest.mark.parametrize("text", ["not a word", "still nothing", "nothing yet", "not a single word from them"])
def test_nothing_came_where_they_let_a_promised_day_go_by(text: str) -> None:
    """It is about that case, and begins no new one."""
    found = after(WAITS, text, hours=96)
    assert len(found.cases) == 1
    assert "waiting.nothing_yet" in found.said


@pytest.mark.parametrize("text", ["No, there is only one rejection.", "that's the same one", "it was one application, not two"])
def test_two_that_are_one_after_all(text: str) -> None:
    """What was kept apart is put together again."""
    found = after("I was rejected by Bosch yesterday. Then Kunsthaus emailed me on Friday that it's somebody else.", text)
    assert len(found.cases) == 1
    assert found.case.employer == "Bosch"
    assert "rejection.one_after_all" in found.said


def test_told_before_everybody_at_work() -> None:
    """To be told at a handover is to be told face to face; a handover is no employer."""
    found = after("they gave the band 6 post to Karen, Fiona told us all at handover in front of everybody").case
    assert (found.told, found.employer, found.stage) == ("in_interview", "", "unknown")


@pytest.mark.parametrize("text", ["Correct the rest: notice by e-mail, on 20 November", "please correct the date: it was Friday"])
def test_a_correction_is_no_message_to_check(text: str) -> None:
    assert not after("I was rejected by Bosch yesterday", text).at.startswith("draft.")


def test_some_woman_is_one_person() -> None:
    assert after(f"{ASKED} / an interview", "idk some woman w a clipboard").case.met == "one"


AT_THE_LETTER = f"{ASKED} / an interview / one / no / yes / skip / write it / no / no"
"""Up to the moment that both would remember."""


@pytest.mark.parametrize(
    "text",
    ["is too difficult words for me", "i dont understand this question", "please more simple english", "easy words please"],
)
def test_a_word_about_the_question_does_not_stand_in_the_letter(text: str) -> None:
    assert "shared" not in after(AT_THE_LETTER, text).case.review


def test_a_moment_stands_there() -> None:
    """The near miss: what was talked of at the interview."""
    assert after(AT_THE_LETTER, "the question about the budget cuts").case.review["shared"]


@pytest.mark.parametrize(
    "text", ["can you make it a bit less posh", "make it simple pls", "not too formal please", "keep it friendly"]
)
def test_how_it_shall_sound_in_their_own_words(text: str) -> None:
    assert after(AT_THE_LETTER, "skip", text).at == "draft.ready"


@pytest.mark.parametrize("text", ["I'd rather ring him", "I would rather call them myself", "i'd much rather text her"])
def test_what_they_would_rather_do_is_no_new_rejection(text: str) -> None:
    assert after(text).cases == ()


@pytest.mark.parametrize("text", ["thx ur a legend", "thanks you're a star", "thank you, you are the best"])
def test_thanks_in_their_own_words(text: str) -> None:
    assert after("Rejected by Arup by email from Emma Stone yesterday", "yes", text).said[0] == "common.welcome"


@pytest.mark.parametrize("text", ["actually i got offered aldi", "i was offered Lidl!", "omg ive just been offered tesco"])
def test_offered_by_name(text: str) -> None:
    assert offer_in(text) == "got"


@pytest.mark.parametrize("text", ["i was offered counselling", "i got offered feedback", "i got offered a call with aldi"])
def test_offered_something_else(text: str) -> None:
    assert offer_in(text) == ""


@pytest.mark.parametrize(
    ("text", "days"), [("its been 2 wks", 14), ("nothing for 3wks", 21), ("2 mths now", 60), ("been 1 wk", 7)]
)
def test_short_units(text: str, days: int) -> None:
    assert quiet_for(text) == days


@pytest.mark.parametrize(("text", "met"), [("a committee of seven", "panel"), ("the committee", "panel")])
def test_a_committee_is_a_panel(text: str, met: str) -> None:
    assert how_many(text) == met


@pytest.mark.parametrize(
    ("text", "name"), [("the manager, Rohan", "Rohan"), ("the site manager Miss Alvarez", "Miss Alvarez"), ("Rohan", "Rohan")]
)
def test_an_office_and_a_name_are_that_name(text: str, name: str) -> None:
    """The message greets somebody by name."""
    assert after(f"{ASKED} / an interview", "several", text).case.rapport == name


@pytest.mark.parametrize("text", ["six a m", "Six A M", "nine sharp", "ten thirty"])
def test_an_hour_in_words_is_no_employer(text: str) -> None:
    assert NO_NAME.fullmatch(text)


@pytest.mark.parametrize("text", ["Six Flags", "Five Guys", "Three", "One Stop"])
def test_a_number_may_begin_a_name(text: str) -> None:
    assert not NO_NAME.fullmatch(text)
