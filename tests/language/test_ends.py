"""An employer's name at its ends, and what is no employer's name."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.account.ends import put_right
from bot.language.account.text import read_text
from bot.language.readings import Slot, Span


def right(text: str, words: str) -> str:
    """What is left of `words`, taken for the employer of `text`."""
    at = text.index(words)
    return put_right(read_text(text, "account"), Slot(words, Span(at, at + len(words)), 0.7)).value


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("I had a note from Harrow Glass's bursar today, and it is no.", "Harrow Glass's", "Harrow Glass"),
        ("Nando's rang me at four to say no.", "Nando's", "Nando's"),
        ("They wrote from St Bride's this morning.", "St Bride", "St Bride's"),
        ("Mr Okoro of Calder Mills rang.", "Mr Okoro of Calder Mills", "Calder Mills"),
        ("The Board of Elmbridge College has appointed somebody else.", "Board of Elmbridge College", "Elmbridge College"),
        ("A letter from the Department of Fisheries came.", "Fisheries", "Department of Fisheries"),
        ("The Royal Mint did not want me.", "Mint", "Royal Mint"),
        ("It was the Bank of Tonga and Fiji that said no.", "Bank of Tonga", "Bank of Tonga and Fiji"),
        ("Fjordtek AS mailed me.", "Fjordtek", "Fjordtek AS"),
        ("Lumen Trains Jobs: your application was not successful.", "Lumen Trains Jobs", "Lumen Trains"),
        ("I start to dislike Ovalworks, they rang and said no.", "Ovalworks", "Ovalworks"),
        ("University of Leeds said no to me.", "University of Leeds", "University of Leeds"),
        ("University of York and I were not to be.", "University of York", "University of York"),
        ("Leeds University for the PhD was a no.", "Leeds University", "Leeds University"),
        ("On Running turned me down.", "On Running", "On Running"),
        ("Christie's rejected me by email.", "Christie's", "Christie's"),
        ("Board of Trade said no.", "Board of Trade", "Board of Trade"),
        ("The Office for National Statistics said no.", "Office for National Statistics", "Office for National Statistics"),
        ("Foster Associates said no to me, they want who brings clients.", "Foster Associates", "Foster Associates"),
        ("Foster Associates said no to me.", "Foster Associates", "Foster Associates"),
        ("My agent at Foster Associates said no.", "Foster Associates", ""),
    ],
)
def test_a_name_has_its_own_ends(text: str, words: str, name: str) -> None:
    """What stands before and after the name is let go; what belongs to it is kept."""
    assert right(text, words) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rang at 6pm. It is a no.", "6pm"),
        ("They've gone with the other one.", "They've"),
        ("Priya telephoned and it's a no.", "Priya"),
        ("Big Dave phoned, no job.", "Big Dave"),
        ("The agency in Doha never rings back.", "Doha"),
        ("it was all rather electronic if you ask me", "electronic"),
        ("My man at Larkfield Recruitment rang.", "Larkfield Recruitment"),
        ("Panel Convenor Dr Anne Whitlam rejected me.", "Convenor Dr"),
    ],
)
def test_what_is_no_employer(text: str, words: str) -> None:
    """A time, a person, a town, a plain word or an agency is no employer."""
    assert right(text, words) == ""


def test_blanks_are_no_employer() -> None:
    """A stretch that holds nothing gives nothing."""
    text = "abz   STM"
    assert put_right(read_text(text, "notice"), Slot("   ", Span(3, 6), 0.7)).value == ""


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet=st.sampled_from("abz 'sSTMrof.,19é\n"), min_size=1, max_size=60), st.data())
def test_any_stretch(text: str, data: st.DataObject) -> None:
    """Whatever is taken for a name: what is left is copied from the text at its span, or nothing."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = put_right(read_text(text, "notice"), Slot(text[start:end], Span(start, end), 0.7))
    assert found.value == (text[found.span.start : found.span.end] if found.span else "")
