"""Many at once on the same books, on PostgreSQL, where nobody owns the writes."""

from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from bot.base.chance import SeededChance
from bot.base.facts import CheckinKept, PersonErased
from bot.base.outcome import Refused
from bot.base.postgres import Postgres
from bot.base.transaction import Transaction
from bot.hours import rules, service, store
from bot.hours.rules import Totals, Transfer
from tests.hours.conftest import serve
from tests.hours.people import ANA, MO, RUTH, SAM, gift, move_in

AT_ONCE = 12
EVERYBODY = (ANA, SAM, RUTH, MO)


@pytest.fixture
def kith(server, emptied) -> Iterator[Postgres]:
    """Everybody moved in, with an account each; many may write at once."""
    made = serve(server, emptied, connections=AT_ONCE)
    made.do(move_in)
    made.do(lambda tx: [service.account_of(tx, person) for person in EVERYBODY])
    yield made
    made.shut()


def at_once(kith: Postgres, works: list[Callable[[Transaction], Any]]) -> list[Any]:
    """What each gave, or how it was refused."""

    def one(work: Callable[[Transaction], Any]) -> Any:
        try:
            return kith.do(work)
        except (Refused, ValueError) as refused:
            return type(refused).__name__

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(one, works))


def test_the_same_gift_told_by_many_is_kept_once(kith):
    told = at_once(kith, [lambda tx: gift(tx, ANA, SAM, 30, "gift:1")] * 40)
    assert Counter(told) == {True: 1, False: 39}
    assert kith.view(lambda tx: service.balance(tx, ANA)) == 30


def test_one_key_for_many_things_keeps_one_of_them(kith):
    pairs = [(ANA, SAM), (SAM, MO), (MO, RUTH), (RUTH, ANA)] * 6
    told = at_once(kith, [lambda tx, pair=pair: gift(tx, *pair, 30, "gift:1") for pair in pairs])
    counted = Counter(told)
    assert counted == {True: 1, False: 5, "ValueError": 18}


def test_a_pot_gives_the_same_gift_once(kith):
    kith.do(lambda tx: (service.pot(tx, "merevale"), service.pot(tx, "elsewhere")))

    def give(tx: Transaction) -> bool:
        source, target = service.pot(tx, "merevale"), service.pot(tx, "elsewhere")
        return service.post(tx, Transfer(source, target, 30, "gift", "g", "g"))

    assert Counter(at_once(kith, [give] * 24)) == {True: 1, False: 23}


@pytest.mark.parametrize("giving", [True, False], ids=["giving", "receiving"])
def test_a_limit_holds_however_many_reach_for_it_at_once(kith, giving):
    others = (SAM, MO, RUTH)
    minutes = 90
    works = [
        lambda tx, number=number, other=others[number % 3]: gift(
            tx, *((ANA, other) if giving else (other, ANA)), minutes, f"gift:{number}"
        )
        for number in range(60)
    ]
    told = Counter(at_once(kith, works))
    fits = rules.HARD_LIMIT_MINUTES // minutes
    assert told == {True: fits, "Refused": 60 - fits}
    assert abs(kith.view(lambda tx: service.balance(tx, ANA))) == fits * minutes


def test_both_ways_at_once_never_wait_for_each_other(kith):
    works = [
        lambda tx, number=number: gift(tx, *((ANA, SAM) if number % 2 else (SAM, ANA)), 5, f"gift:{number}")
        for number in range(400)
    ]
    assert Counter(at_once(kith, works)) == {True: 400}
    assert kith.run_again == 0
    assert kith.view(lambda tx: service.balance(tx, ANA)) == 0


def test_an_account_is_opened_once(server, emptied):
    made = serve(server, emptied, connections=AT_ONCE)
    made.do(move_in)
    opened = at_once(made, [lambda tx: (service.account_of(tx, ANA), service.pot(tx, "merevale"))] * 24)
    assert len(set(opened)) == 1
    made.shut()


def test_what_many_take_back_is_taken_back_once(kith):
    kith.do(lambda tx: service.record_checkin(tx, CheckinKept(12, ANA, RUTH, 45, "nurse")))
    taken = at_once(kith, [lambda tx: service.take_back(tx, "checkin:12", by=RUTH)] * 24)
    assert sorted(taken) == [0] * 23 + [2]
    assert kith.view(lambda tx: service.book(tx, ANA)).totals == Totals(0, 0)


def test_of_many_corrections_the_last_one_stands(kith):
    kith.do(lambda tx: service.record_checkin(tx, CheckinKept(12, ANA, RUTH, 45, "nurse")))
    works = [
        lambda tx, minutes=minutes: service.correct_checkin(tx, CheckinKept(12, ANA, RUTH, minutes, "nurse"), by=RUTH)
        for minutes in range(1, 25)
    ]
    at_once(kith, works)
    standing = kith.view(lambda tx: store.standing(tx, "checkin:12"))
    assert len(standing) == 2
    assert kith.view(lambda tx: store.tellings(tx, "checkin:12")) == 25


def test_who_is_erased_while_others_give_leaves_sums_of_zero(kith):
    def deed(number: int) -> Callable[[Transaction], Any]:
        if number == 30:
            return lambda tx: service.forget_person(tx, PersonErased(ANA))
        return lambda tx: service.record_checkin(tx, CheckinKept(number, SAM, MO, 45, "mentor"))

    at_once(kith, [lambda tx: gift(tx, ANA, SAM, 30, "before")])
    at_once(kith, [deed(number) for number in range(60)])
    assert kith.view(service.out_of_balance) == 0
    assert kith.view(lambda tx: store.account_of(tx, ANA)) is None
    assert kith.view(lambda tx: service.book(tx, SAM)).totals == Totals(59 * 45, 59 * 45 + 30)


def test_hundreds_of_deeds_at_once_sum_to_zero_at_every_look_and_no_limit_is_passed(kith):
    chance = SeededChance(7)
    looks: list[int] = []

    def deed() -> Callable[[Transaction], Any]:
        number, minutes = chance.below(150), 1 + chance.below(300)
        one, other = EVERYBODY[chance.below(4)], EVERYBODY[chance.below(4)]
        match chance.below(5):
            case 0:
                return lambda tx: service.record_checkin(tx, CheckinKept(number, ANA, RUTH, minutes, "nurse"))
            case 1:
                fact = CheckinKept(number, SAM, MO, minutes, "mentor")
                return lambda tx: service.correct_checkin(tx, fact, by=MO)
            case 2:
                return lambda tx: service.take_back(tx, f"gift:{number}", by=RUTH)
            case _ if one != other:
                return lambda tx: gift(tx, one, other, minutes, f"gift:{number}")
        return lambda tx: looks.append(service.out_of_balance(tx))

    with ThreadPoolExecutor(1) as beside:
        beside.submit(lambda: looks.extend(kith.view(service.out_of_balance) for _ in range(100)))
        at_once(kith, [deed() for _ in range(600)])
    assert len(looks) > 100
    assert set(looks) == {0}
    rows = kith.view(lambda tx: store.balances(tx))
    assert sum(row.balance for row in rows) == 0
