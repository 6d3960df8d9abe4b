"""One's own time comes first: it also ends without a word, and after a loss nothing urges anybody to give."""

from bot.base.clock import DAY
from bot.people import service as people
from bot.practice.stories import arrive
from bot.staff import course, messages, own_time
from tests.staff.people import applied, asks_of, graduated, stands
from tests.staff.test_ladder import COOLING, ROOM, times_asked, withdraws
from tests.stories.people import ana_in, cleo_in, counted

WEEK = 7 * DAY


async def loses(town, who):
    """A loss is told of them."""
    person = await who.person()
    await town.kith.database.write(lambda tx: people.loss(tx, person, person.id))
    await town.settle()


async def begun(town):
    """Cleo, and Mo who has begun the course."""
    cleo = await cleo_in(town)
    mo = await applied(town)
    await arrive.course(cleo, mo, 1)
    await mo.goes_home()
    return cleo, mo


async def test_who_would_like_to_is_asked_also_when_nobody_is_looked_for_any_more(town):
    await cleo_in(town)
    ana = await ana_in(town)
    await arrive.agree(ana, code="mentor")
    await ana.sees("staff-interested")
    await withdraws(ana, "pairing")
    await town.passes(31 * DAY + WEEK + ROOM)  # another question of that week may come first
    assert await times_asked(ana) == 1
    assert (await stands(town, ana)).state == "asked"


async def test_no_word_of_the_course_comes_in_the_time_after_a_loss(town):
    _, mo = await begun(town)
    await loses(town, mo)
    await town.passes(COOLING - DAY)
    assert not await mo.has("staff-course-waits")
    assert await asks_of(town, "staff.course-still") == []
    await town.passes(16 * DAY + ROOM)
    assert counted(await mo.screens(), "staff-course-waits") == 1


async def test_a_loss_takes_back_what_was_asked_about_the_course(town):
    _, mo = await begun(town)
    await town.passes(30 * DAY)
    assert len(await asks_of(town, "staff.course-still")) == 1
    await loses(town, mo)
    assert await asks_of(town, "staff.course-still") == []


async def test_a_word_of_the_course_that_is_not_sent_yet_is_taken_back(town):
    cleo, mo = await begun(town)
    kit = await applied(town, "Kit")
    await arrive.course(cleo, kit, 1)
    mo_now, kit_now, cleo_now = await mo.person(), await kit.person(), await cleo.person()

    def work(tx):
        for one in (mo_now, kit_now):
            messages.course_waits(tx, one.id, 1, 4)
        people.loss(tx, mo_now, mo_now.id)
        course.decline(tx, cleo_now, kit_now.id)

    await town.kith.database.write(work)
    await town.passes(ROOM)
    assert not await mo.has("staff-course-waits")
    assert not await kit.has("staff-course-waits")


async def test_a_loss_and_an_end_count_also_for_whoever_left_and_came_again(town):
    _, _, ana = await graduated(town)
    await town.passes(10 * DAY)
    person = await ana.person()
    await town.kith.database.write(lambda tx: people.leave(tx, person))
    await town.settle()
    await arrive.agree(ana, code="mentor")
    again = await ana.person()
    assert again.roles == frozenset()
    assert await asks_of(town, "staff.application") == []
    await ana.sees("staff-interested-from")
    assert await town.kith.database.read(lambda tx: own_time.free_from(tx, again)) > town.clock.now()
    await town.passes(81 * DAY + ROOM)
    assert await times_asked(ana) == 1
