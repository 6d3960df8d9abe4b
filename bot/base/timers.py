"""The timetable: what is to happen later, as rows. The scheduler only wakes us; the rows are the truth.

A timer belongs to a rule ("checkins.reminder") and a subject ("checkin:12:1:72h"); while it waits there is one of each.
Too late is recorded as missed, by each timer's own limit, never done at a bad hour.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, func, select, update

from bot.base import tables
from bot.base.clock import HOUR, MINUTE, Instant
from bot.base.transaction import Row, Transaction

TIMERS = tables.table(
    "timers",
    tables.key(),
    tables.text("rule", privacy="keep"),
    tables.text("subject", privacy="keep"),
    tables.instant("due_at", privacy="keep"),
    tables.instant("late_limit", privacy="keep"),
    tables.whole("about", privacy="keep", optional=True),
    tables.text("data", privacy="keep", default="{}"),
    tables.text("state", privacy="keep", default="waiting"),
    tables.whole("attempts", privacy="keep", default=0),
    tables.instant("settled_at", privacy="keep", optional=True),
)
tables.index(TIMERS, "rule", "subject", where="state = 'waiting'", name="one_waiting", unique=True)
tables.index(TIMERS, "due_at", "id", where="state = 'waiting'", name="due")

_LIVE = TIMERS.c.state == "waiting"
_MOVE = (
    update(TIMERS)
    .where(_LIVE, TIMERS.c.rule == bindparam("of_rule"), TIMERS.c.subject == bindparam("of_subject"))
    .values(due_at=bindparam("due"), late_limit=bindparam("limit"), about=bindparam("whom"), data=bindparam("what"))
)
_CANCEL = (
    update(TIMERS)
    .where(
        _LIVE,
        TIMERS.c.rule == bindparam("of_rule"),
        TIMERS.c.subject >= bindparam("first"),
        TIMERS.c.subject < bindparam("beyond"),
    )
    .values(state="cancelled", settled_at=bindparam("at"))
)
_DUE = (
    select(TIMERS.c.id)
    .where(_LIVE, TIMERS.c.due_at <= bindparam("at"))
    .order_by(TIMERS.c.due_at, TIMERS.c.id)
    .limit(bindparam("most"))
)
_COUNT_DUE = select(func.count()).select_from(TIMERS).where(_LIVE, TIMERS.c.due_at <= bindparam("at"))
_COUNT_BROKEN = select(func.count()).select_from(TIMERS).where(_LIVE, TIMERS.c.attempts > 0)
_NEXT = select(func.min(TIMERS.c.due_at)).where(_LIVE)
_FIND = select(TIMERS).where(TIMERS.c.id == bindparam("of_id"), _LIVE)
_SETTLE = (
    update(TIMERS)
    .where(TIMERS.c.id == bindparam("of_id"), _LIVE)
    .values(state=bindparam("now_is"), settled_at=bindparam("at"))
)
_LATER = (
    update(TIMERS)
    .where(TIMERS.c.id == bindparam("of_id"), _LIVE)
    .values(due_at=bindparam("due"), attempts=TIMERS.c.attempts + 1)
)
_OF_RULE = (
    select(TIMERS)
    .where(_LIVE, TIMERS.c.rule == bindparam("of_rule"), TIMERS.c.subject.startswith(bindparam("prefix")))
    .order_by(TIMERS.c.due_at)
)


@dataclass(frozen=True, slots=True)
class Timer:
    """One row of the timetable, as its rule gets it. Instants in microseconds UTC."""

    id: int
    rule: str
    subject: str
    due_at: Instant
    about: int | None
    data: dict[str, Any]


Act = Callable[[Transaction, Timer], None]


class Rules:
    """What to do when a timer of each rule is due, and what when it was missed. Wired in `bot/wiring`."""

    def __init__(self) -> None:
        self._act: dict[str, Act] = {}
        self._missed: dict[str, Act] = {}

    def on(self, rule: str, act: Act, missed: Act | None = None) -> None:
        """Let `act(tx, timer)` happen for timers of `rule`; `missed` when one is past its late limit."""
        if rule in self._act:
            raise ValueError(f"two rules are called {rule}")
        self._act[rule] = act
        if missed is not None:
            self._missed[rule] = missed

    def run(self, tx: Transaction, timer_id: int) -> str | None:
        """Do one due timer; what became of it ("done", "missed"), or None when it no longer waits."""
        row = tx.one(_FIND, of_id=timer_id)
        if row is None or row.due_at > tx.now:
            return None
        late = tx.now > row.late_limit
        outcome = "missed" if late else "done"
        tx.run(_SETTLE, of_id=timer_id, now_is=outcome, at=tx.now)
        act = self._missed.get(row.rule) if late else self._act[row.rule]
        if act is not None:
            act(tx, _timer(row))
        return outcome


def _timer(row: Row) -> Timer:
    return Timer(row.id, row.rule, row.subject, row.due_at, row.about, json.loads(row.data))


def set_timer(
    tx: Transaction,
    rule: str,
    subject: str,
    due_at: Instant,
    *,
    late_limit: Instant,
    about: int | None = None,
    data: dict[str, Any] | None = None,
) -> None:
    """Put `rule` on the timetable for `subject` at `due_at`; the one waiting there already is moved.

    `late_limit` is the last instant at which doing it still makes sense; `about` the person it concerns.
    """
    what = json.dumps(data or {}, separators=(",", ":"))
    moved = tx.run(_MOVE, of_rule=rule, of_subject=subject, due=due_at, limit=late_limit, whom=about, what=what)
    if not moved:
        tx.insert(TIMERS, rule=rule, subject=subject, due_at=due_at, late_limit=late_limit, about=about, data=what)
    tx.wake("timers")


def cancel(tx: Transaction, rule: str, subject_prefix: str) -> int:
    """Take off the timetable whatever of `rule` waits for subjects that start so; how many."""
    beyond = subject_prefix + "\U0010ffff"
    return tx.run(_CANCEL, of_rule=rule, first=subject_prefix, beyond=beyond, at=tx.now)


def due(tx: Transaction, most: int = 500) -> list[int]:
    """Ids of timers whose time has come, earliest first."""
    return [row.id for row in tx.all(_DUE, at=tx.now, most=most)]


def count_due(tx: Transaction) -> int:
    """How many timers are due and not yet done."""
    return int(tx.scalar(_COUNT_DUE, at=tx.now))


def count_broken(tx: Transaction) -> int:
    """How many timers wait whose rule broke at least once."""
    return int(tx.scalar(_COUNT_BROKEN))


def next_due(tx: Transaction) -> Instant | None:
    """When the next timer is due; None when nothing waits."""
    found = tx.scalar(_NEXT)
    return None if found is None else int(found)


def pending(tx: Transaction, rule: str, subject_prefix: str = "") -> list[Timer]:
    """What of `rule` waits for subjects that start so, earliest first."""
    return [_timer(row) for row in tx.all(_OF_RULE, of_rule=rule, prefix=subject_prefix)]


def waits(tx: Transaction, rule: str, subject: str) -> bool:
    """Whether `rule` waits for that very subject."""
    return any(timer.subject == subject for timer in pending(tx, rule, subject))


def postpone(tx: Transaction, timer_id: int) -> None:
    """A rule broke: try again later, each time waiting longer, up to an hour. Nothing is dropped."""
    row = tx.one(_FIND, of_id=timer_id)
    if row is not None:
        wait = min(HOUR, MINUTE << min(row.attempts, 6))
        tx.run(_LATER, of_id=timer_id, due=tx.now + wait)
