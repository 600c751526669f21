"""The bot in Slack, over Socket Mode and over HTTP: what people do, and what goes wrong."""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import timedelta
from typing import Any

import pytest

from adapters.slack import inbound, outbound
from bot.effects import Chart
from bot.ports import Address, Field, Form, Message, Outgoing, Place
from bot.state import Option
from tests.fakes.slack import Message as Posted
from tests.fakes.slack import Person, until
from tests.slack.stage import SlackStage
from tests.stages import STORIES, Story, read_story

HEAVY = "everyone would be better off without me"
"""Met by one plain question with the buttons yes, no, unsure: the same whatever the flows do."""


async def turns(stage: SlackStage, address: Address | None = None) -> int:
    """How many turns a person has had."""
    return sum(who == "you" for _, who, _ in await stage.store.transcript(address or stage.address))


def out(stage: SlackStage, message: Message, id: str = "out-1", **more: Any) -> Outgoing:
    """A message in the outbox for Ana."""
    given = {"place": Place(data={"channel": stage.ana.channel})} | more
    return Outgoing(id=id, address=stage.address, message=message, **given)


def buttons(person: Person) -> list[list[str]]:
    """The labels that can be pressed, message by message."""
    return [message.labels() for message in person.seen() if message.labels()]


# -- once, and in order


async def test_a_message_delivered_again_is_answered_once(stage: SlackStage) -> None:
    """The same event sent again, as a retry or under another event id, does nothing twice."""
    ts = stage.slack.ts()
    first = stage.ana.say(HEAVY, ts=ts, event_id="Ev1")
    await stage.idle()
    stage.ana.say(HEAVY, ts=ts, event_id="Ev1", attempt=1, reason="http_timeout")
    stage.ana.say(HEAVY, ts=ts, event_id="Ev2")
    await stage.idle()
    assert len(stage.ana.seen()) == 1
    assert await turns(stage) == 1
    assert [one.acked.done() for one in stage.slack.deliveries] == [True] * 3
    assert first.took is not None
    assert first.took < 3


async def test_a_retry_that_is_the_only_delivery_is_answered(stage: SlackStage) -> None:
    """An event that arrives only as a retry is not dropped for being one."""
    stage.ana.say(HEAVY, attempt=2, reason="http_timeout")
    await stage.idle()
    assert len(stage.ana.seen()) == 1


async def test_one_persons_messages_are_played_in_order(stage: SlackStage) -> None:
    """Messages sent at once are played in the order in which they were sent."""
    stage.ana.say(HEAVY)
    for number in range(12):
        stage.ana.say(f"message number {number}")
    await stage.idle()
    said = [text for _, who, text in await stage.store.transcript(stage.address) if who == "you"]
    assert said[1:] == [f"message number {number}" for number in range(12)]


