"""The service's own jobs: put up by a coordinator, taken in one tap, handed on, given back, and what came of them."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR
from bot.base.messages import Button, Text
from bot.circle import jobs_after
from bot.circle.store import jobs as store
from bot.hours import service as hours
from bot.people import erasing
from bot.people import service as people
from bot.practice.stories import arrive
from tests.stories.jobs_shared import given_by, is_over, job, jobs_of, looks, puts_up, takes, until
from tests.stories.people import ana_in, cleo_in, counted
from tests.stories.what_is_on import beneath, labels, minutes_of, note

SEE = Button(Text("hours-see-button"), "jobs.one", 1)


@pytest.fixture
async def cleo(town):
    return await cleo_in(town)


async def waiting_asks(town):
    def look(tx):
        return [ask.kind for ask in asks.at_place(tx, "merevale") if ask.kind.startswith("circle.")]

    return await town.kith.database.read(look)


async def books_are_even(town):
    return await town.kith.database.read(hours.out_of_balance) == 0


async def test_a_job_is_taken_in_one_tap_reminded_of_and_counts_when_both_say_so(town, cleo):
    ana = await ana_in(town)
    assert note(await puts_up(cleo)) == "hours-put-up"
    assert note(await takes(ana)) == "jobs-taken"
    one = await is_over(town)
    assert counted(await ana.screens(), "jobs-reminder") == 2
    assert await ana.has("jobs-how-ask")
    assert await cleo.has("jobs-who-ask")
    await ana.taps("jobs-did-button")
    assert await given_by(town, ana) == 0
    await cleo.presses_again(cleo.phone.last, SEE)
    await cleo.taps("jobs-who-did-button", who=await ana.as_name())
    assert await given_by(town, ana) == (one.ends_at - one.starts_at) // HOUR * 60 + 30
    assert (await job(town)).state == "held"
    assert await minutes_of(town, ana) == 90
    assert await books_are_even(town)


async def test_nothing_is_told_unasked_of_a_job_that_is_put_up(town, cleo):
    ana = await ana_in(town)
    before = len(ana.phone.received)
    await puts_up(cleo)
    assert len(ana.phone.received) == before


async def test_only_a_coordinator_has_the_button_to_put_one_up_and_a_forged_press_opens_nothing(town, cleo):
    ana = await ana_in(town)
    screen = await jobs_of(ana)
    assert "jobs-new-button" not in labels(screen)
    await ana.presses_again(ana.phone.last, Button(Text("jobs-new-button"), "jobs.new"))
    assert not await ana.has("jobs-new")
    assert "jobs-new-button" in labels(await jobs_of(cleo))


async def test_it_stands_at_home_and_the_list_of_what_is_on_does_not_show_it(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    assert (await ana.from_home("hours-on-button")).text.key == "hours-board-empty"
    home = await ana.goes_home()
    assert any(line.key == "jobs-home-line" for line in home.text.values["lines"].items)


async def test_whoever_was_told_the_code_and_says_yes_does_it_instead(town, cleo):
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    await puts_up(cleo)
    await takes(ana)
    code = (await ana.taps("hours-hand-button")).text.values["code"]
    await jobs_of(eva)
    assert (await eva.says(code)).text.key == "jobs-handed"
    assert note(await eva.taps("jobs-take-button")) == "jobs-taken"
    assert await ana.has("jobs-told-handed")
    await is_over(town)
    assert not await ana.has("jobs-how-ask")
    assert await eva.has("jobs-how-ask")


async def test_whoever_gives_it_back_makes_room_for_who_waits_and_only_a_yes_takes_it(town, cleo):
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    await puts_up(cleo)
    await takes(ana)
    assert beneath(await looks(eva)).values["left"] == 0
    await eva.taps("jobs-wait-button")
    await looks(ana)
    assert note(await ana.taps("hours-cannot-button")) == "hours-left"
    assert await eva.has("jobs-offer")
    assert note(await eva.taps("hours-offer-yes-button")) == "jobs-taken"


async def test_a_job_called_off_is_told_to_whoever_had_taken_it(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    await looks(cleo)
    await cleo.taps("hours-off-button")
    await cleo.taps("hours-off-now-button")
    assert await ana.has("jobs-told-off")
    assert (await job(town)).state == "cancelled"


async def test_silence_of_either_goes_to_a_coordinator_and_counts_for_nobody(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    one = await is_over(town)
    await ana.taps("jobs-did-button")
    await until(town, one.ends_at + 3 * DAY)
    assert counted(await cleo.screens(), "jobs-who-nudge") == 1
    assert not await ana.has("jobs-how-nudge")
    assert await waiting_asks(town) == ["circle.job"]
    assert await given_by(town, ana) == 0
    await cleo.presses_again(cleo.phone.last, SEE)
    await cleo.taps("jobs-who-did-button", who=await ana.as_name())
    assert await given_by(town, ana) == 90
    assert await waiting_asks(town) == []


async def test_whoever_closes_that_ask_without_saying_it_is_asked_again(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    one = await is_over(town)
    await until(town, one.ends_at + 3 * DAY)
    person = await cleo.person()
    (ask,) = await town.kith.database.read(lambda tx: asks.of_kind(tx, "merevale", "circle.job"))
    await town.kith.database.write(lambda tx: asks.close(tx, ask.id, person.id, "sorted"))
    await until(town, one.ends_at + 18 * DAY)
    assert await waiting_asks(town) == ["circle.job"]


async def test_what_two_say_differently_is_looked_at_by_a_coordinator(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    await is_over(town)
    await ana.taps("jobs-did-button")
    await cleo.presses_again(cleo.phone.last, SEE)
    await cleo.taps("jobs-who-did-not-button", who=await ana.as_name())
    assert await waiting_asks(town) == ["circle.differ"]
    assert await given_by(town, ana) == 0
    await cleo.presses_again(cleo.phone.last, SEE)
    await cleo.taps("jobs-who-did-button", who=await ana.as_name())
    assert await given_by(town, ana) == 90
    assert (await job(town)).state == "held"


async def test_whoever_says_not_this_time_is_not_asked_again_and_nothing_counts(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    one = await is_over(town)
    await ana.taps("jobs-did-not-button")
    assert (await job(town)).state == "not_held"
    await until(town, one.ends_at + 4 * DAY)
    assert counted(await ana.screens(), "jobs-how-nudge") == 0
    assert (await waiting_asks(town), await given_by(town, ana)) == ([], 0)


async def test_a_coordinator_never_confirms_their_own_part_and_staff_owe_nothing(town, cleo):
    dana = await town.moves_in("Dana")
    await arrive.helper(cleo, dana, "coordinator")
    await puts_up(cleo)
    await takes(dana)
    await is_over(town)
    await dana.taps("jobs-did-button")
    (done,) = await town.kith.database.read(lambda tx: store.of_job(tx, 1))
    assert not jobs_after.may_confirm(await dana.person(), await job(town), done)
    await cleo.presses_again(cleo.phone.last, SEE)
    await cleo.taps("jobs-who-did-button", who=await dana.as_name())
    assert (await given_by(town, dana), await minutes_of(town, dana)) == (90, 0)
    assert await books_are_even(town)


async def test_a_job_goes_on_with_another_coordinator_where_who_put_it_up_leaves(town, cleo):
    dana, ana = await town.moves_in("Dana"), await ana_in(town)
    await arrive.helper(cleo, dana, "coordinator")
    await puts_up(dana)
    await takes(ana)
    person = await dana.person()
    await town.kith.database.write(lambda tx: people.leave(tx, person))
    await town.settle()
    assert ((await job(town)).host_id, (await job(town)).state) == ((await cleo.person()).id, "open")
    assert not await ana.has("jobs-told-off")
    await is_over(town)
    assert await cleo.has("jobs-who-ask")


async def test_after_a_loss_nobody_is_reminded_or_asked_and_a_person_finds_out(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    await ana.goes_home()
    person = await ana.person()
    await town.kith.database.write(lambda tx: people.loss(tx, person, person.id))
    one = await is_over(town)
    assert not await ana.has("jobs-reminder")
    assert not await ana.has("jobs-how-ask")
    await until(town, one.ends_at + 3 * DAY)
    assert await waiting_asks(town) == ["circle.job"]


async def test_of_whoever_is_erased_nothing_stays_and_the_job_is_over(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    await is_over(town)
    person = await ana.person()
    await town.kith.database.write(lambda tx: erasing.erase(tx, person.id))
    await town.settle()
    assert await town.kith.database.read(lambda tx: store.of_job(tx, 1)) == []
    assert (await job(town)).state == "not_held"
    assert await books_are_even(town)
