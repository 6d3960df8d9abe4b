"""Who reads the words by which something was heard: whoever was called, and is not apart from it since."""

import pytest

from bot.asks import holders
from bot.asks import service as asks
from bot.base.chance import SeededChance
from bot.base.clock import DAY
from bot.base.consequences import Consequences
from bot.base.database import connect, create_tables, guard_connection
from bot.base.keys import KeyRing
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.store import companions, persons
from bot.safety import alarms, store
from bot.safety.screening.screen import Found
from tests.asks.people import ANA, CLEO, NIA, RUTH, move_in, wire

SAID = Found("emergency", ("kill myself", "going to kill myself", "x" * 500, "to  night"))


@pytest.fixture
def tx():
    connection = connect(":memory:", guarded=False)
    create_tables(connection)
    guard_connection(connection)
    wire()
    made = Transaction(
        connection.cursor(), 1_700_000_000_000_000, SeededChance(1), Consequences(), KeyRing.in_memory(), set()
    )
    move_in(made)
    yield made
    connection.close()


def hears(tx, found=SAID, heard_in=1):
    alarms.hear(tx, people.get(tx, ANA), found, heard_in)
    return alarms.waiting(tx, people.get(tx, ANA))


def reads(tx, reader):
    return alarms.words_of(tx, people.get(tx, reader), ANA).said


def acts_for_ana(tx, person_id):
    companions.offer(tx, ANA, "a link", tx.now + DAY)
    companions.agree(tx, companions.by_digest(tx, "a link"), person_id, tx.now + DAY)
    companions.begin(tx, companions.by_digest(tx, "a link"))


def test_few_words_are_kept_none_long_and_none_twice(tx):
    hears(tx)
    ((_, words),) = reads(tx, RUTH)
    assert words.split("\n") == ["going to kill myself", "x" * alarms.LETTERS_MAX + "…", "to night"]


def test_whoever_was_not_called_reads_nothing(tx):
    hears(tx)
    for other in (NIA, CLEO, ANA):
        with pytest.raises(MovedOn):
            reads(tx, other)


def test_whoever_has_handed_it_on_was_called_and_may_still_read_it(tx):
    ask = hears(tx)
    asks.hand_over(tx, ask.id, RUTH)
    assert reads(tx, NIA) == reads(tx, RUTH) != ()


def test_whoever_acts_for_her_reads_nothing_although_they_were_called_before(tx):
    hears(tx)
    acts_for_ana(tx, RUTH)
    with pytest.raises(MovedOn):
        reads(tx, RUTH)


def test_whoever_acts_for_her_is_not_called_and_cannot_say_it_was_nothing(tx):
    acts_for_ana(tx, RUTH)
    ask = hears(tx)
    assert ask.owner == NIA
    with pytest.raises(MovedOn):
        alarms.was_nothing(tx, people.get(tx, RUTH), ask.id)


def test_of_words_of_before_only_those_of_the_newest_ask_are_shown(tx):
    first = hears(tx)
    asks.close(tx, first.id, RUTH, "sorted")
    hears(tx, Found("today", ("better off",)), heard_in=2)
    assert [words for _, words in reads(tx, RUTH)] == ["better off"]


def test_who_is_called_for_another_ask_cannot_say_that_it_was_nothing(tx):
    ask_id = asks.open(tx, "safety.now", about=ANA, asked_by=ANA, urgent=True)
    with pytest.raises(MovedOn):
        alarms.was_nothing(tx, people.get(tx, RUTH), ask_id)


def test_whoever_asked_cannot_close_it_by_any_way(tx):
    ask = hears(tx)
    with pytest.raises(MovedOn):
        asks.close(tx, ask.id, ANA, "safe")


def test_where_nobody_works_it_waits_for_the_first_who_comes(tx):
    for role in ("nurse", "on_duty", "coordinator"):
        holders.on(role, lambda _tx, _ask: ())
    assert hears(tx).owner is None
    assert store.latest(tx, ANA, 1)[0].words


def test_whoever_is_erased_is_heard_no_more_and_nothing_breaks(tx):
    hears(tx)
    store.forget(tx, ANA)
    persons.change(tx, ANA, state="left")
    with pytest.raises(MovedOn):
        reads(tx, RUTH)
