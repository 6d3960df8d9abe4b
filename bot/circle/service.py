"""Deciding together: anybody brings something, each has one vote on it, and everybody may read what came of it.

Who has a vote is settled when it begins: the members of the place who were here by then, whatever they do here. Each
may choose anew until it closes, by the clock alone; nobody closes one by hand, and nobody sees how it goes meanwhile.
"""

from bot.base import audit, timers
from bot.base.clock import FOREVER
from bot.base.facts import DecisionMade
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.circle import about as abouts
from bot.circle import messages, rules
from bot.circle.rules import Result
from bot.circle.store import agenda, ballots, decisions
from bot.circle.store.agenda import Item
from bot.circle.store.decisions import Decision
from bot.people import service as people
from bot.people.rules import ROLES, Person
from bot.places import service as places

RULE = "circle.close"
"""The rule by which a vote is over."""
SHOWN_MAX = 20


# --- the agenda ---


def propose(tx: Transaction, person: Person, typed: str) -> Item:
    """Bring something to the agenda of one's place. `Refused` when it is too long, or too much of theirs waits."""
    words = rules.words_of(typed)
    _member(person)
    waiting = [one for one in agenda.items_of(tx, person.id) if one.state == "waiting"]
    if same := [one for one in waiting if one.words == words]:
        return same[0]
    if sum(one.about is None for one in waiting) >= rules.WAITING_MAX:
        raise Refused("circle-agenda-full", f"{len(waiting)} items of person {person.id}", most=rules.WAITING_MAX)
    return _item(tx, person, agenda.add(tx, person.place, person.id, words))


def bring(tx: Transaction, person: Person, about: str, *, of_place: bool = False) -> Item:
    """Bring what is `about` something ("application:12") to the agenda of that person's place, in their own name or in
    that of the place. What waits or is voted on already is that one. Whether it may be brought is for the room to say
    that does; what is shown of it is looked up there (`bot/circle/about.py`), and what comes of it is told as a fact.
    """
    rules.what_about(about)
    _member(person)
    known = agenda.about(tx, person.place, about)
    if known is not None:
        return known
    return _item(tx, person, agenda.add_about(tx, person.place, person.id, about, of_place=of_place))


def drop(tx: Transaction, place: str, about: str) -> None:
    """What is about that is gone: it stands on the agenda no more, and nothing comes of a vote on it."""
    item = agenda.about(tx, place, about)
    if item is None:
        return
    if (decision := decisions.open_on(tx, item.id)) is not None:
        void(tx, decision)
    agenda.move(tx, item.id, "waiting", "withdrawn")


def _member(person: Person) -> None:
    if not rules.has_vote(person) or person.acting is not None:
        raise MovedOn(f"person {person.id} is no member, or somebody acts for them")


def _item(tx: Transaction, person: Person, item_id: int) -> Item:
    found = agenda.find(tx, item_id)
    there = found is not None and found.is_there and not abouts.is_kept_from(tx, found.about, person.id)
    if found is None or found.place != person.place or not there:
        raise MovedOn(f"there is no item {item_id} for person {person.id}")
    return found


def listed(tx: Transaction, person: Person) -> list[Item]:
    """What waits or is voted on at that person's place, the oldest first."""
    shown = (one for one in agenda.listed(tx, person.place, SHOWN_MAX) if one.is_there)
    return [one for one in shown if not abouts.is_kept_from(tx, one.about, person.id)]


def withdraw(tx: Transaction, person: Person, item_id: int) -> None:
    """Take back what oneself brought, while it waits. `MovedOn` for anybody else's, and once there is a vote on it."""
    item = _item(tx, person, item_id)
    if not is_theirs(person, item) or not agenda.move(tx, item_id, "waiting", "withdrawn"):
        raise MovedOn(f"item {item_id} is {item.state}, of person {item.person_id}")


