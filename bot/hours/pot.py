"""The pot: what the community of a place holds together. Its book is open to every member, and names nobody.

Minutes in a book stand for what somebody may still receive, so they move against the help itself: who gives an hour
*to the pot* may receive an hour less, and the pot may hand out an hour more. In the rows that is "from the pot's
account to theirs", with no hands, because nobody's time was given just then.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER, Instant, days_on, instant_of, local
from bot.base.facts import ExchangeEnded, Loss, PersonErased, PersonLeft, StageChanged
from bot.base.messages import Duration, Screen, Text
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Row, Transaction
from bot.hours import calm, covering, nudging, service, store
from bot.hours.rules import Transfer
from bot.hours.store import promised, reading
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places

GIFTS = (30, 60, 120)
"""Minutes that can be given in one tap."""
GIFTS_MONTH_MINUTES = 6 * 60
"""Nobody gives away more than so much in thirty days, whatever they have given besides."""
MONTH: Instant = 30 * DAY

FIRST = "hours.first-hours"
FIRST_MINUTES = 2 * 60
"""What a parent is given after a birth."""
LEAST_MINUTES = 30
"""With less in the pot than this the gift waits for more."""
FIRST_DAYS = 12 * 7
"""So long after a birth hours are first hours."""
AGAIN_DAYS = 7


@dataclass(frozen=True, slots=True)
class Through:
    """Minutes of one kind that went into the pot and out of it."""

    kind: str
    came_in: int
    went_out: int


@dataclass(frozen=True, slots=True)
class Pot:
    """The pot as a member sees it: what it holds, never less than nothing; what went through it since its beginning,
    and this month; what the member gave to it and was given.
    """

    holds: int
    ever: Sequence[Through]
    this_month: Sequence[Through]
    given: int
    received: int


def look(tx: Transaction, person: Person) -> Pot:
    """The open book of that person's place."""
    common, mine = service.pot(tx, person.place), service.account_of(tx, person.id)
    return Pot(
        holds=holds(tx, person.place),
        ever=_through(tx, common, 0),
        this_month=_through(tx, common, _month_began(tx, person.place)),
        given=reading.flowed(tx, common, mine, "gift", 0).minutes,
        received=reading.flowed(tx, mine, common, "first", 0).minutes
        + promised.gave(tx, common, mine, covering.KIND, 0),
    )


def _through(tx: Transaction, common: int, since: Instant) -> list[Through]:
    return [Through(row.kind, row.came_in, row.went_out) for row in reading.pot_kinds(tx, common, since)]


def _month_began(tx: Transaction, place: str) -> Instant:
    zone = places.place(place).zone
    return instant_of(datetime.combine(local(tx.now, zone).date().replace(day=1), time()), zone)


def holds(tx: Transaction, place: str) -> int:
    """Minutes that the pot of a place holds just now, what it has promised included."""
    return max(0, store.balance(tx, service.pot(tx, place)))


# --- gifts in ---


def gifts_so_far(tx: Transaction, person: Person) -> int:
    """How often that person gave to the pot: names the next one, so that it is given once."""
    return int(_gifts(tx, person, 0).times)


def _gifts(tx: Transaction, person: Person, since: Instant) -> Row:
    common, mine = service.pot(tx, person.place), service.account_of(tx, person.id)
    return reading.flowed(tx, common, mine, "gift", since)


def may_give(tx: Transaction, person: Person) -> list[int]:
    """What they can give in one tap: no more than they have given beyond what they received, nor than is a month's."""
    left = GIFTS_MONTH_MINUTES - int(_gifts(tx, person, tx.now - MONTH).minutes)
    most = min(left, service.balance(tx, person.id))
    return [minutes for minutes in GIFTS if minutes <= most]


