"""Kinds of asks of which a room decides more than who is called: who else has no part in them, how long whoever took
one has, and what whoever asked is told. Only their own room closes them, and leaving does not take them back.

`bot/wiring` wires them here, so that asks never look upwards.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from bot.asks.rules import Ask
from bot.base.clock import Instant
from bot.base.messages import Row
from bot.base.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Own:
    """`apart`: who has no part in answering, besides those who never have; `until`: when whoever took it is asked about
    it; `tell`: let whoever asked know where it is; `deeds`: what whoever is called can do about it.
    """

    apart: Callable[[Transaction, Ask], Collection[int]]
    until: Callable[[Transaction, Ask], Instant]
    tell: Callable[[Transaction, Ask], None]
    deeds: Callable[[Ask], tuple[Row, ...]]


_kinds: dict[str, Own] = {}


def on(kind: str, own: Own) -> None:
    """Let a room decide about asks of that kind."""
    _kinds[kind] = own


def of(kind: str) -> Own | None:
    """What a room decides about asks of that kind; None for all others."""
    return _kinds.get(kind)
