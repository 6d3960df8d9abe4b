"""One Kith that runs, and what can be done beside it. These tests share it, and are told in the order of a day."""

import json
import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.practice.remote import RemoteTelegram, line
from bot.simulation.process.house import House, Running
from bot.simulation.process.people import answers, joins

LINK = re.compile(r"https://t\.me/kith_practice_bot\?start=(\S+)")

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.usefixtures("kith")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def telegram(served: dict[str, str]) -> AsyncIterator[RemoteTelegram]:
    async with line() as client:
        driven = RemoteTelegram(served["origin"], served["token"], client)
        await driven.fresh()
        yield driven


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(telegram: RemoteTelegram, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[House]:
    made = House(tmp_path_factory.mktemp("house"), BOT_TOKEN=telegram.token, BOT_API_URL=telegram.origin)
    yield made
    await made.empties()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def kith(house: House) -> Running:
    running = await house.start("run")
    await running.says("▀")
    return running


async def test_a_parent_joins_over_http(telegram: RemoteTelegram, house: House) -> None:
    await joins(telegram, await telegram.person("Ana"))
    assert house.ask("SELECT role FROM roles ORDER BY id") == [("parent",)]


async def test_a_link_made_beside_it_ends_the_one_before(telegram: RemoteTelegram, kith: Running, house: House) -> None:
    assert (house.folder / "kith.db.sock").stat().st_mode & 0o777 == 0o600
    code, said = await house.do("claim")
    first, second = LINK.search(kith.said), LINK.search(said)
    assert first is not None
    assert second is not None
    assert (code, first[1] == second[1]) == (0, False)
    eve, cleo = await telegram.person("Eve"), await telegram.person("Cleo")
    await telegram.act(eve, "start", payload=first[1])
    await joins(telegram, cleo, second[1])
    assert house.ask("SELECT role FROM roles ORDER BY id") == [("parent",), ("coordinator",)]


async def test_with_a_coordinator_another_link_must_be_asked_for_again(house: House) -> None:
    code, said = await house.do("claim")
    assert (code, "--again" in said) == (2, True)
    code, said = await house.do("claim", "--again")
    assert (code, LINK.search(said) is not None) == (0, True)


async def test_a_second_one_on_the_same_file_is_refused_and_the_first_goes_on(
    telegram: RemoteTelegram, house: House
) -> None:
    code, said = await house.do("run")
    assert (code, "already running" in said, "Traceback" in said) == (2, True, False)
    await answers(telegram, await telegram.person("Bo"), 1)


async def test_a_backup_is_made_and_none_is_put_back(house: House) -> None:
    code, said = await house.do("backup")
    assert (code, "checked" in said) == (0, True)
    code, said = await house.do("restore", str(next((house.folder / "data/backups").glob("*.db"))))
    assert (code, "Stop it first" in said) == (2, True)


async def test_the_doctor_finds_all_well(house: House) -> None:
    code, said = await house.do("check", "--json")
    found = {finding["what"]: finding["state"] for finding in json.loads(said)["findings"]}
    assert (code, found["Kith"], found["token"], found["webhook"]) == (0, "well", "well", "well")
    assert [what for what, state in found.items() if state == "wrong"] == []


async def test_another_program_on_the_same_bot_is_said_and_found(
    telegram: RemoteTelegram, kith: Running, house: House
) -> None:
    await telegram.call("setWebhook", url="http://127.0.0.1:9/nobody-there")
    await kith.says("remove its webhook")
    code, said = await house.do("check")
    assert (code, "WRONG   Kith: runs, but another program" in said) == (1, True)
    await telegram.call("deleteWebhook")


async def test_no_secret_and_no_name_is_logged_all_day(telegram: RemoteTelegram, kith: Running, house: House) -> None:
    assert await kith.asked_to_stop() == 0
    said = kith.said.replace("Kith serves @kith_practice_bot", "")
    assert [word for word in (telegram.token, telegram.token.split(":")[1], "Ana", "Cleo") if word in said] == []
    assert not list(house.folder.glob("kith.db-*"))
