"""From what people told of themselves to what matching needs, at the moment somebody is to be proposed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.base.clock import DAY, FOREVER, Instant, instant_of
from bot.base.transaction import Transaction
from bot.pairing import rules, score
from bot.pairing.rules import Helper, Kind, Seeker
from bot.pairing.store import pairings, searches
from bot.pairing.store.pairings import Load, Pairing
from bot.people import clearances, profiles
from bot.people import service as people
from bot.people.profiles import Profile
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import Place

STILL_NEEDED = frozenset({"here", "language", "room", "apart", "clearance"})
"""What must hold when the second yes comes, however long ago the proposal was."""


class Moment:
    """One instant, and how far around it every answer it gave stays the same: from `since`, up to `until`."""

    __slots__ = ("_now", "since", "until")

    def __init__(self, now: Instant) -> None:
        self._now = now
        self.since: Instant = -FOREVER
        self.until: Instant = FOREVER

    def is_past(self, at: Instant) -> bool:
        """Whether that has come."""
        if at <= self._now:
            self.since = max(self.since, at)
            return True
        self.until = min(self.until, at)
        return False


@dataclass(frozen=True, slots=True)
class Seen:
    """A helper as they are from `since` up to `until`, if nobody writes anything about them."""

    helper: Helper
    since: Instant
    until: Instant


def is_here(person: Person, moment: Moment) -> bool:
    """Joined, not taking a break, and reachable."""
    return person.state == "active" and moment.is_past(person.paused_until or 0) and person.reachable


def _child(person: Person, moment: Moment) -> int | None:
    """The day a child was or will be born; never after a loss, and never once a due date has gone by without a word."""
    if person.stage_date is None or person.loss_at is not None:
        return None
    told = date.fromisoformat(person.stage_date)
    if person.stage == "expecting":
        over = instant_of(datetime.combine(told + timedelta(days=1), time()), person.zone)
        return None if moment.is_past(over) else told.toordinal()
    return told.toordinal()


def _seeker(told: Profile, moment: Moment, tried: frozenset[int] = frozenset()) -> Seeker:
    return Seeker(
        id=told.person.id,
        language=told.person.language,
        speaks=told.speaks,
        area=told.person.area,
        child=_child(told.person, moment),
        lived=told.lived,
        needs=frozenset(told.needs),
        free=rules.free_cells(told.free),
        apart=told.apart,
        tried=tried,
    )


def seeker(tx: Transaction, parent_id: int, kind: Kind) -> Seeker:
    """That parent as matching sees them now."""
    told = profiles.profile(tx, parent_id)
    place = places.place(told.person.place)
    since = tx.now - place.pairing.again_after_days * DAY
    search = searches.of_kind(tx, parent_id, kind)
    began = tx.now if search is None else search.began_at
    return _seeker(told, Moment(tx.now), pairings.tried(tx, parent_id, kind, since, began))


def _helper(told: Profile, kind: Kind, load: Load, moment: Moment) -> Helper:
    """That helper as they are. Whatever is read for this stands in a table that says whom its rows are `about`, and
    whatever time alone changes is asked of `moment`: so those kept at hand are known to be right (`pool.py`).
    """
    person, place = told.person, places.place(told.person.place)
    soft, hard = place.caseload_soft, place.caseload_hard
    if kind == "mentor":
        settled = load.first_at is not None and moment.is_past(load.first_at + place.mentor_settled_days * DAY)
        soft, hard = place.mentor_soft, place.mentor_hard if settled and not told.supervised else place.mentor_soft
    cap = min(told.capacity, hard)
    return Helper(
        id=person.id,
        speaks=told.speaks,
        soft=min(soft, cap),
        cap=cap,
        load=load.load,
        asked=load.asked,
        here=_helps(told, kind, moment),
        area=person.area,
        child=_child(person, moment),
        lived=told.lived,
        gives=frozenset(told.gives),
        free=rules.free_cells(told.free) or rules.cells(told.hours),
        tier=_tier(told, moment),
    )


def _helps(told: Profile, kind: Kind, moment: Moment) -> bool:
    """Whether somebody new may be proposed to that helper: there, for that, and with nobody who has yet to agree."""
    here = is_here(told.person, moment) and told.person.awaits is None
    return here and kind in told.person.roles and not _is_over(told, kind, moment)


def _is_over(told: Profile, kind: Kind, moment: Moment) -> bool:
    """Whether a mentor's time has gone by without being renewed: nobody new is proposed to them."""
    return kind == "mentor" and told.renew_at is not None and moment.is_past(told.renew_at)


def _seen(told: Profile, kind: Kind, load: Load, now: Instant) -> Seen:
    moment = Moment(now)
    helper = _helper(told, kind, load, moment)
    return Seen(helper, moment.since, moment.until)


def helper(tx: Transaction, helper_id: int, kind: Kind) -> Helper:
    """That helper as matching sees them now."""
    told = profiles.profile(tx, helper_id)
    return _helper(told, kind, pairings.load_of(tx, helper_id, kind), Moment(tx.now))


def helpers(tx: Transaction, kind: Kind, place: Place) -> Iterator[Seen]:
    """Every helper of that place as matching sees them now, each read afresh, by id."""
    loads = pairings.loads(tx, kind)
    for told in profiles.helpers(tx, place.name, kind):
        yield _seen(told, kind, loads.get(told.person.id, Load()), tx.now)


def helper_of(tx: Transaction, person_id: int, kind: Kind, place: Place) -> Seen | None:
    """That person, read afresh; None when they are no such helper of that place."""
    person = people.find(tx, person_id)
    if person is None or person.state != "active" or person.place != place.name or kind not in person.roles:
        return None
    return _seen(profiles.profile(tx, person_id), kind, pairings.load_of(tx, person_id, kind), tx.now)


def still_fits(tx: Transaction, pairing: Pairing) -> bool:
    """Whether two who were proposed to each other may come together now: both there, room left, not kept apart."""
    told = profiles.profile(tx, pairing.parent_id)
    there = helper(tx, pairing.helper_id, pairing.kind)
    without = replace(there, load=there.load - 1, asked=there.asked - 1)
    moment = Moment(tx.now)
    broken = score.broken(_seeker(told, moment), without, pairing.kind, places.place(told.person.place))
    return is_here(told.person, moment) and not broken & STILL_NEEDED


def is_cleared(tx: Transaction, helper_id: int, kind: Kind) -> bool:
    """Whether staff have cleared that helper for what their place asks of such helpers."""
    told = profiles.profile(tx, helper_id)
    wanted = places.place(told.person.place).pairing.clearance[kind]
    return rules.rank(_tier(told, Moment(tx.now))) >= rules.rank(wanted)


def _tier(told: Profile, moment: Moment) -> str:
    """What that helper is cleared for at that moment."""
    return clearances.tier(told.clearances, moment.is_past)
