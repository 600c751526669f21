"""The command `comeback`: the one place that sees everything, and puts it together."""

from __future__ import annotations

import asyncio
import logging
import os
import sys
from collections.abc import Awaitable, Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

import click

from adapters.house import House, Trouble, build, opening, settings
from adapters.settings import described
from bot.ports import Address


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="comeback-coach", prog_name="comeback")
def main() -> None:
    """Comeback: a coach for the days after a job rejection.

    Begin with `comeback chat`. Nothing needs to be set up: it talks in the terminal, keeps everything in an encrypted file of
    your own, and needs no key and no network."""
    # One text is too small for two cores to share: further threads would only wait for each other. Read when numpy loads.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


# -- talking -----------------------------------------------------------------------------------------------------------


@main.command()
def chat() -> None:
    """Talk in the terminal. With input from a file or a pipe: one message a line, plain text out.

    Inside: stop, help, back, why; /rejected, /rehearse, /settings and so on; /time +1d moves the conversation's clock."""
    from adapters.clock import MovedClock
    from adapters.clock.worker import Worker
    from adapters.storage.nudges import NudgeTable
    from adapters.terminal.app import TICK, Terminal, TerminalChannel

    given = settings()
    logging.basicConfig(level=logging.ERROR, format="%(message)s", stream=sys.stderr)
    clock = MovedClock()

    async def talk() -> None:
        house = build(given, clock)
        house.host.channels["terminal"] = TerminalChannel(sys.stdout, given.data / "exports")
        await house.store.release_dead()
        try:
            worker = Worker(NudgeTable(house.store), house.host, clock, tick=TICK)
            await Terminal(house.host, clock, worker).run()
        finally:
            await house.host.drain()
            await house.store.close()

    _run(talk())


def _settings_help() -> str:
    rows = []
    for name, default, meaning in described():
        rows.append(f"  {name}" + (f"  (default: {default})" if default else ""))
        rows.append(f"      {meaning}")
    return "\b\n" + "\n".join(rows)


