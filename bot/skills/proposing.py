"""Need meets offer by itself: for each need that stands, a few who could give it are asked, each in private.

A *search* is open for each need that stands. Givers are asked a few at a time; silence moves on. The first who says yes
is told to the needer, who says yes or not; then it is an exchange. Whatever changes meanwhile takes back what was asked
before anybody is bothered. After a stated time a coordinator looks (`proposing_unmet.py`).

Everybody of a place is looked at together, at most every ten minutes ("skills.round"); what one search waits for has a
timer of its own ("skills.search"). Who is to be asked is worked out between two transactions, and each is asked in one
of their own, which looks again.
"""

from collections.abc import Iterator
from functools import partial

from bot.base import audit, errands, outbox, timers
from bot.base.clock import DAY, FOREVER, HOUR, Instant
from bot.base.errands import Act, Errand
from bot.base.facts import CardChanged
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.places import service as places
from bot.places.skills_file import SkillRules
from bot.skills import fits, proposing_messages, proposing_rules, proposing_unmet, store
from bot.skills.fitting import Fit
from bot.skills.proposing_rules import Chosen, Looking, Round
from bot.skills.store import Card, asked, rings, searches
from bot.skills.store.asked import Asked
from bot.skills.store.searches import Search, State, Why

RULE = "skills.search"
"""The rule that looks after one search: what was not answered in time, and what is open for too long."""
ROUND = "skills.round"
"""The rule that asks whoever is to be asked at one place."""
ASKED_WITHIN: Instant = 30 * DAY
"""No question stands for longer."""


def count_open(tx: Transaction, place: str) -> int:
    """How many people of that place are asked just now whether they would like to give or to get something."""
    return sum(one.is_open for one in asked.since(tx, place, tx.now - ASKED_WITHIN))


def card_changed(tx: Transaction, fact: CardChanged) -> None:
    """A need that stands is looked for; what does not fit any more is taken back."""
    card = store.find(tx, fact.card_id)
    if card is None or card.state != "stands":
        _card_gone(tx, fact.card_id, card)
        return
    place = people.get(tx, card.person_id).place
    if card.side == "need":
        search = searches.open_for(tx, card.id) or _begin(tx, card, place)
        recheck(tx, [one for one in asked.of_search(tx, search.id) if one.is_open])
    else:
        recheck(tx, asked.open_of_offer(tx, card.id))
    look_soon(tx, place)


def _begin(tx: Transaction, card: Card, place: str) -> Search:
    search = searches.begin(tx, card.person_id, place, card.id)
    wake(tx, search)
    return search


def _card_gone(tx: Transaction, card_id: int, card: Card | None) -> None:
    search = searches.open_for(tx, card_id)
    if search is not None and search.state != "agreed":
        end(tx, search, "unmet", why_gone(tx, search, card))
    recheck(tx, asked.open_of_offer(tx, card_id))


def why_gone(tx: Transaction, search: Search, card: Card | None) -> Why:
    """Why a need is not looked for any more whose card stands no longer."""
    person = people.find(tx, search.person_id)
    if person is None or person.state != "active":
        return "left"
    if card is None:
        return "taken_back"
    return "set_aside" if card.state == "aside" else "lapsed"


# --- asking ---


def look_soon(tx: Transaction, place: str, after: Instant = proposing_rules.SETTLE) -> None:
    """Look at everybody of a place again, at the latest when `after` has passed."""
    at = tx.now + after
    waiting = timers.pending(tx, ROUND, _place_subject(place))
    if not waiting or waiting[0].due_at > at:
        timers.set_timer(tx, ROUND, _place_subject(place), at, late_limit=FOREVER, data={"place": place})


def _place_subject(place: str) -> str:
    return f"place:{place}:"


def round_due(tx: Transaction, timer: Timer) -> None:
    """The rule of "skills.round": for each need that is looked for, those whose turn it is are asked."""
    errands.ask(tx, ROUND, str(timer.data["place"]))


