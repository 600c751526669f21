"""What holds for every time in words."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adapters.whening import run
from bot.when import LINES, Ask, When, answer_to, asking, dates, days, hours, lengths, read_when, rules
from bot.when.grammar import Rule
from tests.when.test_phrases import TABLE

NOW = datetime(2026, 3, 4, 10, 0, tzinfo=ZoneInfo("Europe/London"))
ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2030, 12, 31))  # noqa: DTZ001
PHRASES = st.sampled_from([row[0] for row in TABLE])
WORDS = st.lists(st.sampled_from(sorted({w for row in TABLE for w in row[0].split()})), max_size=7).map(" ".join)


@settings(max_examples=300, deadline=None)
@given(phrase=PHRASES | WORDS | st.text(max_size=60), moment=MOMENTS, zone=ZONES, country=st.sampled_from(["GB", "US", None]))
def test_a_time_is_ahead_or_a_question_with_words(phrase: str, moment: datetime, zone: ZoneInfo, country: str | None) -> None:
    """Whatever is said, wherever and whenever: a moment that is ahead and real, or a question that the page has."""
    now = moment.replace(tzinfo=UTC).astimezone(zone)
    reading = read_when(phrase, now, country)
    if isinstance(reading, When):
        assert reading.instant.astimezone(UTC) >= now.astimezone(UTC)
        assert reading.instant.astimezone(UTC).astimezone(zone).replace(fold=0) == reading.instant.replace(fold=0)
    else:
        assert asking(reading)[0] in LINES
        assert all(option.tzinfo is not None for option in reading.options)


@settings(max_examples=150, deadline=None)
@given(days=st.integers(1, 400), moment=MOMENTS, zone=ZONES)
def test_days_keep_the_local_hour(days: int, moment: datetime, zone: ZoneInfo) -> None:
    """In any zone, "in n days" is the same time on the wall clock, unless a clock change skips it."""
    now = moment.replace(second=0, microsecond=0, tzinfo=UTC).astimezone(zone)
    reading = read_when(f"in {days} days", now, "GB")
    assert isinstance(reading, When)
    if not reading.moved:
        assert (reading.instant.hour, reading.instant.minute) == (now.hour, now.minute)
        assert reading.instant.date() == now.date() + timedelta(days=days)


@settings(max_examples=150, deadline=None)
@given(minutes=st.integers(1, 5000), moment=MOMENTS, zone=ZONES)
def test_minutes_are_elapsed_time(minutes: int, moment: datetime, zone: ZoneInfo) -> None:
    """In any zone, "in n minutes" is n minutes of elapsed time, whatever the clocks do."""
    now = moment.replace(tzinfo=UTC).astimezone(zone)
    reading = read_when(f"in {minutes} minutes", now, "GB")
    assert isinstance(reading, When)
    assert reading.instant.astimezone(UTC) - now.astimezone(UTC) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("said", "answer", "when"),
    [
        ("next friday", "the second", "2026-03-13T09:00"),
        ("next friday", "the first one", "2026-03-06T09:00"),
        ("next friday", "the 13th", "2026-03-13T09:00"),
        ("next friday at 3", "the latter", "2026-03-13T15:00"),
        ("next friday at 3", "13 march", "2026-03-13T15:00"),
        ("tomorrow at 6", "evening", "2026-03-05T18:00"),
        ("tomorrow at 6", "6pm", "2026-03-05T18:00"),
        ("tomorrow at 6", "morning", "2026-03-05T06:00"),
        ("tomorrow at 6", "the second", "2026-03-05T18:00"),
        ("tomorrow at 6", "at 7pm", "2026-03-05T19:00"),
        ("next week at 3", "tuesday", "2026-03-10T15:00"),
        ("next week", "tuesday at 11", "2026-03-10T11:00"),
        ("next week", "friday", "2026-03-13T09:00"),
        ("tuesday or wednesday at 3", "the first one", "2026-03-10T15:00"),
        ("tuesday or wednesday at 3", "wednesday", "2026-03-11T15:00"),
        ("between 2 and 4 tomorrow", "at 3", "2026-03-05T15:00"),
        ("tomorrow sometime", "3pm", "2026-03-05T15:00"),
        ("monday 9", "at 3pm", "2026-03-09T15:00"),
        ("midnight on friday", "the second", "2026-03-07T00:00"),
        ("this weekend", "sunday", "2026-03-08T09:00"),
        ("this weekend", "saturday at 11", "2026-03-07T11:00"),
        ("tomorrow at 6", "friday at 10", "2026-03-06T10:00"),
        ("next friday", "in two weeks", "2026-03-18T10:00"),
        ("tomorrow at 6", "banana", "not_understood"),
    ],
)
def test_what_is_asked_back_can_be_answered_in_few_words(said: str, answer: str, when: str) -> None:
    """ "The second", "evening", "tuesday": an answer to a question about a time is read beside what was said before."""
    first = read_when(said, NOW, "GB")
    assert isinstance(first, Ask)
    reading = answer_to((first.question, *(o.isoformat() for o in first.options)), answer, NOW, "GB")
    assert (f"{reading.instant:%Y-%m-%dT%H:%M}" if isinstance(reading, When) else reading.question) == when


def test_a_long_text_is_read_in_good_time() -> None:
    """Twenty thousand characters give an answer."""
    assert isinstance(read_when("it is what it is on the day and at the end of it all " * 380, NOW, "GB"), When | Ask)
    assert isinstance(read_when("tomorrow at " * 1700, NOW, "GB"), When | Ask)


def test_a_naive_now_is_refused() -> None:
    """A moment without a zone cannot be read against."""
    with pytest.raises(ValueError, match="aware"):
        read_when("tomorrow", datetime(2026, 3, 4), "GB")  # noqa: DTZ001


def test_the_command_answers_each_line() -> None:
    """Each line of JSON gets its own answer: the local time, the question in words, or what is wrong with the line."""
    asked = [
        {"phrase": "thurs 3pm", "now": "2026-03-04T10:00", "tz": "Europe/London", "country": "GB"},
        {"phrase": "in 20 minutes", "now": "2026-03-04T10:00:00+00:00", "tz": "America/New_York", "country": "US"},
        {"phrase": "next friday", "now": "2026-03-04T10:00Z", "tz": "Europe/London", "country": None},
        {"phrase": "soon", "now": "2026-03-04T10:00", "tz": "Atlantis/Capital", "country": None},
        {"phrase": "soon", "tz": "Europe/London"},
    ]
    answers = [json.loads(line) for line in run([*(json.dumps(a) for a in asked), "", "{nonsense", "[1]"])]
    assert answers[0] == {"when": "2026-03-05T15:00"}
    assert answers[1] == {"when": "2026-03-04T05:20"}
    assert "Friday 6 March" in answers[2]["ask"]
    assert "Friday 13 March" in answers[2]["ask"]
    assert [list(a) for a in answers[3:]] == [["error"]] * 4


@pytest.mark.parametrize(
    "line",
    [
        "[" * 100_000,
        "1" * 5_000,
        "NaN",
        '{"phrase": "tomorrow", "now": "0001-01-01T00:00", "tz": "Asia/Tokyo"}',
        '{"phrase": "tomorrow", "now": "2026-03-04T10:00", "tz": "../../etc/passwd"}',
        '{"phrase": "tomorrow", "now": "2026-03-04T10:00", "tz": "\\ud800"}',
        '{"phrase": "tomorrow", "now": "2026-03-04T10:00", "tz": "' + "a" * 5_000 + '"}',
        '{"phrase": ["tomorrow"], "now": "2026-03-04T10:00"}',
        '{"phrase": "tomorrow", "now": 12}',
        "\ufffd\ufffd",
    ],
)
def test_no_line_ends_the_command(line: str) -> None:
    """Whatever a line holds, it is told what is wrong with it, and the next one is answered."""
    good = json.dumps({"phrase": "tomorrow", "now": "2026-03-04T10:00", "tz": "Europe/London", "country": "GB"})
    first, second = (json.loads(answer) for answer in run([line, "\ufeff" + good]))
    assert list(first) == ["error"]
    assert second == {"when": "2026-03-05T09:00"}


@pytest.mark.parametrize("now", ["9999-12-31T23:59", "9999-12-31T10:00+00:00"])
def test_the_end_of_the_calendar_is_no_end(now: str) -> None:
    """A moment after the last that a calendar has cannot be understood, and is asked about."""
    asked = [json.dumps({"phrase": p, "now": now, "tz": "Pacific/Kiritimati"}) for p in ("tomorrow", "in 5 hours", "friday")]
    assert all({*json.loads(answer)} <= {"ask", "error"} for answer in run(asked))


def test_every_question_has_its_words() -> None:
    """Whatever the table asks can be said."""
    for phrase, now, tz, country, answer in TABLE:
        if answer.startswith("ask "):
            line = json.dumps({"phrase": phrase, "now": now, "tz": tz, "country": country or None})
            assert "?" in json.loads(next(run([line])))["ask"]


def test_every_rule_has_its_place() -> None:
    """A rule that is written stands once in the list; one that is not listed would never be tried."""
    made = [one for module in (dates, days, hours, lengths) for one in vars(module).values() if isinstance(one, Rule)]
    assert sorted(map(id, made)) == sorted(map(id, rules.RULES))
