"""What every proof is: something the house promises, tried hard, and what came of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Proved:
    """What came of one proof: `broken` says in one sentence what does not hold; empty when all does."""

    broken: str = ""
    counts: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Proof:
    """One word behind `prove`. `run` takes a seed and whether it should be short; the same seed tries the same. `sized`
    takes a seed and how many runs, where that can be said; `counted` is what a proof calls its runs.
    """

    name: str
    help: str
    run: Callable[[int, bool], Proved]
    sized: Callable[[int, int], Proved] | None = None
    counted: str = "runs"
