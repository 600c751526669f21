"""Where advice is to be had, by the country that the person gave."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.coaching.words import phrase
from bot.context import Context
from bot.flows._case import advice_body, work_body
from bot.records import Person
from bot.understanding import language


@pytest.mark.parametrize(
    ("country", "heading"), [("GB", "gb"), ("IE", "ie"), ("AU", "au"), ("FR", "elsewhere"), ("", "elsewhere")]
)
def test_a_country_without_a_heading_has_what_helps_elsewhere(country: str, heading: str) -> None:
    """The page decides which countries have words of their own."""
    context = Context(now=datetime(2026, 11, 23, tzinfo=UTC), person=Person(country=country), language=language({}))
    assert work_body(context) == phrase(f"facts.work_body.{heading}")
    assert advice_body(context) == phrase(f"facts.advice_body.{heading}")
    assert advice_body(context, again=True) == phrase(f"facts.advice_body_again.{heading}")
    assert advice_body(context, harassed=True) == phrase(f"facts.harassed_body.{heading}")
