"""After a good end: one warm question, when and to whom, and what becomes of each answer. Nobody ever sees a no."""

import pytest

from bot.base import audit
from bot.base.clock import DAY
from bot.base.messages import Text
from bot.practice.stories import arrive
from bot.practice.villager import keys
from tests.staff.people import asks_of, ends, graduated, mentor_in, stands
from tests.stories.people import ana_in, cleo_in, paired, reads, ruth_in
from tests.stories.test_loss import tells

COOLING = 90 * DAY
ROOM = 8 * DAY
"""How long it may take until there is room again for something that nobody asked for."""


async def pauses(who, length):
    await who.from_home("people-settings-button")
    await who.taps("people-pause-or-leave-button")
    await who.taps("people-pause-button", length=length)


async def times_asked(who):
    """How often the question stands on somebody's phone, also where Kith has long forgotten that it does."""
    return sum(words.startswith("Would you like to be a mentor?") for words in await reads(who))


async def withdraws(who, purpose):
    await who.from_home("people-settings-button")
    await who.taps("people-set-consents-button")
    await who.taps("people-consent-button", purpose=purpose)


async def test_a_while_after_a_good_end_one_question_comes(town):
    _, _, ana = await graduated(town)
    await town.passes(COOLING - DAY)
    assert await times_asked(ana) == 0
    await town.passes(DAY + ROOM)
    assert await ana.has("staff-invitation")
    await town.passes(300 * DAY)
    assert await times_asked(ana) == 1


async def test_a_pairing_that_just_ends_brings_up_nothing(town):
    _, ruth, ana = await paired(town)
    await ends(town, ana, ruth, well=False)
    await town.passes(COOLING + 2 * DAY)
    assert await times_asked(ana) == 0


async def test_yes_is_an_application(town):
    cleo, _, ana = await graduated(town)
    await town.passes(COOLING + ROOM)
    assert (await ana.taps("staff-mentor-yes-button")).text.key == "staff-yes-applied"
    assert (await ana.person()).roles == {"parent", "applicant"}
    await cleo.sees("staff-ask-application")
    assert "staff-home-applied" in keys((await ana.goes_home()).text)


@pytest.mark.parametrize("answer", ["later", "never"])
async def test_nobody_ever_sees_a_no(town, answer):
    cleo, ruth, ana = await graduated(town)
    await town.passes(COOLING + ROOM)
    before = [await reads(cleo), await reads(ruth)]
    await ana.taps(f"staff-mentor-{answer}-button")
    about = (await ana.person()).id
    lines = await town.kith.database.read(lambda tx: [line.action for line in audit.about(tx, about)])
    assert [await reads(cleo), await reads(ruth)] == before
    assert not [line for line in lines if "ladder" in line or answer in line]
    assert (await stands(town, ana)).state == answer


async def test_not_now_is_asked_again_after_a_year_and_not_before(town):
    _, _, ana = await graduated(town)
    await town.passes(COOLING + ROOM)
    await ana.taps("staff-mentor-later-button")
    await town.passes(350 * DAY)
    assert not await ana.has("staff-invitation")
    await town.passes(24 * DAY)
    assert await ana.has("staff-invitation")


async def test_never_stays_never_also_after_another_good_end(town):
    cleo, _, ana = await graduated(town)
    await town.passes(COOLING + ROOM)
    await ana.taps("staff-mentor-never-button")
    mo = await mentor_in(town, cleo)
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-mentor-button")
    await ana.from_home("pairing-waiting-button")
    await ana.taps("pairing-yes-button")
    await mo.taps("pairing-yes-button")
    await ends(town, ana, mo, kind="mentor")
    await town.passes(500 * DAY)
    assert (await stands(town, ana)).state == "never"
    assert await times_asked(ana) == 0


async def test_an_answer_may_be_given_later_from_home_and_be_changed(town):
    cleo, _, ana = await graduated(town)
    await town.passes(COOLING + ROOM)
    await ana.goes_home()
    assert (await ana.from_home("staff-mentor-button")).text.key == "staff-invitation"
    message, yes = await ana.find("staff-mentor-yes-button")
    await ana.taps("staff-mentor-never-button")
    assert (await ana.presses_again(message, yes)).text.key == "staff-yes-applied"
    await cleo.sees("staff-ask-application")


async def test_two_yeses_are_one(town):
    _, _, ana = await graduated(town)
    await town.passes(COOLING + ROOM)
    message, yes = await ana.find("staff-mentor-yes-button")
    await ana.presses_again(message, yes)
    seen = await ana.presses_again(message, yes)
    assert seen.text.values["note"] == Text("moved-on")
    assert len(await asks_of(town, "staff.application")) == 1


