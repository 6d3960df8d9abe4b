"""Whether the service withdraws: who works here gave less in a month than was agreed for each family with a nurse. Then
a coordinator is asked to look, once for each month.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.asks import service as asks
from bot.base.errands import Act, Errand
from bot.base.messages import Duration, Text
from bot.base.transaction import Transaction
from bot.evidence import measuring
from bot.evidence.happened import OfMonth
from bot.evidence.months import Month
from bot.evidence.of_service import agreed_minutes, below_floor
from bot.people import service as people
from bot.places import service as places
from bot.places.rules import Clock
from bot.places.standard_file import Standard

RULE = "evidence.floor"
"""The errand that looks at a month, and the kind of the ask that comes of it."""
BY_THEMSELVES = Clock(("coordinator",), (3 * 24 * 60,))
"""Who looks where the place names nobody: a coordinator, within three days on which it is open."""
STAND_FOR_IT = ("nurse", "mentor", "parent")


@dataclass(frozen=True, slots=True)
class Hours:
    """What who works at that place gave in a month, and what its standard is."""

    place: str
    found: OfMonth
    standard: Standard


def look(tx: Transaction, subject: str) -> Hours:
    """What is needed: the hours of that month there."""
    name, _, text = subject.rpartition(":")
    place = places.place(name)
    return Hours(name, measuring.of_month(tx, place, Month.of(text)), place.standard)


def work(hours: Hours) -> Hours | None:
    """These hours where they are below the floor."""
    return hours if below_floor(hours.found, hours.standard) else None


def acts(below: Hours | None) -> Iterator[Act]:
    """A coordinator is asked to look at it."""
    if below is not None:
        yield lambda tx: _ask(tx, below)


def _ask(tx: Transaction, below: Hours) -> None:
    about, subject = _about(tx, below.place), f"floor:{below.place}:{below.found.month}:"
    if about is None or asks.ever(tx, RULE, subject):
        return
    place = places.place(below.place)
    clock = place.clocks.get(RULE, BY_THEMSELVES)
    month = Month.of(below.found.month)
    what = Text(
        "evidence-ask-floor",
        month=Text("hours-month", month=month.month, year=f"{month.year:04}"),
        given=Duration(below.found.minutes),
        agreed=Duration(agreed_minutes(below.found, below.standard)),
    )
    asks.open(
        tx, RULE, about=about, subject=subject, steps=clock.steps, clock_minutes=clock.minutes, guarded=True, what=what
    )


def _about(tx: Transaction, place: str) -> int | None:
    """Whom an ask is about that is about nobody: somebody who is no coordinator, for whom it is about is not called."""
    found = (one for role in STAND_FOR_IT for one in people.with_role(tx, place, role))
    return next((one.id for one in found if "coordinator" not in one.roles), None)


ERRANDS = (Errand(RULE, look, work, acts, is_short=True),)
"""The long sums."""
