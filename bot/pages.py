"""The pages of a locale, read once: the packaged ones, and over them those of an operator's own folder."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from bot.wording import PageError, Wording


@cache
def packaged(locale: str = "en") -> Mapping[str, str]:
    """Page name to text, for every page that lies directly under `prompts/<locale>/`."""
    folder = files("prompts") / locale
    return {p.name.removesuffix(".md"): p.read_text("utf-8") for p in folder.iterdir() if p.name.endswith(".md")}


@cache
def folder(name: str, locale: str = "en") -> Mapping[str, str]:
    """Page name to text for a sub-folder ("personas", "advice"), in the order of the names."""
    there = files("prompts") / locale / name
    found = sorted(there.iterdir(), key=lambda p: p.name) if there.is_dir() else []
    return {p.name.removesuffix(".md"): p.read_text("utf-8") for p in found if p.name.endswith(".md")}


@cache
def _packaged_wording(locale: str) -> Wording:
    return Wording.read(packaged(locale), locale)


def read(locale: str = "en", own: Path | None = None) -> Wording:
    """The wording of a locale. A page in `own` (the operator's folder) replaces single headings of the packaged page.

    Raises PageError, naming file and line, where a page cannot be read, or where there is none in `own`: who set a folder wants
    its words said, and a misspelt name would let ours be said in their place."""
    base = _packaged_wording(locale)
    if own is None:
        return base
    return Wording({**base.headings, **changed(own, locale).headings}, locale)


def changed(own: Path, locale: str = "en") -> Wording:
    """What stands in an operator's folder. Raises PageError."""
    if not own.is_dir():
        raise PageError(f"{own}:1: there is no such folder; COMEBACK_PROMPTS names a folder with pages such as helplines.md")
    pages = {p.stem: p.read_text("utf-8") for p in sorted(own.glob("*.md"))}
    if not pages:
        raise PageError(f"{own}:1: there is no page in this folder; the words of helplines, say, stand in helplines.md")
    return Wording.read(pages, locale)
