"""Whoever comes is looked after at once: the best ring of two or three that closes through them, or chain of three.

A ring through one person is short work: whom they could help, whom these could help, and whether one of those could
help the newcomer. Nobody waits for the night for what can be had now; the night looks at everybody together.
"""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.skills.columns import Group  # with it comes what the solver needs, and no start does

THREE = 3


@dataclass(slots=True)
class Waiting:
    """Who waits, and who of them could help whom. `helps[one][other]` and `helped_by[other][one]`: what it is worth
    that one helps the other, in points.
    """

    helps: dict[int, dict[int, int]] = field(default_factory=dict)
    helped_by: dict[int, dict[int, int]] = field(default_factory=dict)

    def come(self, person: int, helps: Mapping[int, int], helped_by: Mapping[int, int]) -> None:
        """Somebody comes: whom of those who wait they could help, and who of these could help them, with the worth of
        each. `ValueError` for who waits already, for who does not wait, and for a worth below 1.
        """
        if person in self.helps:
            raise ValueError(f"person {person} waits already")
        for one in (helps, helped_by):
            if unknown := one.keys() - self.helps.keys():
                raise ValueError(f"person {min(unknown)} does not wait")
            if any(worth < 1 for worth in one.values()):
                raise ValueError("a worth is below 1")
        self.helps[person], self.helped_by[person] = dict(helps), dict(helped_by)
        for other, worth in helps.items():
            self.helped_by[other][person] = worth
        for other, worth in helped_by.items():
            self.helps[other][person] = worth

    def go(self, person: int) -> None:
        """Somebody waits no longer. `KeyError` for who does not wait."""
        for other in self.helps.pop(person):
            del self.helped_by[other][person]
        for other in self.helped_by.pop(person):
            del self.helps[other][person]

    def best_through(self, person: int, givers: AbstractSet[int], longest: int) -> "tuple[Group, bool] | None":
        """The ring or the chain through `person` that is worth most, and whether it closes; of equals a ring. A ring
        has at most `longest` people, two or three; a chain begins with one of the `givers`, whom nobody helps. None
        where there is neither.
        """
        ring, chain = self.ring_through(person, longest), self.chain_through(person, givers)
        if ring is None or (chain is not None and self.worth(chain) > self.worth((*ring, ring[0]))):
            return None if chain is None else (chain, False)
        return ring, True

    def worth(self, people: "Group") -> int:
        """What it is worth in all that each of these helps the next, in points."""
        return sum(self.helps[one][other] for one, other in pairwise(people))

    def ring_through(self, person: int, longest: int = THREE) -> "Group | None":
        """The ring of two or three through `person` that is worth most, from its lowest id on; of equals the shorter,
        then the one whose people have the fewest other chances, then the lowest ids. None where none closes. `KeyError`
        for who does not wait. With `longest` 2 only of two.
        """
        best: tuple[int, int, int, Group] | None = None
        back = self.helped_by[person]
        for second, first_worth in self.helps[person].items():
            onward = self.helps[second]
            if second in back:
                found = self._ranked(first_worth + back[second], (person, second))
                best = found if best is None else min(best, found)
            if longest < THREE:
                continue
            fewer, more = (onward, back) if len(onward) < len(back) else (back, onward)
            for third in fewer:
                if third in more:
                    worth = first_worth + onward[third] + back[third]
                    if best is None or -worth <= best[0]:
                        found = self._ranked(worth, (person, second, third))
                        best = found if best is None else min(best, found)
        return None if best is None else best[3]

    def chain_through(self, person: int, givers: AbstractSet[int]) -> "Group | None":
        """The chain of three through `person` that is worth most: a giver, and two who are helped, of whom the first
        helps the second; of equals the one with the lowest ids. None where there is none, `KeyError` for who does not
        wait.
        """
        found = self._given_by(person) if person in givers else self._given_to(person, givers)
        return min(found, key=lambda chain: (-self.worth(chain), chain), default=None)

    def _given_by(self, giver: int) -> "Iterator[Group]":
        for second in self.helps[giver]:
            for third in self.helps[second]:
                yield giver, second, third

    def _given_to(self, person: int, givers: AbstractSet[int]) -> "Iterator[Group]":
        giver = self._best_giver(person, givers)
        if giver is not None:
            for third in self.helps[person]:
                yield giver, person, third
        for second in self.helped_by[person].keys() - givers:
            giver = self._best_giver(second, givers)
            if giver is not None:
                yield giver, second, person

    def _best_giver(self, person: int, givers: AbstractSet[int]) -> int | None:
        could = self.helped_by[person]
        return min(could.keys() & givers, key=lambda giver: (-could[giver], giver), default=None)

    def chances(self, person: int) -> int:
        """With how many who wait they could begin or end a ring."""
        return len(self.helps[person]) * len(self.helped_by[person])

    def _ranked(self, worth: int, ring: "Group") -> "tuple[int, int, int, Group]":
        """The lower the better."""
        return -worth, len(ring), sum(map(self.chances, ring)), _from_lowest(ring)


def _from_lowest(ring: "Group") -> "Group":
    lowest = ring.index(min(ring))
    return ring[lowest:] + ring[:lowest]
