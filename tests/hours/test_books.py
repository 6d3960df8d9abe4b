"""The books: what is kept, what the database refuses, and that everything always sums to zero."""

import pytest

from bot.base.database import Database
from bot.base.facts import CheckinKept, PersonErased
from bot.base.outcome import Refused
from bot.base.tables import metadata
from bot.hours import exchanged, rules, service, store
from bot.hours.rules import Totals
from bot.hours.store import reading
from tests.hours.people import ANA, MO, RUTH, SAM, gift

CHECKIN = CheckinKept(12, ANA, RUTH, 45, "nurse")
EXCHANGES = ((1, (ANA, SAM)), (1, (ANA, SAM)), (2, (SAM, ANA)), (3, (ANA, MO)))


async def totals(database: Database, person_id: int) -> Totals:
    return (await database.read(lambda tx: service.book(tx, person_id))).totals


async def test_a_kept_checkin_is_a_contribution_of_both(database):
    await database.write(lambda tx: service.record_checkin(tx, CHECKIN))
    assert await totals(database, ANA) == Totals(45, 45)
    assert await totals(database, RUTH) == Totals(45, 45)


async def test_a_checkin_told_twice_is_kept_once(database):
    await database.write(lambda tx: service.record_checkin(tx, CHECKIN))
    await database.write(lambda tx: service.record_checkin(tx, CHECKIN))
    assert await totals(database, ANA) == Totals(45, 45)


async def test_meeting_leaves_nobody_owing(database):
    await database.write(lambda tx: service.record_checkin(tx, CHECKIN))
    assert [row.balance for row in await database.read(store.balances)] == [0, 0, 0]


async def test_staff_time_is_kept_on_the_organisations_account(database):
    def look(tx):
        service.record_checkin(tx, CHECKIN)
        return service.organisation(tx, "merevale"), service.account_of(tx, RUTH), store.standing(tx, "checkin:12")

    organisation, ruth, kept = await database.write(look)
    assert {row.from_account for row in kept} | {row.to_account for row in kept} == {
        organisation,
        *{row.giver for row in kept if row.giver != ruth},
    }


async def test_a_book_tells_both_ways_of_one_meeting_in_one_line(database):
    def look(tx):
        service.record_checkin(tx, CHECKIN)
        return service.book(tx, ANA), service.book(tx, RUTH)

    anas, ruths = await database.write(look)
    assert [(entry.other, entry.given, entry.received) for entry in anas.entries] == [(RUTH, 45, 45)]
    assert [(entry.other, entry.given, entry.received) for entry in ruths.entries] == [(ANA, 45, 45)]
    assert anas.by_kind == (("checkin", Totals(45, 45)),)


async def test_the_book_shows_the_day_it_happened(database):
    late = CheckinKept(13, ANA, RUTH, 30, "nurse", happened_at=1_600_000_000_000_000)

    def look(tx):
        service.record_checkin(tx, late)
        return service.book(tx, ANA).entries[0].happened_at

    assert await database.write(look) == 1_600_000_000_000_000


async def test_what_did_not_happen_is_taken_back_once(database):
    def look(tx):
        service.record_checkin(tx, CHECKIN)
        first = service.take_back(tx, "checkin:12", by=RUTH)
        return first, service.take_back(tx, "checkin:12", by=RUTH), service.book(tx, ANA)

    first, second, book = await database.write(look)
    assert (first, second) == (2, 0)
    assert book.totals == Totals(0, 0)
    assert book.entries == ()


async def test_a_correction_replaces_what_was_kept(database):
    def look(tx):
        service.record_checkin(tx, CHECKIN)
        service.correct_checkin(tx, CheckinKept(12, ANA, RUTH, 30, "nurse"), by=RUTH)
        service.record_checkin(tx, CHECKIN)
        service.correct_checkin(tx, CheckinKept(12, ANA, RUTH, 60, "nurse"), by=RUTH)
        return service.book(tx, RUTH).totals, service.out_of_balance(tx)

    assert await database.write(look) == (Totals(60, 60), 0)


async def test_a_key_is_never_used_for_something_else(database):
    await database.write(lambda tx: gift(tx, ANA, SAM, 30, "gift:1"))
    with pytest.raises(ValueError, match="another transfer"):
        await database.write(lambda tx: gift(tx, ANA, SAM, 31, "gift:1"))


