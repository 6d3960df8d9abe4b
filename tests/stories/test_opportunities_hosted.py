"""Whoever is host: a coordinator's yes, who was there, and nobody left waiting when somebody is silent or goes."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR
from bot.base.messages import Button, Text
from bot.hours import service as hours
from bot.hours import store as ledger
from bot.hours.opportunities import booking, hosting
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store import seats
from bot.hours.rules import HARD_LIMIT_MINUTES
from bot.people import erasing, profiles
from bot.people import service as people
from tests.stories.people import ana_in, cleo_in, counted, ruth_in
from tests.stories.what_is_on import (
    does,
    first_one,
    has_given,
    labels,
    looks,
    minutes_of,
    note,
    passes,
    puts_up,
    takes,
    waits,
)

WHAT = Text("hours-pot-nothing")


@pytest.fixture
async def cleo(town):
    return await cleo_in(town)


async def until(town, instant):
    """Time goes by until then, in steps."""
    while (left := instant - town.clock.now()) > 0:
        town.clock.move(min(left, 6 * HOUR))
        await town.settle()


async def begins(town):
    """Time goes by until it has begun; it."""
    one = await first_one(town)
    await until(town, one.starts_at + HOUR)
    return one


async def asks_of(town):
    def look(tx):
        return [ask.kind for ask in asks.at_place(tx, "merevale") if ask.kind.startswith("hours.")]

    return await town.kith.database.read(look)


async def test_what_a_member_puts_up_waits_for_a_coordinators_yes_and_nobody_else_sees_it(town, cleo):
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    assert note(await puts_up(ana, topic="own")) == "hours-asked"
    assert await asks_of(town) == ["hours.opportunity"]
    assert (await eva.from_home("hours-on-button")).text.key == "hours-board-empty"
    await looks(cleo)
    assert note(await cleo.taps("hours-agree-button")) == "hours-agreed"
    assert await ana.has("hours-told-open")
    assert await asks_of(town) == []
    assert note(await takes(eva)) == "hours-taken"


async def test_a_coordinator_who_would_rather_talk_says_so_and_the_host_reads_no_no(town, cleo):
    ana = await ana_in(town)
    await puts_up(ana)
    await looks(cleo)
    await cleo.taps("hours-not-so-button")
    assert await ana.has("hours-told-declined")
    assert (await asks_of(town), (await first_one(town)).state) == (["hours.talk"], "asked")
    (talk,) = await town.kith.database.read(lambda tx: asks.of_kind(tx, "merevale", "hours.talk"))
    assert talk.owner == (await cleo.person()).id
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    assert (await asks_of(town), (await first_one(town)).state) == ([], "open")


async def test_what_was_talked_about_and_not_agreed_to_is_off_without_an_apology(town, cleo):
    ana = await ana_in(town)
    await puts_up(ana)
    await looks(cleo)
    await cleo.taps("hours-not-so-button")
    await closes(town, cleo, "hours.talk")
    await begins(town)
    assert (await first_one(town)).state == "cancelled"
    assert not await ana.has("hours-told-unanswered")


async def closes(town, who, kind):
    """Somebody says by the button of every ask that it is seen to."""
    person = await who.person()

    def close(tx):
        (ask,) = asks.of_kind(tx, "merevale", kind)
        asks.close(tx, ask.id, person.id, "sorted")

    await town.kith.database.write(close)
    await town.settle()


@pytest.mark.usefixtures("cleo")
async def test_what_nobody_answers_in_time_is_told_as_ours(town):
    ana = await ana_in(town)
    await puts_up(ana)
    await begins(town)
    assert await ana.has("hours-told-unanswered")
    assert (await first_one(town)).state == "cancelled"


async def test_the_host_taps_who_was_there_and_has_given_their_time_to_the_pot(town, cleo):
    mo, ana, eva = await ana_in(town, "Mo"), await ana_in(town), await ana_in(town, "Eva")
    await puts_up(mo, room="4")
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    for who in (ana, eva):
        await takes(who)
    one = await first_one(town)
    await until(town, one.ends_at + HOUR)
    assert await mo.has("hours-who-ask")
    await mo.taps("hours-who-button")
    await mo.taps("hours-name-button", who=await ana.as_name())
    await mo.taps("hours-done-ticked-button")
    assert (await first_one(town)).state == "held"
    assert [await minutes_of(town, who) for who in (mo, ana, eva)] == [120, -60, -60]
    see = Button(Text("hours-see-button"), "hours.opportunity", 1)
    later = [(await who.presses_again(who.phone.last, see)).text.key for who in (ana, eva)]
    assert later == ["hours-over-yours", "hours-over"]
    pot = await town.kith.database.read(lambda tx: ledger.balance(tx, hours.pot(tx, "merevale")))
    assert pot == 0
    assert await town.kith.database.read(hours.out_of_balance) == 0


async def test_time_of_staff_is_the_organisations(town, cleo):
    ruth, ana = await ruth_in(town, cleo), await ana_in(town)
    await puts_up(ruth)
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    await takes(ana)
    one = await first_one(town)
    await until(town, one.ends_at + HOUR)
    await ruth.taps("hours-who-button")
    await ruth.taps("hours-done-all-button")
    assert await minutes_of(town, ruth) == 0
    given = await town.kith.database.read(lambda tx: ledger.balance(tx, hours.organisation(tx, "merevale")))
    assert given == 120


async def hosted_and_over(town, cleo, mo, *guests):
    """Mo's, that a coordinator agreed to, to which they came; it is over, and he was asked."""
    await puts_up(mo, room="4")
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    for who in guests:
        await takes(who)
    one = await first_one(town)
    await until(town, one.ends_at + HOUR)
    return one


