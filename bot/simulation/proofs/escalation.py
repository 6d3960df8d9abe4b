"""`prove escalation`: ten thousand cries for help, a hundred to a house, each followed until a person closes it.

A cry is a tap on "I need someone now", a text of clear danger or of fear, or the word only a parent and her nurse know;
by parents, nurses, mentors, coordinators, companions and strangers who never joined, in whatever state they are. Those
who are called come, come late, go silent, pass it on, take breaks, block the bot, hand their duty on, are reported or
blocked meanwhile; the machine sleeps, the line breaks, the disk is full, the process is killed. What is expected of
each step is worked out beside the house, in `bot/simulation/escalation`.
"""

import sys
from collections import Counter
from time import perf_counter
from typing import Any

from bot import app
from bot.base.clock import SECOND
from bot.base.texts import Texts
from bot.simulation.broken import Broken
from bot.simulation.escalation.house import House
from bot.simulation.history import History
from bot.simulation.proofs.proof import Proof, Proved

RUNS, RUNS_SHORT = 10_000, 100
A_HOUSE = 100
"""Cries in one house. The last one of a proof has what is left."""


def run(seed: int, short: bool) -> Proved:
    """Ten thousand cries; a hundred in the short form."""
    return cry(seed, RUNS_SHORT if short else RUNS)


def cry(seed: int, runs: int) -> Proved:
    """So many cries."""
    texts = Texts.load(app.CONTENT, strict=True)
    proving = _Proving(seed)
    left = runs
    while left > 0 and not proving.broken:
        proving.house(texts, min(left, A_HOUSE))
        left -= A_HOUSE
        print(f"{proving.counts['runs']:,} of {runs:,} cries: {proving.said}", file=sys.stderr)
    return Proved(proving.broken, proving.found())


class _Proving:
    """What houses have shown so far."""

    def __init__(self, seed: int) -> None:
        self._seed, self._began = seed, perf_counter()
        self._history = History()
        self._houses = 0
        self.broken = ""
        self.counts: Counter[str] = Counter()
        self._latest = self._slowest = 0.0

    def house(self, texts: Texts, cries: int) -> None:
        """One more, through to its end."""
        house = House(self._seed * 1_000 + self._houses, cries, texts)
        try:
            house.run()
            house.judged()
        except Broken as error:
            self.broken = f"house {self._houses}: {error}"
        finally:
            house.disk.close()
        self._houses += 1
        self._add(house)

    def _add(self, house: House) -> None:
        judge, eyes = house.eyes.judge, house.eyes
        self.counts.update(judge.counts)
        self.counts.update(
            runs=len(eyes.heard),
            crashes=house.crashed,
            updates=house.history.counts["update"],
            messages=house.history.counts["message"],
        )
        self.counts.update(f"by_{cry.how}" for cry, _ in eyes.heard)
        self._latest = max(self._latest, judge.latest / SECOND)
        self._slowest = max(self._slowest, eyes.slowest()[1])
        self._history.add("house", house.history.digest())

    @property
    def said(self) -> str:
        """In a few words."""
        if self.broken:
            return self.broken
        seconds = perf_counter() - self._began
        return f"{self.counts['calls']:,} calls in time, {self.counts['crashes']} crashes, {seconds:.0f} s, all holds"

    def found(self) -> dict[str, Any]:
        """The figures, and the hash of everything that happened."""
        return {
            "runs": self.counts.pop("runs"),
            "houses": self._houses,
            **dict(sorted(self.counts.items())),
            "latest_call_seconds": round(self._latest, 2),
            "slowest_to_a_phone_seconds": round(self._slowest, 2),
            "history": self._history.digest(),
            "seconds": round(perf_counter() - self._began, 1),
        }


ESCALATION = Proof(
    "escalation",
    "ten thousand cries for help: each with an owner and a due time until a person closes it, each next one called "
    "within the clock, nobody told who is not called (twenty minutes; --runs for fewer)",
    run,
    cry,
)
