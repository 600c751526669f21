"""The dialogue that everybody tells: twelve turns, with what a person types at each."""

LINES = (
    "hi",
    "skip",
    "no",
    "Acme emailed me this morning, I was turned down after the final interview",
    "yes",
    "Maria Keller",
    "no",
    "yes",
    "skip",
    "1",
    "no",
    "stop",
)
"""Each of them answers a question; the benchmark fails where one does not."""

QUESTIONS = tuple(f"Question {n}: how was it, and what would you like to do about it?" for n in range(1, 13))
"""What the peers ask; ours asks its own, and does the understanding and the coaching besides."""
