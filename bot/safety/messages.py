"""What safety says to those who did not just ask, and to whoever wrote what worries us."""

from bot.asks import by_day
from bot.asks import messages as asks_messages
from bot.asks.rules import Ask
from bot.base import outbox
from bot.base.clock import HOUR, MINUTE, Instant
from bot.base.messages import Button, Duration, Name, Row, Screen, Text, When, to_json
from bot.base.transaction import Transaction
from bot.pairing.store.pairings import Pairing
from bot.people import messages as people_messages
from bot.people.rules import HELPER_ROLES, STAFF_ROLES, Person
from bot.people.store.companions import Link
from bot.safety import rota
from bot.safety.store.checks import Check

NEVER_MIND = Text("asks-never-mind-button")


def call_asked(tx: Transaction, ask: Ask, link: Link | None) -> None:
    """Let a parent know that whoever acts for them has asked that somebody calls."""
    if link is None or link.companion_id is None:
        return
    off = (Button(Text("safety-call-off-button"), "asks.never_mind", ask.id),)
    text = Text("safety-call-told", who=Name(link.companion_id))
    screen = Screen(text, (off, people_messages.stop(link, link.companion_id)), kind="notice")
    outbox.send(tx, ask.about, screen, lane="talk", key=f"ask:{ask.id}:told")


def where_it_is(tx: Transaction, ask: Ask) -> Text:
    """Who was called and when the next one will be, or who has seen it; the truth where nobody could be called, and
    where a coordinator is, for nobody is on duty.
    """
    if ask.owner is None:
        return Text("safety-nobody")
    if ask.state == "acknowledged" and ask.acknowledged_at is not None:
        return Text("safety-seen", who=Name(ask.owner), at=When(ask.acknowledged_at))
    if by_day.sleeps(tx, ask):
        return Text("safety-later", who=Name(ask.owner), at=When(ask.due_at))
    minutes = Duration(ask.steps[ask.step].minutes)
    key = "safety-called-last" if ask.last else "safety-called"
    called = Text(key, who=Name(ask.owner), minutes=minutes)
    return Text("safety-nobody-on-duty", called=called) if _out_of_hours(tx, ask) else called


def _out_of_hours(tx: Transaction, ask: Ask) -> bool:
    """Whether it has come to those on duty, and there are none but the coordinators."""
    return ask.role in ("on_duty", "coordinator") and rota.named(tx, ask.place) is None


def _where_now(tx: Transaction, ask: Ask, *, again: bool) -> Text:
    """The same, after words that came while the ask waited already: nobody has seen these yet."""
    if ask.owner is None or not again or by_day.sleeps(tx, ask):
        return where_it_is(tx, ask)
    opens = by_day.waits_until(tx, ask, ask.owner)
    if opens is not None:
        return Text("safety-later", who=Name(ask.owner), at=When(opens))
    return Text("safety-again" if ask.state == "acknowledged" else "safety-told-again", who=Name(ask.owner))


def call_rows(ask: Ask) -> tuple[Row, ...]:
    """What whoever is waiting can do about a call."""
    again = (Button(Text("safety-again-button"), "safety.again"),)
    sorted_now = (Button(NEVER_MIND, "asks.never_mind", ask.id),)
    return (again, sorted_now) if ask.state == "acknowledged" else (sorted_now,)


# --- after a text that worries us ---


def worries(person: Person, level: str) -> Text:
    """What those who are called read of a text of that person: who wrote it, and none of it."""
    return Text(f"safety-ask-{level}", who=Name(person.id), writer=_writer(person))


def words_row(person: Person) -> tuple[Row, ...]:
    """The way to the words of that person, for those who are called."""
    return ((Button(Text("safety-words-button"), "safety.words", person.id),),)


def _writer(person: Person) -> str:
    if not person.roles.isdisjoint(STAFF_ROLES | HELPER_ROLES):
        return "team"
    return "companion" if person.only_acts else "member"


