"""Group sessions where somebody is not to meet another, or not to hear of it."""

from bot.asks import service as asks
from bot.base.clock import DAY, MINUTE
from bot.base.messages import Button, Text
from bot.people import profiles
from bot.skills import service, session_messages
from bot.skills.store import sessions
from tests.stories.people import cleo_in, is_in, ruth_in
from tests.stories.test_sessions import begun, code_of, comes, ends, passes, reads, session_of, totals, types, writes


async def cleo_leads(town):
    """Cleo, the only coordinator, leads; Ruth works there as a nurse, and Fay came in."""
    cleo = await cleo_in(town)
    ruth = await ruth_in(town, cleo)
    await writes(town, service.put_up, await cleo.person(), "offer", "yoga")
    await cleo.presses_again(cleo.phone.last, Button(Text("done-button"), "session.start", "yoga"))
    return cleo, ruth, await comes(town, "Fay", await code_of(town, cleo))


async def test_that_it_was_not_so_never_reaches_who_led_it_even_where_they_coordinate(town):
    cleo, ruth, fay = await cleo_leads(town)
    await passes(town, 30 * MINUTE)
    await cleo.presses_again(cleo.phone.last, Button(Text("done-button"), "session.led", 1))
    await ends(cleo, 30)
    await fay.taps("sessions-deny-button")
    (ask,) = await reads(town, asks.of_kind, "merevale", session_messages.DENIED)
    assert ask.guarded
    assert ask.owner == (await ruth.person()).id
    assert ask.id not in [one.id for one in await reads(town, asks.before, await cleo.person())]
    assert not any("denied" in screen.text.key for screen in await cleo.screens())


async def test_where_the_only_coordinator_led_it_somebody_else_who_works_there_finds_out(town):
    cleo, ruth, fay = await cleo_leads(town)
    for _ in range(3):
        await passes(town, DAY)
    session = await session_of(town, cleo)
    await cleo.presses_again(cleo.phone.last, Button(Text("done-button"), "session.settle", session.id, 30))
    assert (await reads(town, sessions.find, session.id)).state == "open"
    seen = await ruth.presses_again(ruth.phone.last, Button(Text("done-button"), "session.look", session.id))
    assert seen.text.key == "sessions-look"
    await ruth.presses_again(ruth.phone.last, Button(Text("done-button"), "session.settle", session.id, 30))
    assert [await totals(town, one) for one in (cleo, fay)] == [(30, 0), (0, 30)]


async def test_nobody_comes_in_where_somebody_is_from_whom_they_are_kept_apart(town):
    ana = await begun(town)
    fay, zoe = await comes(town, "Fay", await code_of(town, ana)), await is_in(town, "Zoe")
    await writes(town, profiles.keep_apart, (await fay.person()).id, (await zoe.person()).id, "blocked")
    seen = await types(zoe, await code_of(town, ana))
    assert seen == await types(zoe, "123456")
    assert len(await reads(town, sessions.there, (await session_of(town, ana)).id)) == 1


async def test_two_who_came_apart_while_both_are_there_are_seen_to_by_somebody_who_does_not_lead(town):
    await cleo_in(town)
    ana = await begun(town)
    code = await code_of(town, ana)
    fay, zoe = await comes(town, "Fay", code), await comes(town, "Zoe", code)
    for _ in range(2):
        await writes(town, profiles.keep_apart, (await fay.person()).id, (await zoe.person()).id, "blocked")
    (ask,) = await reads(town, asks.of_kind, "merevale", session_messages.TOGETHER)
    assert ask.notice.text.key == "sessions-ask-together"
    assert ask.notice.text.values["other"] == await zoe.as_name()
