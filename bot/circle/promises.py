"""You said, we did: what was carried is somebody's to do by a day, and is followed until it is done, or not, and why.

It cannot be lost: what nobody takes is an ask to a coordinator, and so is what is not settled some days after its day;
and once more, where it is as it was some time after that.
"""

from collections.abc import Sequence

from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.facts import DecisionMade
from bot.base.messages import Text, When
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.circle import messages, rules, service
from bot.circle.store import agenda, decisions
from bot.circle.store import promises as store
from bot.circle.store.agenda import Item
from bot.circle.store.promises import Promise
from bot.people import service as people
from bot.people.rules import Person
from bot.safety import rota

RULE = "circle.promise"
"""The rule by which whoever took it is asked on its day, and a coordinator some days later."""
UNTAKEN, LATE = "circle.untaken", "circle.late"
"""Kinds of asks: nobody has taken what was decided; whoever took it has not settled it."""
DAYS = (7, 14, 30, 90)
"""In how many days somebody can promise it."""
ANOTHER = "another"
"""The role of those who see to it: not whoever brought or took it."""
LOOK_MINUTES = 24 * 60
"""So long a coordinator has to look at such an ask."""
LATE_AFTER: Instant = 3 * DAY
AGAIN_AFTER: Instant = 14 * DAY
"""So long after a coordinator was asked they are asked once more, where it is as it was."""
SHOWN_MAX = 20


def made(tx: Transaction, fact: DecisionMade) -> None:
    """Something was carried that no room carries out by itself: somebody has to take it."""
    decision = decisions.find(tx, fact.decision_id)
    if fact.outcome == "carried" and fact.about is None and decision is not None:
        _wants_somebody(tx, _load(tx, store.add(tx, decision.id, decision.place)))


def _load(tx: Transaction, promise_id: int) -> Promise:
    found = store.find(tx, promise_id)
    if found is None:
        raise MovedOn(f"there is no promise {promise_id}")
    return found


def _wants_somebody(tx: Transaction, one: Promise) -> None:
    what = Text("circle-ask-untaken", what=messages.what(tx, item_of(tx, one)))
    _ask(tx, UNTAKEN, one, _somebody(tx, one), what)


def _ask(tx: Transaction, kind: str, one: Promise, about: int, what: Text) -> None:
    """Let somebody see to it."""
    row = (messages.see_promise(one),)
    steps, clock = (ANOTHER,), LOOK_MINUTES
    asks.open(tx, kind, about=about, subject=one.subject, steps=steps, clock_minutes=clock, what=what, rows=(row,))
    timers.set_timer(tx, RULE, f"{one.subject}again", tx.now + AGAIN_AFTER, late_limit=FOREVER)


