"""What a room adds to the crowd: things people do of themselves, and what they do when they see a button."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.base.clock import Instant
from bot.simulation.inhabitant import Inhabitant

Doing = Callable[[Inhabitant], object]


@dataclass(frozen=True, slots=True)
class Behaviour:
    """Something done out of the blue: `weight` beside the others, by people of these roles (none: everybody)."""

    name: str
    weight: int
    do: Doing
    roles: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something that somebody of these roles (none: anybody) does again and again, `apart` apart on the average,
    however many there are and whatever else they do.
    """

    name: str
    apart: Instant
    do: Doing
    roles: frozenset[str] = frozenset()


Reactions = Mapping[str, Sequence[tuple[int, str | None]]]
"""For a button's tag, when it arrives: (weight, the tag they tap), None for leaving it there."""
