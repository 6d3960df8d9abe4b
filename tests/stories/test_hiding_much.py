"""Hiding a chat in which a lot has been said."""

from bot.base.clock import DAY, MINUTE, SECOND
from bot.practice.telegram.answers import too_many_requests
from tests.handlers.sent import says_to
from tests.stories.people import ana_in

CALM = "·"


async def test_a_long_past_is_made_blank_though_telegram_asks_to_go_slowly(town, monkeypatch):
    ana = await ana_in(town)
    for _ in range(40):
        await says_to(town, ana)
    await town.settle()
    await town.passes(3 * DAY)
    meet, edits = town.telegram.faults.meet, []

    def slowly(method, params, now):
        """Twelve edits in ten seconds are enough."""
        if method == "editMessageText":
            if sum(then > now - 10 * SECOND for then in edits) >= 12:
                raise too_many_requests(10)
            edits.append(now)
        return meet(method, params, now)

    monkeypatch.setattr(town.telegram.faults, "meet", slowly)
    await ana.says("/hide")
    await town.passes(10 * MINUTE)
    assert {message.text for message in ana.phone.received} == {CALM}
