"""What a channel remembers of people."""

from adapters.lately import Lately


def test_who_was_dealt_with_longest_ago_is_forgotten_first() -> None:
    """The same thing for the same key, as long as it is among the last; a mere look keeps nobody."""
    lately: Lately[list[str]] = Lately(list, most=2)
    lately.of("a").append("x")
    lately.of("b").append("y")
    assert lately.of("a") == ["x"]
    assert lately.get("b") == ["y"]
    lately.of("c")
    assert (lately.get("a"), lately.get("b"), lately.get("c")) == (["x"], None, [])
    assert lately.of("b") == []
    assert lately.get("a") is None
