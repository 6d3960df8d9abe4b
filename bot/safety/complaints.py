"""Complaints: somebody says what was not right, a coordinator whom it does not concern answers within days, and whoever
complains says whether that is enough. Only a person closes one. Whoever it is about is told nothing by Kith.

A complaint is an ask and what was said in it, line by line. Where nobody here can look at it, it stays open without an
owner, which the doctor tells of, and whoever complains reads who looks at it from outside.
"""

from collections.abc import Collection
from dataclasses import dataclass

from bot.asks import own, raising
from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import audit, timers
from bot.base.clock import DAY, FOREVER, Instant
from bot.base.facts import PersonErased
from bot.base.messages import Name, Text
from bot.base.names import clean_words
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.pairing import service as pairings
from bot.pairing.store import pairings as pairings_store
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.safety import complaint_messages as messages
from bot.safety import store
from bot.safety.store import Line

KIND = "safety.complaint"
RULE = "safety.complaint_late"
"""The rule by which whoever complains reads that the promised answer has not come."""
CONCERNS = ("helper", "service", "coordinator", "kith")
LETTERS_MAX = 600
LINES_MAX = 20
"""So many lines one complaint holds."""
SHOWN_MAX = 6
LINES_SHOWN_MAX = 3
_JOINED = "-"


@dataclass(frozen=True, slots=True)
class Complaint:
    """A complaint as it is now: its ask and what was said in it."""

    ask: Ask
    lines: tuple[Line, ...]

    @property
    def concerns(self) -> str:
        """What it is about."""
        return self.lines[0].concerns

    @property
    def round(self) -> tuple[Line, ...]:
        """What was said since it began, or since an answer was not enough."""
        turns = [place for place, line in enumerate(self.lines) if line.kind == "again"]
        return self.lines[turns[-1] :] if turns else self.lines

    @property
    def answer(self) -> Line | None:
        """The answer of which whoever complains has not said whether it is enough, or with which they are content."""
        return next((line for line in reversed(self.round) if line.kind == "answer"), None)

    @property
    def began(self) -> Instant:
        """Since when an answer is waited for."""
        return self.round[0].at if self.round else self.ask.opened_at

    @property
    def answer_by(self) -> Instant:
        """Until when there is an answer, as the place promises."""
        return self.began + places.place(self.ask.place).complaints.answer_days * DAY

    @property
    def quiet_at(self) -> Instant:
        """When whoever complains has had time to say whether an answer is enough; FOREVER while there is none."""
        if self.answer is None:
            return FOREVER
        return self.answer.at + places.place(self.ask.place).complaints.answer_days * DAY


def load(tx: Transaction, ask_id: int) -> Complaint:
    """That complaint. `MovedOn` when there is none."""
    ask = asks.load(tx, ask_id)
    if ask.kind != KIND:
        raise MovedOn(f"ask {ask_id} is no complaint")
    return Complaint(ask, store.lines(tx, ask_id))


# --- whoever complains ---


def of(tx: Transaction, person: Person) -> list[Complaint]:
    """That person's own, those that wait first, then the latest; as many as are shown."""
    found = [load(tx, ask_id) for ask_id in store.complaints_of(tx, person.id)]
    return sorted(found, key=lambda one: one.ask.state == "closed")[:SHOWN_MAX]


def coordinators(tx: Transaction, person: Person) -> list[int]:
    """Of whom somebody could complain who complains of a coordinator of their place."""
    return [one.id for one in people.with_role(tx, person.place, "coordinator") if one.id != person.id]


def concerned(tx: Transaction, person: Person, concerns: str, coordinator_id: int) -> tuple[int, ...]:
    """Whom a complaint about that concerns. Where it is not known which coordinator it is, it may be each of them."""
    if concerns == "coordinator":
        every = coordinators(tx, person)
        return (coordinator_id,) if coordinator_id in every else tuple(every)
    if concerns != "helper":
        return ()
    walked = {pairing.other(person.id) for pairing in pairings.running(tx, person.id)}
    last = (pairings_store.last_had(tx, person.id, "nurse"), pairings_store.last_had(tx, person.id, "mentor"))
    return tuple(sorted(walked.union(one for one in last if one is not None)))


