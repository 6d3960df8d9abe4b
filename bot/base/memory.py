"""What rooms keep at hand between transactions, worked out of rows that are slow to read, and whose rows were written.

It belongs to the one who writes, and is empty after a start. Every statement on a table that says whom its rows are
about (`about` in `bot/base/tables.py`) is noticed here when it is run, and noticed again when it is undone: what is
kept is right inside the transaction that looks at it, and a transaction that came to nothing leaves no trace.
"""

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any

ANYBODY = -1
"""Whose rows were written when a statement does not say."""


@dataclass(slots=True)
class Kept:
    """Something kept, and the people of whom rows were written since it was looked at last. Whoever looks again at
    them takes them out.
    """

    what: Any
    written: set[int] = field(default_factory=set)


class Memory:
    """What is kept, by key, and who was written about since the last commit."""

    def __init__(self) -> None:
        self._kept: dict[Hashable, Kept] = {}
        self._written: list[int] = []

    def find(self, key: Hashable) -> Kept | None:
        """What is kept under `key`; None when it is to be worked out."""
        return self._kept.get(key)

    def keep(self, key: Hashable, what: Any) -> Kept:
        """Keep `what`, which is right just now."""
        kept = self._kept[key] = Kept(what)
        return kept

    def wrote(self, person_id: int) -> None:
        """A row about that person was written; `ANYBODY` when it may be about anybody."""
        self._written.append(person_id)
        self._notice(person_id)

    def _notice(self, person_id: int) -> None:
        if person_id == ANYBODY:
            self._kept.clear()
        for kept in self._kept.values():
            kept.written.add(person_id)

    @property
    def mark(self) -> int:
        """Where the writing stands now, for `undone`."""
        return len(self._written)

    def undone(self, mark: int) -> None:
        """What was written since that mark is not so any more."""
        for person_id in self._written[mark:]:
            self._notice(person_id)
        del self._written[mark:]

    def committed(self) -> None:
        """What was written is on the disk."""
        self._written.clear()
