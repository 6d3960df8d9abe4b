"""A place in what is on, step by step: who has it, who is next, and the minutes that go with it."""

from bot.asks import service as asks
from bot.hours import service as hours
from bot.hours.opportunities.store import seats
from tests.hours.test_opportunities_property import COST, do, opened, tx

__all__ = ["tx"]

ANA, EVA, FAY = 2, 3, 4


def goes(tx, *deeds, room=1):
    """One with so many places, and what is done there; its id."""
    made = opened(tx, room)
    for deed in deeds:
        do(tx, made, deed)
    return made


def states(tx, made, *who):
    """How each of them stands in it; None for whoever has no part in it."""
    found = [seats.of(tx, made, person_id) for person_id in who]
    return [seat and seat.state for seat in found]


def received(tx, *who):
    return [-hours.balance(tx, person_id) for person_id in who]


def test_of_one_place_one_has_it_and_the_other_is_told_that_there_is_none(tx):
    with tx.undone():
        made = goes(tx, ("take", ANA), ("take", EVA))
        assert states(tx, made, ANA, EVA) == ["held", None]
        assert received(tx, ANA, EVA) == [COST, 0]


def test_what_becomes_free_is_kept_for_who_waited_first_and_is_nobody_elses(tx):
    with tx.undone():
        made = goes(tx, ("take", ANA), ("wait", EVA), ("wait", FAY), ("leave", ANA), ("take", FAY))
        assert states(tx, made, EVA, FAY) == ["offered", "waiting"]
        assert received(tx, ANA, EVA, FAY) == [0, 0, 0]


def test_silence_takes_no_place_and_lets_it_go_on(tx):
    with tx.undone():
        made = goes(tx, ("take", ANA), ("wait", EVA), ("wait", FAY), ("leave", ANA), ("hours pass", 40))
        assert states(tx, made, EVA, FAY) == ["left", "offered"]
        assert received(tx, EVA) == [0]


def test_minutes_of_a_place_given_back_late_stay_and_count_once_where_it_is_taken_again(tx):
    with tx.undone():
        made = goes(tx, ("take", ANA), ("grow late", 0), ("leave", ANA))
        assert received(tx, ANA) == [COST]
        do(tx, made, ("take", ANA))
        assert received(tx, ANA) == [COST]


def test_what_is_called_off_returns_the_minutes_also_of_a_place_given_back_late(tx):
    with tx.undone():
        made = goes(tx, ("take", ANA), ("grow late", 0), ("leave", ANA), ("call off", 0))
        assert states(tx, made, ANA) == ["left"]
        assert received(tx, ANA) == [0]


def test_whoever_hands_a_place_on_has_its_minutes_again_also_late(tx):
    with tx.undone():
        made = goes(tx, ("take", ANA), ("grow late", 0), ("hand on", (ANA, EVA)))
        assert states(tx, made, ANA, EVA) == ["left", "held"]
        assert received(tx, ANA, EVA) == [0, COST]


def test_where_somebody_is_from_whom_they_are_kept_apart_there_is_no_place(tx):
    with tx.undone():
        made = goes(tx, ("take", ANA), ("apart", (ANA, EVA)), ("take", EVA), ("wait", EVA), room=3)
        assert states(tx, made, ANA, EVA) == ["held", "waiting"]


def test_no_place_is_kept_for_whoever_somebody_was_called_for(tx):
    with tx.undone():
        made = goes(tx, ("take", ANA), ("wait", EVA), ("wait", FAY))
        asks.open(tx, "safety.now", about=EVA, steps=("coordinator",), clock_minutes=5, urgent=True)
        do(tx, made, ("leave", ANA))
        assert states(tx, made, EVA, FAY) == ["waiting", "offered"]
