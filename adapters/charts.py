"""Charts as PNG, for the platforms that show pictures. The words beside a picture (its alt text) come with the message.

A chart is drawn from data alone: lines for what changes over time, bars side by side for a comparison. Series differ in colour,
in the shape of their points and in their name in the key, so that nobody needs to tell colours apart.
"""

from __future__ import annotations

from io import BytesIO
from itertools import cycle, pairwise
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from bot.effects import Chart

WIDTH, HEIGHT = 960, 540
SCALE = 2
"""Drawn this much larger and scaled down, so that lines are smooth."""
COLOURS = ("#1d5fa8", "#c4581a", "#2f7d4f", "#7a4fa3", "#8a6d00", "#a3344f")
INK, GRID, PAPER = "#24292f", "#d9dee3", "#ffffff"
LEFT, RIGHT, TOP, BOTTOM = 76, 32, 64, 64


def png(chart: Chart) -> bytes:
    """The chart as a PNG of 960 by 540 points. Raises ValueError where no series has a point."""
    points = max((len(values) for values in chart.series.values()), default=0)
    if not points:
        raise ValueError("a chart needs at least one point; give every series its values")
    low, high = _range(chart)
    picture = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), PAPER)
    pen = _Pen(picture, low, high, points)
    pen.grid(chart.labels)
    if chart.kind == "compare":
        pen.bars(list(chart.series.values()))
    else:
        for number, values in enumerate(chart.series.values()):
            pen.line(number, values)
    pen.key(list(chart.series))
    out = BytesIO()
    picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).save(out, "PNG", optimize=False, compress_level=6)
    return out.getvalue()


def _range(chart: Chart) -> tuple[float, float]:
    """The lowest and the highest value of the axis: from zero where nothing is below it, never without height. Openness and
    scores are out of a hundred, and are drawn so, lest a small change looks like a great one."""
    values = [value for series in chart.series.values() for value in series]
    if chart.kind != "timeline" and min(values) >= 0 and max(values) <= 100:
        return 0.0, 100.0
    low, high = min(0.0, *values), max(values)
    return (low, high) if high > low else (low, low + 1.0)


class _Pen:
    """Draws on one picture; places are in points, before scaling."""

    def __init__(self, picture: Image.Image, low: float, high: float, points: int) -> None:
        self.draw = ImageDraw.Draw(picture)
        self.low, self.high, self.points = low, high, points
        self.font: Any = ImageFont.load_default(17 * SCALE)

    def x(self, index: float) -> float:
        span = WIDTH - LEFT - RIGHT
        return LEFT + span * ((index + 0.5) / self.points)

    def y(self, value: float) -> float:
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - self.low) / (self.high - self.low)

    def at(self, *places: float) -> list[float]:
        return [place * SCALE for place in places]

    def words(self, x: float, y: float, text: str, anchor: str = "mm") -> None:
        self.draw.text((x * SCALE, y * SCALE), text, fill=INK, font=self.font, anchor=anchor)

    def grid(self, labels: tuple[str, ...]) -> None:
        for step in range(5):
            value = self.low + (self.high - self.low) * step / 4
            self.draw.line(self.at(LEFT, self.y(value), WIDTH - RIGHT, self.y(value)), fill=GRID, width=SCALE)
            self.words(LEFT - 10, self.y(value), f"{value:.3g}", "rm")
        names = tuple(" ".join(label.split()) for label in labels) or tuple(str(n + 1) for n in range(self.points))
        every = -(-len(names) // 12)
        room = max(4, int((WIDTH - LEFT - RIGHT) / max(1, -(-self.points // every)) / 9))
        for index, name in enumerate(names[: self.points]):
            if index % every == 0:
                shown = name if len(name) <= room else name[: room - 1] + "…"
                self.words(self.x(index), HEIGHT - BOTTOM + 22, shown)

    def line(self, number: int, values: tuple[float, ...]) -> None:
        colour = COLOURS[number % len(COLOURS)]
        places = [(self.x(index), self.y(value)) for index, value in enumerate(values)]
        for (x1, y1), (x2, y2) in pairwise(places):
            self.draw.line(self.at(x1, y1, x2, y2), fill=colour, width=3 * SCALE)
        for x, y in places:
            self.mark(number, x, y)

    def mark(self, number: int, x: float, y: float) -> None:
        colour, size = COLOURS[number % len(COLOURS)], 6
        box = self.at(x - size, y - size, x + size, y + size)
        match number % 3:
            case 0:
                self.draw.ellipse(box, fill=colour)
            case 1:
                self.draw.rectangle(box, fill=colour)
            case _:
                self.draw.polygon(self.at(x, y - size - 1, x + size + 1, y + size, x - size - 1, y + size), fill=colour)

    def bars(self, series: list[tuple[float, ...]]) -> None:
        slot = (WIDTH - LEFT - RIGHT) / self.points
        wide = slot * 0.7 / len(series)
        for number, values in enumerate(series):
            colour = COLOURS[number % len(COLOURS)]
            for index, value in enumerate(values):
                left = self.x(index) - slot * 0.35 + wide * number
                top, bottom = sorted((self.y(value), self.y(max(self.low, 0.0))))
                self.draw.rectangle(self.at(left + 1, top, left + wide - 1, bottom), fill=colour)
                self.words(left + wide / 2, top - 12, f"{value:.3g}")

    def key(self, names: list[str]) -> None:
        x: float = LEFT
        for number, name in zip(cycle(range(len(names) or 1)), names, strict=False):
            name = " ".join(name.split())
            shown = name if len(name) <= 40 else name[:39] + "…"
            self.mark(number, x + 6, TOP / 2)
            self.words(x + 20, TOP / 2, shown, "lm")
            x += 44 + self.draw.textlength(shown, font=self.font) / SCALE
