"""Our Markdown as Discord's, in pieces that fit, and what people write on Discord as plain text.

Discord reads nearly the same Markdown as ours. What differs: it knows headings (`#`), small print (`-#`) and masked links, which
a person's own words must not become; `<` begins mentions and dates; and a text over the limit is refused whole, so a long one is
cut at the largest boundary that fits (paragraph, line, sentence, word), with an open fence closed and opened again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

MOST = 1900
"""Characters in one piece, as Discord counts them (UTF-16 units); its own limit is 2,000."""
_LEADS = re.compile(r"^(\s*)(#{1,3} |-# |>>> )")
_POINTED = re.compile(r"(?<!\\)<(?=[@#:/]|a:|t:|id:|https?:)")
_URL = re.compile(r"https?://[^\s>]+")
_MENTION = re.compile(r"<(?:@[!&]?|#)(\d{1,20})>")
_EMOJI = re.compile(r"<a?(:\w{1,32}:)\d{1,20}>")
_ESCAPE = re.compile(r"\\([\\*_`~|>\[\]{}()#<-])")
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


def length(text: str) -> int:
    """The length of a text as Discord counts it."""
    return len(text.encode("utf-16-le")) // 2


def written(text: str) -> str:
    """Our Markdown as Discord's."""
    out, fenced = [], False
    for line in text.replace("\r\n", "\n").split("\n"):
        if line.lstrip().startswith("```"):
            fenced = not fenced
            out.append(line)
        elif fenced:
            out.append(line)
        else:
            line = _LEADS.sub(r"\1\\\2", line)
            line = _URL.sub(lambda m: _ESCAPE.sub(r"\1", m[0]), line)
            out.append(_POINTED.sub(r"\\<", line))
    if fenced:
        out.append("```")
    return "\n".join(out).strip("\n")


def plain(text: str) -> str:
    """Our Markdown without its marks, for labels and descriptions."""
    text = re.sub(r"(?<!\\)(\*\*|`+)", "", text)
    text = re.sub(r"(?<![\w\\])_([^_\n]+)_(?!\w)", r"\1", text)
    return " ".join(_ESCAPE.sub(r"\1", text).split())


def cut(text: str, most: int) -> str:
    """A text in one line of at most `most` characters, never empty."""
    words = " ".join(text.split()) or "…"
    if length(words) <= most:
        return words
    while length(words) > most - 1:
        words = words[:-1]
    return words.rstrip() + "…"


def pieces(text: str, most: int = MOST) -> list[str]:
    """Our Markdown as Discord's, in pieces of at most `most` characters; none is empty."""
    whole = written(text)
    if length(whole) <= most:
        return [whole] if whole.strip() else []
    out: list[str] = []
    current = ""
    fence = ""
    for chunk in _chunks(whole, most - 16):
        for joined, fence_after in [_joined(current, chunk, fence)]:
            if current and length(joined) > most - 4:
                out.append(current + ("\n```" if fence else ""))
                current = (fence + "\n" if fence else "") + chunk
            else:
                current = joined
            fence = fence_after
    if current.strip():
        out.append(current)
    return [piece.strip("\n") for piece in out if piece.strip().strip("`").strip()]


def _joined(current: str, chunk: str, fence: str) -> tuple[str, str]:
    for line in chunk.split("\n"):
        if line.lstrip().startswith("```"):
            fence = "" if fence else line.strip()[:12]
    return (f"{current}\n{chunk}" if current else chunk), fence


def _chunks(text: str, most: int) -> Iterator[str]:
    """Lines, and parts of lines that are too long: cut after a sentence, at a space, or where nothing else is possible."""
    for line in text.split("\n"):
        if length(line) <= most:
            yield line
            continue
        lead = "> " if line.startswith("> ") else ""
        body = line.removeprefix(lead)
        yield from (lead + part for part in _packed(_SENTENCE.split(body), most - 2))


def _packed(parts: Iterable[str], most: int) -> Iterator[str]:
    current = ""
    for part in parts:
        joined = f"{current} {part}" if current else part
        if length(joined) <= most:
            current = joined
            continue
        if current:
            yield current
        current = part
        if length(part) > most:
            *full, current = _hard(part, most)
            yield from full
    if current:
        yield current


def _hard(text: str, most: int) -> list[str]:
    words = text.split(" ")
    if len(words) > 1 and all(length(word) <= most for word in words):
        return list(_packed(words, most))
    return sliced(text, most)


def sliced(text: str, most: int) -> list[str]:
    """A text in slices of at most `most` characters, nothing lost, none ending between a backslash and what it escapes."""
    out, current, size = [], "", 0
    for letter in text:
        wide = 2 if ord(letter) > 0xFFFF else 1
        if size + wide > most:
            keep = "\\" if current.endswith("\\") and not current.endswith("\\\\") else ""
            out.append(current.removesuffix(keep) if keep else current)
            current, size = keep, len(keep)
        current += letter
        size += wide
    return [*out, current]


def read(text: str, mentions: Iterable[Mapping[str, Any]] = ()) -> str:
    """What a person wrote, as plain text: names for mentions, `:smile:` for a server's own emoji."""
    if "<" not in text:
        return text
    names = {
        str(one.get("id")): str(one.get("global_name") or one.get("username") or "")
        for one in mentions
        if isinstance(one, Mapping)
    }
    text = _MENTION.sub(lambda m: f"@{names[m[1]]}" if names.get(m[1]) else "", text)
    return _EMOJI.sub(r"\1", text)
