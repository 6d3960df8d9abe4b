"""The people of these tests, moved in at one place, and who holds which step."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from bot.asks import by_day, holders
from bot.asks.rules import Ask
from bot.base.clock import Instant
from bot.base.timers import Rules, due, next_due
from bot.base.transaction import Transaction
from bot.people.store import persons

ANA, RUTH, NIA, CLEO, DEE = 1, 2, 3, 4, 5
EVERYBODY = (ANA, RUTH, NIA, CLEO, DEE)
"""Ana is a parent, Ruth her nurse, Nia the nurse on duty, Cleo and Dee coordinators."""


def move_in(tx: Transaction) -> None:
    roles = ("parent", "nurse", "nurse", "coordinator", "coordinator")
    for name, role in zip(("Ana", "Ruth", "Nia", "Cleo", "Dee"), roles, strict=True):
        person_id = persons.add(
            tx,
            name,
            language="en",
            zone="Europe/London",
            state="active",
            place="merevale",
            met_at=tx.now,
        )
        persons.add_role(tx, person_id, role)


def wire() -> None:
    """Who holds which step, as `bot/wiring` would say."""
    steps: dict[str, tuple[int, ...]] = {"nurse": (RUTH,), "on_duty": (NIA,), "coordinator": (CLEO, DEE)}
    for role, people in steps.items():
        holders.on(role, lambda _tx, _ask, people=people: people)
    holders.on(by_day.WATCH, nobody)
    holders.apart_on()


def wire_nobody() -> None:
    """A place where nobody works."""
    for role in ("nurse", "on_duty", "coordinator"):
        holders.on(role, nobody)


def nobody(_tx: Transaction, _ask: Ask) -> tuple[int, ...]:
    return ()


def wait(tx: Transaction, rules: Rules, until: Instant) -> None:
    """Let the time pass to `until`, doing on the way whatever falls due, when it falls due."""
    while True:
        at = next_due(tx)
        if at is None or at > until:
            break
        tx.now = max(tx.now, at)
        for timer_id in due(tx):
            rules.run(tx, timer_id)
    tx.now = until


@contextmanager
def undone(tx: Transaction) -> Iterator[None]:
    """A history of which nothing stays."""
    now = tx.now
    tx.run(text("SAVEPOINT history"))
    try:
        yield
    finally:
        tx.run(text("ROLLBACK TO history"))
        tx.now = now
