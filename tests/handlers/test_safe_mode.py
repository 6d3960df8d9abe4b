"""Where nothing can be kept, whoever writes is told so, with numbers to call; and what they wrote is kept aside."""

import pytest
from telegram import Bot

from bot.base import aside
from bot.base.clock import MINUTE, SECOND, MovableClock
from bot.base.keys import HOUSE, KeyRing
from bot.places import service as places
from bot.practice.telegram import TOKEN, SimulatedRequest, SimulatedTelegram
from bot.practice.town import texts
from handlers.safe_mode import SafeMode


@pytest.fixture
def telegram():
    return SimulatedTelegram(MovableClock(1_795_000_000_000_000))


@pytest.fixture
def aside_kept():
    return []


@pytest.fixture
async def mode(telegram, aside_kept):
    request = SimulatedRequest(telegram)
    async with Bot(TOKEN, request=request, get_updates_request=request) as bot:
        yield SafeMode(bot, texts(strict=True), telegram.clock, places.default(), aside_kept.extend)


@pytest.fixture
def ana(telegram):
    return telegram.person("Ana")


@pytest.mark.parametrize("language", ["en", "es", "ar", "xx"])
async def test_whoever_writes_reads_in_their_language_whom_to_call_and_it_is_kept(telegram, mode, aside_kept, language):
    ana = telegram.person("Ana", language_code=language)
    ana.say("hello")
    assert await mode.answer(0) == 1
    (answer,) = ana.received
    for line in places.default().emergency:
        assert line.number in answer.text
    assert [one["message"]["text"] for one in aside_kept] == ["hello"]
    assert await mode.answer(0) == 0
    assert not telegram.updates


async def test_what_cannot_be_kept_aside_is_not_confirmed_and_comes_again(telegram, mode, ana, aside_kept):
    ana.say("hello")

    def full(_batch):
        raise OSError("the disk refuses")

    mode._keep, keeps = full, mode._keep
    with pytest.raises(OSError, match="refuses"):
        await mode.answer(0)
    assert len(telegram.updates) == 1
    mode._keep = keeps
    assert (await mode.answer(0), len(aside_kept), len(ana.received)) == (1, 1, 1)


async def test_nobody_is_told_the_same_at_every_word_but_at_every_cry(telegram, mode, ana):
    for words, received in (("a", 1), ("b", 1), ("/now", 2)):
        telegram.clock.move(6 * SECOND)
        ana.say(words)
        await mode.answer(0)
        assert len(ana.received) == received
    telegram.clock.move(11 * MINUTE)
    ana.say("c")
    await mode.answer(0)
    assert len(ana.received) == 3


async def test_a_press_for_somebody_now_is_answered(telegram, mode, ana):
    message = ana.say("hello")
    await mode.answer(0)
    telegram.clock.move(6 * SECOND)
    query = ana.press_stale(ana.received[0], "safety.now")
    await mode.answer(0)
    assert (len(ana.received), query.answer is not None, message.outgoing) == (2, True, False)


async def test_what_nobody_can_read_and_who_has_blocked_hold_up_nobody(telegram, mode, ana, aside_kept):
    ben = telegram.person("Ben")
    ben.say("hello")
    ben.block()
    telegram.world.updates.add("message", {"from": 7, "text": []}, telegram.clock.now())
    ana.say("hello")
    await mode.answer(0)
    assert (len(ana.received), len(aside_kept)) == (1, 4)


def test_what_is_kept_aside_is_sealed_and_a_line_cut_short_is_left_out(tmp_path):
    file, keys = tmp_path / "kith.db", KeyRing.in_memory()
    keys.seal(HOUSE, "")
    batch = [{"update_id": number, "message": {"text": "secret \ud83d"}} for number in range(3)]
    aside.keep(file, keys, batch[:2])
    aside.keep(file, keys, batch[2:])
    path = aside.aside_of(file)
    assert b"secret" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0
    assert aside.kept(file, keys) == batch
    path.write_bytes(path.read_bytes()[:-5])
    assert aside.kept(file, keys) == batch[:2]
    aside.forget(file)
    assert aside.kept(file, keys) == []


def test_what_is_kept_behind_a_line_that_was_cut_short_can_be_read(tmp_path):
    file, keys = tmp_path / "kith.db", KeyRing.in_memory()
    path = aside.aside_of(file)
    first, second, third = ({"update_id": number} for number in (1, 2, 3))
    aside.keep(file, keys, [first])
    whole = len(path.read_bytes())
    aside.keep(file, keys, [second])
    for cut in range(whole, len(path.read_bytes())):
        path.write_bytes(path.read_bytes()[:cut])
        aside.keep(file, keys, [third])
        assert aside.kept(file, keys) == [first, third]
        path.write_bytes(path.read_bytes()[:whole])
        aside.keep(file, keys, [second])
    path.write_bytes(path.read_bytes()[:5])
    aside.keep(file, keys, [third])
    assert aside.kept(file, keys) == [third]
