"""Whoever comes is looked after within minutes, by the same rules as at night."""

import pytest

from bot.base import errands
from bot.base.clock import DAY, HOUR
from bot.people import clearances, consents, profiles
from bot.people import service as people
from bot.people.store import limits
from bot.skills import ring_arriving, ring_nightly, service
from bot.skills.store import asked
from tests.skills.ring_town import RING_OF_THREE

ASKED = ["skills-ring-asked-both"]


async def all_but(street, *names):
    """Those of the ring of three who are here already, and have been for a while."""
    for name, both in RING_OF_THREE.items():
        if name not in names:
            await street.lives_here(name, *both)
    await street.minutes_go_by(5)


async def comes(street, *names):
    for name in names:
        await street.lives_here(name, *RING_OF_THREE[name])
    await street.minutes_go_by(5)


# --- who comes ---


async def test_whoever_comes_last_closes_a_ring_and_each_is_asked_in_private(empty_street):
    await all_but(empty_street, "Mia")
    assert await empty_street.open_rings() == []
    await comes(empty_street, "Mia")
    assert await empty_street.open_rings() == [["Ana", "Mia", "Eva"]]
    for name in RING_OF_THREE:
        assert await empty_street.heard(name) == ASKED
    await empty_street.says_yes("Mia", "Eva", "Ana")
    assert ("Mia", "Eva", "regular-call") in await empty_street.legs()


async def test_a_new_need_of_somebody_who_was_here_closes_a_ring_too(empty_street):
    await all_but(empty_street, "Mia")
    await empty_street.lives_here("Mia", "regular-call", "bread")
    await empty_street.minutes_go_by(5)
    assert await empty_street.open_rings() == []
    await empty_street.puts_up("Mia", "need", "recipes")
    await empty_street.minutes_go_by(5)
    assert await empty_street.open_rings() == [["Ana", "Mia", "Eva"]]


async def test_nobody_is_asked_while_the_newcomer_still_says_where_and_when(empty_street):
    await all_but(empty_street, "Mia")
    await empty_street.lives_here("Mia", *RING_OF_THREE["Mia"])
    mia = await empty_street.person("Mia")
    (offer,) = await empty_street.do(lambda tx: service.standing(tx, mia, "offer"))
    for window in ("weekday-evening", "weekend-morning", "weekend-evening"):
        await empty_street.minutes_go_by(1)
        await empty_street.do(lambda tx, window=window: service.tap_when(tx, mia, offer.id, window))
    await empty_street.minutes_go_by(1)
    assert await empty_street.rings() == []
    await empty_street.minutes_go_by(2)
    assert await empty_street.open_rings() == [["Ana", "Mia", "Eva"]]


async def test_others_who_come_all_the_time_keep_nobody_waiting(empty_street):
    await all_but(empty_street, "Mia")
    await empty_street.lives_here("Mia", *RING_OF_THREE["Mia"])
    for number in range(3):
        await empty_street.minutes_go_by(1)
        await empty_street.lives_here(f"Nia {number}", "bread")
    assert await empty_street.open_rings() == [["Ana", "Mia", "Eva"]]


async def test_several_who_come_at_one_time_are_each_in_one_ring(empty_street):
    for name in ("Ana", "Ben"):
        await empty_street.lives_here(name, "recipes", "message-chat")
    await empty_street.minutes_go_by(5)
    for name in ("Eva", "Fay", "Gus"):
        await empty_street.lives_here(name, "message-chat", "recipes")
    await empty_street.minutes_go_by(5)
    found = await empty_street.open_rings()
    assert sorted(map(len, found)) == [2, 2]
    assert len({name for ring in found for name in ring}) == 4


async def test_a_ring_on_arrival_comes_before_anybody_is_asked_alone(empty_street):
    await comes(empty_street, *RING_OF_THREE)
    await empty_street.time_goes_by(12 * HOUR)
    for name in RING_OF_THREE:
        assert "skills-could-you" not in await empty_street.keys(name)


