"""Nobody is brought together with whom they must not meet: not by an invitation, a place, or a look at the numbers."""

import pytest

from bot.base.clock import HOUR
from bot.pairing import service as pairing
from bot.people import companions, profiles
from bot.people import service as people
from tests.checkins.acting import comes_to_act
from tests.checkins.several import INVITED, asked, opens, sees, takes, waits, with_a_place
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, labels

TOGETHER = "checkins.group-together"


async def apart(town: Meetings, one: str, other: str) -> None:
    """These two are kept apart from now on."""
    await town.do(lambda tx: profiles.keep_apart(tx, town.ids[one], town.ids[other], "ended"))


async def seen_to(town: Meetings) -> list[str]:
    """Who is to see to it that two do not meet."""
    return [owner for kind, owner in await town.asked() if kind == TOGETHER]


async def is_not_well(town: Meetings, name: str, slot: int, why: str) -> None:
    """That parent meets Ruth with others, and something was not right."""
    group = await opens(town, slot=slot, offered="all")
    await takes(town, name, group)
    await town.until(slot + 2 * HOUR)
    await town.presses(name, "checkins.group_wrong_is", group.id, 0, why)


# --- where something was not right ---


@pytest.mark.parametrize("why", ["unsafe", "other"])
async def test_whoever_said_that_something_was_not_right_is_invited_by_that_host_no_more(
    families: Meetings, why: str
) -> None:
    await families.moves_in("Dan", "parent")
    await families.moves_in("Fay", "parent")
    await is_not_well(families, "Dan", A_WEEK_ON, why)
    before = {name: (await families.keys(name)).count(INVITED) for name in ("Dan", "Fay")}
    await opens(families, slot=at(12, 8), offered="all")
    after = {name: (await families.keys(name)).count(INVITED) for name in ("Dan", "Fay")}
    assert (after["Dan"] - before["Dan"], after["Fay"] - before["Fay"]) == (0, 1)


