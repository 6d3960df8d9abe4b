"""Running it and saying what came of it, as the one line of JSON that `simulate` prints."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot import app
from bot.base.clock import DAY
from bot.base.texts import Texts
from bot.simulation.broken import Broken
from bot.simulation.town import SimulatedTown

DAYS_MIN, CRASHES_A_DAY = 30, 70
PEOPLE = 100


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one run: `broken` says what does not hold, in one sentence; empty when all does."""

    seed: int
    broken: str
    counts: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Ready to be printed."""
        verdict = {"verdict": "broken" if self.broken else "ok", "seed": self.seed, **self.counts}
        return {**verdict, "broken": self.broken} if self.broken else verdict


def days_for(crashes: int) -> int:
    """How many days make room for so many crashes."""
    return max(DAYS_MIN, -(-crashes // CRASHES_A_DAY))


def simulate(
    seed: int,
    *,
    crashes: int,
    days: int | None = None,
    people: int = PEOPLE,
    watch: Callable[[SimulatedTown], object] = lambda _town: None,
) -> Verdict:
    """One whole run; `watch` gets the town before it begins."""
    texts = Texts.load(app.CONTENT, strict=True)
    town = SimulatedTown(seed, crashes=crashes, days=days or days_for(crashes), people=people, texts=texts)
    watch(town)
    return verdict_of(town, seed)


def verdict_of(town: SimulatedTown, seed: int) -> Verdict:
    """That town's whole run, and what came of it."""
    try:
        town.run()
        broken = ""
    except Broken as error:
        broken = str(error)
    finally:
        counts = _counts(town)
        town.disk.close()
    return Verdict(seed, broken, counts)


def _counts(town: SimulatedTown) -> dict[str, Any]:
    return {
        "crashes": town.crashed,
        "lost": town.updates.lost,
        "duplicates_unmarked": town.mail.duplicates_unmarked,
        "history": town.history.digest(),
        "updates": town.history.counts["update"],
        "messages": town.history.counts["message"],
        "expired_at_telegram": town.updates.expired,
        "crashes_at": dict(sorted(town.crashes.happened.items())),
        "troubles": dict(sorted(town.troubles.happened.items())),
    }


def tell_of_each_week(town: SimulatedTown) -> None:
    """How far it is, on standard error: it takes minutes."""
    began, told = town.clock.now(), 0

    def tell() -> None:
        nonlocal told
        weeks = (town.clock.now() - began) // (7 * DAY)
        if weeks > told:
            told = weeks
            print(f"day {7 * weeks} of {town.days}: {town.crashed} crashes, all holds", file=sys.stderr)

    town.when_an_hour_has_passed = tell
