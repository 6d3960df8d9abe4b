"""A loss: one tap, nothing asked; everything about the stage stops; the mentor is told only if the parent wants it."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR
from bot.base.messages import Screen, Text
from bot.practice.stories import arrive
from bot.practice.villager import keys
from tests.handlers.sent import says_to
from tests.stories.people import ana_in, cleo_in, paired, ruth_in
from tests.stories.screens import PLACES, goes_to


async def with_both(town):
    cleo, ruth, mo, ana = [await town.moves_in(name) for name in ("Cleo", "Ruth", "Mo", "Ana")]
    await arrive.coordinator(town, cleo)
    await arrive.nurse(cleo, ruth)
    await arrive.mentor(cleo, mo)
    await arrive.parent(ana)
    await arrive.only_me(ana)
    for _ in range(2):
        await ana.from_home("pairing-waiting-button")
        await ana.taps("pairing-yes-button")
    await ruth.taps("pairing-yes-button")
    await mo.taps("pairing-yes-button")
    return ana, mo


async def tells(ana):
    await ana.from_home("people-change-button")
    return await ana.taps("people-loss-button")


async def waits(town):
    """What waits at the place, longest first."""
    return await town.kith.database.read(lambda tx: asks.at_place(tx, "merevale"))


async def waiting(town):
    """Kinds of what waits at the place."""
    return [ask.kind for ask in await waits(town)]


async def test_the_mentor_is_told_of_a_loss_only_when_the_parent_wants_it_and_once(town):
    ana, mo = await with_both(town)
    await tells(ana)
    assert not await mo.has("pairing-loss-news")
    await ana.taps("pairing-tell-loss-button", who=await mo.as_name())
    await ana.taps("pairing-tell-loss-button")
    await ana.sees("pairing-loss-told")
    told = [screen for screen in await mo.screens() if screen.text.key == "pairing-loss-news"]
    assert len(told) == 1


async def test_one_tap_and_a_person_gets_in_touch_within_a_working_day(town):
    _, ruth, ana = await paired(town)
    seen = await tells(ana)
    assert seen.text.key == "people-loss"
    assert (await ana.person()).loss_at is not None
    called = await ruth.sees("safety-ask-loss")
    assert await ana.as_name() == called.text.values["what"].values["who"]
    (ask,) = [
        one for one in await town.kith.database.read(lambda tx: asks.at_place(tx, "merevale")) if "loss" in one.kind
    ]
    assert ask.due_at - ask.opened_at <= DAY


async def test_without_a_nurse_the_coordinator_gets_in_touch(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await tells(ana)
    await cleo.sees("safety-ask-loss")


async def test_a_loss_told_on_friday_evening_is_due_on_monday(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await town.passes(3 * DAY + 8 * HOUR)  # Friday, six in the evening
    await tells(ana)
    (ask,) = [
        one for one in await town.kith.database.read(lambda tx: asks.at_place(tx, "merevale")) if "loss" in one.kind
    ]
    assert 2 * DAY < ask.due_at - ask.opened_at <= 3 * DAY
    await cleo.sees("safety-ask-loss")


@pytest.mark.parametrize("place", PLACES)
async def test_a_loss_can_be_told_from_any_screen(town, place):
    ana = await ana_in(town)
    await goes_to(ana, place)
    seen = await ana.says("/loss")
    assert seen.text.key == "people-ask-loss"
    assert (await ana.person()).loss_at is None
    assert (await ana.taps("people-loss-button")).text.key == "people-loss"
    assert (await ana.person()).loss_at is not None


WORDS = [
    ("We lost our baby", True),
    ("we lost the baby.", True),
    ("I had a miscarriage", True),
    ("Hemos perdido al bebé", True),
    ("perdi a mi bebe", True),
    ("فقدنا طفلنا", True),
    ("we lost our baby's hat", False),
    ("My sister had a miscarriage last year and I am afraid", False),
    ("I lost my keys", False),
]


@pytest.mark.parametrize(("words", "meant"), WORDS)
async def test_a_loss_told_in_a_few_plain_words_is_heard_and_asked_before_anything_is_done(town, words, meant):
    ana = await ana_in(town)
    seen = await ana.says(words)
    assert (seen.text.key == "people-ask-loss") is meant
    assert (await ana.person()).loss_at is None


async def test_a_loss_told_in_a_form_becomes_no_name(town):
    ana = await ana_in(town)
    await goes_to(ana, "a form")
    await ana.says("we lost our baby")
    assert (await ana.person()).name == "Ana"


async def test_only_a_parent_can_tell_of_a_loss(town):
    cleo = await cleo_in(town)
    await cleo.says("/loss")
    await cleo.says("we lost our baby")
    assert (await cleo.person()).loss_at is None


async def test_settings_lead_to_it_as_well(town):
    ana = await ana_in(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-about-me-button")
    await ana.taps("people-tell-button", question="stage")
    assert (await ana.taps("people-loss-button")).text.key == "people-loss"


async def test_told_twice_one_person_is_asked_once(town):
    _, ruth, ana = await paired(town)
    await ana.from_home("people-change-button")
    message, button = await ana.find("people-loss-button")
    ana.phone.press_stale(message, "people.loss")
    ana.phone.press_stale(message, "people.loss")
    await town.settle()
    await ana.presses_again(message, button)
    assert (await waiting(town)).count("people.loss") == 1
    assert sum("safety-ask-loss" in keys(screen.text) for screen in await ruth.screens()) == 1


async def test_what_waits_to_be_sent_says_nothing_of_a_baby_any_more(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town, mentor=True)
    await town.passes(11 * HOUR)  # nine in the evening: what others do now waits for the morning
    mo = await town.moves_in("Mo")
    await arrive.mentor(cleo, mo)
    ruth = await town.moves_in("Ruth")
    await arrive.nurse(cleo, ruth)
    await tells(ana)
    before = len(await ana.screens())
    await town.passes(14 * HOUR)
    for screen in (await ana.screens())[before:]:
        assert "pairing-reason-child" not in keys(screen.text)
        assert screen.text.values.get("kind") != "mentor"
    assert (await ruth.sees("pairing-asked")).text.values["stage"] == "unsaid"


async def test_a_line_not_yet_opened_says_nothing_of_a_baby_either(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town, mentor=True, only_me=False)
    mo = await town.moves_in("Mo")
    await arrive.mentor(cleo, mo)
    assert (await ana.last()).text.key == "veiled"
    await tells(ana)
    line, button = await ana.find("open-button")
    seen = await ana.presses_again(line, button)
    assert seen.text.key == "home-with-note"


async def test_undone_everything_is_as_before_and_nobody_gets_in_touch(town):
    _, ruth, ana = await paired(town)
    before = await ana.person()
    await tells(ana)
    assert (await ana.taps("people-loss-mistake-button")).text.key == "people-loss-undone"
    after = await ana.person()
    assert (after.loss_at, after.stage, after.stage_date) == (None, before.stage, before.stage_date)
    assert "people.loss" not in await waiting(town)
    await ruth.sees("asks-needs-nothing-more")


async def test_after_a_loss_the_change_screen_asks_nothing_and_not_saying_a_stage_leaves_it_at_that(town):
    ana = await ana_in(town)
    await tells(ana)
    await town.passes(200 * DAY)
    seen = await ana.from_home("people-change-button")
    assert seen.text.key == "people-loss"
    await ana.taps("people-loss-again-button")
    await ana.taps("people-stage-unsaid-button")
    person = await ana.person()
    assert person.loss_at is not None
    await ana.from_home("people-change-button")
    await ana.taps("people-loss-again-button")
    await ana.taps("people-stage-expecting-button")
    await arrive.pick_a_date(ana)
    person = await ana.person()
    assert (person.loss_at, person.stage) == (None, "expecting")


async def nurse_tells(ruth):
    await ruth.says("/people")
    await ruth.taps("pairing-see-button")
    await ruth.taps("pairing-loss-button")
    return await ruth.taps("pairing-loss-yes-button")


async def test_her_nurse_can_tell_for_her_and_she_is_written_nothing(town):
    _, ruth, ana = await paired(town)
    before = await ana.screens()
    assert (await nurse_tells(ruth)).text.key == "pairing-loss-kept"
    assert (await ana.person()).loss_at is not None
    assert await ana.screens() == before
    await ruth.sees("safety-ask-loss")
    assert (await ana.from_home("people-change-button")).text.key == "people-loss"


async def test_her_nurse_is_asked_first_and_can_undo(town):
    _, ruth, ana = await paired(town)
    await ruth.says("/people")
    await ruth.taps("pairing-see-button")
    seen = await ruth.taps("pairing-loss-button")
    assert (seen.text.key, (await ana.person()).loss_at) == ("pairing-ask-loss", None)
    await ruth.taps("pairing-loss-yes-button")
    assert (await ruth.taps("people-loss-mistake-button")).text.key == "pairing-loss-undone"
    assert (await ana.person()).loss_at is None
    assert "people.loss" not in await waiting(town)


async def test_nobody_but_her_own_nurse_can_tell_for_her(town):
    cleo, ruth, ana = await paired(town)
    await ruth.says("/people")
    await ruth.taps("pairing-see-button")
    await ruth.taps("pairing-loss-button")
    _, button = await ruth.find("pairing-loss-yes-button")
    nia = await ruth_in(town, cleo, "Nia")
    for other in (nia, cleo, ana):
        seen = await other.presses_again(other.phone.last, button)
        assert seen.text.values["note"] == Text("moved-on")
    assert (await ana.person()).loss_at is None


async def test_after_a_pairing_is_over_its_nurse_can_no_longer_tell(town):
    _, ruth, ana = await paired(town)
    await ruth.says("/people")
    await ruth.taps("pairing-see-button")
    await ruth.taps("pairing-loss-button")
    message, button = await ruth.find("pairing-loss-yes-button")
    await ana.from_home("pairing-people-button")
    await ana.taps("pairing-see-button")
    await ana.taps("pairing-change-button")
    await ana.taps("pairing-end-button")
    await ruth.presses_again(message, button)
    assert (await ana.person()).loss_at is None


async def test_after_a_loss_other_messages_still_come(town):
    ana = await ana_in(town)
    await tells(ana)
    await says_to(town, ana, Screen(Text("people-named", name=await ana.as_name()), kind="notice"))
    await town.settle()
    await ana.sees("people-named")
