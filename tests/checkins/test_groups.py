"""A meeting for several: opened in a few taps, a place in one; who leaves makes room for the first who waits."""

import pytest
from sqlalchemy import select

from bot.base import tables
from bot.base.clock import FOREVER, to_minute
from bot.base.messages import Name, Text, When
from bot.base.outbox import OUTBOX
from bot.people import profiles
from bot.people import service as people
from tests.checkins.several import INVITED, all_groups, heard, in_line, lines, opens, sees, takes, waits, with_a_place
from tests.checkins.town import A_WEEK_ON, Meetings, at, beneath, labels, note, slots_in

UNPROMPTED = select(OUTBOX).where(OUTBOX.c.unprompted == 1)


async def test_a_host_opens_one_from_her_meetings_and_her_families_are_invited(families: Meetings) -> None:
    await families.says("Ruth", "/meetings")
    await families.taps("Ruth", "checkins-group-list-button")
    await families.taps("Ruth", "checkins-group-new-button")
    await families.taps("Ruth", "checkins-group-topic-button", topic="tea")
    await families.says("Ruth", "The Hub, Harbour Street")
    await families.taps("Ruth", "checkins-day-button")
    await families.taps("Ruth", "checkins-time-button", time="10:30")
    await families.taps("Ruth", "checkins-group-room-button", count="6")
    read_back = await families.taps("Ruth", "checkins-group-for-button", offered="own")
    assert read_back.text.values["where"] == Text("checkins-group-where-line", where="The Hub, Harbour Street")
    assert await all_groups(families) == []
    seen = await families.taps("Ruth", "checkins-group-open-button")
    assert (note(seen), beneath(seen)) == ("checkins-group-opened", "checkins-group-one")
    (group,) = await all_groups(families)
    assert (group.room, group.draft.topic, group.kind, group.minutes) == (6, "tea", "nurse", 60)
    for name in ("Ana", "Ben", "Cai", "Eve"):
        (invited,) = [one for one in await families.messages(name) if one.text.key == INVITED]
        assert invited.text.values["when"] == When(group.starts_at)
        assert labels(invited) == ["checkins-group-take-button", "checkins-see-button"]
    assert INVITED not in await families.keys("Cleo")


async def test_an_invitation_counts_among_what_nobody_asked_for(families: Meetings) -> None:
    group = await opens(families)
    rows = await families.do(lambda tx: tx.all(UNPROMPTED))
    invited = [row for row in rows if row.key.startswith(f"group:{group.id}:invited:")]
    assert len(invited) == 4
    assert {(row.purpose, row.not_after) for row in invited} == {("contact", group.starts_at)}


async def test_a_place_is_one_tap_and_left_in_one(families: Meetings) -> None:
    group = await opens(families)
    seen = await families.taps("Ana", "checkins-group-take-button")
    assert note(seen) == "checkins-group-taken-noted"
    assert "checkins-group-you-have" in lines(seen)
    assert await takes(families, "Ana", group) == "checkins-group-taken-noted"
    assert await with_a_place(families, group) == ["Ana"]
    left = await families.taps("Ana", "checkins-cannot-button")
    assert left.text.key == "checkins-group-left"
    assert await with_a_place(families, group) == []
    await families.taps("Ana", "checkins-group-back-button")
    assert note(await families.taps("Ana", "checkins-group-take-button")) == "checkins-group-taken-noted"


async def test_a_parent_reads_how_many_come_and_never_who(families: Meetings) -> None:
    group = await opens(families, room=3)
    for name in ("Ben", "Cai"):
        await takes(families, name, group)
    for seen in (await sees(families, "Ana", group), await sees(families, "Ben", group)):
        taken = next(item for item in seen.text.values["lines"].items if item.key == "checkins-group-taken")
        assert taken.values == {"taken": 2, "room": 3}
        named = {value for item in seen.text.values["lines"].items for value in item.values.values()}
        assert not {Name(families.ids[name]) for name in ("Ben", "Cai")} & named
    hosts = await sees(families, "Ruth", group)
    named = [item.values["who"] for item in hosts.text.values["lines"].items if item.key == "checkins-group-comes"]
    assert named == [Name(families.ids["Ben"]), Name(families.ids["Cai"])]


