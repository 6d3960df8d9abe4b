"""Looking for somebody: propose the best, move on when it comes to nothing, and let a person look when it goes on.

Everything happens inside the caller's transaction. `actor` is who acts in it: their own next screen shows them what
follows, so that they are not told twice.
"""

from bot.asks import service as asks
from bot.base import audit, timers
from bot.base.clock import FOREVER, Instant
from bot.base.messages import Button, Name, Row, Text
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.pairing import arrival, messages, pool, room, score
from bot.pairing.arrival import Moment
from bot.pairing.rules import OPEN, Candidate, Kind, State, in_turn
from bot.pairing.store import pairings, searches
from bot.pairing.store.pairings import Pairing
from bot.pairing.store.searches import Search
from bot.people import consents
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import Place, after_open_days

SILENCE = "pairing.silence"
"""The rule of a proposal that nobody answered in time."""
STILL_WAITING = "pairing.still-waiting"
"""The rule that looks again at a parent whom nobody was found for, also when a coordinator thought it was settled."""
STILL_WAITING_HOURS = 72
SERVED_AT_ONCE = 100
ASK = "pairing.search"
"""The kind of the ask in which a coordinator looks for somebody."""


def may_look(tx: Transaction, parent: Person) -> bool:
    """Whether somebody may be looked for just now."""
    return (
        arrival.is_here(parent, Moment(tx.now))
        and "parent" in parent.roles
        and consents.stands(tx, parent.id, messages.PURPOSE)
    )


def begin(tx: Transaction, parent_id: int, kind: Kind, actor: int | None = None, *, asked: bool = False) -> None:
    """Look for somebody of that kind for a parent, unless they have somebody or somebody is looked for already. After a
    loss nobody looks for a mentor unless the parent has `asked`.
    """
    if pairings.held_of_parent(tx, parent_id, kind) is not None:
        return
    parent = people.get(tx, parent_id)
    if kind == "mentor" and parent.loss_at is not None and not asked and actor != parent_id:
        return
    before = searches.of_kind(tx, parent_id, kind)
    if before is None:
        search = searches.begin(tx, parent_id, kind, parent.place)
        go_on(tx, search, f"{search.subject}:looking", actor)
    elif before.state == "resting":
        start_again(tx, before, actor)


def start_again(tx: Transaction, search: Search, actor: int | None = None) -> None:
    """Go on with a search as if it were new."""
    searches.afresh(tx, search)
    go_on(tx, reload(tx, search), f"{search.subject}:looking:{tx.now}", actor)


def go_on(tx: Transaction, search: Search, told_key: str, actor: int | None = None) -> None:
    """Propose the best who was not yet; after so many that came to nothing, or when there is nobody, a person looks.

    `told_key` says once to the parent that nobody is found yet.
    """
    parent = people.get(tx, search.parent_id)
    if not may_look(tx, parent):
        rest(tx, search)
        return
    place = places.place(search.place)
    if search.tries < place.pairing.proposals_max:
        seeker, helpers = arrival.seeker(tx, parent.id, search.kind), pool.columns(tx, search.kind, place)
        found = score.candidates(seeker, helpers, search.kind, place, most=1)
        if found:
            propose(tx, search, found[0], actor)
            return
        if _make_room(tx, search, place, actor):
            return
    _let_a_person_look(tx, search)
    if actor != parent.id:
        messages.looking(tx, search, told_key)


def _make_room(tx: Transaction, search: Search, place: Place, actor: int | None) -> bool:
    """Propose another to somebody who has not answered yet, where that makes room for this parent; whether it does."""
    move = room.choose(tx, search, place)
    before = None if move is None else pairings.find(tx, move.before.pairing_id)
    theirs = None if before is None else searches.find(tx, before.search_id)
    if move is None or before is None or theirs is None or theirs.state != "looking" or not take_back(tx, before):
        return False
    propose(tx, theirs, move.elsewhere)
    propose(tx, search, move.candidate, actor)
    return True


def propose(tx: Transaction, search: Search, found: Candidate, actor: int | None = None) -> Pairing:
    """Propose the two to each other: both are asked in private, and silence ends it in time."""
    place = places.place(search.place)
    due_at = after_open_days(place, tx.now, place.pairing.silence_hours)
    pairing = pairings.propose(tx, search, found.helper_id, found.parts, due_at)
    timers.set_timer(tx, SILENCE, pairing.subject, due_at, late_limit=FOREVER, about=pairing.parent_id)
    if actor != pairing.parent_id:
        messages.propose(tx, pairing, "parent")
    if actor != pairing.helper_id:
        messages.propose(tx, pairing, "helper")
    audit.record(tx, None, "pairing.proposed", pairing.parent_id, f"{pairing.id} {found.score}")
    return pairing


def _let_a_person_look(tx: Transaction, search: Search) -> None:
    look: Row = (Button(Text("pairing-look-button"), "pairing.look", search.id),)
    what = Text("pairing-ask-search", who=Name(search.parent_id), kind=search.kind)
    asks.open(tx, ASK, about=search.parent_id, subject=search.subject, what=what, rows=(look,))
    due_at = after_open_days(places.place(search.place), tx.now, STILL_WAITING_HOURS)
    timers.set_timer(tx, STILL_WAITING, search.subject, due_at, late_limit=FOREVER, about=search.parent_id)


