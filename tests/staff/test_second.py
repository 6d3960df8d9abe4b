"""What could do most harm needs a second person: never oneself, nor whom it is about, nor whoever came just now."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.messages import Text
from bot.people import service as people
from bot.practice.stories import arrive
from bot.staff import second
from bot.staff.store import seconds
from tests.stories.people import ana_in, cleo_in, paired, reads, ruth_in


async def dee_in(town, cleo, name="Dee"):
    """Dee coordinates, too."""
    dee = await town.moves_in(name)
    await arrive.helper(cleo, dee, "coordinator")
    return dee


async def at_person(cleo, who):
    """Cleo looks at somebody."""
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-find-button")
    await cleo.says(who.name)
    return await cleo.taps("staff-see-button", who=await who.as_name())


async def asks_to_remove(cleo, who):
    """Cleo would like somebody to be removed; what she reads then."""
    await at_person(cleo, who)
    await cleo.taps("staff-remove-button")
    return await cleo.taps("staff-remove-ask-button")


async def actions_about(town, who):
    """What the log says was done about somebody."""
    about = (await who.person()).id
    return await town.kith.database.read(lambda tx: [line.action for line in audit.about(tx, about)])


async def the_second(town):
    return await town.kith.database.read(lambda tx: seconds.find(tx, 1))


async def with_dee(town):
    """Cleo and Dee coordinate, Ana is a parent; nobody is new."""
    cleo = await cleo_in(town)
    dee = await dee_in(town, cleo)
    ana = await ana_in(town)
    await town.passes(DAY + HOUR)
    return cleo, dee, ana


async def test_nothing_happens_before_a_second_person_agrees(town):
    cleo, dee, ana = await with_dee(town)
    seen = await asks_to_remove(cleo, ana)
    assert seen.text.key == "staff-second"
    assert seen.text.values["note"] == Text("staff-second-state", state="waiting")
    assert (await ana.person()).state == "active"
    await dee.sees("staff-second-asked")
    await dee.taps("staff-second-see-button")
    assert (await dee.taps("staff-second-yes-button")).text.key == "staff-second-done"
    assert (await ana.person()).state == "left"
    await cleo.sees("staff-second-agreed")
    assert {"staff.second_asked", "staff.second_agreed", "people.removed"} <= set(await actions_about(town, ana))


async def test_nobody_agrees_to_what_they_asked_for_themselves(town):
    cleo, _, ana = await with_dee(town)
    await asks_to_remove(cleo, ana)
    asker, one = await cleo.person(), await the_second(town)
    with pytest.raises(second.Refused, match="asked for second"):
        await town.kith.database.write(lambda tx: second.agree(tx, asker, one.id))
    await town.passes(2 * DAY)
    with pytest.raises(second.Refused, match="asked for second"):
        await town.kith.database.write(lambda tx: second.agree(tx, asker, one.id))
    assert (await ana.person()).state == "active"


async def test_nor_does_whom_it_is_about_or_who_does_not_work_here(town):
    cleo, dee, ana = await with_dee(town)
    await asks_to_remove(cleo, dee)
    one = await the_second(town)
    for person in (await dee.person(), await ana.person()):
        with pytest.raises(second.MovedOn):
            await town.kith.database.write(lambda tx, person=person: second.agree(tx, person, one.id))
    assert (await dee.person()).state == "active"


async def test_whoever_came_less_than_a_day_ago_could_be_the_same_person(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    dee = await dee_in(town, cleo)
    await asks_to_remove(cleo, ana)
    assert not await dee.has("staff-second-asked")
    new, one = await dee.person(), await the_second(town)
    with pytest.raises(second.Refused, match="less than a day"):
        await town.kith.database.write(lambda tx: second.agree(tx, new, one.id))
    await town.passes(DAY + HOUR)
    await town.kith.database.write(lambda tx: second.agree(tx, new, one.id))
    assert (await ana.person()).state == "left"


async def test_whoever_came_back_on_another_phone_just_now_could_be_the_same_person(town):
    cleo, dee, ana = await with_dee(town)
    await asks_to_remove(cleo, ana)
    back, one = await dee.person(), await the_second(town)
    await town.kith.database.write(lambda tx: audit.record(tx, back.id, "people.phone_back", back.id))
    with pytest.raises(second.Refused, match="less than a day"):
        await town.kith.database.write(lambda tx: second.agree(tx, back, one.id))


async def test_a_nurse_agrees_where_there_is_no_other_coordinator(town):
    cleo, ruth, ana = await paired(town)
    await town.passes(DAY + HOUR)
    await asks_to_remove(cleo, ana)
    await ruth.sees("staff-second-asked")
    assert (await ruth.goes_home()).text.key == "home"
    await ruth.from_home("staff-seconds-button")
    await ruth.taps("skills-open-one-button", number="1")
    await ruth.taps("staff-second-yes-button")
    assert (await ana.person()).state == "left"


async def test_alone_she_is_told_so_waits_longer_and_it_is_written_down(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    seen = await asks_to_remove(cleo, ana)
    assert seen.text.values["note"].key == "staff-second-alone"
    asker, one = await cleo.person(), await the_second(town)
    with pytest.raises(second.Refused, match="is alone"):
        await town.kith.database.write(lambda tx: second.agree(tx, asker, one.id))
    await town.passes(DAY + MINUTE)
    await cleo.sees("staff-second-alone-now")
    await cleo.taps("staff-second-see-button")
    await cleo.taps("staff-second-yes-button", own="yes")
    assert (await ana.person()).state == "left"
    assert "staff.second_alone" in await actions_about(town, ana)


async def test_who_is_no_longer_alone_does_not_go_on_alone(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await asks_to_remove(cleo, ana)
    await dee_in(town, cleo)
    await town.passes(DAY + HOUR)
    asker, one = await cleo.person(), await the_second(town)
    with pytest.raises(second.Refused, match="asked for second"):
        await town.kith.database.write(lambda tx: second.agree(tx, asker, one.id))


async def test_a_no_ends_it_and_whoever_asked_reads_so(town):
    cleo, dee, ana = await with_dee(town)
    await asks_to_remove(cleo, ana)
    await dee.taps("staff-second-see-button")
    assert (await dee.taps("staff-second-no-button")).text.values["note"] == Text(
        "staff-second-state", state="declined"
    )
    await cleo.sees("staff-second-declined")
    with pytest.raises(second.MovedOn):
        await town.kith.database.write(lambda tx: second.agree(tx, people_now(tx, dee), 1))
    assert (await ana.person()).state == "active"


def people_now(tx, who):
    """Somebody of a town, inside a transaction."""
    return next(one for one in people.with_role(tx, "merevale", "coordinator") if one.name == who.name)


async def test_whoever_asked_takes_it_back(town):
    cleo, dee, ana = await with_dee(town)
    await asks_to_remove(cleo, ana)
    await cleo.taps("staff-second-no-button", own="yes")
    await dee.taps("staff-second-see-button")
    assert (await dee.last()).text.values["note"] == Text("staff-second-state", state="taken-back")
    assert (await ana.person()).state == "active"


async def test_what_nobody_agrees_to_in_time_does_not_happen(town):
    cleo, dee, ana = await with_dee(town)
    await asks_to_remove(cleo, ana)
    await town.passes(3 * DAY + HOUR)
    await cleo.sees("staff-second-over")
    late, one = await dee.person(), await the_second(town)
    assert one.state == "over"
    with pytest.raises(second.MovedOn):
        await town.kith.database.write(lambda tx: second.agree(tx, late, one.id))
    assert (await ana.person()).state == "active"


async def test_asked_for_twice_it_is_one_and_agreed_to_twice_it_happens_once(town):
    cleo, dee, ana = await with_dee(town)
    await asks_to_remove(cleo, ana)
    await asks_to_remove(cleo, ana)
    assert sum(screen.text.key == "staff-second-asked" for screen in await dee.screens()) == 1
    agrees = await dee.person()
    for _ in range(2):
        await town.kith.database.write(lambda tx: second.agree(tx, agrees, 1))
    await town.settle()
    assert (await actions_about(town, ana)).count("people.removed") == 1
    assert sum(screen.text.key == "staff-removed" for screen in await ana.screens()) == 1


async def test_what_somebody_asked_who_coordinates_no_more_does_not_happen(town):
    cleo, dee, ana = await with_dee(town)
    await asks_to_remove(cleo, ana)
    agrees = await dee.person()
    await cleo.from_home("people-settings-button")
    await cleo.taps("people-pause-or-leave-button")
    await cleo.taps("people-leave-button")
    await cleo.taps("people-leave-now-button")
    with pytest.raises(second.MovedOn):
        await town.kith.database.write(lambda tx: second.agree(tx, agrees, 1))
    assert (await ana.person()).state == "active"


async def test_two_who_remove_each_other_do_not_both_go(town):
    cleo, dee, _ = await with_dee(town)
    ruth = await ruth_in(town, cleo)
    await town.passes(DAY + HOUR)
    await asks_to_remove(cleo, dee)
    await asks_to_remove(dee, cleo)
    nurse = await ruth.person()
    await town.kith.database.write(lambda tx: second.agree(tx, nurse, 1))
    with pytest.raises(second.MovedOn):
        await town.kith.database.write(lambda tx: second.agree(tx, nurse, 2))
    assert ((await cleo.person()).state, (await dee.person()).state) == ("active", "left")


@pytest.mark.parametrize("language", ["es", "ar"])
async def test_it_reads_well_in_each_language(town, language):
    cleo = await town.moves_in("Cleo")
    await arrive.coordinator(town, cleo, language)
    dee = await town.moves_in("Dee")
    await arrive.helper(cleo, dee, "coordinator", language)
    ana = await ana_in(town, language=language)
    await town.passes(DAY + HOUR)
    await asks_to_remove(cleo, ana)
    await dee.taps("staff-second-see-button")
    await dee.taps("staff-second-yes-button")
    for who in (cleo, dee, ana):
        assert not any("staff-" in words for words in await reads(who))
