"""Requests name their methods exactly as the Bot API does: not every server takes another spelling."""

from bot.practice.stories import arrive
from bot.practice.telegram import SimulatedRequest
from bot.practice.telegram.server import METHODS


async def test_every_method_is_called_by_its_own_name(town, monkeypatch):
    whole, asked = SimulatedRequest.do_request, set()

    async def noted(self, url, method, *more, **named):
        asked.add(url.partition("?")[0].rpartition("/")[2])
        return await whole(self, url, method, *more, **named)

    monkeypatch.setattr(SimulatedRequest, "do_request", noted)
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    ana.phone.say("/hide")
    await town.settle()
    assert asked >= {"sendMessage", "editMessageText", "getUpdates", "answerCallbackQuery", "deleteMessages"}
    assert asked <= set(METHODS)
