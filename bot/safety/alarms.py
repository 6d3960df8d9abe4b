"""What follows when somebody writes what worries us: a person and a helpline are added, and nothing is held up.

Clear danger calls the same people as "I need someone now", with clocks of minutes; fear and hopelessness the same with
clocks of hours; what is only hard, one gentle question. Whoever wrote it cannot close it: a person has looked first.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.asks import raising
from bot.asks import service as asks
from bot.asks.rules import Ask
from bot.base import audit, timers
from bot.base.clock import DAY, FOREVER, HOUR, Instant
from bot.base.facts import AskClosed, PersonErased, UrgentAsk
from bot.base.messages import Name, Row, Text
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import glances
from bot.people.rules import Person
from bot.places import service as places
from bot.safety import messages, store
from bot.safety.service import CALL, EMERGENCY, NOW, subject_of

if TYPE_CHECKING:
    from bot.safety.screening.screen import Found

TODAY = "safety.today"
"""The kind of the ask that somebody gets in touch within hours, after words of fear or without hope."""

FAMILY = "safety.family"
"""The kind of the ask that opens for a parent for whom somebody acts, or once did, who wrote words of danger."""

KINDS = {"emergency": EMERGENCY, "today": TODAY}
FORGET_RULE = "safety.words"
"""The rule by which words are let go of, a while after their ask was closed."""
SHOWN_MAX = 6
LETTERS_MAX = 120
"""How much is kept of one phrase by which a text was seen, and PHRASES_MAX how many of them."""
PHRASES_MAX = 4
_MASKED = "\u2026"


@dataclass(frozen=True, slots=True)
class Told:
    """What whoever was called may read: the asks' words, the newest first, and for whom the writer acts or ever did."""

    about: int
    ask: Ask
    said: tuple[tuple[Instant, str], ...]
    acts_for: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Heard:
    """Words for which somebody was called, in which update, and whether they were only told `again`."""

    ask: Ask
    again: bool
    heard_in: int


def hear(tx: Transaction, person: Person, found: "Found", heard_in: int) -> Heard | None:
    """What follows from what was found in words of that person, written in update `heard_in`; once for each update.
    What they read of it follows by `answer`, when all else is said: it has to be the last thing before them.
    """
    if found.level == "none" or store.was_heard(tx, heard_in):
        return None
    if found.level == "ask":
        _ask_gently(tx, person, heard_in)
        return None
    known = waiting(tx, person)
    ask = _alarm(tx, person, found.level, known)
    store.note(tx, person.id, heard_in, found.level, ask.id, _few(found.matched))
    if found.level == "emergency":
        _look_after_families(tx, person)
    return Heard(ask, known is not None and (known.kind != TODAY or ask.kind == TODAY), heard_in)


def answer(tx: Transaction, person: Person, heard: Heard) -> None:
    """Let that person know whom to call, who was called, and who reads what."""
    if heard.ask.kind == TODAY:
        messages.somebody_today(tx, person, heard.ask, again=heard.again, heard_in=heard.heard_in)
    else:
        messages.numbers_now(tx, person, heard.ask, again=heard.again, heard_in=heard.heard_in)


def _look_after_families(tx: Transaction, person: Person) -> None:
    """For each parent for whom that person acts or ever did, her own nurse is called as well: they may be in danger
    from each other. Neither of the two is told.
    """
    for parent_id in sorted(glances.ever_acted_for(tx, person.id)):
        _open(tx, parent_id, FAMILY, Text("safety-ask-family", who=Name(parent_id)), asked_by=None)


def _few(matched: tuple[str, ...]) -> str:
    """The words by which it was seen, a line each and none long, none twice."""
    longest = [one for one in matched if not any(one != other and one in other for other in matched)]
    lines = (" ".join(words.split()) for words in longest[:PHRASES_MAX])
    return "\n".join(line if len(line) <= LETTERS_MAX else line[:LETTERS_MAX] + _MASKED for line in lines)


def _alarm(tx: Transaction, person: Person, level: str, known: Ask | None) -> Ask:
    """The ask for it: one that waits already is joined, and raised where this is worse."""
    what, rows = messages.worries(person, level), messages.words_row(person)
    if known is None:
        return _open(tx, person.id, KINDS[level], what, rows, asked_by=person.id)
    tx.tell(UrgentAsk(person.id))
    if level == "emergency" and known.kind != EMERGENCY:
        return raising.raise_to(tx, known, EMERGENCY, what=what, rows=rows, anew=known.kind == TODAY)
    if not known.guarded:
        return raising.raise_to(tx, known, NOW, what=known.notice.text, rows=rows, anew=False)
    return raising.say_more(tx, known, pressing=level == "emergency")


