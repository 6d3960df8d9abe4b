"""How an ask moves from one to the next until a person closes it.

An ask holds *role steps* ("nurse" for 10 minutes, then "on_duty" for 10, then "coordinator" for 15). Who holds a step
is found when it falls due. Nobody answers in time: the next step is called. The last step repeats for ever, from one
coordinator to the next. An ask that somebody took ("acknowledged") is followed up, and called again if it is left.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from bot.base.clock import Instant
from bot.base.messages import Screen

State = Literal["open", "acknowledged", "closed"]

HOUR_MINUTES = 60
FOLLOW_UP_MINUTES = 24 * HOUR_MINUTES
URGENT_FOLLOW_UP_MINUTES = HOUR_MINUTES
"""How long after somebody took it they are asked whether it is done."""

FOLLOW_UPS_MAX = 1
"""How often they are asked before somebody else is called again."""

BY_DAY = frozenset({"safety.today", "checkins.pulse"})
"""Kinds of asks for which nobody is woken: what worries, where nobody seems to be in danger now."""

APART_ROLES = frozenset({"apart", "facilitator", "impartial", "neither", "outside", "unconcerned", "unled"})
"""Roles of those whom a matter does not concern. Nobody else may look at it while such a role is called."""

OUTCOMES = ("sorted", "elsewhere", "not_needed", "safe", "left", "nothing")
"""What became of an ask, as the person closing it says; "nothing": what Kith heard in a text meant nothing of the kind.
No free text: an ask outlives many who could read it.
"""


@dataclass(frozen=True, slots=True)
class Reported:
    """A fact: one of two told of what was not right between them. They are kept apart while somebody looks at it."""

    person_id: int
    other_id: int


@dataclass(frozen=True, slots=True)
class Step:
    """A role, and the whole minutes it has to answer."""

    role: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Ask:
    """Something somebody waits for. `about` is whom it concerns, `asked_by` who asked and is told where it is (None:
    Kith noticed by itself and nobody is told); `owner` is None only where nobody at all holds any step. `notice` is
    what the owner reads. `guarded`: a person has to look, also when who asked says it is well or leaves; `raised_at`:
    when it became worse and was called from its beginning once more. Instants in microseconds UTC.
    """

    id: int
    kind: str
    about: int
    asked_by: int | None
    place: str
    subject: str
    urgent: bool
    notice: Screen
    steps: tuple[Step, ...]
    step: int
    round: int
    owner: int | None
    opened_at: Instant
    due_at: Instant
    state: State
    acknowledged_at: Instant | None
    follow_ups: int
    version: int
    outcome: str | None
    guarded: bool = False
    raised_at: Instant | None = None

    @property
    def role(self) -> str:
        """The role that is called now."""
        return self.steps[self.step].role

    @property
    def in_danger(self) -> bool:
        """Whether somebody may be in danger: it is urgent, and its first clock counts minutes, not hours."""
        return self.urgent and self.steps[0].minutes < HOUR_MINUTES

    @property
    def by_day(self) -> bool:
        """Whether nobody is woken for it who is not on duty."""
        return self.kind in BY_DAY

    @property
    def last(self) -> bool:
        """Whether the last step is called: the one that repeats."""
        return self.step == len(self.steps) - 1


def steps_of(roles: Sequence[str], clock_minutes: int | Sequence[int]) -> tuple[Step, ...]:
    """Role steps from role names and their clocks (one for all, or one each). `ValueError` when they do not fit."""
    clocks = [clock_minutes] * len(roles) if isinstance(clock_minutes, int) else list(clock_minutes)
    if not roles or len(clocks) != len(roles) or min(clocks) <= 0:
        raise ValueError(f"{len(roles)} steps with clocks {clocks}")
    return tuple(Step(role, minutes) for role, minutes in zip(roles, clocks, strict=True))


def pack(steps: Sequence[Step]) -> str:
    """Role steps as JSON: [["nurse", 10], …]."""
    return json.dumps([[step.role, step.minutes] for step in steps], separators=(",", ":"))


def unpack(packed: str) -> tuple[Step, ...]:
    """The role steps that `pack` packed."""
    return tuple(Step(role, minutes) for role, minutes in json.loads(packed))


def pressing_first(asks: Sequence[Ask]) -> list[Ask]:
    """Danger first, then what is urgent, then the rest; of each what has waited longest first."""
    return sorted(asks, key=lambda ask: (not ask.in_danger, not ask.urgent, ask.opened_at, ask.id))


def people_waiting(asks: Sequence[Ask]) -> int:
    """About how many people they are."""
    return len({ask.about for ask in asks})


def following(ask: Ask) -> tuple[int, int]:
    """(step, round) to call when nobody answered: the next step, or the last once more."""
    return (ask.step, ask.round + 1) if ask.last else (ask.step + 1, ask.round)


def next_of(pool: Sequence[int], owner: int | None) -> int | None:
    """Whose turn it is in `pool`: the one after `owner`, round and round; None when there is nobody."""
    if not pool:
        return None
    after = pool.index(owner) + 1 if owner in pool else 0
    return pool[after % len(pool)]
