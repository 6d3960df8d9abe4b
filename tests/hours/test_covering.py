"""What the pot promises to give for somebody, and what it gives: each rule by itself."""

from bot.hours import covering
from tests.hours.test_opportunities_property import tx
from tests.hours.test_pot import gave, gives

__all__ = ["tx"]

ANA, EVA, FAY = 2, 3, 4


def holds(tx, minutes):
    """Eva gave so much to the pot."""
    gave(tx, EVA, minutes)
    for _ in range(minutes // 60):
        gives(tx, EVA, 60)


def test_nothing_is_promised_that_the_pot_does_not_hold(tx):
    with tx.undone():
        assert not covering.promise(tx, ANA, "exchange:1", 15)
        holds(tx, 60)
        assert not covering.promise(tx, ANA, "exchange:1", 61)
        assert covering.promise(tx, ANA, "exchange:1", 60)
        assert covering.free(tx, "merevale") == 0


def test_what_is_promised_for_one_is_promised_for_nobody_else(tx):
    with tx.undone():
        holds(tx, 60)
        assert covering.promise(tx, ANA, "exchange:1", 45)
        assert not covering.promise(tx, FAY, "exchange:2", 30)
        assert covering.promise(tx, FAY, "exchange:2", 15)
        covering.let_go(tx, "exchange:1")
        assert covering.free(tx, "merevale") == 45


def test_what_is_promised_for_somebody_counts_toward_their_month(tx):
    with tx.undone():
        holds(tx, 300)
        assert covering.promise(tx, ANA, "exchange:1", 90)
        assert covering.most(tx, ANA) == 30
        assert not covering.promise(tx, ANA, "exchange:2", 45)
        assert covering.most(tx, ANA, "exchange:1") == covering.MONTH_MINUTES


def test_what_is_promised_for_one_thing_is_given_for_no_other(tx):
    with tx.undone():
        holds(tx, 60)
        assert covering.promise(tx, ANA, "ring:1:", 60)
        assert covering.share(tx, "merevale", "exchange:1", 60) == 0
        covering.move(tx, "ring:1:", "exchange:1")
        assert covering.share(tx, "merevale", "exchange:1", 90) == 60
        assert covering.share(tx, "merevale", "exchange:1", 30) == 30
        assert covering.stands(tx, "merevale", "exchange:1")
        assert not covering.stands(tx, "merevale", "ring:1:")
