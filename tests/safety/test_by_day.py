"""What worries wakes nobody but who is on duty, where nobody is in danger now; and whoever wrote it reads the truth."""

import pytest

from bot.asks.store import ASKS
from bot.base.clock import HOUR, MINUTE, local
from tests.safety.heard import EMERGENCY, TODAY, called_for
from tests.safety.test_alarms import rows
from tests.safety.test_rota import comes_to, puts_on_duty, sets
from tests.stories.people import ana_in, cleo_in, counted, paired, reads, ruth_in
from tests.talk.people import heard, writes


async def ask_of(town):
    return (await rows(town, ASKS))[-1]


def clock_of(instant):
    """Weekday (Monday is 0), hour and minute by the place's clock."""
    wall = local(instant, "Europe/London")
    return wall.weekday(), wall.hour, wall.minute


async def weeks_called_for(who):
    """How often somebody was called for a very hard week."""
    called = [screen.text.values["what"] for screen in await who.screens() if screen.text.key == "asks-call"]
    return sum(what.key == "checkins-ask-pulse" for what in called)


async def at_night(town):
    """Tuesday, one minute after ten in the evening."""
    await comes_to(town, 1, 22)


async def test_at_night_nobody_is_woken_and_ana_reads_when_who_looks_with_numbers_to_call(town):
    cleo, ruth, ana = await paired(town)
    await at_night(town)
    await ana.says(TODAY)
    note = (await ana.sees("safety-today")).text.values["note"]
    assert (note.key, note.values["who"]) == ("safety-later", await ruth.as_name())
    assert clock_of(note.values["at"].instant) == (2, 9, 0)
    assert any("116 123" in words for words in await reads(ana))
    assert await called_for(ruth) == await called_for(cleo) == []


async def test_meanwhile_it_is_open_with_an_owner_and_a_due_time_and_its_owner_may_see_it(town):
    cleo, ruth, ana = await paired(town)
    await at_night(town)
    await ana.says(TODAY)
    ask = await ask_of(town)
    assert (ask.state, ask.owner, clock_of(ask.due_at)) == ("open", (await ruth.person()).id, (2, 9, 0))
    await cleo.from_home("asks-list-button")
    assert "Wed" in cleo.phone.last.text
    await ruth.from_home("asks-list-button")
    await ruth.taps("asks-see-button")
    await ruth.taps("asks-on-it-button")
    assert (await ask_of(town)).state == "acknowledged"


async def test_when_the_place_opens_her_nurse_is_called_and_the_clock_runs_from_then(town):
    cleo, ruth, ana = await paired(town)
    await at_night(town)
    await ana.says(TODAY)
    await comes_to(town, 2, 8)
    assert await called_for(ruth) == []
    await comes_to(town, 2, 9)
    assert await called_for(ruth) == ["safety-ask-today"]
    assert counted(await ana.screens(), "asks-moved-on") == 0
    await town.passes(2 * HOUR)
    assert await called_for(cleo) == ["safety-ask-today"]


async def says_at_night_that_she_is_fine(town, ana):
    await at_night(town)
    await ana.says(TODAY)
    await ana.taps("asks-never-mind-button")
    assert (await ana.taps("asks-safe-button")).text.key == "asks-fine-told"


async def test_that_she_is_fine_by_now_is_read_in_the_morning_after_the_call(town):
    _, ruth, ana = await paired(town)
    await says_at_night_that_she_is_fine(town, ana)
    await comes_to(town, 2, 8)
    assert counted(await ruth.screens(), "asks-says-fine") == 0
    await comes_to(town, 2, 9)
    keys = [screen.text.key for screen in await ruth.screens()]
    assert keys.index("asks-call") < keys.index("asks-says-fine")


