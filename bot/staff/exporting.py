"""The place as a file for its coordinator: counts, and a row for each person under a name made up for this file alone.

No name, no text, no date but a month, nothing that anybody told of themselves. It needs a second person, and stands in
the audit.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass

from bot.base import audit, enclosures, spreadsheets
from bot.base.chance import Chance
from bot.base.clock import local
from bot.base.enclosures import Document
from bot.base.messages import Screen, Text
from bot.base.transaction import Transaction
from bot.hours import service as hours
from bot.pairing import service as pairing
from bot.people import service as people
from bot.people.rules import ROLES, Person, is_here
from bot.places import service as places
from bot.staff import second, waiting
from bot.staff.store.seconds import Second

KIND = "export"
"""What needs a second person here."""
LETTERS = 8
HEAD = ("who", "roles", "joined", "here", "given_minutes", "received_minutes", "walks_with")


@dataclass(frozen=True, slots=True)
class Line:
    """One person. `who` leads to nobody and is another one in each file; `joined` is a month ("2026-11")."""

    who: str
    roles: str
    joined: str
    here: str
    given_minutes: int
    received_minutes: int
    walks_with: int


def ask(tx: Transaction, actor: Person) -> Second:
    """A coordinator would like the file; they get it when a second person agrees."""
    return second.ask(tx, actor, KIND)


def lines(tx: Transaction, place: str) -> list[Line]:
    """Everybody who is here, in an order that tells nothing."""
    zone = places.place(place).zone
    here = {one.id: one for role in ROLES for one in people.with_role(tx, place, role)}
    return sorted((_line(tx, one, zone) for one in here.values()), key=lambda line: line.who)


def made_up(chance: Chance) -> str:
    """A name that leads to nobody. It begins with a letter: a spreadsheet would reckon with "-0HN"."""
    return f"p{chance.token(LETTERS)}"


def _line(tx: Transaction, person: Person, zone: str) -> Line:
    totals, joined = hours.book(tx, person.id).totals, people.joined_at(tx, person.id)
    return Line(
        who=made_up(tx.random),
        roles=" ".join(sorted(person.roles)),
        joined="" if joined is None else local(joined, zone).strftime("%Y-%m"),
        here="yes" if is_here(person, tx.now) else "no",
        given_minutes=totals.given,
        received_minutes=totals.received,
        walks_with=len(pairing.running(tx, person.id)),
    )


def counts(tx: Transaction, asker: Person, found: Iterable[Line]) -> dict[str, dict[str, int | str]]:
    """How many of what there are; what is fewer than the place ever tells is only said to be so."""
    least = places.place(asker.place).standard.hide_below
    roles = Counter(role for line in found for role in line.roles.split())
    ages = {str(age): len(asks) for age, asks in waiting.by_age(tx, asker).items()}
    needs: Counter[str] = Counter()
    for one in waiting.unmet(tx, asker):
        needs[one.why] += one.count
    parts: dict[str, dict[str, int]] = {"people": dict(roles), "asks_by_age": ages, "unmet_needs": dict(needs)}
    return {name: {key: _told(many, least) for key, many in part.items()} for name, part in parts.items()}


def _told(count: int, least: int) -> int | str:
    return count if count == 0 or count >= least else f"1 to {least - 1}"


def _send(tx: Transaction, asked: Second, asker: Person, _by: int) -> None:
    found = lines(tx, asked.place)
    everything = {"place": asked.place, "counts": counts(tx, asker, found), "people": [asdict(line) for line in found]}
    rows = ([getattr(line, name) for name in HEAD] for line in found)
    files = (
        Document("place.csv", "text/csv", spreadsheets.table(HEAD, rows), _caption("csv")),
        Document("place.json", "application/json", json.dumps(everything, indent=1), _caption("json")),
    )
    audit.record(tx, asker.id, "staff.exported", None, str(asked.id))
    for one in files:
        enclosures.send_document(tx, asker.id, one, key=f"export:{asked.id}:{one.name}")


def _caption(form: str) -> Screen:
    return Screen(Text("staff-export-file", form=form), kind="notice")


def _what(_tx: Transaction, _asked: Second) -> Text:
    return Text("staff-second-export")


KINDS = {KIND: second.Kind(_what, _send)}