def hold_another(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "another" of an ask: the place's coordinators but whom it is about; where there is no other,
    anybody else who works there.
    """
    first = [who.id for who in people.with_role(tx, ask.place, "coordinator") if who.id != ask.about]
    return first or [who.id for who in rota.could_be_on_duty(tx, ask.place) if who.id != ask.about]


def _somebody(tx: Transaction, one: Promise) -> int:
    """Whom an ask is about that is about nobody: who brought it, or another member where they have gone, or where
    nobody else works here who could be asked.
    """
    brought_by = item_of(tx, one).person_id
    others = {who.id for who in rota.could_be_on_duty(tx, one.place)} - {brought_by}
    if others and rules.has_vote(people.get(tx, brought_by)):
        return brought_by
    return min(service.members(tx, one.place) - {brought_by}, default=brought_by)


def item_of(tx: Transaction, one: Promise) -> Item:
    """What it was decided on."""
    decision = decisions.find(tx, one.decision_id)
    item = None if decision is None else agenda.find(tx, decision.item_id)
    if item is None:
        raise MovedOn(f"promise {one.id} is of nothing that is there")
    return item


def look(tx: Transaction, person: Person, promise_id: int) -> Promise:
    """One of that person's place. `MovedOn` for any other."""
    found = _load(tx, promise_id)
    if found.place != person.place:
        raise MovedOn(f"promise {promise_id} is not of person {person.id}'s place")
    return found


def listed(tx: Transaction, person: Person) -> list[Promise]:
    """Those of that person's place, whatever changed last first."""
    return store.at(tx, person.place, SHOWN_MAX)


def take(tx: Transaction, person: Person, promise_id: int, days: int) -> Promise:
    """That person does it, in so many days. Taken by them already: on another day. `Refused` if it is another's."""
    one = look(tx, person, promise_id)
    if days not in DAYS or not rules.has_vote(person) or person.acting is not None:
        raise MovedOn(f"promise {promise_id} is not to be taken so by person {person.id}")
    if one.state != "open" and not (one.owner == person.id and one.state in ("promised", "doing")):
        raise Refused("circle-taken-already", f"promise {promise_id} is {one.state}")
    by = tx.now + days * DAY
    store.move(tx, one, "promised" if one.state == "open" else one.state, person.id, by)
    for kind in (UNTAKEN, LATE):
        asks.close_subject(tx, kind, one.subject, person.id, "done")
    outbox.withdraw(tx, one.subject)
    timers.set_timer(tx, RULE, f"{one.subject}day", by, late_limit=FOREVER, about=person.id)
    timers.set_timer(tx, RULE, f"{one.subject}late", by + LATE_AFTER, late_limit=FOREVER, about=person.id)
    audit.record(tx, person.id, "circle.promised", None, str(one.id))
    return _load(tx, one.id)


def _theirs(tx: Transaction, person: Person, promise_id: int) -> Promise:
    one = look(tx, person, promise_id)
    if one.owner != person.id or one.state not in ("promised", "doing"):
        raise MovedOn(f"promise {promise_id} is {one.state}, of person {one.owner}")
    return one


def begin(tx: Transaction, person: Person, promise_id: int) -> Promise:
    """Whoever took it has begun."""
    one = _theirs(tx, person, promise_id)
    store.move(tx, one, "doing", person.id, one.by)
    return _load(tx, one.id)


def done(tx: Transaction, person: Person, promise_id: int) -> Promise:
    """It is done: whoever brought it is told."""
    return _settle(tx, person, _theirs(tx, person, promise_id), "")


def will_not(tx: Transaction, person: Person, promise_id: int, typed: str) -> Promise:
    """It will not be done, for that reason: whoever brought it is told. `Refused` without words, or with too many."""
    return _settle(tx, person, _theirs(tx, person, promise_id), rules.words_of(typed))


def _settle(tx: Transaction, person: Person, one: Promise, why: str) -> Promise:
    store.move(tx, one, "not_done" if why else "done", person.id, one.by, why)
    _stop(tx, one, person.id)
    settled = _load(tx, one.id)
    audit.record(tx, person.id, "circle.settled", None, f"{one.id} {settled.state}")
    item = item_of(tx, one)
    if item.person_id != person.id and rules.has_vote(people.get(tx, item.person_id)):
        messages.settled(tx, settled, item)
    return settled


def _stop(tx: Transaction, one: Promise, by: int) -> None:
    timers.cancel(tx, RULE, one.subject)
    outbox.withdraw(tx, one.subject)
    for kind in (UNTAKEN, LATE):
        asks.close_subject(tx, kind, one.subject, by, "done")


def give_back(tx: Transaction, person: Person, promise_id: int) -> Promise:
    """Somebody else may take it; a coordinator is asked to see to that."""
    return _open_again(tx, _theirs(tx, person, promise_id), person.id)


def _open_again(tx: Transaction, one: Promise, by: int) -> Promise:
    store.move(tx, one, "open", None, None)
    _stop(tx, one, by)
    again = _load(tx, one.id)
    _wants_somebody(tx, again)
    return again


def gone(tx: Transaction, person_id: int) -> None:
    """What that person had taken is open again: they have left, or have other things to bear."""
    for one in store.open_of(tx, person_id):
        _open_again(tx, one, person_id)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "circle.promise": its day has come, or some days have gone by since; or a coordinator was asked, and
    it is as it was.
    """
    one, step = _load(tx, int(timer.subject.split(":")[1])), timer.subject.rpartition(":")[2]
    if one.state == "open" and step == "again":
        _wants_somebody(tx, one)
    if one.state not in ("promised", "doing") or one.owner is None or one.by is None:
        return
    if step == "day":
        messages.day_has_come(tx, one, item_of(tx, one))
    elif tx.now >= one.by + LATE_AFTER:
        what = Text("circle-ask-late", what=messages.what(tx, item_of(tx, one)), by=When(one.by))
        _ask(tx, LATE, one, one.owner, what)


def blank(tx: Transaction, person_id: int) -> None:
    """Nothing stays of that person's words."""
    store.blank(tx, person_id)
