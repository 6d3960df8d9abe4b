"""The raw export: the rows from which the figures of some months come, under names made up for it alone.

The names lead to nobody; whoever knows when two met could still find them. So the files are as private as the database.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from bot.base.chance import Chance
from bot.base.clock import MINUTE, Instant, instant_of, local
from bot.base.transaction import Row, Transaction
from bot.evidence import measuring
from bot.evidence.months import Month
from bot.evidence.raw.columns import FILES
from bot.evidence.store import rows
from bot.evidence.store.span import Span
from bot.evidence.store.waiting import kind_of
from bot.places import service as places
from bot.places.rules import Place
from bot.places.standard_file import common_standard

Cells = tuple[str | int, ...]
LETTERS = 9
DAY_BEFORE = timedelta(days=1)


@dataclass(slots=True)
class Names:
    """Made-up names. A person goes by one in all files; an account of somebody who is gone has one of its own."""

    chance: Chance
    _known: dict[tuple[str, int], str] = field(default_factory=dict)
    _given: set[str] = field(default_factory=set)

    def person(self, person_id: int) -> str:
        """What that person is called here."""
        return self._named("p", "person", person_id)

    def hand(self, account: int | None, at: str | None, person_id: int | None, place: str) -> str:
        """What the owner of that account at the place `at` is called; "" where there is none."""
        if account is None:
            return ""
        if at != place:
            return self._named("x", "account", account)
        return self._named("p", "account", account) if person_id is None else self.person(person_id)

    def _named(self, first: str, kind: str, of_id: int) -> str:
        while (kind, of_id) not in self._known:
            name = f"{first}{self.chance.token(LETTERS)}"
            if name not in self._given:
                self._given.add(name)
                self._known[kind, of_id] = name
        return self._known[kind, of_id]


@dataclass(frozen=True, slots=True)
class Raw:
    """One export: what is read, and the numbers and names it goes by. `windows` are those in which two agreed to meet:
    (pairing, first day, first day after it, whether it rested).
    """

    tx: Transaction
    place: Place
    span: Span
    months: tuple[Month, ...]
    names: Names
    windows: tuple[tuple[int, date, date, str], ...]
    pairings: dict[int, int] = field(default_factory=dict)


def files(tx: Transaction, place: str, first: Month, last: Month) -> Iterator[tuple[str, Iterable[Cells]]]:
    """Each file of `FILES` by its name, and its rows; to be read in this order. `ValueError` as `measuring.span_of`."""
    here, span = places.place(place), measuring.span_of(place, first, last)
    raw = Raw(tx, here, span, tuple(measuring.months(first, last)), Names(tx.random), tuple(_windows(tx, here, span)))
    makers = {
        "about": _about,
        "months": _months,
        "people": _people,
        "roles": _roles,
        "transfers": _transfers,
        "asks": _asks,
        "pairings": _pairings,
        "visits": _visits,
        "meetings": _meetings,
        "needs": _needs,
        "decisions": _decisions,
    }
    for name in FILES:
        yield name, makers[name](raw) if name in makers else _deeds(raw, name)


def time_of(minute: int | None) -> str:
    """A minute since 1970 as it stands in the files, in UTC; "" for none."""
    return "" if minute is None else f"{local(minute * MINUTE, 'UTC'):%Y-%m-%d %H:%M}"


def _yes(is_so: object) -> str:
    return "yes" if is_so else "no"


def _about(raw: Raw) -> Iterator[Cells]:
    place, standard = raw.place, common_standard()
    times = (raw.span.begins, raw.span.ends, raw.tx.now)
    yield (
        place.name,
        place.zone,
        *(time_of(at // MINUTE) for at in times),
        place.skills.week_minutes,
        standard.first_contact_hours,
        standard.visits_kept_percent,
        standard.asks_answered_percent,
        standard.nurse_minutes_a_month,
    )


def _months(raw: Raw) -> Iterator[Cells]:
    for month in raw.months:
        of = measuring.span_of(raw.place.name, month, month)
        yield str(month), time_of(of.begins // MINUTE), time_of(of.ends // MINUTE)


def _people(raw: Raw) -> list[Cells]:
    found = rows.people(raw.tx, raw.span)
    return sorted(
        (
            raw.names.person(row.id),
            _yes(row.state == "active"),
            time_of(row.joined),
            "" if row.minutes is None else row.minutes,
        )
        for row in found
    )


def _roles(raw: Raw) -> list[Cells]:
    return sorted(
        (raw.names.person(row.id), row.role, time_of(row.since), time_of(row.until))
        for row in rows.roles(raw.tx, raw.span)
    )


def _transfers(raw: Raw) -> Iterator[Cells]:
    numbers: dict[int, int] = {}
    for number, row in enumerate(rows.transfers(raw.tx, raw.span), 1):
        numbers[row.id] = number
        yield (
            number,
            time_of(row.happened),
            raw.names.hand(row.giver, row.giver_at, row.giver_person, raw.place.name),
            raw.names.hand(row.receiver, row.receiver_at, row.receiver_person, raw.place.name),
            row.minutes,
            row.kind,
            numbers.get(row.reverses, ""),
        )


def _asks(raw: Raw) -> Iterator[Cells]:
    for row in rows.others(raw.tx, raw.span, "asks"):
        by_asker = _yes(row.by_asker) if row.state == "closed" else ""
        yield row.kind, time_of(row.opened), time_of(row.taken), time_of(row.closed), row.outcome or "", by_asker


def _deeds(raw: Raw, name: str) -> Iterator[Cells]:
    """What somebody did, or was asked, and when."""
    for row in rows.others(raw.tx, raw.span, name):
        how = (row.how,) if name == "voices" else ()
        yield (raw.names.person(row.person), *how, time_of(row.at))


def _pairings(raw: Raw) -> Iterator[Cells]:
    for number, row in enumerate(rows.others(raw.tx, raw.span, "pairings"), 1):
        raw.pairings[row.id] = number
        made = row.contact == "closed" and row.outcome == "sorted"
        yield (
            number,
            row.kind,
            raw.names.person(row.parent_id),
            raw.names.person(row.helper_id),
            time_of(row.began),
            time_of(row.ended),
            "made" if made else _waiting(row),
            time_of(row.contacted if made else None),
        )


def _waiting(row: Row) -> str:
    return "waiting" if row.contact in ("open", "acknowledged") else "unknown"


def _windows(tx: Transaction, place: Place, span: Span) -> Iterator[tuple[int, date, date, str]]:
    for pairing, window in measuring.windows(tx, place, span):
        yield pairing, window.visit.opens, window.visit.closes, _yes(not window.was_due)


def _meetings(raw: Raw) -> Iterator[Cells]:
    for row in rows.meetings(raw.tx, raw.span, _earliest(raw)):
        yield (
            raw.pairings.get(row.pairing_id, ""),
            time_of(row.starts_at // MINUTE),
            local(row.starts_at, row.zone).date().isoformat(),
            row.state,
        )


def _earliest(raw: Raw) -> Instant:
    """Before the first day of any window in which two agreed to meet, wherever they are."""
    opens = min((one[1] for one in raw.windows), default=date.max)
    first = min(opens, local(raw.span.begins, raw.place.zone).date()) - DAY_BEFORE
    return min(raw.span.begins, instant_of(datetime.combine(first, time()), "UTC"))


def _visits(raw: Raw) -> Iterator[Cells]:
    for pairing, opens, closes, rested in raw.windows:
        yield _number(raw, pairing), opens.isoformat(), closes.isoformat(), rested


def _number(raw: Raw, pairing: int) -> int:
    """A pairing that ended before these months, and whose plan did not, has a number of its own behind the others."""
    return raw.pairings.setdefault(pairing, len(raw.pairings) + 1)


def _needs(raw: Raw) -> list[Cells]:
    return sorted(
        (raw.names.person(row.person), kind_of(raw.tx, row.owner, row.skill), row.state, row.why, time_of(row.ended))
        for row in rows.others(raw.tx, raw.span, "needs")
    )


def _decisions(raw: Raw) -> Iterator[Cells]:
    for row in rows.others(raw.tx, raw.span, "decisions"):
        yield time_of(row.closed), row.outcome, row.promise or ""
