"""At the letter: what they thought, passed on by somebody else, is their answer."""

from __future__ import annotations

import pytest

from tests.flows.saying import after


@pytest.mark.parametrize(
    "text",
    [
        "Jess says the panel felt I was nervous", "the recruiter told me they found my answers too long",
        "Emma said I talked too much", "HR let me know that the manager thought I was too slow",
    ],
)  # fmt: skip
def test_passed_on_at_the_letter(text: str) -> None:
    """Whoever passes it on, where it is plain whose view it is."""
    told = after("Acme rejected me by email yesterday after the interview, Emma Stone wrote / yes / write it", text)
    assert "reply.kept" in told.said


@pytest.mark.parametrize(
    "text", ["Tom says I talk too much", "Jess says they will decide on Friday", "my mum says I was too nice"]
)
def test_not_passed_on(text: str) -> None:
    """Anybody's view, or nothing of them."""
    told = after("Acme rejected me by email yesterday after the interview, Emma Stone wrote / yes / write it", text)
    assert "reply.kept" not in told.said


TUNDE = (
    "Flutterwave rejected me by email this morning for the product analyst role after the final round. Tunde interviewed me",
    "yes / write it",
)


def test_who_told_them_is_no_sentence_for_the_letter() -> None:
    """It changes what the letter thanks for."""
    told = after(*TUNDE, "Please it should mention that Ngozi sent me the mail")
    assert told.case.person == "Ngozi"
    told = after(*TUNDE, "add that I loved the tour")
    assert told.at == "draft.ready"
    assert not told.case.person


def test_a_name_that_stands_there_already() -> None:
    """It has its place."""
    assert "draft.already_so" in after(*TUNDE, "my name is Bo Li", "my name is Bo Li").said
