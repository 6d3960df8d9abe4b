"""One matter between two: who may look at it, who belongs to it, how it ends, and what goes when it does."""

from collections.abc import Sequence

from bot.asks import holders
from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import audit, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.messages import Name, Text
from bot.base.outcome import MovedOn
from bot.base.taken_away import take_away
from bot.base.transaction import Transaction
from bot.panel import messages
from bot.panel.rules import Outcome, State
from bot.panel.store import matters, said, seats
from bot.panel.store.matters import Matter
from bot.people import companions
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.places.panel_file import PanelRules
from bot.safety import rota

LOOK, TALK, QUIET, APPEAL = "panel.look", "panel.talk", "panel.quiet", "panel.appeal"
KINDS = (LOOK, TALK, QUIET, APPEAL)
IMPARTIAL, FACILITATOR = "impartial", "facilitator"
"""Roles of those who answer: neither of the two, and who leads it."""
SILENCE, DRAW, BEGIN, STILL, FORGET = "panel.silence", "panel.draw", "panel.begin", "panel.still", "panel.forget"
"""Rules of the timetable."""
LOOK_MINUTES = 24 * 60


def rules_of(matter: Matter) -> PanelRules:
    """What the place decides."""
    return places.place(matter.place).panel


def load(tx: Transaction, matter_id: int) -> Matter:
    """That matter, held from here on. `MovedOn` where there is none."""
    found = matters.find(tx, matter_id)
    if found is None:
        raise MovedOn(f"there is no matter {matter_id}")
    return found


def of_timer(tx: Transaction, timer: timers.Timer) -> Matter | None:
    """The matter that timer is about; None where nothing is kept of it."""
    return matters.find(tx, int(timer.subject.split(":")[1]))


# --- who belongs to it ---


def jurors(tx: Transaction, matter: Matter) -> list[int]:
    """Those who said that they sit, in the order in which they were drawn."""
    return [seat.person_id for seat in seats.of_matter(tx, matter.id) if seat.state == "yes"]


def members(tx: Transaction, matter: Matter) -> list[int]:
    """Everybody who sits at the table: the two, the jurors, and who leads."""
    lead = () if matter.facilitator is None else (matter.facilitator,)
    return list(dict.fromkeys((*matter.both, *jurors(tx, matter), *lead)))


def open_to(tx: Transaction, person: Person, matter_id: int) -> Matter:
    """That matter, for who belongs to it now. `MovedOn` for anybody else, who acts for somebody included."""
    matter = load(tx, matter_id)
    not_asked = matter.to_id == person.id and matter.asked_at is None
    if person.acting is not None or not_asked or person.id not in members(tx, matter):
        raise MovedOn(f"matter {matter_id} is not for person {person.actor}")
    return matter


def of_both(tx: Transaction, person: Person, matter_id: int, *states: State) -> Matter:
    """The same for one of the two, while it is so far."""
    matter = open_to(tx, person, matter_id)
    if person.id not in matter.both or matter.state not in states:
        raise MovedOn(f"matter {matter_id} is {matter.state}, and person {person.id} asks for {states}")
    return matter


def guided(tx: Transaction, person: Person, matter_id: int, *states: State) -> Matter:
    """The same for who leads it, or was called because it stands still."""
    matter = load(tx, matter_id)
    if not guides(tx, person, matter) or matter.state not in states:
        raise MovedOn(f"matter {matter_id} is {matter.state}, and not person {person.id}'s to lead")
    return matter


def guides(tx: Transaction, person: Person, matter: Matter) -> bool:
    """Whether that person leads it just now."""
    if person.id in matter.both or person.acting is not None or person.state != "active":
        return False
    ask = asks.waiting_for(tx, QUIET, ask_subject(matter))
    return person.id == matter.facilitator or (ask is not None and asks.was_called(tx, ask, person))


# --- whom it is asked of ---


def ask_subject(matter: Matter, word: str = "") -> str:
    """What its asks are about: who the two are stays known, for neither ever answers."""
    return f"{matter.subject}{matter.from_id}:{matter.to_id}:{word}"


def open_ask(tx: Transaction, matter: Matter, kind: str, about: int, word: str = "", *, told: bool = False) -> Ask:
    """Somebody looks who is neither of the two; who leads it is asked first where it stands still."""
    steps = (FACILITATOR, IMPARTIAL) if kind == QUIET else (IMPARTIAL,)
    found = asks.open(
        tx,
        kind,
        about=about,
        asked_by=about if told else None,
        subject=ask_subject(matter, word),
        steps=steps,
        clock_minutes=LOOK_MINUTES,
        what=Text(f"panel-ask-{kind.partition('.')[2]}", who=Name(about), other=Name(matter.other(about))),
        rows=messages.deeds(kind, matter),
    )
    return asks.load(tx, found)


def may_answer(tx: Transaction, person: Person, matter: Matter, kind: str) -> bool:
    """Whether that person answers the ask of that kind that waits for it."""
    ask = asks.waiting_for(tx, kind, ask_subject(matter))
    return person.id not in matter.both and ask is not None and asks.may_act(tx, ask, person.id)


