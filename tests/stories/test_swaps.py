"""Two swap their jobs in two taps each: names, reminders, and every way in which nothing comes of it."""

import pytest

from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.base.messages import Button, Name, Text
from bot.base.outcome import MovedOn
from bot.circle import jobs_swaps as swaps
from bot.circle.store import swaps as store
from bot.hours.opportunities import booking, hosting
from bot.hours.opportunities.store import opportunities, seats
from bot.people import erasing, profiles
from bot.people import service as people
from tests.stories.jobs_shared import jobs_of, looks, puts_up, until
from tests.stories.people import ana_in, cleo_in, counted
from tests.stories.what_is_on import does, labels, note

LATER = "Friday 4 December 10:00"
COOK, WELCOME = 1, 2


@pytest.fixture
async def cleo(town):
    return await cleo_in(town)


@pytest.fixture
async def two(town, cleo):
    """Ana cooks on Thursday, Eva welcomes on Friday."""
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    await puts_up(cleo)
    await puts_up(cleo, kind="welcome", when=LATER)
    await does(town, booking.take, ana, COOK, 0)
    await does(town, booking.take, eva, WELCOME, 0)
    return ana, eva


async def asks_to_swap(ana):
    """Two taps from her job."""
    await looks(ana)
    await ana.taps("jobs-swap-button")
    return await ana.taps("checkins-slot-button")


async def has(town, job_id):
    """Who has that job, by id."""
    return [seat.person_id for seat in await town.kith.database.read(lambda tx: seats.in_turn(tx, job_id, "held"))]


async def ids(*whom):
    return [(await who.person()).id for who in whom]


async def state(town):
    found = await town.kith.database.read(lambda tx: store.find(tx, 1))
    return None if found is None else found.state


async def nothing_came_of_it(town, ana, eva):
    assert [await has(town, one) for one in (COOK, WELCOME)] == [await ids(ana), await ids(eva)]
    assert await ana.has("jobs-told-nobody")
    told = next(screen for screen in await ana.screens() if screen.text.key == "jobs-told-nobody")
    assert not any(isinstance(value, Name) for value in told.text.values.values())


async def test_two_taps_ask_and_two_swap_both_with_their_reminders(town, two):
    ana, eva = two
    assert note(await asks_to_swap(ana)) == "jobs-swap-is-asked"
    assert await eva.has("jobs-swap-asked")
    seen = await eva.taps("jobs-swap-see-button")
    assert seen.text.key == "jobs-swap-one"
    assert seen.text.values["who"] == await ana.as_name()
    assert note(await eva.taps("jobs-swap-yes-button")) == "jobs-swapped"
    assert [await has(town, one) for one in (COOK, WELCOME)] == [await ids(eva), await ids(ana)]
    assert await ana.has("jobs-told-swapped")
    one = await town.kith.database.read(lambda tx: opportunities.find(tx, WELCOME))
    await until(town, one.ends_at + HOUR)
    assert [counted(await who.screens(), "jobs-reminder") for who in two] == [2, 2]
    assert [counted(await who.screens(), "jobs-how-ask") for who in two] == [1, 1]
    assert await town.kith.database.read(lambda tx: store.of_job(tx, COOK)) == []


async def test_whoever_asks_reads_no_name_before_a_yes(two):
    ana, eva = two
    await asks_to_swap(ana)
    eva_id = (await eva.person()).id
    named = [
        value
        for screen in await ana.screens()
        for value in screen.text.values.values()
        if isinstance(value, Name) and value.person_id == eva_id
    ]
    assert named == []