def read(typed: str) -> str:
    """What would be said of what somebody has typed. `Refused` when it is too much, or nothing."""
    words = clean_words(typed)
    if not 0 < len(words) <= LETTERS_MAX:
        raise Refused("complaints-length", f"{len(words)} letters", most=LETTERS_MAX)
    return words


def complain(tx: Transaction, person: Person, concerns: str, coordinator_id: int, typed: str) -> Complaint:
    """That person complains. What they said before of the same, and what is not closed, goes on with it."""
    if concerns not in CONCERNS:
        raise MovedOn("nothing one could complain of")
    words, whom = read(typed), concerned(tx, person, concerns, coordinator_id)
    subject = f"person:{person.id}:complaint:{concerns}:{_JOINED.join(map(str, whom))}"
    known = asks.waiting_for(tx, KIND, subject)
    if known is not None:
        return add(tx, person, known.id, words)
    what = Text("complaints-ask", who=Name(person.id))
    ask_id = asks.open(tx, KIND, about=person.id, asked_by=person.id, subject=subject, what=what)
    store.say(tx, person.id, ask_id, Line(person.id, "said", words, tx.now, concerns))
    complaint = load(tx, ask_id)
    _promise(tx, complaint)
    return complaint


def add(tx: Transaction, person: Person, ask_id: int, typed: str) -> Complaint:
    """They say more; whoever has it hears that there is more."""
    complaint = _own(tx, person, ask_id)
    if len(complaint.lines) >= LINES_MAX:
        raise Refused("complaints-full", f"ask {ask_id} has {len(complaint.lines)} lines")
    store.say(tx, person.id, ask_id, Line(person.id, "said", read(typed), tx.now))
    raising.say_more(tx, complaint.ask, pressing=False)
    return load(tx, ask_id)


def open_to(tx: Transaction, person: Person, ask_id: int) -> Complaint:
    """Their own, also a closed one. `MovedOn` for anybody else."""
    complaint = load(tx, ask_id)
    if complaint.ask.asked_by != person.id or not complaint.lines:
        raise MovedOn(f"complaint {ask_id} is not of person {person.id}")
    return complaint


def _own(tx: Transaction, person: Person, ask_id: int) -> Complaint:
    complaint = open_to(tx, person, ask_id)
    if complaint.ask.state == "closed":
        raise Refused("asks-closed-already", f"ask {ask_id} is closed")
    return complaint


def is_content(tx: Transaction, person: Person, ask_id: int) -> Complaint:
    """The answer is enough, or they need none any more: it is closed."""
    complaint = _own(tx, person, ask_id)
    store.say(tx, person.id, ask_id, Line(person.id, "content", "", tx.now))
    _close(tx, complaint, person.id)
    return load(tx, ask_id)


def is_not_content(tx: Transaction, person: Person, ask_id: int) -> Complaint:
    """The answer is not enough: somebody else is asked, who has not answered it before. `MovedOn` without an answer."""
    complaint = _own(tx, person, ask_id)
    if complaint.answer is None:
        raise MovedOn(f"complaint {ask_id} has no answer yet")
    store.say(tx, person.id, ask_id, Line(person.id, "again", "", tx.now))
    raising.to_others(tx, complaint.ask)
    again = load(tx, ask_id)
    _promise(tx, again)
    return again


def _promise(tx: Transaction, complaint: Complaint) -> None:
    subject = f"ask:{complaint.ask.id}:"
    timers.set_timer(tx, RULE, subject, complaint.answer_by, late_limit=FOREVER, about=complaint.ask.about)


def late(tx: Transaction, timer: Timer) -> None:
    """The rule of "safety.complaint_late": whoever complains reads the truth, and who else looks at it."""
    complaint = load(tx, int(timer.subject.split(":")[1]))
    if complaint.ask.state != "closed" and complaint.lines and complaint.answer is None:
        messages.late(tx, complaint.ask)


# --- whoever is called ---


def look(tx: Transaction, reader: Person, ask_id: int) -> Complaint:
    """What was said, for whoever was called; it has been seen then. Each look stands in the audit."""
    complaint = _called(tx, reader, ask_id)
    audit.record(tx, reader.id, "safety.complaint_read", complaint.ask.about, str(ask_id))
    if complaint.ask.state == "open":
        asks.acknowledge(tx, ask_id, reader.id)
    return load(tx, ask_id)