def waiting(tx: Transaction, kind: str, matter: Matter, word: str = "") -> Ask | None:
    """The ask of that kind that waits for it."""
    return asks.waiting_for(tx, kind, ask_subject(matter, word))


def may_take(tx: Transaction, ask: Ask, person: Person) -> bool:
    """Whether that person answers that ask."""
    return asks.may_act(tx, ask, person.id)


def kept_out(tx: Transaction, ask: Ask) -> set[int]:
    """Who has no part in answering an ask about a matter: the two, whoever ever acted for one of them, and whoever is
    kept from one of them.
    """
    two = [int(one) for one in ask.subject.split(":")[2:4]]
    return {*two, *(who for one in two for who in (*companions.ever_of(tx, one), *holders.kept_from(tx, one)))}


def hold_impartial(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "impartial": the place's coordinators but those who are kept out, who had no part in it first;
    where there is no other, anybody else who works there.
    """
    found, out = matters.find(tx, int(ask.subject.split(":")[1])), kept_out(tx, ask)
    part = () if found is None or ask.kind != APPEAL else (found.facilitator, found.looked_by)
    first = [who.id for who in people.with_role(tx, ask.place, "coordinator") if who.id not in out]
    first.sort(key=lambda person_id: person_id in part)
    return first or [who.id for who in rota.could_be_on_duty(tx, ask.place) if who.id not in out]


def hold_facilitator(tx: Transaction, ask: Ask) -> Sequence[int]:
    """Who holds the step "facilitator": whoever leads it."""
    found = matters.find(tx, int(ask.subject.split(":")[1]))
    return () if found is None or found.facilitator is None else (found.facilitator,)


# --- how it goes on ---


def moved(tx: Transaction, matter: Matter, by: int | None = None, *, from_when: Instant | None = None) -> Matter:
    """Something has happened: nobody needs to look because it stood still, and its time to stand still begins anew."""
    if by is not None:
        asks.close_subject(tx, QUIET, ask_subject(matter), by, "sorted")
    now = load(tx, matter.id)
    at = (from_when or tx.now) + rules_of(matter).quiet_days * DAY
    timers.set_timer(tx, STILL, matter.subject, at, late_limit=FOREVER, about=matter.to_id)
    return now


def still(tx: Transaction, timer: timers.Timer) -> None:
    """The rule of "panel.still": who leads it looks, and then somebody else."""
    matter = of_timer(tx, timer)
    if matter is not None and matter.state not in ("asked", "looking", "over"):
        open_ask(tx, matter, QUIET, matter.from_id)


# --- how it ends ---


def to_coordinator(tx: Transaction, matter: Matter, by: int | None = None, *, asks_too: int | None = None) -> None:
    """A coordinator talks with both instead. Why is told to nobody; `asks_too` asked for it themselves."""
    open_ask(tx, matter, TALK, matter.from_id, told=True)
    if asks_too is not None:
        open_ask(tx, matter, TALK, asks_too, "too", told=True)
    knows = matter.asked_at is not None and matter.state != "asked"
    told = [one for one in members(tx, matter) if one != matter.to_id or knows]
    if end(tx, matter, "talked", by):
        for one in told:
            messages.ends_with_a_talk(tx, matter, one)


def end(tx: Transaction, matter: Matter, outcome: Outcome, by: int | None = None) -> bool:
    """It is over: what was said goes from here and from all phones, what came of it stays for the place's time. False
    where it was over.
    """
    if not matters.end(tx, matter.id, outcome):
        return False
    if matter.state in ("sitting", "repairing"):
        for one in (*matter.both, *jurors(tx, matter)):
            seats.has_been(tx, one)
    for rule in (SILENCE, DRAW, BEGIN, STILL):
        timers.cancel(tx, rule, matter.subject)
    for kind in (LOOK, QUIET):
        asks.close_subject(tx, kind, ask_subject(matter), by or matter.from_id, "sorted")
    seats.clear(tx, matter.id)
    said.clear(tx, matter.id, repairs_too=outcome != "repaired")
    take_away(tx, matter.subject)
    at = tx.now + rules_of(matter).outcome_days * DAY
    timers.set_timer(tx, FORGET, matter.subject, at, late_limit=FOREVER, about=matter.to_id)
    audit.record(tx, by, "panel.over", None, f"{matter.id} {outcome}")
    return True


def forget(tx: Transaction, timer: timers.Timer) -> None:
    """The rule of "panel.forget": nothing is kept of it; not while somebody looks because one of the two appealed."""
    matter = of_timer(tx, timer)
    if matter is None:
        return
    if any(asks.waiting_for(tx, APPEAL, ask_subject(matter, f"{one}")) is not None for one in matter.both):
        timers.set_timer(tx, FORGET, matter.subject, tx.now + DAY, late_limit=FOREVER, about=matter.to_id)
        return
    seats.clear(tx, matter.id)
    said.clear(tx, matter.id, repairs_too=True)
    take_away(tx, f"outcome:{matter.id}:")
    matters.delete(tx, matter.id)
