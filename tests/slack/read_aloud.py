"""Reads a conversation in Slack aloud: what a person would see, message by message, as it was sent to a loopback Slack.

    python -m tests.slack.read_aloud                          the whole of it, from the first meeting to the last erasure
    python -m tests.slack.read_aloud tests/stories/x.story    one story or several, each in a conversation of its own
    python -m tests.slack.read_aloud --pictures FOLDER        keep what was uploaded there

It proves nothing; it is for reading what the tests cannot judge: words cut short, walls of text, labels that confuse."""

# ruff: noqa: T201

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Any

from adapters.storage.database import Database
from adapters.storage.migrate import migrate
from tests.fakes.slack import Json, Message
from tests.slack.stage import SlackStage
from tests.stages import STORIES, Story, read_story

WHOLE = (
    *("first_path", "reply_to_plan", "rehearsal/whole_call", "rehearsal/another_day"),
    *("nudges_list", "settings_form", "several_cases"),
)
"""Stories that together pass most of what is shown."""
IN_A_CHANNEL = ("", "rejected", "cases", "progress", "nudges", "export", "privacy", "ask should I call?", "privcy")


def lines(blocks: list[Json], plain: str) -> list[str]:
    """The blocks as a person sees them, a line each; markup stands as it was sent."""
    out: list[str] = []
    for block in blocks:
        match block["type"]:
            case "section":
                out += block["text"]["text"].split("\n")
            case "header":
                out.append(f"== {block['text']['text']} ==")
            case "context":
                out += [f"   ({one['text']})" for one in block["elements"]]
            case "divider":
                out.append("-" * 20)
            case "actions":
                out.append("   ".join(element(one) for one in block["elements"]))
            case "input":
                may = " (may be left out)" if block.get("optional") else ""
                out.append(f"{block['label']['text']}: {element(block['element'])}{may}")
                if "hint" in block:
                    out.append(f"   ({block['hint']['text']})")
    return out or plain.split("\n")


def element(one: Json) -> str:
    """One thing that can be pressed, chosen or filled in."""
    if one["type"] == "button":
        return f"[{one['text']['text']}]"
    if "options" in one:
        chosen = one.get("initial_option", {}).get("value")
        return "{" + " | ".join(("*" if o["value"] == chosen else "") + o["text"]["text"] for o in one["options"]) + "}"
    known = next((value for key, value in one.items() if key.startswith("initial_")), "")
    return f"<{one['type']}: {known}>"


class Aloud(SlackStage):
    """A stage that tells what happens on it."""

    pictures: Path | None = None
    shown: dict[str, int]

    def tell_more(self) -> None:
        """What is new since the last time, and what has changed."""
        self.shown = getattr(self, "shown", {})
        for channel in self.slack.messages.values():
            for message in channel.values():
                if self.shown.get(message.ts) == message.revisions:
                    continue
                if message.user != self.ana.user:
                    self.show(message, again=message.ts in self.shown)
                self.shown[message.ts] = message.revisions
        sys.stdout.flush()

    def show(self, message: Message, *, again: bool) -> None:
        head = "changed" if again else "in the channel, for them alone" if message.ephemeral_to else "Comeback"
        if not again and message.text and message.blocks:
            whole = "\n".join(lines(message.blocks, ""))
            if len(message.text) < len(whole) / 3:
                print(f"    (notification: {message.text[:200]})")
        told = lines(message.blocks, message.text)
        if again:  # what was chosen, if anything was
            told = [line for line in told[-1:] if line.startswith("   (")]
            if not told:
                return
        print(f"  {head}:")
        for line in told:
            print(f"    | {line}")
        for file in message.files:
            print(f"    | file {file['name']} {file.get('title', '')!r}, alt text: {file.get('alt_txt')!r}")
            if self.pictures is not None:
                (self.pictures / f"{message.ts}-{file['name']}").write_bytes(self.slack.uploads[file["id"]]["data"])

    async def _you(self, rest: str) -> None:
        print(f"\n> {rest}")
        await super()._you(rest)
        self.tell_more()

    async def passes(self, text: str) -> None:
        print(f"\n~ {text} later")
        await super().passes(text)
        self.tell_more()

    async def until(self, target: Any) -> None:
        await super().until(target)
        self.tell_more()

    async def do_fill(self, form: str, values: dict[str, str]) -> None:
        await super().do_fill(form, values)
        self.form_of()

    def form_of(self) -> None:
        for view in self.ana.modals:
            print("  A form:", view["title"]["text"])
            for line in lines(view["blocks"], ""):
                print(f"    # {line}")

    async def home(self) -> None:
        """The Home tab as it stands now."""
        self.ana.open_home("home")
        home = await asyncio.wait_for(self.ana.homes.get(), 10)
        while not self.ana.homes.empty():
            home = self.ana.homes.get_nowait()
        print("\n  The Home tab:")
        for line in lines(home["blocks"], ""):
            print(f"    = {line}")
        self.ana.open_home("messages")
        await self.idle()
        print("  Suggested first lines:", [one["title"] for one in self.slack.prompts.get(self.ana.channel, [])])

    async def channel(self) -> None:
        """Each command in a channel."""
        for text in IN_A_CHANNEL:
            print(f"\n> in a channel: /comeback {text}")
            self.ana.command(text, channel="C7")
            await self.idle()
            self.tell_more()
        last = list(self.slack.messages["C7"].values())[-1]
        print("\n> [Go on in direct messages]")
        self.ana.press(last, "go_on")
        await self.idle()
        self.tell_more()


async def read(story: Story, folder: Path, pictures: Path | None) -> None:
    """Tell one story aloud."""
    url = f"sqlite:///{folder / story.name}.sqlite3"
    await asyncio.to_thread(migrate, Database(url))
    stage = Aloud(url)
    stage.pictures = pictures
    await stage.open()
    print(f"\n{'#' * 100}\n# {story.name}: {story.holds}")
    try:
        await stage.tell(story)
        await stage.idle()
        await stage.home()
        if story.name == WHOLE[-1]:
            await stage.channel()
        print("\nSlack had to refuse:", stage.slack.breaches or "nothing")
    finally:
        await stage.close()


async def main(paths: list[Path], pictures: Path | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            await read(read_story(path), Path(folder), pictures)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("stories", nargs="*", type=Path)
    parser.add_argument("--pictures", type=Path)
    given = parser.parse_args()
    asyncio.run(main(given.stories or [STORIES / f"{name}.story" for name in WHOLE], given.pictures))
