"""What every bench is: some work, measured in one run beside what it is compared with, and what came of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Target:
    """How much a figure may be at most, or must be at least."""

    limit: float
    at_least: bool = False

    def is_met(self, figure: float) -> bool:
        """Whether `figure` is within it."""
        return figure >= self.limit if self.at_least else figure <= self.limit

    def words(self, unit: str) -> str:
        """As it stands in a table."""
        return f"{'≥' if self.at_least else '≤'} {number(self.limit)} {unit}"


@dataclass(frozen=True, slots=True)
class Measured:
    """One figure: what it is, its repeats (the figure is their median), its unit, its target if it has one, its parts
    as (name, words), and one sentence on what it means.
    """

    what: str
    repeats: tuple[float, ...]
    unit: str
    meaning: str
    target: Target | None = None
    parts: tuple[tuple[str, str], ...] = ()

    @property
    def figure(self) -> float:
        return median(self.repeats)

    @property
    def missed(self) -> bool:
        """Whether it has a target and is not within it."""
        return self.target is not None and not self.target.is_met(self.figure)


@dataclass(frozen=True, slots=True)
class Bench:
    """One word behind `bench`. `run` measures, in a short form that only shows that it works if it is told so."""

    name: str
    help: str
    run: Callable[[bool], Sequence[Measured]]


def number(value: float) -> str:
    """A figure with as many digits as mean something."""
    if value >= 1_000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def ratios(above: Sequence[float], below: Sequence[float]) -> tuple[float, ...]:
    """Each repeat against the one that was measured beside it."""
    return tuple(one / other for one, other in zip(above, below, strict=True))
