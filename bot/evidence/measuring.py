"""The figures of a place, from what happened there in some months: counted in the database, worked out by rules.

Who is here, and whose roles are whose, is as it is now; so a month is measured soon after it has ended. It takes a
while: a bot does it beside what people wait for.
"""

from collections.abc import Iterator

from bot.base.clock import MINUTE, local
from bot.base.transaction import Transaction
from bot.checkins import planning
from bot.checkins.plan import Window
from bot.evidence import of_people, of_service
from bot.evidence.figures import Figures, relations
from bot.evidence.happened import Happened, Met, OfMonth
from bot.evidence.months import Month
from bot.evidence.store import everybody, together, waiting
from bot.evidence.store.span import Span
from bot.places import service as places
from bot.places.rules import Place
from bot.places.standard_file import common_standard

MONTHS_MAX = 60
"""No more months than these are measured at once."""


def figures(tx: Transaction, place: str, first: Month, last: Month) -> Figures:
    """All figures of that place from the first month to the last, both included. `ValueError` where they are in the
    wrong order, or more than `MONTHS_MAX`.
    """
    here, span = places.place(place), span_of(place, first, last)
    people = everybody.everybody(tx, span, here.skills.week_minutes)
    found = (
        *of_people.figures(people, span.begins // MINUTE),
        *of_service.figures(happened(tx, here, first, last)),
    )
    return Figures(place, span.begins, span.ends, found, tuple(relations(found)))


def span_of(place: str, first: Month, last: Month) -> Span:
    """From the first moment of the first month there until the last one is over. `ValueError` as above."""
    if not first <= last < first.on(MONTHS_MAX):
        raise ValueError(f"{first} to {last} are not 1 to {MONTHS_MAX} months")
    zone = places.place(place).zone
    return Span(place, first.begins(zone), last.on(1).begins(zone))


def months(first: Month, last: Month) -> list[Month]:
    """Each month from the first to the last."""
    found = [first]
    while found[-1] < last:
        found.append(found[-1].on(1))
    return found


def happened(tx: Transaction, place: Place, first: Month, last: Month) -> Happened:
    """What happened there, counted."""
    span = span_of(place.name, first, last)
    votes = together.decided(tx, span)
    return Happened(
        standard=common_standard(),
        contacts=waiting.contacts(tx, span),
        waits=waiting.waits(tx, span),
        needs=waiting.needs(tx, span),
        decided=votes.decided,
        plans=votes.plans,
        carried_out=votes.carried_out,
        visits=_visits(tx, place, span),
        meetings=together.meetings(tx, span),
        months=[of_month(tx, place, month) for month in months(first, last)],
    )


def windows(tx: Transaction, place: Place, span: Span) -> Iterator[tuple[int, Window]]:
    """(pairing, window) of each time in which two had agreed to meet and that came to its end in those months."""
    begins, ends = (local(at, place.zone).date() for at in (span.begins, span.ends))
    for agreement in together.agreed(tx, span):
        for window in planning.windows(tx, agreement):
            if begins < window.visit.closes <= ends:
                yield agreement.pairing_id, window


def _visits(tx: Transaction, place: Place, span: Span) -> Met:
    due = [window.took_place for _, window in windows(tx, place, span) if window.was_due]
    return Met(sum(due), len(due) - sum(due))


def of_month(tx: Transaction, place: Place, month: Month) -> OfMonth:
    """What those who work there gave in that month, and how many families had a nurse from its beginning to its end."""
    span = span_of(place.name, month, month)
    return OfMonth(
        str(month),
        everybody.staff_minutes(tx, span),
        together.families(tx, place.name, span.begins, span.ends),
    )