async def test_that_she_is_fine_by_now_is_read_by_whoever_is_called_instead_and_by_nobody_else(town):
    cleo, ruth, ana = await paired(town)
    await says_at_night_that_she_is_fine(town, ana)
    await puts_on_duty(cleo, cleo)
    await town.passes(MINUTE)
    assert counted(await cleo.screens(), "asks-says-fine") == 1
    await comes_to(town, 2, 9)
    assert counted(await ruth.screens(), "asks-says-fine") == 0


async def test_nor_on_a_free_day_nor_when_it_comes_to_the_next_one_in_the_evening(town):
    cleo, ruth, ana = await paired(town)
    await comes_to(town, 4, 16)
    await ana.says(TODAY)
    assert await called_for(ruth) == ["safety-ask-today"]
    await town.passes(3 * HOUR)
    assert await called_for(cleo) == []
    told = await ana.sees("asks-later")
    assert (told.text.values["who"], clock_of(told.text.values["at"].instant)) == (await cleo.as_name(), (0, 9, 0))
    await comes_to(town, 0, 9)
    assert await called_for(cleo) == ["safety-ask-today"]


async def test_who_cannot_hands_it_on_before_the_place_opens_and_is_not_called_then(town):
    cleo, ruth, ana = await paired(town)
    await at_night(town)
    await ana.says(TODAY)
    await ruth.from_home("asks-list-button")
    await ruth.taps("asks-see-button")
    await ruth.taps("asks-done-button")
    shown = await ruth.taps("asks-pass-button")
    assert (shown.text.key, shown.text.values["who"]) == ("asks-state-later", await cleo.as_name())
    assert (await ana.sees("asks-later")).text.values["who"] == await cleo.as_name()
    await comes_to(town, 2, 9)
    assert (await called_for(ruth), await called_for(cleo)) == ([], ["safety-ask-today"])


async def test_where_the_only_one_left_has_it_already_ana_reads_that_it_waits_for_the_day(town):
    cleo, _, ana = await paired(town)
    await comes_to(town, 1, 13)
    await ana.says(TODAY)
    await town.passes(2 * HOUR)
    assert await called_for(cleo) == ["safety-ask-today"]
    await town.passes(3 * HOUR)
    told = await ana.sees("asks-later")
    assert (told.text.values["who"], clock_of(told.text.values["at"].instant)) == (await cleo.as_name(), (2, 9, 0))
    assert counted(await ana.screens(), "asks-later") == 1


async def test_who_is_on_the_rota_for_that_hour_is_called_then_and_her_nurse_in_the_morning(town):
    cleo, ruth, ana = await paired(town)
    nia = await ruth_in(town, cleo, "Nia")
    await sets(cleo, nia, 1, "20-23")
    await at_night(town)
    await ana.says(TODAY)
    assert await called_for(nia) == ["safety-ask-today"]
    assert (await ana.sees("safety-today")).text.values["note"].key == "safety-today-asked"
    await comes_to(town, 2, 1)
    assert await called_for(ruth) == await called_for(cleo) == []
    await comes_to(town, 2, 9)
    assert await called_for(ruth) == ["safety-ask-today"]


async def test_who_comes_on_duty_in_the_night_is_called_for_what_would_wait(town):
    cleo, ruth, ana = await paired(town)
    nia = await ruth_in(town, cleo, "Nia")
    await at_night(town)
    await ana.says(TODAY)
    await puts_on_duty(cleo, nia)
    assert await called_for(nia) == ["safety-ask-today"]
    assert (await ana.sees("asks-asked-too")).text.values["who"] == await nia.as_name()
    assert counted(await ana.screens(), "asks-moved-on") == 0  # nobody has asked Ruth yet
    assert await called_for(ruth) == []


async def test_also_when_it_is_she_who_would_have_it_in_the_morning(town):
    cleo, ruth, ana = await paired(town)
    await at_night(town)
    await ana.says(TODAY)
    await puts_on_duty(cleo, ruth)
    assert await called_for(ruth) == ["safety-ask-today"]


