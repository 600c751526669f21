"""What somebody would rather do, and whose recruiter it was, in the words in which people say it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot import pages
from bot.context import Context
from bot.heard.inhouse import of_the_employer
from bot.heard.wishes import choices_of, in_order, named_in, wish_in, withdraws
from bot.records import Case, Person
from bot.understanding import language

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
"""A Monday."""
CASE = Case(id="c", opened=NOW, employer="Datadog", person="Melissa", met_names=("Piotr Nowak",))


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("I want to write to Piotr, by email, after Friday", "person:rapport; channel:email; when:2026-11-30T10:00:00+00:00"),
        ("can I email piotr on thursday", "person:rapport; channel:email; when:2026-11-26T09:00:00+00:00"),
        ("I'd rather ring Melissa", "person:teller; channel:phone"),
        ("no, I'd prefer to write to Dana instead", "person:rapport"),
        ("I would rather email than ring", "channel:email"),
        ("I want to text her", "channel:text"),
        ("let me wait until Friday", "when:2026-11-27T09:00:00+00:00"),
        ("i want to message Piotr on LinkedIn", "person:rapport; channel:linkedin"),
    ],
)
def test_whom_how_and_when(text: str, choice: str) -> None:
    """All that is said is taken over; the part that was not said is nobody's choice."""
    context = Context(now=NOW, person=Person(), language=language(pages.folder("advice")), records=())
    wish = wish_in(text, CASE, context)
    assert wish is not None
    assert choices_of(wish, CASE)[1] == choice


@pytest.mark.parametrize("text", ["I want to do it differently", "I'd like to know more", "Can I ask why?"])
def test_no_wish(text: str) -> None:
    """A question and a mere no are none."""
    context = Context(now=NOW, person=Person(), language=language(pages.folder("advice")), records=())
    assert wish_in(text, CASE, context) is None


def test_whom_comes_before_how() -> None:
    """In whatever order they were chosen, the person is put in first, so that the way that they chose stays."""
    assert in_order(("channel:email", "now", "person:rapport")) == [("person", "rapport"), ("channel", "email"), ("now", "")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Piotr Nowak, the hiring manager", "Piotr Nowak"),
        ("the hiring manager, Piotr", "Piotr"),
        ("Dana (she led the panel)", "Dana"),
        ("to Piotr by email", "Piotr"),
        ("Dana", "Dana"),
    ],
)
def test_a_name_without_its_role(text: str, name: str) -> None:
    """The role beside a name is no part of it."""
    assert named_in(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Melissa, Datadog's recruiter, rang",
        "She works for Datadog",
        "their recruiter",
        "an in-house recruiter",
        "the recruiter at Datadog",
        "it's not an agency",
    ],
)
def test_a_recruiter_of_their_own(text: str) -> None:
    """Who works for the employer is no agency."""
    assert of_the_employer(text, "Datadog")


@pytest.mark.parametrize("text", ["my recruiter Melissa rang", "She works for Hays", "a recruiter put me forward to Datadog"])
def test_an_agency(text: str) -> None:
    """Who works for somebody else may be one."""
    assert not of_the_employer(text, "Datadog")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I actually want to withdraw the idea of asking them. forget Bupa", True),
        ("no wait I changed my mind, I don't want to write to her", True),
        ("forget Bupa", True),
        ("let's forget about asking", True),
        ("I'm not going to ask them", True),
        ("drop the idea", True),
        ("I've changed my mind about asking", True),
        # Near misses.
        ("I changed my mind", False),
        ("wait, I've changed my mind about it", False),
        ("I changed my mind, phone instead", False),
        ("changed my mind about tuesday", False),
        ("I don't want to write to Dana", False),
        ("i'm not asking for much", False),
        ("should I forget Bupa?", False),
        ("don't forget Bupa", False),
        ("forget it", False),
    ],
)
def test_who_thinks_better_of_asking(text: str, said: bool) -> None:
    """Asking at all is given up, and not only a way of it."""
    assert withdraws(text, Case(id="c", opened=datetime(2026, 11, 23, tzinfo=UTC), employer="Bupa")) is said
