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


def test_slackbot_is_no_person() -> None:
    """Slack's own bot writes as a user without a bot's mark; it is not answered."""
    body = load("message")
    assert inbound.event(body) is not None
    body["event"]["user"] = "USLACKBOT"
    assert inbound.event(body) is None


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


def org_wide(payload: dict[str, Any]) -> dict[str, Any]:
    """The same payload as Slack sends it where the app is installed for a whole organisation."""
    body: dict[str, Any] = json.loads(json.dumps(payload))
    if body.get("type") == "event_callback":
        owner = {"enterprise_id": "E0GRID", "team_id": None, "user_id": "U0BOT", "is_bot": True, "is_enterprise_install": True}
        return body | {"enterprise_id": "E0GRID", "authorizations": [owner]}
    if "command" in body:
        return body | {"enterprise_id": "E0GRID", "enterprise_name": "Grid", "is_enterprise_install": "true"}
    return body | {"team": None, "enterprise": {"id": "E0GRID", "name": "Grid"}, "is_enterprise_install": True}


@pytest.mark.parametrize("name", ["message", "slash_command", "button", "global_shortcut", "message_shortcut", "view_submission"])
def test_in_an_organisation_one_person_is_one(name: str) -> None:
    """An event names the workspace and a press does not; where the app is the organisation's, both come from the same person."""
    case = json.loads((Path(__file__).parent / "payloads" / f"{name}.json").read_text("utf-8"))
    found = read(case["reader"], org_wide(case["payload"]))
    assert isinstance(found, Heard)
    assert found.incoming.address == Address(platform="slack", space="E0GRID", user=ANA.user)


@pytest.mark.parametrize("name", ["slash_command", "button", "global_shortcut", "view_submission"])
def test_the_workspace_of_the_person_stands_in_for_one_that_is_missing(name: str) -> None:
    """Where the app is a workspace's, that is who is meant, though the payload names the organisation too."""
    case = json.loads((Path(__file__).parent / "payloads" / f"{name}.json").read_text("utf-8"))
    body = case["payload"] | {"enterprise": {"id": "E0GRID"}, "enterprise_id": "E0GRID", "is_enterprise_install": False}
    if isinstance(body.get("user"), dict):
        body |= {"team": None, "user": body["user"] | {"team_id": ANA.space}}
    found = read(case["reader"], body)
    assert isinstance(found, Heard)
    assert found.incoming.address == ANA


RICH = [
    {
        "type": "rich_text",
        "elements": [
            {
                "type": "rich_text_section",
                "elements": [
                    {"type": "text", "text": "Acme & Co "},
                    {"type": "text", "text": "turned me down", "style": {"bold": True}},
                    {"type": "emoji", "name": "cry"},
                    {"type": "link", "url": "https://acme.example"},
                ],
            },
            {
                "type": "rich_text_list",
                "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": one}]} for one in ("a", "b")],
            },
        ],
    }
]
SAID = "Acme & Co turned me down😢https://acme.example\na\nb"


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"text": "", "blocks": RICH}, SAID),
        ({"text": None, "blocks": RICH}, SAID),
        ({"text": " ", "blocks": [{"type": "section", "text": {"type": "mrkdwn", "text": "*No* &amp; bye"}}]}, "*No* & bye"),
        ({"text": "", "attachments": [{"text": "We chose &lt;another&gt;"}]}, "We chose <another>"),
        ({"text": "", "attachments": [{"blocks": RICH}], "blocks": []}, SAID),
        ({"text": "said", "blocks": RICH}, "said"),
        ({"text": "", "blocks": [None, 5, {"type": ["x"]}, {"type": "rich_text", "elements": None}], "attachments": [7]}, ""),
    ],
)
@pytest.mark.parametrize("name", ["message", "message_shortcut"])
def test_a_message_without_text_is_read_from_its_blocks(name: str, fields: dict[str, Any], words: str) -> None:
    """What stands in rich text, in an app's blocks or in a forwarded message alone is what was said."""
    payload = load(name)
    payload["event" if name == "message" else "message"] |= fields
    found = inbound.event(payload) if name == "message" else inbound.shortcut(payload)
    assert isinstance(found, Heard)
    event: Any = found.incoming.event
    assert event.text == words
