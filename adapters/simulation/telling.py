"""A report as lines for a terminal, and as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from adapters.simulation.report import Report


def described(report: Report) -> list[str]:
    """The report as lines for a terminal, with a picture of the local hours."""
    found = report.as_json()
    late = found["lateness_minutes"]
    lines = [
        f"{report.people} people, {report.days} days, seed {report.seed}: lived in {found['seconds']} s",
        "",
        f"  planned    {report.planned:6}",
        f"  sent       {report.sent:6}",
        f"  expired    {found['expired']:6}   {_list(found['expired_by'])}",
        f"  cancelled  {report.cancelled:6}",
        f"  failed     {report.failed:6}   (direct messages closed)",
        f"  unknown    {report.unknown:6}",
        f"  waiting    {report.waiting:6}",
        f"  withheld by  {_list(found['withheld_by'])}",
        f"  lived through  {_list(found['lived'])}",
        f"  minutes late   p50 {late['p50']}, p95 {late['p95']}, p99 {late['p99']}, max {late['max']}",
        "",
        "  sent by local hour",
    ]
    most = max(report.hours.values(), default=1)
    lines += [f"  {h:02}  {'#' * round(50 * report.hours[h] / most):50} {report.hours[h]}" for h in range(24) if report.hours[h]]
    if report.surge:
        everyone = report.surge["all"]
        lines += [
            "",
            f"  A Monday at ten: {report.surge['people']} people, {report.surge['workspaces']} Slack workspaces and Discord",
            f"  minutes late   p50 {everyone['p50']}, p95 {everyone['p95']}, max {everyone['max']}",
        ]
        lines += [f"    {name:12} p50 {v['p50']:7} max {v['max']:7}" for name, v in report.surge["lateness_minutes"].items()]
    lines += ["", "  rules broken: " + (_list(dict(report.broken)) if report.broken else "none")]
    return lines + [f"    {example}" for example in report.examples]


def _list(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {n}" for name, n in counts.items()) or "-"


def draw(report: Report, path: Path) -> None:
    """The picture: what was sent on each day, at which local hour, and how late the Monday's were."""
    from PIL import Image, ImageDraw

    width, height, margin = 960, 720, 60
    image = Image.new("RGB", (width, height), "#ffffff")
    pen = ImageDraw.Draw(image)
    ink, blue, grey = "#22303c", "#2f6f9f", "#d8dee4"

    def bars(top: int, bottom: int, values: Sequence[tuple[str, float]], title: str) -> None:
        pen.text((margin, top - 22), title, fill=ink)
        most = max((v for _, v in values), default=0) or 1
        room = (width - 2 * margin) / max(1, len(values))
        pen.line((margin, bottom, width - margin, bottom), fill=grey)
        for n, (name, value) in enumerate(values):
            left = margin + n * room
            pen.rectangle((left + 1, bottom - (bottom - top) * value / most, left + room - 2, bottom), fill=blue)
            if len(values) <= 32:
                pen.text((left + 2, bottom + 4), name, fill=ink)
        pen.text((margin - 50, top), f"{most:g}", fill=ink)

    days = sorted(report.by_day)
    bars(60, 200, [(f"{d.day}", report.by_day[d]["sent"]) for d in days], f"Sent on each day ({report.people} people)")
    bars(280, 420, [(f"{h:02}", report.hours[h]) for h in range(24)], "Sent at each local hour")
    late = report.surge.get("lateness_minutes", {})
    bars(
        500,
        640,
        [(name.replace("discord ", "d ").replace("slack ", "s "), v["p50"]) for name, v in late.items()],
        "A Monday at ten: minutes late (median) by platform (s, d) and kind",
    )
    broken = ", ".join(report.broken) or "none"
    pen.text((margin, height - 30), f"Rules broken: {broken}", fill=ink if not report.broken else "#b00020")
    image.save(path)
