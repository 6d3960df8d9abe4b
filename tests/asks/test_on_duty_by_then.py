"""In the end the coordinators are called in turn; whoever is on duty by then is called as well."""

from bot.asks import by_day, holders, service
from bot.base.clock import MINUTE
from tests.asks.people import ANA, CLEO, DEE, NIA, RUTH, nobody, wait

FIRST_TO_LAST = 15 * MINUTE


def comes_on_duty(person):
    for role in ("on_duty", by_day.WATCH):
        holders.on(role, lambda _tx, _ask: (person,))


def owners(tx, rules, ask_id, times):
    """Who has it at each of so many times, a quarter of an hour apart."""
    found = []
    for _ in range(times):
        found.append(service.load(tx, ask_id).owner)
        wait(tx, rules, tx.now + 15 * MINUTE)
    return found


def at_last_step(tx, rules):
    ask_id = service.open(tx, "safety.now", about=ANA, asked_by=ANA, urgent=True, clock_minutes=(10, 5, 15))
    wait(tx, rules, tx.now + FIRST_TO_LAST)
    return ask_id


def test_from_the_second_round_on_who_is_on_duty_by_then_is_called_in_turn_with_the_coordinators(tx, rules):
    ask_id = at_last_step(tx, rules)
    comes_on_duty(RUTH)
    assert owners(tx, rules, ask_id, 4) == [CLEO, DEE, RUTH, CLEO]


def test_where_no_coordinator_may_be_called_it_goes_back_to_who_is_on_duty(tx, rules):
    holders.on("coordinator", nobody)
    ask_id = at_last_step(tx, rules)
    assert service.load(tx, ask_id).owner is None
    comes_on_duty(NIA)
    assert owners(tx, rules, ask_id, 3) == [None, NIA, NIA]
    holders.on(by_day.WATCH, nobody)
    assert owners(tx, rules, ask_id, 2)[-1] is None


def test_what_is_not_for_who_is_on_duty_never_comes_to_them(tx, rules):
    steps, clocks = ("nurse", "coordinator"), (15, 15)
    ask_id = service.open(tx, "safety.now", about=ANA, asked_by=ANA, urgent=True, steps=steps, clock_minutes=clocks)
    wait(tx, rules, tx.now + FIRST_TO_LAST)
    comes_on_duty(NIA)
    assert owners(tx, rules, ask_id, 4) == [CLEO, DEE, CLEO, DEE]
