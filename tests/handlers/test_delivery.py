"""The outbox's way to Telegram: what goes first, how fast, and what became of a send nobody knows about."""

import asyncio
from itertools import pairwise

import pytest

from bot.base import enclosures, outbox
from bot.base.clock import HOUR, MINUTE, SECOND
from bot.base.messages import Button, Name, Screen, Text
from bot.people import service as people
from bot.practice.stories import arrive
from bot.practice.telegram import Limits
from handlers import telegram_calls as calls
from tests.handlers.sent import NOTE, hang, rows, says_to, sends
from tests.stories.people import is_in

AGAIN = "(sent again to be sure)"
FAULTY = Screen(Text("no-such-text"), kind="notice")
TOO_LONG = Screen(Text("done-button"), ((Button(Text("done-button"), "people.ask", "x" * 80, 0),),), kind="notice")


def note(number):
    """A message told apart by its number."""
    return Screen(Text("asks-home-line", count=number), kind="notice")


def texts(who):
    """What stands on somebody's phone, oldest first."""
    return [message.text for message in who.phone.received]


def numbers(who):
    """Which of the numbered messages stand there, oldest first."""
    return [int(words.split()[0]) for words in texts(who) if words.split()[0].isdigit()]


@pytest.fixture
async def ben(town):
    return await is_in(town, "Ben")


async def test_what_is_urgent_goes_before_five_thousand_that_are_not(town, ana):
    person = await ana.person()
    crowd = [await town.moves_in(f"Neighbour {number}") for number in range(50)]
    for neighbour in crowd:
        neighbour.phone.chat.started = True

    def flood(tx):
        met = [people.meet(tx, neighbour.phone.id, "Neighbour", "en").id for neighbour in crowd]
        for number in range(5_000):
            outbox.send(tx, met[number % len(met)], NOTE, lane="bulk", not_before=tx.now)
        outbox.send(tx, person.id, note(1), lane="urgent")

    await town.passes(MINUTE)
    await town.kith.database.write(flood)
    began = town.clock.now()
    await town.kith.delivery.drain()
    assert numbers(ana) == [1]
    assert town.clock.now() == began


async def test_lanes_go_in_order_and_each_chat_keeps_its_own_within_one(town, ana):
    for number, lane in enumerate(("bulk", "reminder", "talk", "urgent", "talk", "urgent"), 1):
        await says_to(town, ana, note(number), lane=lane)
    await town.settle()
    assert numbers(ana) == [4, 6, 3, 5, 2, 1]


