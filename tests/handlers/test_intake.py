"""Updates on their way in: kept first, each handled once, in order for each person, whatever breaks."""

import asyncio

import pytest
from telegram.error import InvalidToken

from bot.base import inbox
from bot.base.clock import MINUTE
from bot.base.port import StorageTrouble
from bot.practice.stories import arrive
from handlers import DOORS, updates
from handlers.intake import Intake
from handlers.reception import Reception
from tests.handlers.sent import arrives, counts, message
from tests.handlers.sent import press as pressed


def update(number, body, kind="message"):
    return {"update_id": number, kind: body}


async def test_a_handler_that_breaks_is_tried_again_and_then_done_once(town, ana, gate, caplog):
    gate.breaks = 2
    assert (await ana.says("/gate one")).text.key == "people-back-again"
    assert gate.through == [("Ana", "one")]
    assert await counts(town, "quarantined") == 0
    caplog.clear()


async def test_after_three_tries_it_is_set_aside_and_the_person_is_told_the_fault_is_ours(town, ana, gate, caplog):
    gate.breaks = 3
    assert (await ana.says("/gate one")).text.key == "sorry-broken"
    assert (gate.tried, await counts(town, "quarantined")) == (3, 1)
    assert (await ana.says("/gate two")).text.key == "people-back-again"
    caplog.clear()


async def test_what_breaks_for_one_person_holds_up_nobody_else(town, ana, gate, caplog):
    ben = await town.moves_in("Ben")
    await arrive.agree(ben)
    gate.breaks = 1
    ana.phone.say("/gate one")
    ben.phone.say("/gate two")
    await town.settle()
    assert gate.through == [("Ben", "two"), ("Ana", "one")]
    caplog.clear()


async def test_what_the_same_person_sent_after_it_waits_its_turn(town, ana, gate, caplog):
    gate.breaks = 2
    for words in ("one", "two", "three"):
        ana.phone.say(f"/gate {words}")
    await town.settle()
    assert [words for _, words in gate.through] == ["one", "two", "three"]
    caplog.clear()


async def test_even_when_home_itself_breaks_the_next_update_is_handled(town, ana, gate, monkeypatch, caplog):
    def no_home(_reception, _turn):
        raise KeyError("home")

    monkeypatch.setattr(Reception, "_home", no_home)
    ana.phone.press_stale(ana.phone.last, "nobody.knows")
    ana.phone.say("/gate after")
    await town.settle()
    assert gate.through == [("Ana", "after")]
    assert await counts(town, "quarantined") == 1
    caplog.clear()


async def test_even_when_saying_sorry_breaks_the_next_update_is_handled(town, ana, gate, monkeypatch, caplog):
    gate.breaks = 3

    def no_words(_reception, _tx, _incoming):
        raise KeyError("sorry")

    monkeypatch.setattr(Reception, "sorry", no_words)
    ana.phone.say("/gate one")
    ana.phone.say("/gate two")
    await town.settle()
    assert gate.through == [("Ana", "two")]
    caplog.clear()


async def test_while_the_database_refuses_it_waits_and_is_done_once_later(town, ana, gate, monkeypatch, caplog):
    database = town.kith.database
    write, write_each = database.write, database.write_each
    refusals = 4

    async def refusing(work):
        nonlocal refusals
        if refusals and gate.tried == 0 and await counts(town, "waiting"):
            refusals -= 1
            raise StorageTrouble("SQLITE_FULL")
        return await write(work)

    async def only_kept(works):
        if len(works) == 1:
            return await write_each(works)
        keep, *more = works
        return [*await write_each([keep]), *(StorageTrouble("SQLITE_FULL") for _ in more)]

    monkeypatch.setattr(database, "write", refusing)
    monkeypatch.setattr(database, "write_each", only_kept)
    assert (await ana.says("/gate one")).text.key == "people-back-again"
    assert (refusals, gate.through) == (0, [("Ana", "one")])
    caplog.clear()


async def test_a_batch_that_cannot_be_kept_is_not_confirmed_and_comes_again(town, ana, gate, monkeypatch):
    store = Intake.store
    refusals = 1

    async def refusing(intake, batch):
        nonlocal refusals
        if refusals:
            refusals -= 1
            raise StorageTrouble("SQLITE_FULL")
        await store(intake, batch)

    monkeypatch.setattr(Intake, "store", refusing)
    ana.phone.say("/gate one")
    await town.settle()
    assert (len(town.telegram.updates), gate.through) == (1, [])
    await town.settle()
    await town.settle()
    assert (len(town.telegram.updates), gate.through) == (0, [("Ana", "one")])


async def test_killed_after_keeping_and_before_handling_it_is_handled_once_after_the_start(town, ana):
    before = len(ana.phone.received)
    come = update(1, message(town, ana.phone, "/book"))
    await town.kith.database.write(lambda tx: inbox.keep(tx, come, ana.phone.id))
    await town.restart()
    await town.restart()
    assert (len(ana.phone.received), await counts(town, "waiting")) == (before + 1, 0)


