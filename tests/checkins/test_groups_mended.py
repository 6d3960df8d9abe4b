"""What a meeting for several must not do to whoever has lost a baby, moved on, sleeps, or is its host."""

from bot.base.clock import HOUR
from bot.people import service as people
from tests.checkins.several import AFTER, REMINDER, all_groups, heard, in_line, lines, opens, takes, waits, with_a_place
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
