"""Who came without a place: the host adds whom she knows, others say it themselves; both have to say so."""

import pytest

from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.messages import Name
from bot.checkins.group_rules import ROOM_MAX
from bot.checkins.rules import LATE_DAYS
from bot.hours.rules import Totals
from bot.people import profiles
from bot.people import service as people
from tests.checkins.several import (
    AFTER,
    all_groups,
    asked,
    heard,
    lines,
    opens,
    sees,
    takes,
    waits,
    with_a_place,
)
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, beneath, labels, note

OVER = A_WEEK_ON + HOUR
HOUR_EACH = Totals(60, 60)
ASKED = "checkins-group-question-ask"


async def met(town: Meetings, *names: str, room: int = 2, offered: str = "own", topic: str = "walk"):
    """Those had a place, and it is just over."""
    group = await opens(town, room=room, offered=offered, topic=topic)
    for name in names:
        await takes(town, name, group)
    await town.until(OVER)
    return group


async def adds(town: Meetings, who: str, group, came: str):
    return await town.presses(who, "checkins.group_came", group.id, group.sequence, town.ids[came])


async def could_be_added(town: Meetings, group, who: str = "Ruth") -> list[str]:
    """The names under "who else was there?"."""
    seen = await town.presses(who, "checkins.group_add", group.id, 0)
    names = {person_id: name for name, person_id in town.ids.items()}
    rows = [button for row in seen.rows for button in row if button.press == "checkins.group_came"]
    return [names[button.args[2]] for button in rows]


async def says_met(town: Meetings, name: str, group):
    return await town.presses(name, "checkins.group_say", group.id, group.sequence, "met")


async def test_the_host_adds_who_came_she_is_asked_and_it_stands_in_both_books(families: Meetings) -> None:
    group = await met(families, "Ana")
    await sees(families, "Ruth", group)
    await families.taps("Ruth", "checkins-group-add-button")
    await families.taps("Ruth", "checkins-group-name-button", who=Name(families.ids["Cai"]))
    await families.taps("Ruth", "checkins-group-done-ticked-button")
    assert await families.book_of("Ruth") == Totals()
    assert ASKED not in await heard(families, "Cai")
    await families.until(OVER + 20 * MINUTE)
    assert (await heard(families, "Cai")).count(ASKED) == 1
    await families.taps("Cai", "checkins-met-button")
    assert (await families.book_of("Cai"), await families.book_of("Ruth")) == (HOUR_EACH, HOUR_EACH)
    assert await families.book_of("Ana") == Totals()


async def test_added_after_it_was_written_down_counts_as_well(families: Meetings) -> None:
    group = await met(families, "Ana")
    await families.presses("Ruth", "checkins.group_done", group.id, 0, "nobody")
    seen = await adds(families, "Ruth", group, "Cai")
    assert sorted(lines(seen)) == ["checkins-group-line-unconfirmed", "checkins-group-line-was-not"]
    assert (await all_groups(families))[0].state == "kept"
    assert (await says_met(families, "Cai", group)).text.key == "checkins-group-kept"


async def test_where_every_place_was_taken_there_was_room_for_one_more(families: Meetings) -> None:
    group = await met(families, "Ana", "Ben", room=2)
    for _ in range(2):
        await adds(families, "Ruth", group, "Cai")
    assert await with_a_place(families, group) == ["Ana", "Ben", "Cai"]
    assert (await all_groups(families))[0].room == 3


async def test_nobody_had_a_place_and_somebody_came_all_the_same(families: Meetings) -> None:
    group = await met(families)
    await families.until(OVER + DAY)
    seen = await sees(families, "Ruth", group)
    assert (seen.text.key, labels(seen)) == ("checkins-group-nobody-came", ["checkins-group-add-button"])
    await adds(families, "Ruth", group, "Eve")
    assert (await all_groups(families))[0].state == "kept"


