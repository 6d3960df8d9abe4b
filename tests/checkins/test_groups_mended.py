"""What a meeting for several must not do to whoever has lost a baby, moved on, sleeps, or is its host."""

import pytest

from bot.base.clock import HOUR, to_minute
from bot.pairing import service as pairing
from bot.people import profiles
from bot.people import service as people
from tests.checkins.several import (
    AFTER,
    INVITED,
    REMINDER,
    all_groups,
    heard,
    in_line,
    lines,
    opens,
    takes,
    waits,
    with_a_place,
)
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, note


async def loses_her_baby(town: Meetings) -> None:
    """Ana tells of it."""
    ana = await town.person("Ana")
    await town.do(lambda tx: people.loss(tx, ana, ana.id))


async def test_after_a_loss_she_is_given_no_place_among_little_ones_unasked(families: Meetings) -> None:
    group = await opens(families, topic="songs")
    for name in ("Ben", "Cai"):
        await takes(families, name, group)
    await waits(families, "Ana", group)
    await loses_her_baby(families)
    await families.presses("Ben", "checkins.group_leave", group.id, 0)
    assert (await with_a_place(families, group), await in_line(families, group)) == (["Cai"], ["Ana"])
    assert await heard(families, "Ana") == []


async def test_after_a_loss_her_place_stays_and_nobody_speaks_of_it(families: Meetings) -> None:
    group = await opens(families, topic="songs")
    await takes(families, "Ana", group)
    await loses_her_baby(families)
    hers = [
        one for rule in (REMINDER, AFTER) for one in await families.timers(rule) if f":{families.ids['Ana']}:" in one
    ]
    assert hers == []
    assert await with_a_place(families, group) == ["Ana"]