def numbers_now(tx: Transaction, person: Person, ask: Ask, *, again: bool, heard_in: int) -> None:
    """The numbers, who was called and who reads what, at once and whatever else is shown; again for every text, but in
    one minute only once: what comes next gets a line. It stands open also where others look at the phone: whoever wrote
    it holds it just now, it says nothing of what was written, and a number must not lie behind a tap. It can be hidden
    from there.
    """
    note = _where_now(tx, ask, again=again)
    text = Text(
        "safety-emergency",
        numbers=asks_messages.numbers(tx, person),
        note=note,
        writer=_writer(person),
    )
    hide = () if person.private == "no" else ((Button(Text("people-hide-button"), "people.hide"),),)
    screen = Screen(text, (*call_rows(ask), *hide), kind="article", lasting=True)
    key = f"safety:{ask.id}:numbers:{tx.now // MINUTE}"
    if not outbox.put(tx, person.id, "screen", to_json(screen), "urgent", key=key):
        line = Screen(Text("safety-heard-too", note=note), (*call_rows(ask), *hide), lasting=True)
        outbox.put(tx, person.id, "screen", to_json(line), "urgent", key=f"safety:{ask.id}:line:{heard_in}")


def somebody_today(tx: Transaction, person: Person, ask: Ask, *, again: bool, heard_in: int) -> None:
    """The same as a message, at most once an hour, and a line for each text that comes meanwhile. Behind a neutral line
    where others look at the phone.
    """
    screen = today(tx, person, ask, again=again)
    if not outbox.send(tx, person.id, screen, lane="urgent", key=f"ask:{ask.id}:today:{tx.now // HOUR}"):
        line = Screen(Text("safety-heard-too", note=_where_now(tx, ask, again=again)), screen.rows, kind="notice")
        outbox.send(tx, person.id, line, lane="urgent", key=f"ask:{ask.id}:line:{heard_in}")


def today(tx: Transaction, person: Person, ask: Ask, *, again: bool = False) -> Screen:
    """That somebody was asked to get in touch, who reads what, and whom to call meanwhile."""
    text = Text(
        "safety-today",
        numbers=asks_messages.numbers(tx, person),
        note=_where_now(tx, ask, again=True) if again else _asked_today(tx, ask),
        writer=_writer(person),
    )
    return Screen(text, ((Button(NEVER_MIND, "asks.never_mind", ask.id),),), kind="article")


def _asked_today(tx: Transaction, ask: Ask) -> Text:
    if ask.owner is None or ask.state == "acknowledged" or by_day.sleeps(tx, ask):
        return where_it_is(tx, ask)
    asked = Text("safety-today-asked", who=Name(ask.owner), minutes=Duration(ask.steps[ask.step].minutes))
    return Text("safety-nobody-on-duty", called=asked) if _out_of_hours(tx, ask) else asked


def would_you_like_a_call(tx: Transaction, person: Person, heard_in: int) -> None:
    """One gentle question. Behind a neutral line where others look at the phone."""
    rows: tuple[Row, ...] = (
        (Button(Text("safety-gentle-yes-button"), "safety.call_me"),),
        (Button(Text("safety-gentle-numbers-button"), "safety.numbers"),),
        (Button(Text("safety-gentle-no-button"), "safety.not_now"),),
    )
    screen = Screen(Text("safety-gentle"), rows, kind="notice")
    outbox.send(tx, person.id, screen, lane="urgent", key=f"safety:gentle:{heard_in}")


# --- is it she? ---


def check_key(check: Check) -> str:
    """What the question is kept under while it waits to be sent or opened."""
    return f"safety:check:{check.id}:"


def is_it_you(tx: Transaction, check: Check, until: Instant) -> None:
    """Put her own question to a parent, until then: behind a neutral line where others look at the phone."""
    rows: tuple[Row, ...] = (
        (Button(Text("safety-check-answer-button"), "safety.check_answer", check.pairing_id),),
        (Button(Text("safety-check-later-button"), "safety.check_later", check.pairing_id),),
    )
    screen = Screen(Text("safety-check-question", question=check.question), rows, kind="notice")
    key = f"{check_key(check)}{tx.now}"
    outbox.send(tx, check.parent_id, screen, lane="talk", key=key, not_after=until)


def check_came(tx: Transaction, pairing: Pairing, outcome: str, *, used_up: bool) -> None:
    """Let the nurse know what came of it, and nobody else."""
    text = Text("safety-check-came", who=Name(pairing.parent_id), outcome=outcome, at=When(tx.now))
    if used_up:
        text = Text("safety-check-came-used-up", who=Name(pairing.parent_id))
    lane: outbox.Lane = "urgent" if outcome == "unsafe" else "talk"
    outbox.send(tx, pairing.helper_id, Screen(text, kind="notice"), lane=lane)
