"""The bot on Discord: what people do, and what goes wrong."""

from __future__ import annotations

import asyncio
import logging
from datetime import timedelta
from typing import Any

import pytest

from adapters.discord import outbound
from bot.effects import Chart
from bot.ports import Address, Field, Form, Message, Outgoing, Place, Refused, TryLater
from bot.records import Case
from bot.state import Option
from tests.discord.stage import DiscordStage
from tests.fakes.discord import BOT_ID, GUILD_ID, Person, until
from tests.fakes.discord import Message as Shown

HEAVY = "everyone would be better off without me"
"""Met by one plain question with the buttons yes, no, unsure: the same whatever the flows do."""
POST = "POST /channels/{}/messages"


async def turns(stage: DiscordStage) -> int:
    """How many turns Ana has had."""
    return sum(who == "you" for _, who, _ in await stage.store.transcript(stage.address))


def out(stage: DiscordStage, message: Message, id: str = "out-1", **more: Any) -> Outgoing:
    """A message in the outbox for Ana."""
    place = Place(data={"channel": str(stage.ana.channel)})
    return Outgoing(**({"id": id, "address": stage.address, "place": place, "message": message} | more))


async def waited_out(stage: DiscordStage) -> None:
    """Let time pass until the outbox is empty."""

    async def empty() -> bool:
        due = await stage.store.next_unsent()
        if due is not None and due > stage.clock.moment:
            stage.clock.moment = due
        await stage.host.empty_outbox()
        return await stage.store.next_unsent() is None

    await stage.idle()
    await until(empty, 20.0, 0.02)


# -- once, and in order


async def test_a_message_replayed_is_answered_once(stage: DiscordStage) -> None:
    """Messages and presses that a RESUME sends again do nothing twice, and no interaction is acknowledged twice."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.ana.press(stage.ana.seen()[-1], "no")
    await stage.idle()
    seen, had = len(stage.ana.seen()), await turns(stage)
    stage.discord.replay()
    await stage.idle()
    assert (len(stage.ana.seen()), await turns(stage)) == (seen, had)


async def test_a_replay_after_a_restart_does_nothing_twice(stage: DiscordStage) -> None:
    """What an earlier process has answered is known to the next one too."""
    first = stage.ana.say(HEAVY)
    await stage.idle()
    await stage.again()
    stage.discord.dispatch("MESSAGE_CREATE", first)
    await stage.idle()
    assert len(stage.ana.seen()) == 1


async def test_one_persons_messages_are_played_in_order(stage: DiscordStage) -> None:
    """Messages sent at once are played in the order in which they were sent."""
    stage.ana.say(HEAVY)
    for number in range(12):
        stage.ana.say(f"message number {number}")
    await stage.idle()
    said = [text for _, who, text in await stage.store.transcript(stage.address) if who == "you"]
    assert said[1:] == [f"message number {number}" for number in range(12)]


async def test_many_people_are_answered_side_by_side(stage: DiscordStage) -> None:
    """Thirty people who write at once are all answered, each in their own conversation."""
    people = [stage.discord.person(f"p{number}") for number in range(30)]
    for person in people:
        person.say(HEAVY)
    await stage.idle()
    assert [len(person.seen()) for person in people] == [1] * 30


async def test_what_no_person_wrote_is_not_answered(stage: DiscordStage) -> None:
    """Bots, webhooks, the platform's own messages and servers' messages are left alone."""
    bot = stage.discord.user(stage.ana.id) | {"bot": True}
    for more in ({"author": bot}, {"webhook_id": "5"}, {"type": 6}, {"guild_id": str(GUILD_ID)}):
        stage.ana.say("not for you", **more)
    await stage.idle()
    assert stage.ana.seen() == []


async def test_a_file_without_words_is_said_not_to_be_opened(stage: DiscordStage) -> None:
    """Somebody who sends a picture of the letter hears that it is not read, not that nothing came."""
    stage.ana.say("hi")
    await stage.idle()
    stage.ana.say("", attachments=[{"id": "5", "filename": "letter.png", "size": 5, "url": "https://cdn.example/5"}])
    await stage.idle()
    assert stage.host.wording.line("common.attached", {}) in stage.ana.seen()[-1].shown()


# -- presses


async def test_after_a_press_the_choice_stands_in_place_of_the_buttons(stage: DiscordStage) -> None:
    """The message that asked loses its buttons and says what was chosen."""
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    label = asked.labels()[1]
    pressed = stage.ana.press(asked, label)
    await stage.idle()
    assert asked.labels() == []
    assert label in asked.shown()
    assert pressed.answer == 6
    assert await stage.open_question() == "care.here"


async def test_a_question_that_is_behind_us_loses_its_buttons(stage: DiscordStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer in words takes the buttons off the question too; a nudge that comes in between leaves it as it stands."""
    monkeypatch.setattr("adapters.discord.channel.TIDY_AFTER", 0.0)
    first = Message(text="How?", options=(Option(id="a", label="Well"),), turn=1)
    nudge = Message(text="A word", options=(Option(id="b", label="Later"),), turn=2, nudge="n1", preview="A short note")
    again = Message(text="How?", options=(Option(id="a", label="Well"),), turn=1)
    other = Message(text="Why?", options=(Option(id="c", label="So"),), turn=3)
    left = []
    for n, message in enumerate((first, nudge, again, other)):
        await stage.app.channel.deliver(out(stage, message, id=f"out-{n}"))
        await stage.idle()
        left.append([label for one in stage.ana.seen() for label in one.labels()])
    assert left == [["Well"], ["Well", "Later"], ["Well", "Well"], ["So"]]


