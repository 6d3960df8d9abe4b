"""What each run for rings came to, in figures; nobody is in it."""

import json
from typing import Any

from sqlalchemy import bindparam, select

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Transaction

RUNS = tables.table(
    "skills_ring_runs",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.instant("at", privacy="keep"),
    tables.text("figures", privacy="keep"),
)
tables.index(RUNS, "place", "at", name="latest")

_LATEST = (
    select(RUNS.c.at, RUNS.c.figures)
    .where(RUNS.c.place == bindparam("of_place"))
    .order_by(RUNS.c.at.desc(), RUNS.c.id.desc())
    .limit(1)
)


def note(tx: Transaction, place: str, figures: dict[str, Any]) -> None:
    """Keep what a run came to."""
    tx.insert(RUNS, place=place, at=tx.now, figures=json.dumps(figures, separators=(",", ":")))


def latest(tx: Transaction, place: str) -> tuple[Instant, dict[str, Any]] | None:
    """When the last run was, and its figures; None before the first."""
    row = tx.one(_LATEST, of_place=place)
    return None if row is None else (row.at, json.loads(row.figures))
