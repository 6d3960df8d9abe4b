"""Signing in at the web desk: by a link from one's own chat, once, and for a while."""

import asyncio

import pytest

from bot.base import audit
from bot.base.clock import HOUR, MINUTE
from bot.base.facts import PinWrong
from bot.base.messages import LinkButton
from bot.people import erasing, returning
from bot.people import service as people
from bot.staff import signing
from bot.staff.store import signing as store
from handlers import links
from tests.staff.test_second import dee_in
from tests.stories.people import ana_in, ruth_in
from tests.web.kit import guard_in, link_of, visiting


async def is_inside(visit):
    return (await visit.gets("/")).status_code == 200


async def test_a_link_from_the_chat_opens_the_desk_and_the_chat_says_so(town, cleo, visit):
    door = await visit.gets(await link_of(cleo))
    assert door.status_code == 200
    assert "Cleo" in door.text
    came = await visit.signs_in(await link_of(cleo))
    assert (came.status_code, came.headers["location"]) == (303, "/")
    page = await visit.gets("/")
    assert page.status_code == 200
    assert "You are Cleo." in page.text
    await town.settle()
    assert await cleo.has("web-signed-in")
    lines = await town.kith.database.read(lambda tx: audit.about(tx, 1))
    assert [line.action for line in lines if line.action.startswith("staff.web")] == [
        *("staff.web_link", "staff.web_link", "staff.web_signed_in")
    ]


async def test_a_preview_of_the_link_does_not_use_it_up(cleo, visit, town):
    link = await link_of(cleo)
    async with visiting(town) as preview:
        for _ in range(3):
            assert (await preview.gets(link)).status_code == 200
            assert (await preview.client.head(link)).status_code == 200
    assert (await visit.signs_in(link)).status_code == 303


async def test_a_link_works_once(cleo, visit, town):
    link = await link_of(cleo)
    await visit.signs_in(link)
    async with visiting(town) as another:
        assert (await another.signs_in(link)).status_code == 403
        assert not await is_inside(another)


async def test_of_many_who_press_at_once_exactly_one_gets_in(cleo, town):
    link = await link_of(cleo)
    async with visiting(town) as one, visiting(town) as two, visiting(town) as three:
        came = await asyncio.gather(*(visit.signs_in(link) for visit in (one, two, three)))
        assert sorted(answer.status_code for answer in came) == [303, 403, 403]
        assert [await is_inside(visit) for visit in (one, two, three)].count(True) == 1


async def test_a_link_holds_five_minutes_and_a_new_one_ends_it(cleo, visit, town):
    old = await link_of(cleo)
    new = await link_of(cleo)
    assert (await visit.signs_in(old)).status_code == 403
    town.clock.move(signing.LINK_MINUTES * MINUTE)
    assert (await visit.signs_in(new)).status_code == 403


async def test_half_an_hour_of_quiet_ends_it(desk, town):
    for _ in range(3):
        town.clock.move(signing.QUIET - MINUTE)
        assert await is_inside(desk)
    town.clock.move(signing.QUIET)
    assert not await is_inside(desk)


async def test_eight_hours_end_it_however_busy_somebody_is(desk, town):
    for _ in range(31):
        town.clock.move(15 * MINUTE)
        assert await is_inside(desk)
    town.clock.move(15 * MINUTE)
    assert not await is_inside(desk)


async def test_signing_out_ends_it_also_for_whoever_kept_the_cookie(desk, town):
    kept = dict(desk.client.cookies)
    assert (await desk.signs_out()).status_code == 303
    assert not await is_inside(desk)
    async with visiting(town) as thief:
        thief.client.cookies.update(kept)
        assert not await is_inside(thief)


async def test_a_tap_in_the_chat_ends_all_sessions(cleo, desk, town):
    async with visiting(town) as another:
        await another.signs_in(await link_of(cleo))
        assert await is_inside(another)
        waiting = await link_of(cleo)
        assert (await cleo.taps("web-end-button")).text.key == "web-ended"
        assert not await is_inside(desk)
        assert not await is_inside(another)
        assert (await another.signs_in(waiting)).status_code == 403
    assert (await cleo.taps("web-end-button")).text.key == "web-ended-before"