async def test_who_is_on_duty_at_night_and_cannot_is_not_called_for_it_again_at_once(town):
    cleo, ruth, ana = await paired(town)
    nia = await ruth_in(town, cleo, "Nia")
    await puts_on_duty(cleo, nia)
    await at_night(town)
    await ana.says(TODAY)
    assert await called_for(nia) == ["safety-ask-today"]
    await nia.taps("asks-done-button")
    await nia.taps("asks-pass-button")
    assert await called_for(nia) == []
    told = await ana.sees("asks-later")
    assert (told.text.values["who"], clock_of(told.text.values["at"].instant)) == (await ruth.as_name(), (2, 9, 0))
    await comes_to(town, 2, 9)
    assert await called_for(ruth) == ["safety-ask-today"]


async def test_who_is_on_duty_all_night_is_called_again_and_ana_is_not_told_the_same_each_time(town):
    cleo, ruth, ana = await paired(town)
    nia = await ruth_in(town, cleo, "Nia")
    await puts_on_duty(cleo, nia)
    await at_night(town)
    await ana.says(TODAY)
    await town.passes(5 * HOUR)
    assert await called_for(nia) == ["safety-ask-today"] * 3
    assert await called_for(ruth) == await called_for(cleo) == []
    assert counted(await ana.screens(), "asks-moved-on") == 0


async def test_more_such_words_wake_nobody_either_and_reach_who_is_on_it_in_the_morning(town):
    _, ruth, ana = await paired(town)
    await comes_to(town, 1, 16)
    await ana.says(TODAY)
    await ruth.taps("asks-on-it-button")
    await at_night(town)
    await writes(ana, ruth, TODAY)
    note = (await ana.sees("safety-today")).text.values["note"]
    assert (note.key, clock_of(note.values["at"].instant)) == ("safety-later", (2, 9, 0))
    await ana.taps("asks-never-mind-button")
    await ana.taps("asks-safe-button")
    shown = await ruth.screens()
    assert counted(shown, "asks-again") == counted(shown, "asks-says-fine") == 0
    assert heard(ruth, TODAY) is None
    await comes_to(town, 2, 9)
    shown = await ruth.screens()
    assert counted(shown, "asks-again") == counted(shown, "asks-says-fine") == 1


async def test_whether_it_is_done_is_asked_by_day(town):
    _, ruth, ana = await paired(town)
    await comes_to(town, 1, 16)
    await ana.says(TODAY)
    await town.passes(30 * MINUTE)
    await ruth.taps("asks-on-it-button")
    await at_night(town)
    assert counted(await ruth.screens(), "asks-follow-up") == 0
    await comes_to(town, 2, 9)
    assert counted(await ruth.screens(), "asks-follow-up") == 1


async def test_danger_wakes_people_as_ever_also_after_what_could_wait(town):
    _, ruth, ana = await paired(town)
    await at_night(town)
    await ana.says(TODAY)
    await ana.says(EMERGENCY)
    assert await called_for(ruth) == ["safety-ask-emergency"]
    await ana.sees("safety-emergency")


async def test_a_very_hard_week_said_at_night_is_told_the_truth_too(town):
    _, ruth, ana = await paired(town)
    await at_night(town)
    await ana.from_home("checkins-pulse-tell-button")
    shown = await ana.taps("checkins-pulse-button", word="very_hard")
    assert shown.text.values["owner"].key == "checkins-pulse-later"
    assert await weeks_called_for(ruth) == 0
    await comes_to(town, 2, 9)
    assert await weeks_called_for(ruth) == 1


@pytest.mark.parametrize(("language", "said"), [("es", "cuando abra el servicio"), ("ar", "عندما تفتح الخدمة")])
async def test_it_is_said_in_each_language(town, language, said):
    await cleo_in(town)
    ana = await ana_in(town, language=language)
    await at_night(town)
    await ana.says(TODAY)
    await ana.sees("safety-today")
    assert any(said in words for words in await reads(ana))
