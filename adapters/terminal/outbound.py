"""Our messages as plain text, wrapped to the window, with numbers for options; a little colour where there is a screen."""

from __future__ import annotations

import re
import textwrap

from bot.effects import Chart
from bot.ports import Message
from bot.wording import unescape

_BOLD = re.compile(r"(?<!\\)\*\*(.+?)(?<!\\)\*\*")
_ITALIC = re.compile(r"(?<![\\\w])_(.+?)(?<!\\)_(?!\w)")
_CODE = re.compile(r"(?<!\\)`([^`\n]+?)`")
_ITEM = re.compile(r"^(\s*(?:[-*]|\d+\.) )(.*)$")

BOLD, DIM, ITALIC, CYAN, RESET = "\x1b[1m", "\x1b[2m", "\x1b[3m", "\x1b[36m", "\x1b[0m"


def render(message: Message, width: int = 78, *, colour: bool = False) -> str:
    """The message as lines of text, options numbered from 1."""
    margin = "  | " if message.voice == "interviewer" else ""
    lines = _block(message.text, max(30, width - len(margin)), colour=colour)
    if message.chart is not None:
        lines += ["", *draw(message.chart)]
    for number, option in enumerate(message.options, 1):
        label = textwrap.wrap(option.label, max(20, width - 6)) or [""]
        lines.append(f"  {number}. {label[0]}" if number > 1 or not lines else f"\n  {number}. {label[0]}")
        lines += [f"     {more}" for more in label[1:]]
    if margin:
        lines = [margin + part for line in lines for part in line.split("\n")]
    return "\n".join(lines)


def _block(text: str, width: int, *, colour: bool) -> list[str]:
    out: list[str] = []
    fenced = False
    for line in text.split("\n"):
        if line.startswith("```"):
            fenced = not fenced
            out.append("    " + "-" * min(40, width - 8))
            continue
        if fenced:
            out += textwrap.wrap(line, width - 4, initial_indent="    ", subsequent_indent="    ", drop_whitespace=True) or [""]
            continue
        first = rest = ""
        if line.startswith(">"):
            first = rest = "  > "
            line = line[1:].removeprefix(" ")
        elif match := _ITEM.match(line):
            first, line = match[1], match[2]
            rest = " " * len(first)
        wrapped = textwrap.wrap(_plain(line), width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False)
        if colour:
            wrapped = _coloured(wrapped, line)
        out += wrapped or [first.rstrip()]
    return out


def _plain(line: str) -> str:
    line = _BOLD.sub(r"\1", line)
    line = _ITALIC.sub(r"\1", line)
    return unescape(_CODE.sub(r"\1", line))


def _coloured(wrapped: list[str], line: str) -> list[str]:
    """Bold where the Markdown is bold; a span that was wrapped keeps its plain look."""
    for match in _BOLD.finditer(line):
        wrapped = [w.replace(unescape(match[1]), f"{BOLD}{unescape(match[1])}{RESET}", 1) for w in wrapped]
    for match in _ITALIC.finditer(line):
        wrapped = [w.replace(unescape(match[1]), f"{ITALIC}{unescape(match[1])}{RESET}", 1) for w in wrapped]
    return wrapped


BOTH = "*"
"""Where points of several series fall together."""


def draw(chart: Chart, height: int = 8) -> list[str]:
    """A chart as lines of characters: 0 to 100 upwards, one column (two wide) for each point, a letter for each series."""
    marks = "oxvz"
    most = max((len(s) for s in chart.series.values()), default=0)
    if most == 0:
        return []
    rows = []
    for level in range(height, -1, -1):
        low = (level - 0.5) * 100 / height
        high = (level + 0.5) * 100 / height
        cells = []
        for column in range(most):
            cell = " "
            for mark, values in zip(marks, chart.series.values(), strict=False):
                if column < len(values) and low <= values[column] < high:
                    cell = mark if cell == " " else BOTH
            cells.append(cell)
        label = f"{round(level * 100 / height):3d}" if level % 2 == 0 else "   "
        rows.append(f"  {label} |" + "".join(f" {c} " for c in cells).rstrip())
    rows.append("      +" + "---" * most)
    rows.append("       " + "".join(f"{n:>2} " for n in range(1, most + 1)))
    if len(chart.series) > 1:
        names = [f"{m} {name}" for m, name in zip(marks, chart.series, strict=False)]
        if any(BOTH in row for row in rows):
            names.append(f"{BOTH} {'+'.join(marks[: len(names)])}")
        rows.append("       " + "   ".join(names))
    if chart.kind == "compare":
        rows.append("       " + "   ".join(f"{n} {label}" for n, label in enumerate(chart.labels, 1)))
    return rows
