"""A chat that clears itself, where others may look at the phone: after an hour, each evening, or after a day.

Each message goes by a time of its own, counted from when it came or was last opened or changed. Three things stay: a
plain line that was not opened, for nothing is lost unread; what the person has sent and is still to be passed on; and
the numbers before them, while a call of theirs is open. Whatever goes leaves no sound: in the place of the last screen
stands what hiding leaves.
"""

from collections.abc import Callable
from dataclasses import dataclass

from bot.base import audit, chats, outbox, standing, timers
from bot.base.clock import FOREVER, HOUR, Instant
from bot.base.messages import from_json, to_json
from bot.base.outcome import MovedOn
from bot.base.timers import Timer
from bot.base.transaction import Row, Transaction
from bot.people import service
from bot.people.messages import CALM
from bot.people.rules import BREATH, Clears, Person, gone_at, is_shared
from bot.people.store import persons

RULE = "people.clear"
CHOICES: tuple[Clears, ...] = ("hour", "evening", "day", "off")
LOOK_EVERY: Instant = HOUR
"""Looked at so often at least: what may go from now on, was opened meanwhile, or lies in another zone by now."""

Needed = Callable[[Transaction, Person], set[int]]
Called = Callable[[Transaction, Person], bool]
_needed: list[Needed] = []
_called: list[Called] = []


def on_needed(find: Needed) -> None:
    """Let `find(tx, person)` name the messages in a chat that are the person's own and still to be passed on."""
    _needed[:] = [find]


def on_called(look: Called) -> None:
    """Let `look(tx, person)` say whether a call of that person's is open."""
    _called[:] = [look]


def choose(tx: Transaction, person: Person, choice: str) -> None:
    """When the chat clears itself from now on: one of `CHOICES`. `MovedOn` for anything else, and where messages come
    as they are: there nobody could say what was not read.
    """
    if choice not in CHOICES or (choice != "off" and not is_shared(person)):
        raise MovedOn("no such choice of clearing")
    persons.change(tx, person.id, clears=choice)
    audit.record(tx, person.id, "people.clears_set", person.id, choice)
    plan(tx, service.get(tx, person.id))


def stop(tx: Transaction, person: Person) -> None:
    """Nobody else uses this phone: nothing goes by itself any more."""
    if person.clears != "off":
        choose(tx, person, "off")


def plan(tx: Transaction, person: Person) -> None:
    """Put the next look on the timetable, after a breath; none where nothing is to clear itself."""
    if person.clears == "off":
        timers.cancel(tx, RULE, _subject(person))
    else:
        _look_at(tx, person, tx.now + BREATH)


def _look_at(tx: Transaction, person: Person, at: Instant) -> None:
    timers.set_timer(tx, RULE, _subject(person), at, late_limit=FOREVER, about=person.id)


def _subject(person: Person) -> str:
    return f"person:{person.id}:"


@dataclass(frozen=True, slots=True)
class Piece:
    """One message of a chat, and when it goes."""

    message_id: int
    ours: bool
    came: Instant
    goes: Instant


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "people.clear": take away what has had its time, and look again when the next has."""
    person = None if timer.about is None else service.find(tx, timer.about)
    if person is None or person.clears == "off":
        return
    pieces = _pieces(tx, person)
    going = [piece for piece in pieces if piece.goes <= tx.now]
    later = [piece.goes for piece in pieces if piece.goes > tx.now]
    if going and person.reachable and is_shared(person):
        _clear(tx, person, going)
    _look_at(tx, person, min([*later, tx.now + LOOK_EVERY]))


def _pieces(tx: Transaction, person: Person) -> list[Piece]:
    """What of that chat goes at some time; what has to stay, or is calm already, is not among it."""
    stands = standing.of(tx, person.id)
    needed = {message_id for find in _needed for message_id in find(tx, person)}
    called = any(look(tx, person) for look in _called)
    calm = _calm_message(outbox.last_shown(tx, person.id))
    found = []
    for row in chats.messages_of(tx, person.id):
        there = stands.get(row.message_id)
        if row.message_id in needed or row.message_id == calm:
            continue
        if there is not None and (there.unopened or (called and there.lasting)):
            continue
        touched = row.at if there is None else max(row.at, there.since)
        goes = gone_at(person, row.at, touched)
        found.append(Piece(row.message_id, bool(row.ours), row.at, goes))
    return found


def _calm_message(shown: Row | None) -> int | None:
    """The message that hiding, or clearing, has left."""
    if shown is None or from_json(shown.body).text != CALM.text:
        return None
    return int(shown.message_id)


def _clear(tx: Transaction, person: Person, going: list[Piece]) -> None:
    """Take these away: young ones are deleted on both sides, older ones of ours made blank. The last screen turns calm
    in its place, for a new message would make a sound; where another is on its way there, that comes.
    """
    shown = outbox.last_shown(tx, person.id)
    last = None if shown is None else shown.message_id
    if any(piece.message_id == last for piece in going) and not standing.screen_is_ahead(tx, person.id):
        packed = to_json(CALM)
        chats.remember_screen(tx, person.id, packed)
        outbox.show(tx, person.id, packed, last, lasting=False)
    others = [piece for piece in going if piece.message_id != last]
    young = [piece.message_id for piece in others if chats.is_young(piece.came, tx.now)]
    old = [piece.message_id for piece in others if piece.ours and piece.message_id not in young]
    chats.take(tx, person.id, [piece.message_id for piece in others])
    if young:
        outbox.ask_telegram(tx, person.id, "remove", young)
    if old:
        outbox.ask_telegram(tx, person.id, "blank", old)
