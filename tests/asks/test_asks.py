"""An ask is called from one to the next until a person closes it, and who asked always knows where it is."""

import sqlite3

import pytest
from sqlalchemy import select

from bot.asks import calling, consequences, holders, service, store
from bot.asks.rules import next_of, steps_of
from bot.base.clock import HOUR, MINUTE
from bot.base.facts import PersonLeft, PersonPaused
from bot.base.messages import Text, from_json
from bot.base.outbox import LANES, OUTBOX, opened
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import pending
from bot.people.store import persons
from tests.asks.people import ANA, CLEO, DEE, NIA, RUTH, wait, wire_nobody


def urgent(tx, **more):
    """Ana needs somebody now."""
    return service.open(tx, "safety.now", about=ANA, asked_by=ANA, urgent=True, clock_minutes=(10, 5, 15), **more)


def said(tx, person):
    """Keys of what was said to that person, in order, but for what was taken back."""
    rows = tx.all(select(OUTBOX).where(OUTBOX.c.person_id == person, OUTBOX.c.state == "waiting").order_by(OUTBOX.c.id))
    return [from_json(opened(tx, row).body).text.key for row in rows]


def owner(tx, ask_id):
    return service.load(tx, ask_id).owner


def test_her_nurse_is_called_first(tx):
    ask_id = urgent(tx)
    assert owner(tx, ask_id) == RUTH
    assert said(tx, RUTH) == ["asks-call"]
    assert said(tx, ANA) == []


def test_an_urgent_call_goes_ahead_of_everything(tx):
    urgent(tx)
    assert [row.lane for row in tx.all(select(OUTBOX))] == [LANES.index("urgent")]


def test_what_it_is_about_comes_from_the_room_that_opened_it(tx):
    ask_id = service.open(tx, "checkins.none-fits", about=ANA, subject="pairing:3")
    assert service.load(tx, ask_id).notice.text.key == "checkins-ask-none-fits"
    told = service.open(tx, "people.loss", about=ANA, what=Text("people-somebody-lost"))
    assert service.load(tx, told).notice.text.key == "people-somebody-lost"


def test_nobody_answers_so_the_next_is_called_and_who_asked_is_told(tx, rules):
    ask_id = urgent(tx)
    start = tx.now
    wait(tx, rules, start + 10 * MINUTE)
    assert owner(tx, ask_id) == NIA
    assert said(tx, ANA) == ["asks-moved-on"]
    wait(tx, rules, start + 15 * MINUTE)
    assert owner(tx, ask_id) == CLEO


def test_coordinators_are_called_in_turn_until_somebody_answers(tx, rules):
    ask_id = urgent(tx)
    start = tx.now
    owners = []
    for rounds in range(5):
        wait(tx, rules, start + (15 + 15 * rounds) * MINUTE)
        owners.append(owner(tx, ask_id))
    assert owners == [CLEO, DEE, CLEO, DEE, CLEO]


def test_when_nobody_answers_who_asked_is_told_the_truth_once(tx, rules):
    urgent(tx)
    wait(tx, rules, tx.now + 5 * HOUR)
    assert said(tx, ANA) == ["asks-moved-on", "asks-moved-on", "asks-nobody-yet"]


def test_who_asked_sees_who_has_seen_it(tx):
    ask_id = urgent(tx)
    service.acknowledge(tx, ask_id, RUTH)
    assert said(tx, ANA) == ["asks-seen"]
    assert service.load(tx, ask_id).state == "acknowledged"


def test_whoever_was_called_before_may_still_take_it_and_the_others_hear(tx, rules):
    ask_id = urgent(tx)
    wait(tx, rules, tx.now + 10 * MINUTE)
    service.acknowledge(tx, ask_id, RUTH)
    assert owner(tx, ask_id) == RUTH
    assert said(tx, NIA) == ["asks-somebody-is-on-it"]


def test_a_second_tap_is_still_on_it_and_somebody_elses_is_told_who_is(tx, rules):
    ask_id = urgent(tx)
    wait(tx, rules, tx.now + 10 * MINUTE)
    service.acknowledge(tx, ask_id, NIA)
    service.acknowledge(tx, ask_id, NIA)
    with pytest.raises(Refused) as refused:
        service.acknowledge(tx, ask_id, RUTH)
    assert refused.value.text.key == "asks-taken"
    assert said(tx, ANA).count("asks-seen") == 1


