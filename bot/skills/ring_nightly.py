"""The nightly run for rings, and mending: what stands is looked up, the best is worked out elsewhere, and acted on.

Each act looks again: whoever has answered, left or taken a break meanwhile is left as they are.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import time
from functools import partial

from bot.base import audit, errands, timers
from bot.base.clock import FOREVER, Instant, days_on
from bot.base.errands import Act, Errand
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.hours import covering, pot
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import Place
from bot.skills import fits, ring_messages, ring_parts, store
from bot.skills.fitting import Fit
from bot.skills.ring_choice import Choice, Night, choose
from bot.skills.ring_parts import MEND, RULE
from bot.skills.ring_rules import REST, Circle, Cover
from bot.skills.store import ring_runs, rings
from bot.skills.store.rings import Ring

NIGHT = "skills.rings"
"""The rule that asks for a run, and the name of the errand that is one."""


def begin(tx: Transaction) -> None:
    """Put every place's night on the timetable, unless it is there already."""
    for name in places.names():
        if not timers.waits(tx, NIGHT, name):
            _next(tx, places.place(name))


def _next(tx: Transaction, place: Place) -> None:
    timers.set_timer(tx, NIGHT, place.name, next_night(place, tx.now), late_limit=FOREVER)


def next_night(place: Place, now: Instant) -> Instant:
    """The first time after `now` at which the place's clock shows the time of its nightly run."""
    wall = time(*divmod(place.rings.night_minute, 60))
    return next(at for days in range(3) if (at := days_on(now, place.zone, days, wall)) > now)


def due_at_night(tx: Transaction, timer: Timer) -> None:
    """The rule of "skills.rings": a run, and the next night."""
    if timer.subject in places.names():  # a place that is no more has no nights
        errands.ask(tx, NIGHT, timer.subject)
        _next(tx, places.place(timer.subject))


def look_now(tx: Transaction, coordinator: Person) -> None:
    """A coordinator would like a run now."""
    errands.ask(tx, NIGHT, coordinator.place)
    audit.record(tx, coordinator.id, "skills.rings_looked", None, coordinator.place)


# --- the night ---


def look(tx: Transaction, place: str) -> Night:
    """What a run needs: what fits, but for who is in an open ring or would rather not just now."""
    return _night(tx, place, 0)


def _night(tx: Transaction, place: str, ring_id: int) -> Night:
    busy, promised = taken(tx, place, ring_id)
    found = tuple(
        fit
        for fit in fits.fits(tx, place)
        if fit.giver_id not in busy and fit.needer_id not in busy and fit.need_id not in promised
    )
    need = {card.person_id for card in store.standing(tx, place) if card.side == "need"}
    givers = frozenset({fit.giver_id for fit in found} - need)
    cover = _cover(tx, place, found, f"ring:{ring_id}:")
    return Night(place, found, givers, places.place(place).rings.longest, cover=cover)


def _cover(tx: Transaction, place: str, found: Iterable[Fit], besides: str) -> Cover:
    """What the pot can give, with what it promised for that ring: to who can give nothing now, and after a birth."""
    minutes = covering.free(tx, place, besides)
    if not minutes:
        return Cover()
    needers = {fit.needer_id for fit in found}
    first = frozenset(one for one in needers if pot.is_born(tx, people.get(tx, one)))
    to = sorted(first | (needers - {fit.giver_id for fit in found}))
    return Cover(minutes, {one: covering.most(tx, one, besides) for one in to}, first)


def taken(tx: Transaction, place: str, ring_id: int = 0) -> tuple[set[int], set[int]]:
    """Who is not asked for a ring now (in an open one, but for that ring, or would rather not just now), and needs
    that are promised already.
    """
    busy = {row.person_id for row in rings.in_open_ones(tx, place) if row.ring_id != ring_id}
    return busy | rings.not_lately(tx, place, tx.now - REST), rings.promised(tx, place)


def acts(choice: Choice) -> Iterator[Act]:
    """What follows: each ring on its own, and the run is told of."""
    for circle in choice.circles:
        yield partial(propose, place=choice.place, circle=circle)
    yield lambda tx: ring_runs.note(tx, choice.place, dict(choice.figures))


def propose(tx: Transaction, place: str, circle: Circle) -> None:
    """Ask its people, if all of it still stands."""
    if ring_parts.may_open(tx, circle) and ring_parts.pot_can(tx, place, [circle]):
        ring_parts.open_ring(tx, place, circle)


# --- mending ---


def look_to_mend(tx: Transaction, subject: str) -> tuple[int, Night | None]:
    """What is needed to make that ring whole: what fits with those who are left, and all who are free."""
    ring = rings.find(tx, int(subject))
    if ring is None or ring.state != "open":
        return int(subject), None
    night = _night(tx, ring.place, ring.id)
    left = ring_parts.live(tx, ring)
    kept = {part.person_id: (part.terms.offer_id, part.terms.need_id) for part in left if part.state == "yes"}
    still = frozenset(part.person_id for part in left) if ring.from_pot else frozenset()
    return ring.id, replace(night, kept=kept, left=still)


def choose_to_mend(given: tuple[int, Night | None]) -> tuple[int, Choice | None]:
    """The next-best."""
    ring_id, night = given
    return ring_id, None if night is None else choose(night)


def acts_of_mending(found: tuple[int, Choice | None]) -> Iterable[Act]:
    """Those who are left are in rings with others from now on, or it is let go."""
    ring_id, choice = found
    return () if choice is None else (partial(_mend, ring_id=ring_id, circles=choice.circles),)


def _mend(tx: Transaction, ring_id: int, circles: tuple[Circle, ...]) -> None:
    ring = rings.find(tx, ring_id)
    if ring is None or ring.state != "open":
        return
    left = {part.person_id: part for part in ring_parts.live(tx, ring)}
    chosen = [one for one in circles if not left.keys().isdisjoint(one.people)]
    mine = ring.subject
    stands = all(ring_parts.may_open(tx, one, left, mine) for one in chosen)
    if not stands or not ring_parts.pot_can(tx, ring.place, chosen, mine):
        timers.set_timer(tx, RULE, ring.subject, tx.now, late_limit=FOREVER)  # it was worked out of what is past
        return
    if not chosen:
        ring_parts.let_go(tx, ring)
        return
    ring_parts.put_off(tx, ring)
    for one in chosen:
        ring_parts.open_ring(tx, ring.place, one, left, ring.round + 1)
    for person_id in left.keys() - {one for circle in chosen for one in circle.people}:
        ring_parts.leave_out(tx, left[person_id])


# --- silence ---


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "skills.ring": who said nothing in time is asked no longer, and the others are looked after. Whom no
    question ever reached has not been silent.
    """
    ring = rings.find(tx, int(timer.subject.split(":")[1]))
    if ring is None or ring.state != "open":
        return
    if ring.until <= tx.now:
        _past_its_time(tx, ring)
    ring_parts.mend(tx, ring)


def _past_its_time(tx: Transaction, ring: Ring) -> None:
    for part in ring_parts.live(tx, ring):
        if part.state == "asked":
            ring_parts.over(tx, part, "unheard" if ring_messages.was_asked(tx, part) else "let_go")


ERRANDS = (
    Errand(NIGHT, look, choose, acts),
    Errand(MEND, look_to_mend, choose_to_mend, acts_of_mending),
)
"""The long sums."""
RULES = ((NIGHT, due_at_night), (RULE, due))
"""What each timer does."""