async def test_full_is_a_place_in_line_and_who_leaves_makes_room_for_the_first(families: Meetings) -> None:
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    assert await takes(families, "Cai", group) == "checkins-group-quicker"
    for name in ("Cai", "Eve"):
        assert await waits(families, name, group) == "checkins-group-waiting-noted"
    assert await in_line(families, group) == ["Cai", "Eve"]
    await families.presses("Ana", "checkins.group_leave", group.id, group.sequence)
    assert await with_a_place(families, group) == ["Ben", "Cai"]
    assert await heard(families, "Cai") == ["checkins-group-told-place"]
    assert await heard(families, "Eve") == []
    await families.taps("Cai", "checkins-cannot-button")
    assert await with_a_place(families, group) == ["Ben", "Eve"]


async def test_who_leaves_and_comes_again_waits_behind_the_others(families: Meetings) -> None:
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await waits(families, "Cai", group)
    await waits(families, "Eve", group)
    await families.presses("Cai", "checkins.group_leave", group.id, group.sequence)
    await waits(families, "Cai", group)
    assert await in_line(families, group) == ["Eve", "Cai"]


async def test_to_wait_where_a_place_is_free_is_to_have_it(families: Meetings) -> None:
    group = await opens(families)
    assert await waits(families, "Ana", group) == "checkins-group-taken-noted"
    assert await with_a_place(families, group) == ["Ana"]


async def test_whoever_is_on_a_break_is_passed_over_and_has_the_place_once_back(families: Meetings) -> None:
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await waits(families, "Cai", group)
    await families.pauses("Cai", FOREVER)
    await families.presses("Ana", "checkins.group_leave", group.id, group.sequence)
    assert await with_a_place(families, group) == ["Ben"]
    await families.comes_back("Cai")
    assert await with_a_place(families, group) == ["Ben", "Cai"]


async def test_nobody_is_invited_to_what_is_full(families: Meetings) -> None:
    families.phones_are_on = False
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    assert INVITED not in await families.keys("Cai")


# --- one person, one place at a time ---


async def test_her_host_cannot_be_booked_at_that_time_nor_she_at_a_booked_one(families: Meetings) -> None:
    group = await opens(families)
    seen = await families.presses("Ben", "checkins.slot", 2, 0, 0, to_minute(A_WEEK_ON))
    assert note(seen) == "checkins-slot-gone"
    assert A_WEEK_ON not in slots_in(seen)
    await families.book(slot=at(12, 2))
    moved = await families.presses("Ruth", "checkins.group_at", group.id, 0, to_minute(at(12, 2, 10, 30)))
    assert note(moved) == "checkins-slot-gone"


async def test_a_parent_takes_no_place_while_she_meets_somebody_else(families: Meetings) -> None:
    await families.moves_in("Mo", "mentor")
    await families.do(lambda tx: profiles.wish_for_mentor(tx, people.get(tx, families.ids["Ana"]), True))
    await families.taps("Ana", "pairing-yes-button")
    await families.taps("Mo", "pairing-yes-button")
    pairing = (await families.pairings())[-1].id
    await families.book("Ana", A_WEEK_ON, pairing)
    group = await opens(families)
    seen = await sees(families, "Ana", group)
    assert (lines(seen)[-1], labels(seen)) == ("checkins-group-elsewhere", [])
    forged = await families.presses("Ana", "checkins.group_take", group.id, 0)
    assert forged.text.key == "checkins-group-elsewhere"
    assert await with_a_place(families, group) == []


async def test_a_time_with_a_place_in_it_is_no_slot_with_anybody(families: Meetings) -> None:
    await families.moves_in("Mo", "mentor")
    await families.do(lambda tx: profiles.wish_for_mentor(tx, people.get(tx, families.ids["Ana"]), True))
    await families.taps("Ana", "pairing-yes-button")
    await families.taps("Mo", "pairing-yes-button")
    pairing = (await families.pairings())[-1].id
    group = await opens(families)
    await takes(families, "Ana", group)
    seen = await families.presses("Ana", "checkins.slot", pairing, 0, 0, to_minute(A_WEEK_ON))
    assert note(seen) == "checkins-slot-gone"


# --- bad input ---


async def test_what_was_typed_too_long_is_asked_again_kindly(families: Meetings) -> None:
    await families.presses("Ruth", "checkins.group_topic", "own")
    assert (await families.says("Ruth", "x" * 61)).text.key == "checkins-group-words-length"
    assert (await families.says("Ruth", "Out with the ferry")).text.key == "checkins-group-where"
    assert (await families.says("Ruth", "y" * 4_000)).text.key == "checkins-group-words-length"
    assert (await families.says("Ruth", "The pier")).text.key == "checkins-group-days"


