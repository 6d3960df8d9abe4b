"""A whole meeting of eight people: set, answered, reminded, held with a vote and notes, and followed to its end."""

from bot.base.clock import DAY, HOUR
from bot.base.messages import Button, Words
from bot.circle import meetings
from bot.circle.store import decisions
from bot.circle.store import meetings as store
from handlers.screens import options
from tests.stories.people import cleo_in, is_in, reads
from tests.stories.test_circle import brings, chooses, looks, passes, to_the_vote

OTHERS = ("Ben", "Eva", "Fay", "Gus", "Hana", "Ida")


async def sets(who, typed="Thursday 3 December 18:00", where="The library", repeats="no"):
    """That person sets a meeting."""
    await who.from_home("circle-open-button")
    await who.taps("circle-meetings-button")
    await who.taps("circle-set-meeting-button")
    await who.says(typed)
    await who.taps("hours-when-yes-button")
    if where:
        await who.says(where)
    else:
        await who.taps("circle-in-the-bot-button")
    return await who.taps("circle-repeats-button", repeats=repeats)


async def until(town, instant):
    await passes(town, instant - town.clock.now())


async def the_only(town):
    (one,) = await looks(town, store.ahead, "merevale", 9)
    return one


async def answers(who, label):
    """On the invitation, or where there is none any more on the meeting's screen."""
    if not await who.has("circle-invited"):
        await who.from_home("circle-open-button")
        await who.taps("circle-meetings-button")
        await who.taps("circle-open-one-button")
    return await who.taps(label)


async def test_eight_meet_decide_and_see_it_done(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    others = [await is_in(town, name) for name in OTHERS]
    await brings(ana)
    seen = await sets(ana)
    assert await ana.has("circle-planned")
    assert seen.text.values["rest"].values["count"] == 1
    one = await the_only(town)

    await passes(town, DAY)
    for who in others:
        assert await who.has("circle-invited")
    for who in others[:5]:
        seen = await answers(who, "circle-coming-button")
        assert seen.text.values["mine"] == "yes"
    seen = await answers(others[5], "circle-cannot-button")
    assert (seen.text.values["mine"], seen.text.values["count"]) == ("no", 6)
    assert not any("Ana" in words for words in await reads(others[0]))

    await until(town, one.starts_at - 8 * HOUR)
    assert [await who.has("circle-remember") for who in (ana, *others, cleo)] == [True] * 6 + [False] * 2

    await until(town, one.starts_at + HOUR)
    await ana.from_home("circle-open-button")
    await ana.taps("circle-meetings-button")
    await ana.taps("circle-open-one-button")
    await ana.taps("circle-vote-here-button")
    await ana.taps("circle-open-one-button")
    await ana.taps("circle-begin-now-button")
    await chooses(ana, 1)
    for who in (*others[:5], cleo):
        await to_the_vote(who)
        await chooses(who, 1)
    assert await looks(town, store.votes, one.id) == [1]
    await ana.from_home("circle-open-button")
    await ana.taps("circle-meetings-button")
    await ana.taps("circle-open-one-button")
    await ana.taps("circle-write-notes-button")
    await ana.says("We met at the libary.")
    await ana.taps("circle-write-notes-button")
    await ana.says("We met at the library.")

    await passes(town, 8 * DAY)
    assert (await looks(town, decisions.find, 1)).totals == (0, 7)
    ben = others[0]
    await ben.from_home("circle-open-button")
    await ben.taps("circle-meetings-button")
    seen = await ben.taps("circle-open-one-button")
    assert [line.values["choice"] for line in seen.text.values["topics"].items] == [Words("circle_item", 1)]
    told = [words for words in await reads(ben) if "We met at the" in words]
    assert told
    assert "library" in told[-1]

    await ben.from_home("circle-open-button")
    await ben.taps("circle-promises-button")
    await ben.taps("circle-open-one-button")
    await ben.taps("circle-take-button")
    await ben.taps("circle-in-days-button", days=7)
    await ben.taps("circle-begun-button")
    await ben.taps("circle-done-button")
    assert await ana.has("circle-settled")
    assert not await others[1].has("circle-settled")
    await others[1].from_home("circle-open-button")
    seen = await others[1].taps("circle-promises-button")
    assert [line.values["stands"].values["state"] for line in seen.text.values["lines"].items] == ["done"]


async def test_who_leads_calls_it_off_and_those_who_were_to_come_are_told(town):
    ana, ben, eva = [await is_in(town, name) for name in ("Ana", "Ben", "Eva")]
    await sets(ana, where="", repeats="week")
    await passes(town, HOUR)
    await answers(ben, "circle-coming-button")
    await ana.from_home("circle-open-button")
    await ana.taps("circle-meetings-button")
    await ana.taps("circle-open-one-button")
    await ana.taps("circle-call-off-button")
    assert await ben.has("circle-called-off")
    assert not await eva.has("circle-called-off")
    assert await looks(town, store.ahead, "merevale", 9) == []


async def test_who_leads_cannot_come_and_another_leads_it_by_one_tap(town):
    ana, ben = [await is_in(town, name) for name in ("Ana", "Ben")]
    await sets(ana, where="", repeats="week")
    await passes(town, HOUR)
    await answers(ben, "circle-coming-button")
    await ana.from_home("circle-open-button")
    await ana.taps("circle-meetings-button")
    await ana.taps("circle-open-one-button")
    seen = await ana.taps("circle-cannot-button")
    assert seen.text.values["led"] == "no"
    assert await ben.has("circle-who-leads")
    seen = await ben.taps("circle-lead-button")
    assert (await the_only(town)).chair == (await ben.person()).id
    assert "circle-you-lead" in str(seen)


async def test_a_time_that_cannot_be_read_is_asked_for_again(town):
    ana = await is_in(town, "Ana")
    await ana.from_home("circle-open-button")
    await ana.taps("circle-meetings-button")
    await ana.taps("circle-set-meeting-button")
    for words in ("soon", "x" * 3_000, "yesterday 10:00"):
        seen = await ana.says(words)
        assert seen.text.key == "home-with-note"
    assert {one.press for one in options(seen) if isinstance(one, Button)} == set()
    assert await looks(town, meetings.listed, await ana.person()) == []