async def test_a_no_changes_nothing_and_says_not_of_whom(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    await eva.taps("jobs-swap-see-button")
    assert (await eva.taps("jobs-swap-no-button")).text.key == "jobs-swap-declined"
    await nothing_came_of_it(town, ana, eva)


async def test_silence_is_told_in_the_same_words(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    await until(town, town.clock.now() + 3 * DAY)
    await nothing_came_of_it(town, ana, eva)
    assert await state(town) == "over"
    await looks(ana)
    assert (await ana.taps("jobs-swap-button")).text.key == "jobs-swap-none"


async def test_it_can_be_asked_no_more_and_then_a_yes_comes_too_late(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    await looks(ana)
    assert note(await ana.taps("jobs-swap-off-button")) == "jobs-swap-taken-back"
    with pytest.raises(MovedOn):
        await does(town, swaps.agree, eva, 1)
    assert not await ana.has("jobs-told-nobody")


async def gives_up(town, who, job_id):
    seat = await town.kith.database.read(lambda tx: seats.in_turn(tx, job_id, "held")[0])
    await does(town, booking.leave, who, job_id, seat.turn)


async def pauses(town, who):
    await does(town, people.pause, who, town.clock.now() + 7 * DAY)


async def blocks(town, who, other):
    mine, theirs = await ids(who, other)
    await town.kith.database.write(lambda tx: profiles.keep_apart(tx, mine, theirs, "blocked"))
    await town.settle()


async def test_it_ends_where_whoever_is_asked_gives_up_the_job(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    await gives_up(town, eva, WELCOME)
    assert (await state(town), await has(town, COOK), await has(town, WELCOME)) == ("over", await ids(ana), [])
    assert await ana.has("jobs-told-nobody")


async def test_it_ends_where_whoever_asks_gives_it_up_or_hands_it_on_and_no_word_comes(town, two):
    ana, eva = two
    fay = await ana_in(town, "Fay")
    await asks_to_swap(ana)
    await looks(ana)
    code = (await ana.taps("hours-hand-button")).text.values["code"]
    await jobs_of(fay)
    await fay.says(code)
    await fay.taps("jobs-take-button")
    assert (await state(town), await has(town, COOK)) == ("over", await ids(fay))
    assert not await ana.has("jobs-told-nobody")
    with pytest.raises(MovedOn):
        await does(town, swaps.agree, eva, 1)


async def test_it_ends_where_a_job_is_called_off(town, two, cleo):
    ana, _eva = two
    await asks_to_swap(ana)
    await does(town, hosting.cancel, cleo, WELCOME)
    assert (await state(town), await has(town, COOK)) == (None, await ids(ana))
    assert await ana.has("jobs-told-nobody")


async def test_it_ends_where_whoever_is_asked_takes_a_break(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    await pauses(town, eva)
    await nothing_came_of_it(town, ana, eva)
    assert await state(town) == "over"


async def test_it_ends_where_whoever_is_asked_leaves(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    await does(town, people.leave, eva)
    assert (await state(town), await has(town, COOK), await has(town, WELCOME)) == ("over", await ids(ana), [])
    assert await ana.has("jobs-told-nobody")


async def test_a_loss_ends_it_and_whoever_leaves_is_forgotten_by_it(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    person = await eva.person()
    await town.kith.database.write(lambda tx: people.loss(tx, people.get(tx, person.id), person.id))
    await town.settle()
    await nothing_came_of_it(town, ana, eva)
    await town.kith.database.write(lambda tx: erasing.erase(tx, person.id))
    assert await state(town) is None


async def test_whoever_blocks_the_other_reads_not_that_it_was_them_and_no_yes_comes_of_it(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    await blocks(town, ana, eva)
    assert not await ana.has("jobs-told-nobody")
    with pytest.raises(MovedOn):
        await does(town, swaps.agree, eva, 1)
    assert "jobs-swap-off-button" in labels(await looks(ana))
    await until(town, town.clock.now() + 3 * DAY)
    await nothing_came_of_it(town, ana, eva)


async def test_who_is_kept_apart_is_not_asked(town, two):
    ana, eva = two
    await blocks(town, eva, ana)
    await looks(ana)
    assert (await ana.taps("jobs-swap-button")).text.key == "jobs-swap-none"


async def test_nobody_swaps_into_what_whom_they_are_kept_apart_from_put_up(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    dana = await ana_in(town, "Dana")
    dana_id = (await dana.person()).id
    job = await town.kith.database.read(lambda tx: opportunities.find(tx, WELCOME))
    await town.kith.database.write(lambda tx: opportunities.rehost(tx, job, dana_id))
    await blocks(town, ana, dana)
    assert (await does(town, swaps.agree, eva, 1)).state == "over"
    await nothing_came_of_it(town, ana, eva)


async def test_one_is_asked_at_a_time_for_a_job(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    seat = await town.kith.database.read(lambda tx: seats.in_turn(tx, WELCOME, "held")[0])
    assert await does(town, swaps.choices, eva, WELCOME) == []
    with pytest.raises(MovedOn):
        await does(town, swaps.propose, eva, WELCOME, seat.turn, COOK)
    mine = await town.kith.database.read(lambda tx: seats.in_turn(tx, COOK, "held")[0])
    assert (await does(town, swaps.propose, ana, COOK, mine.turn, WELCOME)).id == 1


async def test_two_presses_swap_once_and_nobody_else_may_say_anything(town, two, cleo):
    ana, eva = two
    await asks_to_swap(ana)
    for act, who in ((swaps.agree, ana), (swaps.agree, cleo), (swaps.decline, cleo), (swaps.take_back, eva)):
        with pytest.raises(MovedOn):
            await does(town, act, who, 1)
    for _ in range(2):
        assert (await does(town, swaps.agree, eva, 1)).state == "swapped"
    assert [await has(town, one) for one in (COOK, WELCOME)] == [await ids(eva), await ids(ana)]
    assert counted(await ana.screens(), "jobs-told-swapped") == 1


async def test_forged_presses_of_others_open_nothing(town, two):
    ana, _eva = two
    await asks_to_swap(ana)
    fay = await ana_in(town, "Fay")
    for tag in ("jobs.swap_one", "jobs.swap_yes", "jobs.swap_no", "jobs.swap_off"):
        await fay.presses_again(fay.phone.last, Button(Text("jobs-swap-yes-button"), tag, 1))
    assert await state(town) == "open"
    assert not await fay.has("jobs-swap-one")


async def test_the_circle_says_that_somebody_asks(two):
    ana, eva = two
    await asks_to_swap(ana)
    seen = await eva.from_home("circle-open-button")
    assert "jobs-swap-line" in [line.key for line in seen.text.values["lines"].items]
    assert "jobs-swap-see-button" in labels(seen)
    assert (await eva.taps("jobs-swap-see-button")).text.key == "jobs-swap-one"


async def test_nothing_stays_on_the_timetable_once_it_is_answered(town, two):
    ana, eva = two
    await asks_to_swap(ana)
    await does(town, swaps.agree, eva, 1)
    assert await town.kith.database.read(lambda tx: timers.pending(tx, swaps.RULE, "swap:1:")) == []
