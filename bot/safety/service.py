"""Calling somebody now. Calling works for anybody: not joined, taking a break, or left."""

from collections.abc import Sequence

from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base.facts import Loss, StageChanged, UrgentAsk
from bot.base.messages import Name, Text
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import companions
from bot.people import messages as people_messages
from bot.people import service as people
from bot.people.rules import Person
from bot.safety import messages, rota

EMERGENCY = "safety.emergency"
"""The kind of the ask that words of clear danger open."""

NOW = "safety.now"
"""The kind of the ask that "I need someone now" opens."""

CALL = "safety.call"
"""The kind of the ask that somebody is called, at some time of the day."""

LOSS = "people.loss"
"""The kind of the ask that a loss opens."""


def call_somebody(tx: Transaction, person: Person) -> Ask:
    """Call somebody for that person now; the ask. A second press joins the first, or what their own words opened."""
    open_already = asks.waiting_for(tx, EMERGENCY, subject_of(person))
    if open_already is not None:
        return open_already
    ask_id = asks.open(tx, NOW, about=person.id, asked_by=person.id, subject=subject_of(person), urgent=True)
    return asks.load(tx, ask_id)


def subject_of(person: Person) -> str:
    """What asks about that person are kept under."""
    return f"person:{person.id}"


def is_calling(tx: Transaction, person: Person) -> bool:
    """Whether a call of that person's for somebody is open."""
    return any(asks.waiting_for(tx, kind, subject_of(person)) is not None for kind in (EMERGENCY, NOW))


def call_back(tx: Transaction, parent: Person) -> Ask:
    """Who acts for that parent asks that somebody calls them. The parent is told once, hears where it is, and can call
    it off; asked again meanwhile, it is the same ask.
    """
    waiting = asks.waiting_for(tx, CALL, subject_of(parent))
    if waiting is not None:
        return waiting
    what = Text("safety-ask-call", who=Name(parent.id), by=people_messages.name_of(parent))
    asked = asks.open(
        tx, CALL, about=parent.id, asked_by=parent.id, by=parent.actor, subject=subject_of(parent), what=what
    )
    ask = asks.load(tx, asked)
    messages.call_asked(tx, ask, companions.link_of(tx, parent.id, parent.actor))
    return ask


def call_me(tx: Transaction, person: Person) -> Ask:
    """That person would like to be called, at some time of the day; asked again meanwhile, it is the same ask."""
    what = Text("safety-ask-call-me", who=Name(person.id))
    ask_id = asks.open(tx, CALL, about=person.id, asked_by=person.id, subject=subject_of(person), what=what)
    return asks.load(tx, ask_id)


def call_again(tx: Transaction, person: Person) -> Ask:
    """Whoever has the call hears it once more. `MovedOn` when nothing is open."""
    found = (asks.waiting_for(tx, kind, subject_of(person)) for kind in (EMERGENCY, NOW))
    waiting = next((ask for ask in found if ask is not None), None)
    if waiting is None:
        raise MovedOn(f"person {person.id} has no open call")
    tx.tell(UrgentAsk(person.id))
    return asks.call_again(tx, waiting.id, person.id)


def after_loss(tx: Transaction, fact: Loss) -> None:
    """What follows from a loss: a person gets in touch within a working day. The parent is not told that she is waited
    for; nobody else is told at all.
    """
    asks.open(tx, LOSS, about=fact.person_id, subject=f"person:{fact.person_id}", what=_loss_text(fact))


def after_change(tx: Transaction, fact: StageChanged) -> None:
    """A loss told by mistake is taken back: nobody gets in touch about it."""
    if people.get(tx, fact.person_id).loss_at is None:
        asks.close_subject(tx, LOSS, f"person:{fact.person_id}", fact.person_id, "not_needed")


def _loss_text(fact: Loss) -> Text:
    if fact.acted_by is None:
        return Text("safety-ask-loss", who=Name(fact.person_id))
    by = people_messages.for_whom(fact.acted_by, fact.person_id)
    return Text("safety-ask-loss-by", who=Name(fact.person_id), by=by)


def hold_on_duty(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "on_duty" of an ask."""
    return [person.id for person in rota.on_duty(tx, ask.place)]


def hold_watch(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who is on duty by name just now, and may be called at this hour."""
    person = rota.named(tx, ask.place)
    return [] if person is None else [person.id]


def hold_coordinator(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "coordinator" of an ask."""
    return [person.id for person in people.with_role(tx, ask.place, "coordinator")]