async def test_of_a_swap_and_a_ring_of_three_the_one_that_meets_more_is_asked(empty_street):
    await all_but(empty_street, "Mia")
    await empty_street.lives_here("Ben", "recipes", "regular-call")  # of two who come, a swap would be the first's best
    await comes(empty_street, "Mia")
    assert await empty_street.open_rings() == [["Ana", "Mia", "Eva"]]


# --- gifts ---

CHAIN = {"Gus": ("recipes", None), "Ana": ("message-chat", "recipes"), "Eva": (None, "message-chat")}


@pytest.mark.parametrize("last", CHAIN)
async def test_whoever_comes_last_completes_a_chain_from_a_gift(empty_street, last):
    for name in sorted(CHAIN, key=lambda name: name == last):
        await empty_street.minutes_go_by(5)
        assert await empty_street.rings() == []
        await empty_street.lives_here(name, *CHAIN[name])
    await empty_street.minutes_go_by(5)
    assert await empty_street.open_rings() == [["Gus", "Ana", "Eva"]]
    await empty_street.says_yes("Gus", "Ana", "Eva")
    assert await empty_street.legs() == {("Gus", "Ana", "recipes"), ("Ana", "Eva", "message-chat")}


async def test_what_one_giver_can_do_alone_is_left_to_proposals(empty_street):
    await empty_street.lives_here("Ana", None, "recipes")
    await empty_street.minutes_go_by(5)
    await empty_street.lives_here("Gus", "recipes")
    await empty_street.minutes_go_by(5)
    assert await empty_street.rings() == []


# --- what the night would forbid ---


def rests(tx, mia):
    asked.rest(tx, mia.id, tx.now + 7 * DAY)


def takes_a_break(tx, mia):
    people.pause(tx, mia, tx.now + 7 * DAY)


def is_kept_apart_from_eva(tx, mia):
    eva = next(card for card in ring_nightly.store.standing(tx, "merevale") if card.kind == "regular-call").person_id
    profiles.keep_apart(tx, mia.id, eva, "blocked")


def would_not_be_brought_together(tx, mia):
    consents.withdraw(tx, mia, "pairing")


def gives_no_time(tx, mia):
    limits.set_week_minutes(tx, mia.id, 1)


def has_a_clearance_withdrawn(tx, mia):
    clearances.give(tx, mia, mia.id, "chat", "2027-11-24")
    clearances.withdraw(tx, mia, mia.id)


@pytest.mark.parametrize(
    "before",
    [
        rests,
        takes_a_break,
        is_kept_apart_from_eva,
        would_not_be_brought_together,
        gives_no_time,
        has_a_clearance_withdrawn,
    ],
)
async def test_what_is_not_proposed_at_night_is_not_on_arrival(empty_street, before):
    await all_but(empty_street, "Mia")
    await empty_street.lives_here("Mia", *RING_OF_THREE["Mia"])
    await empty_street.do(lambda tx: before(tx, people.get(tx, empty_street.ids["Mia"])))
    await empty_street.minutes_go_by(5)
    assert await empty_street.rings() == []
    await empty_street.night()
    assert await empty_street.rings() == []


async def test_whoever_is_asked_already_is_not_asked_for_another_because_somebody_comes(street):
    await street.minutes_go_by(5)
    assert await street.open_rings() == [["Ana", "Mia", "Eva"]]
    await street.lives_here("Ben", "message-chat", "recipes")
    await street.minutes_go_by(5)
    assert await street.open_rings() == [["Ana", "Mia", "Eva"]]
    assert await street.heard("Ben") == []


async def test_whoever_said_no_rests_whoever_comes(street):
    await street.night()
    await street.answers("Mia", "no")
    await street.time_goes_by(2 * DAY)
    await street.lives_here("Ben", "recipes", "regular-call")
    await street.minutes_go_by(5)
    assert await street.open_rings() == []