def is_theirs(person: Person, item: Item) -> bool:
    """Whether that person brought it in their own name."""
    return item.person_id == person.id and not item.of_place


def ask_secret(tx: Transaction, person: Person, item_id: int) -> None:
    """Let the vote on it be secret, as anybody may ask before it begins. Who asked is kept nowhere."""
    _member(person)
    _item(tx, person, item_id)
    if not agenda.ask_secret(tx, item_id):
        raise MovedOn(f"item {item_id} waits no more")


# --- votes ---


def may_open(person: Person, item: Item) -> bool:
    """Whether that person may have it voted on: who brought it, and a coordinator."""
    return item.state == "waiting" and (item.person_id == person.id or "coordinator" in person.roles)


def members(tx: Transaction, place: str) -> set[int]:
    """Everybody who has a vote at that place now."""
    found = (person for role in ROLES for person in people.with_role(tx, place, role))
    return {person.id for person in found if rules.has_vote(person)}


def open_vote(
    tx: Transaction, person: Person, item_id: int, typed: tuple[str, ...] = (), *, leads: bool = False
) -> Decision:
    """A vote on it begins, between those options and leaving it as it is; without options it is yes or no. One that is
    open already is that one. `leads`: they lead the meeting in which it begins, and may. `Refused` where a secret one
    would have too few who vote.
    """
    item = _item(tx, person, item_id)
    known = decisions.open_on(tx, item_id)
    if known is not None:
        return known
    if not may_open(person, item) and not (leads and item.state == "waiting"):
        raise MovedOn(f"item {item_id} is not for person {person.id} to open")
    if typed and item.about is not None:
        raise MovedOn(f"item {item_id} is about {item.about}: yes or no")
    place, options = places.place(item.place).circle, rules.options_of(typed)
    count = len(members(tx, item.place) - {abouts.whom(tx, item.about)})
    if item.secret and count < place.secret_least:
        raise Refused("circle-too-few", f"{count} members", least=place.secret_least)
    needed = rules.quorum(count, place.quorum_percent, place.quorum_least)
    needed = max(needed, place.secret_least) if item.secret else needed
    closes_at = rules.closes(tx.now, place.open_days)
    choices = len(rules.choices(options))
    decision_id = decisions.begin(tx, item, person.id, options, choices, needed, closes_at)
    agenda.move(tx, item_id, "waiting", "voting")
    opened = _load(tx, decision_id)
    timers.set_timer(tx, RULE, opened.subject, closes_at, late_limit=FOREVER)
    audit.record(tx, person.id, "circle.opened", None, str(decision_id))
    return opened


def _load(tx: Transaction, decision_id: int) -> Decision:
    found = decisions.find(tx, decision_id)
    if found is None:
        raise MovedOn(f"there is no decision {decision_id}")
    return found


def _brought(tx: Transaction, decision: Decision) -> Item:
    item = agenda.find(tx, decision.item_id)
    if item is None:
        raise LookupError(f"decision {decision.id} is on item {decision.item_id}, which is not there")
    return item


def item_of(tx: Transaction, person: Person, item_id: int) -> Item:
    """One thing on the agenda of that person's place. `MovedOn` for any other."""
    return _item(tx, person, item_id)


def voted_on(tx: Transaction, person: Person, decision: Decision) -> Item:
    """What that vote is on."""
    return _item(tx, person, decision.item_id)


def count_open(tx: Transaction, place: str) -> int:
    """How many votes are open there."""
    return decisions.count_open(tx, place)


def open_on(tx: Transaction, item: Item) -> Decision | None:
    """The vote on it that is open."""
    return decisions.open_on(tx, item.id)


def waiting_for(tx: Transaction, person: Person) -> list[Decision]:
    """Open votes in which that person has a vote and has not used it, the oldest first."""
    found = decisions.open_at(tx, person.place, SHOWN_MAX)
    return [one for one in found if may_vote(tx, person, one) and not ballots.has_voted(tx, one.id, person.id)]