async def test_what_slack_is_asked_on_the_way_does_not_change_the_order(stage: SlackStage) -> None:
    """A command that waits for an answer of Slack's is still played before what the same person wrote after it."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.app.channel._people._known.clear()
    stage.slack.slow("conversations.open", 0.3)
    stage.ana.command("privacy")
    await asyncio.sleep(0.1)
    stage.ana.say("written after it")
    await stage.idle()
    said = [text for _, who, text in await stage.store.transcript(stage.address) if who == "you"]
    assert said[1:] == ["/privacy", "written after it"]


async def test_many_people_are_answered_side_by_side(stage: SlackStage) -> None:
    """Thirty people who write at once are all answered, each in their own conversation."""
    people = [stage.slack.person("T1", f"U{number}") for number in range(30)]
    for person in people:
        person.say(HEAVY)
    await stage.idle()
    assert [len(person.seen()) for person in people] == [1] * 30


async def test_edits_deletions_and_bots_are_not_answered(stage: SlackStage) -> None:
    """What no person newly wrote to the bot is acknowledged and left alone."""
    for more in (
        {"subtype": "message_changed", "message": {"text": "x"}, "hidden": True},
        {"subtype": "message_deleted", "deleted_ts": "1.1", "hidden": True},
        {"subtype": "bot_message", "bot_id": "B9"},
        {"bot_id": "BT1", "user": "UBOTT1"},
        {"subtype": "channel_join"},
    ):
        stage.ana.say("not for you", **more)
    await stage.idle()
    assert stage.ana.seen() == []
    assert [one.acked.done() for one in stage.slack.deliveries] == [True] * 5


@pytest.mark.parametrize("text", ["", " "])
async def test_a_file_without_words_is_said_not_to_be_opened(stage: SlackStage, text: str) -> None:
    """Somebody who sends a picture of the letter hears that it is not read, not that nothing came; with words, those count."""
    stage.ana.say("hi")
    await stage.idle()
    stage.ana.say(text, subtype="file_share", files=[{"id": "F1", "name": "letter.png"}])
    await stage.idle()
    line = stage.host.wording.line("common.attached", {})
    assert line in stage.ana.seen()[-1].shown()
    stage.ana.say("leeds", subtype="file_share", files=[{"id": "F1", "name": "letter.png"}])
    await stage.idle()
    assert line not in stage.ana.seen()[-1].shown()
    assert len(stage.ana.seen()) == 3


async def test_an_answer_in_a_thread_stays_there(stage: SlackStage) -> None:
    """Where somebody writes in a thread, the answer is in that thread, and a status shows that it is being made."""
    stage.ana.say("a beginning")
    await stage.idle()
    root = stage.ana.seen()[0].ts
    stage.ana.say(HEAVY, thread=root)
    await stage.idle()
    assert stage.ana.seen()[-1].thread_ts == root
    assert (stage.ana.channel, outbound_words(stage).status) in stage.slack.statuses


def outbound_words(stage: SlackStage) -> outbound.Words:
    return stage.app.words


# -- presses


async def test_after_a_press_the_choice_stands_in_place_of_the_buttons(stage: SlackStage) -> None:
    """The message that asked loses its buttons and says what was chosen."""
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    label = asked.labels()[1]
    stage.ana.press(asked, label)
    await stage.idle()
    assert asked.labels() == []
    assert label in asked.shown()
    assert await stage.open_question() == "care.here"


async def test_a_typed_answer_settles_the_question_too(stage: SlackStage) -> None:
    """Typing the answer takes the buttons away as a press does."""
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    stage.ana.say("no")
    await stage.idle()
    assert asked.labels() == []


async def test_after_everything_was_erased_nothing_can_be_pressed(stage: SlackStage) -> None:
    """The question that led to the erasure loses its buttons, though nothing is asked after it."""
    await stage.tell(read_story(STORIES / "nudges_list.story"))
    stage.ana.command("erase")
    await stage.idle()
    asked = stage.ana.seen()[-1]
    stage.ana.press(asked, "yes")
    await stage.idle()
    assert "privacy.receipt" in stage.said
    assert [one.labels() for one in stage.ana.seen() if one.labels()] == []


async def test_only_the_open_question_can_be_pressed(stage: SlackStage) -> None:
    """Where free text moved the talk on, the buttons of the question before are gone; a question asked again keeps its own."""
    for line in ("hello", "what is this?", "leeds"):
        stage.ana.say(line)
        await stage.idle()
    assert [one.ts for one in stage.ana.seen() if one.labels()] == [stage.ana.seen()[-1].ts]


async def test_buttons_are_found_again_after_a_restart(stage: SlackStage) -> None:
    """A bot that has forgotten what it posted finds the message in the history and settles it."""
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    stage.app.channel._people._known.clear()
    stage.ana.say("no")
    await stage.idle()
    assert asked.labels() == []


async def test_somebody_elses_press_does_nothing(stage: SlackStage) -> None:
    """A press by another person changes nothing and says nothing."""
    bob = stage.slack.person("T1", "UBOB")
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    before = asked.shown()
    pressed = stage.ana.press(asked, asked.labels()[0], by=bob)
    await stage.idle()
    assert pressed.acked.done()
    assert (asked.shown(), len(stage.ana.seen()), bob.seen()) == (before, 1, [])
    assert await stage.open_question() == "care.asked"


async def test_an_old_press_is_answered_kindly_with_the_open_question(stage: SlackStage) -> None:
    """A press on a question that is behind us says so and asks the open one."""
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    block, element, _ = stage.ana.find(asked, asked.labels()[1])
    old = stage.ana.action(asked, block, element, None, None, stage.ana)
    stage.ana.say("no")
    await stage.idle()
    stage.said.clear()
    stage.slack.deliver("interactive", old)
    await stage.idle()
    assert "common.moved_on" in stage.said
    assert await stage.open_question() == "care.here"
    assert stage.ana.seen()[-1].labels()


async def test_a_press_sent_twice_counts_once(stage: SlackStage) -> None:
    """The same press delivered again does nothing twice."""
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    block, element, _ = stage.ana.find(asked, asked.labels()[1])
    payload = stage.ana.action(asked, block, element, None, None, stage.ana)
    stage.slack.deliver("interactive", payload)
    await stage.idle()
    before = len(stage.ana.seen())
    stage.slack.deliver("interactive", payload)
    await stage.idle()
    assert len(stage.ana.seen()) == before


# -- commands and shortcuts


async def test_in_a_channel_the_answer_is_for_one_and_leads_to_direct_messages(stage: SlackStage) -> None:
    """A command in a channel is answered where only the person sees it, and its one button goes on in direct messages."""
    stage.ana.command(HEAVY, channel="C7")
    await stage.idle()
    answers = list(stage.slack.messages["C7"].values())
    assert {one.ephemeral_to for one in answers} == {"UANA"}
    assert answers[-1].labels() == [stage.app.words.go_on]
    assert stage.ana.seen() == []
    stage.ana.press(answers[-1], outbound.GO_ON)
    await stage.idle()
    assert stage.ana.seen()[-1].labels()
    assert answers[-1].labels() == []


async def test_in_a_channel_nothing_of_the_person_is_told_at_length(stage: SlackStage) -> None:
    """What a command shows of somebody is shown in direct messages, once they go on there, and not in the channel."""
    await stage.tell(read_story(STORIES / "nudges_list.story"))
    before = len(stage.ana.seen())
    stage.ana.command("export", channel="C7")
    await stage.idle()
    [answer] = stage.slack.messages["C7"].values()
    assert answer.ephemeral_to == "UANA"
    assert stage.app.words.kept_back in answer.shown()
    assert len(stage.ana.seen()) == before
    stage.ana.press(answer, outbound.GO_ON)
    await stage.idle()
    assert [file["title"] for one in stage.ana.seen()[before:] for file in one.files]


async def test_in_a_channel_help_stands_whole(stage: SlackStage) -> None:
    """What says nothing of the person is answered whole, where only they see it."""
    stage.ana.command("help", channel="C7")
    await stage.idle()
    [answer] = stage.slack.messages["C7"].values()
    assert "erase" in answer.shown()
    assert answer.labels() == [stage.app.words.go_on]


async def test_in_a_channel_somebody_in_danger_is_answered_whole(stage: SlackStage) -> None:
    """The helplines are there at once, also in a channel, and not behind a button."""
    stage.ana.command("I am going to kill myself tonight, I have the pills here", channel="C7")
    await stage.idle()
    [answer] = stage.slack.messages["C7"].values()
    assert answer.ephemeral_to == "UANA"
    [(_, said), *_] = [(who, text) for _, who, text in await stage.store.transcript(stage.address) if who == "comeback"]
    last = [char for char in said if char.isalnum()][-40:]
    assert "".join(last) in "".join(char for char in answer.shown() if char.isalnum())


@pytest.mark.parametrize("where", ["C7", None])
async def test_every_command_is_answered(stage: SlackStage, where: str | None) -> None:
    """Each word of the help is answered, in a channel for the person alone, in the direct conversation there."""
    await stage.tell(read_story(STORIES / "nudges_list.story"))
    for word in inbound.COMMANDS:
        before = len(stage.ana.seen()), len(stage.slack.messages["C7"])
        delivery = stage.ana.command(word, channel=where)
        await stage.idle()
        assert delivery.acked.done(), word
        grown = len(stage.ana.seen()) - before[0], len(stage.slack.messages["C7"]) - before[1]
        assert (grown[0] == 0 < grown[1]) if where else (grown[0] > 0 == grown[1]), word
    assert {one.ephemeral_to for one in stage.slack.messages["C7"].values()} <= {"UANA"}


async def test_a_turn_in_a_channel_makes_home_anew(stage: SlackStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was changed by a command in a channel stands on the Home tab too."""
    monkeypatch.setattr("adapters.slack.app.HOME_WAITS", 0.01)
    stage.ana.command("rejected", channel="C7")
    await asyncio.wait_for(stage.ana.homes.get(), 5)