def look(tx: Transaction, place: str) -> Round:
    """What a round needs: the needs that are looked for, but for those in rings, for which nobody else is bothered
    meanwhile; everything that fits; and whose turn it is.
    """
    in_rings = {row.need_id for row in rings.in_open_ones(tx, place)}
    every = searches.at_place(tx, place, "looking")
    looking = tuple(_looking(tx, search) for search in every if search.need_id not in in_rings)
    found = tuple(fits.fits(tx, place)) if looking else ()
    known = proposing_rules.turns(asked.since(tx, place, tx.now - proposing_rules.TURNS), tx.now) if looking else {}
    return Round(place, tx.now, looking, found, known, bool(every))


def _looking(tx: Transaction, search: Search) -> Looking:
    before = asked.of_search(tx, search.id)
    return Looking(search.id, search.need_id, frozenset(_lately(tx, before)), _room(search, before))


def _room(search: Search, before: list[Asked]) -> int:
    """How many more may be asked for it now."""
    return rules_of(search).asked_at_once - sum(one.is_open for one in before)


def acts(chosen: Chosen) -> Iterator[Act]:
    """What follows: each is asked on their own, and everybody is looked at again by tomorrow."""
    for search_id, fit in chosen.asks:
        yield partial(_ask_still, search_id=search_id, fit=fit)
    if chosen.goes_on:
        yield lambda tx: look_soon(tx, chosen.place, proposing_rules.AGAIN)


def _ask_still(tx: Transaction, search_id: int, fit: Fit) -> None:
    """Ask, if all of it is still as when it was chosen."""
    search = searches.find(tx, search_id)
    if search is None or search.state != "looking":
        return
    before = asked.of_search(tx, search.id)
    is_asked = fit.giver_id in _lately(tx, before) or asked.open_of_giver(tx, fit.giver_id)
    in_a_ring = any(row.need_id == fit.need_id for row in rings.in_open_ones(tx, search.place))
    now = fits.still(tx, fit.offer_id, fit.need_id)
    if now is not None and _room(search, before) > 0 and not is_asked and not in_a_ring:
        _ask(tx, search, now)
        wake(tx, search)


def ask_round(tx: Transaction, place: str) -> None:
    """The same here and now, for small towns."""
    for act in acts(proposing_rules.choose(look(tx, place))):
        act(tx)


def _lately(tx: Transaction, before: list[Asked]) -> set[int]:
    """Who is not asked again for the same: whoever is asked now, or was, not long ago."""
    return {one.giver_id for one in before if one.is_open or one.asked_at > tx.now - fits.NOT_AGAIN}


def _ask(tx: Transaction, search: Search, fit: Fit) -> Asked:
    until = tx.now + rules_of(search).answer_hours * HOUR
    both, cards = (fit.giver_id, fit.needer_id), (fit.offer_id, fit.need_id)
    one = asked.ask(tx, both, search.place, search.id, cards, fit.minutes, until)
    proposing_messages.could_you(tx, one, fit)
    audit.record(tx, None, "skills.asked", fit.giver_id, str(one.id))
    return one


def rules_of(search: Search) -> SkillRules:
    """What the place of that search decides."""
    return places.place(search.place).skills


# --- taking back ---


def recheck(tx: Transaction, among: list[Asked]) -> None:
    """Take back what of this may not be any more, before anybody is bothered with it."""
    for one in among:
        if fits.still(tx, one.offer_id, one.need_id, one.minutes if one.state == "yes" else 0) is None:
            take_back(tx, one)


def take_back(tx: Transaction, one: Asked, state: asked.State = "withdrawn", *, tell: bool = True) -> None:
    """Whoever was asked is asked no more, and whoever said yes hears kindly, where `tell`, that it is not needed.
    Others are looked for, and the giver may be asked for something else.
    """
    if not asked.settle(tx, one, state):
        return
    outbox.withdraw(tx, one.key)
    look_soon(tx, one.place)
    if one.state == "yes" and tell:
        proposing_messages.not_needed(tx, one)
    search = searches.find(tx, one.search_id)
    if search is not None and one.state == "yes" and search.state == "offered":
        outbox.withdraw(tx, f"{search.subject}offered:")
        wake(tx, searches.move(tx, search, "looking"))


