"""What is told of other bodies: whom it leaves out, and a time limit that would be believed, does harm."""

from __future__ import annotations

import pytest

from bot.coaching.words import phrase


@pytest.mark.parametrize("kind", ["work_body", "advice_body", "harassed_body"])
def test_britain_names_the_shortest_limit_and_northern_ireland(kind: str) -> None:
    """Since October 2026 it is six months for most of what happens then, and three for what happened before, and in Belfast."""
    said = phrase(f"facts.{kind}.gb")
    assert "three" in said
    assert "six" not in said
    assert "Northern Ireland" in said


@pytest.mark.parametrize("kind", ["advice_body", "harassed_body"])
def test_a_federal_job_has_its_own_limit(kind: str) -> None:
    said = phrase(f"facts.{kind}.us")
    assert "180 or 300" in said
    assert "45" in said


def test_employment_insurance_is_federal_in_canada() -> None:
    """No office of a province knows of it, and it cannot wait."""
    said = phrase("facts.work_body.ca")
    assert "Service Canada" in said
    assert "four weeks" in said


@pytest.mark.parametrize("heading", ["advice_body.ca", "advice_body_again.ca", "harassed_body.ca"])
def test_some_provinces_have_a_tribunal_and_no_commission_to_go_to(heading: str) -> None:
    assert "commission or tribunal" in phrase(f"facts.{heading}")