async def test_an_unknown_word_is_answered_with_the_nearest(stage: SlackStage) -> None:
    """A word that is no command gets help instead of silence."""
    stage.ana.command("privcy")
    await stage.idle()
    assert {"common.unknown_command", "common.no_command"} & set(stage.said)


@pytest.mark.parametrize(
    ("word", "near"),
    [("privcy", "privacy"), ("rehersal", "rehearse"), ("Rejectd", "rejected"), ("hlep", "help"), ("frobnicate", "")],
)
async def test_a_misspelt_command_is_told_the_nearest(stage: SlackStage, word: str, near: str) -> None:
    """What is near to a command is named; what is near to none leads to help."""
    stage.ana.command(word)
    await stage.idle()
    assert stage.said[0] == ("common.unknown_command" if near else "common.no_command")
    assert f"*{near or 'help'}*" in stage.ana.seen()[0].shown()


async def test_few_words_after_the_command_are_heard_as_what_they_are(stage: SlackStage) -> None:
    """A greeting is greeted, and a short answer to what is asked is taken as one, in a channel as well."""
    stage.ana.command("hello", channel="C1")
    await stage.idle()
    assert await stage.open_question() == "first_meeting.welcome"
    for text in ("leeds", "yes"):
        await stage.do_say(text)
    await stage.do_command("erase", "")
    stage.ana.command("No", channel="C1")
    await stage.idle()
    assert await stage.open_question() != "privacy.erase"
    assert not {"common.unknown_command", "common.no_command"} & set(stage.said)


async def test_a_command_in_the_direct_conversation_is_answered_there(stage: SlackStage) -> None:
    """In the conversation with the bot, the answer to a command is an ordinary message."""
    stage.ana.command("help")
    await stage.idle()
    assert "common.help" in stage.said
    assert stage.ana.seen()[-1].ephemeral_to is None


async def test_a_command_outlives_its_response_url(stage: SlackStage) -> None:
    """Where the address for the answer has run out, the person still gets it, and only they."""
    stage.slack.fail("response_url", 404, times=5)
    stage.ana.command("help", channel="C7")
    await stage.idle()
    answers = list(stage.slack.messages["C7"].values())
    assert [one.ephemeral_to for one in answers] == ["UANA"]


@pytest.mark.parametrize("callback", ["check_request", "log_feedback"])
async def test_a_message_shortcut_brings_the_text_along(stage: SlackStage, callback: str) -> None:
    """A shortcut on a message works on that message, in direct messages, and never in the channel."""
    stage.ana.message_shortcut(callback, HEAVY, channel="C7")
    await stage.idle()
    assert "care.heard" in stage.said
    assert stage.ana.seen()
    assert not stage.slack.messages["C7"]


