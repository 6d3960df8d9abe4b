"""Everybody at a place who could be proposed, side by side, kept at hand from one transaction to the next.

To read all of them each time a parent arrives would hold up everybody who writes. Whoever was written about since is
read afresh (`bot/base/memory.py`), and so is whoever time alone has changed: a break ends, a clearance runs out.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from bot.base.clock import Instant
from bot.base.transaction import Transaction
from bot.pairing import arrival
from bot.pairing.arrival import Seen
from bot.pairing.columns import Columns, Points
from bot.pairing.rules import Helper, Kind
from bot.places.rules import Place


@dataclass(slots=True)
class _Pool:
    """The columns, the row of each helper by id, and from when up to when each row is right, unless it is written."""

    place: Place
    kind: Kind
    columns: Columns
    rows: dict[int, int]
    since: Points
    until: Points

    @classmethod
    def of(cls, place: Place, kind: Kind, seen: Iterable[Seen]) -> "_Pool":
        known = sorted(seen, key=lambda one: one.helper.id)
        return cls(
            place,
            kind,
            Columns.of([one.helper for one in known], place),
            {one.helper.id: row for row, one in enumerate(known)},
            np.array([one.since for one in known], dtype=np.int64),
            np.array([one.until for one in known], dtype=np.int64),
        )

    def out_of_time(self, now: Instant) -> set[int]:
        """Ids of those whom time has changed since they were read."""
        rows = np.flatnonzero((self.until <= now) | (now < self.since))
        return {int(number) for number in self.columns.ids[rows]}

    def put(self, one: Seen) -> None:
        row = self.rows[one.helper.id]
        self.columns.put(row, one.helper, self.place)
        self.since[row], self.until[row] = one.since, one.until

    def with_others(self, found: dict[int, Seen | None]) -> "_Pool":
        """The same with those who came, and without those who went."""
        stay = (
            Seen(helper, int(since), int(until))
            for helper, since, until in zip(self.columns.helpers, self.since, self.until, strict=True)
            if helper.id not in found
        )
        return _Pool.of(self.place, self.kind, [*stay, *(one for one in found.values() if one is not None)])


def columns(tx: Transaction, kind: Kind, place: Place) -> Columns:
    """The helpers of that place as matching sees them now. They change with the next look, also in this transaction."""
    return _now(tx, kind, place).columns


def helper(tx: Transaction, helper_id: int, kind: Kind, place: Place) -> Helper | None:
    """One of them as matching sees them now; None when they are no such helper of that place."""
    pool = _now(tx, kind, place)
    row = pool.rows.get(helper_id)
    return None if row is None else pool.columns.helpers[row]


def _now(tx: Transaction, kind: Kind, place: Place) -> _Pool:
    key = ("pairing.pool", place.name, kind)
    kept = tx.memory.find(key)
    if kept is None or kept.what.place != place:
        kept = tx.memory.keep(key, _Pool.of(place, kind, arrival.helpers(tx, kind, place)))
    pool: _Pool = kept.what
    again = kept.written | pool.out_of_time(tx.now)
    if again:
        found = {person_id: arrival.helper_of(tx, person_id, kind, place) for person_id in sorted(again)}
        if any((one is None) == (person_id in pool.rows) for person_id, one in found.items()):
            kept.what = pool = pool.with_others(found)
        else:
            for one in found.values():
                if one is not None:
                    pool.put(one)
        kept.written.clear()
    return pool
