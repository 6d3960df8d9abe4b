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
    """What the desk's asks, timers and messages about one person are kept under."""
    return f"person:{person_id}:"


def coordinators(
    tx: Transaction, kind: str, about: int, what: Text, rows: tuple[Row, ...] = (), under: str | None = None
) -> int:
    """Open an ask about somebody that the place's coordinators answer for; its id."""
    here = places.place(people.get(tx, about).place)
    clock = here.clocks.get(kind, BY_THEMSELVES)
    return asks.open(
        tx,
        kind,
        about=about,
        subject=under or subject(about),
        steps=clock.steps,
        clock_minutes=clock.minutes,
        what=what,
        rows=rows,
    )