def still_waiting(tx: Transaction, timer: Timer) -> None:
    """The rule of "pairing.still-waiting": while nobody is proposed, a person looks, and goes on looking."""
    search = searches.find(tx, int(timer.subject.split(":")[1]))
    if search is None or search.state != "looking":
        return
    if pairings.held_of_parent(tx, search.parent_id, search.kind) is None:
        _let_a_person_look(tx, search)


def rest(tx: Transaction, search: Search) -> None:
    """Look no further until the parent is back."""
    searches.settle(tx, search, "resting")
    asks.close_subject(tx, ASK, search.subject, search.parent_id, "not_needed")


def stop(tx: Transaction, search: Search, by: int, state: str = "stopped") -> None:
    """Nobody is looked for any more."""
    searches.settle(tx, search, state)
    asks.close_subject(tx, ASK, search.subject, by, "sorted" if state == "found" else "not_needed")


def resume(tx: Transaction, parent_id: int) -> None:
    """The parent is back: go on where a search rests. After a loss no mentor is looked for unless the parent asks."""
    lost = people.get(tx, parent_id).loss_at is not None
    for search in searches.of_parent(tx, parent_id):
        if search.state == "resting" and not (lost and search.kind == "mentor"):
            start_again(tx, search)


def reload(tx: Transaction, search: Search) -> Search:
    """The search as it is now."""
    found = searches.find(tx, search.id)
    if found is None:
        raise LookupError(f"no search {search.id}")
    return found


def came_to_nothing(
    tx: Transaction, pairing: Pairing, state: State, by: int | None = None, *, silent: int | None = None
) -> bool:
    """A proposal is over ("declined", "expired" or "withdrawn") and the next best is asked; False when it was over
    already. Whoever had said yes reads the same words whatever the cause. `silent` is who did not answer.
    """
    if not _close(tx, pairing, state, by or silent):
        return False
    if pairing.state == "agreed_by_helper" and by != pairing.helper_id:
        messages.not_this_time(tx, pairing)
    search = searches.find(tx, pairing.search_id)
    if search is not None and search.state == "looking":
        searches.settle(tx, search, "looking", search.tries + (state != "withdrawn"))
        go_on(tx, reload(tx, search), f"{pairing.subject}looking", by)
    serve(tx, pairing.helper_id, pairing.kind)
    return True


def _close(tx: Transaction, pairing: Pairing, state: State, by: int | None) -> bool:
    """Let an open proposal be over; False when it was over already."""
    if pairing.state not in OPEN or not pairings.move(tx, pairing, state, by):
        return False
    timers.cancel(tx, SILENCE, pairing.subject)
    messages.take_back(tx, pairing)
    # people may read lines about them: nobody reads a no
    audit.record(tx, None, "pairing.closed", None, str(pairing.id))
    return True


def take_back(tx: Transaction, pairing: Pairing) -> bool:
    """Take a proposal back for another; False when it was over already. Whoever calls sees to the search."""
    return _close(tx, pairing, "withdrawn", None)


def propose_if_it_fits(tx: Transaction, search: Search, helper_id: int) -> None:
    """Propose that helper to that parent, or, where they do not fit any more, go on looking."""
    if may_look(tx, people.get(tx, search.parent_id)):
        place = places.place(search.place)
        seeker = arrival.seeker(tx, search.parent_id, search.kind)
        found = score.candidates(seeker, [arrival.helper(tx, helper_id, search.kind)], search.kind, place, most=1)
        if found:
            propose(tx, search, found[0])
            return
    go_on(tx, search, f"{search.subject}:looking:{tx.now}")


def silence(tx: Transaction, timer: Timer) -> None:
    """The rule of "pairing.silence": a proposal was not answered in time."""
    pairing = pairings.find(tx, int(timer.subject.split(":")[1]))
    if pairing is not None:
        silent = pairing.parent_id if pairing.state == "agreed_by_helper" else pairing.helper_id
        came_to_nothing(tx, pairing, "expired", silent=silent)


def serve(tx: Transaction, helper_id: int, kind: Kind) -> None:
    """A helper has room: propose them to those nobody was found for, in turn. Where very many wait only the first are
    looked at, so that nobody else is held up; the night looks at all.
    """
    place = places.place(people.get(tx, helper_id).place)
    by_parent = {search.parent_id: search for search in pairings.without_anybody(tx, place.name, kind)}
    for waiting in in_turn(search.waiting for search in by_parent.values())[:SERVED_AT_ONCE]:
        search = by_parent[waiting.parent_id]
        helper = pool.helper(tx, helper_id, kind, place)
        if helper is None or not score.has_room(helper, kind, place):
            return
        if not may_look(tx, people.get(tx, search.parent_id)):
            continue
        seeker = arrival.seeker(tx, search.parent_id, kind)
        found = score.candidates(seeker, [helper], kind, place, most=1)
        if found:
            propose(tx, search, found[0])


def own_time(tx: Transaction, parent_id: int) -> tuple[bool, Instant | None]:
    """Whether somebody is there for that parent, or is looked for; and when the last one they had was over."""
    there = any(one.parent_id == parent_id for one in pairings.held_of(tx, parent_id))
    looked_for = any(one.state == "looking" for one in searches.of_parent(tx, parent_id))
    return there or looked_for, pairings.last_ended(tx, parent_id)
