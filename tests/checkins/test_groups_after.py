"""Who was there? The host says it in a tap, each parent for herself; only what both say stands in the books."""

from bot.base.clock import DAY, HOUR, MINUTE
from bot.hours import service as hours
from bot.hours.rules import Totals
from bot.people import erasing
from tests.checkins.several import AFTER, all_groups, asked, heard, lines, opens, seat_of, sees, takes, waits
from tests.checkins.town import A_WEEK_ON, Meetings, at, beneath, labels, note

OVER = A_WEEK_ON + HOUR
HOUR_EACH = Totals(60, 60)


async def met(town: Meetings, *names: str, room: int = 4):
    """Those had a place, and it is over now."""
    group = await opens(town, room=room)
    for name in names:
        await takes(town, name, group)
    await town.until(OVER + 30 * MINUTE)
    return group


async def says(town: Meetings, name: str, group, answer: str):
    return await town.presses(name, "checkins.group_say", group.id, group.sequence, answer)


async def writes_down(town: Meetings, group, who: str):
    return await town.presses("Ruth", "checkins.group_done", group.id, group.sequence, who)


async def test_a_little_afterwards_everybody_is_asked_once_each(families: Meetings) -> None:
    group = await met(families, "Ana", "Ben")
    for name, key in (("Ana", "ask"), ("Ben", "ask"), ("Ruth", "host-ask")):
        assert (await heard(families, name)).count(f"checkins-group-question-{key}") == 1
    question = (await families.messages("Ana"))[-1]
    assert labels(question) == ["checkins-met-button", "checkins-not-button", "checkins-wrong-button"]
    assert await heard(families, "Cai") == []
    assert labels(await sees(families, "Ruth", group))[-2:] == [
        "checkins-group-done-all-button",
        "checkins-group-done-nobody-button",
    ]


async def test_all_at_once_and_each_yes_stands_in_both_books_the_host_s_hour_once(families: Meetings) -> None:
    group = await met(families, "Ana", "Ben", "Cai")
    await writes_down(families, group, "all")
    assert await families.book_of("Ruth") == Totals()
    for name in ("Ana", "Ben", "Cai"):
        seen = await says(families, name, group, "met")
        assert seen.text.key == "checkins-group-kept"
        assert await families.book_of(name) == HOUR_EACH
        assert await families.book_of("Ruth") == HOUR_EACH
    assert await families.do(hours.out_of_balance) == 0
    assert (await families.presses("Ana", "hours.book")).text.key == "hours-book"
    assert (await all_groups(families))[0].state == "kept"


async def test_said_twice_or_first_by_either_it_stands_once(families: Meetings) -> None:
    group = await met(families, "Ana")
    for _ in range(2):
        assert (await says(families, "Ana", group, "met")).text.key == "checkins-group-you-said-met"
    for _ in range(2):
        await writes_down(families, group, "all")
    await says(families, "Ana", group, "not")
    assert await families.book_of("Ana") == HOUR_EACH
    assert await families.book_of("Ruth") == HOUR_EACH


async def test_a_tap_for_each_who_was_there(families: Meetings) -> None:
    group = await met(families, "Ana", "Ben")
    await sees(families, "Ruth", group)
    seen = await families.taps("Ruth", "checkins-group-name-button")
    assert "checkins-group-ticked-button" in labels(seen)
    assert labels(seen)[-1] == "checkins-group-done-ticked-button"
    await families.taps("Ruth", "checkins-group-ticked-button")
    seen = await families.taps("Ruth", "checkins-group-name-button")
    seen = await families.taps("Ruth", "checkins-group-done-ticked-button")
    assert sorted(lines(seen)) == ["checkins-group-line-unconfirmed", "checkins-group-line-was-not"]
    assert (await all_groups(families))[0].state == "kept"


async def test_silence_is_one_nudge_and_never_a_yes(families: Meetings) -> None:
    group = await met(families, "Ana", "Ben")
    await writes_down(families, group, "all")
    await families.until(at(12, 20))
    assert (await heard(families, "Ana"))[-2:] == ["checkins-group-question-ask", "checkins-group-question-nudge"]
    assert await families.timers(AFTER) == []
    assert await asked(families) == []
    assert await families.book_of("Ana") == Totals()
    assert lines(await sees(families, "Ruth", group)) == ["checkins-group-line-unconfirmed"] * 2
    seen = await says(families, "Ana", group, "met")
    assert seen.text.key == "checkins-group-kept"
    assert await families.book_of("Ana") == HOUR_EACH


