"""What each nightly run came to, in figures; nobody is in it."""

import json
from typing import Any

from sqlalchemy import CheckConstraint, bindparam, select

from bot.base import tables
from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.pairing.rules import Kind

NIGHTS = tables.table(
    "pairing_nights",
    tables.key(),
    tables.text("place", privacy="keep"),
    tables.text("kind", privacy="keep"),
    tables.instant("at", privacy="keep"),
    tables.text("figures", privacy="keep"),
    CheckConstraint("kind IN ('nurse', 'mentor')", name="kind"),
)
tables.index(NIGHTS, "place", "kind", "at", name="latest")

_N = NIGHTS.c
_LATEST = (
    select(_N.at, _N.figures)
    .where(_N.place == bindparam("of_place"), _N.kind == bindparam("of_kind"))
    .order_by(_N.at.desc(), _N.id.desc())
    .limit(1)
)


def note(tx: Transaction, place: str, kind: Kind, figures: dict[str, Any]) -> None:
    """Keep what a run came to."""
    tx.insert(NIGHTS, place=place, kind=kind, at=tx.now, figures=json.dumps(figures, separators=(",", ":")))


def latest(tx: Transaction, place: str, kind: Kind) -> tuple[Instant, dict[str, Any]] | None:
    """When the last run was, and its figures; None before the first."""
    row = tx.one(_LATEST, of_place=place, of_kind=kind)
    return None if row is None else (row.at, json.loads(row.figures))
