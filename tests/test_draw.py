"""The picture of the flows is the machine's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot import draw, flows


@pytest.mark.xdist_group("explored")
def test_the_picture_of_the_flows_is_fresh() -> None:
    """`bot/flows/README.md` is what `comeback draw --write` draws now, and shows every flow."""
    written = Path(flows.__file__).with_name("README.md").read_text("utf-8")
    assert written == draw.page(), "run comeback draw --write"
    for name in flows.BY_NAME:
        assert f"## {name}" in written
