"""The real client of a language model against a server of our own: what it asks, and that no failure of it is anybody's."""

from __future__ import annotations

import logging
import time
from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from adapters.doctor import examine
from adapters.model import client
from adapters.model.client import LanguageModel, from_settings
from adapters.settings import Settings
from tests.fakes.model import ModelServer, model_server


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    async with model_server() as server:
        yield server


def model(server: ModelServer, **changes: float) -> LanguageModel:
    return LanguageModel("small", server.url, "k3y", "Our own", **changes)


async def test_it_asks_once_and_gives_the_words(server: ModelServer) -> None:
    """Instructions and task arrive as they were given, with the key and the model's name, in one request."""
    server.answer = lambda body: "That was it."
    assert await model(server).words("Be brief.", "The line: so it was.") == "That was it."
    [body] = server.asked
    assert body["model"] == "small"
    assert [m["content"] for m in body["messages"]] == ["Be brief.", "The line: so it was."]
    assert server.keys == ["Bearer k3y"]


def broken(status: int, text: str = "", kind: str = "application/json") -> web.Response:
    return web.Response(status=status, text=text, content_type=kind)


@pytest.mark.parametrize(
    "response",
    [
        broken(401, '{"error": {"message": "bad key"}}'),
        broken(404, "<html>no</html>", "text/html"),
        broken(429, '{"error": {"message": "slow down"}}'),
        broken(500),
        broken(200, "{"),
        broken(200, "[]"),
        broken(200, '{"choices": []}'),
        broken(200, '{"choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": null}}]}'),
        broken(200, "<html>hello</html>", "text/html"),
    ],
    ids=lambda r: f"{r.status}-{r.text}",
)
async def test_whatever_fails_gives_nothing(
    server: ModelServer, response: web.Response, caplog: pytest.LogCaptureFixture
) -> None:
    """An error, or a body that is no answer, gives no words and raises nothing; the log has no word of what was asked."""
    caplog.set_level(logging.DEBUG)
    server.answer = lambda body: response
    assert await model(server).words("Be brief.", "The line: xylophonic.") == ""
    assert len(server.asked) == 1
    assert "gave nothing" in caplog.text
    assert "xylophonic" not in caplog.text
    assert "bad key" not in caplog.text


async def test_the_log_has_no_content_where_all_goes_well(server: ModelServer, caplog: pytest.LogCaptureFixture) -> None:
    """The libraries would log every request at debug level."""
    caplog.set_level(logging.DEBUG)
    server.answer = lambda body: "marimba"
    assert await model(server).words("Be brief.", "The line: xylophonic.") == "marimba"
    assert "xylophonic" not in caplog.text
    assert "marimba" not in caplog.text


async def test_a_server_that_hangs_is_not_waited_for(server: ModelServer) -> None:
    """The deadline holds for everything together."""
    patient = model(server)
    assert await patient.words("", "warm")  # the library is loaded
    server.slow = 30.0
    slow = model(server, within=0.5)
    slow._loading = patient._loading
    began = time.monotonic()
    assert await slow.words("", "now") == ""
    assert time.monotonic() - began < 10


async def test_nobody_there_is_no_failure_of_ours() -> None:
    """A port on which nothing listens."""
    assert await LanguageModel("small", "http://127.0.0.1:9/v1", "", "x").words("", "now") == ""


async def test_after_failures_in_a_row_it_is_left_alone_for_a_while(
    server: ModelServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Then it is not asked at all, and after the rest it is asked again; one success starts the count anew."""
    small = model(server)
    server.answer = lambda body: broken(500)
    for _ in range(client.FAILURES - 1):
        assert await small.words("", "now") == ""
    server.answer = lambda body: "Well."
    assert await small.words("", "now") == "Well."
    server.answer = lambda body: broken(500)
    for _ in range(client.FAILURES + 2):
        assert await small.words("", "now") == ""
    assert len(server.asked) == client.FAILURES - 1 + 1 + client.FAILURES
    monkeypatch.setattr(small, "_rests_until", 0.0)
    server.answer = lambda body: "Back."
    assert await small.words("", "now") == "Back."


def given(server: ModelServer | None, **more: str) -> Settings:
    named = {"COMEBACK_MODEL": "small", "COMEBACK_MODEL_URL": server.url} if server else {}
    return Settings(**(named | more))  # type: ignore[arg-type]


async def finding(settings: Settings) -> str:
    from datetime import date

    found = [str(f) async for f in examine(settings, date(2026, 11, 23)) if f.what == "language model"]
    assert len(found) == 1
    return found[0]


async def test_doctor_says_how_it_is_with_it(server: ModelServer) -> None:
    """Off, well, a wrong key, no such model, nobody there: each with what to do."""
    assert (await finding(given(None))).startswith("off")
    well = await finding(given(server, COMEBACK_MODEL_PROVIDER="Our own machine"))
    assert well.startswith("ok")
    assert "people read: Our own machine" in well
    server.answer = lambda body: broken(401, "{}")
    assert "COMEBACK_MODEL_KEY" in await finding(given(server))
    server.answer = lambda body: broken(404, "{}")
    assert "check COMEBACK_MODEL," in await finding(given(server))
    server.answer = lambda body: ""
    assert not (await finding(given(server))).startswith("ok")
    away = given(None, COMEBACK_MODEL="small", COMEBACK_MODEL_URL="http://127.0.0.1:9/v1")
    assert "that the server runs" in await finding(away)


def test_people_are_told_the_server_where_no_name_was_given() -> None:
    """Not its port, not a password that stands in the address."""
    for url, shown in (
        ("https://api.openai.com/v1", "api.openai.com"),
        ("http://localhost:11434/v1", "localhost"),
        ("https://me:secret@models.example.org:8443/v1/", "models.example.org"),
    ):
        found = from_settings(Settings(COMEBACK_MODEL="m", COMEBACK_MODEL_URL=url))
        assert found is not None
        assert found.provider == shown
    assert from_settings(Settings()) is None


def test_an_address_that_is_none_is_named() -> None:
    """With what to write instead."""
    with pytest.raises(ValueError, match="whole address"):
        Settings(COMEBACK_MODEL_URL="localhost:11434")
