"""What follows from each fact in the rooms above.

A lower room tells a fact; upper rooms have registered what follows. `bot/wiring` wires them in one fixed order, and
they run inside the same transaction: all or nothing.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from bot.base.database import Transaction


class Fact(Protocol):
    """Any of the dataclasses in `bot/base/facts.py`."""


class Consequences:
    """What follows from each fact, in the order it was registered."""

    def __init__(self) -> None:
        self._by_fact: dict[type, list[Callable[[Any, Any], None]]] = defaultdict(list)

    def on(self, fact: type, consequence: "Callable[[Transaction, Any], None]") -> None:
        """Let `consequence(tx, fact)` follow whenever that class of fact is told."""
        self._by_fact[fact].append(consequence)

    def on_each(self, follows: "Iterable[tuple[type, Callable[[Transaction, Any], None]]]") -> None:
        """The same for several, in their order."""
        for fact, consequence in follows:
            self.on(fact, consequence)

    def follow(self, tx: "Transaction", fact: Fact) -> None:
        """Run what follows from `fact` now."""
        for consequence in self._by_fact.get(type(fact), ()):
            consequence(tx, fact)
