"""Slack's documented payloads as our events."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from adapters.payloads import Malformed
from adapters.slack import inbound, words
from adapters.slack.inbound import Gone, Heard, HomeOpened, ZoneTold, commanded
from bot import pages
from bot.ports import Address

PAYLOADS = sorted((Path(__file__).parent / "payloads").glob("*.json"))
WORDS = words.read(pages.read())
ANA = Address(platform="slack", space="T0123ABCD", user="U0456EFGH")


def read(name: str, payload: dict[str, Any]) -> Any:
    if name == "submission":
        return inbound.submission(payload, WORDS)
    return getattr(inbound, name)(payload)


@pytest.mark.parametrize("path", PAYLOADS, ids=lambda p: p.stem)
def test_a_documented_payload_is_read(path: Path) -> None:
    """Each documented payload becomes the event that stands beside it, from the right person; or nothing."""
    case = json.loads(path.read_text("utf-8"))
    found = read(case["reader"], case["payload"])
    if case["event"] is None:
        assert found is None
        return
    assert isinstance(found, Heard)
    assert found.incoming.address == ANA
    event = found.incoming.event.model_dump()
    assert {key: event[key] for key in case["event"]} == case["event"]


def load(name: str) -> dict[str, Any]:
    payload: dict[str, Any] = json.loads((Path(__file__).parent / "payloads" / f"{name}.json").read_text("utf-8"))["payload"]
    return payload


def test_one_message_under_two_event_ids_is_one() -> None:
    """A message is known by its channel and timestamp, whatever its event is called."""
    first, second = load("message"), load("message") | {"event_id": "EvOther"}
    ids = [found.incoming.id for found in map(inbound.event, (first, second)) if isinstance(found, Heard)]
    assert len(ids) == 2
    assert len(set(ids)) == 1


@pytest.mark.parametrize("name", ["button", "menu", "datepicker"])
def test_two_presses_are_two_and_one_delivered_twice_is_one(name: str) -> None:
    """A press is known by what Slack calls it: the same payload is the same press, another moment another one."""
    payload = load(name)
    again = json.loads(json.dumps(payload))
    later = json.loads(json.dumps(payload))
    later["trigger_id"], later["actions"][0]["action_ts"] = "9.9.z", "1764000099.1"
    found = [inbound.action(one) for one in (payload, again, later)]
    ids = [one.incoming.id for one in found if isinstance(one, Heard)]
    assert ids[0] == ids[1] != ids[2]


def test_an_id_holds_nothing_that_was_written() -> None:
    """The ids under which things are remembered have no word of a person in them."""
    payload = load("slash_command") | {"text": "ask zanzibar please tell"}
    assert "zanzibar" not in inbound.command(payload).incoming.id


def test_other_events_are_what_they_are() -> None:
    """Tabs, profiles and uninstallations are told apart."""
    shell = load("message")
    tab = {"type": "app_home_opened", "user": "U0456EFGH", "channel": "D024BE91L", "tab": "messages", "event_ts": "1.1"}
    assert inbound.event(shell | {"event": tab}) == HomeOpened(ANA, "messages", "D024BE91L")
    profile = {"type": "user_change", "user": {"id": "U0456EFGH", "tz": "Europe/Madrid"}, "cache_ts": 1}
    assert inbound.event(shell | {"event": profile}) == ZoneTold(ANA, "Europe/Madrid")
    assert inbound.event(shell | {"event": {"type": "app_uninstalled"}}) == Gone("T0123ABCD", "")
    revoked = {"type": "tokens_revoked", "tokens": {"oauth": ["U1"], "bot": ["UBOT"]}}
    assert inbound.event(shell | {"event": revoked}) == Gone("T0123ABCD", "")
    assert inbound.event(shell | {"event": {"type": "reaction_added", "user": "U1"}}) is None


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("", {"happened": "commanded", "name": "help"}),
        ("Rehearse", {"happened": "commanded", "name": "rehearse"}),
        ("check Dear Sam, why?", {"happened": "commanded", "name": "check", "text": "Dear Sam, why?"}),
        ("reply\nThey wrote back", {"happened": "commanded", "name": "reply", "text": "They wrote back"}),
        ("privcy", {"happened": "commanded", "name": "privcy"}),
        ("I was turned down", {"happened": "said", "text": "I was turned down"}),
    ],
)
def test_what_follows_the_command_is_understood(words: str, event: dict[str, str]) -> None:
    """A known word is a command with its text; nothing is help; a sentence is something said."""
    found = commanded(words).model_dump()
    assert {key: found[key] for key in event} == event


@pytest.mark.parametrize(
    ("name", "gone", "named"),
    [("message", "event", "event"), ("slash_command", "user_id", "user_id"), ("button", "user", "user"),
     ("button", "actions", "actions"), ("view_submission", "view", "view"), ("global_shortcut", "callback_id", "callback_id")],
)  # fmt: skip
def test_a_missing_field_is_named_without_its_neighbours(name: str, gone: str, named: str) -> None:
    """What is malformed is told by the field's name, and by nothing that a person wrote."""
    case = json.loads((Path(__file__).parent / "payloads" / f"{name}.json").read_text("utf-8"))
    del case["payload"][gone]
    with pytest.raises(Malformed, match=named) as fault:
        read(case["reader"], case["payload"])
    assert "They said" not in str(fault.value)


def test_every_offered_command_leads_somewhere() -> None:
    """Each word in the help of `/comeback` begins a flow, or works everywhere."""
    from bot import flows

    assert set(inbound.COMMANDS) - set(flows.BY_COMMAND) == {"help"}
    assert set(inbound.SHORTCUTS.values()) <= set(flows.BY_COMMAND)
