"""The flows as Mermaid, found by running them: what is drawn is what happens."""

from __future__ import annotations

from bot import flows, pages
from bot.explore import steps

Edges = dict[tuple[str, str], list[str]]


def mermaid(flow: str | None = None) -> str:
    """A state diagram of one flow, or of all of them and how they lead into one another.

    Raises KeyError where there is no such flow."""
    if flow is not None:
        flows.BY_NAME[flow]
    return _diagram(_edges(), flow)


def page() -> str:
    """`bot/flows/README.md`: how the flows lead into one another, and each of them."""
    edges = _edges()
    parts = ["# The flows", "", "Drawn by `comeback draw --write`, which runs them; a test keeps it fresh.", ""]
    for name in (None, *sorted(flows.BY_NAME)):
        parts += [f"## {name or 'How they lead into one another'}", "", "```mermaid", _diagram(edges, name), "```", ""]
    return "\n".join(parts)


def _edges() -> Edges:
    """From question to question, with what leads there."""
    edges: Edges = {}
    for move in steps(pages.read()):
        if move.target is None or not move.moved or move.origin == move.target:
            continue
        labels = edges.setdefault((move.origin, move.target), [])
        if move.label not in labels:
            labels.append(move.label)
    return edges


def _diagram(edges: Edges, flow: str | None) -> str:
    drawn: Edges = {}
    for (origin, target), labels in edges.items():
        ends = (origin.partition(".")[0], target.partition(".")[0])
        if flow is None:
            if ends[0] != ends[1]:
                drawn.setdefault(ends, []).extend(label for label in labels if label not in drawn.get(ends, []))
        elif flow in ends:
            drawn[origin, target] = labels
    lines = ["stateDiagram-v2"]
    lines += [f'    state "{name}" as {_id(name)}' for name in sorted({n for edge in drawn for n in edge})]
    lines += [f"    {_id(origin)} --> {_id(target)}: {_label(labels)}" for (origin, target), labels in sorted(drawn.items())]
    return "\n".join(lines)


def _id(name: str) -> str:
    return name.replace(".", "__")


def _label(labels: list[str]) -> str:
    shown = sorted(labels)
    return ", ".join(shown[:5]) + (f" and {len(shown) - 5} more" if len(shown) > 5 else "")
