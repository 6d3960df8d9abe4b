"""What takes place in a town again and again, whoever begins it."""

from collections.abc import Callable, Collection
from functools import partial

from bot.base.chance import Chance
from bot.base.clock import HOUR, Instant
from bot.simulation.behaviour import Occasion
from bot.simulation.inhabitant import Inhabitant

Later = Callable[[Instant, Callable[[], object]], None]


def comes_again(occasion: Occasion, chance: Chance, later: Later, people: Collection[Inhabitant]) -> None:
    """Let it take place in a while, by one of those people, and again after that."""
    act = partial(_takes_place, occasion, chance, later, people)
    later(HOUR + chance.below(2 * occasion.apart), act)


def _takes_place(occasion: Occasion, chance: Chance, later: Later, people: Collection[Inhabitant]) -> None:
    able = [who for who in people if not occasion.roles or who.role in occasion.roles]
    if able and (who := able[chance.below(len(able))]).phone.received:
        occasion.do(who)
    comes_again(occasion, chance, later, people)
