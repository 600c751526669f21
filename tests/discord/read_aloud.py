"""Read a conversation on Discord as a person sees it there: every message with its buttons, menus, forms and pictures, in order.

    python -m tests.discord.read_aloud                          # a whole life, from the first meeting to the erasing
    python -m tests.discord.read_aloud tests/stories/erase.story ...
    python -m tests.discord.read_aloud --pictures FOLDER        # and the charts as files

Stories are told as by the tests, over the loopback Discord; what they demand and does not hold is shown with `!!`. Two more
lines are known here: `srv  /command text` gives a command in a server, `look {form}` opens a form, prints it, and closes it
again.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import shutil
import sys
import tempfile
import textwrap
from pathlib import Path
from typing import Any

from adapters.discord import channel, outbound
from adapters.storage.database import Database
from adapters.storage.migrate import migrate
from tests.discord.stage import DiscordStage
from tests.fakes.discord import GUILD_ID, Message
from tests.stages import Story, Told, read_story

LIFE = Path(__file__).parent / "whole_life.story"
WIDE = 100


def tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def rendered(message: Message) -> list[str]:
    """A message as lines of text, roughly as a client shows it."""
    lines = _wrapped(message.content) if message.content else []
    lines += _components(message.components)
    lines += [f"[attached: {one['filename']}, {one['size']} bytes; {one['description']!r}]" for one in message.attachments]
    return lines


def _wrapped(text: str, lead: str = "") -> list[str]:
    out: list[str] = []
    for line in text.split("\n"):
        out += [lead + part for part in textwrap.wrap(line, WIDE - len(lead), drop_whitespace=False)] or [lead.rstrip()]
    return out


def _components(components: list[Any]) -> list[str]:
    out: list[str] = []
    for one in components:
        match one["type"]:
            case outbound.ROW:
                out += _row(one["components"])
            case outbound.TEXT:
                out += _wrapped(one["content"])
            case outbound.CONTAINER:
                out += [f"┃ {line}" for line in _components(one["components"])]
            case outbound.SEPARATOR:
                out.append("─" * 20)
            case outbound.GALLERY:
                out += [f"[picture: {item['description']!r}]" for item in one["items"]]
            case other:
                out.append(f"[component {other}]")
    return out


def _row(row: list[Any]) -> list[str]:
    buttons = [f"[ {one['label']} ]" if one["style"] != 1 else f"[[ {one['label']} ]]" for one in row if one["type"] == 2]
    menus = [
        line
        for one in row
        if one["type"] == 3
        for line in [f"[v {one['placeholder']}]", *(f"   · {option['label']}" for option in one["options"])]
    ]
    return ([" ".join(buttons)] if buttons else []) + menus


def form(view: Any) -> list[str]:
    """A modal as lines of text."""
    out = [f"╔═ {view['title']}"]
    for label in view["components"]:
        inner = label["component"]
        must = " *" if inner.get("required", True) else ""
        out.append(f"║ {label['label']}{must}" + (f"  ({label['description']})" if label.get("description") else ""))
        if inner["type"] == outbound.MENU:
            out += [f"║    · {o['label']}{' (chosen)' if o.get('default') else ''}" for o in inner["options"]]
        else:
            shown = inner.get("value") or (f"‹{inner['placeholder']}›" if inner.get("placeholder") else "")
            out += [f"║    | {line}" for line in (_wrapped(shown) or [""])]
    return [*out, "╚═"]


class Reader(DiscordStage):
    """A stage that prints what stands in front of the person after each thing that they do."""

    def __init__(self, url: str, pictures: Path | None) -> None:
        super().__init__(url)
        self.pictures = pictures
        self._shown: dict[int, list[str]] = {}
        self._files = 0

    async def tell_aloud(self, story: Story) -> None:
        tell(f"{'=' * WIDE}\n{story.name}: {story.holds}\n{'=' * WIDE}")
        for line in story.lines:
            if line.what in ("you", "...", "at", "srv", "look"):
                tell(f"\n{'':40}{line.what if line.what != 'you' else '>'} {line.rest}")
            try:
                await self._one(story, line)
            except AssertionError as error:
                tell(f"!! {error}")
            self._show()

    async def _one(self, story: Story, line: Told) -> None:
        match line.what:
            case "srv":
                name, _, text = line.rest.lstrip("/").partition(" ")
                from adapters.discord.commands import SUBCOMMANDS

                self.ana.command(name, {SUBCOMMANDS[name][0]: text} if text else {}, guild=GUILD_ID)
                await self.idle()
            case "look":
                name = line.rest.strip("{}")
                self.ana.press(self.holding(name), name)
                view, _ = await self.ana.modal()
                tell("\n".join(form(view)))
            case _:
                await self.tell(Story(story.name, story.holds, [line]))

    def _show(self) -> None:
        everything = [m for channel in self.discord.messages.values() for m in channel.values() if m.author != self.ana.id]
        for message in sorted(everything, key=lambda m: m.id):
            lines = rendered(message)
            before = self._shown.get(message.id)
            if before == lines:
                continue
            self._shown[message.id] = lines
            if before is None:
                head = "only you see this" if message.ephemeral_to else ""
                tell(f"  ┌ Comeback {f'({head})' if head else ''}")
                tell("\n".join(f"  │ {line}" for line in lines))
            else:
                gone = [f"  ~ gone: {line}" for line in before if line not in lines]
                tell("\n".join([*gone, *(f"  ~ now:  {line}" for line in lines if line not in before)]))
        for name, data in self.ana.files[self._files :]:
            if self.pictures is not None:
                self.pictures.mkdir(parents=True, exist_ok=True)
                (self.pictures / f"{self._files:02}-{name}").write_bytes(data)
            self._files += 1


async def read(paths: list[Path], pictures: Path | None) -> None:
    folder = Path(tempfile.mkdtemp(prefix="comeback-aloud-"))
    try:
        for n, path in enumerate(paths):
            url = f"sqlite:///{folder / f'{n}.sqlite3'}"
            migrate(Database(url))
            stage = Reader(url, pictures)
            await stage.open()
            try:
                await stage.tell_aloud(read_story(path, more=("srv", "look")))
                tell("\n".join(f"BREACH {breach}" for breach in stage.discord.breaches))
            finally:
                await stage.close()
    finally:
        shutil.rmtree(folder)


def main() -> None:
    """Read stories aloud."""
    channel.TIDY_AFTER = 0.0  # type: ignore[misc]
    for name in [*os.environ]:
        if "proxy" in name.lower():
            del os.environ[name]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="*", type=Path, default=[LIFE], help="files of stories")
    parser.add_argument("--pictures", type=Path, help="a folder for what is attached")
    given = parser.parse_args()
    asyncio.run(read(given.stories, given.pictures))


if __name__ == "__main__":
    main()
