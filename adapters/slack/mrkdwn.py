"""Our Markdown to Slack's mrkdwn, and what people write in Slack to plain text.

Theory. Our Markdown is read into lines, a line into runs of text with their styles. Only then is it written as mrkdwn, run by
run, so that a text can be split anywhere without an open `*`. Slack's mrkdwn has no escape for its own markers: where a
person's `*` or `_` would be taken for one, it is written with a character that looks the same and formats nothing; inside
code and fenced blocks every character stands as it is, so that a draft can be copied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from adapters.slack.emoji import EMOJI

SECTION = 2900
"""The longest text of one section, in characters; Slack's own limit is 3,000."""
_LOOKALIKE = {"*": "\u2217", "_": "\uff3f", "~": "\u223c", "`": "\u02cb"}
_ESCAPED = re.compile(r"\\([\\*_`~|>\[\]{}()#.!+-])")
_LINK = re.compile(r"\[([^\]\n]+)\]\((https?://[^)\s]+|mailto:[^)\s]+)\)")
_ITEM = re.compile(r"^(\s*)[-*+] +(.*)$")
_NUMBERED = re.compile(r"^(\s*)(\d{1,3})[.)] +(.*)$")
_HEADING = re.compile(r"^#{1,6} +(.*)$")


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style. `link` is the address it leads to."""

    text: str
    bold: bool = False
    italic: bool = False
    strike: bool = False
    code: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what stands before it (a bullet, a quote's bar), its runs, and whether it is inside a fence."""

    prefix: str
    runs: tuple[Run, ...]
    fenced: bool = False

    @property
    def blank(self) -> bool:
        return not self.fenced and not any(run.text.strip() for run in self.runs)


