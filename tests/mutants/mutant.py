"""What a mutant is, and what is to catch it. Plain data."""

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the simulation."""

    seed: int
    crashes: int
    days: int
    people: int

    def __str__(self) -> str:
        return f"simulate --seed {self.seed} --crashes {self.crashes} --days {self.days} --people {self.people}"


def rough(seed: int) -> Run:
    """Three days in which everything goes wrong at least once. What it takes to see the rarer mutants, two at the same
    moment, does not happen in all of them.
    """
    return Run(seed=seed, crashes=20, days=3, people=30)


ROUGH = rough(5)
A_WEEK = Run(seed=2, crashes=3, days=8, people=14)
"""A week of a few people: what it takes to see what comes of proposals."""


@dataclass(frozen=True, slots=True)
class Tests:
    """Some tests, by their places beneath `tests/`."""

    __test__ = False
    nodes: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join(self.nodes)


Catcher = Run | Tests


@dataclass(frozen=True, slots=True)
class Mutant:
    """One small wrong change: `name` says what is wrong then, `find` stands once in `file`, `put` takes its place.

    `run` is a run of the simulation that breaks by it, `test` a test (or a few, with spaces between) that fails; each
    one given must catch it. Without either, `why_missed` explains why nothing can.
    """

    name: str
    file: str
    find: str
    put: str
    run: Run | None = None
    test: str = ""
    why_missed: str = ""

    @property
    def catchers(self) -> tuple[Catcher, ...]:
        """Who is to catch it, the quickest first."""
        return (*((Tests(tuple(self.test.split())),) if self.test else ()), *((self.run,) if self.run else ()))

    @property
    def module(self) -> str:
        """The name under which its file is imported."""
        return self.file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    def planted(self, source: str) -> str:
        """The source with this one change. `ValueError` where the text does not stand exactly once."""
        if (count := source.count(self.find)) != 1:
            raise ValueError(f"{self.file} holds {count} times what is to be changed: {self.name}")
        return source.replace(self.find, self.put)

    def source(self) -> str:
        """Its file as it is."""
        return (ROOT / self.file).read_text(encoding="utf-8")