async def test_whoever_was_added_by_mistake_is_taken_away_again_and_not_asked(families: Meetings) -> None:
    group = await met(families, "Ana")
    await adds(families, "Ruth", group, "Cai")
    await families.taps("Ruth", "checkins-group-ticked-button")
    assert await with_a_place(families, group) == ["Ana"]
    await families.until(OVER + 2 * DAY)
    assert await heard(families, "Cai") == []
    assert [one for one in await families.timers(AFTER) if f":{families.ids['Cai']}:" in one] == []


async def test_she_reads_the_names_of_her_own_families_and_of_those_who_waited_and_no_others(
    families: Meetings,
) -> None:
    await families.moves_in("Dan", "parent")
    await families.moves_in("Pat", "parent")
    group = await opens(families, room=2, offered="all")
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await waits(families, "Dan", group)
    await families.until(OVER)
    assert sorted(await could_be_added(families, group)) == ["Cai", "Dan", "Eve"]
    forged = await adds(families, "Ruth", group, "Pat")
    assert note(forged) == "moved-on"
    assert await with_a_place(families, group) == ["Ana", "Ben"]


async def test_nobody_is_added_who_has_gone_is_kept_apart_or_was_with_somebody_else(families: Meetings) -> None:
    await families.moves_in("Mo", "mentor")
    await families.do(lambda tx: profiles.wish_for_mentor(tx, people.get(tx, families.ids["Eve"]), True))
    await families.taps("Eve", "pairing-yes-button")
    await families.taps("Mo", "pairing-yes-button")
    await families.book("Eve", A_WEEK_ON, (await families.pairings())[-1].id)
    group = await met(families, "Ana")
    cai = await families.person("Cai")
    await families.do(lambda tx: people.leave(tx, cai))
    assert await could_be_added(families, group) == ["Ben"]
    await families.do(lambda tx: profiles.keep_apart(tx, families.ids["Ruth"], families.ids["Ben"], "blocked"))
    for name in ("Ben", "Cai", "Eve", "Ruth", "Cleo"):
        assert note(await adds(families, "Ruth", group, name)) == "moved-on", name
    assert "checkins-group-add-button" not in labels(await sees(families, "Ruth", group))


async def test_twelve_is_the_most_there_can_be(families: Meetings) -> None:
    group = await opens(families, room=ROOM_MAX, offered="all")
    for number in range(ROOM_MAX):
        await families.moves_in(f"Pat {number}", "parent")
        await takes(families, f"Pat {number}", group)
    await families.until(OVER)
    assert note(await adds(families, "Ruth", group, "Ana")) == "moved-on"


async def test_after_a_loss_nobody_is_asked_because_of_what_another_tapped(families: Meetings) -> None:
    group = await met(families, "Ben", topic="songs")
    ana = await families.person("Ana")
    await families.do(lambda tx: people.loss(tx, ana, ana.id))
    await adds(families, "Ruth", group, "Ana")
    await families.until(OVER + 2 * DAY)
    assert await heard(families, "Ana") == []
    assert (await says_met(families, "Ana", group)).text.key == "checkins-group-you-said-met"


async def test_before_it_begins_nobody_is_added_and_nobody_else_adds(families: Meetings) -> None:
    group = await opens(families)
    assert note(await adds(families, "Ruth", group, "Ana")) == "moved-on"
    await families.until(OVER)
    await adds(families, "Ana", group, "Ben")
    await adds(families, "Cleo", group, "Ben")
    assert await with_a_place(families, group) == []


# --- said by themselves ---


async def test_to_whom_it_was_open_says_that_they_were_there_and_the_host_can_confirm(families: Meetings) -> None:
    await families.moves_in("Dan", "parent")
    group = await met(families, "Ana", offered="all")
    await families.presses("Ruth", "checkins.group_done", group.id, 0, "all")
    seen = await sees(families, "Dan", group)
    assert (seen.text.key, labels(seen)) == ("checkins-group-was-full", ["checkins-group-was-there-button"])
    seen = await families.taps("Dan", "checkins-group-was-there-button")
    assert seen.text.key == "checkins-group-you-said-met"
    assert (await heard(families, "Ruth"))[-1] == "checkins-group-says-came"
    assert await families.book_of("Dan") == Totals()
    await sees(families, "Ruth", group)
    await families.taps("Ruth", "checkins-group-name-button", who=Name(families.ids["Dan"]))
    assert await families.book_of("Dan") == HOUR_EACH