def look(tx: Transaction, person: Person, decision_id: int) -> Decision:
    """A vote of that person's place, open or over. `MovedOn` for any other."""
    found = _load(tx, decision_id)
    if found.place != person.place or _is_kept_from(tx, person, found):
        raise MovedOn(f"decision {decision_id} is not for person {person.id} to see")
    return found


def _is_kept_from(tx: Transaction, person: Person, decision: Decision) -> bool:
    """Whether it is a vote on that very person."""
    item = agenda.find(tx, decision.item_id)
    return item is not None and abouts.is_kept_from(tx, item.about, person.id)


def may_vote(tx: Transaction, person: Person, decision: Decision) -> bool:
    """Whether that person has a vote in it: a member who was here when it began."""
    joined = people.joined_at(tx, person.id)
    here = rules.has_vote(person) and person.place == decision.place and person.acting is None
    if _is_kept_from(tx, person, decision):
        return False
    return here and joined is not None and joined <= decision.opened_at


def vote(tx: Transaction, person: Person, decision_id: int, choice: int) -> Decision:
    """That person chooses; chosen before, it is that now. Nothing says what they chose but what is sealed; of a secret
    vote not even the audit says that they did. `Refused` when it is over, or they came after it began.
    """
    decisions.hold(tx, decision_id)
    decision = look(tx, person, decision_id)
    if decision.outcome is not None or tx.now >= decision.closes_at:
        raise Refused("circle-over", f"decision {decision_id} is over")
    if not may_vote(tx, person, decision):
        raise Refused("circle-came-later", f"person {person.id} has no vote in decision {decision_id}")
    if not decisions.is_readable(tx, decision):
        _close(tx, decision, Result("void"))
        return _load(tx, decision_id)
    if choice not in range(decision.choices):
        raise MovedOn(f"decision {decision_id} has no such choice")
    if decision.secret or ballots.choice_of(tx, decision, person.id) != choice:
        ballots.vote(tx, decision, person.id, choice)
    return decision


def results(tx: Transaction, person: Person) -> list[Decision]:
    """The latest votes of that person's place that are over, the newest first."""
    return [one for one in decisions.closed_at(tx, person.place, SHOWN_MAX) if not _is_kept_from(tx, person, one)]


def due(tx: Transaction, timer: timers.Timer) -> None:
    """The rule of "circle.close": it is over, and the votes are counted."""
    decision_id = int(timer.subject.split(":")[1])
    decisions.hold(tx, decision_id)
    decision = _load(tx, decision_id)
    if decision.outcome is None:
        _close(tx, decision, _counted(tx, decision))


def _counted(tx: Transaction, decision: Decision) -> Result:
    if not decisions.is_readable(tx, decision):
        return Result("void")
    votes = [choice for choice in ballots.votes(tx, decision).values() if choice is not None]
    return rules.result(votes, decision.choices, decision.quorum, secret=decision.secret)


def _close(tx: Transaction, decision: Decision, result: Result) -> None:
    """That came of it. What was not decided can be voted on again."""
    if not decisions.close(tx, decision, result):
        return
    if decision.secret:
        ballots.forget_choices(tx, decision.id)
    timers.cancel(tx, RULE, decision.subject)
    decided = result.outcome in ("carried", "not_carried")
    agenda.move(tx, decision.item_id, "voting", "decided" if decided else "waiting")
    audit.record(tx, None, "circle.closed", None, f"{decision.id} {result.outcome}")
    item = _brought(tx, decision)
    if item.is_there and not item.of_place and rules.has_vote(people.get(tx, item.person_id)):
        messages.closed(tx, _load(tx, decision.id), item)
    tx.tell(DecisionMade(decision.id, item.about, result.outcome, result.chosen))


def void(tx: Transaction, decision: Decision) -> None:
    """Nothing can come of it any more."""
    decisions.hold(tx, decision.id)
    _close(tx, decision, Result("void"))
