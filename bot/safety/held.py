"""What safety adds to "my data": that somebody asked for a person is held apart from what else they asked for."""

from bot.asks import store as asks
from bot.base.held import Record
from bot.base.transaction import Transaction

ROOM = "safety."


def calls(tx: Transaction, person_id: int) -> list[Record]:
    """When they called for somebody, or were called for because of their words."""
    return [record for record in asks.asked_by(tx, person_id) if _is_call(record)]


def asked(tx: Transaction, person_id: int) -> list[Record]:
    """Whatever else they asked for."""
    return [record for record in asks.asked_by(tx, person_id) if not _is_call(record)]


def _is_call(record: Record) -> bool:
    return str(record["ask"]).startswith(ROOM)
