"""Keeping contributions and reading them back. Every function is part of the caller's transaction."""

from dataclasses import replace

from bot.base import audit
from bot.base.clock import Instant
from bot.base.facts import CheckinKept, PersonErased, SeatKept
from bot.base.held import Record
from bot.base.messages import Duration, When
from bot.base.outcome import Refused
from bot.base.transaction import Row, Transaction
from bot.hours import nudging, rules, store
from bot.hours.rules import Book, Entry, Totals, Transfer
from bot.hours.statement_rules import ERASED
from bot.hours.store import reading
from bot.people import service as people
from bot.people.rules import HELPER_ROLES, STAFF_ROLES, Person

LATEST_MAX = 6
ALL = 1_000_000
"""More than anybody could give and receive."""


def account_of(tx: Transaction, person_id: int) -> int:
    """The id of that person's account, opened at first use."""
    found = store.account_of(tx, person_id)
    if found is None:
        place, limit = people.get(tx, person_id).place, rules.HARD_LIMIT_MINUTES
        found = store.opened(tx, kind="person", person_id=person_id, place=place, limit_minutes=limit)
    return int(found.id)


def organisation(tx: Transaction, place: str) -> int:
    """The id of the account on which that place's staff time is kept."""
    return _account_at(tx, "organisation", place)


def pot(tx: Transaction, place: str) -> int:
    """The id of the account the community of that place holds together."""
    return _account_at(tx, "pot", place)


def _account_at(tx: Transaction, kind: str, place: str) -> int:
    found = store.account_at(tx, kind, place) or store.opened(tx, kind=kind, person_id=None, place=place)
    return int(found.id)


def hand_of(tx: Transaction, person_id: int) -> int | None:
    """The id of the account that says whose time it was; None for whoever was erased."""
    return None if tx.keys.is_destroyed(person_id) else account_of(tx, person_id)


def side_of(tx: Transaction, person_id: int, place: str, change: int = 0) -> int:
    """The id of the account on which that person's side stands: the organisation's for who works here and is no parent,
    who is nobody's debtor; the place's pot for whoever was erased; else their own. What has happened counts whatever
    their book says: where `change` would lead theirs past the limit the pot stands in, and their balance stays.
    """
    hand = hand_of(tx, person_id)
    if hand is None:
        return pot(tx, place)
    if _works_here(people.get(tx, person_id)):
        return organisation(tx, place)
    limit = store.limit(tx, hand)
    if change and limit is not None and rules.moves_past(store.balance(tx, hand), change, limit):
        return pot(tx, place)
    return hand


def _works_here(person: Person) -> bool:
    return not person.roles.isdisjoint(STAFF_ROLES | HELPER_ROLES) and "parent" not in person.roles


def post_between(tx: Transaction, transfer: Transfer, place: str, happened_at: Instant) -> bool:
    """As `post`, also where both sides stand on the same account: then it goes through another of that place and back,
    and whoever's hands it was read it all the same.
    """
    source = transfer.from_account
    if source != transfer.to_account:
        return post(tx, transfer, happened_at)
    common = pot(tx, place)
    through = organisation(tx, place) if source == common else common
    there = replace(transfer, to_account=through, limited=False)
    back = Transfer(through, source, transfer.minutes, transfer.kind, transfer.evidence, f"{transfer.key}:back")
    return post(tx, there, happened_at) and post(tx, back, happened_at)


def is_kept(tx: Transaction, key: str) -> bool:
    """Whether something was kept under that key."""
    return store.by_key(tx, key) is not None


def post(tx: Transaction, transfer: Transfer, happened_at: Instant | None = None) -> bool:
    """Keep one contribution that happened then (now, if not told). False when its key is kept already: told twice, it
    is kept once.

    `Refused` when it is too long or leads past a limit; `ValueError` when its key was used for something else.
    """
    store.hold(tx, transfer.from_account, transfer.to_account)
    if _is_kept(tx, transfer):
        return False
    if not 0 < transfer.minutes <= rules.MINUTES_MAX and transfer.limited:
        raise Refused("hours-too-long", f"{transfer.minutes} minutes in one contribution")
    _check_limits(tx, transfer)
    if _insert(tx, transfer, tx.now if happened_at is None else happened_at):
        nudging.look(tx, transfer)
        return True
    if not _is_kept(tx, transfer):
        raise ValueError(f"{transfer.key} stands in the way of what is kept already")
    return False


def _is_kept(tx: Transaction, transfer: Transfer) -> bool:
    kept = store.by_key(tx, transfer.key)
    if kept is not None and _transfer(kept) != transfer:
        raise ValueError(f"the key {transfer.key} is kept for another transfer")
    return kept is not None


def _check_limits(tx: Transaction, transfer: Transfer) -> None:
    if not transfer.limited:
        return
    for account, change in ((transfer.from_account, transfer.minutes), (transfer.to_account, -transfer.minutes)):
        limit = store.limit(tx, account)
        if limit is not None and rules.moves_past(store.balance(tx, account), change, limit):
            raise Refused("hours-past-limit", f"account {account} would move past {limit} minutes")


