"""What those who are asked say: yes or not this time, each in private; and what coordinators find out."""

from typing import Literal

from bot.base import audit
from bot.base.clock import HOUR
from bot.base.facts import CardChanged, ExchangeEnded
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import Person
from bot.skills import exchanges, fits, proposing, proposing_messages, proposing_rules, proposing_unmet, service, store
from bot.skills.fitting import Fit
from bot.skills.store import asked, searches
from bot.skills.store.asked import Asked
from bot.skills.store.searches import Search, Why

Said = Literal["needer-asked", "not-needed", "waits"]
"""The needer is asked now; it is not needed any more; the needer is asked already, and has not answered yet."""
How = Literal["met", "partly", "unmet"]
BY_HAND: dict[How, Why] = {"met": "elsewhere", "partly": "elsewhere", "unmet": "nobody"}
"""Why a need ends which a coordinator ends."""


# --- who is asked to give ---


def asked_of(tx: Transaction, person: Person, asked_id: int) -> Asked:
    """What this person was asked. `MovedOn` when it was another."""
    found = asked.find(tx, asked_id)
    if found is None or found.giver_id != person.id:
        raise MovedOn(f"person {person.id} was not asked {asked_id}")
    return found


def waiting(tx: Transaction, person: Person) -> list[tuple[Asked, Fit]]:
    """What waits for this person's answer as a giver, and may still be."""
    found = []
    for one in asked.open_of_giver(tx, person.id):
        fit = fits.still(tx, one.offer_id, one.need_id) if one.state == "asked" else None
        if fit is not None:
            found.append((one, fit))
    return found


def can(tx: Transaction, person: Person, asked_id: int) -> Said:
    """Yes: the needer is asked, by this person's name. Said twice it is said once; too late, it is not needed."""
    one = asked_of(tx, person, asked_id)
    if one.state == "yes":
        return "waits"
    if one.state not in ("asked", "silent"):
        return "not-needed"
    search = searches.find(tx, one.search_id)
    fit = fits.still(tx, one.offer_id, one.need_id)
    if search is None or search.state != "looking" or fit is None:
        proposing.take_back(tx, one)
        return "not-needed"
    asked.settle(tx, one, "yes")
    for other in asked.of_search(tx, search.id):
        if other.state == "asked":
            proposing.take_back(tx, other)
    until = tx.now + proposing.rules_of(search).answer_hours * HOUR
    search = searches.move(tx, search, "offered", until)
    proposing_messages.would_you_like(tx, search, one, fit)
    proposing.wake(tx, search)
    audit.record(tx, person.id, "skills.can", person.id, str(one.id))
    return "needer-asked"


def not_now(tx: Transaction, person: Person, asked_id: int) -> None:
    """Not this time: somebody else is asked, and nobody ever reads it. A yes may be taken back so, too."""
    one = asked_of(tx, person, asked_id)
    if one.is_open:
        proposing.take_back(tx, one, "no", tell=False)


def rest_week(tx: Transaction, person: Person, asked_id: int) -> None:
    """Not this time, and for a week nobody asks this person to give."""
    not_now(tx, person, asked_id)
    rest(tx, person, person.id)


def rest(tx: Transaction, by: Person, person_id: int) -> None:
    """Let somebody not be asked to give for a week; what waits for their answer is taken back, what they promised
    stays.
    """
    asked.rest(tx, person_id, tx.now + proposing_rules.REST)
    audit.record(tx, by.id, "skills.rests", person_id)
    for one in asked.open_of_giver(tx, person_id):
        if one.state == "asked":
            proposing.take_back(tx, one)


# --- who needs it ---


def searched_by(tx: Transaction, person: Person, search_id: int) -> Search:
    """The search for this person's own need. `MovedOn` when it is another's."""
    found = searches.find(tx, search_id)
    if found is None or found.person_id != person.id:
        raise MovedOn(f"search {search_id} is not person {person.id}'s")
    return found


def offered(tx: Transaction, person: Person) -> list[tuple[Search, Asked, Fit]]:
    """Who has said yes to this person, and waits for their answer."""
    found = []
    for search in searches.open_of(tx, person.id):
        one = proposing.yes_in(tx, search) if search.state == "offered" else None
        fit = None if one is None else fits.still(tx, one.offer_id, one.need_id, one.minutes)
        if one is not None and fit is not None:
            found.append((search, one, fit))
    return found


