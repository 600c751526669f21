"""The flows as Mermaid, found by running them: what is drawn is what happens."""

from __future__ import annotations

from bot import flows, pages
from bot.explore import Explorer
from bot.understanding import language


def mermaid(flow: str | None = None) -> str:
    """A state diagram of one flow, or of all of them and how they lead into one another.

    Raises KeyError where there is no such flow."""
    if flow is not None:
        flows.BY_NAME[flow]
    edges: dict[tuple[str, str], list[str]] = {}
    explorer = Explorer(pages.read(), language(pages.folder("advice")))
    for move in explorer.explore():
        if move.target is None or not move.moved:
            continue
        origin, target = move.origin.state.at, move.target.state.at
        if origin == target or (flow is not None and flow not in (origin.partition(".")[0], target.partition(".")[0])):
            continue
        if flow is None:
            origin, target = origin.partition(".")[0], target.partition(".")[0]
            if origin == target:
                continue
        labels = edges.setdefault((origin, target), [])
        if move.label not in labels:
            labels.append(move.label)
    lines = ["stateDiagram-v2"]
    lines += [f'    state "{name}" as {_id(name)}' for name in sorted({n for edge in edges for n in edge})]
    lines += [f"    {_id(origin)} --> {_id(target)}: {_label(labels)}" for (origin, target), labels in sorted(edges.items())]
    return "\n".join(lines)


def _id(name: str) -> str:
    return name.replace(".", "__")


def _label(labels: list[str]) -> str:
    shown = sorted(labels)
    return ", ".join(shown[:5]) + (f" and {len(shown) - 5} more" if len(shown) > 5 else "")
