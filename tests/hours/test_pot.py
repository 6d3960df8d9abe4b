"""What goes into the pot and out of it, and who is asked to receive: each rule by itself."""

from bot.asks import service as asks
from bot.base import outbox
from bot.base.clock import today
from bot.base.timers import Timer
from bot.hours import nudging, pot
from bot.hours import service as hours
from bot.people import profiles
from bot.people import service as people
from tests.hours.people import gift
from tests.hours.test_opportunities_property import CLEO, tx

__all__ = ["tx"]

ANA, EVA = 2, 3


def gave(tx, person_id, minutes):
    """They gave so much to Cleo, an hour or less at a time."""
    for turn, already in enumerate(range(0, minutes, 60)):
        gift(tx, person_id, CLEO, min(60, minutes - already), f"{person_id}:{turn}")


def gives(tx, person_id, minutes):
    person = people.get(tx, person_id)
    assert pot.give(tx, person, minutes, pot.gifts_so_far(tx, person))


def may_give(tx, person_id):
    return pot.may_give(tx, people.get(tx, person_id))


def test_the_pot_gives_no_more_than_it_holds(tx):
    with tx.undone():
        gave(tx, EVA, 60)
        gives(tx, EVA, 60)
        ana = people.get(tx, ANA)
        profiles.set_stage(tx, ana, "baby", today(tx.now, ana.zone))
        pot.first_hours(tx, Timer(0, pot.FIRST, f"person:{ANA}:first", 0, ANA, {"quiet": 0}))
        assert (hours.balance(tx, ANA), pot.holds(tx, "merevale")) == (60, 0)


def test_nobody_gives_what_they_do_not_have(tx):
    with tx.undone():
        gave(tx, ANA, 45)
        assert may_give(tx, ANA) == [30]


def test_nobody_gives_more_than_a_months_however_much_they_have(tx):
    with tx.undone():
        gave(tx, ANA, 600)
        for _ in range(3):
            gives(tx, ANA, 120)
        assert (may_give(tx, ANA), hours.balance(tx, ANA)) == ([], 240)


def nudged(tx, person_id):
    """Whether anything is on its way to ask them to receive, once it is due."""
    nudging.due(tx, Timer(0, nudging.RULE, f"person:{person_id}:nudge", 0, person_id, {}))
    return outbox.became_of(tx, f"person:{person_id}:nudge") is not None


def test_whoever_is_in_need_is_not_asked_to_receive(tx):
    with tx.undone():
        for person_id in (ANA, EVA):
            gave(tx, person_id, 200)
        asks.open(tx, "safety.now", about=ANA, steps=("coordinator",), clock_minutes=5, urgent=True)
        assert [nudged(tx, person_id) for person_id in (ANA, EVA)] == [False, True]