def give(tx: Transaction, person: Person, minutes: int, so_far: int) -> bool:
    """Give so much to the pot, after so many gifts before; False when that gift was given already.

    `Refused` for more than they can give now, `MovedOn` for an amount nobody offers.
    """
    if minutes not in GIFTS or not 0 <= so_far <= gifts_so_far(tx, person):
        raise MovedOn("no such gift")
    if so_far < gifts_so_far(tx, person):
        return False
    if minutes not in may_give(tx, person):
        raise Refused("hours-gift-too-much", f"person {person.id} cannot give {minutes} minutes to the pot now")
    common, mine = service.pot(tx, person.place), service.account_of(tx, person.id)
    key = f"gift:{mine}:{so_far}"
    service.post(tx, Transfer(common, mine, minutes, "gift", key, key))
    audit.record(tx, person.id, "hours.gift", person.id)
    return True


# --- the first hours after a birth ---


def _subject(person_id: int) -> str:
    return f"person:{person_id}:first"


def stage_changed(tx: Transaction, fact: StageChanged) -> None:
    """A birth was told: the next mornings the parent is given their first hours; without a word where another child was
    lost before.
    """
    timers.cancel(tx, FIRST, _subject(fact.person_id))
    person = people.get(tx, fact.person_id)
    if is_born(tx, person) and person.loss_at is None:
        _wake(tx, person, 1, quiet=fact.lost is not None)


def is_born(tx: Transaction, person: Person) -> bool:
    """Whether that parent has told of a birth so short ago that hours are first hours."""
    if person.state != "active" or "parent" not in person.roles or person.stage != "baby" or not person.stage_date:
        return False
    return (local(tx.now, person.zone).date() - date.fromisoformat(person.stage_date)).days <= FIRST_DAYS


def _wake(tx: Transaction, person: Person, days: int, *, quiet: bool) -> None:
    at = days_on(tx.now, person.zone, days, nudging.MORNING)
    data = {"quiet": int(quiet)}
    timers.set_timer(tx, FIRST, _subject(person.id), at, late_limit=FOREVER, about=person.id, data=data)


def first_hours(tx: Transaction, timer: Timer) -> None:
    """The rule of "hours.first-hours": given once, when the pot has something and the parent may be written to."""
    person = None if timer.about is None else people.find(tx, timer.about)
    if person is None or person.loss_at is not None or not is_born(tx, person):
        return
    quiet = bool(timer.data["quiet"])
    common, mine = service.pot(tx, person.place), service.account_of(tx, person.id)
    if reading.flowed(tx, mine, common, "first", 0).times:
        return
    minutes = min(FIRST_MINUTES, covering.free(tx, person.place))
    if minutes < LEAST_MINUTES or not calm.may_be_asked(tx, person):
        _wake(tx, person, AGAIN_DAYS, quiet=quiet)
        return
    key = f"first:{mine}"
    service.post(tx, Transfer(mine, common, minutes, "first", key, key))
    audit.record(tx, None, "hours.first_hours", person.id)
    if not quiet:
        announce(tx, person, minutes)


def announce(tx: Transaction, person: Person, minutes: int) -> None:
    """Tell them what they are given: nobody asked for it, so it waits its turn."""
    text = Text("hours-first-told", minutes=Duration(minutes))
    outbox.send(
        tx,
        person.id,
        Screen(text, ((nudging.SEE, nudging.HELP),), kind="notice"),
        lane="bulk",
        key=f"{_subject(person.id)}:told",
        not_after=tx.now + nudging.GOOD_FOR,
        purpose=nudging.PURPOSE,
        unprompted=True,
    )


def loss(tx: Transaction, fact: Loss) -> None:
    """Nothing of a birth is said any more, nor is anybody asked to receive."""
    timers.cancel(tx, FIRST, _subject(fact.person_id))
    outbox.withdraw(tx, _subject(fact.person_id))
    nudging.take_back(tx, fact.person_id)


def gone(tx: Transaction, fact: PersonLeft | PersonErased) -> None:
    """Whoever goes is given nothing more, and asked nothing."""
    timers.cancel(tx, FIRST, _subject(fact.person_id))
    outbox.withdraw(tx, _subject(fact.person_id))
    nudging.forget(tx, fact.person_id)


FOLLOWS = (
    (StageChanged, stage_changed),
    (Loss, loss),
    (PersonLeft, gone),
    (PersonErased, gone),
    (ExchangeEnded, covering.exchange_ended),
)
"""What follows from which fact."""