@main.command(epilog=_settings_help())
def serve() -> None:
    """Run on Slack, on Discord, or on both, with whichever tokens are set, until SIGTERM.

    Settings come from the environment, or from a file `.env` (another one: COMEBACK_SETTINGS=path):"""
    from adapters.serving import serve as run

    given = settings()
    logging.basicConfig(level=given.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s %(message)s", stream=sys.stderr)
    _run(run(given, build))


# -- for writers and builders ------------------------------------------------------------------------------------------


@main.command()
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
def check(folder: Path | None) -> None:
    """Check the words against the machine: every question has its words, every word its use. Names file and line.

    FOLDER: a folder with pages of your own, as in COMEBACK_PROMPTS."""
    from bot.check import problems

    found = problems(folder)
    for problem in found:
        click.echo(str(problem))
    click.echo(f"{len(found)} to mend" if found else "All words have a use, and every question its words.")
    sys.exit(1 if found else 0)


@main.command()
@click.argument("flow", required=False)
@click.option("--write", is_flag=True, help="Write bot/flows/README.md anew, in a checkout.")
def draw(flow: str | None, write: bool) -> None:
    """Draw the flows, or one of them, as Mermaid, found by running them."""
    from bot.draw import mermaid, page

    if write:
        path = Path(__file__).parent.parent / "bot" / "flows" / "README.md"
        if not (path.parents[2] / "pyproject.toml").is_file():
            raise Trouble("--write is for a checkout, and this is the installed package")
        path.write_text(page(), "utf-8")
        click.echo(f"{path.name} is fresh")
        return

    try:
        click.echo(mermaid(flow))
    except KeyError:
        from bot import flows

        raise Trouble(f"there is no flow '{flow}'; there are: {', '.join(sorted(flows.BY_NAME))}") from None


@main.command()
@click.argument("file", type=click.File("r", encoding="utf-8", errors="replace"), default="-")
@click.option(
    "--as", "kind", type=click.Choice(["account", "notice", "draft", "reply"]), default="account", help="What the text is."
)
def read(file: Any, kind: str) -> None:
    """Say what is understood of a text (a telling, a notice, a draft, a reply), with the words that carry it."""
    from adapters.reading import report

    for line in report(file.read(), kind, datetime.now().astimezone()):
        click.echo(line)


@main.command()
@click.option("--open", "only_open", is_flag=True, help="Only rows that have no place or no story yet.")
def advice(only_open: bool) -> None:
    """List the 90 pieces of advice, with the place where each is met and the story that shows it."""
    from adapters.advising import rows

    left = 0
    for row in rows():
        left += row.open
        if row.open or not only_open:
            click.echo(str(row))
    click.echo(f"\n{left} open." if left else "\nNone open.")


@main.command()
@click.option("--task", required=True, type=click.Choice(["T1", "T2", "T3", "T4", "T5", "split"]))
def label(task: str) -> None:
    """Label texts: JSON Lines in, JSON Lines out, in the same order."""
    from adapters.labelling import run

    _filter(lambda lines: run(task, lines))


@main.command()
def when() -> None:
    """Read times in words: JSON Lines {"phrase", "now", "tz", "country"} in, {"when"} or {"ask"} out."""
    from adapters.whening import run

    _filter(run)


@main.command()
@click.option("--persona", default="P2", show_default=True, help="P1 to P12.")
@click.option("--seed", default=1, show_default=True, type=int, help="Chooses the wordings; the same seed, the same call.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a turn, and the debrief at the end.")
def rehearse(persona: str, seed: int, as_json: bool) -> None:
    """Rehearse a feedback call from the command line: one turn of yours a line.

    An empty line is a silence; a line that begins with -- cuts in on what the interviewer is saying, as in the chat."""
    from adapters.rehearsing import run

    try:
        _filter(lambda lines: run(persona, seed, lines, as_json=as_json))
    except (KeyError, ValueError) as error:
        raise Trouble(str(error.args[0])) from None


@main.command()
@click.option("--people", default=500, show_default=True, type=click.IntRange(1, 100_000))
@click.option("--days", default=30, show_default=True, type=click.IntRange(1, 400))
@click.option("--seed", default=1, show_default=True, type=int)
@click.option("--json", "as_json", is_flag=True, help="The report as JSON.")
@click.option("--picture", type=click.Path(dir_okay=False, path_type=Path), help="Where to write the picture (PNG).")
def simulate(people: int, days: int, seed: int, as_json: bool, picture: Path | None) -> None:
    """Live a month of a community in seconds, with the real planner, worker and store, and report every rule broken."""
    from adapters.simulation import main as run

    if picture is not None and (not picture.parent.is_dir() or picture.suffix.lower() != ".png"):
        raise Trouble(f"{picture} cannot be written: name a file that ends with .png, in a folder that there is")
    sys.exit(run(people=people, days=days, seed=seed, as_json=as_json, picture=picture))


# -- what is kept ------------------------------------------------------------------------------------------------------


@main.command()
@click.option("--user", default="terminal::you", show_default=True, help="platform:space:user.")
@click.option("--to", "folder", default=".", show_default=True, type=click.Path(file_okay=False, path_type=Path))
def export(user: str, folder: Path) -> None:
    """Write everything that is kept about a person, as Markdown and as JSON."""

    async def work(house: House) -> None:
        from bot.exporting import export as files

        address = _address(user)
        records, lines = await house.store.records(address), await house.store.transcript(address)
        if not records and not lines:
            raise Trouble("nothing is kept about that person")
        made.extend(files(records, lines, house.host.wording, house.clock.now()))

    made: list[tuple[str, str]] = []
    _with_house(work)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in made:
            path = folder / name
            path.touch(mode=0o600)
            path.chmod(0o600)
            path.write_text(text, "utf-8")
            click.echo(str(path))
    except OSError as error:
        raise Trouble(f"{folder} cannot be written to ({error.strerror})") from None


@main.command()
@click.option("--user", default="terminal::you", show_default=True, help="platform:space:user.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(user: str, yes: bool) -> None:
    """Remove everything that is kept about a person, and print a receipt."""
    if not yes:
        click.confirm("Remove everything? This cannot be undone.", abort=True)

    async def work(house: House) -> None:
        counts = await house.store.erase(_address(user))
        if not counts:
            raise Trouble("nothing is kept about that person")
        click.echo(f"Erased at {house.clock.now():%Y-%m-%d %H:%M:%S} UTC:")
        for kind, n in sorted(counts.items()):
            click.echo(f"  {kind}: {n}")

    _with_house(work)


@main.command()
@click.option("--rotate", is_flag=True, help="Seal everything anew with the first key of COMEBACK_KEYS.")
@click.option("--new-key", is_flag=True, help="Print a fresh key, and do nothing else.")
def migrate(rotate: bool, new_key: bool) -> None:
    """Bring the database to this version's tables; rotate keys."""
    from adapters.storage.cipher import new_key as fresh
    from adapters.storage.database import Database
    from adapters.storage.migrate import migrate as upgrade

    if new_key:
        click.echo(fresh())
        return
    given = settings()
    with opening():
        changed = upgrade(Database(given.database_url))
    click.echo("The tables were brought up to date." if changed else "The tables are up to date.")
    if rotate:

        async def work(house: House) -> None:
            unreadable: list[str] = []
            click.echo(f"Sealed {await house.store.reseal(unreadable=unreadable)} entries with the first key.")
            if unreadable:
                raise Trouble(
                    f"{len(unreadable)} entries cannot be read with any of the keys and stay as they are, the first in "
                    f"{unreadable[0]}; add the key that is missing, and rotate again before you remove any"
                )

        _with_house(work)


@main.command()
def doctor() -> None:
    """Look at settings, keys, store, words, helplines and platforms, and say what to do about each."""
    from adapters.doctor import examine

    async def look() -> bool:
        bad = False
        async for finding in examine(settings(), datetime.now().astimezone().date()):
            click.echo(str(finding))
            bad = bad or finding.state == "wrong"
        return bad

    sys.exit(1 if asyncio.run(look()) else 0)


@main.group()
def slack() -> None:
    """What an administrator of a Slack workspace needs."""


@slack.command("manifest")
@click.option("--url", default="", help="The public address, for HTTP mode; without it the manifest is for Socket Mode.")
def slack_manifest(url: str) -> None:
    """Print the app manifest, ready to paste at api.slack.com/apps."""
    from adapters.slack.manifest import text

    try:
        click.echo(text(url))
    except ValueError as error:
        raise Trouble(str(error)) from None


@main.group()
def discord() -> None:
    """What an administrator of a Discord server needs."""


@discord.command("invite")
def discord_invite() -> None:
    """Print the links that add the bot to a server, or to one's own apps, with the least permissions."""
    from adapters.discord.invite import links

    async def look() -> None:
        for name, link in await links(settings()):
            click.echo(f"{name}: {link}")

    try:
        _run(look())
    except ValueError as error:
        raise Trouble(str(error)) from None


# -- helpers -----------------------------------------------------------------------------------------------------------


def _filter(run: Callable[[Iterable[str]], Iterator[str]]) -> None:
    """JSON Lines through a function, each answer written as soon as it is there."""
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    for line in run(sys.stdin):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def _address(text: str) -> Address:
    parts = text.split(":")
    if len(parts) != 3:
        raise Trouble("write a person as platform:space:user, such as slack:T0123:U0456 or discord::1234 or terminal::you")
    return Address(platform=parts[0], space=parts[1], user=parts[2])


def _with_house(work: Callable[[House], Awaitable[None]]) -> None:
    from adapters.clock import SystemClock

    given = settings()

    async def run() -> None:
        house = build(given, SystemClock())
        try:
            await work(house)
        finally:
            await house.store.close()

    _run(run())


def _run(work: Any) -> None:
    from adapters.storage.cipher import WrongKey

    try:
        asyncio.run(work)
    except WrongKey as error:
        raise Trouble(str(error)) from None
    except KeyboardInterrupt:
        _leave()


def _leave() -> NoReturn:
    sys.exit(130)


if __name__ == "__main__":
    main()
