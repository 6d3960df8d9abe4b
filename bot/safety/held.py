"""What safety adds to "my data": that somebody asked for a person, or told of one, is held apart from what else they
asked for.
"""

from bot.asks import store as asks
from bot.base.held import Record
from bot.base.transaction import Transaction

ROOM = "safety."
TOLD_OF = frozenset(
    {
        "checkins.unsafe",
        "checkins.wrong",
        "checkins.pulse",
        "panel.appeal",
        "panel.talk",
        "talk.report",
        "skills.exchange-wrong",
        "skills.session-denied",
    }
)
"""What else would bring somebody into danger whose phone others look at."""


def calls(tx: Transaction, person_id: int) -> list[Record]:
    """When they called for somebody, were called for because of their words, or told of what was not right."""
    return [record for record in asks.asked_by(tx, person_id) if _is_call(record)]


def asked(tx: Transaction, person_id: int) -> list[Record]:
    """Whatever else they asked for."""
    return [record for record in asks.asked_by(tx, person_id) if not _is_call(record)]


def _is_call(record: Record) -> bool:
    return str(record["ask"]).startswith(ROOM) or record["ask"] in TOLD_OF
