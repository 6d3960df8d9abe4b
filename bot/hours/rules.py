"""How contributions are kept: double entry in whole minutes, with no debt in it.

A *transfer* is one contribution: minutes that flowed from one account to another. Each row is both its legs (given by
one, received by the other), so all balances always sum to zero. Accounts are a person's, a place's organisation (the
service and those who work in it) and a place's pot (what the community holds together).

Beside the two accounts a transfer names the *hands*: whose time it was, and for whom. They differ from the accounts
where staff are concerned, who are nobody's debtors: their time is kept on the organisation's account.

A kept check-in of m minutes is two transfers, because both gave (a parent her time and what she knows of her baby, a
nurse or mentor theirs) and both received:

    parent's account  -> organisation's account    m minutes    hands: parent -> helper
    organisation's    -> parent's account          m minutes    hands: helper -> parent

So both see "given m · received m", the parent's balance and the organisation's stay where they were, and nobody owes
anything for having met.

What a person sees (`given`, `received`) is counted by hands and leaves out what was taken back; what a limit looks at
(`balance` = given - received) is counted by account.
"""

from dataclasses import dataclass

from bot.base.clock import Instant

SOFT_LIMIT_MINUTES = 2 * 60
"""Beyond this a person is gently asked to receive (or offered to give): a line of two hours does nearly everything
that no line at all would."""

HARD_LIMIT_MINUTES = 20 * 60
"""Beyond this nothing that moves further from zero is kept, whoever confirms it."""

MINUTES_MAX = 24 * 60
"""One contribution lasts a day at most; more is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """One contribution to be kept. Accounts and hands are account ids; `giver` or `receiver` is None where no person's
    own time is meant (a gift of the pot). `evidence` names what it came from ("checkin:12"), `key` makes it unique.
    """

    from_account: int
    to_account: int
    minutes: int
    kind: str
    evidence: str
    key: str
    giver: int | None = None
    receiver: int | None = None
    limited: bool = False
    reverses: int | None = None


@dataclass(frozen=True, slots=True)
class Totals:
    """Whole minutes given and received."""

    given: int = 0
    received: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a person's book: what happened, when, with whom (None: nobody to name; 0: who was erased), minutes
    both ways.
    """

    happened_at: Instant
    kind: str
    evidence: str
    other: int | None
    given: int
    received: int


@dataclass(frozen=True, slots=True)
class Book:
    """What one person gave and received: in all, by kind, and the latest entries, newest first."""

    totals: Totals
    by_kind: tuple[tuple[str, Totals], ...]
    entries: tuple[Entry, ...]


def checkin_transfers(
    checkin_id: int, minutes: int, parent: int, helper: int, organisation: int, telling: int = 1
) -> tuple[Transfer, Transfer]:
    """Both sides of a kept check-in, between those accounts. `telling` is 1, and more after a correction."""
    evidence = f"checkin:{checkin_id}"
    key = f"{evidence}:{telling}"
    return (
        Transfer(parent, organisation, minutes, "checkin", evidence, f"{key}:parent", giver=parent, receiver=helper),
        Transfer(organisation, parent, minutes, "checkin", evidence, f"{key}:helper", giver=helper, receiver=parent),
    )


def seat_transfers(
    evidence: str, minutes: int, parent: int, helper: int | None, organisation: int
) -> tuple[Transfer, Transfer]:
    """Both sides of somebody's part in a meeting for several, between those accounts. `helper` is the host with whom it
    was, None where the host's own time stands with another's part already.
    """
    return (
        Transfer(parent, organisation, minutes, "group", evidence, f"{evidence}:parent", giver=parent, receiver=helper),
        Transfer(organisation, parent, minutes, "group", evidence, f"{evidence}:helper", giver=helper, receiver=parent),
    )


def opposite(transfer_id: int, original: Transfer) -> Transfer:
    """The transfer that takes `original` back."""
    return Transfer(
        from_account=original.to_account,
        to_account=original.from_account,
        minutes=original.minutes,
        kind=original.kind,
        evidence=original.evidence,
        key=f"reverses:{transfer_id}",
        giver=original.receiver,
        receiver=original.giver,
        reverses=transfer_id,
    )


def moves_past(balance: int, change: int, limit: int) -> bool:
    """Whether adding `change` to `balance` (minutes, either sign) leads beyond `limit` and further from zero."""
    after = balance + change
    return abs(after) > limit and abs(after) > abs(balance)


def nudge(balance: int) -> str | None:
    """What to suggest softly at that balance: to "receive", to "give", or nothing. Giving too much is told first of
    all: it is those who always give that tire.
    """
    if balance > SOFT_LIMIT_MINUTES:
        return "receive"
    if balance < -SOFT_LIMIT_MINUTES:
        return "give"
    return None