async def test_a_hard_limit_stops_what_moves_further_from_zero(database):
    hard = rules.HARD_LIMIT_MINUTES
    await database.write(lambda tx: gift(tx, ANA, SAM, hard, "a"))
    with pytest.raises(Refused) as refused:
        await database.write(lambda tx: gift(tx, ANA, MO, 1, "b"))
    assert refused.value.text.key == "hours-past-limit"
    assert await database.write(lambda tx: gift(tx, MO, ANA, 60, "c"))


async def test_who_is_past_a_limit_may_always_come_back(database):
    far = 2 * rules.HARD_LIMIT_MINUTES
    await database.write(lambda tx: gift(tx, ANA, SAM, far, "a", limited=False))
    assert await database.write(lambda tx: gift(tx, SAM, ANA, 60, "b"))


async def test_a_checkin_is_kept_whatever_the_limits(database):
    far = 2 * rules.HARD_LIMIT_MINUTES
    await database.write(lambda tx: gift(tx, ANA, SAM, far, "a", limited=False))
    await database.write(lambda tx: service.record_checkin(tx, CHECKIN))
    assert await totals(database, RUTH) == Totals(45, 45)


@pytest.mark.parametrize("minutes", [0, -5, rules.MINUTES_MAX + 1])
async def test_a_contribution_is_some_minutes_of_one_day(database, minutes):
    with pytest.raises(Refused) as refused:
        await database.write(lambda tx: gift(tx, ANA, SAM, minutes, "a"))
    assert refused.value.text.key == "hours-too-long"


@pytest.mark.parametrize(("giver", "receiver"), [(ANA, SAM), (SAM, ANA)])
async def test_erasing_somebody_leaves_the_books_at_zero_and_everybody_elses_as_they_were(database, giver, receiver):
    def look(tx):
        gift(tx, giver, receiver, 90, "a")
        service.record_checkin(tx, CHECKIN)
        sams = service.book(tx, SAM).totals
        account = service.account_of(tx, ANA)
        service.forget_person(tx, PersonErased(ANA))
        service.forget_person(tx, PersonErased(ANA))
        return (
            sams == service.book(tx, SAM).totals,
            store.balance(tx, account),
            service.out_of_balance(tx),
            store.account_of(tx, ANA),
            service.book(tx, RUTH).entries[0].other,
        )

    assert await database.write(look) == (True, 0, 0, None, 0)


async def test_too_much_giving_is_nudged_to_receive():
    assert rules.nudge(rules.SOFT_LIMIT_MINUTES) is None
    assert rules.nudge(rules.SOFT_LIMIT_MINUTES + 1) == "receive"
    assert rules.nudge(-rules.SOFT_LIMIT_MINUTES - 1) == "give"


async def test_an_exchange_is_kept_once_and_counted_both_ways(database):
    at = 1_700_000_000_000_000

    def look(tx):
        told = [exchanged.record_exchange(tx, number, *two, 60, at, "merevale") for number, two in EXCHANGES]
        ana, sam = service.account_of(tx, ANA), service.account_of(tx, SAM)
        then = exchanged.KIND, at, at + 1
        rows = reading.between(tx, ana, sam, *then)
        gave = [(row.giver == ana, row.minutes) for row in rows]
        return (
            told,
            gave,
            [reading.moved(tx, one, *then) for one in (ana, sam)],
            reading.between(tx, ana, sam, "gift", 0, at),
        )

    told, gave, moved, none = await database.write(look)
    assert told == [True, False, True, True]
    assert gave == [(True, 60), (False, 60)]
    assert (moved, none) == ([180, 120], [])


async def test_an_exchange_is_never_kept_with_two_lengths(database):
    def told(tx, minutes):
        return exchanged.record_exchange(tx, 1, ANA, SAM, minutes, tx.now, "merevale")

    assert await database.write(lambda tx: told(tx, 60))
    with pytest.raises(ValueError, match="another transfer"):
        await database.write(lambda tx: told(tx, 45))


async def test_a_row_whose_key_is_given_is_added_once(database):
    table = metadata.tables["week_limits"]

    def add(tx):
        tx.insert(table, person_id=ANA, minutes=60)
        return [tx.insert_new(table, person_id=who, minutes=60) for who in (ANA, SAM)]

    assert await database.write(add) == [False, True]
