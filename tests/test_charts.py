"""Charts as pictures."""

from __future__ import annotations

from io import BytesIO
from typing import Literal, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from adapters.charts import COLOURS, HEIGHT, WIDTH, png
from bot.effects import Chart


def opened(chart: Chart) -> Image.Image:
    return Image.open(BytesIO(png(chart))).convert("RGB")


@pytest.mark.parametrize("kind", ["openness", "progress", "compare", "timeline"])
def test_every_series_is_seen(kind: str) -> None:
    """Each series of a chart of each kind leaves its colour in a picture of the promised size."""
    named = cast(Literal["openness", "progress", "compare", "timeline"], kind)
    picture = opened(Chart(named, {"You": (1, 4, 2), "Guess": (3, 3, 5)}, ("Mon", "Tue", "Wed")))
    assert picture.size == (WIDTH, HEIGHT)
    colours = {colour for _, colour in picture.getcolors(1 << 24) or []}
    for colour in COLOURS[:2]:
        assert tuple(bytes.fromhex(colour[1:])) in colours


def test_a_chart_without_points_is_refused() -> None:
    """Nothing to draw is an error that says what to do."""
    with pytest.raises(ValueError, match="at least one point"):
        png(Chart("progress", {"You": ()}))


@settings(max_examples=12, deadline=None)
@given(
    st.dictionaries(
        st.text(min_size=1, max_size=60),
        st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=40).map(tuple),
        min_size=1,
        max_size=7,
    ),
    st.lists(st.text(max_size=50), max_size=40).map(tuple),
)
def test_any_figures_can_be_drawn(series: dict[str, tuple[float, ...]], labels: tuple[str, ...]) -> None:
    """No numbers, names or labels break the drawing."""
    assert opened(Chart("timeline", series, labels)).size == (WIDTH, HEIGHT)
