"""Measures the language tasks on the held-out texts.

`python -m tests.language.measure` writes `bot/language/README.md`. With names of tasks it only prints those tasks;
`--part train` measures on the training texts (a check for programming errors, not a result). `--texts DIR` measures on
texts kept elsewhere (`DIR/T4.jsonl` and so on, in the same form) and prints figures only, never a text: for texts that
whoever changes the rules must not read.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.language.tasks import TEXTS, Report, Table, read, registered

FILES = {"retrieval": "advice"}
"""Tasks whose texts have a name of their own."""
README = Path(__file__).parents[2] / "bot" / "language" / "README.md"
HEAD = """# What people write, read offline

How well each task does on texts that other hands wrote than the training texts, and that no rule and no head was tuned
on. `make language` trains every head from scratch (fixed folds, no chance, CPU) and measures; it writes everything
below this paragraph. The word vectors and the encoder are made apart, since that needs torch: `tests.language.distil` and
`tests.language.tune`, each with a fixed seed, the latter in about an hour. The encoder that ships was not made so at one go: as
texts came in it was trained on from the teacher and the pupil of before (`--start`, `--pupil`), which are not kept here; to
make it from scratch gives another of about its kind. How much rules, heads and encoder weigh is fitted by
`tests.language.weigh` on texts that were new to all three. What the tasks and labels are stands at the head of each module;
where the word vectors come from, in `data/NOTICE.md`; how the texts were written, in `tests/language/texts/README.md`.
"""


SECOND = {
    "fresh": """
## The newest part

Written last, by a hand that had seen no rule, no training text and no figure, in the six voices of the specification, a
third of it hard; only for the two tasks that did worst. Its texts were read by nobody who changed a rule or a head. Its
figures were, twice: of several settings of when T4's encoder is asked and believed, one was taken after they had been seen
on it and on the parts below (from one to the next they differed by about a point of recall and one of false alarms).
""",
    "blind": """
## The part that was written blind

By a hand that had seen no rule, no training text and no figure, and more than half of it hard: oblique, mixed, quoted,
sarcastic. Its texts were read by nobody who changed a rule or a head; each task was measured on it a few times in all.
Where it differs from the held part below, believe this one. The questions are by one more such hand, a third of them hard.
""",
}


def table(made: Table) -> str:
    """A table in Markdown."""
    lines = [made.columns, tuple("---" for _ in made.columns), *made.rows]
    return f"### {made.title}\n\n" + "\n".join("| " + " | ".join(line) + " |" for line in lines)


def page(report: Report) -> str:
    """A report in Markdown: the headline figures, then its tables."""
    figures = ", ".join(f"{name} {value:.3f}" for name, value in report.figures.items())
    return "\n\n".join([f"## {report.title}", f"{report.texts} texts: {figures}.", *map(table, report.tables)])


def file_of(name: str) -> str:
    """The file that holds the texts of a task."""
    return f"{name.upper() if len(name) == 2 else FILES.get(name, name)}.jsonl"


def second_part(part: str) -> str:
    """The headline figures on a part that was written blind."""
    lines = []
    for name, task in registered().items():
        texts = read(TEXTS / part / file_of(name))
        if texts:
            report = task.measure(texts)
            lines.append((report.title, str(report.texts), ", ".join(f"{n} {v:.3f}" for n, v in report.figures.items())))
    return f"{SECOND[part].strip()}\n\n" + table(Table("Figures", ("task", "texts", "measured"), tuple(lines)))


def main(arguments: list[str]) -> int:
    """Measure the named tasks and print, or all and write the page."""
    reader = argparse.ArgumentParser(prog="python -m tests.language.measure")
    reader.add_argument("names", nargs="*", type=str.lower)
    reader.add_argument("--part", choices=("held", "blind", "fresh", "train"), default="held")
    reader.add_argument("--texts", type=Path, metavar="DIR", help="a folder of texts of your own, as T4.jsonl and so on")
    wanted = reader.parse_args(arguments)
    tasks = registered()
    unknown = [name for name in wanted.names if name not in tasks]
    if unknown:
        sys.stderr.write(f"No such task: {', '.join(unknown)}. There are: {', '.join(tasks)}.\n")
        return 2
    folder = wanted.texts or TEXTS / wanted.part
    pages = []
    for name in wanted.names or tasks:
        texts = read(folder / file_of(name))
        if texts:
            pages.append(page(tasks[name].measure(texts)))
    if wanted.texts and not pages:
        sys.stderr.write("That folder has no texts for these tasks: it needs files such as T4.jsonl, one JSON object a line.\n")
        return 2
    if wanted.names or wanted.texts or wanted.part != "held":
        sys.stdout.write("\n\n".join(pages) + "\n")
    else:
        README.write_text("\n\n".join([HEAD.strip(), *map(second_part, SECOND), *pages]) + "\n", encoding="utf-8")
        sys.stdout.write(f"{README.name}: {len(pages)} tasks\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
