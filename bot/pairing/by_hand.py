"""A coordinator looks for somebody herself: who could be proposed, why nobody was found, and proposing one of them."""

from dataclasses import dataclass

from bot.base import audit
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.pairing import arrival, pool, rules, score, search
from bot.pairing.rules import OPEN, Candidate, Helper
from bot.pairing.score import FULL
from bot.pairing.store import pairings, searches
from bot.pairing.store.pairings import Pairing
from bot.pairing.store.searches import Search
from bot.people.rules import Person
from bot.places import service as places


@dataclass(frozen=True, slots=True)
class Why:
    """Why nobody fits: the rule that leaves nobody, as it is told, and the one who would fit best where only room is
    missing.
    """

    rule: str
    first_choice: Helper | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """Whom a coordinator could propose, best first, and why nobody keeps every rule; None where somebody does."""

    search: Search
    options: list[Candidate]
    why: Why | None


def look(tx: Transaction, coordinator: Person, search_id: int, most: int) -> Look:
    """Whom a coordinator could propose, at most `most`: also those too far away, or not free at the same time."""
    found = _open_search(tx, coordinator, search_id)
    kind, place = found.kind, places.place(found.place)
    seeker, helpers = arrival.seeker(tx, found.parent_id, kind), pool.columns(tx, kind, place)
    options = score.candidates(seeker, helpers, kind, place, most=most, waived=score.WAIVABLE)
    if len(score.keeping(seeker, helpers, kind, place)):
        return Look(found, options, None)
    rule = score.why_nobody(seeker, helpers, kind, place)
    full = score.keeping(seeker, helpers, kind, place, FULL)
    best = score.best(seeker, helpers, kind, place, full, 1)
    return Look(found, options, Why(rules.said(rule), helpers.helpers[best[0]] if len(best) else None))


def _open_search(tx: Transaction, coordinator: Person, search_id: int) -> Search:
    found = searches.find(tx, search_id)
    if found is None or found.place != coordinator.place or found.state != "looking":
        raise MovedOn(f"search {search_id} is not open to person {coordinator.id}")
    return found


def propose(tx: Transaction, coordinator: Person, search_id: int, helper_id: int) -> Pairing:
    """A coordinator proposes somebody. An open proposal of that search is taken back; nobody's yes is skipped.

    `Refused` when it cannot be: no room, not there, kept apart. Proposed twice, it stays as it was.
    """
    found = _open_search(tx, coordinator, search_id)
    before = pairings.held_of_parent(tx, found.parent_id, found.kind)
    if before is not None and before.helper_id == helper_id and before.state in OPEN:
        return before
    place = places.place(found.place)
    helper = arrival.helper_of(tx, helper_id, found.kind, place)
    seeker = arrival.seeker(tx, found.parent_id, found.kind)
    them = [] if helper is None else [helper.helper]
    chosen = score.candidates(seeker, them, found.kind, place, most=1, waived=score.WAIVABLE)
    if not chosen:
        raise Refused("pairing-cannot-propose", f"person {helper_id} cannot be proposed in search {search_id}")
    searches.settle(tx, found, "resting")
    if before is not None and not search.came_to_nothing(tx, before, "withdrawn", coordinator.id):
        raise MovedOn(f"pairing {before.id} is active already")
    searches.afresh(tx, found)
    audit.record(tx, coordinator.id, "pairing.chosen", found.parent_id, f"{search_id} {helper_id}")
    return search.propose(tx, search.reload(tx, found), chosen[0])
