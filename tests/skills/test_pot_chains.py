"""A chain from the pot: Cai helps Mo, Mo helps Ana who has nothing to give now, and the pot gives for her.

Cai needs something too, which nobody here offers; so without the pot there would be neither a ring nor a chain.
"""

from itertools import count

import pytest

from bot.base.clock import DAY
from bot.hours import covering, pot
from bot.hours import service as hours
from bot.hours import store as books
from bot.hours.rules import Transfer
from bot.people import erasing
from bot.people import service as people
from bot.practice.villager import keys
from bot.skills import exchange_after, ring_nightly, ring_parts, service
from tests.skills.test_ring_consent import names_in

THREE = {"Ana": (None, "recipes"), "Mo": ("recipes", "message-chat"), "Cai": ("message-chat", "bread")}
_gifts = count(1)


async def moves_in(street, holds=120, **others):
    for name, both in {**THREE, **others}.items():
        await street.lives_here(name, *both)
    await fill(street, holds)
    return street


async def fill(street, minutes):
    """Somebody who was here before left so much to the pot."""
    if "Old" not in street.ids:
        await street.moves_in("Old", "parent")
    key = f"gift:{next(_gifts)}"

    def gives(tx):
        common, mine = hours.pot(tx, "merevale"), hours.account_of(tx, street.ids["Old"])
        hours.post(tx, Transfer(common, mine, minutes, "gift", key, key))

    if minutes:
        await street.do(gives)


async def drain(street, minutes):
    """The pot has to stand in elsewhere, whatever it has promised."""
    key = f"drain:{next(_gifts)}"

    def takes(tx):
        common, mine = hours.pot(tx, "merevale"), hours.account_of(tx, street.ids["Old"])
        hours.post(tx, Transfer(mine, common, minutes, "remainder", key, key))

    await street.do(takes)


async def pot_of(street):
    """(what it holds, what of that it has promised to nobody)"""
    return await street.do(lambda tx: (pot.holds(tx, "merevale"), covering.free(tx, "merevale")))


async def balances(street):
    """Of each, and of the pot; they sum to zero."""

    def read(tx):
        assert hours.out_of_balance(tx) == 0
        found = {name: hours.balance(tx, person_id) for name, person_id in street.ids.items() if name in THREE}
        return {**found, "pot": books.balance(tx, hours.pot(tx, "merevale"))}

    return await street.do(read)


async def happens(street, giver, minutes=None):
    """That leg took place, and both say the same of it."""
    one = next(one for one in await street.exchanges() if one.is_live and one.giver_id == street.ids[giver])
    for person_id in one.both:
        person = await street.do(lambda tx, person_id=person_id: people.get(tx, person_id))
        await street.do(lambda tx, who=person: exchange_after.say(tx, who, one.id, minutes or one.minutes))
    return one


def length(one):
    return one.terms.gives.minutes


# --- as it goes ---