def _insert(tx: Transaction, transfer: Transfer, happened_at: Instant) -> bool:
    """Whether it was added: somebody else may have kept it at the same time."""
    return tx.insert_new(
        store.TRANSFERS,
        at=tx.now,
        happened_at=happened_at,
        from_account=transfer.from_account,
        to_account=transfer.to_account,
        giver=transfer.giver,
        receiver=transfer.receiver,
        minutes=transfer.minutes,
        kind=transfer.kind,
        evidence=transfer.evidence,
        key=transfer.key,
        limited=int(transfer.limited),
        reverses=transfer.reverses,
    )


def _transfer(row: Row) -> Transfer:
    return Transfer(
        from_account=row.from_account,
        to_account=row.to_account,
        minutes=row.minutes,
        kind=row.kind,
        evidence=row.evidence,
        key=row.key,
        giver=row.giver,
        receiver=row.receiver,
        limited=bool(row.limited),
        reverses=row.reverses,
    )


def record_checkin(tx: Transaction, fact: CheckinKept) -> None:
    """What follows from a kept check-in: a contribution of both, once, however often it is told."""
    _record(tx, fact, telling=1)


def record_seat(tx: Transaction, fact: SeatKept) -> None:
    """What follows when a parent was at a meeting for several: a contribution of theirs, and once of the host's."""
    parent = account_of(tx, fact.parent_id)
    helper = account_of(tx, fact.helper_id) if fact.is_first else None
    service = organisation(tx, people.get(tx, fact.parent_id).place)
    evidence = f"group:{fact.group_id}:{fact.seat_id}"
    for transfer in rules.seat_transfers(evidence, fact.minutes, parent, helper, service):
        post(tx, transfer, fact.happened_at)


def correct_checkin(tx: Transaction, fact: CheckinKept, by: int) -> None:
    """Person `by` puts a check-in right: what was kept of it is taken back, and `fact` is kept instead."""
    take_back(tx, f"checkin:{fact.checkin_id}", by)
    _record(tx, fact, telling=store.tellings(tx, f"checkin:{fact.checkin_id}") + 1)


def _record(tx: Transaction, fact: CheckinKept, telling: int) -> None:
    parent = account_of(tx, fact.parent_id)
    helper = account_of(tx, fact.helper_id)
    service = organisation(tx, people.get(tx, fact.parent_id).place)
    for transfer in rules.checkin_transfers(fact.checkin_id, fact.minutes, parent, helper, service, telling):
        post(tx, transfer, fact.happened_at)


def take_back(tx: Transaction, evidence: str, by: int) -> int:
    """Person `by` says it did not happen so: every standing transfer of `evidence` gets its opposite; how many."""
    store.hold_evidence(tx, evidence)
    standing = store.standing(tx, evidence)
    taken = sum(_insert(tx, rules.opposite(row.id, _transfer(row)), row.happened_at) for row in standing)
    if taken:
        audit.record(tx, by, "hours.taken_back", detail=evidence)
    return taken


def book(tx: Transaction, person_id: int) -> Book:
    """What that person gave and received, with the latest entries. Empty for somebody who has none yet."""
    account = store.account_of(tx, person_id)
    if account is None:
        return Book(Totals(), (), ())
    kinds = tuple((row.kind, Totals(row.given, row.received)) for row in reading.by_kind(tx, account.id))
    totals = Totals(sum(kind.given for _, kind in kinds), sum(kind.received for _, kind in kinds))
    entries = tuple(
        Entry(row.happened_at, row.kind, row.evidence, _other(row), row.given, row.received)
        for row in reading.latest(tx, account.id, LATEST_MAX)
    )
    return Book(totals, kinds, entries)


def _other(row: Row) -> int | None:
    return None if row.other_account is None else row.other or ERASED


def held(tx: Transaction, person_id: int) -> list[Record]:
    """Everything in that person's book, for "my data": newest first."""
    account = store.account_of(tx, person_id)
    rows = [] if account is None else reading.latest(tx, account.id, ALL)
    return [
        {
            "happened_at": When(row.happened_at),
            "contribution": row.kind,
            "given": Duration(row.given),
            "received": Duration(row.received),
        }
        for row in rows
    ]


def balance(tx: Transaction, person_id: int) -> int:
    """Minutes that person gave less those received, as limits look at it. Never shown to anybody."""
    account = store.account_of(tx, person_id)
    return 0 if account is None else store.balance(tx, account.id)


def forget_person(tx: Transaction, fact: PersonErased) -> None:
    """What follows from an erasure: what is left of the balance goes to the place's pot, and the account stays as a
    pseudonym, so that everybody else's book still adds up.
    """
    account = store.account_of(tx, fact.person_id)
    if account is None:
        return
    store.hold(tx, account.id, account.id)
    left = store.balance(tx, account.id)
    if left:
        common = pot(tx, account.place)
        source, target = (common, account.id) if left > 0 else (account.id, common)
        post(tx, Transfer(source, target, abs(left), "remainder", f"account:{account.id}", f"remainder:{account.id}"))
    store.unname(tx, fact.person_id)


def out_of_balance(tx: Transaction) -> int:
    """The sum of all balances in minutes: zero, or the books are damaged. For the doctor's check."""
    return sum(row.balance for row in store.balances(tx))
