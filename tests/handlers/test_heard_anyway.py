"""What somebody writes is heard whatever becomes of it: refused, broken, or come before anything was loaded."""

from threading import Event

import pytest
from sqlalchemy import func, select

from bot.base import inbox
from bot.practice.stories import arrive
from bot.safety.screening import ready
from bot.safety.screening.screen import screening
from bot.safety.store import ALARMS
from handlers.reception import Reception
from tests.handlers.sent import counts, message
from tests.handlers.sent import press as pressed
from tests.stories.people import cleo_in

WORDS = "I am going to kill myself tonight"


@pytest.fixture
async def cleo(town):
    """Cleo coordinates."""
    return await cleo_in(town)


async def alarms(town):
    return await town.kith.database.read(lambda tx: tx.scalar(select(func.count()).select_from(ALARMS)))


def breaking(monkeypatch, times):
    """Let whatever somebody says break so often."""
    said, left = Reception._said, [times]

    def broken(self, turn, words):
        if left[0]:
            left[0] -= 1
            raise ValueError("it breaks")
        return said(self, turn, words)

    monkeypatch.setattr(Reception, "_said", broken)


@pytest.mark.parametrize("times", [1, 2, 3])
async def test_words_whose_handler_breaks_are_heard_once_and_at_the_first_try(
    town, cleo, ana, monkeypatch, caplog, times
):
    breaking(monkeypatch, times)
    await ana.says(WORDS)
    await ana.sees("safety-emergency")
    assert await ana.has("sorry-broken") == (times == 3)
    await cleo.sees("safety-ask-emergency")
    assert not await cleo.has("asks-again")
    assert await alarms(town) == 1
    caplog.clear()


async def test_hearing_that_breaks_is_tried_again_like_anything_else(town, ana, monkeypatch, caplog):
    tried = []

    def broken(_turn, _inbox_id):
        tried.append(1)
        raise ValueError("it breaks")

    monkeypatch.setattr("handlers.reception.hear", broken)
    await ana.says(WORDS)
    assert (len(tried), await counts(town, "quarantined")) == (6, 1)
    await ana.sees("sorry-broken")
    caplog.clear()


async def test_an_update_that_comes_twice_is_heard_once(town, ana):
    update = {"update_id": 70_001, "message": message(town, ana.phone, WORDS)}
    for _ in range(2):
        await town.kith.intake.store([update])
        await town.settle()
    assert await alarms(town) == 1


async def test_one_kept_before_a_kill_is_heard_after_the_start(town, cleo, ana):
    raw = {"update_id": 70_002, "message": message(town, ana.phone, WORDS)}
    await town.kith.database.write(lambda tx: inbox.keep(tx, raw, ana.phone.id))
    await town.restart()
    await town.settle()
    assert await alarms(town) == 1
    await cleo.sees("safety-ask-emergency")


async def test_words_that_come_before_it_is_loaded_wait_for_it_and_buttons_do_not(town, cleo, ana, monkeypatch):
    ben = await town.moves_in("Ben")
    await arrive.agree(ben)
    loading = Event()

    def slow():
        loading.wait()
        return screening()

    monkeypatch.setattr(ready, "_loaded", ready._Loaded())
    monkeypatch.setattr("bot.safety.screening.screen.screening", slow)
    await town.kith.intake.store([{"update_id": 70_003, "message": message(town, ana.phone, WORDS)}])
    await town.kith.intake.store([{"update_id": 70_004, "callback_query": pressed(town, ben.phone, "home")}])
    assert (await counts(town, "waiting"), await alarms(town)) == (1, 0)
    loading.set()
    await town.kith.intake.tasks.idle()
    await town.settle()
    assert (await counts(town, "waiting"), await alarms(town)) == (0, 1)
    await cleo.sees("safety-ask-emergency")


@pytest.mark.parametrize("breaks", ["loading", "looking"])
async def test_where_nothing_can_be_screened_people_are_answered_all_the_same(ana, monkeypatch, caplog, breaks):
    class Broken:
        def look(self, _text):
            raise ValueError(WORDS)

    def broken():
        if breaks == "loading":
            raise ValueError("no phrases")
        return Broken()

    monkeypatch.setattr(ready, "_loaded", ready._Loaded())
    monkeypatch.setattr("bot.safety.screening.screen.screening", broken)
    await ana.says(WORDS)
    assert await ana.has("not-understood")
    said = [record.getMessage() for record in caplog.records if record.levelname == "ERROR"]
    assert said
    assert WORDS not in "".join(said)
    caplog.clear()