async def test_buttons_survive_a_restart(stage: DiscordStage) -> None:
    """A button shown by one process is answered by the next, and settled, since all that it means stands in it."""
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    await stage.again()
    stage.ana.press(asked, "no")
    await stage.idle()
    assert asked.labels() == []
    assert await stage.open_question() == "care.here"


async def test_a_typed_answer_settles_the_question_after_a_restart(stage: DiscordStage) -> None:
    """A bot that has forgotten what it sent finds the message in the history and takes its buttons away."""
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    stage.app.channel._people._known.clear()
    stage.ana.say("no")
    await stage.idle()
    assert asked.labels() == []


async def test_no_view_is_kept_for_what_was_sent(stage: DiscordStage) -> None:
    """However much is sent, the library's stores of views and modals stay empty: nothing there can time out or pile up."""
    for _ in range(5):
        stage.ana.say(HEAVY)
        await stage.idle()
    assert stage.app.gateway.client is not None
    store = stage.app.gateway.client._connection._view_store
    assert not store._views
    assert not store._modals
    assert not store._dynamic_items
    assert not stage.app.gateway.client.cached_messages


async def test_interactions_leave_no_limits_behind(stage: DiscordStage) -> None:
    """However many interactions were answered, the library keeps no limit for each token, to look through at the next."""
    for _ in range(10):
        stage.ana.command("help")
        stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    assert len(stage.app.rest.http._buckets) < 8


async def test_somebody_elses_press_does_nothing(stage: DiscordStage) -> None:
    """A press by another person changes nothing, and they are told kindly, where only they see it."""
    bob = stage.discord.person("bob")
    stage.ana.say(HEAVY)
    await stage.idle()
    asked = stage.ana.seen()[-1]
    pressed = stage.ana.press(asked, "yes", by=bob)
    await stage.idle()
    assert pressed.answer == 4
    assert pressed.original is not None
    assert pressed.original.ephemeral_to == bob.id
    assert asked.labels()
    assert await stage.open_question() == "care.asked"