async def test_a_host_who_says_nothing_is_asked_once_more_and_then_somebody_finds_out(families: Meetings) -> None:
    group = await met(families, "Ana")
    await families.until(at(12, 3, 12))
    assert [key for key in await heard(families, "Ruth") if "question" in key] == [
        "checkins-group-question-host-ask",
        "checkins-group-question-host-nudge",
    ]
    assert await asked(families) == [("checkins.group-silent", "Cleo")]
    await writes_down(families, group, "nobody")
    assert await asked(families) == []


async def test_who_was_there_and_was_not_noted_says_so_and_the_host_can_put_it_right(families: Meetings) -> None:
    group = await met(families, "Ana", "Ben")
    await writes_down(families, group, "nobody")
    assert (await all_groups(families))[0].state == "not_held"
    seen = await says(families, "Ana", group, "met")
    assert seen.text.key == "checkins-group-you-said-met"
    assert (await heard(families, "Ruth"))[-1] == "checkins-group-says-came"
    hosts = await sees(families, "Ruth", group)
    assert sorted(lines(hosts)) == ["checkins-group-line-says-came", "checkins-group-line-was-not"]
    seat = await seat_of(families, "Ana", group)
    await families.presses("Ruth", "checkins.group_was", seat.id, 0, 1)
    assert (await all_groups(families))[0].state == "kept"
    assert await families.book_of("Ana") == HOUR_EACH
    await families.presses("Ruth", "checkins.group_was", seat.id, 0, 0)
    assert await families.book_of("Ana") == HOUR_EACH


async def test_what_was_not_right_is_looked_at_and_the_host_hears_nothing(families: Meetings) -> None:
    group = await met(families, "Ana")
    before = await families.keys("Ruth")
    await sees(families, "Ana", group)
    await families.taps("Ana", "checkins-wrong-button")
    seen = await families.taps("Ana", "checkins-wrong-choice-button", why="unsafe")
    assert seen.text.key == "checkins-group-wrong-told"
    assert ("checkins.unsafe", "Cleo") in await asked(families) or ("checkins.unsafe", "Dee") in await asked(families)
    assert await families.keys("Ruth") == before
    await writes_down(families, group, "all")
    assert await families.book_of("Ana") == Totals()
    again = await opens(families, slot=at(12, 4))
    assert (await families.keys("Ana")).count("checkins-group-invited") == 1
    assert await takes(families, "Ana", again) == "checkins-group-taken-noted"


async def test_to_whom_nobody_came_it_is_settled_in_silence(families: Meetings) -> None:
    await met(families)
    assert [one.state for one in await all_groups(families)] == ["not_held"]
    assert [key for key in await heard(families, "Ruth") if "question" in key] == []
    await families.until(at(12, 6))
    assert await asked(families) == []


async def test_whoever_only_waited_is_not_asked(families: Meetings) -> None:
    group = await opens(families, room=2)
    for name in ("Ana", "Ben"):
        await takes(families, name, group)
    await waits(families, "Cai", group)
    await families.until(OVER + DAY)
    assert await heard(families, "Cai") == []
    assert (await sees(families, "Cai", group)).text.key == "checkins-group-was-full"


async def test_before_it_begins_there_is_nothing_to_say(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    assert note(await says(families, "Ana", group, "met")) == "moved-on"
    assert note(await writes_down(families, group, "all")) == "moved-on"
    for answer in ("yes", "wrong"):
        assert note(await says(families, "Ana", group, answer)) == "moved-on"


async def test_home_and_the_list_tell_of_what_waits_for_a_word(families: Meetings) -> None:
    group = await met(families, "Ana")
    assert "checkins-group-home-question" in lines(await families.presses("Ana", "home"))
    seen = await families.presses("Ana", "checkins.groups", 0)
    assert (seen.text.key, lines(seen)) == ("checkins-group-list", ["checkins-group-item-over"])
    await says(families, "Ana", group, "not")
    assert "checkins-group-home-question" not in lines(await families.presses("Ana", "home"))
    assert beneath(await families.presses("Ana", "checkins.groups", 0)) == "checkins-group-list-empty"


async def test_erased_what_was_said_is_forgotten_and_the_books_stay_at_zero(families: Meetings) -> None:
    group = await met(families, "Ana", "Ben")
    await writes_down(families, group, "all")
    for name in ("Ana", "Ben"):
        await says(families, name, group, "met")
    await families.do(lambda tx: erasing.erase(tx, families.ids["Ana"]))
    seat = await seat_of(families, "Ana", group)
    assert (seat.said, seat.present, seat.coming, seat.kept) == (None, False, False, True)
    assert await families.do(hours.out_of_balance) == 0
    assert await families.book_of("Ben") == HOUR_EACH