async def test_whoever_was_let_go_is_left_for_the_night(street):
    await street.night()
    await street.says_yes("Ana", "Eva")
    await street.answers("Mia", "no")
    assert "skills-ring-let-go-both" in await street.heard("Ana")
    await street.lives_here("Ben", "message-chat", "recipes")
    await street.minutes_go_by(5)
    assert await street.open_rings() == []
    await street.time_goes_by(DAY)
    await street.lives_here("Cai", "message-chat", "recipes")
    await street.minutes_go_by(5)
    assert await street.open_rings() == [["Ana", "Cai"]]


async def test_a_need_that_is_promised_is_in_no_ring_because_somebody_comes(street):
    await street.night()
    await street.says_yes("Ana", "Mia", "Eva")
    await street.lives_here("Ben", "message-chat", "recipes")
    await street.minutes_go_by(5)
    assert len(await street.rings()) == 1


async def test_whoever_comes_back_is_looked_after(empty_street):
    await all_but(empty_street, "Mia")
    await empty_street.lives_here("Mia", *RING_OF_THREE["Mia"])
    mia = await empty_street.person("Mia")
    await empty_street.do(lambda tx: people.pause(tx, mia, tx.now + 60 * DAY))
    await empty_street.minutes_go_by(5)
    assert await empty_street.rings() == []
    await empty_street.do(lambda tx: people.come_back(tx, people.get(tx, mia.id)))
    await empty_street.minutes_go_by(5)
    assert await empty_street.open_rings() == [["Ana", "Mia", "Eva"]]


# --- what the place decides ---


async def test_a_place_with_rings_of_two_has_none_of_three_on_arrival(empty_street, rings_of):
    rings_of(2)
    await comes(empty_street, *RING_OF_THREE)
    assert await empty_street.rings() == []
    await empty_street.lives_here("Ben", "message-chat", "recipes")
    await empty_street.minutes_go_by(5)
    assert await empty_street.open_rings() == [["Ana", "Ben"]]


RING_OF_FOUR = {
    "Ana": ("recipes", "message-chat"),
    "Ben": ("regular-call", "recipes"),
    "Cai": ("night-chat", "regular-call"),
    "Dot": ("message-chat", "night-chat"),
}


async def test_rings_of_four_are_asked_at_night_where_a_place_allows_them(empty_street, rings_of):
    for name, both in RING_OF_FOUR.items():
        await empty_street.lives_here(name, *both)
    await empty_street.night()
    assert await empty_street.rings() == []
    rings_of(4)
    await empty_street.night()
    assert await empty_street.open_rings() == [["Ana", "Ben", "Cai", "Dot"]]
    await empty_street.says_yes("Ana", "Ben", "Cai")
    assert await empty_street.legs() == set()
    await empty_street.lives_here("Eva", "message-chat", "night-chat")
    await empty_street.answers("Dot", "no")
    assert await empty_street.open_rings() == [["Ana", "Ben", "Cai", "Eva"]]
    await empty_street.says_yes("Eva")
    assert len(await empty_street.legs()) == 4


# --- crashes and repeats ---


async def test_looked_at_twice_a_ring_is_asked_once(empty_street):
    await comes(empty_street, *RING_OF_THREE)
    subject = " ".join(["merevale", *map(str, empty_street.ids.values())])
    await empty_street.do(lambda tx: errands.ask(tx, ring_arriving.RULE, subject))
    await empty_street.settles()
    assert len(await empty_street.rings()) == 1


async def test_what_changed_between_the_look_and_the_asking_is_seen(empty_street):
    await all_but(empty_street, "Mia")
    await empty_street.lives_here("Mia", *RING_OF_THREE["Mia"])
    mia = await empty_street.person("Mia")
    arrivals = await empty_street.do(lambda tx: ring_arriving.look(tx, f"merevale {mia.id}"))
    found = ring_arriving.choose(arrivals)
    assert len(found) == 1
    await empty_street.do(lambda tx: people.leave(tx, mia))
    for act in ring_arriving.acts(found):
        await empty_street.do(act)
    assert await empty_street.rings() == []


async def test_a_place_that_is_no_more_is_looked_at_by_nobody(empty_street):
    await empty_street.do(lambda tx: errands.ask(tx, ring_arriving.RULE, "nowhere 1"))
    assert await empty_street.errands.run_waiting() == 1