async def test_after_a_small_burst_a_chat_gets_one_a_second(town, ana):
    await town.passes(MINUTE)
    for number in range(1, 9):
        await says_to(town, ana, note(number))
    await town.settle()
    at = [call.at for call in sends(town, ana.phone) if "wait" in str(call.params.get("text"))]
    assert len(at) == 8
    assert all(later - earlier >= SECOND * 9 // 10 for earlier, later in pairwise(at[3:]))
    assert all(call.answer["ok"] for call in sends(town, ana.phone))


async def test_thirty_a_second_in_all_are_never_passed(town):
    crowd = [await town.moves_in(f"Neighbour {number}") for number in range(60)]
    for neighbour in crowd:
        neighbour.phone.start()
    await town.settle()
    answers = [call.answer["ok"] for call in town.telegram.calls if call.method == "sendMessage"]
    assert answers == [True] * 60


async def test_asked_to_wait_it_waits_for_that_chat_alone(town, ana, ben):
    town.telegram.faults.plan("too_many", method="sendMessage", chat_id=ana.phone.id, retry_after=600)
    await says_to(town, ana, note(1))
    await says_to(town, ben, note(2))
    await town.settle()
    assert (numbers(ana), numbers(ben)) == ([], [2])
    await town.passes(10 * MINUTE)
    assert numbers(ana) == [1]
    assert AGAIN not in "".join(texts(ana))


async def test_the_wait_that_telegram_asks_for_survives_a_restart(town, ana):
    town.telegram.faults.plan("too_many", method="sendMessage", chat_id=ana.phone.id, retry_after=600)
    await says_to(town, ana, note(1))
    await town.settle()
    tried = len(sends(town, ana.phone))
    await town.restart()
    await town.passes(9 * MINUTE)
    assert len(sends(town, ana.phone)) == tried
    await town.passes(2 * MINUTE)
    assert numbers(ana) == [1]


@pytest.mark.parametrize("fault", ["unanswered", "lost"])
async def test_what_may_have_arrived_is_sent_again_with_a_visible_mark(town, ana, fault, caplog):
    town.telegram.faults.plan(fault, method="sendMessage", chat_id=ana.phone.id)
    await says_to(town, ana, note(1))
    await town.settle()
    copies = [words for words in texts(ana) if "waits for an answer" in words]
    assert [words.startswith(AGAIN) for words in copies] == ([False, True] if fault == "unanswered" else [True])
    caplog.clear()


async def test_what_is_taken_back_while_it_is_on_its_way_is_not_sent_a_second_time(town, ana, caplog):
    person = await ana.person()
    await town.passes(MINUTE)
    before = len(texts(ana))
    await town.kith.database.write(lambda tx: outbox.send(tx, person.id, note(1), lane="talk", key="note:1"))
    begun = await town.kith.database.write(town.kith.delivery._take)
    await town.kith.database.write(lambda tx: outbox.withdraw(tx, "note:"))
    assert len(begun.envelopes) == 1
    await town.restart()
    await town.passes(HOUR)
    assert len(texts(ana)) == before
    caplog.clear()


async def test_a_screen_that_is_an_edit_is_repeated_without_a_mark(town, ana):
    await ana.goes_home()
    town.telegram.faults.plan("unanswered", method="editMessageText", chat_id=ana.phone.id)
    seen = await ana.taps("people-settings-button")
    assert seen.text.key == "people-settings"
    assert AGAIN not in "".join(texts(ana))


async def test_a_screen_that_took_the_place_of_a_gone_one_and_may_have_arrived_is_marked_when_it_comes_again(town, ana):
    await ana.goes_home()
    message, _ = await ana.find("people-settings-button")
    ana.phone.remove(message.id)
    town.telegram.faults.plan("unanswered", method="sendMessage", chat_id=ana.phone.id)
    ana.phone.press_stale(message, "people.settings")
    await town.settle()
    copies = [words for words in texts(ana) if "Settings" in words]
    assert [words.startswith(AGAIN) for words in copies] == [False, True]


async def test_bulk_that_may_have_arrived_is_dropped_and_counted(town, ana):
    town.telegram.faults.plan("unanswered", method="sendMessage", chat_id=ana.phone.id)
    await says_to(town, ana, note(1), lane="bulk")
    await town.settle()
    assert (numbers(ana), await rows(town, "dropped")) == ([1], 1)


async def test_a_refused_connection_is_tried_again_without_a_mark(town, ana):
    town.telegram.faults.plan("refused", method="sendMessage", times=3)
    await says_to(town, ana, note(1))
    await town.settle()
    assert numbers(ana) == [1]


async def test_after_minutes_offline_everything_comes_once_and_in_order(town, ana):
    town.telegram.faults.cut(town.clock.now(), 300)
    for number in range(1, 6):
        await says_to(town, ana, note(number))
    await town.settle()
    assert numbers(ana) == []
    await town.passes(7 * MINUTE)
    assert numbers(ana) == [1, 2, 3, 4, 5]


async def test_whoever_blocks_is_unreachable_once_and_what_waits_is_taken_back(town, ana):
    await says_to(town, ana, note(1), not_before=town.clock.now() + HOUR)
    ana.phone.account.blocked = True  # the update that tells so is lost
    await says_to(town, ana, note(2))
    await says_to(town, ana, note(3))
    await town.settle()
    assert not (await ana.person()).reachable
    assert (await rows(town, "refused"), await rows(town, "withdrawn")) == (1, 2)
    ana.phone.account.blocked = False
    await town.passes(2 * HOUR)
    assert numbers(ana) == []


async def test_whoever_writes_again_is_reachable_again(town, ana):
    ana.phone.account.blocked = True
    await says_to(town, ana)
    await town.settle()
    ana.phone.account.blocked = False  # and that update is lost too
    await ana.says("/book")
    assert (await ana.person()).reachable


async def test_a_screen_over_a_message_that_is_gone_comes_as_a_new_one(town, ana):
    seen = await ana.goes_home()
    message, _ = await ana.find("people-settings-button")
    ana.phone.remove(message.id)
    ana.phone.press_stale(message, "people.settings")
    await town.settle()
    assert (seen.text.key, (await ana.last()).text.key) == ("home", "people-settings")


async def test_the_same_screen_again_is_no_trouble(town, ana):
    await ana.goes_home()
    message, _ = await ana.find("people-settings-button")
    for _ in range(2):
        ana.phone.press_stale(message, "home")
        await town.settle()
    assert await rows(town, "refused") == 0


async def test_a_button_beneath_a_file_is_answered_in_a_new_message(town, ana):
    person = await ana.person()
    file = enclosures.Document("letter.txt", "text/plain", "Dear Ana", NOTE)
    await town.kith.database.write(lambda tx: enclosures.send_document(tx, person.id, file))
    await town.settle()
    under = ana.phone.last
    assert "document" in under.content
    ana.phone.press("home", under.id)
    await town.settle()
    assert (await ana.last()).text.key == "home"


async def test_a_file_comes_with_its_name_and_words_also_where_messages_are_veiled(town):
    eve = await town.moves_in("Eve")
    await arrive.agree(eve)
    person = await eve.person()
    file = enclosures.Document("letter.txt", "text/plain", "Dear Eve", NOTE)
    await town.kith.database.write(lambda tx: enclosures.send_document(tx, person.id, file))
    await town.settle()
    assert eve.phone.last.content["document"]["file_name"] == "letter.txt"
    assert eve.phone.last.text == "Good to have you back."


async def test_a_send_that_hangs_holds_up_nobody_else(town, ana, ben, monkeypatch):
    await town.passes(MINUTE)
    go = await hang(monkeypatch, ana.phone)
    running = asyncio.ensure_future(town.kith.delivery.run())
    await says_to(town, ana, note(1))
    for number in (2, 3):
        await says_to(town, ben, note(number))
    for _ in range(200):
        await asyncio.sleep(0)
    assert (numbers(ana), numbers(ben)) == ([], [2, 3])
    go.set()
    for _ in range(200):
        await asyncio.sleep(0)
    assert numbers(ana) == [1]
    running.cancel()


async def test_killed_between_claiming_and_settling_it_comes_again_with_a_mark(town, ana, monkeypatch):
    await town.passes(MINUTE)
    await hang(monkeypatch, ana.phone)
    await says_to(town, ana, note(1))
    drain = asyncio.ensure_future(town.kith.delivery.drain())
    for _ in range(50):
        await asyncio.sleep(0)
    assert await rows(town, "sending") == 1
    drain.cancel()
    monkeypatch.undo()
    await town.restart()
    assert (len(numbers(ana)), texts(ana)[-1].startswith(AGAIN)) == (0, True)
    assert await rows(town, "sending") == 0


async def test_the_language_of_the_moment_of_sending_counts(town, ana):
    await says_to(town, ana, NOTE, not_before=town.clock.now() + MINUTE)
    person = await ana.person()
    await town.kith.database.write(lambda tx: people.choose_language(tx, person, "es"))
    await town.passes(2 * MINUTE)
    assert ana.phone.last.text != "Good to have you back."
    assert (await ana.last()) == NOTE


async def test_a_name_changed_meanwhile_is_right_when_it_is_sent(town, ana, ben):
    about = await ben.as_name()
    assert isinstance(about, Name)
    await says_to(town, ana, Screen(Text("asks-seen", who=about), kind="notice"), not_before=town.clock.now() + MINUTE)
    await ben.goes_home()
    await ben.taps("people-settings-button")
    await ben.taps("people-set-name-button")
    await ben.says("Benjamin")
    await town.passes(2 * MINUTE)
    assert "Benjamin" in ana.phone.last.text


async def test_what_cannot_be_put_into_words_is_an_honest_line_and_the_others_go_on(town, ana, ben, caplog):
    await says_to(town, ana, FAULTY)
    await says_to(town, ana, TOO_LONG)
    await says_to(town, ben, note(2))
    await town.settle()
    assert [words.startswith("Sorry, we cannot show this") for words in texts(ana)[-2:]] == [True, True]
    assert numbers(ben) == [2]
    caplog.clear()


async def test_what_telegram_will_not_take_is_followed_by_an_honest_line_once(town, ana, monkeypatch, caplog):
    refusals = 0
    send = calls.send

    async def refused(bot, chat_id, html, keyboard, manner):
        nonlocal refusals
        refusals += 1
        return await send(bot, chat_id, "<b>broken" if refusals == 1 else html, keyboard, manner)

    monkeypatch.setattr(calls, "send", refused)
    await says_to(town, ana, note(1))
    await town.settle()
    assert texts(ana)[-1].startswith("Sorry, we cannot show this")
    assert refusals == 2
    caplog.clear()


async def test_where_even_that_is_refused_nothing_more_is_tried(town, ana, monkeypatch, caplog):
    tries = 0
    send = calls.send

    async def refused(bot, chat_id, _html, keyboard, manner):
        nonlocal tries
        tries += 1
        return await send(bot, chat_id, "<b>broken", keyboard, manner)

    monkeypatch.setattr(calls, "send", refused)
    await says_to(town, ana, note(1))
    await town.settle()
    assert (tries, await rows(town, "waiting")) == (2, 0)
    caplog.clear()


async def test_telegrams_own_stricter_limits_lose_nothing(town, ana):
    town.telegram.world.limits = Limits(chat_burst=1, chat_seconds=3.0)
    for number in range(1, 7):
        await says_to(town, ana, note(number))
    await town.passes(2 * MINUTE)
    assert numbers(ana) == [1, 2, 3, 4, 5, 6]