@pytest.mark.parametrize("custom_id", ["c1:o:1:{user}:00000000:gone", "c0:old", "c2:newer:1", "persistent_view:yes", "c1:o:x"])
async def test_an_old_button_is_answered_kindly(stage: DiscordStage, custom_id: str) -> None:
    """A button of an earlier question, of an earlier release or of nobody says that we moved on, and asks the open question."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.said.clear()
    row = {"type": 1, "components": [{"type": 2, "style": 2, "label": "Old", "custom_id": custom_id.format(user=stage.ana.id)}]}
    old = Shown(stage.discord.snowflake(), stage.ana.channel, 1, "?", [row])
    one = stage.ana.press(old, "Old")
    await stage.idle()
    assert one.acked.done()
    assert "common.moved_on" in stage.said
    assert stage.ana.seen()[-1].labels()


# -- commands


async def test_in_a_server_the_answer_is_for_one_and_leads_to_direct_messages(stage: DiscordStage) -> None:
    """A command in a server is answered where only the person sees it, and its one button goes on in direct messages."""
    one = stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    assert one.answer == 5
    answer = one.original
    assert answer is not None
    assert answer.ephemeral_to == stage.ana.id
    assert answer.labels() == [stage.app.words.go_on]
    assert stage.ana.seen() == []
    stage.ana.press(answer, stage.app.words.go_on)
    await stage.idle()
    assert stage.ana.seen()[-1].labels()
    assert answer.labels() == []


async def test_in_a_server_the_way_on_stands_once(stage: DiscordStage) -> None:
    """Under an answer that begins with a chart, the button into direct messages stands below the last words alone."""
    one = stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    place = Place(private=False, data={"interaction": str(one.id), "token": one.token, "channel": "5000000000000000001"})
    chart = Message(text="So far:", chart=Chart("progress", {"Points": (3, 5)}), alt="From three points to five")
    for n, message in enumerate((chart, Message(text="And then?", options=(Option(id="a", label="A"),), turn=1))):
        await stage.app.channel.deliver(out(stage, message, id=f"out-{n}", place=place))
    shown = [m for m in stage.discord.messages[5000000000000000001].values() if m.author == BOT_ID][-2:]
    assert [(m.ephemeral_to, len(m.labels())) for m in shown] == [(stage.ana.id, 0), (stage.ana.id, 1)]


async def test_for_those_who_installed_it_for_themselves_five_answers_are_enough(stage: DiscordStage) -> None:
    """A long answer to a command of a user's own install stays within Discord's five follow-ups."""
    place = Place(private=False, data={})
    one = stage.ana.command("help", guild=GUILD_ID, user_install=True)
    await stage.idle()
    long = Message(text="\n\n".join("Many words. " * 100 for _ in range(20)))
    place = Place(private=False, data={"token": one.token, "interaction": str(one.id), "channel": "1"})
    await stage.app.channel.deliver(out(stage, long, place=place))
    assert one.follow_ups <= 5


async def test_an_answer_in_a_server_is_looked_up_by_its_token(stage: DiscordStage) -> None:
    """After a crash, "thinking" says that the answer is not there yet, and its words that it is; other words say nothing."""
    one = stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    place = Place(private=False, data={"interaction": "1", "token": one.token, "channel": "5000000000000000001"})
    for message in (Message(text="Here."), Message(text="Holt. Right.", voice="interviewer")):
        one.original = Shown(stage.discord.snowflake(), 5000000000000000001, BOT_ID, flags=128, ephemeral_to=stage.ana.id)
        answer = out(stage, message, place=place)
        assert await stage.app.channel.delivered(answer) is False
        await stage.app.channel.deliver(answer)
        assert await stage.app.channel.delivered(answer) is True
        assert await stage.app.channel.delivered(out(stage, Message(text="Another."), place=place)) is None
    await stage.idle()


async def test_for_those_who_installed_it_for_themselves_it_is_whole_anywhere(stage: DiscordStage) -> None:
    """Where somebody uses their own install in a server, only they see the answer, and its buttons and forms work on the spot."""
    ana = stage.ana
    how: dict[str, Any] = {"guild": GUILD_ID, "user_install": True}

    def asides() -> list[Shown]:
        return [m for m in stage.discord.messages[5000000000000000001].values() if m.author == BOT_ID]

    ana.command("rejected", {"told": "Acme rejected me by email yesterday after the interview, I'm okay"}, **how)
    await stage.idle()
    first = asides()[-1]
    assert first.labels() == ["Let's start", "What is kept, and who can read it?", stage.app.words.go_on]
    for label in ("Let's start", "Skip", "No", "That's right"):
        pressed = ana.press(asides()[-1], label, **how)
        await stage.idle()
        assert pressed.answer == 6
    assert first.labels() == []
    assert "Let's start" in first.shown()
    assert await stage.open_question() == "rejection.met"
    ana.command("settings", **how)
    await stage.idle()
    ana.press(asides()[-1], "Change it in a form", **how)
    ana.submit(await ana.modal(), {"quiet": "21:00 to 08:00"}, **how)
    await stage.idle()
    assert "21:00 to 08:00" in asides()[-1].shown()
    assert all(m.ephemeral_to == ana.id for m in asides())
    assert ana.seen() == []


async def test_a_command_in_the_direct_conversation_is_answered_whole(stage: DiscordStage) -> None:
    """In the conversation with the bot, the answer takes the place of "thinking", and can be pressed."""
    one = stage.ana.command("rejected", {"told": HEAVY})
    await stage.idle()
    assert one.answer == 5
    assert stage.ana.seen() == [one.original]
    assert stage.ana.seen()[-1].labels()


async def test_a_command_outlives_its_token(stage: DiscordStage) -> None:
    """Where the interaction's token has run out, the person still gets the answer, in direct messages."""
    stage.discord.token_lives = -1.0
    stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    assert len(stage.ana.seen()) == 1
    stage.discord.breaches.clear()


