"""A run that broke, made into the least tale that breaks in the same way."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from bot import app
from bot.base.clock import MINUTE, SECOND, Clock, Instant
from bot.base.texts import Texts
from bot.practice.retold.tale import NOBODY, Happening, Tale
from bot.simulation.shrinking.recording import RecordedTown
from bot.simulation.shrinking.replaying import Replayed, replay
from bot.simulation.shrinking.smaller import least, smaller
from bot.simulation.verdict import Verdict, days_for, tell_of_each_week, verdict_of

PATIENCE: Instant = 5 * MINUTE
TOLD_EVERY: Instant = 10 * SECOND
LUCKS = 4
"""In how many ways the last tries are made, for what breaks only by luck, as two requests that meet, breaks in some."""
ANOTHER_LUCK = 365
"""From one chance to another that begins on the same day of the year."""
NUMBERS = re.compile(r"\d+")
CALLED = {"coordinator": "Cleo", "nurse": "Ruth", "mentor": "Mo", "parent": "Ana"}
"""As the practice page calls them."""
CALLED_TOO = ("Bea", "Nia", "Oli", "Lena", "Idris", "Sara", "Tom", "Zoe", "Uma", "Ken", "Pia", "Jon")

Say = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Shrunk:
    """What came of it: `tale` is the least that was found, or the whole run where that did not break again (`repeats`
    False). `whole`: no single happening of it can be left out.
    """

    tale: Tale
    repeats: bool
    tries: int
    whole: bool


def simulate_and_shrink(
    seed: int, *, crashes: int, days: int | None, people: int, clock: Clock, say: Say, patience: Instant = PATIENCE
) -> tuple[Verdict, Shrunk | None]:
    """The run that `simulate` makes of these, and what its tale came to where it broke."""
    texts = Texts.load(app.CONTENT, strict=True)
    town = RecordedTown(seed, crashes=crashes, days=days or days_for(crashes), people=people, texts=texts)
    tell_of_each_week(town)
    verdict = verdict_of(town, seed)
    return verdict, shrink(town.tale(verdict.broken), texts, clock, say, patience) if verdict.broken else None


def broken_in(tale: Tale) -> str:
    """What does not hold when that tale is done again; "" when all does."""
    return replay(tale, Texts.load(app.CONTENT, strict=True)).broken


def shrink(tale: Tale, texts: Texts, clock: Clock, say: Say, patience: Instant = PATIENCE) -> Shrunk:
    """Try again and again, for so long in real time, and say how far it is."""
    trying = _Trying(tale, texts, clock, say, clock.now() + patience)
    say(f"It broke. Done again from its {len(tale.happenings)} happenings alone…")
    if trying.tried(tale.happenings) is None:
        return Shrunk(tale, repeats=False, tries=trying.tries, whole=False)
    smaller(trying.least.happenings, trying.tried)
    trying.lucks = LUCKS
    least(trying.least.happenings, trying.tried)
    named = _called_simply(trying.least)
    found = named if alike(replay(named, texts).broken, tale.broken) else trying.least
    return Shrunk(found, repeats=True, tries=trying.tries, whole=not trying.out_of_time)


def alike(one: str, other: str) -> bool:
    """Whether these two say that the same does not hold, of whomever."""
    return bool(one) and _sort_of(one) == _sort_of(other)


def steps(tale: Tale) -> int:
    """How many steps it is told in: what one person does before anybody else does anything, or one trouble."""
    return sum(len(list(some)) if who == NOBODY else 1 for who, some in groupby(tale.happenings, lambda one: one.who))


def _sort_of(broken: str) -> tuple[str, str]:
    lines = NUMBERS.sub("#", broken).strip().splitlines()
    return lines[0], lines[-1]


class _Trying:
    """Tries one tale after another, and keeps the least that broke."""

    def __init__(self, tale: Tale, texts: Texts, clock: Clock, say: Say, until: Instant) -> None:
        self.least = tale
        self.tries = 0
        self.lucks = 1
        self.out_of_time = False
        self._texts, self._clock, self._say, self._until = texts, clock, say, until
        self._told_at = clock.now()

    def tried(self, happenings: Sequence[Happening]) -> tuple[Happening, ...] | None:
        """What of these had a part in it, where they break; None where they do not, and once the time is over."""
        if self.tries and self._clock.now() > self._until:
            self.out_of_time = True
            return None
        shorter = self.least.with_only(happenings)
        for luck in range(self.lucks):
            lucky = replace(shorter, chance=shorter.chance + luck * ANOTHER_LUCK)
            self.tries += 1
            again = replay(lucky, self._texts)
            self._tell()
            if alike(again.broken, lucky.broken):
                self.least = _until_it_broke(lucky, again)
                return self.least.happenings
        return None

    def _tell(self) -> None:
        if self._clock.now() - self._told_at > TOLD_EVERY:
            self._told_at = self._clock.now()
            self._say(f"{self.tries} tries: {len(self.least.happenings)} happenings are enough so far")


def _until_it_broke(tale: Tale, again: Replayed) -> Tale:
    """What was done of it by the time at which it broke."""
    done = tale.with_only([one for one in again.done if one.at <= again.over_at])
    return replace(done, until=again.over_at, aftermath=again.in_aftermath)


def _called_simply(tale: Tale) -> Tale:
    """The same with the names of the practice page, also where they stand on buttons."""
    left, names = list(CALLED_TOO), {}
    free = dict(CALLED)
    for one in tale.residents:
        name = free.pop(_role_in(tale, one.id) or one.role, None) or (left.pop(0) if left else one.name)
        names[one.name] = name
    residents = [replace(one, name=names[one.name], token=names[one.name]) for one in tale.residents]
    happenings = [replace(one, given=_renamed(one.given, names)) for one in tale.happenings]
    return replace(tale, residents=tuple(residents), happenings=tuple(happenings))


def _role_in(tale: Tale, who: int) -> str:
    return next((str(one.given["role"]) for one in tale.happenings if one.who == who and "role" in one.given), "")


def _renamed(given: Any, names: dict[str, str]) -> Any:
    if isinstance(given, str):
        for name, other in names.items():
            given = given.replace(name, other)
        return given
    return {key: _renamed(value, names) for key, value in given.items()} if isinstance(given, dict) else given
