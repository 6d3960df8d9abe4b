"""What is not lent to whoever acts for Ana: everything else of hers, what others trust her with, and forged names."""

import pytest

from bot.base.clock import to_minute
from bot.people import service as people
from tests.checkins.acting import acts, comes_to_act, comes_together
from tests.checkins.town import A_WEEK_ON, NURSE, Meetings, at, beneath, labels, note


@pytest.fixture
async def merevale(merevale: Meetings) -> Meetings:
    """Ana and Ruth are together, and Sam acts for Ana."""
    await comes_to_act(merevale, "Sam", "Ana")
    return merevale


FORBIDDEN = {
    "checkins.coming": ("checkin", 0),
    "checkins.calendar": ("checkin",),
    "checkins.say": ("checkin", 0, "met"),
    "checkins.wrong": ("checkin", 0),
    "checkins.wrong_is": ("checkin", 0, "unsafe"),
    "checkins.met_days": (NURSE, 0, 0),
    "checkins.plan": (NURSE,),
    "checkins.plan_yes": (1,),
    "checkins.pace_ask": (1, 50, "unsaid"),
    "pairing.one": (NURSE,),
    "pairing.people": (0,),
    "pairing.yes": (NURSE,),
    "pairing.waiting": (),
    "pairing.change": (NURSE, "end"),
    "pairing.tell_loss": (),
    "people.consents": (),
    "people.consent": ("pairing",),
    "people.about_me": (),
    "people.settings": (),
    "people.set_language": (),
    "people.language": ("es",),
    "people.private": ("no",),
    "people.hide": (),
    "people.pause_for": ("open",),
    "people.leave_now": (),
    "people.loss": (),
    "people.loss_undo": (),
    "people.companions": (),
    "people.companion_link": (),
    "people.companion_end": (1,),
    "people.companion_go_on": (1,),
    "people.act": (1,),
    "hours.book": (),
    "asks.never_mind": (1,),
    "asks.sorted": (1,),
    "safety.now": (),
    "safety.again": (),
    "home": (),
    "open": (1,),
}


@pytest.mark.parametrize("tag", FORBIDDEN)
async def test_nothing_else_of_hers_can_be_done_or_seen_in_her_name(merevale: Meetings, tag: str) -> None:
    booked = await merevale.book()
    before = await merevale.do(lambda tx: people.get(tx, merevale.ids["Ana"]))
    args = [booked.id if one == "checkin" else one for one in FORBIDDEN[tag]]
    seen = await acts(merevale, tag, *args)
    assert note(seen) == "moved-on"
    assert beneath(seen) == "home"
    assert await merevale.do(lambda tx: people.get(tx, merevale.ids["Ana"])) == before
    assert await merevale.checkins() == [booked]
    assert [ask for ask in await merevale.asks() if ask.kind.startswith("safety")] == []


@pytest.mark.parametrize("raw", ["checkins.book@:1", "checkins.book@x:1", "checkins.book@-1:1", "checkins.book@01:1"])
async def test_a_forged_name_opens_nothing(merevale: Meetings, raw: str) -> None:
    tag, arg = raw.split(":")
    assert note(await merevale.presses("Sam", tag, arg)) == "moved-on"


async def test_nobody_acts_by_a_forged_button_or_for_somebody_else(merevale: Meetings) -> None:
    await merevale.pair("Ben", "Ruth")
    await comes_to_act(merevale, "Sid", "Ben")
    booked = await merevale.book()
    for name in ("Sid", "Ben", "Ruth", "Cleo", "Ana"):
        for tag, args in (("checkins.one", (booked.id,)), ("checkins.slot", (NURSE, 0, 0, to_minute(at(12, 3))))):
            assert note(await acts(merevale, tag, *args, name=name)) == "moved-on"
    seen = await merevale.presses("Sid", "checkins.one", booked.id, acts_for=merevale.ids["Ben"])
    assert note(seen) == "moved-on"
    assert await merevale.checkins() == [booked]


async def test_a_parent_who_walks_with_others_is_acted_for_as_a_parent_only(merevale: Meetings) -> None:
    await merevale.moves_in("Fay", "parent")

    await merevale.do(lambda tx: people.add_role(tx, merevale.ids["Ana"], "mentor", by=None))
    hers = await comes_together(merevale, "Fay", "Ana")
    assert note(await acts(merevale, "checkins.book", hers)) == "moved-on"
    assert note(await acts(merevale, "checkins.slot", hers, 0, 0, to_minute(A_WEEK_ON))) == "moved-on"
    home = await merevale.presses("Sam", "people.act", merevale.ids["Ana"])
    assert labels(home).count("checkins-acting-book-button") == 1


async def test_a_coordinator_s_rights_are_not_lent(merevale: Meetings) -> None:
    await merevale.pair("Ben", "Ruth")
    await merevale.do(lambda tx: people.add_role(tx, merevale.ids["Ana"], "coordinator", by=None))
    assert note(await acts(merevale, "checkins.book", 2)) == "moved-on"
    assert note(await acts(merevale, "checkins.look", 1)) == "moved-on"
