"""The dialogue that everybody tells: twelve turns, with what a person types at each."""

LINES = (
    "hi",
    "Acme emailed me this morning, I was turned down after the final interview",
    "yes",
    "disappointed but ok",
    "skip",
    "Maria Keller from HR",
    "yes",
    "no",
    "email",
    "warm",
    "yes",
    "stop",
)

QUESTIONS = tuple(f"Question {n}: how was it, and what would you like to do about it?" for n in range(1, 13))
"""What the peers ask; ours asks its own, and does the understanding and the coaching besides."""
