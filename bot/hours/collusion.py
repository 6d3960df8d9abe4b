"""Unlikely hours that two confirmed to each other: a person looks, with the numbers, and nobody is accused.

A limit stops hours that go one way. Hours that go back and forth move no balance, so nothing else would ever stop two
who write down what did not happen. What is unlikely is said here and nowhere else, for anybody to read and argue with;
`docs/decisions/ledger.md` has the reasons. Looked at are exchanges alone: check-ins and meetings for several follow a
plan that others made, and staff keep them.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base.clock import DAY, Instant, today
from bot.base.facts import ExchangeEnded
from bot.base.messages import Duration, Lines, Name, Text
from bot.base.transaction import Transaction
from bot.hours import exchanged, store
from bot.hours.store import reading
from bot.people import service as people
from bot.places import service as places

PERIOD: Instant = 28 * DAY
"""Hours are looked at four weeks at a time, the same four for everybody; of a pair a person is asked once in each."""

MUCH_MINUTES = 40 * 60
"""More than this between two in four weeks: ten hours a week with one other person, beside a small child."""

LONG_DAY_MINUTES = 10 * 60
"""More than this between two on one day."""

EVEN_MINUTES = 20 * 60
EVEN_PERCENT = 90
"""From so many minutes on between two in four weeks: each gave nearly what the other gave back, and had nearly all
exchanges with that one person.
"""

ASK = "hours.unlikely"
OUTSIDE = "outside"
"""The role of those who are neither of the two."""
LOOK_MINUTES = 24 * 60

Sign = Literal["much", "day", "even"]


@dataclass(frozen=True, slots=True)
class Together:
    """What two gave each other in one period, in minutes, and each one's exchanges with everybody."""

    times: int
    gave: tuple[int, int]
    longest_day: int
    of_all: tuple[int, int]

    @property
    def minutes(self) -> int:
        """Both ways."""
        return sum(self.gave)


def signs(together: Together) -> tuple[Sign, ...]:
    """What is unlikely about it; nothing, mostly."""
    found: list[Sign] = []
    if together.minutes > MUCH_MINUTES:
        found.append("much")
    if together.longest_day > LONG_DAY_MINUTES:
        found.append("day")
    if together.minutes >= EVEN_MINUTES and _is_even(together):
        found.append("even")
    return tuple(found)


def _is_even(together: Together) -> bool:
    back_and_forth = 100 * min(together.gave) >= EVEN_PERCENT * max(together.gave)
    return back_and_forth and 100 * together.minutes >= EVEN_PERCENT * max(together.of_all)


def exchange_ended(tx: Transaction, fact: ExchangeEnded) -> None:
    """What follows when both confirmed an exchange: are the hours of the two unlikely by now, a person looks."""
    posted = store.standing(tx, exchanged.evidence(fact.exchange_id)) if fact.how == "confirmed" else []
    if posted:
        look(tx, fact.giver_id, fact.receiver_id, posted[0].happened_at)


def look(tx: Transaction, one_id: int, other_id: int, at: Instant) -> None:
    """Look at what those two gave each other in the period of that instant; ask once where it is unlikely."""
    one, other = sorted((one_id, other_id))
    subject = f"pair:{one}:{other}:{at // PERIOD}:"
    together = _together(tx, one, other, at // PERIOD * PERIOD)
    if together is None or not (found := signs(together)) or asks.ever(tx, ASK, subject):
        return
    asks.open(
        tx,
        ASK,
        about=one,
        subject=subject,
        steps=(OUTSIDE,),
        clock_minutes=LOOK_MINUTES,
        guarded=True,
        what=_what(one, other, together, found),
    )


def _together(tx: Transaction, one: int, other: int, since: Instant) -> Together | None:
    accounts = store.account_of(tx, one), store.account_of(tx, other)
    if accounts[0] is None or accounts[1] is None:
        return None
    mine, theirs = accounts[0].id, accounts[1].id
    zone = places.place(people.get(tx, one).place).zone
    then = exchanged.KIND, since, since + PERIOD
    gave: Counter[int] = Counter()
    days: Counter[str] = Counter()
    rows = reading.between(tx, mine, theirs, *then)
    for row in rows:
        gave[row.giver] += row.minutes
        days[str(today(row.happened_at, zone))] += row.minutes
    of_all = reading.moved(tx, mine, *then), reading.moved(tx, theirs, *then)
    return Together(len(rows), (gave[mine], gave[theirs]), max(days.values(), default=0), of_all)


def _what(one: int, other: int, together: Together, found: Sequence[Sign]) -> Text:
    names = {"who": Name(one), "other": Name(other)}
    said = {
        "much": Text("hours-unlikely-much", most=Duration(MUCH_MINUTES)),
        "day": Text("hours-unlikely-day", longest=Duration(together.longest_day)),
        "even": Text("hours-unlikely-even", **names, given=Duration(together.gave[0]), back=Duration(together.gave[1])),
    }
    lines = Lines(tuple(said[sign] for sign in found))
    return Text("hours-ask-unlikely", **names, together=Duration(together.minutes), times=together.times, lines=lines)


def hold_outside(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "outside" of an ask: the place's coordinators but the two; where there is no other, its nurses
    but the two.
    """
    two = {int(number) for number in ask.subject.split(":")[1:3]}
    found = ([one.id for one in people.with_role(tx, ask.place, role)] for role in ("coordinator", "nurse"))
    coordinators, nurses = ([person_id for person_id in ids if person_id not in two] for ids in found)
    return coordinators or nurses
