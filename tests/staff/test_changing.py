"""Coordinators change what their place decides in chat: seen first, told, and put back."""

import pytest

from bot.base import audit
from bot.base.clock import DAY, HOUR, today
from bot.base.messages import Text
from bot.places import changing
from bot.places import service as places
from bot.practice.stories import arrive
from bot.staff import second, settings, settings_messages
from tests.staff.conftest import merevale_with
from tests.staff.test_second import dee_in, with_dee
from tests.stories.people import ana_in, cleo_in, paired, reads


async def at_setting(who, key, part):
    """Somebody looks at one setting."""
    await who.from_home("staff-desk-button")
    await who.taps("staff-rest-of-desk-button")
    await who.taps("staff-place-button")
    await who.taps("staff-settings-button")
    await who.taps("staff-settings-part-button", part=part)
    return await chooses(who, key)


async def chooses(who, key):
    """Somebody opens the setting that stands before them."""
    label = settings_messages.name(key)
    return await who.taps(label.key, **label.values)


async def here(town, tell=lambda place: place):
    """What holds at Merevale now, as a transaction sees it."""
    return await town.kith.database.read(lambda _tx: tell(places.place("merevale")))


def lines(seen):
    return {line.key: line for line in seen.text.values["lines"].items}


async def sets_talk(cleo, hours="12"):
    await at_setting(cleo, "message-hours", "answers")
    return await cleo.says(hours)


async def test_it_is_seen_before_it_happens_and_holds_at_once(town):
    cleo = await cleo_in(town)
    seen = await sets_talk(cleo)
    assert seen.text.key == "staff-setting-seen"
    assert (seen.text.values["was"].values["time"].minutes, seen.text.values["now"].values["time"].minutes) == (
        24 * 60,
        12 * 60,
    )
    assert await here(town, lambda place: place.talk.answer_hours) == 24
    assert (await cleo.taps("staff-setting-yes-button")).text.key == "staff-setting-done"
    assert await here(town, lambda place: place.talk.answer_hours) == 12


async def test_it_is_written_down_and_the_other_coordinators_can_put_it_back_with_one_tap(town):
    cleo = await cleo_in(town)
    dee = await dee_in(town, cleo)
    await sets_talk(cleo)
    await cleo.taps("staff-setting-yes-button")
    told = await dee.sees("staff-setting-told")
    assert told.text.values["who"].person_id == (await cleo.person()).id
    await dee.taps("staff-setting-back-button")
    assert await here(town, lambda place: place.talk.answer_hours) == 24
    assert await town.kith.database.read(lambda tx: changing.values(tx, "merevale")) == {}
    await cleo.sees("staff-setting-told")
    assert await actions(town) == ["staff.setting_changed"] * 2


async def actions(town):
    """What the log says was done with settings."""
    rows = await town.kith.database.read(lambda tx: tx.all(audit._ALL))
    return [row.action.decode() for row in rows if row.action.startswith(b"staff.setting")]


async def test_whoever_was_overtaken_puts_nothing_back(town):
    cleo = await cleo_in(town)
    dee = await dee_in(town, cleo)
    await sets_talk(cleo)
    await cleo.taps("staff-setting-yes-button")
    await dee.sees("staff-setting-told")
    message, button = await dee.find("staff-setting-back-button")
    await sets_talk(cleo, "48")
    await cleo.taps("staff-setting-yes-button")
    assert (await dee.presses_again(message, button)).text.values["note"] == Text("moved-on")
    assert await here(town, lambda place: place.talk.answer_hours) == 48


async def test_what_was_looked_at_is_not_done_once_it_was_changed_meanwhile(town):
    cleo = await cleo_in(town)
    dee = await dee_in(town, cleo)
    await sets_talk(cleo)
    await sets_talk(dee, "36")
    await dee.taps("staff-setting-yes-button")
    assert (await cleo.taps("staff-setting-yes-button")).text.values["note"] == Text("moved-on")
    assert await here(town, lambda place: place.talk.answer_hours) == 36


async def test_no_setting_goes_below_what_holds_everywhere(town):
    cleo = await cleo_in(town)
    await at_setting(cleo, "first-hours", "answers")
    seen = await cleo.says("60")
    assert seen.text == Text("staff-setting-problem", problem="standard")
    await at_setting(cleo, "quorum-percent", "together")
    assert (await cleo.says("0")).text.key == "staff-setting-range"
    await at_setting(cleo, "nurse-soft", "families")
    assert (await cleo.says("30")).text == Text("staff-setting-problem", problem="soft")


async def test_what_could_harm_needs_a_second_person(town):
    cleo, dee, _ = await with_dee(town)
    await at_setting(cleo, "now-minutes", "answers")
    await cleo.says("5")
    seen = await cleo.taps("staff-setting-yes-button")
    assert seen.text.key == "staff-second"
    assert await here(town, lambda place: place.clock("safety.now").minutes) == (10, 10, 15)
    await dee.sees("staff-second-asked")
    await dee.taps("staff-second-see-button")
    await dee.taps("staff-second-yes-button", own="no")
    assert await here(town, lambda place: place.clock("safety.now").minutes) == (5, 10, 15)


