"""Everything in a book, whatever happened to it and in whatever order: its sums are the ledger's."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.base.facts import CheckinKept, PersonErased
from bot.base.transaction import Transaction
from bot.hours import service, statement, store
from bot.hours import statement_rules as told
from bot.hours.rules import Totals, Transfer
from tests.hours.people import ANA, MO, RUTH, SAM
from tests.hours.test_books_property import DEEDS, posted, tried, undone

__all__ = ["undone"]

ZONE = "Europe/London"


def summed(shares: list) -> Totals:
    return Totals(sum(each.given for _, each in shares), sum(each.received for _, each in shares))


def check(tx: Transaction) -> None:
    """What must hold at every read."""
    counted = posted(tx)
    for person in (ANA, SAM, RUTH, MO):
        account = store.account_of(tx, person)
        lines, book = statement.lines(tx, person), service.book(tx, person)
        total = told.total(lines)
        assert total == book.totals == (counted.get(account.id, Totals()) if account else Totals())
        assert total == summed(told.by_month(lines, ZONE)) == summed(told.by_kind(lines))
        assert tuple(told.by_kind(lines)) == book.by_kind
        named = [line for line in lines if line.other is not None]
        assert summed(told.by_other(lines)) == told.total(named) == summed(told.few(told.by_other(lines), 2))
        pages = told.pages(lines, ZONE, 3)
        assert [line for page in pages for line in page.lines] == lines
        assert all(1 <= len(page.lines) <= 3 for page in pages)


@settings(deadline=None, max_examples=60)
@given(st.lists(DEEDS, max_size=20))
def test_whatever_happened_the_sums_of_a_statement_are_the_ledgers(undone, deeds):
    with undone() as tx:
        for deed in deeds:
            tried(tx, deed)
            check(tx)


@settings(deadline=None, max_examples=40)
@given(st.lists(DEEDS, max_size=15))
def test_what_is_taken_back_stays_to_be_seen_and_counts_nowhere(undone, deeds):
    with undone() as tx:
        for deed in deeds:
            tried(tx, deed)
        before = {person: statement.lines(tx, person) for person in (ANA, SAM, RUTH, MO)}
        for row in tx.all(select(store.TRANSFERS)):
            service.take_back(tx, row.evidence, by=RUTH)
        for person, lines in before.items():
            after = statement.lines(tx, person)
            assert [replace(line, taken_back=True) for line in lines] == after
            assert told.total(after) == Totals()


def test_a_meeting_told_anew_stands_beside_what_was_taken_back(undone):
    with undone() as tx:
        service.record_checkin(tx, CheckinKept(1, ANA, RUTH, 45, "nurse"))
        service.correct_checkin(tx, CheckinKept(1, ANA, RUTH, 60, "nurse"), by=RUTH)
        assert [(line.given, line.received, line.taken_back) for line in statement.lines(tx, ANA)] == [
            (60, 60, False),
            (45, 45, True),
        ]


def test_whoever_was_erased_is_someone_in_the_book_of_others(undone):
    with undone() as tx:
        service.record_checkin(tx, CheckinKept(1, ANA, RUTH, 45, "nurse"))
        service.forget_person(tx, PersonErased(RUTH))
        (line,) = statement.lines(tx, ANA)
        assert line.other == told.ERASED
        assert told.by_other([line]) == [(told.ERASED, Totals(45, 45))]


def test_minutes_that_nobody_worked_for_move_and_count_neither_as_given_nor_as_received(undone):
    with undone() as tx:
        ana, pot = service.account_of(tx, ANA), service.pot(tx, "merevale")
        service.post(tx, Transfer(pot, ana, 60, "gift", "gift:1", "gift:1"))
        (line,) = statement.lines(tx, ANA)
        assert (line.moved, line.given, line.received, line.other) == (60, 0, 0, None)
        assert told.total([line]) == Totals()


def test_nobody_reads_in_their_book_what_others_gave_to_the_pot_or_had_from_it(undone):
    with undone() as tx:
        sam, pot = service.account_of(tx, SAM), service.pot(tx, "merevale")
        service.account_of(tx, ANA)
        service.post(tx, Transfer(pot, sam, 60, "gift", "gift:1", "gift:1"))
        service.post(tx, Transfer(sam, pot, 30, "first", "first:1", "first:1"))
        assert statement.lines(tx, ANA) == []
        assert [line.moved for line in statement.lines(tx, SAM)] == [30, 60]


def test_people_stand_by_when_it_was_and_never_by_how_much(undone):
    with undone() as tx:
        service.record_checkin(tx, CheckinKept(1, ANA, RUTH, 600, "nurse", happened_at=tx.now - 5))
        service.record_checkin(tx, CheckinKept(2, ANA, MO, 15, "mentor", happened_at=tx.now))
        assert [other for other, _ in told.by_other(statement.lines(tx, ANA))] == [MO, RUTH]


def test_the_last_months_are_all_there_whether_or_not_anything_happened_in_them():
    assert told.last_months("2026-02-28", 4) == ["2025-11", "2025-12", "2026-01", "2026-02"]