async def given_by(town, person):
    return (await town.kith.database.read(lambda tx: hours.book(tx, person.id))).totals.given


async def test_a_host_at_the_limit_reads_what_they_gave_and_their_balance_stays(town, cleo):
    mo, ana = await ana_in(town, "Mo"), await ana_in(town)
    await has_given(town, mo, ana, HARD_LIMIT_MINUTES)
    await has_given(town, ana, cleo, HARD_LIMIT_MINUTES)
    await hosted_and_over(town, cleo, mo, ana)
    await mo.taps("hours-who-button")
    await mo.taps("hours-done-all-button")
    assert await given_by(town, await mo.person()) == HARD_LIMIT_MINUTES + 120
    assert await minutes_of(town, mo) == HARD_LIMIT_MINUTES
    assert await town.kith.database.read(hours.out_of_balance) == 0


async def test_a_place_of_staff_makes_nobody_a_debtor_and_they_read_it_in_their_book(town, cleo):
    ruth = await ruth_in(town, cleo)
    await puts_up(cleo)
    await takes(ruth)
    person = await ruth.person()
    assert await minutes_of(town, ruth) == 0
    assert (await town.kith.database.read(lambda tx: hours.book(tx, person.id))).totals.received == 60
    await looks(ruth)
    await ruth.taps("hours-cannot-button")
    assert (await town.kith.database.read(lambda tx: hours.book(tx, person.id))).totals.received == 0
    assert await town.kith.database.read(hours.out_of_balance) == 0


async def test_for_a_host_who_was_erased_no_book_is_opened_again(town, cleo):
    mo, ana = await ana_in(town, "Mo"), await ana_in(town)
    await hosted_and_over(town, cleo, mo, ana)
    host = await mo.person()
    await town.kith.database.write(lambda tx: erasing.erase(tx, host.id))
    await does(town, _writes_down, cleo)
    assert (await first_one(town)).state == "held"
    assert await town.kith.database.read(lambda tx: ledger.account_of(tx, host.id)) is None


async def test_what_did_not_take_place_returns_everything(town, cleo):
    ana = await ana_in(town)
    await puts_up(cleo)
    await takes(ana)
    one = await first_one(town)
    await until(town, one.ends_at + HOUR)
    await cleo.taps("hours-who-button")
    await cleo.taps("hours-done-nobody-button")
    assert (await first_one(town)).state == "not_held"
    assert (await minutes_of(town, ana), await minutes_of(town, cleo)) == (0, 0)


async def test_a_silent_host_is_asked_once_more_and_then_a_coordinator_finds_out(town, cleo):
    mo, ana = await ana_in(town, "Mo"), await ana_in(town)
    await puts_up(mo)
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    await takes(ana)
    one = await first_one(town)
    await until(town, one.ends_at + 3 * DAY)
    assert counted(await mo.screens(), "hours-who-nudge") == 1
    assert await asks_of(town) == ["hours.silent"]
    assert await minutes_of(town, mo) == 0
    await does(town, _writes_down, cleo)
    assert await asks_of(town) == []
    assert await minutes_of(town, mo) == 120


