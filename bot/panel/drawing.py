"""The draw: jurors by lot among those who may sit, so that anybody who knows the seed can do it again.

Each set of jurors that keeps the rules has the same chance, whatever its people are. The rules: at least one parent and
one who is none, and at least one who has been through a panel, each where there is one. `docs/decisions/panel.md` tells
it in plain steps, with a short program of its own.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from math import comb, prod

Below = Callable[[int], int]
"""A number from 0 to one less than that, each with the same chance."""
LETTERS = {(True, False): "P", (True, True): "p", (False, False): "O", (False, True): "o"}
"""A parent, a parent who has been through a panel, another, another who has been through one."""
_ORDER = ("P", "p", "O", "o")
_WHOLE = 2**256


@dataclass(frozen=True, slots=True)
class Drawn:
    """The places in the list, counted from 1: who is drawn, and who is asked in their stead, in this order."""

    jurors: tuple[int, ...]
    then: tuple[int, ...]


def commitment(seed: str) -> str:
    """What is shown of a seed before the list is final: its SHA-256, as 64 small hexadecimal digits."""
    return hashlib.sha256(seed.encode()).hexdigest()


def below_of(seed: str) -> Below:
    """Numbers that follow from that seed, the same everywhere."""
    turns = iter(range(_WHOLE))

    def below(most: int) -> int:
        while True:
            found = int.from_bytes(hashlib.sha256(f"{seed}:{next(turns)}".encode()).digest(), "big")
            if found < _WHOLE - _WHOLE % most:
                return found % most

    return below


def keeps_rules(chosen: str, listed: str) -> bool:
    """Whether jurors with those letters are as mixed as those who are listed allow."""
    return all(
        not any(letter in group for letter in listed) or any(letter in group for letter in chosen)
        for group in ("Pp", "Oo", "po")
    )


def mixes(counted: tuple[int, ...], jurors: int) -> Iterator[tuple[int, ...]]:
    """How many of each letter, in their order, a panel may have where so many of each are listed."""
    listed = _spelt(counted)
    for counts in product(*(range(min(count, jurors) + 1) for count in counted)):
        if sum(counts) == jurors and keeps_rules(_spelt(counts), listed):
            yield counts


def _spelt(counts: tuple[int, ...]) -> str:
    """Each letter, where there is any."""
    return "".join(letter for letter, count in zip(_ORDER, counts, strict=True) if count)


def draw(listed: str, jurors: int, seed: str) -> Drawn:
    """Who sits, of those listed with a letter each. `ValueError` where there are fewer, or less than 3."""
    return draw_by(listed, jurors, below_of(seed))


def draw_by(listed: str, jurors: int, below: Below) -> Drawn:
    """The same with numbers from elsewhere."""
    if not 3 <= jurors <= len(listed):
        raise ValueError(f"{jurors} jurors of {len(listed)}")
    mix = _mix(listed, jurors, below)
    chosen: list[int] = []
    for letter, count in zip(_ORDER, mix, strict=True):
        there = [place for place, one in enumerate(listed, 1) if one == letter]
        chosen += _shuffled(there, below)[:count]
    rest = [place for place in range(1, len(listed) + 1) if place not in set(chosen)]
    return Drawn(tuple(_shuffled(chosen, below)), tuple(_shuffled(rest, below)))


def _mix(listed: str, jurors: int, below: Below) -> tuple[int, ...]:
    """How many of each letter there are, as often as there are ways to have so many."""
    counted = tuple(map(listed.count, _ORDER))
    found = list(mixes(counted, jurors))
    ways = [prod(map(comb, counted, counts)) for counts in found]
    left = below(sum(ways))
    for counts, many in zip(found, ways, strict=True):
        if left < many:
            return counts
        left -= many
    raise ValueError("no panel of these keeps the rules")


def _shuffled(places: Sequence[int], below: Below) -> list[int]:
    """In any order, each with the same chance."""
    found = list(places)
    for last in range(len(found) - 1, 0, -1):
        other = below(last + 1)
        found[last], found[other] = found[other], found[last]
    return found


def next_of(listed: str, sitting: Sequence[int], waiting: Sequence[int]) -> int | None:
    """Who is asked in the stead of somebody who does not sit, of those who wait in their order: the first with whom the
    panel is as mixed as it may be, or else the first; None where nobody waits.
    """
    there = "".join(listed[place - 1] for place in sitting)
    keeping = (place for place in waiting if keeps_rules(there + listed[place - 1], listed))
    return next(keeping, next(iter(waiting), None))
