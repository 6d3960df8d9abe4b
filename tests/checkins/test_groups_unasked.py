"""What is not asked when several meet: a host whether she comes, and for names where there are none."""

from tests.checkins.several import opens, sees, takes
from tests.checkins.test_groups_after import met, writes_down
from tests.checkins.town import Meetings, at, labels


async def test_the_host_is_not_asked_whether_she_comes_to_her_own(families: Meetings) -> None:
    group = await opens(families)
    await takes(families, "Ana", group)
    assert "checkins-coming-button" not in labels(await sees(families, "Ruth", group))
    await families.until(at(11, 28, 12))
    told = (await families.messages("Ruth"))[-1]
    assert told.text.key == "checkins-group-reminder-host"
    assert "checkins-coming-button" not in labels(told)
    assert "checkins-coming-button" in labels((await families.messages("Ana"))[-1])


async def test_who_else_was_there_is_asked_only_where_there_are_names(families: Meetings) -> None:
    group = await met(families, "Ana", "Ben")
    await writes_down(families, group, "nobody")
    seen = await sees(families, "Ruth", group)
    assert seen.text.values["names"] == labels(seen).count("checkins-group-name-button") == 2
    for _ in range(2):
        await families.taps("Ruth", "checkins-group-name-button")
    seen = await sees(families, "Ruth", group)
    assert seen.text.key == "checkins-group-written"
    assert "checkins-group-name-button" not in labels(seen)
    assert seen.text.values["names"] == 0
