"""For how long those who agreed on an exchange may write to each other: until it is settled, and where it happened some
days more. What somebody only told of afterwards opens no line: the other one never said yes to them.
"""

from bot.base.clock import DAY
from bot.base.elsewhere import Bond
from bot.base.transaction import Transaction
from bot.skills import exchange_messages as messages
from bot.skills.exchange_rules import LINE_DAYS
from bot.skills.store import exchange_lines, exchanges


def open_with(tx: Transaction, person_id: int) -> dict[int, Bond]:
    """With whom that person may write, by the other one's id; of several exchanges of two the one that lasts longest,
    and the latest of those.
    """
    found: dict[int, Bond] = {}
    for exchange_id, settled_at in exchange_lines.agreed(tx, person_id, tx.now - LINE_DAYS * DAY):
        exchange = exchanges.find(tx, exchange_id)
        if exchange is None:
            continue
        until = None if settled_at is None else settled_at + LINE_DAYS * DAY
        bond = Bond(messages.what_for(tx, exchange, person_id), until, LINE_DAYS)
        other = exchange.other(person_id)
        if other not in found or not bond.ends_before(found[other]):
            found[other] = bond
    return found
