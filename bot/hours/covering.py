"""What the pot gives for somebody: they receive, and it stands on the pot's side instead of on theirs.

It is promised first, and only from what the pot holds and has promised to nobody else; so it never gives away what it
does not have. Both still read in their books what they gave and received.
"""

from bot.base.clock import DAY, Instant
from bot.base.facts import ExchangeEnded
from bot.base.transaction import Transaction
from bot.hours import service, store
from bot.hours.store import promised
from bot.people import service as people

KIND = "exchange"
MONTH: Instant = 30 * DAY
MONTH_MINUTES = 2 * 60
"""For nobody the pot gives more than so much in thirty days, its first hours after a birth not counted."""


def free(tx: Transaction, place: str, besides: str = "") -> int:
    """Minutes that the pot of a place holds and has promised to nobody, but for that evidence."""
    common = store.account_at(tx, "pot", place)
    return 0 if common is None else max(0, store.balance(tx, common.id) - promised.by_pot(tx, common.id, besides))


def most(tx: Transaction, person_id: int, besides: str = "") -> int:
    """Minutes that it may give for that person now, as far as they are concerned."""
    common, mine = store.account_at(tx, "pot", people.get(tx, person_id).place), store.account_of(tx, person_id)
    if common is None or mine is None:
        return MONTH_MINUTES
    gave = promised.gave(tx, common.id, mine.id, KIND, tx.now - MONTH)
    return max(0, MONTH_MINUTES - gave - promised.to_account(tx, mine.id, besides))


def promise(tx: Transaction, person_id: int, evidence: str, minutes: int) -> bool:
    """Promise to give so many minutes for what that person receives; False where they may not, or the pot cannot."""
    place = people.get(tx, person_id).place
    common = service.pot(tx, place)
    promised.hold(tx, common)
    if minutes > min(free(tx, place), most(tx, person_id)):
        return False
    promised.add(tx, common, service.account_of(tx, person_id), evidence, minutes)
    return True


def stands(tx: Transaction, place: str, evidence: str) -> bool:
    """Whether what is promised for that is still there to be given."""
    found = promised.find(tx, evidence)
    return found is not None and found.minutes <= free(tx, place, evidence)


def move(tx: Transaction, evidence: str, to: str) -> None:
    """What is promised for the one is promised for the other from now on."""
    promised.move(tx, evidence, to)


def let_go(tx: Transaction, evidence: str) -> None:
    """Nothing is promised for that any more."""
    promised.end(tx, evidence)


def share(tx: Transaction, place: str, evidence: str, minutes: int) -> int:
    """Of so many minutes, what the pot gives: what it promised, and never more than it holds."""
    found = promised.find(tx, evidence)
    if found is None:
        return 0
    return min(minutes, int(found.minutes), max(0, store.balance(tx, service.pot(tx, place))))


def exchange_ended(tx: Transaction, fact: ExchangeEnded) -> None:
    """It was given, or it is not needed any more."""
    let_go(tx, evidence_of(fact.exchange_id))


def evidence_of(exchange_id: int) -> str:
    """What the transfers of that exchange name as what they came from."""
    return f"{KIND}:{exchange_id}"
