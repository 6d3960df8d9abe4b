"""How updates reach a bot: order, offsets, waiting, expiry, restarted ids."""

import asyncio
import json

import pytest
from telegram.error import Conflict

from bot.base.clock import HOUR, SECOND
from tests.practice.kit import a_bot, a_telegram


async def test_start_arrives_as_a_command_with_its_payload():
    telegram, _ = a_telegram()
    telegram.person("Ana").start("clinic-7")
    async with a_bot(telegram) as bot:
        (update,) = await bot.get_updates()
    assert update.message.text == "/start clinic-7"
    assert update.message.entities[0].type == "bot_command"
    assert update.message.entities[0].length == len("/start")


async def test_what_was_not_confirmed_comes_again():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    ana.say("one")
    ana.say("two")
    async with a_bot(telegram) as bot:
        first = await bot.get_updates()
        again = await bot.get_updates()
        assert [update.update_id for update in again] == [update.update_id for update in first]
        rest = await bot.get_updates(offset=first[0].update_id + 1)
        assert [update.message.text for update in rest] == ["two"]
        assert len(telegram.updates) == 1


async def test_limit_takes_the_oldest():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    for number in range(5):
        ana.say(str(number))
    async with a_bot(telegram) as bot:
        assert [update.message.text for update in await bot.get_updates(limit=2)] == ["0", "1"]


async def test_a_negative_offset_forgets_all_but_the_last():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    for number in range(5):
        ana.say(str(number))
    async with a_bot(telegram) as bot:
        assert [update.message.text for update in await bot.get_updates(offset=-2)] == ["3", "4"]
        assert [update.message.text for update in await bot.get_updates()] == ["3", "4"]


async def test_a_long_poll_ends_when_something_arrives():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    async with a_bot(telegram) as bot:
        poll = asyncio.ensure_future(bot.get_updates(timeout=30))
        await asyncio.sleep(0)
        assert not poll.done()
        ana.say("hello")
        assert [update.message.text for update in await poll] == ["hello"]


async def test_a_long_poll_ends_when_its_time_is_over():
    telegram, clock = a_telegram()
    async with a_bot(telegram) as bot:
        poll = asyncio.ensure_future(bot.get_updates(timeout=30))
        for _ in range(5):
            await asyncio.sleep(0)
        clock.move(29 * SECOND)
        for _ in range(5):
            await asyncio.sleep(0)
        assert not poll.done()
        clock.move(SECOND)
        assert await poll == ()


async def test_a_second_poll_ends_the_first_with_a_conflict():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    async with a_bot(telegram) as bot:
        first = asyncio.ensure_future(bot.get_updates(timeout=30))
        for _ in range(5):
            await asyncio.sleep(0)
        second = asyncio.ensure_future(bot.get_updates(timeout=30))
        with pytest.raises(Conflict, match="terminated by other getUpdates request"):
            await first
        ana.say("hello")
        assert len(await second) == 1


async def test_a_cancelled_poll_leaves_nothing_behind():
    telegram, _ = a_telegram()
    async with a_bot(telegram) as bot:
        poll = asyncio.ensure_future(bot.get_updates(timeout=30))
        for _ in range(5):
            await asyncio.sleep(0)
        poll.cancel()
        with pytest.raises(asyncio.CancelledError):
            await poll
    telegram.person("Ana").say("nobody waits for this")
    assert len(telegram.updates) == 1


async def test_ids_may_restart_lower_and_the_last_id_still_leads_on():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    ana.say("before")
    telegram.restart_update_ids(500)
    ana.say("after")
    async with a_bot(telegram) as bot:
        before = await bot.get_updates()
        assert [update.message.text for update in before] == ["before"]
        after = await bot.get_updates(offset=before[-1].update_id + 1)
        assert [(update.update_id, update.message.text) for update in after] == [(500, "after")]
        ana.say("more")
        more = await bot.get_updates(offset=after[-1].update_id + 1)
        assert [(update.update_id, update.message.text) for update in more] == [(501, "more")]


async def test_an_offset_kept_at_the_highest_id_never_confirms_what_came_after_a_restart():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    ana.say("before")
    async with a_bot(telegram) as bot:
        highest = (await bot.get_updates())[-1].update_id + 1
        telegram.restart_update_ids(500)
        ana.say("after")
        for _ in range(3):
            assert [update.message.text for update in await bot.get_updates(offset=highest)] == ["after"]


async def test_presses_wait_150_seconds_and_messages_a_day():
    telegram, clock = a_telegram()
    ana = telegram.person("Ana")
    ana.say("hello")
    keyboard = {"inline_keyboard": [[{"text": "Accept", "callback_data": "yes:1"}]]}
    telegram.call("sendMessage", {"chat_id": ana.id, "text": "Well?", "reply_markup": keyboard})
    ana.press("Accept")
    async with a_bot(telegram) as bot:
        assert len(await bot.get_updates()) == 2
        clock.move(150 * SECOND)
        assert [update.message.text for update in await bot.get_updates()] == ["hello"]
        clock.move(24 * HOUR)
        assert await bot.get_updates() == ()


async def test_reactions_come_only_when_asked_for():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    message = ana.say("hello")
    ana.react(message.id, "👍")
    async with a_bot(telegram) as bot:
        (hello,) = await bot.get_updates(allowed_updates=["message", "message_reaction"])
        ana.react(message.id, None)
        ana.block()
        (reaction,) = await bot.get_updates(offset=hello.update_id + 1)
    assert reaction.message_reaction.old_reaction[0].emoji == "👍"
    assert reaction.message_reaction.new_reaction == ()


async def test_blocking_and_unblocking_reach_the_bot_as_membership():
    telegram, _ = a_telegram()
    ana = telegram.person("Ana")
    ana.start()
    ana.block()
    ana.start()
    async with a_bot(telegram) as bot:
        _, blocked, unblocked, started = await bot.get_updates()
    assert blocked.my_chat_member.new_chat_member.status == "kicked"
    assert unblocked.my_chat_member.new_chat_member.status == "member"
    assert started.message.text == "/start"


async def test_a_request_may_be_written_into_its_address():
    telegram, _ = a_telegram()
    telegram.person("Ana").say("hello")
    async with a_bot(telegram) as bot:
        query = 'timeout=0&allowed_updates=["message","message_reaction"]'
        answer = await bot.request.retrieve(f"{bot.base_url}/getUpdates?{query}")
    assert json.loads(answer)["result"][0]["message"]["text"] == "hello"
    assert telegram.world.updates.allowed == {"message", "message_reaction"}