async def test_who_closes_the_question_who_was_there_without_saying_it_is_asked_again(town, cleo):
    mo, ana = await ana_in(town, "Mo"), await ana_in(town)
    one = await hosted_and_over(town, cleo, mo, ana)
    await until(town, one.ends_at + 3 * DAY)
    await closes(town, cleo, "hours.silent")
    assert await asks_of(town) == []
    await until(town, one.ends_at + 18 * DAY)
    assert await asks_of(town) == ["hours.silent"]
    await does(town, _writes_down, cleo)
    await until(town, one.ends_at + 40 * DAY)
    assert await asks_of(town) == []


def _writes_down(tx, person):
    return hosting.write_down(tx, person, 1, "all")


async def test_two_reminders_name_the_time_alone_and_none_comes_after_a_loss_or_on_a_break(town, cleo):
    ana, eva, fay = [await ana_in(town, name) for name in ("Ana", "Eva", "Fay")]
    await puts_up(cleo, room="4")
    for who in (ana, eva, fay):
        await takes(who)
    person = await eva.person()
    await does(town, people.loss, eva, person.id)
    await does(town, people.pause, fay, town.clock.now() + 20 * DAY)
    await begins(town)
    assert counted(await ana.screens(), "hours-reminder") == 2
    for who in (eva, fay):
        assert not await who.has("hours-reminder")
    told = await ana.sees("hours-reminder")
    assert set(told.text.values) == {"when"}


async def test_on_a_shared_phone_an_offered_place_comes_as_a_plain_line(town, cleo):
    ana, eva = await ana_in(town), await ana_in(town, "Eva", only_me=False)
    await puts_up(cleo)
    await takes(ana)
    await waits(eva)
    await looks(ana)
    await ana.taps("hours-cannot-button")
    assert not await eva.has("hours-offer")
    assert "veiled" in [screen.text.key for screen in await eva.screens()]


async def test_in_quiet_hours_an_offer_waits_and_the_time_to_answer_is_counted_from_the_morning(town, cleo):
    ana, eva = await ana_in(town), await ana_in(town, "Eva")
    await puts_up(cleo)
    await takes(ana)
    await waits(eva)
    await passes(town, 12)
    await looks(ana)
    await ana.taps("hours-cannot-button")
    assert not await eva.has("hours-offer")
    await passes(town, 11)
    told = await eva.sees("hours-offer")
    assert told.text.values["until"].instant > town.clock.now() + 20 * HOUR


async def test_whoever_leaves_frees_their_place_and_what_they_host_is_off(town, cleo):
    mo, ana, eva = await ana_in(town, "Mo"), await ana_in(town), await ana_in(town, "Eva")
    await puts_up(mo)
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    await takes(ana)
    await waits(eva)
    await does(town, people.leave, ana)
    assert await minutes_of_id(town, 3) == 0
    assert await eva.has("hours-offer")
    await eva.taps("hours-offer-yes-button")
    await does(town, people.leave, mo)
    assert (await first_one(town)).state == "cancelled"
    assert await minutes_of(town, eva) == 0
    assert await eva.has("hours-told-off")


async def minutes_of_id(town, person_id):
    return await town.kith.database.read(lambda tx: hours.balance(tx, person_id))


async def test_a_host_on_a_break_or_after_a_loss_is_stood_in_for_by_somebody(town, cleo):
    mo, ana = await ana_in(town, "Mo"), await ana_in(town)
    await puts_up(mo)
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    await takes(ana)
    await does(town, people.pause, mo, town.clock.now() + 30 * DAY)
    assert await asks_of(town) == ["hours.hostless"]
    await does(town, people.come_back, mo)
    assert await asks_of(town) == []


async def of_mo(town, cleo):
    """Mo's, to which Ana comes and for which Eva waits; the three."""
    mo, ana, eva = await ana_in(town, "Mo"), await ana_in(town), await ana_in(town, "Eva")
    await puts_up(mo)
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    await takes(ana)
    await waits(eva)
    return mo, ana, eva


