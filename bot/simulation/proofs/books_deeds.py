"""Deeds as the house does them, each in a transaction of its own; and which to try next."""

import sqlite3
from collections import deque
from dataclasses import dataclass
from typing import get_args

from bot.base.chance import Chance
from bot.base.facts import CheckinKept
from bot.base.outcome import Refused
from bot.base.transaction import Transaction
from bot.hours import service, store
from bot.hours.rules import Transfer
from bot.people import erasing
from bot.simulation.proofs.books_by_hand import Deed, Outcome, What

POTS = 40
ERASURES_APART = 4_000
SHARES: tuple[What, ...] = (
    *("meet",) * 25,
    *("correct",) * 4,
    *("unmeet",) * 3,
    *("give",) * 48,
    *("into the pot",) * 6,
    *("out of the pot",) * 6,
    *("ungive",) * 8,
)
"""How often each is tried, in a hundred; an erasure only now and then, for each waits for the disk alone."""
REPEATED_IN_TEN = 2
ODD_MINUTES = (0, -1, -600, 24 * 60 + 1, 2**31, 2**63 - 1, -(2**63))
REMEMBERED = 4_000
RECENT = 2_000
OLDEST = 4 * (REMEMBERED + RECENT)
"""A deed that is told again is no older than this, in numbers given since."""

assert {*SHARES, "erase"} == set(get_args(What))


class Chosen:
    """Deeds one after another: new ones, odd ones, and often the same again."""

    def __init__(self, chance: Chance, people: int) -> None:
        self._chance, self._people = chance, people
        self._numbers = {"checkin": 0, "gift": 0}
        self._told: deque[Deed] = deque(maxlen=REMEMBERED)

    def next(self) -> Deed:
        below = self._chance.below
        if below(ERASURES_APART) == 0:
            return Deed("erase", giver=2 + below(self._people - 1))  # the first one stays: attacks are about them too
        if self._told and below(10) < REPEATED_IN_TEN:
            return self._told[below(len(self._told))]
        deed = self._new(SHARES[below(len(SHARES))])
        self._told.append(deed)
        return deed

    @property
    def long_ago(self) -> dict[str, int]:
        """Check-ins and gifts with a lower number than this are never spoken of again."""
        return {kind: number - OLDEST for kind, number in self._numbers.items()}

    def _new(self, what: What) -> Deed:
        below, gift = self._chance.below, what not in ("meet", "correct", "unmeet")
        kind = "gift" if gift else "checkin"
        if what in ("meet", "give", "into the pot", "out of the pot") and below(20):
            self._numbers[kind] += 1
            number = self._numbers[kind]
        else:
            number = 1 + max(0, self._numbers[kind] - below(RECENT))  # one that was told already, most likely
        minutes = ODD_MINUTES[below(len(ODD_MINUTES))] if below(50) == 0 else 1 + below(240)
        place = f"quarter-{below(POTS)}" if "pot" in what else ""
        return Deed(what, number, self._somebody(), self._helper() if not gift else self._somebody(), minutes, place)

    def _somebody(self) -> int:
        return 1 + self._chance.below(self._people)

    def _helper(self) -> int:
        return self._people + 1 + self._chance.below(1 + self._people // 10)


class Doomed(Exception):
    """Something goes wrong after a deed was done and before it is kept."""


@dataclass(slots=True, eq=False)
class Ticket:
    """One deed on its way: what came of it, and whether it is kept."""

    deed: Deed
    doomed: bool = False
    outcome: Outcome | None = None
    kept: bool = False


def do(tx: Transaction, deed: Deed) -> Outcome:
    """Let the house do it; what came of it."""
    try:
        with tx.whole():
            return _done(tx, deed)
    except (Refused, ValueError, OverflowError, sqlite3.IntegrityError):
        return "refused"


def _done(tx: Transaction, deed: Deed) -> Outcome:
    match deed.what:
        case "meet":
            told = store.tellings(tx, f"checkin:{deed.number}")
            service.record_checkin(tx, _kept(deed))
            return "posted" if store.tellings(tx, f"checkin:{deed.number}") > told else "repeated"
        case "correct":
            service.correct_checkin(tx, _kept(deed), by=deed.receiver)
            return "posted"
        case "unmeet":
            return "taken back" if service.take_back(tx, f"checkin:{deed.number}", by=deed.receiver) else "nothing"
        case "ungive":
            return "taken back" if service.take_back(tx, f"gift:{deed.number}", by=deed.giver) else "nothing"
        case "erase":
            erasing.erase(tx, deed.giver)
            return "erased"
        case _:
            return "posted" if service.post(tx, _gift(tx, deed)) else "repeated"


def _kept(deed: Deed) -> CheckinKept:
    return CheckinKept(deed.number, deed.giver, deed.receiver, deed.minutes, "nurse")


def _gift(tx: Transaction, deed: Deed) -> Transfer:
    key = f"gift:{deed.number}"
    giver = None if deed.what == "out of the pot" else service.account_of(tx, deed.giver)
    receiver = None if deed.what == "into the pot" else service.account_of(tx, deed.receiver)
    pot = service.pot(tx, deed.place) if deed.place else None
    source, target = giver or pot, receiver or pot
    if source is None or target is None:
        raise ValueError("a gift needs two accounts")
    return Transfer(source, target, deed.minutes, "gift", key, key, giver, receiver, limited=True)
