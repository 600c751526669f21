"""Every message that the coach composes passes the coach's own check."""

from itertools import product
from typing import get_args

import pytest

from bot.coaching.check import blank_subject, check
from bot.coaching.request import Form, Request, compose
from bot.language.draft import label_draft
from tests.coaching.test_request import SPELLINGS, TONES, requests


def findings_of(request: Request) -> list[str]:
    text = compose(request)
    reading = label_draft(blank_subject(text))
    true = [name for name in ("first_choice", "another_interview") if getattr(request, name)]
    return [f.label for f in check(reading, text, request.form, true=true, shape=request.shape)]


@pytest.mark.parametrize("campaign", [False, pytest.param(True, marks=pytest.mark.soak)])
def test_what_we_compose_passes_our_own_check(campaign: bool) -> None:
    """Every written request, over every combination (each thirteenth outside the long campaign), has no finding."""
    every = list(requests())[:: 1 if campaign else 13]
    assert len(every) > 100
    for request in every:
        assert findings_of(request) == [], compose(request)


def test_notes_and_spoken_words_pass_as_well() -> None:
    """Every other form in every tone, spelling and truth has no finding either."""
    forms = [f for f in get_args(Form) if f not in ("email", "reply", "linkedin", "recruiter")]
    shapes = ("thanks_and_ask", "strengthen", "leave_to_write", "tips", "pass_on", "consent")
    seen: set[str] = set()
    for form, tone, spelling, shape, first, reason in product(
        forms, TONES, SPELLINGS, shapes, (False, True), ("advice", "refusal", "news")
    ):
        request = Request(
            form=form, tone=tone, spelling=spelling, shape=shape, first_choice=first, thanks_for=reason, to="Dana"
        )
        text = compose(request)
        if text not in seen:
            seen.add(text)
            assert findings_of(request) == [], text
    assert len(seen) > 50