async def test_a_strange_shortcut_is_left_alone(stage: SlackStage) -> None:
    """A shortcut that is not ours is acknowledged and does nothing."""
    delivery = stage.ana.shortcut("of_another_app")
    await stage.idle()
    assert delivery.acked.done()
    assert stage.ana.seen() == []


# -- the tabs


async def test_home_is_fresh_when_opened_and_after_a_turn(stage: SlackStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Home tab is published when it is opened, and again once a turn changed it."""
    monkeypatch.setattr("adapters.slack.app.HOME_WAITS", 0.01)
    stage.ana.open_home("home")
    await asyncio.wait_for(stage.ana.homes.get(), 5)
    stage.ana.say(HEAVY)
    await asyncio.wait_for(stage.ana.homes.get(), 5)
    assert stage.ana.home["type"] == "home"


async def test_the_messages_tab_suggests_up_to_four_first_lines(stage: SlackStage) -> None:
    """Opening the Messages tab sets first lines that are the answers to the open question, where it has some."""
    stage.ana.say(HEAVY)
    await stage.idle()
    labels = stage.ana.seen()[-1].labels()
    stage.ana.open_home("messages")
    await until(lambda: stage.ana.channel in stage.slack.prompts)
    assert [one["message"] for one in stage.slack.prompts[stage.ana.channel]] == labels[:4]


async def test_somebody_new_is_greeted_once_and_again_after_an_erasure(stage: SlackStage) -> None:
    """Opening the Messages tab greets somebody new, once; and once more after everything was erased."""
    for _ in range(2):
        stage.ana.open_home("messages")
        stage.ana.open_home("messages")
        await stage.idle()
        assert len([one for one in stage.ana.seen() if one.labels()]) == 1
        assert len(stage.slack.called("chat.postMessage")) == 1
        stage.ana.command("erase")
        await stage.idle()
        stage.ana.press(stage.ana.seen()[-1], "yes")
        await stage.idle()
        stage.slack.calls.clear()
        stage.clock.moment += timedelta(hours=1)


# -- what is sent


async def test_a_chart_is_a_picture_with_its_words(stage: SlackStage) -> None:
    """A chart is uploaded as a picture whose alt text says what it shows, and its message follows."""
    message = Message(text="So far:", chart=Chart("progress", {"Points": (3, 5)}), alt="From three points to five")
    await stage.app.channel.deliver(out(stage, message))
    picture, words = stage.ana.seen()
    assert picture.files[0]["alt_txt"] == "From three points to five"
    assert words.shown() == "So far:"
    data = next(iter(stage.slack.uploads.values()))["data"]
    assert data.startswith(b"\x89PNG")


async def test_an_export_is_handed_over_as_files(stage: SlackStage) -> None:
    """Files come with their names and their whole text."""
    message = Message(text="Here is all of it.", files=(("comeback.md", "# All\nÜ"), ("comeback.json", "{}")))
    await stage.app.channel.deliver(out(stage, message))
    uploads = list(stage.slack.uploads.values())
    assert [one["title"] for one in uploads] == ["comeback.md", "comeback.json"]
    assert uploads[0]["data"].decode() == "# All\nÜ"


async def test_a_long_text_comes_in_several_messages_in_order(stage: SlackStage) -> None:
    """A text too long for one message is split, in order, with the buttons under the last part."""
    text = "\n\n".join(f"Paragraph {n}. " + "More words here. " * 50 for n in range(40))
    message = Message(text=text, options=(Option(id="ok", label="Good"),), turn=1)
    await stage.app.channel.deliver(out(stage, message))
    seen = stage.ana.seen()
    assert len(seen) > 2
    assert "Paragraph 0." in seen[0].shown()
    assert [bool(one.labels()) for one in seen] == [False] * (len(seen) - 1) + [True]


async def waited_out(stage: SlackStage) -> None:
    """Let time pass until the outbox is empty."""

    async def empty() -> bool:
        due = await stage.store.next_unsent()
        if due is not None and due > stage.clock.moment:
            stage.clock.moment = due
        await stage.host.empty_outbox()
        return await stage.store.next_unsent() is None

    await stage.idle()
    await until(empty, every=0.02)


async def test_a_lost_answer_does_not_double_a_message(stage: SlackStage) -> None:
    """Where the post stands but its answer was lost, the history is asked, and nothing is posted twice."""
    stage.slack.fail("chat.postMessage", -1)
    stage.ana.say(HEAVY)
    await waited_out(stage)
    assert stage.slack.called("conversations.history")
    assert len(stage.ana.seen()) == 1


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("nudge", ["", "n1"])
async def test_a_history_that_is_not_told_now_is_asked_again(stage: SlackStage, status: int, nudge: str) -> None:
    """Where Slack does not say at once whether a post arrived, nothing is sent twice, and nothing is given up."""
    from bot.ports import TryLater

    post = out(stage, Message(text="Hello", nudge=nudge))
    await stage.app.channel.deliver(post)
    stage.slack.fail("conversations.history", status, times=2, retry_after=7)
    for ask in (stage.app.channel.delivered, stage.app.channel.deliver):
        with pytest.raises(TryLater) as later:
            await ask(post.model_copy(update={"uncertain": True}))
        assert later.value.uncertain
        assert later.value.after == (7.0 if status == 429 else later.value.after)
    assert await stage.app.channel.delivered(post) is True
    assert len(stage.ana.seen()) == 1


async def test_a_lost_answer_and_a_history_that_is_busy_do_not_double_a_message(stage: SlackStage) -> None:
    """The same through the outbox: it arrives once, whatever the history says in between."""
    stage.slack.fail("chat.postMessage", -1)
    stage.slack.fail("conversations.history", 429, times=3, retry_after=1)
    stage.ana.say(HEAVY)
    await waited_out(stage)
    assert len(stage.ana.seen()) == 1


async def test_what_did_not_arrive_is_looked_up_once(stage: SlackStage) -> None:
    """Slack lets some apps read a history once a minute: the attempt after a look does not look again."""
    post = out(stage, Message(text="Hello"), uncertain=True)
    assert await stage.app.channel.delivered(post) is False
    await stage.app.channel.deliver(post)
    assert len(stage.slack.called("conversations.history")) == 1
    assert len(stage.ana.seen()) == 1


async def test_a_post_is_found_at_the_end_of_a_long_thread(stage: SlackStage) -> None:
    """Slack tells a thread from its beginning; the newest of its many messages is found all the same."""
    thread = stage.slack.ts()
    place = Place(data={"channel": stage.ana.channel, "thread": thread})
    stage.slack.messages[stage.ana.channel][thread] = Posted(thread, stage.ana.channel, "UANA", "root", thread_ts=thread)
    for _ in range(450):
        ts = stage.slack.ts()
        stage.slack.messages[stage.ana.channel][ts] = Posted(ts, stage.ana.channel, "UANA", "more", thread_ts=thread)
    post = out(stage, Message(text="Hello"), place=place, uncertain=True)
    await stage.app.channel.deliver(post)
    assert await stage.app.channel.delivered(post) is True


@pytest.mark.parametrize("status", [429, 503, 0])
async def test_what_slack_refuses_for_now_is_sent_later(stage: SlackStage, status: int) -> None:
    """A 429, a server's error and a broken connection are waited out; the message arrives once."""
    stage.slack.fail("chat.postMessage", status, times=2, retry_after=1)
    stage.ana.say(HEAVY)
    await waited_out(stage)
    assert len(stage.ana.seen()) == 1


async def test_what_waits_is_not_overtaken(stage: SlackStage) -> None:
    """While an answer waits for Slack, the answers after it wait too, and arrive in their order."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.slack.fail("chat.postMessage", 429, retry_after=1)
    stage.ana.say("no")
    await stage.idle()
    stage.ana.say("carry on")
    await waited_out(stage)
    asked = [one.metadata or one.shown() for one in stage.ana.seen()]
    answered = [text for _, who, text in await stage.store.transcript(stage.address) if who == "comeback"]
    assert len(asked) == len(answered) == 3
    for said, kept in zip(asked, answered, strict=True):
        assert str(said).split("\n")[0][:20] == kept.replace("**", "*").split("\n")[0][:20]


@pytest.mark.parametrize("known", ["place", "memory"])
async def test_where_the_conversation_is_no_longer_there_slack_says_where_it_is(stage: SlackStage, known: str) -> None:
    """A channel id that was remembered may have gone stale; the message goes where the conversation is now."""
    if known == "memory":
        stage.app.channel.met(stage.address, "DOLD")
    place = Place(data={"channel": "DOLD"} if known == "place" else {})
    receipt = await stage.app.channel.deliver(out(stage, Message(text="Hello"), place=place))
    assert receipt.startswith(stage.ana.channel)
    assert [one.text for one in stage.ana.seen()] == ["Hello"]
    stage.slack.breaches.clear()


async def test_a_message_is_refused_for_good_where_the_person_is_gone(stage: SlackStage) -> None:
    """For somebody who left the workspace nothing is tried for ever."""
    from bot.ports import Refused

    gone = Outgoing(
        id="x", address=Address(platform="slack", space="T1", user="UGONE"), place=Place(), message=Message(text="Hello")
    )
    with pytest.raises(Refused, match="gone"):
        await stage.app.channel.deliver(gone)
    stage.slack.breaches.clear()


async def test_who_could_not_be_written_to_is_told_in_slacks_words(stage: SlackStage) -> None:
    """At the next visit, what to do is said for Slack, where there are no servers to share."""
    stage.ana.say(HEAVY)
    await stage.idle()
    await stage.store.refused(out(stage, Message(text="Hello")), "closed")
    stage.said.clear()
    stage.ana.say("no")
    await stage.idle()
    assert "slack.missed_closed" in stage.said
    assert "common.missed_closed" not in stage.said


async def test_an_uncertain_message_in_parts_is_completed(stage: SlackStage) -> None:
    """Where only some parts of a message arrived, only the others are sent."""
    text = "\n\n".join("Words and more words. " * 60 for _ in range(16))
    message = Message(text=text)
    await stage.app.channel.deliver(out(stage, message))
    whole = stage.ana.seen()
    assert len(whole) >= 2
    whole[-1].deleted = True
    assert await stage.app.channel.delivered(out(stage, message)) is False
    await stage.app.channel.deliver(out(stage, message, uncertain=True))
    assert len(stage.ana.seen()) == len(whole)
    assert await stage.app.channel.delivered(out(stage, message)) is True


@pytest.mark.parametrize("thread", [False, True])
async def test_what_arrived_is_found_under_all_that_was_written_since(stage: SlackStage, thread: bool) -> None:
    """A person who wrote a great deal while nobody was there to note what had been sent does not get it twice; nor is it taken
    for sent where it is not. What is older than any nudge is not looked through."""
    messages = stage.slack.messages[stage.ana.channel]
    now = time.time()

    def written(many: int, before: float, root: str | None = None) -> None:
        for n in range(many):
            ts = f"{now - before + n:.6f}"
            messages[ts] = Posted(ts, stage.ana.channel, stage.ana.user, "more", thread_ts=root)

    place = Place(data={"channel": stage.ana.channel})
    root = None
    if thread:
        root = f"{now - 9000:.6f}"
        messages[root] = Posted(root, stage.ana.channel, stage.ana.user, "first", thread_ts=root)
        written(300, 8000, root)
        place = Place(data={"channel": stage.ana.channel, "thread": root})
    else:
        written(3000, 30 * 24 * 3600)
    one = Outgoing(id="out-1", address=stage.address, place=place, message=Message(text="Hello"))
    await stage.app.channel.deliver(one)
    stands = max(messages.values(), key=lambda m: float(m.ts))
    if not thread:
        messages.pop(stands.ts)
        stands.ts = f"{now - 1000:.6f}"
        messages[stands.ts] = stands
        written(450, 900)
    assert await stage.app.channel.delivered(one) is True
    assert await stage.app.channel.delivered(one.model_copy(update={"id": "out-2"})) is False
    assert len(stage.slack.called("conversations.replies" if thread else "conversations.history")) < 12


# -- forms


def asked(form: Form) -> Message:
    return Message(text="Tell me.", form=form, turn=5)


async def test_a_form_opens_and_comes_back_filled(stage: SlackStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The button of a form opens it with what is known; what was left empty is pointed at; what was sent is handed over."""
    form = Form(
        id="care.asked", title="The reply", button="Write it", fields=(Field(id="words", label="Their words", kind="long"),)
    )
    question = asked(form)
    taken: list[Any] = []

    async def ask(address: Address) -> Message:
        return question

    async def take(incoming: Any) -> None:
        taken.append(incoming.event)

    monkeypatch.setattr(stage.host, "question", ask)
    monkeypatch.setattr(stage.host, "take", take)
    await stage.app.channel.deliver(out(stage, question))
    stage.ana.press(stage.ana.seen()[-1], "Write it")
    view = await stage.ana.modal()
    wrong = await stage.ana.submit(view, {"Their words": "  "})
    assert wrong["response_action"] == "errors"
    assert not await stage.ana.submit(view, {"Their words": "They said no."})
    await stage.idle()
    assert [(one.form, one.values, one.turn) for one in taken] == [("care.asked", {"words": "They said no."}, 5)]


async def test_an_old_forms_button_asks_the_open_question(stage: SlackStage) -> None:
    """A form whose question is behind us does not open; the open question is asked instead."""
    stage.ana.say(HEAVY)
    await stage.idle()
    form = Form(id="some.question", title="T", button="Write it", fields=(Field(id="x", label="X"),))
    await stage.app.channel.deliver(out(stage, asked(form)))
    before = len(stage.ana.seen())
    stage.ana.press(stage.ana.seen()[-1], "Write it")
    await stage.idle()
    assert stage.ana.opened.empty()
    assert "common.moved_on" in stage.said
    assert len(stage.ana.seen()) == before + 1


async def test_what_comes_before_the_token_was_looked_at_is_not_lost(stage: SlackStage) -> None:
    """While Slack cannot say whose the token is, what comes in is not acknowledged; its repeat is answered."""
    stage.app.workspaces._known.clear()
    stage.slack.fail("auth.test", 500, times=2)
    stage.slack.deliveries.clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.fakes.slack.ACK_WITHIN", 0.3)
        delivery = stage.ana.say(HEAVY)
        await stage.idle()
    assert delivery.attempts > 1
    assert len(stage.ana.seen()) == 1


async def test_a_command_is_answered_though_slack_is_slow_to_tell_where(stage: SlackStage) -> None:
    """Where Slack takes long to say which conversation is the direct one, a command is answered all the same."""
    stage.app.channel._people._known.clear()
    stage.slack.slow("conversations.open", 1.0)
    stage.ana.command("help")
    await stage.idle()
    assert any("erase" in one.shown() for one in stage.slack.messages[stage.ana.channel].values())


# -- what another server may leave out, or answer


async def test_what_slack_need_not_say_is_not_needed(stage: SlackStage) -> None:
    """A message, a press and a form are understood without the fields that only describe them."""
    ts = stage.slack.ts()
    event = {"type": "message", "user": "UANA", "text": HEAVY, "ts": ts, "channel": stage.ana.channel}
    stage.slack.deliver("events_api", {"type": "event_callback", "event": event})
    await stage.idle()
    [asked] = stage.ana.seen()
    block, element, _ = stage.ana.find(asked, asked.labels()[1])
    whole = stage.ana.action(asked, block, element, None, None, stage.ana)
    bare = {key: whole[key] for key in ("type", "user", "actions", "message", "channel")}
    bare["user"] = {"id": "UANA"}
    bare["actions"] = [{key: value for key, value in whole["actions"][0].items() if key != "action_ts"}]
    stage.slack.deliver("interactive", bare)
    await stage.idle()
    assert await stage.open_question() == "care.here"
    assert asked.labels() == []


async def test_what_is_said_in_a_channel_is_not_answered(stage: SlackStage) -> None:
    """A message that is not from a direct conversation is left alone, whether its kind of channel is named or not."""
    for more in ({"channel_type": "channel"}, {"channel_type": "group"}, {}):
        event = {"type": "message", "user": "UANA", "text": HEAVY, "ts": stage.slack.ts(), "channel": "C7", **more}
        stage.slack.deliver("events_api", {"type": "event_callback", "team_id": "T1", "event": event})
    mention = {"type": "app_mention", "user": "UANA", "text": f"<@UBOTT1> {HEAVY}", "ts": stage.slack.ts(), "channel": "C7"}
    stage.slack.deliver("events_api", {"type": "event_callback", "team_id": "T1", "event": mention})
    await stage.idle()
    assert [one.acked.done() for one in stage.slack.deliveries] == [True] * 4
    assert not stage.slack.called("chat.postMessage")


async def test_its_own_words_are_not_answered(stage: SlackStage) -> None:
    """A message of its own that comes back to it without a mark of bots is known by its author."""
    stage.ana.say("said by the bot itself", user=stage.slack.workspace("T1").bot_user)
    await stage.idle()
    assert not stage.slack.called("chat.postMessage")


async def test_a_person_without_a_zone_is_asked_for_it(stage: SlackStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A profile that has no time zone, or cannot be read at all, stops nothing."""
    monkeypatch.setattr(type(stage.ana), "profile", lambda self: {"id": self.user})
    stage.ana.say(HEAVY)
    bob = stage.slack.person("T1", "UBOB")
    stage.slack.fail("users.info", 500)
    bob.say(HEAVY)
    await stage.idle()
    assert len(stage.ana.seen()) == len(bob.seen()) == 1


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("status", [429, 500, 0])
async def test_home_and_old_buttons_wait_for_slack_too(
    stage: SlackStage, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The Home tab is shown and old buttons are taken away once Slack takes it, also where it did not at first."""
    monkeypatch.setattr("adapters.slack.app.HOME_WAITS", 0.01)
    for method in ("views.publish", "chat.update"):
        stage.slack.fail(method, status, retry_after=0.01, times=2)
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    stage.ana.press(asked, asked.labels()[1])
    await until(lambda: not asked.labels() and stage.ana.home)


async def test_a_picture_that_slack_does_not_take_leaves_its_words(stage: SlackStage) -> None:
    """Where files may not be sent, the words of a chart arrive without it."""
    stage.slack.workspace("T1").scopes -= {"files:write"}
    message = Message(text="So far:", chart=Chart("progress", {"Points": (3, 5)}), alt="From three points to five")
    await stage.app.channel.deliver(out(stage, message))
    assert [one.shown() for one in stage.ana.seen()] == ["So far:"]
    stage.slack.breaches.clear()


async def test_the_way_to_a_person_needs_no_opening(stage: SlackStage) -> None:
    """Where the direct conversation cannot be opened, a message is sent to the person."""
    stage.slack.workspace("T1").scopes -= {"im:write"}
    await stage.app.channel.deliver(out(stage, Message(text="Hello.")).model_copy(update={"place": Place()}))
    assert [one.shown() for one in stage.ana.seen()] == ["Hello."]
    stage.slack.breaches.clear()


# -- time zones


async def test_the_zone_of_the_profile_is_kept_and_follows_it(stage: SlackStage) -> None:
    """The time zone comes from the profile at the first word, and changes when the profile does."""
    stage.ana.tz = "Europe/Madrid"
    stage.ana.say(HEAVY)
    await stage.idle()
    assert (await stage.person()).zone == "Europe/Madrid"
    stage.ana.move("America/New_York")
    await stage.idle()
    assert (await stage.person()).zone == "America/New_York"


async def test_a_strangers_profile_is_not_remembered(stage: SlackStage) -> None:
    """A change in the profile of somebody who never wrote leaves no trace."""
    eve = stage.slack.person("T1", "UEVE")
    eve.move("Asia/Tokyo")
    await stage.idle()
    assert await stage.store.talk(Address(platform="slack", space="T1", user="UEVE")) is None


# -- slow stores, logs


async def test_slack_is_answered_in_time_when_the_store_is_slow(stage: SlackStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a store that takes over two seconds, Slack is still told within three, and the person is answered."""
    turn = stage.store.turn

    async def slow(*args: Any) -> Any:
        await asyncio.sleep(2.6)
        return await turn(*args)

    async def stuck(*args: Any) -> bool:
        await asyncio.sleep(2.6)
        return True

    monkeypatch.setattr(stage.store, "turn", slow)
    monkeypatch.setattr(stage.store, "accept", stuck)
    began = time.monotonic()
    delivery = stage.ana.say(HEAVY)
    await asyncio.wait_for(asyncio.shield(delivery.acked), 3)
    assert time.monotonic() - began < 2.5
    await stage.idle()
    assert len(stage.ana.seen()) == 1


WAYS: dict[str, Any] = {
    "a form's button": lambda ana, form: ana.press(form, outbound.OPEN_FORM),
    "a press": lambda ana, form: ana.press(form, form.labels()[-1]),
    "words": lambda ana, form: ana.say("hello"),
    "the Home tab": lambda ana, form: ana.open_home("home"),
    "the Messages tab": lambda ana, form: ana.open_home("messages"),
    "a new time zone": lambda ana, form: ana.move("Europe/Madrid"),
    "a command": lambda ana, form: ana.command("cases"),
    "a command in a channel": lambda ana, form: ana.command("cases", channel="C1"),
    "a shortcut": lambda ana, form: ana.shortcut("turned_down"),
}


@pytest.mark.parametrize("way", WAYS)
async def test_whatever_comes_in_slack_is_answered_in_time(
    stage: SlackStage, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """With a store in which everything takes seconds, no kind of thing that Slack sends waits for three."""
    for text in ("hello", "leeds", "yes"):
        await stage.do_say(text)
    await stage.do_command("settings", "")
    form = stage.ana.seen()[-1]
    stage.slack.retry = False
    for name in ("talk", "turn", "accept", "records"):
        monkeypatch.setattr(stage.store, name, slowly(getattr(stage.store, name)))
    delivery = WAYS[way](stage.ana, form)
    await asyncio.wait_for(asyncio.shield(delivery.acked), 3)
    assert delivery.took < 2.5
    await stage.idle()


async def test_a_slow_profile_holds_up_the_first_words_alone(stage: SlackStage) -> None:
    """Where Slack takes its time to tell a time zone, somebody who writes on is not held up at every word."""
    stage.slack.slow("users.info", 5)
    deliveries = [stage.ana.say(f"line {n}") for n in range(8)]
    for one in deliveries:
        await asyncio.wait_for(asyncio.shield(one.acked), 3)
    assert max(one.took or 9 for one in deliveries) < 2.5
    await stage.slack.settle()


def slowly(work: Any) -> Any:
    async def slow(*args: Any, **how: Any) -> Any:
        await asyncio.sleep(4)
        return await work(*args, **how)

    return slow


async def test_no_log_holds_what_a_person_wrote(stage: SlackStage, caplog: pytest.LogCaptureFixture) -> None:
    """At debug level too, with faults on the way, no record of any logger has a word of what was said."""
    caplog.set_level(logging.DEBUG)
    secret = "zanzibar"
    stage.slack.fail("chat.postMessage", 500)
    stage.ana.say(f"I feel {secret} today")
    stage.ana.command(f"{secret} {secret}")
    stage.ana.message_shortcut("check_request", secret)
    stage.ana.press({"blocks": [{"type": "actions", "block_id": secret, "elements": [
        {"type": "button", "action_id": f"c1.{secret}", "value": secret, "text": {"type": "plain_text", "text": secret}}]}],
        "id": "V1"}, secret)
    if stage.mode == "http":
        body, headers = stage.slack.signed("events_api", {"event": {"text": secret}})
        await stage.slack.post(body, headers | {"X-Slack-Signature": "v0=0"})
    await stage.idle()
    written = "\n".join(f"{one.getMessage()} {one.exc_text or ''}" for one in caplog.records if one.name != "aiosqlite")
    assert secret not in written
    stage.slack.breaches.clear()


# -- from the Home tab


async def test_a_nudge_is_moved_and_cancelled_from_home(stage: SlackStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Home tab's buttons beside a nudge lead to moving it, and take it away; the tab shows it."""
    monkeypatch.setattr("adapters.slack.app.HOME_WAITS", 0.01)
    story = read_story(STORIES / "nudges_list.story")
    upto = next(n for n, line in enumerate(story.lines) if line.rest.startswith("/nudges"))
    await stage.tell(Story(story.name, story.holds, story.lines[:upto]))
    assert len(await stage.waiting()) == 1
    await until(lambda: "Cancel" in buttons_of(stage.ana.home))
    stage.ana.press(stage.ana.home, "Move")
    await stage.idle()
    assert await stage.open_question() == "nudges.another"
    await stage.do_say("friday at 3pm")
    assert [f"{one.due:%A %H}" for one in await stage.waiting()] == ["Friday 15"]
    await until(lambda: "15:00" in str(stage.ana.home))
    stage.ana.press(stage.ana.home, "Cancel")
    await stage.idle()
    assert await stage.waiting() == []
    await until(lambda: "Cancel" not in buttons_of(stage.ana.home))


def buttons_of(home: Any) -> list[str]:
    return [
        element["text"]["text"]
        for block in (home or {"blocks": []})["blocks"]
        if block["type"] == "actions"
        for element in block["elements"]
    ]


@pytest.mark.parametrize("mode", ["http"])
@pytest.mark.parametrize("name", ["first_path", "reply_to_plan", "nudges_list", "settings_form"])
async def test_stories_over_http(migrated_sqlite: str, mode: str, name: str) -> None:
    """Long stories hold over HTTP as they do over Socket Mode."""
    one = await SlackStage(migrated_sqlite, mode).open()
    try:
        await one.tell(read_story(STORIES / f"{name}.story"))
        await one.idle()
        assert one.slack.breaches == []
    finally:
        await one.close()
