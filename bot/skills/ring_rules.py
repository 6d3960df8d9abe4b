"""Rings as they are asked of people: what each would give and get, and for how long. Plain values only."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.base.clock import DAY, Instant
from bot.skills.fitting import Fit

RingState = Literal["open", "agreed", "off"]
"""Asked of its people; everybody said yes; it did not come about, or was made anew with others."""
PartState = Literal["asked", "yes", "not_now", "unheard", "let_go", "agreed"]
"""Asked; said yes; said no; said nothing in time; it did not come about; everybody said yes."""
LIVE: tuple[PartState, ...] = ("asked", "yes")

HANDOVERS_MAX = 3
"""A chain that begins with a gift has so many who give at most."""
ROUNDS_MAX = 3
"""So often a ring is made anew after somebody could not, before it is let go: nobody waits for ever."""
REST: Instant = 14 * DAY
"""So long nobody is asked for a ring who said no to one, or nothing."""


@dataclass(frozen=True, slots=True)
class Thing:
    """What is given: a kind, where, and for how many minutes. Printed, it does not say what."""

    kind: str = field(repr=False)
    where: str = field(repr=False)
    minutes: int


@dataclass(frozen=True, slots=True)
class Terms:
    """What one person would give by which offer, and get for which need; None for whoever only gets, or only gives."""

    offer_id: int | None = None
    gives: Thing | None = None
    need_id: int | None = None
    gets: Thing | None = None

    @property
    def side(self) -> Literal["both", "gives", "gets"]:
        """Whether they would give and get, or one of the two."""
        if self.gives is None:
            return "gets"
        return "gives" if self.gets is None else "both"


@dataclass(frozen=True, slots=True)
class Cover:
    """What the pot of a place can give: minutes in all, at most for each who might be given it, and for whom first."""

    minutes: int = 0
    most: Mapping[int, int] = field(default_factory=dict)
    first: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Circle:
    """People who would each give to the next. In a ring the last gives to the first; a chain begins with somebody who
    gets nothing, and ends with somebody who gives nothing.
    """

    legs: tuple[Fit, ...]
    from_pot: bool = False
    """Whether the pot gives for the last, who gives nothing: then whoever begins may need something too."""

    @property
    def is_ring(self) -> bool:
        """Whether it closes."""
        return self.legs[-1].needer_id == self.legs[0].giver_id

    @property
    def people(self) -> tuple[int, ...]:
        """Everybody in it, in their order."""
        givers = tuple(leg.giver_id for leg in self.legs)
        return givers if self.is_ring else (*givers, self.legs[-1].needer_id)

    @property
    def pot_minutes(self) -> int:
        """Minutes that the pot gives."""
        return self.legs[-1].minutes if self.from_pot else 0

    @property
    def worth(self) -> int:
        """What it is worth in all, in points."""
        return sum(leg.worth for leg in self.legs)

    def terms(self, person_id: int) -> Terms:
        """What that person would give and get."""
        given = next((leg for leg in self.legs if leg.giver_id == person_id), None)
        got = next((leg for leg in self.legs if leg.needer_id == person_id), None)
        return Terms(
            None if given is None else given.offer_id,
            None if given is None else thing(given),
            None if got is None else got.need_id,
            None if got is None else thing(got),
        )


def thing(leg: Fit) -> Thing:
    """What is given in a leg."""
    return Thing(leg.kind, leg.where, leg.minutes)
