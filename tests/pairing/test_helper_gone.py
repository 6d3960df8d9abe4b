"""A helper leaves, falls ill, is erased or blocks the bot: in that very transaction somebody looks for every family."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY
from bot.pairing import service as pairing
from bot.pairing.rules import OPEN
from bot.pairing.store import pairings
from bot.people import erasing
from bot.people import service as people
from tests.pairing.town import Town

YES = "pairing-yes-button"
FAMILIES = ("Ana", "Bea", "Cat", "Dot")


def leaves(tx, helper):
    people.leave(tx, helper)


def is_ill(tx, helper):
    people.pause(tx, helper, tx.now + 7 * DAY)


def blocks_the_bot(tx, helper):
    people.unreachable(tx, helper.id)


def is_erased(tx, helper):
    erasing.erase(tx, helper.id)


@pytest.fixture
async def merevale(town: Town) -> Town:
    """Ruth is Ana's nurse; Bea has said yes to her, she has said yes to Cat, and nobody has answered for Dot."""
    await town.moves_in("Cleo", "coordinator")
    await town.moves_in("Ruth", "nurse")
    for name in FAMILIES:
        await town.parent(name)
    await town.taps("Ana", YES)
    await town.taps("Bea", YES)
    ana, _, cat, _ = await town.pairings()
    for pair in (ana, cat):
        await town.presses("Ruth", "pairing.yes", pair.id)
    assert [one.state for one in await town.pairings()] == [
        "active",
        "agreed_by_parent",
        "agreed_by_helper",
        "proposed",
    ]
    return town


def looked_after(tx, parent_id):
    """Whether that parent has a nurse who is there, a proposal to one who is there, or an ask that a person owns."""
    held = pairings.held_of_parent(tx, parent_id, "nurse")
    here = held is not None and (held.state in OPEN or held.state == "active") and is_here(tx, held.helper_id)
    waiting = [ask for ask in asks.at_place(tx, "merevale") if ask.about == parent_id and ask.owner is not None]
    return here or any(ask.kind in ("pairing.search", pairing.COVER) for ask in waiting)


def is_here(tx, person_id):
    person = people.get(tx, person_id)
    return person.state == "active" and person.reachable and (person.paused_until or 0) <= tx.now


@pytest.mark.parametrize("another", [False, True], ids=["nobody-else", "nia-works-here-too"])
@pytest.mark.parametrize("gone", [leaves, is_ill, blocks_the_bot, is_erased])
async def test_nobody_is_silently_without_a_nurse(merevale: Town, gone, another: bool) -> None:
    if another:
        await merevale.moves_in("Nia", "nurse")
    ruth = await merevale.person("Ruth")
    families = [merevale.ids[name] for name in FAMILIES]

    def goes(tx):
        gone(tx, ruth)
        return [looked_after(tx, parent) for parent in families], [
            pairings.held_of_parent(tx, parent, "nurse") for parent in families
        ]

    found, held = await merevale.do(goes)
    assert found == [True] * len(families)
    if another:
        assert all(one is not None and one.helper_id == merevale.ids["Nia"] for one in held[1:])


@pytest.mark.parametrize("gone", [leaves, is_ill, blocks_the_bot, is_erased])
async def test_a_family_hears_that_their_nurse_is_away_or_gone(merevale: Town, gone) -> None:
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: gone(tx, ruth))
    told = {is_ill: "pairing-away-until", blocks_the_bot: "pairing-away"}.get(gone, "pairing-over-parent")
    assert told in await merevale.keys("Ana")


async def test_a_nurse_who_is_back_before_anybody_read_that_she_was_away_is_not_spoken_of(merevale: Town) -> None:
    ruth = await merevale.person("Ruth")
    merevale.phones_are_on = False
    await merevale.do(lambda tx: is_ill(tx, ruth))
    away = await merevale.person("Ruth")
    await merevale.do(lambda tx: people.come_back(tx, away))
    merevale.phones_are_on = True
    assert not {"pairing-away-until", "pairing-back"} & set(await merevale.keys("Ana"))


async def test_an_ill_nurse_who_is_replaced_leaves_nothing_waiting(merevale: Town) -> None:
    await merevale.moves_in("Nia", "nurse")
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: is_ill(tx, ruth))
    await merevale.presses("Cleo", "pairing.replace", 1)
    assert pairing.COVER not in [ask.kind for ask in await merevale.asks()]
    assert [one.helper_id for one in await merevale.open_for("Ana")] == [merevale.ids["Nia"]]


async def test_a_nurse_on_a_break_who_can_be_reached_again_is_still_on_a_break(merevale: Town) -> None:
    ruth = await merevale.person("Ruth")

    def ill_and_out_of_reach(tx):
        is_ill(tx, ruth)
        people.unreachable(tx, ruth.id)
        people.reachable(tx, ruth.id)

    await merevale.do(ill_and_out_of_reach)
    assert pairing.COVER in [ask.kind for ask in await merevale.asks()]
    await merevale.do(lambda tx: people.unreachable(tx, ruth.id))
    away = await merevale.person("Ruth")
    await merevale.do(lambda tx: people.come_back(tx, away))
    assert pairing.COVER in [ask.kind for ask in await merevale.asks()]
    await merevale.do(lambda tx: people.reachable(tx, ruth.id))
    assert pairing.COVER not in [ask.kind for ask in await merevale.asks()]
