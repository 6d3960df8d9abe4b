"""What every transaction did to urgent asks and what it wrote of them, noted by the database itself in the same
transaction: what was rolled back was never noted.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.base.clock import Instant
from bot.base.database import guard_connection
from bot.base.transaction import Transaction
from bot.simulation.disk import Disk
from bot.simulation.escalation.reckoning import URGENT, Could, Reckoning

_KINDS = ", ".join(f"'{kind}'" for kind in URGENT)
_FIELDS = (
    *("id", "kind", "about", "asked_by", "guarded", "state", "owner", "step", "round"),
    *("due_at", "follow_ups", "raised_at", "closed_by", "version"),
)
_NAMED = ", ".join(_FIELDS)
_SEES = f"INSERT INTO seen_asks ({_NAMED}) VALUES ({', '.join(f'NEW.{name}' for name in _FIELDS)})"
_CHANGED = "BEGIN INSERT INTO seen_ties VALUES (NEW.id); END"
_DUTY = (
    *("AFTER INSERT ON duties", "AFTER UPDATE ON duties", "AFTER INSERT ON duty_spans", "AFTER DELETE ON duty_spans"),
    "AFTER UPDATE OF state, reachable, paused_until ON persons",
)
"""What may change who is on duty, beside the time."""
_TABLES = (
    f"CREATE TEMP TABLE seen_asks ({_NAMED}, could TEXT)",
    "CREATE TEMP TABLE seen_rows (id INTEGER, said TEXT)",
    "CREATE TEMP TABLE seen_ties (id INTEGER)",
    "CREATE TEMP TABLE seen_duty (id INTEGER)",
    *(
        f"CREATE TEMP TRIGGER sees_{what.split()[-1]}_{what.split()[1].lower()} {what} "
        f"BEGIN INSERT INTO seen_duty VALUES ({'OLD' if 'DELETE' in what else 'NEW'}.id); END"
        for what in _DUTY
    ),
    f"CREATE TEMP TRIGGER sees_new_ask AFTER INSERT ON asks WHEN NEW.kind IN ({_KINDS}) BEGIN {_SEES}; END",
    f"CREATE TEMP TRIGGER sees_ask AFTER UPDATE ON asks WHEN NEW.kind IN ({_KINDS}) BEGIN {_SEES}; END",
    "CREATE TEMP TRIGGER sees_row AFTER INSERT ON outbox WHEN NEW.kind = 'screen' OR NEW.key LIKE 'ask:%' "
    "OR NEW.key LIKE 'closed-ask:%' OR NEW.key LIKE 'safety:%' "
    "BEGIN INSERT INTO seen_rows (id) VALUES (NEW.id); END",
    f"CREATE TEMP TRIGGER sees_block AFTER INSERT ON kept_apart {_CHANGED}",
    f"CREATE TEMP TRIGGER sees_link AFTER UPDATE ON companions {_CHANGED}",
    "CREATE TEMP TRIGGER sees_report AFTER INSERT ON asks WHEN NEW.kind IN "
    f"('talk.report', 'checkins.wrong', 'checkins.unsafe') {_CHANGED}",
)


@dataclass(frozen=True, slots=True)
class Seen:
    """An urgent ask after one change, and who could be called for it then."""

    id: int
    kind: str
    about: int
    asked_by: int | None
    guarded: int
    state: str
    owner: int | None
    step: int
    round: int
    due_at: Instant
    follow_ups: int
    raised_at: Instant | None
    closed_by: int | None
    version: int
    could: Could

    @property
    def place_in_line(self) -> tuple[object, ...]:
        """Where it is: what stays while only what it is about changes."""
        return self.state, self.owner, self.step, self.round, self.due_at, self.follow_ups


@dataclass(frozen=True, slots=True)
class Said:
    """A row of the outbox: under which key, to whom, by which text, whom and which times it names, and from when on."""

    key: str
    to: int
    lane: int
    text: str
    names: frozenset[int]
    times: frozenset[Instant]
    not_before: Instant


class Notes:
    """Those of one disk."""

    def __init__(self, disk: Disk, reckoning: Reckoning) -> None:
        self._disk, self._reckoning = disk, reckoning
        disk.connection.set_authorizer(None)
        for statement in _TABLES:
            disk.connection.execute(statement)
        guard_connection(disk.connection)

    def complete(self, tx: Transaction) -> None:
        """Within a transaction: add to what was noted just now what only this moment knows."""
        for (ask_id,) in self._disk.rows("SELECT DISTINCT id FROM seen_asks WHERE could IS NULL"):
            could = self._reckoning.could(ask_id, tx.now)
            self._disk.rows(
                "UPDATE seen_asks SET could = :could WHERE could IS NULL AND id = :id", could=_pack(could), id=ask_id
            )
        for row_id, person_id, body in self._disk.rows(
            "SELECT o.id, o.person_id, o.body FROM seen_rows s JOIN outbox o ON o.id = s.id WHERE s.said IS NULL"
        ):
            said = _said(tx.keys.unseal(person_id, body)) if body else ["", [], []]
            self._disk.rows("UPDATE seen_rows SET said = :said WHERE id = :id", said=json.dumps(said), id=row_id)

    def taken(self, now: Instant) -> tuple[list[Seen], list[Said], bool]:
        """What was noted and committed since: changes of asks, what was written, and whether people came apart."""
        asks = [
            self._seen(row, now) for row in self._disk.rows(f"SELECT {_NAMED}, could FROM seen_asks ORDER BY rowid")
        ]
        rows = self._disk.rows(
            "SELECT coalesce(o.key, ''), o.person_id, o.lane, coalesce(s.said, '[\"\", [], []]'), o.not_before "
            "FROM seen_rows s JOIN outbox o ON o.id = s.id ORDER BY s.id"
        )
        said = [
            Said(key, to, lane, text, frozenset(names), frozenset(times), not_before)
            for key, to, lane, packed, not_before in rows
            for text, names, times in [json.loads(packed)]
        ]
        ties = bool(self._disk.rows("SELECT 1 FROM seen_ties LIMIT 1"))
        for table, any_there in (("seen_asks", asks), ("seen_rows", said), ("seen_ties", ties)):
            if any_there:
                self._disk.rows(f"DELETE FROM {table}")
        return asks, said, ties

    def duty_changed(self) -> bool:
        """Whether anything was committed since the last question that may change who is on duty."""
        changed = bool(self._disk.rows("SELECT 1 FROM seen_duty LIMIT 1"))
        if changed:
            self._disk.rows("DELETE FROM seen_duty")
        return changed

    def _seen(self, row: tuple[Any, ...], now: Instant) -> Seen:
        *fields, packed = row
        could = self._reckoning.could(fields[0], now) if packed is None else _unpack(packed)
        return Seen(*(*fields, could))


def _pack(could: Could) -> str:
    return json.dumps([could.pools, sorted(could.apart), sorted(could.away)])


def _unpack(packed: str) -> Could:
    pools, apart, away = json.loads(packed)
    known = {role: [(who, here) for who, here in found] for role, found in pools.items()}
    return Could(known, frozenset(apart), frozenset(away))


def _said(body: str) -> list[Any]:
    """The key of its text, everybody it names, and each time."""
    found = json.loads(body)
    packed = found.get("text") if isinstance(found, dict) else None
    if not isinstance(packed, list):
        return ["", [], []]
    return [packed[0], sorted(set(_values(packed, "name"))), sorted(set(_values(packed, "when")))]


def _values(packed: Any, of_kind: str) -> Iterator[int]:
    if isinstance(packed, dict):
        for kind, inner in packed.items():
            if kind == of_kind and isinstance(inner, int):
                yield inner
            else:
                yield from _values(inner, of_kind)
    elif isinstance(packed, list):
        for inner in packed:
            yield from _values(inner, of_kind)