@pytest.mark.parametrize("answer", ["not", "wrong"])
async def test_only_a_yes_can_be_said_without_a_place(families: Meetings, answer: str) -> None:
    group = await met(families, "Ana")
    assert note(await families.presses("Ben", "checkins.group_say", group.id, 0, answer)) == "moved-on"
    assert note(await families.presses("Ben", "checkins.group_wrong_is", group.id, 0, "unsafe")) == "moved-on"


async def test_weeks_later_or_where_it_was_not_open_nobody_can_say_so(families: Meetings) -> None:
    await families.moves_in("Zoe", "parent", speaks="es")
    group = await met(families, "Ana", offered="all")
    for name in ("Zoe", "Cleo"):
        assert note(await says_met(families, name, group)) == "moved-on"
    await families.until(OVER + LATE_DAYS * DAY)
    assert note(await says_met(families, "Ben", group)) == "moved-on"


# --- the host says nothing ---


async def silent(town: Meetings):
    """Two days later the host has still said nothing, and Cleo is asked to find out."""
    group = await met(town, "Ana", "Ben", room=4)
    await town.until(at(12, 3, 12))
    assert await asked(town) == [("checkins.group-silent", "Cleo")]
    return group


async def test_a_coordinator_who_has_found_out_writes_it_down_with_the_same_taps(families: Meetings) -> None:
    group = await silent(families)
    await says_met(families, "Ana", group)
    seen = await families.taps("Cleo", "checkins-group-who-button")
    assert seen.text.key == "checkins-group-who-was"
    await families.taps("Cleo", "checkins-group-name-button", who=Name(families.ids["Ana"]))
    await families.taps("Cleo", "checkins-group-add-button")
    await families.taps("Cleo", "checkins-group-name-button", who=Name(families.ids["Cai"]))
    seen = await families.taps("Cleo", "checkins-group-done-ticked-button")
    assert sorted(lines(seen)) == [
        "checkins-group-line-both",
        "checkins-group-line-unconfirmed",
        "checkins-group-line-was-not",
    ]
    assert await asked(families) == []
    assert (await families.book_of("Ana"), await families.book_of("Ruth")) == (HOUR_EACH, HOUR_EACH)
    assert (await heard(families, "Ruth"))[-1] == "checkins-group-written-for"
    assert beneath(await families.taps("Ruth", "checkins-see-button")) == "checkins-group-written"


async def test_as_long_as_nobody_was_asked_to_find_out_no_coordinator_looks(families: Meetings) -> None:
    group = await met(families, "Ana")
    for tag, args in (("look", ()), ("add", (0,)), ("names", (0,)), ("done", (0, "all"))):
        seen = await families.presses("Cleo", f"checkins.group_{tag}", group.id, *args)
        assert note(seen) == "moved-on", tag
    assert (await all_groups(families))[0].state == "booked"


async def test_nor_one_who_was_there_nor_another_host(families: Meetings) -> None:
    cleo = await families.person("Cleo")
    await families.do(lambda tx: people.join(tx, cleo, "parent"))
    await families.moves_in("Mo", "mentor")
    group = await opens(families, offered="all", room=4)
    for name in ("Ana", "Cleo"):
        await takes(families, name, group)
    await families.until(at(12, 3, 12))
    assert await asked(families) == [("checkins.group-silent", "Dee")]
    for name in ("Cleo", "Mo"):
        assert note(await families.presses(name, "checkins.group_done", group.id, 0, "all")) == "moved-on", name
    assert beneath(await families.presses("Dee", "checkins.group_look", group.id)) == "checkins-group-who-was"


async def test_whoever_parted_from_the_host_is_not_among_those_who_can_be_added(families: Meetings) -> None:
    group = await met(families, "Ben")
    await families.presses("Ana", "pairing.change", NURSE, "end")
    assert "Ana" not in await could_be_added(families, group)
