"""Words of a panel, looked up in the moment they are shown, for who may read them then; and what is held of people."""

from collections.abc import Iterator

from bot.base.held import Record
from bot.base.messages import Name, Text, Value, When, Words
from bot.base.transaction import Transaction
from bot.panel import messages, repairing, service
from bot.panel.store import matters, said, seats
from bot.panel.store.matters import Matter
from bot.people.rules import Person

KINDS = (messages.SAID, messages.BROUGHT, messages.REPAIR)
GONE = Text("panel-words-gone")


def readable(tx: Transaction, reader: Person, what: Words) -> Value:
    """What `reader` may read of it just now."""
    if what.kind == messages.SAID:
        line = said.find(tx, what.of_id)
        matter = None if line is None else matters.find(tx, line.matter_id)
        return line.words if line and matter and _at_table(tx, reader, matter) else GONE
    if what.kind == messages.BROUGHT:
        matter = matters.find(tx, what.of_id)
        lines = [] if matter is None else said.all_of(tx, matter.id)
        return lines[0].words if matter and lines and _reads_brought(tx, reader, matter) else GONE
    found = said.repair(tx, what.of_id)
    matter = None if found is None else matters.find(tx, found.matter_id)
    return found.words if found and matter and _reads_repair(tx, reader, matter) else GONE


def _at_table(tx: Transaction, reader: Person, matter: Matter) -> bool:
    return matter.state != "over" and reader.id in service.members(tx, matter)


def _reads_brought(tx: Transaction, reader: Person, matter: Matter) -> bool:
    asked = reader.id == matter.to_id and matter.asked_at is not None
    looks = service.may_answer(tx, reader, matter, service.LOOK)
    leads = reader.id == matter.facilitator
    heard = matter.state == "sitting" and reader.id in service.members(tx, matter)
    return matter.state != "over" and (reader.id == matter.from_id or asked or looks or leads or heard)


def _reads_repair(tx: Transaction, reader: Person, matter: Matter) -> bool:
    return reader.id in matter.both or _at_table(tx, reader, matter) or is_called(tx, reader, matter)


def is_called(tx: Transaction, reader: Person, matter: Matter) -> bool:
    """Whether that person looks at it because one of the two appealed."""
    return bool(appealed_by(tx, reader, matter))


def appealed_by(tx: Transaction, reader: Person, matter: Matter) -> list[int]:
    """Who of the two appealed, for whoever was called for that."""
    return [
        one
        for one in matter.both
        if (ask := service.waiting(tx, service.APPEAL, matter, f"{one}")) is not None
        and service.may_take(tx, ask, reader)
    ]


def held(tx: Transaction, person_id: int) -> list[Record]:
    """What is held of somebody's panels, for "my data": theirs, those they lead, and those they are drawn for."""
    mine = [one for one in matters.of(tx, person_id) if one.from_id == person_id or one.asked_at is not None]
    led = [dict(_held(one, "panel_leads")) for one in matters.led_by(tx, person_id)]
    drawn = [{"panel": "panel_drawn", "says": seat.state} for seat in seats.of_person(tx, person_id)]
    return [*(dict(_of_two(tx, one, person_id)) for one in mine), *led, *drawn]


def _held(matter: Matter, part: str) -> Iterator[tuple[str, Value]]:
    yield "panel", part
    yield "state", f"panel_{matter.outcome or 'open'}"
    if matter.starts_at is not None:
        yield "starts_at", When(matter.starts_at)


def _of_two(tx: Transaction, matter: Matter, person_id: int) -> Iterator[tuple[str, Value]]:
    yield from _held(matter, "panel_brought" if person_id == matter.from_id else "panel_asked")
    yield "with", Name(matter.other(person_id))
    yield "since", When(matter.at)
    if (found := repairing.repair(tx, matter)) is not None and person_id != found.person_id:
        yield "to_put_right", found.words