def to_answer(tx: Transaction, reader: Person, ask_id: int) -> Complaint:
    """The same for whoever answers it. `Refused` when somebody else is on it, or it is closed."""
    _called(tx, reader, ask_id)
    asks.acknowledge(tx, ask_id, reader.id)
    return load(tx, ask_id)


def answer(tx: Transaction, reader: Person, ask_id: int, typed: str) -> Complaint:
    """Whoever was called answers, and whoever complains reads it at once."""
    complaint = to_answer(tx, reader, ask_id)
    if len(complaint.lines) >= 2 * LINES_MAX:
        raise Refused("complaints-full", f"ask {ask_id} has {len(complaint.lines)} lines")
    line = Line(reader.id, "answer", read(typed), tx.now)
    store.say(tx, complaint.ask.about, ask_id, line)
    audit.record(tx, reader.id, "safety.complaint_answered", complaint.ask.about, str(ask_id))
    timers.cancel(tx, RULE, f"ask:{ask_id}:")
    raising.put_off(tx, complaint.ask)
    messages.answered(tx, complaint.ask, line.words, reader.id)
    return load(tx, ask_id)


def close_quiet(tx: Transaction, reader: Person, ask_id: int) -> None:
    """Whoever complains has had an answer for long and says nothing: whoever was called closes it. `MovedOn` before."""
    complaint = _called(tx, reader, ask_id)
    if tx.now < complaint.quiet_at:
        raise MovedOn(f"complaint {ask_id} still waits for whoever complains")
    _close(tx, complaint, reader.id)
    messages.closed(tx, complaint.ask)


def _called(tx: Transaction, reader: Person, ask_id: int) -> Complaint:
    complaint = load(tx, ask_id)
    if not complaint.lines or not asks.was_called(tx, complaint.ask, reader):
        raise MovedOn(f"person {reader.id} was not called for complaint {ask_id}")
    if complaint.ask.state == "closed":
        raise Refused("asks-closed-already", f"ask {ask_id} is closed")
    return complaint


def _close(tx: Transaction, complaint: Complaint, by: int) -> None:
    timers.cancel(tx, RULE, f"ask:{complaint.ask.id}:")
    asks.close_subject(tx, KIND, complaint.ask.subject, by, "sorted")


# --- what the asks ask of this room ---


def whom(ask: Ask) -> tuple[int, ...]:
    """Whom it concerns, where that is known."""
    return tuple(int(one) for one in ask.subject.rpartition(":")[2].split(_JOINED) if one)


def apart(tx: Transaction, ask: Ask) -> Collection[int]:
    """Whom it concerns, and whose answer was not enough."""
    said = store.lines(tx, ask.id)
    turns = [place for place, line in enumerate(said) if line.kind == "again"]
    before = said[: turns[-1]] if turns else ()
    return {*whom(ask), *(one.by for one in before if one.kind == "answer")}


def until(tx: Transaction, ask: Ask) -> Instant:
    """When whoever has it is asked about it: when the answer is due, or long enough after the answer."""
    complaint = load(tx, ask.id)
    due = complaint.answer_by if complaint.answer is None else complaint.quiet_at
    return max(due, tx.now + DAY)


def tell(tx: Transaction, ask: Ask) -> None:
    """Let whoever complains know where it is."""
    complaint = load(tx, ask.id)
    if complaint.lines:
        messages.where(tx, ask, complaint.answer, complaint.answer_by)


OWN = own.Own(apart, until, tell, messages.deeds)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """What follows when somebody is erased: nothing that was said in their complaints is kept, and nobody waits."""
    for complaint in [load(tx, ask_id) for ask_id in store.complaints_of(tx, fact.person_id)]:
        if complaint.ask.state != "closed":
            timers.cancel(tx, RULE, f"ask:{complaint.ask.id}:")
            asks.close_subject(tx, KIND, complaint.ask.subject, fact.person_id, "left")
    store.forget_complaints(tx, fact.person_id)
