"""What people wrote while the bot was not there, and Slack no longer sends."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest

from adapters.slack import missed
from adapters.slack.app import CATCHING_UP, SlackApp
from adapters.slack.channel import LATEST
from bot.ports import Address
from tests.fakes.slack import SCOPES, Message, Person, until
from tests.slack.stage import SlackStage, settings


def wrote(stage: SlackStage, text: str, *, thread: str | None = None, user: str = "UANA") -> str:
    """A message stands in the conversation, and no event told of it."""
    ts = stage.slack.ts()
    stage.slack.messages[stage.ana.channel][ts] = Message(ts, stage.ana.channel, user, text, thread_ts=thread)
    return ts


async def said(stage: SlackStage) -> list[str]:
    return [text for _, who, text in await stage.store.transcript(stage.address) if who == "you"]


async def away(stage: SlackStage) -> None:
    await stage.idle()
    await stage.app.drain()
    await stage.app.stop()


async def back(stage: SlackStage) -> None:
    stage.app = SlackApp(settings(stage.slack, stage.mode), stage.host, stage.store)
    await stage.app.start()
    await stage.app.connect()
    if stage.mode == "http":
        stage.slack.transport = f"http://127.0.0.1:{stage.app.port}/slack/events"
    await stage.idle()


@pytest.fixture(autouse=True)
def _now(stage: SlackStage) -> None:
    stage.clock.moment = datetime.now(UTC)


async def noted(stage: SlackStage) -> None:
    """The bot has noted that it is connected, now."""

    async def there() -> bool:
        return await stage.store.get_setting(missed.ALIVE) is not None

    await until(there)
    stage.app.missed.watch.since = stage.clock.moment
    await stage.store.put_setting(missed.ALIVE, str(stage.clock.moment.timestamp()).encode(), stage.clock.moment)


async def test_what_was_written_meanwhile_is_answered_in_order(stage: SlackStage) -> None:
    """After a start, what Slack did not deliver is read from the conversation and played, once, in the order in which it came."""
    await noted(stage)
    stage.ana.say("hi")
    await away(stage)
    for text in ("leeds", "yes", "Acme turned me down"):
        wrote(stage, text)
    await back(stage)
    assert await said(stage) == ["hi", "leeds", "yes", "Acme turned me down"]
    assert len(stage.ana.seen()) == 4
    await away(stage)
    await back(stage)
    assert len(await said(stage)) == 4


async def test_what_was_heard_is_not_heard_again(stage: SlackStage) -> None:
    """Neither what was answered before, nor what Slack sends after all, nor others' words and its own."""
    await noted(stage)
    stage.ana.say("hi")
    await away(stage)
    ts = wrote(stage, "leeds")
    wrote(stage, "hello from somebody else", user="UOTHER")
    await back(stage)
    stage.ana.say("leeds", ts=ts, attempt=1, reason="http_timeout")
    await stage.idle()
    assert await said(stage) == ["hi", "leeds"]


async def test_a_thread_is_read_too(stage: SlackStage) -> None:
    """Where somebody's last words stood in a thread, what followed them there is not in the conversation's own history."""
    await noted(stage)
    root = wrote(stage, "root", user="UBOT")
    stage.ana.say("hi", thread=root)
    await away(stage)
    wrote(stage, "leeds", thread=root)
    await back(stage)
    assert (await said(stage))[-1] == "leeds"
    assert stage.ana.seen()[-1].thread_ts == root