async def test_what_waits_for_a_second_person_does_not_undo_what_was_changed_meanwhile(town):
    cleo, dee, _ = await with_dee(town)
    for minutes in ("5", "7"):
        await at_setting(cleo, "now-minutes", "answers")
        await cleo.says(minutes)
        await cleo.taps("staff-setting-yes-button")
    other = await dee.person()
    first, later = [one.id for one in await town.kith.database.read(lambda tx: second.waiting(tx, other))]
    await town.kith.database.write(lambda tx: second.agree(tx, other, first))
    with pytest.raises(second.MovedOn):
        await town.kith.database.write(lambda tx: second.agree(tx, other, later))
    assert await here(town, lambda place: place.clock("safety.now").minutes[0]) == 5


async def test_a_closed_day_shows_the_meetings_it_would_meet_with(town):
    cleo, ruth, ana = await paired(town)
    await ana.says("/people")
    await ana.taps("pairing-see-button", who=await ruth.as_name())
    await ana.taps("checkins-book-button")
    slot = (await ana.find("checkins-slot-button"))[1].label.values["when"]
    await ana.taps("checkins-slot-button")
    iso = today(slot.instant, "Europe/London")
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-rest-of-desk-button")
    await cleo.taps("staff-place-button")
    await cleo.taps("staff-settings-button")
    await cleo.taps("staff-setting-days-button")
    await cleo.says(iso)
    seen = await cleo.taps("staff-setting-to-button")
    assert lines(seen)["staff-setting-meetings"] == Text("staff-setting-meetings", count=1)
    await cleo.taps("staff-setting-yes-button")
    assert iso in await here(town, lambda place: place.hours.closed)


async def test_it_shows_how_many_would_be_asked_at_another_time(town):
    cleo = await cleo_in(town)
    await ana_in(town)
    await at_setting(cleo, "morning", "hours")
    seen = await cleo.says("9:00")
    assert lines(seen)["staff-setting-parents"] == Text("staff-setting-parents", count=1, was="10:00", now="09:00")


async def test_it_shows_how_many_messages_would_be_late_already(town):
    cleo, _, ana = await paired(town)
    await ana.from_home("talk-open-button")
    await ana.says("Hello")
    await town.passes(14 * HOUR)
    seen = await sets_talk(cleo)
    assert lines(seen)["staff-setting-messages"] == Text("staff-setting-messages", count=1, late=1)
    seen = await sets_talk(cleo, "20")
    assert lines(seen)["staff-setting-messages"] == Text("staff-setting-messages", count=1, late=0)


async def test_what_was_changed_here_counts_when_the_file_says_another_thing_later(town, tmp_path):
    cleo = await cleo_in(town)
    await sets_talk(cleo)
    await cleo.taps("staff-setting-yes-button")
    with merevale_with(tmp_path, ("answer_hours = 24\nkeep_days", "answer_hours = 36\nkeep_days")):
        assert await here(town, lambda place: place.talk.answer_hours) == 12
        seen = await at_setting(cleo, "message-hours", "answers")
        assert seen.text.values["about"].key == "staff-setting-other"
        assert seen.text.values["about"].values["file"].values["time"].minutes == 36 * 60


async def test_where_the_file_leaves_no_room_for_it_the_file_counts_and_it_is_said(town, tmp_path):
    cleo = await cleo_in(town)
    await at_setting(cleo, "nurse-soft", "families")
    await cleo.says("20")
    await cleo.taps("staff-setting-yes-button")
    with merevale_with(tmp_path, ("soft = 25\nhard = 28", "soft = 10\nhard = 15")):
        assert await here(town, lambda place: place.caseload_soft) == 10
        seen = await at_setting(cleo, "nurse-soft", "families")
        assert seen.text.values["about"].key == "staff-setting-lost"
        await cleo.taps("staff-setting-back-button")
        assert await town.kith.database.read(lambda tx: changing.values(tx, "merevale")) == {}


async def test_outside_of_the_coordinators_nobody_changes_anything(town):
    cleo, ana = await cleo_in(town), await ana_in(town)
    person = await ana.person()
    with pytest.raises(settings.MovedOn):
        await town.kith.database.write(lambda tx: settings.change(tx, person, "message-hours", "12", "24"))
    await sets_talk(cleo)
    _, button = await cleo.find("staff-setting-yes-button")
    assert (await ana.presses_again(ana.phone.last, button)).text.values["note"] == Text("moved-on")


@pytest.mark.parametrize("language", ["en", "es", "ar"])
async def test_it_reads_well_in_each_language(town, language):
    cleo = await town.moves_in("Cleo")
    await arrive.coordinator(town, cleo, language)
    for key, part in (("day-4", "hours"), ("morning", "hours"), ("now-minutes", "answers"), ("vote-days", "together")):
        await at_setting(cleo, key, part)
        await cleo.taps("staff-setting-to-button")
    assert not any("staff-" in words for words in await reads(cleo))
    await town.passes(DAY)
