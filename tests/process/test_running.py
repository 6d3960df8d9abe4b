"""Kith as a process: it starts, serves, says what is wrong, and stops cleanly."""

import re
import signal

import pytest

from tests.practice.remote import RemoteTelegram
from tests.process.kith import House, Running
from tests.process.people import MARK, answers, joins

LINK = re.compile(r"https://t\.me/kith_practice_bot\?start=(\S+)")


async def test_a_parent_joins_over_http_and_no_secret_is_logged(
    telegram: RemoteTelegram, kith: Running, house: House
) -> None:
    ana = await telegram.person("Ana")
    await joins(telegram, ana)
    assert house.ask("SELECT role FROM roles") == [("parent",)]
    assert telegram.token not in kith.said
    assert "Ana" not in kith.said


async def test_whoever_opens_the_printed_link_becomes_the_coordinator(
    telegram: RemoteTelegram, kith: Running, house: House
) -> None:
    link = LINK.search(await kith.says("▀"))
    assert link is not None
    cleo = await telegram.person("Cleo")
    await joins(telegram, cleo, link[1])
    assert house.ask("SELECT role FROM roles") == [("coordinator",)]
    code, said = await house.do("claim")
    assert (code, "--again" in said) == (2, True)


@pytest.mark.parametrize("running", [True, False])
async def test_a_link_can_be_made_beside_a_running_kith_and_without_one(
    telegram: RemoteTelegram, house: House, running: bool
) -> None:
    if running:
        kith = await house.start("run")
        await kith.says("▀")
        assert (house.folder / "kith.db.sock").stat().st_mode & 0o777 == 0o600
    code, said = await house.do("claim")
    link = LINK.search(said)
    assert (code, link is not None) == (0, True)
    if not running:
        kith = await house.start("run")
        await kith.says("serves")
        return
    assert link is not None
    cleo = await telegram.person("Cleo")
    await joins(telegram, cleo, link[1])
    assert house.ask("SELECT role FROM roles") == [("coordinator",)]


async def test_two_on_one_file_the_second_is_refused_and_the_first_goes_on(
    telegram: RemoteTelegram, kith: Running, house: House
) -> None:
    code, said = await house.do("run")
    assert (code, "already running" in said, "Traceback" in said) == (2, True, False)
    ana = await telegram.person("Ana")
    await answers(telegram, ana, 1)
    assert await kith.asked_to_stop() == 0


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
async def test_asked_to_stop_it_stops_cleanly(
    telegram: RemoteTelegram, kith: Running, house: House, how: signal.Signals
) -> None:
    people = [await telegram.person(f"Person {number}") for number in range(20)]
    for person in people:
        await telegram.act(person, "start")
    assert await kith.asked_to_stop(how) == 0
    assert "what waits is kept" in kith.said
    assert "Traceback" not in kith.said
    assert not list(house.folder.glob("kith.db-*"))
    assert not list(house.folder.glob("*.sock"))
    assert house.ask("SELECT count(*) FROM outbox WHERE state = 'sending'") == [(0,)]
    again = await house.start("run")
    for person in people:
        assert [MARK in text for text in await answers(telegram, person, 0)] == [False]
    assert await again.asked_to_stop() == 0


async def test_a_webhook_from_before_is_removed_and_what_waits_behind_it_is_kept(
    telegram: RemoteTelegram, house: House
) -> None:
    ana = await telegram.person("Ana")
    await telegram.call("setWebhook", url="http://127.0.0.1:9/nobody-there")
    await telegram.act(ana, "start")
    kith = await house.start("run")
    await kith.says("has been removed")
    await answers(telegram, ana, 0)


async def test_telegram_away_at_the_start_is_said_and_waited_for(telegram: RemoteTelegram, house: House) -> None:
    await telegram.post("faults", offline=True)
    kith = await house.start("run")
    await kith.says("Telegram cannot be reached")
    await telegram.post("faults", offline=False)
    await kith.says("Kith serves")


async def test_a_token_that_telegram_refuses_is_said_with_what_to_do(house: House) -> None:
    wrong = "123456789:" + "x" * 35
    code, said = await house.do("run", BOT_TOKEN=wrong)
    assert (code, "@BotFather" in said, "Traceback" in said, wrong in said) == (2, True, False, False)