async def test_an_invitation_not_yet_read_is_taken_back_when_she_says_so(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.until(A_WEEK_ON + 2 * HOUR)
    families.phones_are_on = False
    await opens(families, slot=at(12, 8))
    assert (await families.keys("Ana")).count(INVITED) == 2
    await families.presses("Ana", "checkins.group_wrong_is", group.id, 0, "unsafe")
    assert (await families.keys("Ana")).count(INVITED) == 1
    assert (await families.keys("Ben")).count(INVITED) == 2


async def test_what_was_not_right_while_they_walked_together_stays_so_when_that_has_ended(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.until(A_WEEK_ON + 2 * HOUR)
    await families.presses("Ana", "checkins.group_wrong_is", group.id, 0, "unsafe")
    ruth = await families.person("Ruth")
    await families.do(lambda tx: pairing_over(tx, ruth))
    before = (await families.keys("Ana")).count(INVITED)
    await opens(families, slot=at(12, 8), offered="all")
    assert (await families.keys("Ana")).count(INVITED) == before


def pairing_over(tx, by) -> None:
    """Ana and Ruth have come to their end, and are not kept apart."""
    pairing.end(tx, pairing.load(tx, by, NURSE), None)


@pytest.mark.parametrize("why", ["unsafe", "other"])
async def test_no_coordinator_looks_at_a_meeting_at_which_they_were(families: Meetings, why: str) -> None:
    group = await opens(families, offered="all")
    cleo = await families.person("Cleo")
    await families.do(lambda tx: people.join(tx, cleo, "parent"))
    await takes(families, "Cleo", group)
    await takes(families, "Ana", group)
    assert await with_a_place(families, group) == ["Cleo", "Ana"]
    await families.until(A_WEEK_ON + 2 * HOUR)
    await families.presses("Ana", "checkins.group_wrong_is", group.id, 0, why)
    kind = "checkins.unsafe" if why == "unsafe" else "checkins.wrong"
    assert [owner for one, owner in await families.asked() if one == kind] == ["Dee"]


async def test_what_the_host_has_of_her_just_then_goes_to_another_at_once(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.until(A_WEEK_ON + 2 * HOUR)
    await families.presses("Ana", "safety.now")
    assert await called_now(families) == families.ids["Ruth"]
    await families.presses("Ana", "checkins.group_wrong_is", group.id, 0, "unsafe")
    assert await called_now(families) not in (None, families.ids["Ruth"])


async def called_now(town: Meetings) -> int | None:
    """Who has the call for somebody now."""
    (ask,) = [one for one in await town.asks() if one.kind == "safety.now"]
    return ask.owner


# --- two who come apart ---


async def test_when_two_who_both_have_a_place_come_apart_somebody_sees_to_it_and_neither_is_told(
    families: Meetings,
) -> None:
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    before = {name: await families.keys(name) for name in ("Ana", "Ben", "Ruth")}
    await apart(families, "Ana", "Ben")
    assert await seen_to(families) in (["Cleo"], ["Dee"])
    assert {name: await families.keys(name) for name in before} == before
    assert await with_a_place(families, group) == ["Ana", "Ben"]


@pytest.mark.parametrize("how", ["leaves", "goes", "called off"])
async def test_once_one_of_them_does_not_come_nobody_has_to(families: Meetings, how: str) -> None:
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await apart(families, "Ben", "Ana")
    if how == "leaves":
        await families.taps("Ana", "checkins-cannot-button")
    elif how == "called off":
        await families.presses("Ruth", "checkins.group_off_now", group.id, 0)
    else:
        ana = await families.person("Ana")
        await families.do(lambda tx: people.leave(tx, ana))
    assert await seen_to(families) == []


async def test_whoever_acts_for_a_parent_may_come_with_them_while_that_stands(families: Meetings) -> None:
    await comes_to_act(families, "Sam", "Ana")
    sam = await families.person("Sam")
    await families.do(lambda tx: people.join(tx, sam, "parent"))
    group = await opens(families, offered="all")
    await takes(families, "Ana", group)
    assert await takes(families, "Sam", group) == "checkins-group-taken-noted"
    assert await seen_to(families) == []
    await families.do(lambda tx: companions.stop(tx, sam, families.ids["Ana"]))
    assert await seen_to(families) in (["Cleo"], ["Dee"])
    later = await opens(families, slot=at(12, 3), offered="all")
    await takes(families, "Ana", later)
    assert await takes(families, "Sam", later) == "checkins-group-quicker"


# --- full looks like full ---


async def test_full_looks_alike_to_whoever_is_kept_apart_and_to_anybody(families: Meetings) -> None:
    kept, full = await opens(families), await opens(families, slot=at(12, 3))
    for name in ("Cai", "Eve"):
        await takes(families, name, full)
    await takes(families, "Ben", kept)
    await apart(families, "Ben", "Ana")
    for _ in range(2):
        seen, other = [await sees(families, "Ana", group) for group in (kept, full)]
        assert seen.text.values["lines"].items == other.text.values["lines"].items
        assert labels(seen) == labels(other)
        await waits(families, "Ana", kept)
        await waits(families, "Ana", full)
    assert await asked(families) == []


# --- the end of a pairing ---


async def test_a_place_in_what_is_open_to_her_still_is_hers_after_the_pairing(families: Meetings) -> None:
    own, everybodys = await opens(families), await opens(families, slot=at(12, 3), offered="all")
    for group in (own, everybodys):
        await takes(families, "Ana", group)
    ruth = await families.person("Ruth")
    await families.do(lambda tx: pairing_over(tx, ruth))
    assert await with_a_place(families, own) == []
    assert await with_a_place(families, everybodys) == ["Ana"]
    assert (await families.keys("Ana")).count("checkins-group-told-over") == 1


async def test_whoever_ends_it_has_no_place_with_that_host_at_all(families: Meetings) -> None:
    group = await opens(families, offered="all")
    await takes(families, "Ana", group)
    await families.presses("Ana", "pairing.change", NURSE, "end")
    assert await with_a_place(families, group) == []
