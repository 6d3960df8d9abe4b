"""Whoever is on an ask writes to whoever asked, and has their answer: a few words, copied, under the name each goes by.

It is a way for two who have no line of their own, and it ends with the ask. What is written is kept sealed like every
message, and in no table of its own.
"""

from bot.asks import by_day, own, service
from bot.asks.holders import is_here
from bot.asks.rules import Ask
from bot.base import audit, outbox, veils
from bot.base.clock import FOREVER, Instant
from bot.base.facts import PersonErased
from bot.base.messages import Button, Name, Row, Screen, Text
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.rules import STAFF_ROLES
from bot.people.waking import silent_until

WORDS_MAX = 1_000
"""So many letters at a time."""
ROOM = "ask-line"


def may_reach(tx: Transaction, ask: Ask, person_id: int) -> bool:
    """Whether that person is on it, and may write to whoever asked for themselves: what was called for without their
    knowing tells them nothing.
    """
    is_on_it = ask.state == "acknowledged" and ask.owner == person_id
    asked_themselves = ask.asked_by == ask.about and own.of(ask.kind) is None
    return is_on_it and asked_themselves and service.may_act(tx, ask, person_id)


def to_reach(tx: Transaction, ask_id: int, person_id: int) -> Ask:
    """That ask, whose asker this person may write to. `MovedOn` when they may not, or not any more."""
    ask = service.load(tx, ask_id)
    if not may_reach(tx, ask, person_id):
        raise MovedOn(f"person {person_id} is not on ask {ask_id}")
    return ask


def is_on_it(tx: Transaction, ask_id: int, person_id: int) -> bool:
    """Whether that person may write to whoever asked now."""
    return may_reach(tx, service.load(tx, ask_id), person_id)


def reach(tx: Transaction, ask_id: int, by: int, words: str, message_id: int) -> Ask:
    """Person `by`, who is on it, writes to whoever asked. `Refused` for too much, and where nothing reaches them."""
    ask = to_reach(tx, ask_id, by)
    _check(words)
    if not people.get(tx, ask.about).reachable or waits_until(tx, ask, ask.about) == FOREVER:
        raise Refused("asks-reach-gone", f"person {ask.about} cannot be reached", who=Name(ask.about))
    answer: Row = (Button(Text("asks-answer-button", who=Name(by)), "asks.answer", ask.id, by),)
    screen = Screen(Text("asks-word", who=Name(by), words=words), (answer,), kind="notice")
    _send(tx, ask, by, ask.about, screen, message_id)
    audit.record(tx, by, "asks.reached", ask.about, str(ask.id))
    return ask


def to_answer(tx: Transaction, ask_id: int, by: int, writer: int) -> Ask:
    """That ask, about which `writer` has written to `by`. `Refused` when that one is not there for it any more;
    `MovedOn` when nobody wrote.
    """
    ask = service.load(tx, ask_id)
    if ask.asked_by != by or ask.about != by or not _has_written(tx, ask, writer):
        raise MovedOn(f"person {writer} did not write to person {by} about ask {ask_id}")
    is_there = is_here(tx, writer) and service.was_called(tx, ask, people.get(tx, writer))
    if ask.state == "closed" or not is_there:
        raise Refused("asks-reach-over", f"ask {ask_id} is not person {writer}'s any more", who=Name(writer))
    return ask


def answer(tx: Transaction, ask_id: int, by: int, writer: int, words: str, message_id: int) -> Instant | None:
    """Whoever asked answers the one who wrote to them; until when that waits, None when it goes now. As `to_answer`,
    and `Refused` for too much.
    """
    ask = to_answer(tx, ask_id, by, writer)
    _check(words)
    screen = Screen(Text("asks-word-back", who=Name(by), words=words), _rows(tx, ask, writer), kind="notice")
    opens = by_day.waits_until(tx, ask, writer) or waits_until(tx, ask, writer)
    _send(tx, ask, by, writer, screen, message_id, opens)
    return opens


def _rows(tx: Transaction, ask: Ask, writer: int) -> tuple[Row, ...]:
    """What whoever wrote may do when they are answered: nothing that is not theirs any more."""
    write: Row = (Button(Text("asks-write-button", who=Name(ask.about)), "asks.write", ask.id),)
    see: Row = (Button(Text("asks-see-again-button"), "asks.see", ask.id),)
    works_here = not people.get(tx, writer).roles.isdisjoint(STAFF_ROLES)
    return (*((write,) if may_reach(tx, ask, writer) else ()), *((see,) if works_here else ()))


def waits_until(tx: Transaction, ask: Ask, to: int) -> Instant | None:
    """Until when what is not urgent waits for that person: their break, and their quiet hours."""
    return None if ask.urgent else silent_until(people.get(tx, to), tx.now)


def _check(words: str) -> None:
    if len(words) > WORDS_MAX:
        raise Refused("asks-reach-long", f"{len(words)} letters at once", most=WORDS_MAX)


def _send(
    tx: Transaction, ask: Ask, by: int, to: int, screen: Screen, message_id: int, not_before: Instant | None = None
) -> None:
    lane: outbox.Lane = "urgent" if ask.urgent else "talk"
    outbox.send(tx, to, screen, lane=lane, key=f"{_key(ask, by)}{message_id}", not_before=not_before)


def _key(ask: Ask, by: int) -> str:
    return f"{ROOM}:{by}:{ask.id}:"


def _has_written(tx: Transaction, ask: Ask, writer: int) -> bool:
    return bool(veils.kept_under(tx, _key(ask, writer)))


def written_in(row_key: str) -> tuple[int, int] | None:
    """(the ask, who wrote) of what stands in the outbox under that key; None when it is something else."""
    room, *ids = row_key.split(":")
    if room != ROOM:
        return None
    writer, ask_id, _ = map(int, ids)
    return ask_id, writer


def erased(tx: Transaction, fact: PersonErased) -> None:
    """What follows when somebody is erased: nothing is kept of what they wrote; nor of what was written to them, like
    of every message of theirs.
    """
    veils.blank_all(tx, f"{ROOM}:{fact.person_id}:")
