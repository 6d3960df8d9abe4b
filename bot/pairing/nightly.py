"""The nightly run: what stands is looked up, the best whole assignment is worked out elsewhere, and acted on.

Each act looks again: whoever has said yes, left or taken a break meanwhile is left as they are.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from functools import partial
from typing import Any

from bot.base import errands, timers
from bot.base.clock import FOREVER, Instant, instant_of, local
from bot.base.errands import Act, Errand
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.pairing import arrival, pool, report, search
from bot.pairing.night import Found, Night, Plan, plan
from bot.pairing.rules import KINDS, Kind
from bot.pairing.store import nights, pairings, searches
from bot.people import service as people
from bot.places import service as places
from bot.places.rules import Place

RULE = "pairing.night"
"""The rule that asks for a run, and the name of the errand that is one."""


def begin(tx: Transaction) -> None:
    """Put every place's night on the timetable, unless it is there already."""
    for name in places.names():
        if not timers.waits(tx, RULE, name):
            _next(tx, places.place(name))


def _next(tx: Transaction, place: Place) -> None:
    timers.set_timer(tx, RULE, place.name, next_night(place, tx.now), late_limit=FOREVER)


def next_night(place: Place, now: Instant) -> Instant:
    """The first time after `now` at which the place's clock shows the time of its nightly run."""
    wall = time(*divmod(place.pairing.night_minute, 60))
    today = local(now, place.zone).date()
    times = (instant_of(datetime.combine(today + timedelta(days=days), wall), place.zone) for days in range(3))
    return next(at for at in times if at > now)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "pairing.night": a run for each kind of helper, and the next night."""
    if timer.subject not in places.names():
        return  # a place that is no more has no nights
    for kind in KINDS:
        errands.ask(tx, RULE, f"{timer.subject}:{kind}")
    _next(tx, places.place(timer.subject))


def look(tx: Transaction, subject: str) -> Night:
    """What a run needs, for "place:kind"."""
    name, _, word = subject.partition(":")
    kind: Kind = "mentor" if word == "mentor" else "nurse"
    place = places.place(name)
    seekers, waiting, proposed = [], [], {}
    for one in searches.looking(tx, name, kind):
        held = pairings.held_of_parent(tx, one.parent_id, kind)
        if (held is not None and held.state != "proposed") or not search.may_look(tx, people.get(tx, one.parent_id)):
            continue
        seeker = arrival.seeker(tx, one.parent_id, kind)
        if held is not None:
            proposed[one.parent_id] = held.helper_id
            seeker = replace(seeker, tried=seeker.tried - {held.helper_id})
        seekers.append(seeker)
        waiting.append(one.waiting)
    helpers = pool.columns(tx, kind, place).helpers
    return Night(place, kind, tuple(seekers), tuple(waiting), tuple(helpers), proposed)


def acts(found: Plan) -> Iterator[Act]:
    """What follows: all proposals that change do so together, each new one on its own, and the run is told of."""
    moves = [one for one in found.found if one.before is not None and not one.stays]
    if moves:
        yield lambda tx: _move(tx, moves, found.kind)
    for one in found.found:
        if one.before is None:
            yield partial(_propose, one=one, kind=found.kind)
    yield lambda tx: nights.note(tx, found.place, found.kind, report.told(found))


def _move(tx: Transaction, moves: list[Found], kind: Kind) -> None:
    """Take back what nobody has answered, all of it before any of it is proposed anew: one makes room for the other."""
    freed = [one for one in moves if _take_back(tx, one, kind)]
    for one in freed:
        _propose(tx, one, kind)


def _take_back(tx: Transaction, one: Found, kind: Kind) -> bool:
    held = pairings.held_of_parent(tx, one.parent_id, kind)
    unanswered = held is not None and held.state == "proposed" and held.helper_id == one.before
    return unanswered and held is not None and search.take_back(tx, held)


def _propose(tx: Transaction, one: Found, kind: Kind) -> None:
    looked_for = searches.of_kind(tx, one.parent_id, kind)
    if looked_for is None or looked_for.state != "looking":
        return
    if pairings.held_of_parent(tx, one.parent_id, kind) is not None:
        return
    search.propose_if_it_fits(tx, looked_for, one.candidate.helper_id)


ERRAND = Errand(RULE, look, plan, acts)


def latest(tx: Transaction, place: str, kind: Kind) -> tuple[Instant, dict[str, Any]] | None:
    """When the last run of that kind at that place was, and its figures; None before the first."""
    return nights.latest(tx, place, kind)
