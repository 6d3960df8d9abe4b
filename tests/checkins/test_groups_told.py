"""What everybody of a meeting for several hears: reminders, another time, called off; and what nobody ever reads."""

from pathlib import Path

import pytest

from bot.base.clock import DAY, HOUR, to_minute
from bot.base.messages import Name, When
from bot.base.text_files import read_texts
from bot.people import erasing, profiles
from bot.people import service as people
from tests.checkins.several import (
    INVITED,
    REMINDER,
    all_groups,
    heard,
    in_line,
    opens,
    sees,
    takes,
    waits,
    with_a_place,
)
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, beneath, labels, note

CONTENT = Path(__file__).resolve().parents[2] / "content"


async def moves(town: Meetings, group, slot):
    """Ruth finds another time for it."""
    return await town.presses("Ruth", "checkins.group_at", group.id, group.sequence, to_minute(slot))


async def test_everybody_with_a_place_and_the_host_are_reminded_twice(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.until(A_WEEK_ON - HOUR)
    assert (await heard(families, "Ana")).count("checkins-group-reminder") == 2
    assert (await heard(families, "Ruth")).count("checkins-group-reminder-host") == 2
    assert await heard(families, "Ben") == []


async def test_a_reminder_tells_the_time_and_the_host_and_can_be_answered(families: Meetings) -> None:
    group = await opens(families, topic="songs", where="The pier")
    await takes(families, "Ana", group)
    await families.until(at(11, 28, 12))
    seen = (await families.messages("Ana"))[-1]
    assert seen.text.values == {"who": Name(families.ids["Ruth"]), "when": When(A_WEEK_ON)}
    assert labels(seen) == ["checkins-coming-button", "checkins-see-button", "checkins-cannot-button"]
    assert note(await families.taps("Ana", "checkins-coming-button")) == "checkins-coming-noted"
    await families.until(at(11, 30, 12))
    assert labels((await families.messages("Ana"))[-1]) == ["checkins-see-button", "checkins-cannot-button"]


async def test_nobody_is_reminded_of_what_they_left(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    await families.presses("Ana", "checkins.group_leave", group.id, group.sequence)
    assert [one for one in await families.timers(REMINDER) if f":{families.ids['Ana']}:" in one] == []
    await families.until(A_WEEK_ON + DAY)
    assert await heard(families, "Ana") == []


async def test_moved_by_the_host_places_are_kept_and_everybody_is_asked_anew(families: Meetings) -> None:
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await families.presses("Ana", "checkins.group_coming", group.id, 0)
    await waits(families, "Cai", group)
    seen = await moves(families, group, at(12, 3))
    assert note(seen) == "checkins-group-moved"
    assert await with_a_place(families, group) == ["Ana", "Ben"]
    for name in ("Ana", "Ben"):
        told = (await families.messages(name))[-1]
        assert told.text.key == "checkins-group-told-moved"
        assert told.text.values["when"] == When(at(12, 3))
        assert labels(told)[:2] == ["checkins-coming-button", "checkins-cannot-button"]
    assert await heard(families, "Cai") == ["checkins-group-told-moved-waiting"]
    reminders = await families.timers(REMINDER)
    assert len(reminders) == 6
    assert all(one.startswith(f"group:{group.id}:1:") for one in reminders)
    assert note(await moves(families, group, at(12, 3))) == "checkins-group-moved"
    assert (await heard(families, "Ana")).count("checkins-group-told-moved") == 1


async def test_a_button_of_the_old_time_shows_the_new_one(families: Meetings) -> None:
    group = await opens(families)
    await moves(families, group, at(12, 3))
    assert await takes(families, "Ana", group) == "moved-on"
    assert await with_a_place(families, group) == []


async def test_whoever_meets_somebody_else_at_the_new_time_makes_room(families: Meetings) -> None:
    await families.moves_in("Mo", "mentor")
    await families.do(lambda tx: profiles.wish_for_mentor(tx, people.get(tx, families.ids["Ana"]), True))
    await families.taps("Ana", "pairing-yes-button")
    await families.taps("Mo", "pairing-yes-button")
    await families.book("Ana", at(12, 3), (await families.pairings())[-1].id)
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await waits(families, "Cai", group)
    await moves(families, group, at(12, 3))
    assert await with_a_place(families, group) == ["Ben", "Cai"]
    assert (await heard(families, "Ana"))[-1] == "checkins-group-told-moved-off"
    assert (await heard(families, "Cai"))[-1] == "checkins-group-told-place"


async def test_invitations_not_yet_read_tell_the_new_time(families: Meetings) -> None:
    families.phones_are_on = False
    group = await opens(families)
    await moves(families, group, at(12, 3))
    (invited,) = [one for one in await families.messages("Ana") if one.text.key == INVITED]
    assert invited.text.values["when"] == When(at(12, 3))


async def test_called_off_everybody_of_it_reads_so_once(families: Meetings) -> None:
    group = await opens(families)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await waits(families, "Cai", group)
    asked = await families.presses("Ruth", "checkins.group_off", group.id)
    assert asked.text.values["count"] == 3
    for _ in range(2):
        seen = await families.presses("Ruth", "checkins.group_off_now", group.id, 0)
        assert seen.text.key == "checkins-group-off-host"
    for name in ("Ana", "Ben", "Cai"):
        assert await heard(families, name) == ["checkins-group-told-off"]
    assert await heard(families, "Eve") == []
    assert await families.timers(REMINDER) == []
    await families.book("Ana", A_WEEK_ON)


async def test_who_lost_the_place_hears_of_it_though_it_is_called_off_at_once(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    families.phones_are_on = False
    await families.presses("Ana", "pairing.change", NURSE, "end")
    await families.presses("Ruth", "checkins.group_off_now", group.id, 0)
    assert await heard(families, "Ana") == ["checkins-group-told-over"]


async def goes(town: Meetings, how: str) -> None:
    """Ruth goes, or takes a break, or loses her clearance."""
    ruth = await town.person("Ruth")
    if how == "leaves":
        await town.do(lambda tx: people.leave(tx, ruth))
    elif how == "erased":
        await town.do(lambda tx: erasing.erase(tx, ruth.id))
    elif how == "pauses":
        await town.pauses("Ruth", at(12, 5))
    else:
        await town.do(lambda tx: people.unreachable(tx, ruth.id))


@pytest.mark.parametrize("how", ["leaves", "erased", "pauses", "cannot be reached"])
async def test_a_host_who_goes_calls_it_off_by_that_and_nobody_waits_at_a_closed_door(
    families: Meetings, how: str
) -> None:
    group = await opens(families, topic="own", title="Ferry to the island")
    await takes(families, "Ana", group)
    await goes(families, how)
    (now,) = await all_groups(families)
    assert now.state == "cancelled"
    assert await heard(families, "Ana") == ["checkins-group-told-off"]
    assert await families.timers(REMINDER) == []
    assert (now.draft.title == "") == (how == "erased")


async def test_a_break_that_is_over_by_then_changes_nothing(families: Meetings) -> None:
    group = await opens(families)
    await families.pauses("Ruth", at(11, 27))
    assert (await all_groups(families)) == [group]


async def test_whoever_leaves_is_erased_or_is_with_the_host_no_more_frees_the_place(families: Meetings) -> None:
    group = await opens(families, room=3)
    for name in ("Ana", "Ben", "Cai"):
        await takes(families, name, group)
    await waits(families, "Eve", group)
    ana, ben = await families.person("Ana"), families.ids["Ben"]
    await families.do(lambda tx: people.leave(tx, ana))
    assert await with_a_place(families, group) == ["Ben", "Cai", "Eve"]
    await families.do(lambda tx: erasing.erase(tx, ben))
    assert await with_a_place(families, group) == ["Cai", "Eve"]
    (pairing,) = [one for one in await families.pairings() if one.parent_id == families.ids["Cai"]]
    await families.presses("Cai", "pairing.change", pairing.id, "end")
    assert await with_a_place(families, group) == ["Eve"]
    assert (await heard(families, "Cai"))[-1] == "checkins-group-told-over"


# --- who is never brought together ---


@pytest.mark.parametrize("why", ["refused", "blocked", "ended"])
async def test_to_whoever_is_kept_apart_from_somebody_in_it_it_is_full(families: Meetings, why: str) -> None:
    group = await opens(families, room=4)
    await takes(families, "Ben", group)
    await families.do(lambda tx: profiles.keep_apart(tx, families.ids["Ben"], families.ids["Ana"], why))
    seen = await sees(families, "Ana", group)
    assert "checkins-group-full" in [item.key for item in seen.text.values["lines"].items]
    assert labels(seen) == ["checkins-group-wait-button"]
    assert await takes(families, "Ana", group) == "checkins-group-quicker"
    await waits(families, "Ana", group)
    assert await takes(families, "Cai", group) == "checkins-group-taken-noted"
    assert (await with_a_place(families, group), await in_line(families, group)) == (["Ben", "Cai"], ["Ana"])
    await families.presses("Ben", "checkins.group_leave", group.id, group.sequence)
    assert sorted(await with_a_place(families, group)) == ["Ana", "Cai"]


async def test_nor_is_she_invited(families: Meetings) -> None:
    families.phones_are_on = False
    await families.do(lambda tx: profiles.keep_apart(tx, families.ids["Ruth"], families.ids["Ana"], "blocked"))
    group = await opens(families)
    assert INVITED not in await families.keys("Ana")
    assert (await sees(families, "Ana", group)).text.key == "checkins-group-full"


async def test_for_all_is_for_whoever_speaks_as_the_host_does(families: Meetings) -> None:
    await families.moves_in("Zoe", "parent", speaks="es")
    await families.moves_in("Dan", "parent")
    group = await opens(families, offered="all")
    assert INVITED in await families.keys("Dan")
    assert INVITED not in await families.keys("Zoe")
    assert (await sees(families, "Zoe", group)).text.key == "checkins-group-full"
    assert await takes(families, "Dan", group) == "checkins-group-taken-noted"


async def test_a_mentor_invites_her_own_families_alone(families: Meetings) -> None:
    await families.moves_in("Mo", "mentor")
    await families.presses("Mo", "checkins.group_topic", "walk")
    await families.presses("Mo", "checkins.group_at", 0, 0, to_minute(A_WEEK_ON))
    await families.says("Mo", "3")
    assert note(await families.presses("Mo", "checkins.group_for", "all")) is None
    assert note(await families.presses("Mo", "checkins.group_open", to_minute(A_WEEK_ON))) == "moved-on"


# --- after a loss, and in every text ---


async def test_after_a_loss_nobody_is_invited_to_what_is_about_little_ones(families: Meetings) -> None:
    families.phones_are_on = False
    ana = await families.person("Ana")
    await opens(families, topic="songs")
    assert INVITED in await families.keys("Ana")
    await families.do(lambda tx: people.loss(tx, ana, ana.id))
    assert INVITED not in await families.keys("Ana")
    await opens(families, slot=at(12, 2), topic="own")
    assert INVITED not in await families.keys("Ana")
    tea = await opens(families, slot=at(12, 3), topic="tea")
    assert INVITED in await families.keys("Ana")
    assert await takes(families, "Ana", tea) == "checkins-group-taken-noted"


def test_no_text_of_it_names_a_baby_or_a_stage() -> None:
    for entry in read_texts(CONTENT / "en").entries:
        if "group" in entry.key.split("-"):
            said = str([part.value for part in _parts(entry.message.value)]).lower()
            assert not [word for word in ("baby", "babies", "birth", "pregnan", "due date") if word in said], entry.key


def _parts(pattern):
    for element in pattern.elements:
        if hasattr(element, "value"):
            yield element
        elif hasattr(element.expression, "variants"):
            for variant in element.expression.variants:
                yield from _parts(variant.value)


async def test_the_file_for_a_calendar_tells_nothing_of_what_it_is(families: Meetings) -> None:
    group = await opens(families, topic="own", title="Ferry to the island")
    await takes(families, "Ana", group)
    seen = await families.presses("Ana", "checkins.group_calendar", group.id)
    assert note(seen) == "checkins-calendar-sent"
    assert beneath(seen) == "checkins-group-one"
    (sent,) = [row.body for row in await families._rows("Ana") if row.kind == "document"]
    assert "VEVENT" in sent
    assert not [word for word in ("Ferry", "island", "Ruth") if word in sent]
