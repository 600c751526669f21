"""Where people are, and the time that is theirs."""

from __future__ import annotations

import pytest

from bot import places


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Omagh", "GB"), ("Tralee", "IE"), ("Cheltenham", "GB"), ("Ilford", "GB"), ("Jalandhar, Punjab", "IN"), ("Pune", "IN"),
        ("Newry, Northern Ireland", "GB"), ("Boise", "US"), ("Gqeberha", "ZA"), ("Enugu", "NG"), ("Qatar", "QA"),
        ("Upper Tumble, Wales", "GB"), ("some village, India", "IN"),
    ],
)  # fmt: skip
def test_towns(text: str, country: str) -> None:
    """A town of the page, or any other with its country beside it."""
    found = places.find(text, loosely=True)
    assert found is not None
    assert found.country == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("no, I live in Nottingham, England", "GB"),
        ("actually I live in Paris", "FR"),
        ("I'm based in Lagos now", "NG"),
        ("sorry, we moved to Dublin", "IE"),
        ("I live in hope", ""),
        ("I'm in bed", ""),
        ("I live in Leeds and they turned me down", ""),
        ("I moved to the next round", ""),
        ("Leeds", ""),
    ],
)
def test_a_place_put_right(text: str, country: str) -> None:
    """Only where nothing else is said."""
    found = places.put_right(text)
    assert (found.country if found else "") == country


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("I am from Poland", "PL"),
        ("I'm originally from India", "IN"),
        ("im from Leeds", ""),
        ("I am from Poland but live in Leeds", ""),
        ("I live in Poland", ""),
        ("Poland", ""),
    ],
)
def test_the_country_that_one_comes_from(text: str, country: str) -> None:
    """It need not be where one lives, unless that is said."""
    found = places.from_country(text)
    assert (found.country if found else "") == country


@pytest.mark.parametrize(("text", "maybe"), [("Blorbington", True), ("Lower Snoring, here", True), ("blah", False)])
def test_what_may_be_a_place(text: str, maybe: bool) -> None:
    """It is asked for the country, and not called unclear."""
    assert places.may_be_one(text) == maybe


def test_the_time_is_called_as_it_is_there() -> None:
    """Nobody in Glasgow goes by London."""
    assert places.clock("Europe/London").startswith("UK time")
    assert places.clock("Asia/Kolkata") == "Indian time"
    assert places.clock("Asia/Singapore") == "Singapore time"


@pytest.mark.parametrize("text", ["i dont think so", "being honest", "no contact", "working", "I was bored", "trying", "quite"])
def test_no_slip_of_a_towns_name(text: str) -> None:
    """A common word is not taken for a town that is spelled nearly so."""
    assert places.find(text, loosely=True) is None


@pytest.mark.parametrize(
    ("typed", "country", "zone"),
    [
        ("bham", "GB", "Europe/London"), ("b'ham", "GB", "Europe/London"), ("mcr", "GB", "Europe/London"),
        ("ldn", "GB", "Europe/London"), ("laarn", "GB", "Europe/London"), ("blr", "IN", "Asia/Kolkata"),
        ("hyd", "IN", "Asia/Kolkata"), ("KL", "MY", "Asia/Kuala_Lumpur"), ("syd", "AU", "Australia/Sydney"),
        ("jhb", "ZA", "Africa/Johannesburg"), ("hk", "HK", "Asia/Hong_Kong"), ("sg", "SG", "Asia/Singapore"),
        ("phc", "NG", "Africa/Lagos"), ("nbo", "KE", "Africa/Nairobi"), ("welly", "NZ", "Pacific/Auckland"),
        ("atl", "US", "America/New_York"), ("i live in ldn", "GB", "Europe/London"),
    ],
)  # fmt: skip
def test_a_short_name_of_a_place(typed: str, country: str, zone: str) -> None:
    """As people who live there type it."""
    assert places.find(typed) == places.Place(country, (zone,))