def end(tx: Transaction, search: Search, state: State, why: Why, by: int | None = None) -> None:
    """That search is over: nobody is asked any more, and the card rests."""
    if not search.is_open:
        return
    searches.settle(tx, search, state, why)
    timers.cancel(tx, RULE, search.subject)
    outbox.withdraw(tx, search.subject)
    for one in asked.of_search(tx, search.id):
        if one.is_open:
            take_back(tx, one)
    proposing_unmet.close(tx, search, by)
    audit.record(tx, by, f"skills.search_{state}", search.person_id, str(search.id))


# --- what one search waits for ---


def wake(tx: Transaction, search: Search) -> None:
    """Look at that search when the next of what it waits for is due."""
    at = search.due_at if search.state == "offered" and search.due_at is not None else _next(tx, search)
    timers.set_timer(
        tx, RULE, search.subject, max(at, tx.now), late_limit=FOREVER, about=search.person_id, data={"id": search.id}
    )


def _next(tx: Transaction, search: Search) -> Instant:
    due = [one.due_at for one in asked.of_search(tx, search.id) if one.state == "asked"]
    unmet = proposing_unmet.due_at(search)
    if unmet <= tx.now:  # a person looks each day, however often others are asked meanwhile
        unmet = min([tx.now + DAY, *(timer.due_at for timer in timers.pending(tx, RULE, search.subject))])
    return min([*due, unmet])


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "skills.search"."""
    search = searches.find(tx, int(timer.data["id"]))
    if search is None or search.state not in ("looking", "offered"):
        return
    if search.state == "offered":
        _no_answer(tx, search)
        return
    for one in asked.of_search(tx, search.id):
        if one.state == "asked" and one.due_at <= tx.now:
            take_back(tx, one, "silent")
    need = store.find(tx, search.need_id)
    if proposing_unmet.due_at(search) <= tx.now and not (need is not None and fits.is_on_its_way(tx, need)):
        proposing_unmet.let_a_person_look(tx, search)
    wake(tx, search)


def _no_answer(tx: Transaction, search: Search) -> None:
    """The needer does not say whether they would like to: once they are reminded, then it rests."""
    if (search.due_at or 0) > tx.now:
        wake(tx, search)
        return
    said_yes = yes_in(tx, search)
    if search.tries < proposing_rules.REMINDED and said_yes is not None:
        until = tx.now + rules_of(search).answer_hours * HOUR
        search = searches.move(tx, search, "offered", until, search.tries + 1)
        fit = fits.still(tx, said_yes.offer_id, said_yes.need_id, said_yes.minutes)
        if fit is None:
            take_back(tx, said_yes)
            return
        proposing_messages.would_you_like(tx, search, said_yes, fit)
        wake(tx, search)
        return
    end(tx, search, "unmet", "unanswered")
    rest_card(tx, search)
    proposing_messages.rests_now(tx, search)


def rest_card(tx: Transaction, search: Search) -> None:
    """What is needed rests until its person puts it up again."""
    card = store.find(tx, search.need_id)
    if card is not None and card.state == "stands":
        store.move(tx, card, "lapsed")
        tx.tell(CardChanged(card.person_id, card.id))


def rest_timers(tx: Transaction, search: Search) -> None:
    """Both have said yes: what follows is the exchange's, and the giver may be asked for something else."""
    look_soon(tx, search.place)
    timers.cancel(tx, RULE, search.subject)
    outbox.withdraw(tx, search.subject)


def yes_in(tx: Transaction, search: Search) -> Asked | None:
    """Who has said yes in that search."""
    return next((one for one in asked.of_search(tx, search.id) if one.state == "yes"), None)


ERRANDS = (Errand(ROUND, look, proposing_rules.choose, acts),)
"""The long sum: whom to ask at a place."""
