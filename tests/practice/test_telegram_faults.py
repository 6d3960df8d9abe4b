"""What goes wrong between a bot and Telegram, and how it looks to the bot."""

import httpx
import pytest
from telegram import InputMediaPhoto
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.base.chance import SeededChance
from bot.base.clock import SECOND
from bot.practice.telegram import Limits, SimulatedTelegram
from bot.practice.telegram.phone import PICTURE
from tests.practice.kit import a_bot, a_telegram, talking


async def test_a_chat_takes_a_burst_and_then_one_a_second():
    async with talking(limits=Limits(chat_burst=3)) as chat:
        for _ in range(3):
            await chat.says("a")
        with pytest.raises(RetryAfter):
            await chat.says("a")
        assert chat.telegram.calls[-1].answer == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 1",
            "parameters": {"retry_after": 1},
        }
        chat.clock.move(SECOND)
        message = await chat.says("a")
        with pytest.raises(RetryAfter):
            await chat.bot.edit_message_text("edits count too", chat.ana.id, message.message_id)
        await chat.bot.delete_message(chat.ana.id, message.message_id)


async def test_all_chats_together_take_thirty_a_second():
    telegram, clock = a_telegram(limits=Limits())
    people = [telegram.person(f"P{number}") for number in range(31)]
    for person in people:
        person.start()
    async with a_bot(telegram) as bot:
        for person in people[:30]:
            await bot.send_message(person.id, "a")
        with pytest.raises(RetryAfter):
            await bot.send_message(people[30].id, "a")
        clock.move(SECOND)
        await bot.send_message(people[30].id, "a")


async def test_an_album_is_sent_whole_or_not_at_all():
    async with talking(limits=Limits(chat_burst=2)) as chat:
        await chat.bot.send_media_group(chat.ana.id, [InputMediaPhoto(PICTURE)] * 3)
        with pytest.raises(RetryAfter):
            await chat.bot.send_media_group(chat.ana.id, [InputMediaPhoto(PICTURE)] * 2)
        assert len(chat.ana.received) == 3


async def test_what_is_refused_is_not_counted():
    async with talking(limits=Limits(chat_burst=1)) as chat:
        await chat.refused("message text is empty", chat.says(""))
        await chat.says("a")


async def test_planned_faults_strike_once_and_where_they_were_planned():
    async with talking() as chat:
        faults = chat.telegram.faults
        faults.plan("too_many", method="sendMessage", retry_after=7)
        assert await chat.bot.get_me()
        with pytest.raises(RetryAfter) as later:
            await chat.says("a")
        assert later.value.retry_after.total_seconds() == 7
        faults.plan("server_error", chat_id=chat.ana.id)
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await chat.says("a")
        await chat.says("a")
        assert len(chat.ana.received) == 1


async def test_a_refused_connection_is_safe_to_repeat():
    async with talking() as chat:
        chat.telegram.faults.plan("refused")
        with pytest.raises(NetworkError) as gone:
            await chat.says("a")
        assert isinstance(gone.value.__cause__, httpx.ConnectError)
        assert chat.ana.received == []


async def test_two_kinds_of_silence_look_the_same_to_the_bot():
    async with talking() as chat:
        for kind, delivered in (("lost", 0), ("unanswered", 1)):
            chat.telegram.faults.plan(kind)
            with pytest.raises(TimedOut) as silence:
                await chat.says("a")
            assert isinstance(silence.value.__cause__, httpx.ReadTimeout)
            assert len(chat.ana.received) == delivered


async def test_offline_until_the_line_is_back():
    async with talking() as chat:
        chat.telegram.faults.cut(chat.clock.now(), seconds=60)
        with pytest.raises(NetworkError):
            await chat.bot.get_updates()
        chat.clock.move(60 * SECOND)
        assert await chat.bot.get_updates()
        chat.telegram.faults.offline = True
        with pytest.raises(NetworkError):
            await chat.says("a")
        chat.telegram.faults.clear()
        await chat.says("a")


async def test_waiting_and_latency_use_the_given_sleep():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    ana.start()
    slept = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async with a_bot(telegram, sleep=sleep, latency=0.06) as bot:
        telegram.faults.plan("lost", method="sendMessage")
        with pytest.raises(TimedOut):
            await bot.send_message(ana.id, "a")
    assert slept == [0.06, 0.06, 5.0]


async def test_batches_come_doubled_mixed_and_from_the_future():
    async with talking() as chat:
        chat.ana.say("one")
        chat.ana.say("two")
        faults, first = chat.telegram.faults, chat.telegram.updates[0]["update_id"]

        async def ids() -> list[int]:
            return [update.update_id - first for update in await chat.bot.get_updates()]

        faults.plan("duplicate")
        assert await ids() == [0, 1, 2, 2]
        faults.plan("reorder")
        assert await ids() == [2, 1, 0]
        faults.plan("unknown")
        update = (await chat.bot.get_updates())[0]
        assert update.api_kwargs["update_of_tomorrow"]
        assert update.message.api_kwargs["field_of_tomorrow"] == {"kind": "unknown"}
        assert await ids() == [0, 1, 2]
        assert "update_of_tomorrow" not in chat.telegram.updates[0]


def drawn_history(seed: int) -> list[str | None]:
    telegram, _ = a_telegram()
    telegram.faults.draw(SeededChance(seed), too_many=100, unanswered=100, refused=100)
    history = []
    for _ in range(50):
        try:
            history.append(str(telegram.receive("getMe", {})["ok"]))
        except Exception as fault:
            history.append(str(fault))
    return history


def test_drawn_faults_repeat_with_the_seed():
    assert drawn_history(7) == drawn_history(7)
    assert drawn_history(7) != drawn_history(8)
    assert len(set(drawn_history(7))) == 4


def test_a_fault_that_does_not_exist_is_refused():
    telegram, _ = a_telegram()
    with pytest.raises(ValueError, match="no such fault"):
        telegram.faults.plan("earthquake")
    with pytest.raises(ValueError, match="no such fault"):
        telegram.faults.draw(SeededChance(1), earthquake=5)


async def test_a_wrong_token_and_a_method_that_does_not_exist():
    telegram = SimulatedTelegram(a_telegram()[1], token="1:other")
    with pytest.raises(InvalidToken):
        async with a_bot(telegram):
            pass
    async with talking() as chat:
        with pytest.raises(InvalidToken):
            await chat.bot._post("danceTango")
        assert chat.description == "Not Found: method not found"
        with pytest.raises(BadRequest):
            await chat.bot._post("sendmessage", {"chat_id": 1})


async def test_unknown_parameters_are_tolerated_and_calls_are_kept():
    async with talking() as chat:
        heard = []
        stop = chat.telegram.listen(heard.append)
        await chat.says("a", api_kwargs={"parameter_of_tomorrow": 1})
        stop()
        await chat.says("b")
        assert [change.kind for change in heard] == ["message", "call"]
        assert heard[0].message_id == chat.ana.received[0].id
        call = chat.telegram.calls[-1]
        assert (call.method, call.params["text"], call.answer["ok"]) == ("sendMessage", "b", True)
