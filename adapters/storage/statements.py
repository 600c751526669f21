"""Every statement that the store runs, by name, for whichever dialect the database speaks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import bindparam, case, delete, exists, func, literal_column, or_, select, tuple_, union_all, update

from adapters.storage import linking
from adapters.storage import schema as t
from adapters.storage.database import Database

SEALED: tuple[tuple[Any, tuple[str, ...], Callable[[dict[str, Any]], str]], ...] = (
    (t.people, ("id", "body"), lambda r: f"{r['id']}/talk"),
    (t.records, ("person_id", "kind", "id", "body"), lambda r: f"{r['person_id']}/{r['kind']}/{r['id']}"),
    (t.nudges, ("person_id", "id", "body"), lambda r: f"{r['person_id']}/nudge/{r['id']}"),
    (t.transcript, ("seq", "person_id", "body", "undo"), lambda r: f"{r['person_id']}/said"),
    (t.inbox, ("id", "body"), lambda r: f"inbox/{r['id']}"),
    (t.outbox, ("id", "body"), lambda r: f"outbox/{r['id']}"),
    (t.settings, ("name", "body"), lambda r: f"settings/{r['name']}"),
)
"""What is encrypted: the table, its columns, and the name that a row's body is sealed under."""


def statements(database: Database) -> dict[str, Any]:
    """By name; `Database.compile` compiles them, once."""
    insert, b = database.insert, bindparam

    def whole(table: Any, *, without: tuple[str, ...] = ("seq",)) -> Any:
        return insert(table).values({c.name: b(c.name) for c in table.columns if c.name not in without})

    def upsert(table: Any, *keys: str) -> Any:
        made = whole(table)
        changed = {c.name: made.excluded[c.name] for c in table.columns if c.name not in keys}
        return made.on_conflict_do_update(index_elements=list(keys), set_=changed)

    people, addresses, records, nudges, outbox = t.people.c, t.addresses.c, t.records.c, t.nudges.c, t.outbox.c
    transcript, seen, inbox, settings = t.transcript.c, t.seen.c, t.inbox.c, t.settings.c
    earlier = t.outbox.alias("earlier")
    lines = select(transcript.seq, transcript.at).where(transcript.seq > b("after"))
    piece = lines.order_by(transcript.seq).limit(b("limit")).subquery()
    claimable = (
        select(outbox.seq)
        .where(
            outbox.due <= b("now"),
            outbox.lease_until <= b("now"),
            ~exists().where(
                earlier.c.person_id == outbox.person_id,
                earlier.c.person_id != "",
                earlier.c.seq < outbox.seq,
                earlier.c.status != "aside",
                or_(earlier.c.due > b("now"), earlier.c.lease_until > b("now")),
            ),
        )
        .order_by(outbox.seq)
        .limit(b("limit"))
        .with_for_update(skip_locked=True)
    )
    inbox_claimable = (
        select(inbox.seq).where(inbox.lease_until <= b("now")).order_by(inbox.seq).limit(500).with_for_update(skip_locked=True)
    )
    person: Any = b("person_id")
    newest_undo = (
        select(func.max(transcript.seq)).where(transcript.person_id == person, transcript.undo.is_not(None)).scalar_subquery()
    )
    its_records = select(records.kind, records.id, literal_column("''"), records.body).where(records.person_id == person)
    its_nudges = select(literal_column("'nudge'"), nudges.id, nudges.status, nudges.body).where(
        nudges.person_id == person, or_(nudges.status == t.WAITING, nudges.due >= b("since"))
    )
    found: dict[str, Any] = {
        **linking.statements(),
        "seen": select(seen.id).where(seen.id == b("id")),
        "see": whole(t.seen).on_conflict_do_nothing(),
        "unsee": delete(t.seen).where(seen.id == b("id")),
        "open": select(people.id, people.body, addresses.place, addresses.closed)
        .join_from(t.addresses, t.people)
        .where(addresses.key == b("key"))
        .with_for_update(of=t.people),
        "person_of": select(addresses.person_id).where(addresses.key == b("key")),
        "person_in": whole(t.people),
        "person_up": update(t.people).where(people.id == b("id")).values(changed=b("changed"), body=b("body")),
        "address_in": whole(t.addresses),
        "address_up": update(t.addresses).where(addresses.key == b("key")).values(place=b("place"), seen=b("seen"), closed=""),
        "address_placed": update(t.addresses).where(addresses.key == b("key"), addresses.place == "{}").values(place=b("place")),
        "address_closed": update(t.addresses).where(addresses.key == b("key")).values(closed=b("closed")),
        "addresses": select(addresses.person_id, addresses.platform, addresses.space, addresses.user, addresses.place)
        .join_from(t.addresses, t.people)
        .where(or_(b("platform") == "", addresses.platform == b("platform")), people.changed >= b("since"))
        .order_by(people.changed.desc()),
        "records": union_all(its_records, its_nudges),
        "record_in": upsert(t.records, "person_id", "kind", "id"),
        "record_out": delete(t.records).where(records.person_id == person, records.kind == b("kind"), records.id == b("id")),
        "nudge_in": upsert(t.nudges, "person_id", "id"),
        "nudge_out": delete(t.nudges).where(nudges.person_id == person, nudges.id == b("id"), b("kind") == "nudge"),
        "nudge_of": select(nudges.person_id, nudges.body)
        .join_from(t.nudges, t.addresses, nudges.person_id == addresses.person_id)
        .where(addresses.key == b("key"), nudges.id == b("id")),
        "nudge_sent": update(t.nudges)
        .where(
            nudges.person_id == select(addresses.person_id).where(addresses.key == b("key")).scalar_subquery(),
            nudges.id == b("id"),
            nudges.status == t.SENDING,
        )
        .values(status="sent"),
        "nudge_over": update(t.nudges)
        .where(nudges.person_id == person, nudges.id == b("id"), nudges.status == t.WAITING, nudges.expires <= b("now"))
        .values(status="expired"),
        "nudge_aside": update(t.nudges)
        .where(nudges.person_id == person, nudges.id == b("id"), nudges.status == t.WAITING)
        .values(due=b("until"), lease_by="", lease_until=0),
        "nudge_status": select(nudges.status)
        .join_from(t.nudges, t.addresses, nudges.person_id == addresses.person_id)
        .where(addresses.key == b("key"), nudges.id == b("id")),
        "say": whole(t.transcript),
        "undo": select(transcript.undo).where(transcript.seq == newest_undo),
        "undo_spent": update(t.transcript).where(transcript.seq == newest_undo).values(undo=None),
        "transcript": select(transcript.at, transcript.body).where(transcript.person_id == person).order_by(transcript.seq),
        "last_lines": select(transcript.seq, transcript.person_id, transcript.body)
        .join_from(t.transcript, t.addresses, transcript.person_id == addresses.person_id)
        .where(addresses.key == b("key"))
        .order_by(transcript.seq.desc())
        .limit(3),
        "line_body": update(t.transcript).where(transcript.seq == b("seq")).values(body=b("body")),
        "inbox_in": whole(t.inbox).on_conflict_do_nothing(),
        "inbox_aside": update(t.inbox).where(inbox.id == b("id")).values(lease_until=b("until")),
        "inbox_out": delete(t.inbox).where(inbox.id == b("id")),
        "inbox_claim": update(t.inbox)
        .where(inbox.seq.in_(inbox_claimable))
        .values(lease_by=b("by"), lease_until=b("until"))
        .returning(inbox.seq, inbox.id, inbox.body),
        "send": whole(t.outbox),
        "outbox_claim": update(t.outbox)
        .where(outbox.seq.in_(claimable))
        .values(lease_by=b("by"), lease_until=b("until"), attempts=outbox.attempts + 1, status="sending")
        .returning(outbox.seq, outbox.id, outbox.attempts, outbox.reason, outbox.body),
        "outbox_before": select(outbox.id, outbox.due, outbox.body).where(
            outbox.person_id == person,
            person != "",
            outbox.status != "aside",
            or_(outbox.lease_by != b("by"), outbox.lease_until <= b("now")),
        ),
        "outbox_next": select(func.min(outbox.due)).where(outbox.status != "failed"),
        # Whoever was held up for longer than a lease (stopped, swapped out) may find that another process has the message by now.
        "outbox_sending": update(t.outbox)
        .where(outbox.id == b("id"), outbox.lease_by == b("by"))
        .values(status="sending", reason="", lease_until=b("until")),
        "outbox_later": update(t.outbox)
        .where(outbox.id == b("id"), outbox.lease_by == b("by"))
        .values(status="waiting", due=b("due"), reason=b("reason"), lease_by="", lease_until=0),
        "outbox_aside": update(t.outbox).where(outbox.id == b("id")).values(status="aside", lease_until=b("until")),
        "outbox_body": update(t.outbox).where(outbox.id == b("id")).values(body=b("body")),
        "outbox_out": delete(t.outbox).where(outbox.id == b("id")),
        "setting": select(settings.body).where(settings.name == b("name")),
        "settings": select(settings.name, settings.body).where(settings.name.like(b("prefix"))),
        "setting_in": upsert(t.settings, "name"),
        "setting_out": delete(t.settings).where(settings.name == b("name")),
        "resting": select(people.id).where(people.changed < b("before")),
        "rests": select(people.id).where(people.id == person, people.changed < b("before")),
        # The last of the next lines, the first of them that is not old, and how many are.
        "piece": select(
            func.max(piece.c.seq),
            func.min(case((piece.c.at >= b("before"), piece.c.seq))),
            func.count(case((piece.c.at < b("before"), 1))),
        ),
        "old_lines": delete(t.transcript).where(
            transcript.seq > b("after"), transcript.seq <= b("until"), transcript.at < b("before")
        ),
        "old_undo": update(t.transcript)
        .where(
            transcript.seq > b("after"), transcript.seq <= b("until"), transcript.at < b("before"), transcript.undo.is_not(None)
        )
        .values(undo=None),
        "old_seen": delete(t.seen).where(seen.at < b("before")),
        "count_records": select(records.kind, func.count()).where(records.person_id == person).group_by(records.kind),
        "erase_people": delete(t.people).where(people.id == person),
        "total_people": select(func.count()).select_from(t.people),
        "total_transcript": select(func.count()).select_from(t.transcript),
        "total_nudges": select(func.count()).select_from(t.nudges).where(nudges.status == t.WAITING),
        "total_outbox": select(func.count()).select_from(t.outbox),
    }
    for table in (t.records, t.nudges, t.transcript, t.outbox, t.addresses):
        found[f"erase_{table.name}"] = delete(table).where(table.c.person_id == person)
        found[f"count_{table.name}"] = (
            found["count_records"]
            if table is t.records
            else select(func.count()).select_from(table).where(table.c.person_id == person)
        )
    for table in (t.inbox, t.outbox, t.nudges):
        # Of all nudges there ever were only those that wait and are due are held by anybody, and they have an index.
        held = [nudges.status == t.WAITING, nudges.due <= b("due")] if table is t.nudges else []
        found[f"holders_{table.name}"] = select(table.c.lease_by).where(table.c.lease_by != "", *held).distinct()
        found[f"release_{table.name}"] = (
            update(table).where(table.c.lease_by == b("holder"), *held).values(lease_by="", lease_until=0)
        )
    for table, columns, _ in SEALED:
        keys = [table.c[c] for c in columns if c not in ("body", "undo")]
        # Locked until it is sealed anew: a turn of another process in between would be overwritten by what stood there before.
        first = select(*(table.c[c] for c in columns)).order_by(*keys).limit(b("limit")).with_for_update()
        found[f"reseal_first_{table.name}"] = first
        found[f"reseal_{table.name}"] = first.where(tuple_(*keys) > tuple_(*(b(f"k_{k.name}") for k in keys)))
        changed: dict[str, Any] = {c: b(c) for c in columns if c in ("body", "undo")}
        found[f"resealed_{table.name}"] = (
            update(table).where(*(table.c[k.name] == b(f"k_{k.name}") for k in keys)).values(changed)
        )
    return found