def yes_please(tx: Transaction, person: Person, search_id: int, asked_id: int) -> int | None:
    """Yes: both have said so, and it is an exchange; its id. Said twice it is the same one. None when it may not be any
    more: somebody else is looked for.
    """
    search = searched_by(tx, person, search_id)
    if search.state == "agreed":
        return search.exchange_id
    one = _said_yes(tx, search, asked_id)
    if one is None:
        return None
    fit = fits.still(tx, one.offer_id, one.need_id, one.minutes)
    if fit is None:
        proposing.take_back(tx, one)
        return None
    came_from = f"need:{search.need_id}"
    both = (one.giver_id, person.id)
    exchange_id = exchanges.agree(tx, *both, fit.kind, fit.minutes, fit.where, came_from, reads_it=person.id)
    asked.settle(tx, one, "agreed")
    searches.agree(tx, search, exchange_id)
    proposing.rest_timers(tx, search)
    proposing_unmet.close(tx, search, person.id)
    tx.tell(CardChanged(person.id, search.need_id))
    audit.record(tx, person.id, "skills.yes_please", one.giver_id, str(one.id))
    return exchange_id


def _said_yes(tx: Transaction, search: Search, asked_id: int) -> Asked | None:
    one = asked.find(tx, asked_id)
    if one is None or one.search_id != search.id or (one.state, search.state) != ("yes", "offered"):
        return None
    return one


def rather_not(tx: Transaction, person: Person, search_id: int, asked_id: int) -> None:
    """Not this one: others are asked, and who had said yes only reads that it is not needed."""
    search = searched_by(tx, person, search_id)
    one = _said_yes(tx, search, asked_id)
    if one is not None:
        proposing.take_back(tx, one, "declined")


def some_more(tx: Transaction, person: Person, search_id: int) -> None:
    """What was given helped in part: the need stands again. Said twice it is said once."""
    search = searched_by(tx, person, search_id)
    if search.state != "met":
        raise MovedOn(f"search {search_id} did not end so")
    card = service.mine(tx, person, search.need_id)
    searches.settle(tx, search, "partly", "")
    if card.state != "stands":
        service.stand(tx, person, card.id, card.span)


# --- how it ended ---


def exchange_ended(tx: Transaction, fact: ExchangeEnded) -> None:
    """What was given is a need that was met, however the two came together; what was not leaves it open again."""
    search = searches.by_exchange(tx, fact.receiver_id, fact.exchange_id)
    if fact.how == "confirmed":
        search = search or _of_kind(tx, fact.receiver_id, fact.kind_id)
        if search is not None:
            _met(tx, search)
        return
    if search is None:
        return
    card = store.find(tx, search.need_id)
    search = searches.move(tx, search, "looking")
    if card is None or card.state != "stands":
        proposing.end(tx, search, "unmet", proposing.why_gone(tx, search, card))
        return
    proposing.wake(tx, search)
    proposing.look_soon(tx, search.place)


def _of_kind(tx: Transaction, person_id: int, kind_id: str) -> Search | None:
    for search in searches.open_of(tx, person_id):
        card = store.find(tx, search.need_id)
        if card is not None and card.kind == kind_id and search.state != "agreed":
            return search
    return None


def _met(tx: Transaction, search: Search) -> None:
    proposing.end(tx, search, "met", "")
    proposing.rest_card(tx, search)
    person = people.get(tx, search.person_id)
    if person.state == "active" and (person.loss_at or 0) < search.since:
        proposing_messages.was_that_all(tx, search)


def how_of(word: str) -> How:
    """That word of a button. `MovedOn` when it is none."""
    for known in BY_HAND:
        if known == word:
            return known
    raise MovedOn(f"no need ends {word}")


def end_by_hand(tx: Transaction, coordinator: Person, search_id: int, how: How) -> None:
    """A coordinator has found out how it ends, and the needer is told. `MovedOn` when it is not theirs, or over."""
    search = proposing_unmet.look(tx, coordinator, search_id).search
    proposing.end(tx, search, how, BY_HAND[how], coordinator.id)
    proposing.rest_card(tx, search)
    proposing_messages.ended_by_hand(tx, search, coordinator.id, how)