def read(text: str) -> list[Line]:
    """Our Markdown, read into lines."""
    lines: list[Line] = []
    fenced = False
    for raw in text.replace("\r\n", "\n").split("\n"):
        if raw.lstrip().startswith("```"):
            fenced = not fenced
            continue
        if fenced:
            lines.append(Line("", (Run(raw),), fenced=True))
            continue
        prefix, body, bold = "", raw, False
        quoted = re.match(r"^((?:> ?)+)(.*)$", body)
        if quoted:
            prefix, body = "> ", quoted[2]
        if item := _ITEM.match(body):
            prefix += " " * (2 * (len(item[1]) // 2)) + ("◦ " if len(item[1]) > 1 else "• ")
            body = item[2]
        elif number := _NUMBERED.match(body):
            prefix += f"{number[1]}{number[2]}. "
            body = number[3]
        elif heading := _HEADING.match(body):
            body, bold = heading[1], True
        lines.append(Line(prefix, tuple(_inline(body, bold))))
    return lines


def _inline(text: str, bold: bool = False) -> Iterator[Run]:
    """The runs of one line. Markers that are never closed are plain characters."""
    heading = bold
    italic = strike = False
    held: list[str] = []

    def flush() -> Iterator[Run]:
        if held:
            yield Run("".join(held), bold, italic, strike)
            held.clear()

    at = 0
    while at < len(text):
        char = text[at]
        if char == "\\" and (escaped := _ESCAPED.match(text, at)):
            held.append(escaped[1])
            at += 2
        elif char == "`" and (end := text.find("`", at + 1)) > at + 1:
            yield from flush()
            yield Run(text[at + 1 : end], code=True)
            at = end + 1
        elif char == "[" and (link := _LINK.match(text, at)):
            yield from flush()
            yield Run(link[1], bold, italic, strike, link=link[2])
            at = link.end()
        elif text.startswith("**", at) and not heading and (bold or _closes(text, at, "**")):
            yield from flush()
            bold, at = not bold, at + 2
        elif text.startswith("~~", at) and (strike or _closes(text, at, "~~")):
            yield from flush()
            strike, at = not strike, at + 2
        elif char == "_" and (_ends(text, at) if italic else _begins(text, at)):
            yield from flush()
            italic, at = not italic, at + 1
        else:
            held.append(char)
            at += 1
    yield from flush()


def _closes(text: str, at: int, marker: str) -> bool:
    """Whether the marker at `at` is closed later in the line with something between."""
    after = text[at + len(marker) :]
    return bool(after) and not after[0].isspace() and after.find(marker) > 0


def _begins(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1 : at + 2]
    if before.isalnum() or not after or after.isspace() or after == "_":
        return False
    closing = re.compile(r"(?<![\s\\_])_(?![\w])").search(text, at + 1)
    return closing is not None


def _ends(text: str, at: int) -> bool:
    after = text[at + 1 : at + 2]
    return bool(text[at - 1 : at].strip()) and not (after.isalnum() or after == "_")


def escape(text: str) -> str:
    """The three characters that Slack itself reads."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _plain(text: str) -> str:
    """A run's text as it must be written: Slack's own characters escaped, its markers made harmless where they would count."""
    if any(marker in text for marker in _LOOKALIKE):
        out = []
        for at, char in enumerate(text):
            if char in _LOOKALIKE:
                before = text[at - 1] if at else " "
                after = text[at + 1] if at + 1 < len(text) else " "
                counts = char == "`" or not (before.isspace() and after.isspace())
                inside = char != "`" and before.isalnum() and after.isalnum()
                out.append(_LOOKALIKE[char] if counts and not inside else char)
            else:
                out.append(char)
        text = "".join(out)
    return escape(text)


def _written(run: Run) -> str:
    """One run as mrkdwn; the spaces at its ends stay outside its markers, where Slack wants them."""
    if run.code:
        return f"`{escape(run.text)}`"
    stripped = run.text.strip()
    if not stripped:
        return run.text
    lead = run.text[: len(run.text) - len(run.text.lstrip())]
    tail = run.text[len(run.text.rstrip()) :]
    body = _plain(stripped)
    if run.link:
        body = f"<{run.link.replace('|', '%7C').replace('>', '%3E')}|{body}>"
    for on, marker in ((run.strike, "~"), (run.italic, "_"), (run.bold, "*")):
        if on:
            body = f"{marker}{body}{marker}"
    return f"{lead}{body}{tail}"


def _line(line: Line) -> str:
    if line.fenced:
        return escape(line.runs[0].text)
    out = ""
    for run in line.runs:
        piece = _written(run)
        marked = run.bold or run.italic or run.strike or run.code
        # Slack sees a marker only beside a space or a sign: a zero-width space parts it from a letter.
        after_marker = bool(out) and out[-1] in "*_~`"
        if out and ((marked and out[-1].isalnum()) or (after_marker and (marked or piece[:1].isalnum()))):
            out += "\u200b"
        out += piece
    if not line.prefix and out.startswith("&gt;"):
        out = "\u200b" + out  # a person's own ">" at the head of a line is not a quotation
    return line.prefix + out


def _broken(line: Line, most: int) -> Iterator[Line]:
    """A line in pieces of at most `most` characters, broken after a sentence or between words where there are any."""
    if len(_line(line)) <= most:
        yield line
        return
    prefix = line.prefix
    bar = "> " if prefix.startswith("> ") else ""
    further = bar + " " * (len(prefix) - len(bar))  # a bullet or a number stands once; a quotation's bar at each piece
    room = most - len(prefix) - 8
    piece: list[Run] = []
    size = 0
    for run in line.runs:
        rest = run.text
        while rest:
            # Escaping can make five characters of one.
            fits = _fit(rest, room - size, run.code or line.fenced)
            if fits < len(rest):
                cut = _cut(rest[:fits]) or (fits if not piece else 0)
                if cut:
                    piece.append(_with(run, rest[:cut]))
                    rest = rest[cut:].lstrip(" ") if not line.fenced else rest[cut:]
                yield Line(prefix, tuple(piece), line.fenced)
                piece, size, prefix = [], 0, further
                continue
            piece.append(_with(run, rest))
            size += len(_written(_with(run, rest))) + 2
            rest = ""
    if piece:
        yield Line(prefix, tuple(piece), line.fenced)


def _with(run: Run, text: str) -> Run:
    return Run(text, run.bold, run.italic, run.strike, run.code, run.link)


def _fit(text: str, room: int, code: bool) -> int:
    """How many characters of `text` fit `room` once written."""
    if room <= 0:
        return 0
    if len(text) * 5 <= room:
        return len(text)
    used = 0
    for at, char in enumerate(text):
        used += {"&": 5, "<": 4, ">": 4}.get(char, 1)
        if used > room:
            return at
    return len(text)


def _cut(text: str) -> int:
    """Where best to break `text`: after the last sentence in its second half, else after its last space; 0 where nowhere."""
    half = len(text) // 2
    for end in (". ", "! ", "? ", "; "):
        at = text.rfind(end, half)
        if at > 0:
            return at + len(end)
    return text.rfind(" ") + 1


def sections(text: str, most: int = SECTION) -> list[str]:
    """The text as mrkdwn, in pieces of at most `most` characters. A piece ends between paragraphs where it can, else
    between lines, else after a sentence, else between words; a fenced block that is split is fenced in each piece."""
    paragraphs: list[list[Line]] = [[]]
    for line in read(text):
        if line.blank and not (paragraphs[-1] and paragraphs[-1][-1].fenced):
            if paragraphs[-1]:
                paragraphs.append([])
            continue
        paragraphs[-1].extend(_broken(line, most - 16))
    pieces: list[str] = []
    for paragraph in paragraphs:
        for part in _parts(paragraph, most):
            if pieces and len(pieces[-1]) + 2 + len(part) <= most:
                pieces[-1] += "\n\n" + part
            else:
                pieces.append(part)
    return [piece for piece in pieces if piece.strip()]


def _parts(paragraph: list[Line], most: int) -> Iterator[str]:
    """One paragraph as one string, or as several where it is longer than `most`."""
    held: list[Line] = []
    size = 0
    for line in paragraph:
        length = len(_line(line)) + 1
        if held and size + length + 16 > most:
            yield _joined(held)
            held, size = [], 0
        held.append(line)
        size += length
    if held:
        yield _joined(held)


def _joined(lines: list[Line]) -> str:
    out: list[str] = []
    fenced = False
    for line in lines:
        if line.fenced != fenced:
            out.append("```")
            fenced = line.fenced
        out.append(_line(line))
    if fenced:
        out.append("```")
    return "\n".join(out)


def plain(text: str) -> str:
    """Our Markdown without its marks, for notifications and labels. Escaped for Slack, which reads `&<>` there too."""
    lines = []
    for line in read(text):
        prefix = "" if line.prefix.startswith(">") else line.prefix
        lines.append(prefix + "".join(run.text for run in line.runs))
    return escape("\n".join(lines).strip())


_TOKEN = re.compile(r"<([^<>\n]*)>")
_SHORTCODE = re.compile(r":([a-z0-9_+'-]+):(?::skin-tone-[2-6]:)?")


def unslack(text: str) -> str:
    """What a person wrote in Slack, as plain text: links by their words, mentions without ids, entities and emoji names as
    the characters that the person saw."""

    def token(match: re.Match[str]) -> str:
        body, _, label = match[1].partition("|")
        if body.startswith(("@", "#", "!")):
            sign = body[0].replace("!", "@")
            return label if label.startswith(sign) else sign + (label or body[1:].partition("^")[0])
        if label:
            address = body.removeprefix("mailto:").removeprefix("tel:")
            same = label in (address, body, re.sub(r"^https?://", "", address).rstrip("/"))
            return label if same else f"{label} ({address})"
        return body.removeprefix("mailto:").removeprefix("tel:")

    text = _TOKEN.sub(token, text) if "<" in text else text
    if ":" in text:
        text = _SHORTCODE.sub(lambda found: EMOJI.get(found[1], found[0]), text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def written(message: Mapping[str, Any]) -> str:
    """What a message says, as plain text. Some have an empty `text` and stand in blocks alone (what an app posted, what was typed
    in the newest editors), or in an attachment (a message that was forwarded). Raises ValueError where `text` is no text."""
    text = message.get("text")
    if text is not None and not isinstance(text, str):
        raise ValueError
    if text and text.strip():
        return unslack(text)
    blocks = _spelled(message.get("blocks")).strip()
    if blocks:
        return blocks
    forwarded = message.get("attachments")
    shown = [written(one) for one in forwarded if isinstance(one, Mapping)] if isinstance(forwarded, list) else []
    return "\n\n".join(one for one in shown if one) or unslack(text or "")


def _spelled(part: object) -> str:
    """The words of blocks and of what stands in them; whatever has none, or no known shape, is passed over."""
    if isinstance(part, list):
        return "".join(map(_spelled, part))
    if not isinstance(part, Mapping):
        return ""
    kind, text = part.get("type"), part.get("text")
    match kind:
        case "text" | "plain_text":
            return text if isinstance(text, str) else ""
        case "mrkdwn" | "markdown":
            return unslack(text) + "\n" if isinstance(text, str) else ""
        case "link":
            url = part.get("url")
            return (f"{text} ({url})" if text and text != url else url) if isinstance(url, str) else ""
        case "emoji":
            name = str(part.get("name", ""))
            return EMOJI.get(name) or f":{name}:"
        case "user" | "channel" | "usergroup" | "broadcast":
            named = part.get("user_id") or part.get("channel_id") or part.get("usergroup_id") or part.get("range")
            return f"@{named}" if isinstance(named, str) else ""
        case "header" | "section":
            return f"{_spelled(text)}{_spelled(part.get('fields'))}\n"
        case "rich_text" | "context":
            return _spelled(part.get("elements"))
        case "rich_text_section" | "rich_text_preformatted" | "rich_text_quote" | "rich_text_list":
            return _spelled(part.get("elements")).rstrip("\n") + "\n"
    return ""
