"""What was so of somebody and when, by the log: their breaks, the quiet after a loss, the stage they had told.

The log has the time and the kind of each act, and no date that was told.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.base import audit
from bot.base.clock import FOREVER, Instant
from bot.base.transaction import Transaction

Span = tuple[Instant, Instant]
"""From then, up to then and not including it; up to `FOREVER` while it lasts."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something that was done about a person: what ("paused", "stage_set") and, in a word, how ("baby")."""

    at: Instant
    what: str
    how: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """How it was with somebody: whether they took a break, had lost a baby, which stage they had last told, and to
    which purposes they agreed.
    """

    away: bool = False
    lost: bool = False
    stage: str = "unsaid"
    agreed: frozenset[str] = frozenset()


def acts(tx: Transaction, person_id: int) -> list[Act]:
    """What was done about that person, oldest first."""
    return [
        Act(line.at, line.action.removeprefix("people."), line.detail)
        for line in audit.history(tx, person_id, "people.")
    ]


def spans(done: Iterable[Act], holds: Callable[[State], bool]) -> list[Span]:
    """When that was so, by these acts, oldest first."""
    found: list[Span] = []
    state, since = State(), None
    for act in done:
        state = _after(state, act)
        if since is None and holds(state):
            since = act.at
        elif since is not None and not holds(state):
            found.append((since, act.at))
            since = None
    return found if since is None else [*found, (since, FOREVER)]


def _after(state: State, act: Act) -> State:
    match act.what:
        case "paused":
            return replace(state, away=True)
        case "back" | "left" | "joined":
            return replace(state, away=False)
        case "loss" | "loss_undone":
            return replace(state, lost=act.what == "loss")
        case "stage_set":
            # Rather not saying is no new stage: what was lost stays lost.
            return replace(state, stage=act.how, lost=state.lost and act.how == "unsaid")
        case "consent_given":
            return replace(state, agreed=state.agreed | {act.how})
        case "consent_withdrawn":
            return replace(state, agreed=state.agreed - {act.how})
    return state
