"""Chance as a port: the machine's own for tokens and draws, a seeded one where history must repeat."""

import base64
import random
import secrets
from collections.abc import MutableSequence
from typing import Any, Protocol


class Chance(Protocol):
    """Where tokens, draws and spreads come from."""

    def token(self, nbytes: int) -> str:
        """`nbytes` of chance as URL-safe text without padding."""
        ...

    def below(self, bound: int) -> int:
        """A whole number from 0 to `bound` - 1."""
        ...

    def shuffle(self, items: MutableSequence[Any]) -> None: ...


class SystemChance:
    """Chance nobody can foresee."""

    def token(self, nbytes: int) -> str:
        return secrets.token_urlsafe(nbytes)

    def below(self, bound: int) -> int:
        return secrets.randbelow(bound)

    def shuffle(self, items: MutableSequence[Any]) -> None:
        secrets.SystemRandom().shuffle(items)


class SeededChance:
    """Chance that repeats: the same seed, the same history. Never for secrets."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def token(self, nbytes: int) -> str:
        return base64.urlsafe_b64encode(self._random.randbytes(nbytes)).rstrip(b"=").decode()

    def below(self, bound: int) -> int:
        return self._random.randrange(bound)

    def shuffle(self, items: MutableSequence[Any]) -> None:
        self._random.shuffle(items)