def _open(
    tx: Transaction, about: int, kind: str, what: Text, rows: tuple[Row, ...] = (), *, asked_by: int | None
) -> Ask:
    opened = asks.open(
        tx,
        kind,
        about=about,
        asked_by=asked_by,
        subject=f"person:{about}",
        urgent=True,
        guarded=True,
        what=what,
        rows=rows,
    )
    return asks.load(tx, opened)


def waiting(tx: Transaction, person: Person) -> Ask | None:
    """The call that waits for that person, the most pressing first; None when there is none."""
    found = (asks.waiting_for(tx, kind, subject_of(person)) for kind in (EMERGENCY, NOW, TODAY))
    return next((ask for ask in found if ask is not None), None)


def _ask_gently(tx: Transaction, person: Person, heard_in: int) -> None:
    """One question, unless somebody is on the way to them, or they were asked not long ago."""
    last = store.asked_gently_at(tx, person.id)
    hours = places.place(person.place).listening.gentle_hours
    if last is not None and tx.now < last + hours * HOUR:
        return
    if waiting(tx, person) is None and asks.waiting_for(tx, CALL, subject_of(person)) is None:
        store.note(tx, person.id, heard_in, "ask", None, "")
        messages.would_you_like_a_call(tx, person, heard_in)


# --- those who are called ---


def words_of(tx: Transaction, reader: Person, person_id: int) -> Told:
    """What that person wrote that worries us, for whoever was called for it; each look stands in the audit. `MovedOn`
    for anybody else.
    """
    found = [
        (alarm, ask)
        for alarm in store.latest(tx, person_id, SHOWN_MAX)
        if asks.was_called(tx, ask := asks.load(tx, alarm.ask_id), reader)
    ]
    if not found:
        raise MovedOn(f"person {reader.id} was not called for words of person {person_id}")
    audit.record(tx, reader.id, "safety.words_read", person_id)
    newest = found[0][1]
    said = tuple((alarm.at, alarm.words) for alarm, ask in found if ask.id == newest.id)
    return Told(person_id, newest, said, tuple(sorted(glances.ever_acted_for(tx, person_id))))


def has_in_hand(ask: Ask, person_id: int) -> bool:
    """Whether that person has said that they are on it."""
    return ask.state == "acknowledged" and ask.owner == person_id


def check_in_hand(tx: Transaction, reader: Person, ask_id: int) -> Ask:
    """That ask for words, which this person is on: nobody else says that it was nothing. `Refused` when another is on
    it, nobody is yet, or it is closed already; `MovedOn` for who was not called.
    """
    ask = asks.load(tx, ask_id)
    if not ask.guarded or not asks.was_called(tx, ask, reader):
        raise MovedOn(f"person {reader.id} was not called for words in ask {ask_id}")
    if ask.state == "closed":
        raise Refused("asks-closed-already", f"ask {ask_id} is closed")
    if ask.state == "acknowledged" and ask.owner is not None and ask.owner != reader.id:
        raise Refused("asks-taken", f"ask {ask_id} is taken", who=Name(ask.owner))
    if not has_in_hand(ask, reader.id):
        raise Refused("safety-nothing-first", f"nobody is on ask {ask_id}")
    return ask


def was_nothing(tx: Transaction, reader: Person, ask_id: int) -> None:
    """Whoever is on it has looked: the words meant nothing of the kind. It is closed, and counts as a false alarm.
    `Refused` and `MovedOn` as in `check_in_hand`.
    """
    ask = check_in_hand(tx, reader, ask_id)
    asks.close(tx, ask.id, reader.id, "nothing")


# --- letting go ---


def ask_closed(tx: Transaction, fact: AskClosed) -> None:
    """What follows when an ask is closed by hand: the words for which it was opened are kept for a while only."""
    ask = asks.load(tx, fact.ask_id)
    if ask.guarded:
        days = places.place(ask.place).listening.words_days
        timers.set_timer(tx, FORGET_RULE, f"ask:{ask.id}:", tx.now + days * DAY, late_limit=FOREVER, about=ask.about)


def forget_words(tx: Transaction, timer: Timer) -> None:
    """The rule of "safety.words"."""
    store.forget_words(tx, int(timer.subject.split(":")[1]))


def erased(tx: Transaction, fact: PersonErased) -> None:
    """What follows when somebody is erased: nothing that they wrote is kept. What waits still waits for a person."""
    store.forget(tx, fact.person_id)