@pytest.mark.parametrize(("minutes", "answered"), [(5, ["hi"]), (30, ["hi", "leeds"])])
async def test_after_a_restart_only_who_was_here_today_is_looked_up(
    stage: SlackStage, minutes: int, answered: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slack lets few histories be read in a minute; a short absence it bridges itself."""
    monkeypatch.setattr(missed, "TODAY", timedelta(minutes=1))
    await noted(stage)
    stage.ana.say("hi")
    await away(stage)
    wrote(stage, "leeds")
    stage.clock.moment += timedelta(minutes=minutes)
    await back(stage)
    assert await said(stage) == answered


async def test_what_is_old_stays_unanswered(stage: SlackStage) -> None:
    """Nobody is answered days later."""
    await noted(stage)
    stage.ana.say("hi")
    await away(stage)
    wrote(stage, "leeds")
    stage.clock.moment += missed.LOOK_BACK + timedelta(hours=1)
    await back(stage)
    assert await said(stage) == ["hi"]


async def test_all_that_was_written_meanwhile_is_read(stage: SlackStage) -> None:
    """Also somebody who wrote more than Slack tells at once is answered whole, and what is older is not asked for."""
    await noted(stage)
    stage.ana.say("hi")
    await away(stage)
    lines = [f"line {n}" for n in range(2 * LATEST + 5)]
    for line in lines:
        wrote(stage, line)
    before = len(stage.slack.called("conversations.history"))
    await back(stage)
    assert await said(stage) == ["hi", *lines]
    assert len(stage.slack.called("conversations.history")) - before < 6


async def strangers(stage: SlackStage, person: Person) -> list[str]:
    address = Address(platform="slack", space=person.team, user=person.user)
    return [text for _, who, text in await stage.store.transcript(address) if who == "you"]


def to_us(person: Person, text: str) -> None:
    """Somebody writes, and no event tells of it."""
    ts = person.server.ts()
    person.server.messages[person.channel][ts] = Message(ts, person.channel, person.user, text)


async def test_somebodys_very_first_words_are_found(stage: SlackStage) -> None:
    """Somebody who wrote for the first time while nobody listened is answered, once, and what they wrote on comes in order."""
    await noted(stage)
    stage.ana.say("hi")
    await away(stage)
    stage.clock.moment += timedelta(hours=1)
    eve = stage.slack.person("T1", "UEVE", tz="Europe/London")
    for text in ("hello", "they said no", "yes"):
        to_us(eve, text)
    wrote(stage, "leeds")
    await back(stage)
    assert await strangers(stage, eve) == ["hello", "they said no", "yes"]
    assert await said(stage) == ["hi", "leeds"]
    seen = len(eve.seen())
    assert seen
    await away(stage)
    await back(stage)
    assert len(eve.seen()) == seen


async def test_first_words_that_are_old_stay_unanswered(stage: SlackStage) -> None:
    """A stranger is not answered days later either."""
    await noted(stage)
    await away(stage)
    eve = stage.slack.person("T1", "UEVE")
    to_us(eve, "hello")
    stage.clock.moment += missed.LOOK_BACK + timedelta(hours=1)
    await back(stage)
    assert await strangers(stage, eve) == []


async def test_after_a_short_absence_only_new_conversations_of_strangers_are_read(stage: SlackStage) -> None:
    """Slack itself sends again what a restart missed; histories are few, and an old conversation has been silent so far."""
    await noted(stage)
    await away(stage)
    old, new = stage.slack.person("T1", "UOLD"), stage.slack.person("T1", "UNEW", tz="Europe/London")
    stage.slack.began[old.channel] -= 3600
    for one in (old, new):
        to_us(one, "hello")
    await back(stage)
    assert await strangers(stage, new) == ["hello"]
    assert old.channel not in {call.arguments["channel"] for call in stage.slack.called("conversations.history")}


async def test_somebody_who_was_here_only_in_channels_is_found(stage: SlackStage) -> None:
    """Where somebody only gave a command in a channel, we never saw their direct conversation."""
    await noted(stage)
    stage.slack.began[stage.ana.channel] -= 3600
    stage.ana.command("help", channel="C1")
    await away(stage)
    wrote(stage, "leeds")
    await back(stage)
    assert (await said(stage))[-1] == "leeds"


async def test_what_was_heard_of_somebody_who_erased_everything_is_not_heard_again(stage: SlackStage) -> None:
    """Who erased everything is a stranger; what they had written stays forgotten."""
    await noted(stage)
    for text in ("hi", "leeds", "no", "erase", "yes"):
        await stage.do_say(text)
    assert await stage.store.talk(stage.address) is None
    await away(stage)
    stage.clock.moment += timedelta(hours=1)
    await back(stage)
    assert await stage.store.talk(stage.address) is None


@pytest.mark.parametrize("how", ["no scope", 429, 500])
async def test_a_list_that_is_not_told_holds_nothing_up(stage: SlackStage, how: str | int) -> None:
    """An app that was installed before it asked for the scope, and a Slack that is busy, answer those who are known."""
    await noted(stage)
    stage.ana.say("hi")
    await away(stage)
    stage.clock.moment += timedelta(hours=1)
    if isinstance(how, int):
        stage.slack.fail("users.conversations", how, times=missed.TRIES, retry_after=0.1)
    else:
        stage.slack.workspaces["T1"].scopes = SCOPES - {"im:read"}
    wrote(stage, "leeds")
    await back(stage)
    assert await said(stage) == ["hi", "leeds"]
    stage.slack.breaches.clear()


async def test_a_start_does_not_wait_for_a_list_that_takes_its_time(stage: SlackStage) -> None:
    """Who is known is answered before the bot listens again; who is not, as soon as Slack tells of them."""
    await noted(stage)
    stage.ana.say("hi")
    await away(stage)
    stage.clock.moment += timedelta(hours=1)
    eve = stage.slack.person("T1", "UEVE", tz="Europe/London")
    to_us(eve, "hello")
    wrote(stage, "leeds")
    stage.slack.slow("users.conversations", 1.6)
    began = time.monotonic()
    await stage.app.missed.begin(CATCHING_UP)
    assert time.monotonic() - began < 1.4
    assert await said(stage) == ["hi", "leeds"]
    await until(eve.seen)
    await back(stage)


async def test_a_long_list_is_read_to_its_end(stage: SlackStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Slack tells the direct conversations in pages."""
    monkeypatch.setattr("adapters.slack.channel.PAGE", 10)
    await noted(stage)
    await away(stage)
    people = [stage.slack.person("T1", f"U{n}", tz="Europe/London") for n in range(35)]
    to_us(people[-1], "hello")
    await back(stage)
    assert await strangers(stage, people[-1]) == ["hello"]


@pytest.mark.parametrize("status", [429, 503])
async def test_a_history_that_is_busy_holds_nothing_up(stage: SlackStage, status: int) -> None:
    """It is asked again; meanwhile the bot is there."""
    await noted(stage)
    stage.ana.say("hi")
    await away(stage)
    wrote(stage, "leeds")
    stage.slack.fail("conversations.history", status, retry_after=3)
    await back(stage)
    assert await stage.app.healthy()

    async def heard() -> bool:
        return await said(stage) == ["hi", "leeds"]

    await until(heard)


async def test_after_a_cut_line_it_is_looked_once_more(stage: SlackStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """What came while the line was cut, and was never sent again, is answered; until it is, nobody notes that all is well."""
    if stage.mode != "socket":
        pytest.skip("over HTTP no line is cut")
    monkeypatch.setattr(missed, "SOON", 0.5)
    monkeypatch.setattr(missed, "AGAIN", 0.0)
    await noted(stage)
    stage.ana.say("hi")
    await stage.idle()
    await stage.slack.drop()
    wrote(stage, "leeds")
    await stage.slack.connected()

    async def heard() -> bool:
        return await said(stage) == ["hi", "leeds"]

    await until(heard)