def gone_by(how):
    """What happens to Cleo, by her id."""

    def work(tx):
        cleo = people.get(tx, 1)
        match how:
            case "leaves":
                people.leave(tx, cleo)
            case "rests":
                people.pause(tx, cleo, tx.now + HOUR)
            case "is erased":
                erasing.erase(tx, 1)
            case "lost her phone":
                returning.lock_phone(tx, people.with_role(tx, cleo.place, "coordinator")[-1], 1)
            case "coordinates no more":
                people.take_role(tx, 1, "coordinator", by=None)

    return work


@pytest.mark.parametrize("how", ["leaves", "rests", "is erased", "lost her phone", "coordinates no more"])
async def test_it_ends_when_somebody_is_no_coordinator_here_now(how, cleo, desk, town):
    await dee_in(town, cleo)
    link = await link_of(cleo)
    await town.kith.database.write(gone_by(how))
    assert not await is_inside(desk)
    async with visiting(town) as another:
        assert (await another.signs_in(link)).status_code == 403


async def test_a_break_that_is_over_brings_no_session_back(desk, town):
    await town.kith.database.write(gone_by("rests"))
    await town.kith.database.write(lambda tx: people.come_back(tx, people.get(tx, 1)))
    assert not await is_inside(desk)


async def test_who_is_signed_in_does_not_become_another_by_their_link(cleo, desk, town):
    dee = await dee_in(town, cleo)
    link = await link_of(dee)
    assert (await desk.signs_in(link)).status_code == 403
    assert "You are Cleo." in (await desk.gets("/")).text
    await desk.signs_out()
    assert (await desk.signs_in(link)).status_code == 303
    assert "You are Dee." in (await desk.gets("/")).text


async def test_a_link_opened_before_somebody_else_signed_in_does_not_work_after_it(cleo, visit, town):
    dee = await dee_in(town, cleo)
    hers = await link_of(dee)
    opened = guard_in(await visit.gets(hers))
    theirs = visit.client.cookies["kith-door"]
    await visit.signs_in(await link_of(cleo))
    visit.client.cookies.set("kith-door", theirs, domain="127.0.0.1", path="/")
    assert (await visit.sends(hers, opened)).status_code == 403
    assert "You are Cleo." in (await visit.gets("/")).text


async def test_signing_in_anew_ends_what_was_before_in_that_browser(cleo, desk, town):
    await desk.signs_in(await link_of(cleo))
    assert await is_inside(desk)
    assert len(await town.kith.database.read(lambda tx: store.of(tx, 1))) == 1


async def test_where_it_was_switched_off_a_button_from_before_says_so(cleo):
    await cleo.goes_home()
    message, button = await cleo.find("web-open-button")
    links.open_desk("")
    assert (await cleo.presses_again(message, button)).text.key == "web-off"
    await cleo.goes_home()
    with pytest.raises(LookupError):
        await cleo.find("web-open-button")


async def test_only_behind_https_a_button_opens_the_link_for_others_it_is_copied(cleo):
    shown = await cleo.from_home("web-open-button")
    assert not any(isinstance(one, LinkButton) for row in shown.rows for one in row)
    links.open_desk("https://desk.example.org")
    shown = await cleo.from_home("web-open-button")
    assert [one.url for row in shown.rows for one in row if isinstance(one, LinkButton)] == [shown.text.values["link"]]


async def test_a_wrong_pin_told_too_often_ends_it(desk, town):
    await town.kith.database.write(lambda tx: tx.tell(PinWrong(1)))
    assert not await is_inside(desk)


async def test_nobody_but_a_coordinator_has_a_link(cleo, town):
    ruth, ana = await ruth_in(town, cleo), await ana_in(town)
    for who in (ruth, ana):
        person = await who.person()
        with pytest.raises(signing.MovedOn):
            await town.kith.database.write(lambda tx, person=person: signing.make_link(tx, person))


async def test_nothing_that_lets_anybody_in_is_kept_as_it_is(cleo, desk, town):
    code = (await link_of(cleo)).rpartition("/")[2]
    token = desk.client.cookies["kith-desk"]
    kept = await town.kith.database.read(lambda tx: [*tx.all(store.LINKS.select()), *tx.all(store.SESSIONS.select())])
    assert len(kept) == 2
    assert not {code, token} & {value for row in kept for value in row}
    assert min(len(code), len(token)) >= 22, "128 bits"


@pytest.mark.usefixtures("desk")
async def test_old_sessions_are_let_go_of(cleo, town):
    town.clock.move(signing.WHOLE + HOUR)
    async with visiting(town) as another:
        await another.signs_in(await link_of(cleo))
    assert len(await town.kith.database.read(lambda tx: store.of(tx, 1))) == 1