@pytest.mark.parametrize("said", ["0", "1", "13", "99", "six", "-3", "٣٣", "3.5", ""])
async def test_no_other_number_than_two_to_twelve_may_come(families: Meetings, said: str) -> None:
    await families.presses("Ruth", "checkins.group_topic", "walk")
    await families.presses("Ruth", "checkins.group_at", 0, 0, to_minute(A_WEEK_ON))
    assert note(await families.says("Ruth", said)) == "checkins-group-room-between"


@pytest.mark.parametrize("slot", [at(11, 29), at(12, 25), at(12, 1, 10, 7), at(11, 24, 11)])
async def test_none_is_opened_at_a_time_that_is_not_free(families: Meetings, slot: int) -> None:
    await families.presses("Ruth", "checkins.group_topic", "walk")
    await families.presses("Ruth", "checkins.group_at", 0, 0, to_minute(slot))
    await families.says("Ruth", "4")
    await families.taps("Ruth", "checkins-group-for-button", offered="own")
    assert note(await families.taps("Ruth", "checkins-group-open-button")) == "checkins-slot-gone"
    assert await all_groups(families) == []


@pytest.mark.parametrize("minute", [0, -5, 2**40])
async def test_a_forged_time_is_not_kept(families: Meetings, minute: int) -> None:
    await families.presses("Ruth", "checkins.group_topic", "walk")
    assert note(await families.presses("Ruth", "checkins.group_at", 0, 0, minute)) == "moved-on"
    assert note(await families.says("Ruth", "4")) != "checkins-slot-gone"
    assert await all_groups(families) == []


async def test_the_second_tap_opens_no_second_one(families: Meetings) -> None:
    group = await opens(families)
    seen = await families.presses("Ruth", "checkins.group_open", to_minute(A_WEEK_ON))
    assert (note(seen), beneath(seen)) == ("checkins-group-opened", "checkins-group-one")
    assert await all_groups(families) == [group]


async def test_steps_out_of_order_and_forged_ones_lead_kindly_on(families: Meetings) -> None:
    for tag, args in (
        ("checkins.group_days", (0, 0)),
        ("checkins.group_room", (4,)),
        ("checkins.group_for", ("all",)),
        ("checkins.group_open", (1,)),
        ("checkins.group_topic", ("party",)),
        ("checkins.group", (77,)),
        ("checkins.group_off_now", (77, 0)),
        ("checkins.group_was", (77, 0, 1)),
    ):
        assert note(await families.presses("Ruth", tag, *args)) == "moved-on", tag


async def test_nobody_but_a_nurse_or_mentor_opens_one_and_nobody_but_the_host_changes_it(families: Meetings) -> None:
    group = await opens(families)
    await families.moves_in("Nia", "nurse")
    assert note(await families.presses("Ana", "checkins.group_new")) == "moved-on"
    for name in ("Ana", "Nia", "Cleo"):
        for tag in ("checkins.group_off", "checkins.group_days"):
            args = (group.id,) if tag == "checkins.group_off" else (group.id, 0)
            assert note(await families.presses(name, tag, *args)) == "moved-on"
    assert note(await families.presses("Nia", "checkins.group", group.id)) == "moved-on"


async def test_six_ahead_are_enough(families: Meetings) -> None:
    for day in (30, 1, 2, 3, 4, 7):
        await opens(families, slot=at(11 if day == 30 else 12, day))
    await families.presses("Ruth", "checkins.group_topic", "walk")
    await families.presses("Ruth", "checkins.group_at", 0, 0, to_minute(at(12, 8)))
    await families.says("Ruth", "4")
    await families.taps("Ruth", "checkins-group-for-button", offered="own")
    assert (await families.taps("Ruth", "checkins-group-open-button")).text.key == "checkins-group-enough"


async def test_a_host_s_own_words_are_sealed(families: Meetings) -> None:
    group = await opens(families, topic="own", title="Ferry to the island", where="Pier four")
    assert (group.draft.title, group.draft.whereabouts) == ("Ferry to the island", "Pier four")
    (row,) = await families.do(lambda tx: tx.all(select(tables.metadata.tables["checkins_groups"])))
    assert "Ferry" not in str(tuple(row))
    assert "Pier" not in str(tuple(row))
