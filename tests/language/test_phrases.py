"""The matcher of many phrases, held against a plain one that tries everything."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from bot.language.move_rules import PHRASES
from bot.language.phrases import MARKS, Phrases

WORDS = ("a", "b", "ab", "abc", "one", ",", ".", "?")
ELEMENTS = ("a", "b", "ab*", "(a|b)", "(a+b|abc)?", "(a|b+a)", "_", "__", "#", "?", ",", "(b|/)", "b?")


def ends(elements: list[str], words: list[str], at: int) -> set[int]:
    """All places at which a phrase that begins at `at` can end, by trying everything."""
    if not elements:
        return {at}
    element, rest = elements[0], elements[1:]
    found: set[int] = set()
    if element in ("_", "__"):
        for passed in range((3 if element == "_" else 6) + 1):
            if any(w in MARKS for w in words[at : at + passed]) or at + passed > len(words):
                break
            found |= ends(rest, words, at + passed)
        return found
    if len(element) > 1 and element.endswith("?"):
        found |= ends(rest, words, at)
        element = element[:-1]
    for choice in element.strip("()").split("|"):
        if choice == "/":
            if at == len(words) or words[at] in MARKS:
                found |= ends(rest, words, at)
            continue
        parts = choice.split("+")
        if at + len(parts) <= len(words) and all(fits(p, w) for p, w in zip(parts, words[at:], strict=False)):
            found |= ends(rest, words, at + len(parts))
    return found


def fits(part: str, word: str) -> bool:
    """Whether one word of a choice is this word."""
    if part == "#":
        return word in ("one", "two", "three", "1", "2", "3")
    return word.startswith(part[:-1]) if part.endswith("*") else word == part


@example([("a", ["b?"])], ["a", "b"])
@given(
    st.lists(
        st.tuples(st.sampled_from(("a", "(a|b)", "ab*", "one")), st.lists(st.sampled_from(ELEMENTS), max_size=3)),
        min_size=1, max_size=4,
    ),
    st.lists(st.sampled_from(WORDS), max_size=9),
)  # fmt: skip
def test_it_finds_what_trying_everything_finds(phrases: list[tuple[str, list[str]]], words: list[str]) -> None:
    """For every phrase and place, the longest way in which the phrase fits is found, and nothing else."""
    lines = [[head, *rest] for head, rest in phrases]
    # An edge inside a phrase stands only where everything after it can be left out.
    lines = [line for line in lines if "(b|/)" not in line[:-1]] or [["a"]]
    found = Phrases({"X": "\n".join(" ".join(line) for line in lines)}).find(words)
    wanted = []
    for start in range(len(words)):
        reached = {end for line in lines for end in ends(line, words, start) if end > start}
        if reached:
            wanted.append((start, max(reached)))
    assert found.get("X", []) == wanted


def test_a_known_text_makes_no_new_state() -> None:
    """What was read once costs no building the second time, and words that no phrase writes never add to memory."""
    phrases = Phrases(PHRASES)
    words = "i would like to know what i could do better next time .".split()
    phrases.find(words)
    made = len(phrases._states)
    phrases.find(words)
    phrases.find([f"{word}{n}zq" for n in range(50) for word in ("xx", "yy")])
    assert len(phrases._states) == made


def test_labels_are_told_apart() -> None:
    """Two labels whose phrases begin alike are both found, each with its own words."""
    found = Phrases({"ONE": "thank you", "TWO": "thank you (so+much)?\nyou so"}).find("thank you so much".split())
    assert found == {"ONE": [(0, 2)], "TWO": [(0, 4), (1, 3)]}
