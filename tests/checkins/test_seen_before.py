"""Old buttons about a meeting, and meetings looked at before another's act: neither moves what is now."""

from bot.base.clock import to_minute
from bot.checkins.store import checkins
from tests.checkins.town import NURSE, Meetings, at, note


async def test_a_time_tapped_for_a_meeting_that_was_moved_since_moves_nothing(merevale: Meetings) -> None:
    booked = await merevale.book()
    await merevale.presses("Ana", "checkins.slot", NURSE, booked.id, 0, to_minute(at(12, 2)))
    seen = await merevale.presses("Ruth", "checkins.slot", NURSE, booked.id, 0, to_minute(at(12, 3)))
    assert note(seen) == "moved-on"
    assert (await merevale.checkins())[0].starts_at == at(12, 2)


async def test_a_meeting_that_changed_since_it_was_loaded_is_neither_settled_nor_answered(merevale: Meetings) -> None:
    before = await merevale.book()
    await merevale.presses("Ana", "checkins.slot", NURSE, before.id, 0, to_minute(at(12, 2)))
    span = (at(12, 3), at(12, 3) + before.ends_at - before.starts_at)
    assert not await merevale.do(lambda tx: checkins.settle(tx, before, "cancelled"))
    assert not await merevale.do(lambda tx: checkins.move(tx, before, span, before.helper_id, "booked"))
    assert not await merevale.do(lambda tx: checkins.coming(tx, before, "parent"))
    assert not await merevale.do(lambda tx: checkins.say(tx, before, "parent", "met"))
    (now,) = await merevale.checkins()
    assert (now.state, now.starts_at, now.coming, now.said) == ("booked", at(12, 2), frozenset(), {})