@pytest.mark.parametrize("deed", [service.acknowledge, service.hand_over])
def test_somebody_who_was_never_called_cannot_take_it(tx, deed):
    ask_id = urgent(tx)
    with pytest.raises(MovedOn):
        deed(tx, ask_id, NIA)


def test_a_coordinator_may_always_take_it(tx):
    assert service.acknowledge(tx, urgent(tx), DEE).owner == DEE


def test_taken_and_left_is_asked_after_and_then_called_again(tx, rules):
    ask_id = urgent(tx)
    service.acknowledge(tx, ask_id, RUTH)
    wait(tx, rules, tx.now + 60 * MINUTE)
    assert said(tx, RUTH)[-1] == "asks-follow-up"
    assert service.load(tx, ask_id).state == "acknowledged"
    wait(tx, rules, tx.now + 60 * MINUTE)
    assert (service.load(tx, ask_id).state, owner(tx, ask_id)) == ("open", NIA)
    assert said(tx, ANA)[-1] == "asks-asked-too"


def test_closing_says_who_and_what_became_of_it_and_nothing_more_is_due(tx):
    ask_id = urgent(tx)
    service.acknowledge(tx, ask_id, RUTH)
    ask = service.close(tx, ask_id, RUTH, "sorted")
    assert (ask.state, ask.outcome) == ("closed", "sorted")
    assert said(tx, ANA) == ["asks-closed"]
    assert pending(tx, calling.DUE_RULE) == []


def test_who_asked_may_say_it_is_sorted_and_whoever_was_called_is_told(tx):
    ask_id = urgent(tx)
    service.close(tx, ask_id, ANA, "safe")
    assert said(tx, RUTH) == ["asks-called-off"]


def test_whom_it_is_only_about_cannot_close_it(tx):
    ask_id = service.open(tx, "checkins.quiet", about=ANA)
    with pytest.raises(MovedOn):
        service.close(tx, ask_id, ANA, "safe")


def test_whom_it_is_only_about_is_told_nothing(tx, rules):
    ask_id = service.open(tx, "checkins.quiet", about=ANA)
    wait(tx, rules, tx.now + 200 * HOUR)
    service.acknowledge(tx, ask_id, CLEO)
    service.close(tx, ask_id, CLEO, "sorted")
    assert said(tx, ANA) == []


def test_closed_is_closed(tx):
    ask_id = urgent(tx)
    service.close(tx, ask_id, RUTH, "sorted")
    for deed in (service.acknowledge, service.hand_over):
        with pytest.raises(Refused) as refused:
            deed(tx, ask_id, RUTH)
        assert refused.value.text.key == "asks-closed-already"
    with pytest.raises(Refused):
        service.close(tx, ask_id, RUTH, "sorted")


def test_asking_twice_joins_the_open_ask_and_asking_after_it_closed_opens_another(tx):
    first = urgent(tx)
    assert urgent(tx) == first
    assert said(tx, RUTH) == ["asks-call"]
    service.close(tx, first, ANA, "safe")
    assert urgent(tx) != first


def test_what_it_waited_for_has_happened(tx):
    service.open(tx, "pairing.unpaired", about=ANA, subject="parent:1")
    assert service.close_subject(tx, "pairing.unpaired", "parent:1", by=ANA, outcome="paired")
    assert not service.close_subject(tx, "pairing.unpaired", "parent:1", by=ANA, outcome="paired")


def test_handing_over_calls_the_next_at_once(tx):
    ask_id = urgent(tx)
    service.acknowledge(tx, ask_id, RUTH)
    assert service.hand_over(tx, ask_id, RUTH).owner == NIA
    assert said(tx, NIA) == ["asks-call"]


def test_who_takes_a_break_is_passed_over(tx):
    persons.change(tx, RUTH, paused_until=tx.now + HOUR)
    assert owner(tx, urgent(tx)) == NIA


def test_a_coordinator_taking_a_break_is_better_than_nobody(tx):
    for person in (RUTH, NIA, CLEO, DEE):
        persons.change(tx, person, paused_until=tx.now + HOUR)
    assert owner(tx, urgent(tx)) == CLEO


def test_an_owner_who_takes_a_break_hands_on_at_once(tx):
    ask_id = urgent(tx)
    service.acknowledge(tx, ask_id, RUTH)
    persons.change(tx, RUTH, paused_until=tx.now + HOUR)
    consequences.person_gone(tx, PersonPaused(RUTH))
    assert (owner(tx, ask_id), service.load(tx, ask_id).state) == (NIA, "open")
    assert said(tx, ANA)[-1] == "asks-asked-too"


