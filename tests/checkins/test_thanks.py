"""What two people did together, told at the end: by itself after a good ending, offered after any other."""

import pytest

from bot.base.clock import DAY
from bot.checkins import thanks
from bot.pairing import service as pairings
from bot.pairing import uncleared
from bot.people import service as people
from tests.checkins.town import NURSE, Meetings, labels, note
from tests.pairing.endings import both_are_ready, jumps_to

OFFER = "checkins-thanks-offer"


async def they_meet(town: Meetings, ana: str = "met", ruth: str = "met") -> None:
    """They book, the time comes, and both say how it was."""
    booked = await town.book()
    await town.until(booked.ends_at + DAY)
    for name, answer in (("Ana", ana), ("Ruth", ruth)):
        await town.presses(name, "checkins.say", booked.id, booked.sequence, answer)


async def thanks_for(town: Meetings, name: str) -> list[str]:
    """What reached that person of a thank-you: how it was sent, oldest first."""
    rows = await town._rows(name)
    return [row.kind for row in rows if (row.key or "").startswith("pairing:1:thanks") or row.kind == "picture"]


async def test_after_a_good_ending_both_get_what_they_did_together(merevale: Meetings) -> None:
    await they_meet(merevale)
    await both_are_ready(merevale)
    await jumps_to(merevale, "goodbye")
    for name in ("Ana", "Ruth"):
        assert await thanks_for(merevale, name) == ["photo"]
    pairing = (await merevale.pairings())[0]
    did = await merevale.do(lambda tx: thanks.together(tx, pairing))
    assert (did.unit, did.count, did.times, did.minutes) == ("week", 9, 1, 60)
    assert did.minutes == (await merevale.book_of("Ana")).given == (await merevale.book_of("Ruth")).given


async def test_two_who_never_met_say_goodbye_without_figures(merevale: Meetings) -> None:
    await both_are_ready(merevale)
    await jumps_to(merevale, "goodbye")
    assert await thanks_for(merevale, "Ana") == []
    assert note(await merevale.presses("Ana", "checkins.thanks", NURSE)) == "moved-on"


async def test_after_any_other_ending_it_is_offered_to_both_and_shown_to_whoever_asks(merevale: Meetings) -> None:
    await they_meet(merevale)
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    for name in ("Ana", "Ruth"):
        assert (await merevale.keys(name))[-1] == OFFER
    seen = await merevale.taps("Ruth", "checkins-thanks-button")
    assert seen.text.key == "checkins-thanks-sent"
    assert await thanks_for(merevale, "Ruth") == ["message", "picture"]
    await merevale.taps("Ruth", "pairing-word-button")
    await merevale.taps("Ruth", "pairing-word-phrase-button", phrase="wishes")
    assert (await merevale.keys("Ana"))[-1] == "pairing-word-said"


@pytest.mark.parametrize("who", ["Ana", "Ruth"])
async def test_nobody_is_reminded_of_somebody_with_whom_something_was_not_right(merevale: Meetings, who: str) -> None:
    await they_meet(merevale)
    await merevale.presses(who, "checkins.wrong_is", 1, 0, "unsafe")
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    for name in ("Ana", "Ruth"):
        assert OFFER not in await merevale.keys(name)
        assert note(await merevale.presses(name, "checkins.thanks", NURSE)) == "moved-on"


async def told(town: Meetings, why: str) -> None:
    """Something grave is told of the nurse."""
    if why == "uncleared":
        await town.do(lambda tx: uncleared.ask(tx, pairings.find(tx, NURSE)))
    else:
        await town.presses("Ana", "checkins.wrong_is", 1, 0, why)


@pytest.mark.parametrize("why", ["unsafe", "lost", "uncleared"])
async def test_no_word_comes_from_somebody_of_whom_something_grave_was_told(merevale: Meetings, why: str) -> None:
    await they_meet(merevale)
    await both_are_ready(merevale)
    await told(merevale, why)
    await merevale.presses("Cleo", "pairing.replace", NURSE)
    before = await merevale.keys("Ana")
    assert note(await merevale.taps("Ruth", "pairing-word-button")) == "moved-on"
    assert note(await merevale.presses("Ruth", "pairing.word_say", NURSE, "wishes")) == "moved-on"
    assert await merevale.keys("Ana") == before


@pytest.mark.parametrize("why", ["unsafe", "lost", "uncleared"])
async def test_a_word_that_was_left_before_is_not_read_with_the_goodbye(merevale: Meetings, why: str) -> None:
    await they_meet(merevale)
    await both_are_ready(merevale)
    await merevale.presses("Ruth", "pairing.word_say", NURSE, "wishes")
    await told(merevale, why)
    await jumps_to(merevale, "goodbye")
    for name, side in (("Ana", "parent"), ("Ruth", "helper")):
        (read,) = [one for one in await merevale.messages(name) if one.text.key.startswith("pairing-goodbye")]
        assert read.text.key == f"pairing-goodbye-{side}"
        assert labels(read) == ["pairing-people-button"]
        assert await thanks_for(merevale, name) == []


async def test_beneath_a_meeting_of_two_who_have_parted_nothing_leads_to_another(merevale: Meetings) -> None:
    await they_meet(merevale)
    assert "checkins-book-button" in labels(await merevale.presses("Ruth", "checkins.one", 1))
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    assert labels(await merevale.presses("Ruth", "checkins.one", 1)) == ["hours-book-button"]
    assert labels(await merevale.presses("Ruth", "checkins.wrong_is", 1, 0, "unsafe")) == []


async def test_whoever_has_left_is_offered_nothing_and_the_other_one_is(merevale: Meetings) -> None:
    await they_meet(merevale)
    ruth = await merevale.person("Ruth")
    await merevale.do(lambda tx: people.leave(tx, ruth))
    assert OFFER not in await merevale.keys("Ruth")
    (offer,) = [one for one in await merevale.messages("Ana") if one.text.key == OFFER]
    assert labels(offer) == ["checkins-thanks-button"]
    assert note(await merevale.presses("Ana", "pairing.word_say", NURSE, "wishes")) == "moved-on"


async def test_while_they_are_together_there_is_no_thank_you_yet_and_never_one_for_strangers(
    merevale: Meetings,
) -> None:
    await they_meet(merevale)
    assert note(await merevale.presses("Ana", "checkins.thanks", NURSE)) == "moved-on"
    await merevale.presses("Ana", "pairing.change", NURSE, "end")
    assert note(await merevale.presses("Dee", "checkins.thanks", NURSE)) == "moved-on"


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (0, ("day", 1)),
        (13, ("day", 13)),
        (14, ("week", 2)),
        (89, ("week", 12)),
        (90, ("month", 3)),
        (730, ("month", 24)),
    ],
)
def test_a_length_of_time_is_told_as_people_say_it(days, told) -> None:
    assert thanks.length(days) == told