@pytest.mark.parametrize(("found", "state"), [(True, "open"), (False, "cancelled")])
async def test_without_a_host_it_is_off_half_a_day_before_unless_somebody_saw_to_it(town, cleo, found, state):
    mo, ana, _ = await of_mo(town, cleo)
    await does(town, people.loss, mo, (await mo.person()).id)
    assert await asks_of(town) == ["hours.hostless"]
    if found:
        await closes(town, cleo, "hours.hostless")
    one = await first_one(town)
    await until(town, one.starts_at - 11 * HOUR)
    assert ((await first_one(town)).state, await asks_of(town)) == (state, [])
    await until(town, one.starts_at - HOUR)
    assert (await ana.has("hours-told-off"), await minutes_of(town, ana)) == (not found, -60 if found else 0)
    assert not await mo.has("hours-told-off-host")


async def test_a_host_who_cannot_shortly_before_it_begins_leaves_nobody_standing_there(town, cleo):
    mo, ana, _ = await of_mo(town, cleo)
    one = await first_one(town)
    await until(town, one.starts_at - 3 * HOUR)
    await does(town, people.pause, mo, town.clock.now() + 30 * DAY)
    assert ((await first_one(town)).state, await asks_of(town)) == ("cancelled", [])
    await until(town, one.starts_at - HOUR // 2)
    assert await ana.has("hours-told-off")


async def test_whoever_would_not_be_where_the_host_is_has_their_minutes_again_and_the_line_moves_up(town, cleo):
    mo, ana, eva = await of_mo(town, cleo)
    host = (await mo.person()).id
    await until(town, (await first_one(town)).returns_until + HOUR)
    await does(town, keeps_from, ana, host)
    assert await minutes_of(town, ana) == 0
    assert (await ana.has("hours-told-returned"), await eva.has("hours-offer")) == (True, True)
    assert await asks_of(town) == []


def keeps_from(tx, person, other):
    profiles.keep_apart(tx, person.id, other, "blocked")


async def test_whom_the_host_keeps_from_can_still_give_their_place_back(town, cleo):
    mo, ana, _ = await of_mo(town, cleo)
    await does(town, keeps_from, mo, (await ana.person()).id)
    assert await asks_of(town) == ["hours.together"]
    await does(town, lambda tx, person: booking.leave(tx, person, 1, seats.of(tx, 1, person.id).turn), ana)
    assert await minutes_of(town, ana) == 0


@pytest.mark.parametrize(("kind", "offered"), [("hours.unlikely", True), ("safety.unsafe", False)])
async def test_what_is_looked_at_in_somebodys_book_costs_them_no_turn(town, cleo, kind, offered):
    _, ana, eva = await of_mo(town, cleo)
    about = (await eva.person()).id
    await town.kith.database.write(
        lambda tx: asks.open(tx, kind, about=about, guarded=True, steps=("coordinator",), clock_minutes=60, what=WHAT)
    )
    await looks(ana)
    await ana.taps("hours-cannot-button")
    assert await eva.has("hours-offer") == offered


async def test_whoever_is_erased_leaves_no_words_and_no_place_and_the_books_at_zero(town, cleo):
    mo, ana, eva = await ana_in(town, "Mo"), await ana_in(town), await ana_in(town, "Eva")
    await puts_up(mo, topic="own", room="4")
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    for who in (ana, eva):
        await takes(who)
    gone, host = await ana.person(), await mo.person()
    await town.kith.database.write(lambda tx: erasing.erase(tx, gone.id))
    await town.settle()
    held = await town.kith.database.read(lambda tx: seats.in_turn(tx, 1, "held", "left"))
    assert [seat.person_id for seat in held] == [(await eva.person()).id]
    await town.kith.database.write(lambda tx: erasing.erase(tx, host.id))
    await town.settle()
    one = await town.kith.database.read(lambda tx: store.find(tx, 1))
    assert (one.draft.title, one.draft.whereabouts) == ("", "")
    assert await town.kith.database.read(hours.out_of_balance) == 0


async def test_only_the_host_and_a_coordinator_read_who_comes(town, cleo):
    mo, ana, eva = await ana_in(town, "Mo"), await ana_in(town), await ana_in(town, "Eva")
    await puts_up(mo, room="4")
    await looks(cleo)
    await cleo.taps("hours-agree-button")
    await takes(ana)
    seen = await looks(eva)
    assert await ana.as_name() not in seen.text.values.values()
    assert labels(seen) == ["hours-take-button"]