def test_somebody_who_leaves_takes_back_what_they_asked_but_what_is_urgent_or_to_be_looked_at_stays(tx):
    asked = service.open(tx, "checkins.none-fits", about=ANA, asked_by=ANA)
    stay = (urgent(tx), service.open(tx, "people.look", about=ANA, guarded=True, clock_minutes=60))
    persons.change(tx, ANA, state="left")
    consequences.person_gone(tx, PersonLeft(ANA))
    assert service.load(tx, asked).outcome == "left"
    assert [service.load(tx, ask_id).state for ask_id in stay] == ["open", "open"]


def test_where_nobody_works_the_clock_still_runs_and_the_first_to_come_is_called(tx, rules):
    wire_nobody()
    ask_id = urgent(tx)
    assert owner(tx, ask_id) is None
    wait(tx, rules, tx.now + 15 * MINUTE)
    assert said(tx, ANA) == ["asks-nobody-yet"]
    holders.on("coordinator", lambda _tx, _ask: (CLEO,))
    wait(tx, rules, tx.now + 15 * MINUTE)
    assert owner(tx, ask_id) == CLEO


def test_who_asked_is_never_her_own_helper(tx):
    ask_id = service.open(
        tx, "safety.now", about=CLEO, asked_by=CLEO, urgent=True, steps=("coordinator",), clock_minutes=5
    )
    assert owner(tx, ask_id) == DEE


def test_calling_again_reaches_whoever_owns_it_now(tx):
    ask_id = urgent(tx)
    service.acknowledge(tx, ask_id, RUTH)
    tx.now += MINUTE
    service.call_again(tx, ask_id, ANA)
    assert said(tx, RUTH) == ["asks-call"]
    with pytest.raises(MovedOn):
        service.call_again(tx, ask_id, NIA)


def test_the_database_keeps_every_ask(tx):
    urgent(tx)
    with pytest.raises(sqlite3.IntegrityError):
        tx.run(store.ASKS.delete())


def test_the_database_lets_nobody_close_an_ask_namelessly(tx):
    urgent(tx)
    with pytest.raises(sqlite3.IntegrityError):
        tx.run(store.ASKS.update().values(state="closed"))


def test_steps_have_a_clock_each():
    assert [step.minutes for step in steps_of(("nurse", "coordinator"), 30)] == [30, 30]
    with pytest.raises(ValueError, match="2 steps"):
        steps_of(("nurse", "coordinator"), (10,))
    with pytest.raises(ValueError, match="0 steps"):
        steps_of((), 10)


def test_turns_go_round():
    assert next_of([4, 5], None) == 4
    assert next_of([4, 5], 4) == 5
    assert next_of([4, 5], 5) == 4
    assert next_of([4, 5], 9) == 4
    assert next_of([], 9) is None


def test_the_place_says_who_is_called_and_for_how_long(tx):
    ask = service.load(tx, service.open(tx, "pairing.search", about=ANA))
    assert [step.role for step in ask.steps] == ["coordinator"]


def test_what_is_not_urgent_waits_only_on_days_on_which_the_service_is_open(tx):
    friday = 1_700_236_800_000_000  # 2023-11-17 16:00 in London
    tx.now = friday
    ask = service.load(tx, service.open(tx, "checkins.quiet", about=ANA, steps=("nurse",), clock_minutes=1440))
    assert ask.due_at == friday + 72 * HOUR


def test_a_coordinator_cannot_take_what_is_about_herself(tx):
    ask_id = service.open(tx, "checkins.quiet", about=CLEO)
    for deed in (service.acknowledge, service.hand_over):
        with pytest.raises(MovedOn):
            deed(tx, ask_id, CLEO)
    with pytest.raises(MovedOn):
        service.close(tx, ask_id, CLEO, "sorted")


def test_a_matter_that_concerns_a_coordinator_is_not_hers_to_look_at(tx):
    holders.on("apart", lambda _tx, _ask: (DEE,))
    what = Text("asks-home-line", count=1)
    ask_id = service.open(tx, "checkins.unsafe", about=ANA, steps=("apart",), clock_minutes=15, urgent=True, what=what)
    cleo, dee = persons.by_id(tx, CLEO), persons.by_id(tx, DEE)
    assert [ask.id for ask in service.before(tx, dee)] == [ask_id]
    assert service.before(tx, cleo) == []
    with pytest.raises(MovedOn):
        service.acknowledge(tx, ask_id, CLEO)
