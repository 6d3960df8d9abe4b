"""From what people told of themselves to what matching needs, at the moment somebody is to be proposed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.base.clock import DAY, Instant, today
from bot.base.transaction import Transaction
from bot.pairing import rules, score
from bot.pairing.rules import Candidate, Helper, Kind, Seeker
from bot.pairing.store import pairings, searches
from bot.pairing.store.pairings import Pairing
from bot.people import profiles
from bot.people.profiles import Profile
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import Place

STILL_NEEDED = frozenset({"here", "room", "apart", "clearance"})
"""What must hold when the second yes comes, however long ago the proposal was."""


def is_here(person: Person, now: Instant) -> bool:
    """Joined, not taking a break, and reachable."""
    return person.state == "active" and (person.paused_until or 0) <= now and person.reachable


def _child(person: Person, now: Instant) -> int | None:
    """The day a child was or will be born; never after a loss, and never once a due date has gone by without a word."""
    if person.stage_date is None or person.loss_at is not None:
        return None
    if person.stage == "expecting" and person.stage_date < today(now, person.zone):
        return None
    return date.fromisoformat(person.stage_date).toordinal()


def _seeker(told: Profile, now: Instant, tried: frozenset[int] = frozenset()) -> Seeker:
    return Seeker(
        id=told.person.id,
        language=told.person.language,
        speaks=told.speaks,
        area=told.person.area,
        child=_child(told.person, now),
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
    return _seeker(told, tx.now, pairings.tried(tx, parent_id, kind, since, began))


def _helper(
    told: Profile, kind: Kind, place: Place, now: Instant, loads: Mapping[int, tuple[int, int]], settled: frozenset[int]
) -> Helper:
    person = told.person
    soft, hard = place.caseload_soft, place.caseload_hard
    if kind == "mentor":
        soft, hard = place.mentor_soft, place.mentor_hard if person.id in settled else place.mentor_soft
    cap = min(told.capacity, hard)
    load, asked = loads.get(person.id, (0, 0))
    return Helper(
        id=person.id,
        speaks=told.speaks,
        soft=min(soft, cap),
        cap=cap,
        load=load,
        asked=asked,
        here=is_here(person, now) and kind in person.roles and person.place == place.name,
        area=person.area,
        child=_child(person, now),
        lived=told.lived,
        gives=frozenset(told.gives),
        free=rules.free_cells(told.free) or rules.cells(told.hours),
        tier=rules.highest(told.cleared),
    )


def _settled(tx: Transaction, kind: Kind, place: Place) -> frozenset[int]:
    return pairings.settled(tx, kind, _settled_before(tx, place)) if kind == "mentor" else frozenset()


def _settled_before(tx: Transaction, place: Place) -> Instant:
    return tx.now - place.mentor_settled_days * DAY


def helper(tx: Transaction, helper_id: int, kind: Kind) -> Helper:
    """That helper as matching sees them now."""
    told = profiles.profile(tx, helper_id)
    place = places.place(told.person.place)
    load = pairings.load_of(tx, helper_id, kind)
    before = _settled_before(tx, place)
    settled = kind == "mentor" and pairings.is_settled(tx, helper_id, kind, before)
    return _helper(told, kind, place, tx.now, {helper_id: load}, frozenset({helper_id} if settled else ()))


def helpers(tx: Transaction, kind: Kind, place: Place) -> list[Helper]:
    """The helpers of that place as matching sees them now, by id."""
    loads, settled = pairings.loads(tx, kind), _settled(tx, kind, place)
    return [_helper(told, kind, place, tx.now, loads, settled) for told in profiles.helpers(tx, place.name, kind)]


def candidates(
    tx: Transaction, parent_id: int, kind: Kind, place: Place, *, most: int, waived: frozenset[str] = frozenset()
) -> list[Candidate]:
    """The best helpers of the place for that parent, best first, at most `most`."""
    there = helpers(tx, kind, place)
    return score.candidates(seeker(tx, parent_id, kind), there, kind, place, most=most, waived=waived)


def still_fits(tx: Transaction, pairing: Pairing) -> bool:
    """Whether two who were proposed to each other may come together now: both there, room left, not kept apart."""
    told = profiles.profile(tx, pairing.parent_id)
    there = helper(tx, pairing.helper_id, pairing.kind)
    without = replace(there, load=there.load - 1, asked=there.asked - 1)
    broken = score.broken(_seeker(told, tx.now), without, pairing.kind, places.place(told.person.place))
    return is_here(told.person, tx.now) and not broken & STILL_NEEDED


def is_cleared(tx: Transaction, helper_id: int, kind: Kind) -> bool:
    """Whether staff have cleared that helper for what their place asks of such helpers."""
    told = profiles.profile(tx, helper_id)
    wanted = places.place(told.person.place).pairing.clearance[kind]
    return rules.rank(rules.highest(told.cleared)) >= rules.rank(wanted)
