"""What an operator's machinery asks of the process, and what the pages and manifests for operators say of it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import aiohttp
import pytest
import yaml
from aiohttp import web

from adapters.clock import SystemClock
from adapters.house import build, settings
from adapters.serving import Server
from adapters.settings import FILE, described
from tests.fakes.slack import until

ROOT = Path(__file__).parent.parent


class Away:
    """A platform that can be reached or not."""

    def __init__(self) -> None:
        self.there = False

    async def start(self) -> None: ...
    async def connect(self) -> None: ...
    def routes(self) -> Iterable[web.AbstractRouteDef]:
        return ()

    async def healthy(self) -> bool:
        return self.there

    async def drain(self, seconds: float) -> bool:
        return True

    async def stop(self) -> None: ...


@pytest.fixture
async def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Server]:
    monkeypatch.setenv("COMEBACK_DATA", str(tmp_path))
    monkeypatch.setenv("COMEBACK_HTTP_PORT", "0")
    monkeypatch.chdir(tmp_path)
    found = Server(build(settings(), SystemClock()), {"slack": Away()})
    await found._listen()
    yield found
    await found.stop()


async def asked(server: Server, path: str) -> tuple[int, str]:
    assert server.runner is not None
    address = f"http://127.0.0.1:{server.runner.addresses[0][1]}{path}"
    async with aiohttp.ClientSession() as session, session.get(address) as answer:
        return answer.status, await answer.text()


async def test_a_platform_that_is_away_is_said_and_restarts_nothing(server: Server) -> None:
    """/health is for alarms and names what is away; /live is for what restarts the process, and stays good."""
    status, text = await asked(server, "/health")
    assert (status, '"slack": false' in text, '"store": true' in text) == (503, True, True)
    assert (await asked(server, "/live"))[0] == 200
    server.platforms["slack"].there = True  # type: ignore[attr-defined]
    assert (await asked(server, "/health"))[0] == 200


class Late(Away):
    """A platform that cannot be reached until somebody says so."""

    def __init__(self) -> None:
        super().__init__()
        self.reached = asyncio.Event()
        self.wrong = ""

    async def start(self) -> None:
        await self.reached.wait()
        if self.wrong:
            raise ValueError(self.wrong)

    async def connect(self) -> None:
        self.there = True


class Here(Late):
    """One that can."""

    async def start(self) -> None: ...


async def test_a_platform_that_cannot_be_reached_holds_no_other_back(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one of two platforms is away at the start, the other is served, and the one joins it when it is back."""
    monkeypatch.setattr("adapters.serving.TOGETHER", 0.1)
    here, late = Here(), Late()
    server.platforms = {"slack": late, "discord": here}
    await server.start()
    assert (here.there, late.there) == (True, False)
    late.reached.set()
    await until(lambda: late.there)


async def test_a_wrong_token_that_shows_late_is_trouble(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """A platform that turns out never to be there, when it can be reached at last, is said and ends the process."""
    monkeypatch.setattr("adapters.serving.TOGETHER", 0.1)
    late = Late()
    server.platforms = {"slack": late, "discord": Here()}
    await server.start()
    late.wrong = "SLACK_BOT_TOKEN"
    late.reached.set()
    assert str(await asyncio.wait_for(server.trouble, 5)) == "SLACK_BOT_TOKEN"


async def test_the_metrics_are_counts(server: Server) -> None:
    status, text = await asked(server, "/metrics")
    assert status == 200
    assert {line.split()[0] for line in text.splitlines()} >= {"comeback_people", "comeback_nudges", "comeback_outbox"}
    assert all(line.split()[1].isdigit() for line in text.splitlines())


def test_what_kubernetes_asks_is_answered() -> None:
    """Every path that the manifest asks is one that the process serves, and what restarts it is not what sounds the alarm."""
    manifest = (ROOT / "deploy" / "kubernetes.yaml").read_text("utf-8")
    [deployment] = [part for part in yaml.safe_load_all(manifest) if part["kind"] == "Deployment"]
    [container] = deployment["spec"]["template"]["spec"]["containers"]
    assert container["readinessProbe"]["httpGet"]["path"] == "/health"
    assert container["livenessProbe"]["httpGet"]["path"] == "/live"

@pytest.mark.parametrize(
    "page", ["README.md", "SECURITY.md", ".env.example", *sorted(f"deploy/{p.name}" for p in (ROOT / "deploy").iterdir())]
)
def test_a_page_for_operators_names_only_settings_that_there_are(page: str) -> None:
    """What is named in capitals beside our own and the platforms' first words is read by something."""
    known = {name for name, _, _ in described()} | {FILE}
    named = set(re.findall(r"\b(?:COMEBACK|SLACK|DISCORD)_[A-Z_]*[A-Z]\b", (ROOT / page).read_text("utf-8")))
    assert named <= known


def test_compose_does_not_start_without_a_key() -> None:
    """Beside PostgreSQL a key that was made in the container would be lost with it."""
    services = yaml.safe_load((ROOT / "deploy" / "compose.yaml").read_text("utf-8"))["services"]
    assert services["comeback"]["environment"]["COMEBACK_KEYS"].startswith("${COMEBACK_KEYS:?")