async def test_an_update_its_handling_and_the_claim_of_its_answer_are_written_together(town, ana, monkeypatch):
    write_each, written = town.kith.database.write_each, []

    async def counting(works):
        written.append(len(works))
        return await write_each(works)

    monkeypatch.setattr(town.kith.database, "write_each", counting)
    town.clock.move(MINUTE)
    await town.kith.intake.store([update(1, message(town, ana.phone, "/book"))])
    await town.kith.delivery._sends.idle()
    assert (written, (await ana.last()).text.key) == ([3], "hours-book-empty")


async def test_what_somebody_sends_twice_in_one_batch_is_handled_in_order_although_the_first_breaks(
    town, ana, gate, caplog
):
    gate.breaks = 1
    both = [update(number, message(town, ana.phone, f"/gate {number}")) for number in (1, 2)]
    await town.kith.intake.store(both)
    await town.settle()
    assert [words for _, words in gate.through] == ["1", "2"]
    caplog.clear()


async def test_killed_while_trying_again_it_goes_on_where_it_was(town, ana, gate, caplog):
    gate.breaks = 1
    await town.kith.intake.store([update(1, message(town, ana.phone, "/gate one"))])
    for _ in range(20):
        await asyncio.sleep(0)
    assert gate.tried == 1
    await town.restart()
    assert (await counts(town, "waiting"), (await ana.last()).text.key) == (0, "home-with-note")  # no gate there now
    caplog.clear()


async def test_one_persons_updates_are_handled_in_order_and_different_peoples_at_the_same_time(town, gate):
    neighbours = [await town.moves_in(name) for name in ("Ana", "Ben", "Eve")]
    for number in range(20):
        for neighbour in neighbours:
            neighbour.phone.say(f"/gate {number}")
    await town.settle()
    for neighbour in neighbours:
        assert [words for name, words in gate.through if name == neighbour.name] == [str(n) for n in range(20)]
    assert {name for name, _ in gate.through[:3]} == {"Ana", "Ben", "Eve"}


async def test_where_ids_start_again_lower_what_is_kept_is_confirmed(town, ana, gate):
    await ana.says("/gate before")
    town.telegram.restart_update_ids(17)
    ana.phone.say("/gate after")
    for _ in range(2):
        await town.kith.intake.fetch(0)
    assert len(town.telegram.updates) == 0
    await town.settle()
    assert [words for _, words in gate.through] == ["before", "after"]


async def test_a_big_backlog_is_fetched_whole(town, ana, gate):
    for number in range(350):
        ana.phone.say(f"/gate {number}")
    await town.settle()
    assert [words for _, words in gate.through] == [str(number) for number in range(350)]
    assert (len(town.telegram.updates), await counts(town, "waiting")) == (0, 0)


async def test_every_press_is_answered_at_once_also_one_that_breaks_or_is_too_old(town, ana, gate, caplog):
    gate.breaks = 3
    query = ana.phone.press_stale(ana.phone.last, "test.gate:1")
    await town.settle()
    assert query.answer is not None
    old = ana.phone.press_stale(ana.phone.last, "home")
    await arrives(town, update(3, pressed(town, ana.phone, "home", id="gone"), "callback_query"))
    assert old.answer is not None
    assert (await ana.last()).text.key == "home"
    caplog.clear()


async def test_an_answer_that_is_not_telegrams_is_asked_for_again(town, ana, monkeypatch):
    async def a_proxy(*_asked, **_more):
        return b"<html>Sign in to the Wi-Fi</html>"

    request = town.kith.bot.request
    with monkeypatch.context() as patched:
        patched.setattr(type(request), "retrieve", a_proxy)
        ana.phone.say("/book")
        await town.settle()
        assert (await ana.last()).text.key != "hours-book-empty"
    await town.settle()
    assert (await ana.last()).text.key == "hours-book-empty"


@pytest.mark.parametrize("error", [ValueError("odd"), StorageTrouble("SQLITE_FULL")])
async def test_whatever_breaks_in_fetching_the_bot_goes_on_asking(town, monkeypatch, error, caplog):
    tries = 0

    async def breaking(_intake, _wait=0):
        nonlocal tries
        tries += 1
        raise error if tries < 3 else InvalidToken("the end of this test")

    monkeypatch.setattr(Intake, "fetch", breaking)
    polling = asyncio.ensure_future(town.kith.intake.poll())
    while not polling.done():
        await asyncio.sleep(0)
        town.clock.move(1_000_000)
    assert (tries, type(polling.exception())) == (3, InvalidToken)
    caplog.clear()


def test_updates_are_asked_for_by_the_kinds_we_read():
    assert updates.WANTED == ["message", "edited_message", "callback_query", "my_chat_member", "message_reaction"]
    assert set(DOORS.presses) >= {"home", "safety.now"}
