"""Who acts for Ana at home, or ever did, is never whom a call of hers reaches: it may be about them."""

import pytest

from bot.asks import service
from bot.base.clock import DAY, MINUTE
from bot.people import profiles
from bot.people import service as people
from bot.people.store import companions
from tests.asks.people import ANA, CLEO, DEE, NIA, RUTH, wait


def acts(tx, person, *, began=True, ended=False):
    """That person acts for Ana, or did, or has only opened her link."""
    companions.offer(tx, ANA, f"a link for {person}", tx.now + DAY)
    link = companions.by_digest(tx, f"a link for {person}")
    companions.agree(tx, link, person, tx.now + DAY)
    if began:
        companions.begin(tx, link)
    if ended:
        companions.end(tx, link)


def urgent(tx):
    """Ana needs somebody now; whom she reaches first."""
    ask_id = service.open(tx, "safety.now", about=ANA, asked_by=ANA, urgent=True, clock_minutes=(10, 5, 15))
    return service.load(tx, ask_id)


@pytest.mark.parametrize("ended", [False, True])
def test_it_goes_to_the_next_as_if_they_were_not_there(tx, ended):
    acts(tx, RUTH, ended=ended)
    assert urgent(tx).owner == NIA


def test_at_the_last_step_too_the_others_take_turns(tx, rules):
    acts(tx, CLEO, ended=True)
    ask = urgent(tx)
    owners = set()
    for _ in range(12):
        wait(tx, rules, tx.now + 15 * MINUTE)
        owners.add(service.load(tx, ask.id).owner)
    assert DEE in owners
    assert CLEO not in owners


def test_what_another_asks_for_reaches_them_as_ever(tx):
    acts(tx, NIA, ended=True)
    ask_id = service.open(tx, "people.other", about=DEE, steps=("on_duty",), clock_minutes=60)
    assert service.load(tx, ask_id).owner == NIA


def test_whose_link_she_never_said_yes_to_is_called(tx):
    acts(tx, RUTH, began=False)
    assert urgent(tx).owner == RUTH


def test_nor_may_they_see_or_take_it_as_a_coordinator(tx):
    acts(tx, CLEO, ended=True)
    ask = urgent(tx)
    assert not service.may_act(tx, ask, CLEO)
    assert service.may_act(tx, ask, DEE)
    assert ask.id not in [one.id for one in service.before(tx, people.get(tx, CLEO))]


# --- who was blocked, or is looked at ---


@pytest.mark.parametrize(("one", "other"), [(ANA, RUTH), (RUTH, ANA)])
def test_whoever_blocked_or_was_blocked_is_not_called_for_the_other_one(tx, one, other):
    profiles.keep_apart(tx, one, other, "blocked")
    ask = urgent(tx)
    assert ask.owner == NIA
    assert not service.may_act(tx, ask, RUTH)


def test_a_coordinator_she_blocked_does_not_even_see_it(tx):
    profiles.keep_apart(tx, ANA, CLEO, "blocked")
    ask = urgent(tx)
    assert ask.id not in [one.id for one in service.before(tx, people.get(tx, CLEO))]
    assert ask.id in [one.id for one in service.before(tx, people.get(tx, DEE))]


@pytest.mark.parametrize("why", ["refused", "ended"])
def test_whom_she_only_said_no_to_or_walked_with_before_is_called_as_ever(tx, why):
    profiles.keep_apart(tx, ANA, RUTH, why)
    assert urgent(tx).owner == RUTH
