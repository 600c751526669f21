"""Who may import whom, and what may not stand in code."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PLATFORMS = ("slack", "discord", "terminal")


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{path}: a relative import"
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def modules(folder: str) -> list[Path]:
    return sorted(p for p in (ROOT / folder).rglob("*.py") if "__pycache__" not in p.parts)


@pytest.mark.parametrize("path", modules("bot"), ids=lambda p: str(p.relative_to(ROOT)))
def test_the_core_imports_only_itself(path: Path) -> None:
    """`bot` imports the standard library, pydantic, numpy and itself."""
    for name in imports(path):
        top = name.partition(".")[0]
        assert top in sys.stdlib_module_names or top in ("bot", "pydantic", "numpy"), f"{path.name} imports {name}"


@pytest.mark.parametrize("path", modules("bot"), ids=lambda p: str(p.relative_to(ROOT)))
def test_only_the_host_awaits(path: Path) -> None:
    """`host` is the only async file of the core, and no other reads a clock or draws from chance."""
    if path.name in ("host.py", "ports.py"):
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        assert not isinstance(node, ast.AsyncFunctionDef | ast.Await), f"{path.name}:{node.lineno} awaits"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in ("utcnow", "today") or node.args, f"{path.name}:{node.lineno} reads the clock"
            if node.func.attr == "now" and isinstance(node.func.value, ast.Name) and node.func.value.id in ("datetime", "date"):
                raise AssertionError(f"{path.name}:{node.lineno} reads the clock")
    assert not {"random", "time.time", "secrets"} & set(imports(path)), f"{path.name} draws from chance or reads the clock"


@pytest.mark.parametrize("platform", PLATFORMS)
def test_a_platform_never_imports_another(platform: str) -> None:
    """`adapters/X` imports `bot`, X's library, and what all adapters share, never another platform."""
    for path in modules(f"adapters/{platform}"):
        for name in imports(path):
            others = [p for p in PLATFORMS if p != platform]
            assert not any(name.startswith(f"adapters.{o}") for o in others), f"{path.name} imports {name}"
            assert not name.startswith("adapters.cli"), f"{path.name} imports the command"


def test_the_flows_import_only_what_flows_may() -> None:
    """A flow imports events, effects, records, context, coaching, rehearsal; never a reader of language (its types and
    lists of names only), the host or a port."""
    for path in modules("bot/flows"):
        for name in imports(path):
            turning = ("bot.conversation", "bot.hearing", "bot.wishing", "bot.answering", "bot.playing")
            assert not name.startswith((*turning, "bot.host", "bot.wording", "bot.codec")), f"{path.name}: {name}"
            if name.startswith("bot.language"):
                assert name.startswith(("bot.language.readings", "bot.language.names")), f"{path.name}: {name}"


@pytest.mark.parametrize("path", modules("bot/heard"), ids=lambda p: p.stem)
def test_what_is_heard_says_nothing(path: Path) -> None:
    """A module of `heard` reads a text: it knows no flow, no effect and no wording, and no reader of language but its types."""
    for name in imports(path):
        barred = ("bot.flow", "bot.effects", "bot.events", "bot.conversation", "bot.hearing", "bot.wishing", "bot.answering")
        assert not name.startswith((*barred, "bot.host", "bot.pages", "bot.wording", "bot.codec")), f"{path.name}: {name}"
        if name.startswith("bot.language"):
            assert name.startswith(("bot.language.readings", "bot.language.names")), f"{path.name}: {name}"


@pytest.mark.parametrize("package", ["flows", "heard", "care", "language/state", "coaching"])
def test_patterns_wait_for_their_first_use(package: str) -> None:
    """No module of the core compiles its patterns while it is imported: `late` puts that off."""
    for path in modules(f"bot/{package}"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inner = {id(n) for f in ast.walk(tree) if isinstance(f, ast.FunctionDef | ast.Lambda) for n in ast.walk(f)}
        calls = (n for n in ast.walk(tree) if isinstance(n, ast.Call) and ast.unparse(n.func) == "re.compile")
        eager = [n for n in calls if id(n) not in inner]
        assert not eager, f"{path.name}:{eager[0].lineno}: late(...) in place of re.compile(...)"
