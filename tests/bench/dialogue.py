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

COMPANIES = ("Acme", "Borealis", "Carver", "Dunmore", "Eastgate", "Fenwick", "Granby", "Harrow")
SURNAMES = ("Keller", "Lund", "Moreau", "Novak", "Okafor", "Petrov", "Quinn", "Rossi")


def told_by(n: int) -> tuple[str, ...]:
    """The dialogue as the nth person tells it, of a company of their own: no two who talk side by side say the same."""
    company, surname = COMPANIES[n % len(COMPANIES)], SURNAMES[n % len(SURNAMES)]
    return tuple(line.replace("Acme", company).replace("Keller", surname) for line in LINES)


QUESTIONS = tuple(f"Question {n}: how was it, and what would you like to do about it?" for n in range(1, 13))
"""What the peers ask; ours asks its own, and does the understanding and the coaching besides."""


def figures(took: list[float], whole: float = 0.0) -> dict[str, float]:
    """Turns a second, and how long a turn takes: `took` in seconds, `whole` where turns went on side by side."""
    took.sort()
    return {
        "turns_a_second": round(len(took) / (whole or sum(took)), 1),
        "p50_ms": round(took[len(took) // 2] * 1000, 3),
        "p99_ms": round(took[int(len(took) * 0.99)] * 1000, 3),
    }
