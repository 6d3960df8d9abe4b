"""The web desk beside the bot, in one process: it is there while the bot runs, and says why where it cannot be."""

import signal
import socket
from contextlib import closing

import httpx
import pytest

from bot.simulation.process.house import House


@pytest.fixture
def door():
    """A port of this machine that somebody listens at."""
    with closing(socket.create_server(("127.0.0.1", 0))) as made:
        yield made


async def test_it_is_there_while_the_bot_runs_and_stops_with_it(house: House, door: socket.socket) -> None:
    port = door.getsockname()[1]
    door.close()
    kith = await house.start("run", DESK_PORT=str(port))
    await kith.says(f"The web desk is at http://127.0.0.1:{port}")
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.get(f"http://127.0.0.1:{port}/")
        assert answer.status_code == 401
        assert "server" not in answer.headers
        elsewhere = await client.get(f"http://127.0.0.1:{port}/", headers={"Host": "desk.example.org"})
        assert elsewhere.status_code == 403
        assert await kith.asked_to_stop(signal.SIGTERM) == 0
        with pytest.raises(httpx.ConnectError):
            await client.get(f"http://127.0.0.1:{port}/")
    assert "Traceback" not in kith.said


async def test_a_port_that_is_taken_is_said_with_what_to_do(house: House, door: socket.socket) -> None:
    code, said = await house.do("run", DESK_PORT=str(door.getsockname()[1]))
    assert (code, "DESK_PORT" in said, "Traceback" in said) == (2, True, False)


async def test_an_address_on_which_others_could_read_along_is_refused(house: House) -> None:
    code, said = await house.do("run", DESK_PORT="8360", DESK_HOST="0.0.0.0")
    assert (code, "DESK_URL" in said, "Traceback" in said) == (2, True, False)


async def test_in_practice_it_is_there_too_for_a_newcomer_to_try(house: House, door: socket.socket) -> None:
    port = door.getsockname()[1]
    door.close()
    kith = await house.start("practice", DESK_PORT=str(port), PRACTICE_PORT="18370")
    await kith.says(f"The web desk: http://127.0.0.1:{port}/")
    async with httpx.AsyncClient(trust_env=False) as client:
        assert (await client.get(f"http://127.0.0.1:{port}/")).status_code == 401
    assert await kith.asked_to_stop(signal.SIGTERM) == 0
    assert "Traceback" not in kith.said
