"""What the desk asks of people: always coordinators of the place, unless the place's own clock names others."""

from bot.asks import service as asks
from bot.base.messages import Row, Text
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.places import service as places
from bot.places.rules import Clock

BY_THEMSELVES = Clock(("coordinator",), (24 * 60,))
"""Who is called where a place names nobody: these are a coordinator's matters, and not for whoever is on duty."""


def subject(person_id: int) -> str:
    """What the desk's asks about one person are kept under."""
    return f"person:{person_id}"


def timer(person_id: int) -> str:
    """What the desk's timers about one person are kept under; no other person's begins so."""
    return f"person:{person_id}:"


def coordinators(tx: Transaction, kind: str, about: int, what: Text, rows: tuple[Row, ...] = ()) -> int:
    """Open an ask about somebody that the place's coordinators answer for; its id."""
    return open_ask(tx, kind, about, what, rows, under=subject(about), clock=BY_THEMSELVES)


def open_ask(
    tx: Transaction, kind: str, about: int, what: Text, rows: tuple[Row, ...], *, under: str, clock: Clock
) -> int:
    """Open an ask about somebody, kept under `under`; its id. `clock` is who is called where the place names nobody."""
    found = places.place(people.get(tx, about).place).clocks.get(kind, clock)
    return asks.open(
        tx, kind, about=about, subject=under, steps=found.steps, clock_minutes=found.minutes, what=what, rows=rows
    )