async def test_i_cannot_of_the_old_time_gives_no_place_away_at_the_new_one(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.presses("Ruth", "checkins.group_at", group.id, 0, at(12, 3) // (HOUR // 60))
    assert note(await families.presses("Ana", "checkins.group_leave", group.id, 0)) == "moved-on"
    assert await with_a_place(families, group) == ["Ana"]


async def test_whoever_parted_from_the_host_is_not_asked_how_it_was(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.until(A_WEEK_ON + HOUR // 2)
    await families.presses("Ana", "pairing.change", NURSE, "end")
    before = await heard(families, "Ana")
    await families.until(at(12, 4))
    assert await heard(families, "Ana") == before


async def test_a_host_who_has_gone_is_not_looked_for(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.until(A_WEEK_ON + HOUR // 2)
    ruth = await families.person("Ruth")
    await families.do(lambda tx: people.leave(tx, ruth))
    await families.until(at(12, 4))
    assert [one.state for one in await all_groups(families)] == ["not_held"]
    assert "checkins.group-silent" not in [kind for kind, _ in await families.asked()]


async def test_her_home_tells_the_host_that_she_is_it(families: Meetings) -> None:
    await opens(families)
    assert "checkins-group-home-host" in lines(await families.presses("Ruth", "home"))


# --- after a loss ---


def hers(town: Meetings, timers: list[str]) -> list[str]:
    """Those about Ana."""
    return [one for one in timers if f":{town.ids['Ana']}:" in one]


async def moves(town: Meetings, group) -> None:
    """Ruth finds another time for it."""
    await town.presses("Ruth", "checkins.group_at", group.id, group.sequence, to_minute(at(12, 3)))


async def test_moved_by_the_host_it_is_spoken_of_no_more_than_before(families: Meetings) -> None:
    group = await opens(families, topic="songs")
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await loses_her_baby(families)
    await moves(families, group)
    await families.presses("Ana", "checkins.group_two_hours", group.id, 1)
    for rule in (REMINDER, AFTER):
        assert hers(families, await families.timers(rule)) == []
    await families.until(at(12, 6))
    assert await heard(families, "Ana") == ["checkins-group-told-moved"]
    assert (await heard(families, "Ben")).count("checkins-group-reminder") == 2
    assert "checkins-group-home-question" not in str(await families.presses("Ana", "home"))


@pytest.mark.parametrize("how", ["takes a place", "says she comes"])
async def test_where_she_says_since_that_she_comes_she_is_reminded_as_anybody(families: Meetings, how: str) -> None:
    group = await opens(families, topic="songs")
    await takes(families, "Ana", group)
    await loses_her_baby(families)
    await families.passes(HOUR)
    if how == "takes a place":
        await families.presses("Ana", "checkins.group_leave", group.id, 0)
        await takes(families, "Ana", group)
    else:
        await families.presses("Ana", "checkins.group_coming", group.id, 0)
    assert len(hers(families, await families.timers(REMINDER))) == 2
    await moves(families, group)
    assert len(hers(families, await families.timers(REMINDER))) == 2
    assert len(hers(families, await families.timers(AFTER))) == 1


async def test_who_waits_since_a_loss_wants_to_come_and_has_her_turn(families: Meetings) -> None:
    group = await opens(families, topic="songs")
    for name in ("Ben", "Cai"):
        await takes(families, name, group)
    await loses_her_baby(families)
    await families.passes(HOUR)
    await waits(families, "Ana", group)
    await families.presses("Ben", "checkins.group_leave", group.id, 0)
    assert await with_a_place(families, group) == ["Cai", "Ana"]
    assert await heard(families, "Ana") == ["checkins-group-told-place"]


async def test_tapped_by_mistake_everything_is_as_it_was(families: Meetings) -> None:
    group = await opens(families, topic="songs")
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    full = await opens(families, slot=at(12, 4), topic="songs")
    for name in ("Cai", "Eve"):
        await takes(families, name, full)
    await waits(families, "Ana", full)
    before = {rule: hers(families, await families.timers(rule)) for rule in (REMINDER, AFTER)}
    await loses_her_baby(families)
    await families.presses("Cai", "checkins.group_leave", full.id, 0)
    ana = await families.person("Ana")
    await families.do(lambda tx: people.undo_loss(tx, ana, ana.id))
    assert await with_a_place(families, full) == ["Eve", "Ana"]
    for rule, timers in before.items():
        assert set(timers) <= set(hers(families, await families.timers(rule)))


async def test_of_what_is_over_she_is_not_asked_since(families: Meetings) -> None:
    group = await opens(families, topic="songs")
    await takes(families, "Ana", group)
    await families.until(A_WEEK_ON + HOUR)
    families.phones_are_on = False
    await families.until(A_WEEK_ON + 2 * HOUR)
    assert (await heard(families, "Ana"))[-1:] == ["checkins-group-question-ask"]
    await loses_her_baby(families)
    assert "checkins-group-question-ask" not in await heard(families, "Ana")
    await families.until(at(12, 6))
    assert "checkins-group-question-nudge" not in await heard(families, "Ana")


# --- what waits to be said when two come apart ---


@pytest.mark.parametrize("how", ["change", "graduates", "apart"])
async def test_a_question_not_yet_sent_does_not_come_after_the_end(families: Meetings, how: str) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.until(A_WEEK_ON + HOUR)
    families.phones_are_on = False
    await families.until(A_WEEK_ON + 2 * HOUR)
    assert (await heard(families, "Ana"))[-1] == "checkins-group-question-ask"
    if how == "apart":
        await families.do(lambda tx: profiles.keep_apart(tx, families.ids["Ana"], families.ids["Ruth"], "blocked"))
    elif how == "change":
        await families.presses("Ana", "pairing.change", NURSE, "end")
    else:
        ruth = await families.person("Ruth")
        await families.do(lambda tx: pairing.end(tx, pairing.load(tx, ruth, NURSE), None))
    await families.until(at(12, 6))
    assert not [key for key in await heard(families, "Ana") if "question" in key]


async def test_an_invitation_not_yet_sent_does_not_come_once_the_two_are_apart(families: Meetings) -> None:
    families.phones_are_on = False
    bens = await opens(families, offered="all", room=4)
    await takes(families, "Ben", bens)
    await opens(families, slot=at(12, 3), offered="all")
    assert (await families.keys("Ana")).count(INVITED) == 2
    await families.do(lambda tx: profiles.keep_apart(tx, families.ids["Ben"], families.ids["Ana"], "blocked"))
    assert (await families.keys("Ana")).count(INVITED) == 1
    await families.do(lambda tx: profiles.keep_apart(tx, families.ids["Ana"], families.ids["Ruth"], "blocked"))
    assert INVITED not in await families.keys("Ana")
    assert INVITED in await families.keys("Cai")


async def test_a_question_waiting_through_a_break_is_not_said_in_it(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.until(A_WEEK_ON + HOUR)
    families.phones_are_on = False
    await families.until(A_WEEK_ON + 2 * HOUR)
    await families.pauses("Ana", at(12, 20))
    assert not [key for key in await heard(families, "Ana") if "question" in key]
    assert "checkins-group-item-over" in lines(await families.presses("Ana", "checkins.groups", 0))