async def test_who_was_never_asked_answers_nothing(town):
    cleo = await cleo_in(town)
    await ruth_in(town, cleo)
    ana = await ana_in(town)
    _, button = await ana.find("pairing-people-button")
    for tag in ("staff.ladder", "staff.ladder_yes", "staff.ladder_later", "staff.ladder_never", "staff.course"):
        seen = await ana.presses_again(ana.phone.last, type(button)(button.label, tag))
        assert seen.text.values["note"] == Text("moved-on")
    assert await stands(town, ana) is None


async def test_never_after_a_loss(town):
    _, _, ana = await graduated(town)
    await tells(ana)
    await town.passes(400 * DAY)
    assert await times_asked(ana) == 0
    assert (await stands(town, ana)).state == "rest"


async def test_a_loss_takes_the_question_back_and_a_good_end_after_it_brings_up_nothing(town):
    _, ruth, ana = await paired(town)
    await tells(ana)
    await ends(town, ana, ruth)
    await town.passes(400 * DAY)
    assert await times_asked(ana) == 0
    assert await stands(town, ana) is None


async def test_after_a_loss_home_offers_nothing_of_it(town):
    _, _, ana = await graduated(town)
    await town.passes(COOLING + ROOM)
    await tells(ana)
    with pytest.raises(LookupError):
        await ana.from_home("staff-mentor-button")


async def test_not_during_a_break_but_after_it(town):
    _, _, ana = await graduated(town)
    await town.passes(COOLING - DAY)
    await pauses(ana, "month")
    await town.passes(20 * DAY)
    assert await times_asked(ana) == 0
    await town.passes(12 * DAY + ROOM)
    assert await ana.has("staff-invitation")


async def test_not_while_nothing_may_be_written_to_them(town):
    _, _, ana = await graduated(town)
    await withdraws(ana, "contact")
    await town.passes(COOLING + 40 * DAY)
    assert await times_asked(ana) == 0
    await withdraws(ana, "contact")
    await town.passes(31 * DAY + ROOM)
    assert await ana.has("staff-invitation")


async def test_on_a_phone_that_others_look_at_it_is_a_plain_line(town):
    _, ruth, ana = await paired(town, only_me=False)
    await ana.opens_everything()
    await ends(town, ana, ruth)
    await town.passes(COOLING + ROOM)
    assert await times_asked(ana) == 0
    await ana.opens_everything()
    assert await ana.has("staff-invitation")


async def test_whoever_has_left_hears_nothing_and_begins_anew(town):
    _, _, ana = await graduated(town)
    await ana.from_home("people-settings-button")
    for label in ("people-pause-or-leave-button", "people-leave-button", "people-leave-now-button"):
        await ana.taps(label)
    assert await stands(town, ana) is None
    await town.passes(COOLING + 2 * DAY)
    assert await times_asked(ana) == 0


async def test_who_applies_during_their_own_time_is_kept_and_asked_when_it_is_over(town):
    cleo, ruth, ana = await paired(town)
    await arrive.agree(ana, code="mentor")
    await ana.sees("staff-interested")
    assert (await ana.person()).roles == {"parent"}
    assert not await cleo.has("staff-ask-application")
    await ends(town, ana, ruth, well=False)
    await town.passes(COOLING - DAY)
    assert await times_asked(ana) == 0
    await town.passes(DAY + ROOM)
    await ana.taps("staff-mentor-yes-button")
    await cleo.sees("staff-ask-application")


async def test_who_applies_in_the_first_weeks_after_it_is_told_from_when(town):
    _, _, ana = await graduated(town)
    await town.passes(30 * DAY)
    await arrive.agree(ana, code="mentor")
    seen = await ana.sees("staff-interested-from")
    assert seen.text.values["day"].iso == "2027-02-22"
    await town.passes(61 * DAY + ROOM)
    assert await ana.has("staff-invitation")


async def test_an_own_time_that_begins_again_comes_first(town):
    _, _, ana = await graduated(town)
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-mentor-button")
    await town.passes(COOLING + 2 * DAY)
    assert await times_asked(ana) == 0


async def test_it_survives_a_restart(town):
    _, _, ana = await graduated(town)
    await town.passes(COOLING - DAY)
    await town.restart()
    await town.passes(DAY + ROOM)
    assert await ana.has("staff-invitation")
