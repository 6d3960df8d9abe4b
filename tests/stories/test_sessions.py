"""Ana leads yoga for several: they come in by a code, she says that it is over, and it stands in everybody's book."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR, MINUTE, local
from bot.base.messages import Button, Text
from bot.base.outcome import Refused
from bot.hours import service as hours
from bot.people import clearances, erasing, profiles
from bot.people import service as people
from bot.skills import exchanges, service, session_messages
from bot.skills import session_rules as rules
from bot.skills import sessions as led
from bot.skills.store import sessions
from handlers.screens import options
from tests.stories.people import cleo_in, counted, is_in


async def writes(town, act, *args):
    return await town.kith.database.write(lambda tx: act(tx, *args))


async def reads(town, act, *args):
    return await town.kith.database.read(lambda tx: act(tx, *args))


async def begun(town, name="Ana", kind="yoga"):
    """Somebody leads that, and it has begun."""
    who = await is_in(town, name)
    person = await who.person()
    await writes(town, service.put_up, person, "offer", kind)
    await who.from_home("skills-open-button")
    await who.taps("sessions-open-button")
    await who.taps("sessions-start-button")
    await who.taps("telling-kind-button")
    return who


async def session_of(town, who):
    return (await reads(town, sessions.ever_led, (await who.person()).id))[-1]


async def code_of(town, who):
    return str((await session_of(town, who)).code)


async def comes(town, name, code):
    who = await is_in(town, name)
    await types(who, code)
    await who.taps("sessions-come-button")
    return who


async def types(who, code):
    await who.from_home("skills-open-button")
    await who.taps("sessions-open-button")
    await who.taps("sessions-code-button")
    return await who.says(code)


async def ends(who, minutes):
    seen = await who.taps("sessions-end-button")
    button = next(one for one in options(seen) if one.press == "session.ended" and one.args[1] == minutes)
    return await who.taps(button.label.key, **button.label.values)


async def totals(town, who):
    book = await reads(town, hours.book, (await who.person()).id)
    return book.totals.given, book.totals.received


async def passes(town, length):
    town.clock.move(length)
    await town.settle()


async def test_who_types_the_code_reads_who_leads_and_what_it_is_and_is_there_after_one_tap(town):
    ana = await begun(town)
    fay = await is_in(town, "Fay")
    seen = await types(fay, await code_of(town, ana))
    assert seen.text.key == "sessions-door"
    assert seen.text.values["who"] == await ana.as_name()
    assert await reads(town, sessions.there, (await session_of(town, ana)).id) == []
    seen = await fay.taps("sessions-come-button")
    assert seen.text.key == "sessions-inside"
    seen = await ana.taps("sessions-again-button")
    assert seen.text.values["count"] == 1


async def test_it_stands_in_every_book_once_however_many_came(town):
    ana = await begun(town)
    code = await code_of(town, ana)
    fay, zoe = await comes(town, "Fay", code), await comes(town, "Zoe", code)
    await passes(town, 50 * MINUTE)
    seen = await ends(ana, 50)
    assert seen.text.key == "sessions-held"
    assert [await totals(town, one) for one in (ana, fay, zoe)] == [(50, 0), (0, 50), (0, 50)]
    assert await reads(town, hours.out_of_balance) == 0
    place = (await ana.person()).place
    assert await writes(town, lambda tx: hours.store.balance(tx, hours.pot(tx, place))) == 50
    assert counted(await fay.screens(), "sessions-over") == 1
    await fay.from_home("hours-book-button")


async def test_a_link_leads_to_the_same_door(town):
    ana = await begun(town)
    fay = await is_in(town, "Fay")
    seen = await fay.starts(f"s{await code_of(town, ana)}")
    assert seen.text.key == "sessions-door"


async def test_whoever_is_not_here_yet_learns_nothing_by_a_link(town):
    ana = await begun(town)
    ivy = await town.moves_in("Ivy")
    seen = await ivy.starts(f"s{await code_of(town, ana)}")
    assert seen == await (await town.moves_in("Ian")).starts("s123456")


async def test_nobody_tries_codes_out(town):
    ana = await begun(town)
    code = await code_of(town, ana)
    fay = await is_in(town, "Fay")
    await types(fay, "999998" if code != "999998" else "999997")
    for _ in range(rules.TRIES_MAX - 1):
        seen = await fay.says("999998" if code != "999998" else "999997")
    assert seen.text.values["rest"].key == "sessions-too-many-tries"
    seen = await fay.presses_again(fay.phone.last, Button(Text("sessions-come-button"), "session.come", int(code)))
    assert seen.text.values["note"].key == "sessions-no-such-code"
    assert await reads(town, sessions.there, (await session_of(town, ana)).id) == []
    await passes(town, HOUR + MINUTE)
    assert (await types(fay, code)).text.key == "sessions-door"


async def test_who_is_kept_apart_reads_what_is_said_of_any_other_code(town):
    ana, fay = await begun(town), await is_in(town, "Fay")
    await writes(town, profiles.keep_apart, (await ana.person()).id, (await fay.person()).id, "blocked")
    seen = await types(fay, await code_of(town, ana))
    other = await types(fay, "123456")
    assert seen == other


@pytest.mark.parametrize("somebody_waits", [False, True])
async def test_nobody_comes_in_once_it_should_long_be_over(town, somebody_waits):
    ana, fay = await begun(town), await is_in(town, "Fay")
    code = await code_of(town, ana)
    if somebody_waits:
        await comes(town, "Zoe", code)
    await passes(town, 5 * HOUR)
    assert (await types(fay, code)).text.values["note"].key == "sessions-no-such-code"


async def test_who_is_not_there_after_all_is_not_counted(town):
    ana = await begun(town)
    fay = await comes(town, "Fay", await code_of(town, ana))
    await fay.taps("sessions-go-button")
    seen = await ana.taps("sessions-end-button")
    assert seen.text.key == "sessions-nobody-came"
    seen = await ana.taps("sessions-off-button")
    assert seen.text.key == "sessions-not-held"
    assert await totals(town, ana) == (0, 0)


async def test_a_second_tap_and_a_longer_time_change_nothing(town):
    ana = await begun(town)
    fay = await comes(town, "Fay", await code_of(town, ana))
    await passes(town, 30 * MINUTE)
    session = await session_of(town, ana)
    await ana.presses_again(ana.phone.last, Button(Text("done-button"), "session.ended", session.id, 600))
    assert (await session_of(town, ana)).state == "open"
    await ana.from_home("skills-open-button")
    await ana.taps("sessions-open-button")
    await ana.taps("sessions-see-button")
    await ends(ana, 30)
    await ana.presses_again(ana.phone.last, Button(Text("done-button"), "session.ended", session.id, 25))
    await fay.presses_again(fay.phone.last, Button(Text("done-button"), "session.ended", session.id, 25))
    assert [await totals(town, one) for one in (ana, fay)] == [(30, 0), (0, 30)]


async def test_a_leader_who_says_nothing_is_asked_once_and_then_a_coordinator_finds_out(town):
    cleo = await cleo_in(town)
    ana = await begun(town)
    fay = await comes(town, "Fay", await code_of(town, ana))
    await passes(town, 5 * HOUR)
    assert counted(await ana.screens(), "sessions-ask-over") == 1
    place = (await ana.person()).place
    assert await reads(town, asks.of_kind, place, session_messages.SILENT) == []
    assert await totals(town, fay) == (0, 0)
    for _ in range(3):
        await passes(town, DAY)
    (ask,) = await reads(town, asks.of_kind, place, session_messages.SILENT)
    assert counted(await ana.screens(), "sessions-ask-over") == 1
    session = await session_of(town, ana)
    await cleo.presses_again(cleo.phone.last, Button(Text("done-button"), "session.look", session.id))
    await cleo.presses_again(cleo.phone.last, Button(Text("done-button"), "session.settle", session.id, 60))
    assert [await totals(town, one) for one in (ana, fay)] == [(60, 0), (0, 60)]
    assert (await reads(town, asks.load, ask.id)).state == "closed"


async def test_a_coordinator_settles_none_of_which_its_leader_was_not_asked(town):
    cleo = await cleo_in(town)
    ana = await begun(town)
    await comes(town, "Fay", await code_of(town, ana))
    session = await session_of(town, ana)
    await cleo.presses_again(cleo.phone.last, Button(Text("done-button"), "session.settle", session.id, 5))
    assert (await session_of(town, ana)).state == "open"


async def test_who_says_that_it_was_not_so_has_it_in_their_book_no_more_and_somebody_looks(town):
    await cleo_in(town)
    ana = await begun(town)
    fay = await comes(town, "Fay", await code_of(town, ana))
    await passes(town, 30 * MINUTE)
    await ends(ana, 30)
    await fay.taps("sessions-deny-button")
    assert [await totals(town, one) for one in (ana, fay)] == [(30, 0), (0, 0)]
    assert await reads(town, hours.out_of_balance) == 0
    place = (await ana.person()).place
    assert len(await reads(town, asks.of_kind, place, session_messages.DENIED)) == 1
    assert not any("denied" in screen.text.key for screen in await ana.screens())


async def test_past_the_limit_it_is_read_by_everybody_and_moves_no_balance(town):
    ana = await begun(town)
    fay = await comes(town, "Fay", await code_of(town, ana))
    person = await fay.person()

    def near_the_limit(tx):
        mine, pot = hours.account_of(tx, person.id), hours.pot(tx, person.place)
        hours.post(tx, hours.Transfer(pot, mine, hours.rules.HARD_LIMIT_MINUTES, "gift", "x", "x", receiver=mine))

    await writes(town, near_the_limit)
    before = await reads(town, hours.balance, person.id)
    await passes(town, 30 * MINUTE)
    await ends(ana, 30)
    assert await reads(town, hours.balance, person.id) == before
    assert (await totals(town, fay))[1] == hours.rules.HARD_LIMIT_MINUTES + 30
    assert await reads(town, hours.out_of_balance) == 0


async def test_who_is_erased_is_not_there_and_with_nobody_there_it_did_not_take_place(town):
    ana = await begun(town)
    fay = await comes(town, "Fay", await code_of(town, ana))
    person = await fay.person()
    await writes(town, lambda tx: erasing.erase(tx, person.id))
    await passes(town, 2 * DAY)
    assert (await session_of(town, ana)).state == "not_held"
    assert await reads(town, hours.out_of_balance) == 0


async def test_where_the_leader_is_erased_a_coordinator_finds_out_for_those_who_came(town):
    cleo = await cleo_in(town)
    ana = await begun(town)
    code = await code_of(town, ana)
    fay, zoe = await comes(town, "Fay", code), await is_in(town, "Zoe")
    session = await session_of(town, ana)
    await passes(town, 30 * MINUTE)
    await writes(town, lambda tx: erasing.erase(tx, session.leader_id))
    assert (await types(zoe, code)).text.values["note"].key == "sessions-no-such-code"
    await passes(town, MINUTE)
    assert len(await reads(town, asks.of_kind, session.place, session_messages.SILENT)) == 1
    await cleo.presses_again(cleo.phone.last, Button(Text("done-button"), "session.settle", session.id, 30))
    assert await totals(town, fay) == (0, 30)
    assert await reads(town, hours.out_of_balance) == 0
    assert await reads(town, asks.of_kind, session.place, session_messages.SILENT) == []


async def test_a_coordinator_who_says_done_without_finding_out_is_asked_again(town):
    cleo = await cleo_in(town)
    ana = await begun(town)
    fay = await comes(town, "Fay", await code_of(town, ana))
    for _ in range(3):
        await passes(town, DAY)
    place = (await ana.person()).place
    (ask,) = await reads(town, asks.of_kind, place, session_messages.SILENT)
    await writes(town, asks.close, ask.id, (await cleo.person()).id, "sorted")
    assert await totals(town, fay) == (0, 0)
    for _ in range(15):
        await passes(town, DAY)
    assert len(await reads(town, asks.of_kind, place, session_messages.SILENT)) == 1


async def test_after_a_loss_nobody_reads_that_it_was_about_a_baby(town):
    ana = await begun(town, kind="play-ideas")
    code = await code_of(town, ana)
    fay, zoe = await comes(town, "Fay", code), await comes(town, "Zoe", code)
    person = await fay.person()
    await writes(town, people.loss, person, person.id)
    await passes(town, 30 * MINUTE)
    await ends(ana, 30)
    said = [[one for one in await who.screens() if one.text.key == "sessions-over"] for who in (fay, zoe)]
    assert [one.text.values["what"].key for (one,) in said] == ["sessions-some", "skills-kind-play-ideas"]


async def test_nobody_leads_whose_clearance_was_taken_away(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    person, coordinator = await ana.person(), await cleo.person()
    await writes(town, service.put_up, person, "offer", "yoga")
    await writes(town, service.put_up, person, "offer", "walk")
    assert await reads(town, led.can_lead, person) == ["yoga"]
    await writes(town, clearances.give, coordinator, person.id, "public", "2028-01-01")
    assert await reads(town, led.can_lead, person) == ["yoga", "walk"]
    await writes(town, clearances.withdraw, coordinator, person.id)
    assert await reads(town, led.can_lead, person) == []


async def test_nobody_leads_what_they_do_not_offer(town):
    fay = await is_in(town, "Fay")
    await fay.from_home("skills-open-button")
    await fay.taps("sessions-open-button")
    seen = await fay.taps("sessions-start-button")
    assert seen.text.key == "sessions-nothing-to-lead"
    seen = await fay.presses_again(fay.phone.last, Button(Text("done-button"), "session.start", "yoga"))
    assert seen.text.values["note"].key == "moved-on"


async def test_what_stands_in_the_books_as_a_session_is_not_told_once_more(town):
    ana = await begun(town)
    fay = await comes(town, "Fay", await code_of(town, ana))
    await passes(town, 30 * MINUTE)
    await ends(ana, 30)
    here, there = await ana.person(), await fay.person()
    today = local(town.clock.now(), here.zone).date()

    def tells(tx):
        return exchanges.told(tx, here.id, here.id, there.id, "yoga", 30, today, "said")

    with pytest.raises(Refused, match="group session"):
        await writes(town, tells)
    await fay.taps("sessions-deny-button")
    assert await writes(town, tells)