async def test_a_token_is_left_alone_before_its_fifteen_minutes_are_over(
    stage: DiscordStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An interaction that is nearly fifteen minutes old is not answered by its token any more, but by an ordinary message."""
    monkeypatch.setattr("adapters.discord.channel.TICKET_LIVES", -1.0)
    stage.ana.command("help")
    await stage.idle()
    assert len(stage.discord.called(POST)) == 1
    assert not [call for call in stage.discord.calls if "webhooks" in call.route]


async def test_an_interaction_that_is_too_old_is_played_all_the_same(stage: DiscordStage) -> None:
    """A press that reaches the bot too late to be acknowledged is answered by an ordinary message."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.discord.ack_within = -1.0
    stage.ana.press(stage.ana.seen()[-1], "no")
    await stage.idle()
    assert await stage.open_question() == "care.here"
    assert len(stage.ana.seen()) == 2
    stage.discord.breaches.clear()


@pytest.mark.parametrize("heading", ["menu_check", "menu_reply"])
async def test_a_command_on_a_message_brings_its_text_along(stage: DiscordStage, heading: str) -> None:
    """A command on a message works on that message, and answers where only the person sees it."""
    name = stage.host.wording.heading(f"discord.{heading}").wordings[0]
    one = stage.ana.menu(name, HEAVY, guild=GUILD_ID)
    await stage.idle()
    assert "care.heard" in stage.said
    assert one.original is not None
    assert one.original.ephemeral_to == stage.ana.id


@pytest.mark.parametrize(
    ("command", "option", "typed", "holds"),
    [
        ("rehearse", "interviewer", "", "P1"),
        ("rehearse", "interviewer", "p7", "P7"),
        ("settings", "zone", "new yo", "America/New_York"),
        ("settings", "zone", "madr", "Europe/Madrid"),
        ("settings", "country", "spa", "Spain"),
        ("nudges", "kind", "", "N1"),
    ],
)
async def test_choices_are_offered_while_one_types(
    stage: DiscordStage, command: str, option: str, typed: str, holds: str
) -> None:
    """Personas, kinds of nudge, time zones and countries are offered, those that fit first, at most 25."""
    choices = await stage.ana.complete(command, option, typed)
    assert holds in [one["value"] for one in choices]
    if typed:
        assert choices[0]["value"] == holds


async def test_cases_are_offered_to_their_owner_alone(stage: DiscordStage) -> None:
    """The cases offered are those of the person who types, and of nobody else."""
    case = Case(id="case-1", opened=stage.clock.moment, employer="Stripe")

    async def records(address: Address) -> list[Any]:
        return [case] if address == stage.address else []

    stage.host.records = records  # type: ignore[method-assign]
    assert [one["value"] for one in await stage.ana.complete("cases", "case", "")] == ["Stripe"]
    assert await stage.discord.person("bob").complete("cases", "case", "") == []


async def test_a_place_comes_with_the_settings_command(stage: DiscordStage) -> None:
    """`/comeback settings zone:` keeps the time zone that was picked."""
    stage.ana.command("settings", {"zone": "Europe/Madrid"})
    await stage.idle()
    assert ((await stage.person()).zone, (await stage.person()).country) == ("Europe/Madrid", "ES")


async def test_a_zone_and_a_country_come_together(stage: DiscordStage) -> None:
    """`/comeback settings zone: country:` keeps both, where they are not one place too."""
    stage.ana.command("settings", {"zone": "Europe/London", "country": "Spain"})
    await stage.idle()
    person = await stage.person()
    assert (person.zone, person.country) == ("Europe/London", "ES")


# -- what is sent


async def test_a_chart_is_a_picture_with_its_words(stage: DiscordStage) -> None:
    """A chart is attached as a picture whose description says what it shows."""
    message = Message(text="So far:", chart=Chart("progress", {"Points": (3, 5)}), alt="From three points to five")
    await stage.app.channel.deliver(out(stage, message))
    shown = stage.ana.seen()[-1]
    assert (shown.shown(), shown.attachments[0]["description"]) == ("So far:", "From three points to five")
    assert stage.ana.files[0][1].startswith(b"\x89PNG")


async def test_an_export_is_handed_over_as_files(stage: DiscordStage) -> None:
    """Files come with their names and their whole text."""
    message = Message(text="Here is all of it.", files=(("comeback.md", "# All\nÜ"), ("comeback.json", "{}")))
    await stage.app.channel.deliver(out(stage, message))
    assert stage.ana.files == [("comeback.md", "# All\nÜ".encode()), ("comeback.json", b"{}")]


async def test_a_long_text_comes_in_several_messages_in_order(stage: DiscordStage) -> None:
    """A text too long for one message is split, in order, with the buttons under the last part."""
    text = "\n\n".join(f"Paragraph {n}. " + "More words here. " * 50 for n in range(12))
    await stage.app.channel.deliver(out(stage, Message(text=text, options=(Option(id="ok", label="Good"),), turn=1)))
    seen = stage.ana.seen()
    assert len(seen) > 2
    assert "Paragraph 0." in seen[0].shown()
    assert [bool(one.labels()) for one in seen] == [False] * (len(seen) - 1) + [True]


async def test_what_arrived_is_found_under_all_that_was_written_since(stage: DiscordStage) -> None:
    """A person who wrote a great deal while nobody was there to note what had been sent does not get it twice."""
    messages = stage.discord.messages[stage.ana.channel]
    message = Message(text="Hello, it's me.", options=(Option(id="ok", label="Good"),), turn=1)
    await stage.app.channel.deliver(out(stage, message))
    for n in range(250):
        id = stage.discord.snowflake()
        messages[id] = Shown(id, stage.ana.channel, stage.ana.id, f"more {n}")
    assert await stage.app.channel.delivered(out(stage, message)) is True
    assert await stage.app.channel.delivered(out(stage, message, id="another")) is False


async def test_the_interviewers_words_stand_in_a_frame(stage: DiscordStage) -> None:
    """What the simulated interviewer says is a layout of its own, with its buttons, and can be settled."""
    message = Message(text="Holt. Right.", voice="interviewer", options=(Option(id="ok", label="Good"),), turn=1)
    await stage.app.channel.deliver(out(stage, message))
    shown = stage.ana.seen()[-1]
    assert shown.flags & outbound.IS_LAYOUT
    assert shown.labels() == ["Good"]
    assert await stage.app.channel.delivered(out(stage, message)) is True
    assert await stage.app.channel.delivered(out(stage, message, id="another")) is False
    await stage.app.channel.deliver(out(stage, Message(text="And then?", settled="Good"), id="out-2"))
    await stage.idle()
    assert shown.labels() == []
    assert "Good" in shown.shown()


async def test_a_nudge_shows_nothing_in_a_notification(stage: DiscordStage) -> None:
    """A nudge has no plain content, which is all that a notification shows; its words and its buttons stand in a layout."""
    options = (Option(id="later", label="Later"),)
    nudge = Message(text="How do you feel about Acme today?", options=options, turn=1, nudge="n1", preview="A short note")
    await stage.app.channel.deliver(out(stage, nudge))
    shown = stage.ana.seen()[-1]
    assert shown.content == ""
    assert shown.flags & outbound.IS_LAYOUT
    assert shown.shown().split("\n")[0] == "-# A short note"
    assert shown.labels() == ["Later"]


async def test_a_nudge_that_is_refused_is_told_of_at_the_next_visit(stage: DiscordStage) -> None:
    """A nudge to closed direct messages is tried once, and the person's next command says that it did not get through."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.ana.refuses = 50007
    before = len(stage.discord.called(POST))
    place = Place(data={"channel": str(stage.ana.channel)})
    # As the turn hands it over in which it rang: its first attempt is noted with that turn.
    nudge = out(stage, Message(text="How are you?", nudge="n1", preview="A short note"), place=place, attempts=1)
    await stage.host.deliver([nudge])
    assert len(stage.discord.called(POST)) == before + 1
    stage.said.clear()
    stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    assert "common.missed_closed" in stage.said


async def test_a_nonce_of_the_outbox_stands_on_every_send(stage: DiscordStage) -> None:
    """Each post carries a nonce of its own made from the outbox id, and sending one again makes no second message."""
    stage.ana.say(HEAVY)
    await stage.idle()
    message = Message(text="\n\n".join("Some words. " * 100 for _ in range(4)))
    for _ in range(2):
        await stage.app.channel.deliver(out(stage, message))
    posts = stage.discord.called(POST)
    assert all(call.body["nonce"] and call.body["enforce_nonce"] is True for call in posts)
    assert len({call.body["nonce"] for call in posts}) == len(stage.ana.seen())


# -- what Discord refuses for now, or for good


async def test_a_lost_answer_does_not_double_a_message(stage: DiscordStage) -> None:
    """Where the message stands but its answer was lost, nothing is sent twice."""
    stage.discord.fail(POST, 0, cut=True, done=True)
    stage.ana.say(HEAVY)
    await waited_out(stage)
    assert len(stage.ana.seen()) == 1


async def test_sending_again_after_the_nonce_is_forgotten_doubles_nothing(stage: DiscordStage) -> None:
    """After Discord has forgotten a nonce, the history says that the message stands."""
    for n, message in enumerate((Message(text="Plain words."), Message(text="A", options=(Option(id="a", label="A"),)))):
        await stage.app.channel.deliver(out(stage, message, id=f"m{n}"))
        stage.discord._nonces.clear()
        assert await stage.app.channel.delivered(out(stage, message, id=f"m{n}")) is True
        await stage.app.channel.deliver(out(stage, message, id=f"m{n}", uncertain=True))
    assert len(stage.ana.seen()) == 2


async def test_an_uncertain_message_in_parts_is_completed(stage: DiscordStage) -> None:
    """Where only some parts of a message arrived, only the others are sent."""
    message = Message(text="\n\n".join(f"{n}: " + "words and more words. " * 40 for n in range(6)))
    await stage.app.channel.deliver(out(stage, message))
    whole = stage.ana.seen()
    assert len(whole) >= 2
    whole[-1].deleted = True
    stage.discord._nonces.clear()
    assert await stage.app.channel.delivered(out(stage, message)) is False
    await stage.app.channel.deliver(out(stage, message, uncertain=True))
    assert len(stage.ana.seen()) == len(whole)


@pytest.mark.parametrize("is_global", [False, True])
async def test_a_rate_limit_is_waited_out(stage: DiscordStage, is_global: bool) -> None:
    """A 429 of one bucket or of all is waited out; the message arrives once."""
    stage.discord.fail(POST, 429, times=2, retry_after=0.05, is_global=is_global)
    stage.ana.say(HEAVY)
    await waited_out(stage)
    assert len(stage.ana.seen()) == 1


async def test_a_channels_limit_is_kept(stage: DiscordStage) -> None:
    """Ten messages into a channel that takes five in a while arrive once each, in order."""
    stage.discord.per_channel = (5, 0.4)
    for n in range(10):
        await stage.app.channel.deliver(out(stage, Message(text=f"Number {n}."), id=f"m{n}"))
    assert [one.shown() for one in stage.ana.seen()] == [f"Number {n}." for n in range(10)]


async def test_a_limit_that_is_long_is_not_waited_for_in_line(stage: DiscordStage) -> None:
    """A rate limit of minutes puts the message off, instead of holding the line."""
    stage.discord.fail(POST, 429, retry_after=400.0)
    with pytest.raises(TryLater) as later:
        await asyncio.wait_for(stage.app.channel.deliver(out(stage, Message(text="Hello."))), 2)
    assert later.value.after == 400.0
    assert not later.value.uncertain


async def test_a_servers_error_is_tried_again(stage: DiscordStage) -> None:
    """A 503 and a broken connection are waited out; the message arrives once."""
    stage.discord.fail(POST, 503, times=2)
    stage.discord.fail(POST, 0, cut=True)
    stage.ana.say(HEAVY)
    await waited_out(stage)
    assert len(stage.ana.seen()) == 1


@pytest.mark.parametrize(("code", "reason"), [(50007, "closed"), (50278, "no_mutual"), (10013, "gone"), (50001, "closed")])
async def test_what_is_refused_is_never_tried_again(stage: DiscordStage, code: int, reason: str) -> None:
    """Closed direct messages, no mutual server, an unknown user, any 403: one attempt, and the reason."""
    stage.discord.fail(POST, 404 if code == 10013 else 403, code=code)
    with pytest.raises(Refused, match=reason):
        await stage.app.channel.deliver(out(stage, Message(text="Hello.")))
    assert len(stage.discord.called(POST)) == 1


async def test_the_person_is_told_at_their_next_command(stage: DiscordStage) -> None:
    """After a message that could not reach them, the next command says so, and how to open direct messages."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.ana.refuses = 50007
    stage.ana.say("no")
    await stage.idle()
    one = stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    assert "common.missed_closed" in stage.said
    assert one.original is not None
    assert len(one.original.shown()) > 100


async def test_going_on_where_messages_are_closed_says_how_to_open_them(stage: DiscordStage) -> None:
    """The button into direct messages stays, with how to open them, until they are open."""
    one = stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    assert one.original is not None
    stage.ana.refuses = 50007
    stage.ana.press(one.original, stage.app.words.go_on)
    await stage.idle()
    assert "Privacy Settings" in one.original.shown()
    stage.ana.refuses = 0
    stage.ana.press(one.original, stage.app.words.go_on)
    await stage.idle()
    assert one.original.labels() == []
    assert stage.ana.seen()


async def test_opening_too_fast_is_held_back(stage: DiscordStage) -> None:
    """After 40003 no direct conversation is opened for a minute, whoever it is for; those that are open are not held back."""
    stage.discord.fail("POST /users/@me/channels", 403, code=40003)
    for name in ("bob", "cleo"):
        address = Address(platform="discord", user=str(stage.discord.person(name).id))
        with pytest.raises(TryLater) as later:
            await stage.app.channel.deliver(out(stage, Message(text="Hello."), address=address, place=Place()))
        assert later.value.after > 30
    assert len(stage.discord.called("POST /users/@me/channels")) == 1
    await stage.app.channel.deliver(out(stage, Message(text="Hello.")))
    assert len(stage.ana.seen()) == 1


async def test_after_a_401_nothing_is_called_for_a_while(stage: DiscordStage) -> None:
    """A token that is not accepted any more does not pile up refusals, which would ban the address."""
    stage.discord.fail(POST, 401)
    for n in range(5):
        with pytest.raises(TryLater):
            await stage.app.channel.deliver(out(stage, Message(text="Hello."), id=f"m{n}"))
    assert len(stage.discord.called(POST)) == 1


async def test_direct_channels_are_opened_once(stage: DiscordStage) -> None:
    """Where a person's direct conversation is, is asked of Discord once, and known after a restart."""
    stage.ana.command("help", guild=GUILD_ID)
    await stage.idle()
    await stage.app.channel.deliver(out(stage, Message(text="Hello."), place=Place()))
    await stage.app.channel.deliver(out(stage, Message(text="Hello again."), id="m2", place=Place()))
    assert stage.discord.opened == [stage.ana.id]
    places = await stage.store.addresses("discord")
    assert [place.data.get("channel") for _, _, place in places] == [str(stage.ana.channel)]


# -- forms


def asked(form: Form, turn: int = 5) -> Message:
    return Message(text="Tell me.", form=form, turn=turn)


def rigged(stage: DiscordStage, monkeypatch: pytest.MonkeyPatch, question: Message) -> list[Any]:
    """The host asks this question, and what it is told is kept."""
    taken: list[Any] = []

    async def ask(address: Address) -> Message:
        return question

    async def take(incoming: Any) -> None:
        taken.append((incoming.address.user, incoming.event))

    monkeypatch.setattr(stage.host, "question", ask)
    monkeypatch.setattr(stage.host, "take", take)
    return taken


async def test_a_form_opens_and_comes_back_filled(stage: DiscordStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """The button of a form opens it with what is known; what was sent is handed over, long texts whole."""
    fields = (
        Field(id="words", label="Their words", kind="long", value="Dear Ana. " * 500),
        Field(id="when", label="When", kind="datetime", required=False),
        Field(id="how", label="How", kind="choice", options=(Option(id="phone", label="Phone"), Option(id="mail", label="Mail"))),
    )
    question = asked(Form(id="some.question", title="The reply", button="Write it", fields=fields))
    taken = rigged(stage, monkeypatch, question)
    await stage.app.channel.deliver(out(stage, question))
    stage.ana.press(stage.ana.seen()[-1], "Write it")
    modal = await stage.ana.modal()
    stage.ana.submit(modal, {"when": "tomorrow at 3", "how": "mail"})
    await stage.idle()
    event = taken[0][1]
    assert (event.form, event.turn) == ("some.question", 5)
    assert event.values == {"words": "Dear Ana. " * 500, "when": "tomorrow at 3", "how": "mail"}


async def test_somebody_elses_form_does_nothing(stage: DiscordStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """A form that another person sends changes nothing, and they are told kindly, where only they see it."""
    question = asked(Form(id="some.question", title="T", button="Write it", fields=(Field(id="x", label="X"),)))
    taken = rigged(stage, monkeypatch, question)
    await stage.app.channel.deliver(out(stage, question))
    stage.ana.press(stage.ana.seen()[-1], "Write it")
    modal = await stage.ana.modal()
    bob = stage.discord.person("bob")
    sent = bob.submit(modal, {"x": "mine"})
    await stage.idle()
    assert sent.original is not None
    assert (sent.original.ephemeral_to, sent.original.content) == (bob.id, stage.app.words.not_yours)
    assert taken == []


async def test_two_peoples_forms_of_one_question_stay_apart(stage: DiscordStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two people with the same form open: each submission is its sender's, after a restart of the bot too."""
    question = asked(Form(id="some.question", title="T", button="Write it", fields=(Field(id="x", label="X"),)))
    rigged(stage, monkeypatch, question)
    bob = stage.discord.person("bob")
    modals: list[tuple[Person, Any]] = []
    for n, person in enumerate((stage.ana, bob)):
        address = Address(platform="discord", user=str(person.id))
        place = Place(data={"channel": str(person.channel)})
        await stage.app.channel.deliver(out(stage, question, id=f"m{n}", address=address, place=place))
        person.press(person.seen()[-1], "Write it")
        modals.append((person, await person.modal()))
    await stage.again()
    taken = rigged(stage, monkeypatch, question)
    for person, modal in modals:
        person.submit(modal, {"x": f"from {person.name}"})
        await stage.idle()
    assert [(user, event.values["x"]) for user, event in taken] == [
        (str(stage.ana.id), "from ana"),
        (str(bob.id), "from bob"),
    ]


async def test_an_old_forms_button_asks_the_open_question(stage: DiscordStage) -> None:
    """A form whose question is behind us does not open; the open question is asked instead."""
    stage.ana.say(HEAVY)
    await stage.idle()
    form = Form(id="some.question", title="T", button="Write it", fields=(Field(id="x", label="X"),))
    await stage.app.channel.deliver(out(stage, asked(form)))
    before = len(stage.ana.seen())
    stage.ana.press(stage.ana.seen()[-1], "Write it")
    await stage.idle()
    assert stage.ana.modals.empty()
    assert len(stage.ana.seen()) == before + 1


# -- slow stores, logs


async def test_an_interaction_is_acknowledged_in_time_when_the_store_is_slow(
    stage: DiscordStage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a store that takes over three seconds, an interaction is acknowledged within two, and answered later."""
    turn = stage.store.turn

    async def slow(*args: Any) -> Any:
        await asyncio.sleep(3.2)
        return await turn(*args)

    async def stuck(*args: Any) -> bool:
        await asyncio.sleep(3.2)
        return True

    monkeypatch.setattr(stage.store, "turn", slow)
    monkeypatch.setattr(stage.store, "accept", stuck)
    one = stage.ana.command("help")
    await asyncio.wait_for(asyncio.shield(one.acked), 3)
    assert one.took is not None
    assert one.took < 2
    await stage.idle()
    assert len(stage.ana.seen()) == 1


async def test_no_log_holds_what_a_person_wrote(
    stage: DiscordStage, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At debug level too, with faults on the way, no record of any logger has a word of what was said, nor a token."""
    caplog.set_level(logging.DEBUG)
    secret = "xylophone"
    stage.discord.fail(POST, 429, retry_after=0.01)
    stage.ana.say(f"{secret} {HEAVY}")
    stage.ana.say(secret, author={"id": secret})
    one = stage.ana.command("ask", {"question": f"what about {secret}?"}, guild=GUILD_ID)
    await stage.idle()
    stage.discord.fail("POST /channels/{}/messages", 400, code=50035)
    stage.ana.say(f"{secret} again")
    await waited_out(stage)
    stage.discord.raw("{" + secret)
    await asyncio.sleep(0.3)
    assert secret not in caplog.text
    assert one.token not in caplog.text
    stage.discord.breaches.clear()


async def test_the_interruption_is_seen_by_its_time(stage: DiscordStage, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was written before our last message was sent counts as an interruption."""
    early = stage.discord.snowflake()
    await stage.app.channel.deliver(out(stage, Message(text="A long answer.")))
    taken = rigged(stage, monkeypatch, Message(text="?"))
    stage.ana.say("wait", id=early)
    stage.ana.say("and now")
    await stage.idle()
    assert [event.interrupted for _, event in taken] == [True, False]


# -- what only others' servers showed


async def kept(stage: DiscordStage) -> list[str]:
    return [text for _, who, text in await stage.store.transcript(stage.address) if who == "you"]


async def arrived(stage: DiscordStage) -> None:
    """Ana has been welcomed, and stands before the open question what she would like to do."""
    for text in ("hi", "leeds", "yes"):
        await stage.do_say(text)
    assert await stage.open_question() == "home.what_next"
    stage.said.clear()


async def test_a_forwarded_message_is_read(stage: DiscordStage) -> None:
    """A notice that somebody forwards from elsewhere is read as if they had pasted it, below their own words."""
    await arrived(stage)
    snapshot = {"message": {"type": 0, "content": "Acme rejected me <3", "embeds": [], "attachments": [], "mentions": []}}
    reference = {"type": 1, "message_id": "5", "channel_id": "6"}
    stage.ana.say("", message_reference=reference, message_snapshots=[snapshot])
    await stage.idle()
    stage.ana.say("this came", message_reference=reference, message_snapshots=[snapshot, {}, None, {"message": {"content": ""}}])
    await stage.idle()
    assert (await kept(stage))[-2:] == ["Acme rejected me <3", "this came\n\nAcme rejected me <3"]


@pytest.mark.parametrize(
    ("more", "line"),
    [
        ({"attachments": [{"id": "1", "filename": "no.png", "size": 9, "url": "https://cdn/no.png"}]}, "common.attached"),
        ({"sticker_items": [{"id": "1", "name": "Wave", "format_type": 1}]}, "common.attached"),
        ({"poll": {"question": {"text": "?"}, "answers": []}}, "common.attached"),
        ({"message_snapshots": [{"message": {"content": "", "attachments": [{"id": "1"}]}}]}, "common.attached"),
        ({"attachments": [], "embeds": []}, "common.empty"),
        ({}, "common.empty"),
    ],
)
async def test_what_came_without_words_is_not_called_empty(stage: DiscordStage, more: dict[str, Any], line: str) -> None:
    """A picture of the notice cannot be read, and that is said; only what really is empty is called so."""
    await arrived(stage)
    stage.ana.say("", **more)
    await stage.idle()
    assert line in stage.said


async def test_a_command_of_an_earlier_release_is_answered(stage: DiscordStage) -> None:
    """A command on a message that Discord still offers and nobody knows any more is acknowledged, and what helps is said."""
    await arrived(stage)
    given = stage.ana.menu("Judge this message", "words")
    await stage.idle()
    assert given.took is not None
    assert "common.help" in stage.said


@pytest.mark.parametrize("status", [400, 403, 404, 405, 429, 503])
async def test_what_a_proxy_says_is_not_what_discord_says(stage: DiscordStage, status: int) -> None:
    """A page in HTML, from something between us and Discord, refuses nobody: the message is sent again, and soon."""
    stage.discord.fail(POST, status, html=True)
    stage.ana.say(HEAVY)
    await stage.idle()
    due = await stage.store.next_unsent()
    assert due is None or due - stage.clock.moment < timedelta(seconds=5)
    await waited_out(stage)
    assert len(stage.ana.seen()) == 1
    assert not stage.app.channel.refused(stage.address)


async def test_a_channel_that_is_there_again_is_written_in(stage: DiscordStage) -> None:
    """An unknown channel is opened anew; where it has the same id then, the message stands in it."""
    stage.ana.say(HEAVY)
    await stage.idle()
    stage.discord.fail(POST, 404, code=10003)
    stage.ana.say("no")
    await waited_out(stage)
    assert len(stage.ana.seen()) == 2


CALLBACK, ORIGINAL = "POST /interactions/{}/{}/callback", "PATCH /webhooks/{}/{}/messages/@original"


@pytest.mark.parametrize(
    "fault",
    [{"status": 429, "html": True}, {"status": 503}, {"status": 502, "done": True}, {"status": 0, "cut": True, "done": True}],
    ids=["proxy", "down", "word lost", "cut"],
)
@pytest.mark.parametrize("where", [None, GUILD_ID], ids=["direct", "server"])
async def test_an_acknowledgement_that_went_wrong_leaves_nobody_waiting(
    stage: DiscordStage, fault: dict[str, Any], where: int | None
) -> None:
    """An acknowledgement that failed is tried again while there is time; where it was carried out and only word of it was lost,
    the answer stands in place of "thinking"."""
    stage.discord.fail(CALLBACK, **fault)
    given = stage.ana.command("help", guild=where)
    await stage.idle()
    await waited_out(stage)
    assert given.original is not None
    assert given.took is not None
    assert given.took < 3.0
    stage.discord.breaches = [one for one in stage.discord.breaches if "acknowledged" not in one]


async def test_a_token_of_an_interaction_that_is_refused_locks_nobody_out(stage: DiscordStage) -> None:
    """A 401 to an interaction's own token says nothing of the bot's: the answer comes in another way, and at once."""
    stage.discord.fail(ORIGINAL, 401)
    stage.ana.command("help")
    await stage.idle()
    assert len(stage.ana.seen()) == 1
    stage.ana.say(HEAVY)
    await stage.idle()
    assert len(stage.ana.seen()) == 2