async def test_each_is_asked_in_private_and_reads_what_it_is_about_and_nobodys_name(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    assert await empty_street.open_rings() == [["Cai", "Mo", "Ana"]]
    for name, asked in (("Cai", "pot-gives"), ("Mo", "both"), ("Ana", "pot-gets")):
        assert await empty_street.heard(name) == [f"skills-ring-asked-{asked}"]
        assert [names_in(one) for one in await empty_street.messages(name)] == [[]]
    minutes = length(await empty_street.part_of("Mo"))
    assert await pot_of(empty_street) == (120, 120 - minutes)


async def test_both_legs_are_booked_alone_and_the_pot_gives_for_the_last(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    await empty_street.says_yes("Cai", "Mo", "Ana")
    assert await empty_street.legs() == {("Cai", "Mo", "message-chat"), ("Mo", "Ana", "recipes")}
    before = await balances(empty_street)
    first, second = await happens(empty_street, "Cai"), await happens(empty_street, "Mo")
    after = await balances(empty_street)
    assert after["Cai"] - before["Cai"] == first.minutes
    assert after["Mo"] - before["Mo"] == second.minutes - first.minutes
    assert after["Ana"] == before["Ana"] == 0
    assert after["pot"] - before["pot"] == -second.minutes
    assert await pot_of(empty_street) == (120 - second.minutes,) * 2
    book = await empty_street.do(lambda tx: hours.book(tx, empty_street.ids["Ana"]))
    assert (book.totals.received, book.entries[0].other) == (second.minutes, empty_street.ids["Mo"])
    seen = await empty_street.do(lambda tx: pot.look(tx, people.get(tx, empty_street.ids["Ana"])))
    assert seen.received == second.minutes


async def test_what_took_longer_than_promised_stands_in_her_own_book_beyond_that(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    await empty_street.says_yes("Cai", "Mo", "Ana")
    second = await happens(empty_street, "Mo", 200)
    found = await balances(empty_street)
    assert (found["Ana"], found["pot"]) == (second.minutes - 200, 120 - second.minutes)
    book = await empty_street.do(lambda tx: hours.book(tx, empty_street.ids["Ana"]))
    assert [entry.received for entry in book.entries] == [200]


async def test_whoever_begins_is_looked_for_still(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    await empty_street.says_yes("Cai", "Mo", "Ana")
    cai = await empty_street.person("Cai")
    assert [card.kind for card in await empty_street.do(lambda tx: service.standing(tx, cai, "need"))] == ["bread"]


# --- when the pot gives, and when not ---


@pytest.mark.parametrize("holds", [0, 5])
async def test_an_empty_pot_gives_nothing(empty_street, holds):
    await moves_in(empty_street, holds)
    await empty_street.night()
    assert await empty_street.rings() == []


async def test_where_people_can_do_without_it_the_pot_keeps_what_it_has(empty_street):
    await moves_in(empty_street, Gus=("message-chat", None))
    await empty_street.night()
    assert await empty_street.open_rings() == [["Gus", "Mo", "Ana"]]
    assert await empty_street.heard("Ana") == ["skills-ring-asked-gets"]
    assert await pot_of(empty_street) == (120, 120)


async def test_with_too_little_for_two_a_parent_after_a_birth_comes_first(empty_street):
    others = {"Bea": ("recipes", "message-chat"), "Dot": ("message-chat", "bread")}
    await moves_in(empty_street, 0, **others)
    await empty_street.lives_here("Eva", None, "recipes", stage="2026-11-10")
    minutes = 40
    await fill(empty_street, minutes)
    await empty_street.night()
    (found,) = await empty_street.open_rings()
    assert found[-1] == "Eva"


async def test_nobody_is_given_for_more_than_two_hours_in_thirty_days(empty_street):
    await moves_in(empty_street, 600)
    for _ in range(6):
        await empty_street.night()
        if not await empty_street.open_rings():
            break
        await empty_street.says_yes("Cai", "Mo", "Ana")
        for name in ("Cai", "Mo"):
            await happens(empty_street, name)
        for name, (gives, needs) in THREE.items():
            for side, kind in (("offer", gives), ("need", needs)):
                if kind is not None:
                    await empty_street.puts_up(name, side, kind)
    given = 600 - (await pot_of(empty_street))[0]
    assert 0 < given <= covering.MONTH_MINUTES
    assert await empty_street.open_rings() == []


async def test_what_is_promised_is_not_given_for_first_hours(empty_street):
    await moves_in(empty_street, 40)
    await empty_street.night()
    await empty_street.lives_here("Eva", stage="2026-11-10")
    await empty_street.time_goes_by(2 * DAY)
    assert (await pot_of(empty_street))[0] == 40


# --- somebody cannot ---


async def test_whoever_begins_drops_out_and_the_next_best_steps_in(empty_street):
    await moves_in(empty_street, Dot=("message-chat", "bread"))
    await empty_street.night()
    ((begins, *rest),) = await empty_street.open_rings()
    assert rest == ["Mo", "Ana"]
    other = "Dot" if begins == "Cai" else "Cai"
    await empty_street.says_yes("Mo", "Ana")
    free = await pot_of(empty_street)
    await empty_street.answers(begins, "no")
    assert await empty_street.open_rings() == [[other, "Mo", "Ana"]]
    assert await empty_street.heard("Ana") == ["skills-ring-asked-pot-gets", "skills-ring-goes-on"]
    assert await pot_of(empty_street) == free
    await empty_street.says_yes(other)
    assert await empty_street.legs() == {(other, "Mo", "message-chat"), ("Mo", "Ana", "recipes")}


async def test_whoever_would_get_it_drops_out_and_it_is_for_somebody_else(empty_street):
    await moves_in(empty_street, Eva=(None, "recipes"))
    await empty_street.night()
    ((*_, last),) = await empty_street.open_rings()
    other = "Eva" if last == "Ana" else "Ana"
    await empty_street.says_yes("Cai", "Mo")
    await empty_street.answers(last, "no")
    assert await empty_street.open_rings() == [["Cai", "Mo", other]]
    await empty_street.says_yes(other)
    assert ("Mo", other, "recipes") in await empty_street.legs()
    minutes = next(one.minutes for one in await empty_street.exchanges() if one.kind == "recipes")
    assert await pot_of(empty_street) == (120, 120 - minutes)


@pytest.mark.parametrize("who", THREE)
async def test_with_nobody_else_it_is_let_go_kindly_and_the_pot_is_free_again(empty_street, who):
    await moves_in(empty_street)
    await empty_street.night()
    others = [name for name in THREE if name != who]
    await empty_street.says_yes(*others)
    await empty_street.answers(who, "no")
    assert await empty_street.open_rings() == []
    for name in others:
        assert (await empty_street.heard(name))[-1].startswith("skills-ring-let-go")
    assert await pot_of(empty_street) == (120, 120)


async def test_silence_frees_the_pot_too(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    await empty_street.says_yes("Cai", "Ana")
    await empty_street.time_goes_by()
    assert await empty_street.open_rings() == []
    assert await pot_of(empty_street) == (120, 120)


@pytest.mark.parametrize("how", ["leaves", "is erased"])
async def test_whoever_goes_leaves_nothing_promised(empty_street, how):
    await moves_in(empty_street)
    await empty_street.night()
    await empty_street.says_yes("Cai", "Mo", "Ana")
    ana = await empty_street.person("Ana")
    act = {"leaves": lambda tx: people.leave(tx, ana), "is erased": lambda tx: erasing.erase(tx, ana.id)}[how]
    await empty_street.do(act)
    assert await pot_of(empty_street) == (120, 120)
    assert await empty_street.legs() == {("Cai", "Mo", "message-chat")}
    await balances(empty_street)


async def test_a_pot_that_is_empty_by_the_last_yes_promises_nothing(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    await empty_street.says_yes("Cai", "Mo")
    await drain(empty_street, 115)
    await empty_street.answers("Ana", "yes")
    assert await empty_street.legs() == set()
    assert await empty_street.open_rings() == []
    assert (await empty_street.heard("Ana"))[-1] == "skills-ring-let-go-gets"
    assert await pot_of(empty_street) == (5, 5)


async def test_a_pot_that_is_empty_by_the_time_it_happened_gives_what_it_has(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    await empty_street.says_yes("Cai", "Mo", "Ana")
    await drain(empty_street, 115)
    second = await happens(empty_street, "Mo")
    found = await balances(empty_street)
    assert (found["pot"], found["Ana"]) == (0, 5 - second.minutes)


# --- legs drop alone ---


async def test_the_last_leg_drops_and_the_first_stands(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    await empty_street.says_yes("Cai", "Mo", "Ana")
    dropped = next(one for one in await empty_street.exchanges() if one.receiver_id == empty_street.ids["Ana"])
    await empty_street.presses("Mo", "skills.exchange_off", dropped.id)
    assert await empty_street.legs() == {("Cai", "Mo", "message-chat")}
    assert await pot_of(empty_street) == (120, 120)


async def test_the_first_leg_drops_and_the_pot_still_gives_for_the_last(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    await empty_street.says_yes("Cai", "Mo", "Ana")
    dropped = next(one for one in await empty_street.exchanges() if one.receiver_id == empty_street.ids["Mo"])
    await empty_street.presses("Cai", "skills.exchange_off", dropped.id)
    second = await happens(empty_street, "Mo")
    found = await balances(empty_street)
    assert (found["Mo"], found["Ana"], found["pot"]) == (second.minutes, 0, 120 - second.minutes)


# --- crashes and repeats ---


async def test_two_runs_of_a_night_promise_once(empty_street):
    await moves_in(empty_street)
    await empty_street.night()
    free = await pot_of(empty_street)
    await empty_street.night()
    assert len(await empty_street.rings()) == 1
    assert await pot_of(empty_street) == free


async def test_a_run_that_breaks_in_the_middle_leaves_neither_a_ring_nor_a_promise(empty_street, monkeypatch):
    await moves_in(empty_street)

    def breaks(*_told):
        raise RuntimeError("the power is gone")

    with monkeypatch.context() as patch:
        patch.setattr(ring_parts, "come_about", breaks)
        await empty_street.night()
    assert await empty_street.rings() == []
    assert await pot_of(empty_street) == (120, 120)
    empty_street.clock.move(DAY // 24)
    await empty_street.settles()
    assert await empty_street.open_rings() == [["Cai", "Mo", "Ana"]]


async def test_where_two_runs_chose_for_the_same_minutes_the_first_has_them(empty_street):
    others = {"Bea": ("recipes", "message-chat"), "Dot": ("message-chat", "bread"), "Eva": (None, "recipes")}
    await moves_in(empty_street, **others)
    choice = ring_nightly.choose(await empty_street.do(lambda tx: ring_nightly.look(tx, "merevale")))
    assert choice.figures["pot_chains"] == 2
    await drain(empty_street, 120 - choice.circles[0].pot_minutes)
    for act in ring_nightly.acts(choice):
        await empty_street.do(act)
    assert len(await empty_street.open_rings()) == 1
    assert (await pot_of(empty_street))[1] == 0


# --- the coordinator ---


async def test_a_coordinator_reads_for_how_many_chains_the_pot_would_give(empty_street):
    await moves_in(empty_street)
    await empty_street.moves_in("Cleo", "coordinator")
    await empty_street.presses("Cleo", "skills.rings_look")
    await empty_street.settles()
    seen = await empty_street.presses("Cleo", "skills.rings")
    assert "skills-rings-pot-line" in list(keys(seen.text))
    assert names_in(seen) == []
