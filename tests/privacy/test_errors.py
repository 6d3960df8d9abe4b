"""Whatever breaks, wherever, and whatever its words quote: the log says where and what kind, and nothing of anybody."""

import asyncio
import itertools
import json
import logging
import sqlite3

import httpx
import pytest
from sqlalchemy.exc import StatementError
from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.base import hatch
from bot.base.database import StorageTrouble
from bot.base.messages import Screen, Text
from bot.base.outcome import Refused
from bot.base.tasks import Tasks
from bot.base.usable import DatabaseUnusable
from bot.practice.telegram import SimulatedRequest
from handlers.doors import Incoming
from handlers.reception import Reception
from tests.handlers.sent import arrives, message, press, says_to
from tests.privacy.canaries import ARABIC_SAID, FIRST_NAMES, MARKED_UP, SAID, SURNAME, TOKEN, USERNAME, found_in
from tests.privacy.town import canary_town
from tests.stories.people import is_in

WORDS = {TOKEN, SURNAME, USERNAME, SAID, ARABIC_SAID, "Zephyrine", *FIRST_NAMES.values()}
IDS = itertools.count(900)
URL = f"https://api.telegram.org/bot{TOKEN}/sendMessage?text={SAID}"


def a_value_error(quoted):
    return ValueError(f"cannot make anything of {quoted!r}")


def a_key_error(quoted):
    return KeyError(quoted)


def a_json_error(quoted):
    return json.JSONDecodeError(f"no JSON in {quoted}", quoted, 0)


def a_statement_error(quoted):
    return StatementError("it broke", "SELECT :words", {"words": quoted}, ValueError(quoted))


def a_damaged_row(quoted):
    return sqlite3.OperationalError(f"Could not decode to UTF-8 column 'told' with text '{quoted}'")


def a_request_error(quoted):
    error = httpx.ReadError(f"{quoted} at {URL}")
    error.request = httpx.Request("POST", URL, json={"text": quoted})
    return error


def an_unknown_network_error(quoted):
    return NetworkError(f"Unknown error in HTTP implementation: {a_request_error(quoted)!r}")


def a_refused_markup(quoted):
    return BadRequest(f'Can\'t parse entities: unsupported start tag "{quoted}" at byte offset 3')


def a_refused_token(quoted):
    return InvalidToken(f"The token `{TOKEN}` was rejected, {quoted}")


def a_group(quoted):
    return ExceptionGroup(f"two of {quoted}", [ValueError(quoted), KeyError(quoted)])


def one_with_a_note(quoted):
    error = ValueError("it broke")
    error.add_note(f"while handling {quoted}")
    return error


def one_that_led_to_another(quoted):
    error = RuntimeError(quoted)
    error.__cause__ = ValueError(quoted)
    error.__cause__.__context__ = KeyError(quoted)
    return error


KINDS = [
    *(a_value_error, a_key_error, a_json_error, a_statement_error, a_damaged_row, a_request_error),
    *(an_unknown_network_error, a_refused_markup, a_refused_token, a_group, one_with_a_note, one_that_led_to_another),
]


def nothing_is_quoted(logged):
    said = logged.getvalue()
    assert found_in(said.encode(), WORDS) == set()
    return said


@pytest.fixture
async def town(logged):
    del logged  # it listens from the beginning
    async with canary_town(None) as town:
        yield town


@pytest.fixture
async def ana(town):
    return await is_in(town, "Ana")


@pytest.mark.parametrize("kind", KINDS)
async def test_a_handler_that_breaks_over_what_somebody_sent_quotes_nothing(town, ana, logged, monkeypatch, kind):
    person = await ana.person()

    def breaks(_reception, _turn):
        raise kind(f"{SAID} {person.name} {FIRST_NAMES['ar']} {MARKED_UP} {person!r} {TOKEN}")

    monkeypatch.setattr(Reception, "_answer", breaks)
    ana.phone.say(SAID)
    await town.settle()
    said = nothing_is_quoted(logged)
    assert f"broke: {type(kind('')).__name__}" in said
    assert "test_errors.py" in said
    assert "in breaks" in said


@pytest.mark.parametrize("kind", KINDS)
async def test_a_send_that_breaks_quotes_nothing(town, ana, logged, monkeypatch, kind):
    whole = SimulatedRequest.do_request
    broken = []

    async def breaks(self, url, method, request_data=None, **more):
        if url.endswith("/sendMessage") and len(broken) < 3:
            broken.append(url)
            raise kind(f"{url} {SAID} {request_data.json_parameters} {FIRST_NAMES['en']} {TOKEN}")
        return await whole(self, url, method, request_data, **more)

    monkeypatch.setattr(SimulatedRequest, "do_request", breaks)
    await says_to(town, ana, Screen(Text("people-name-is", name=FIRST_NAMES["en"])))
    await town.passes(600_000_000)
    assert broken
    nothing_is_quoted(logged)


@pytest.mark.parametrize("kind", KINDS)
async def test_fetching_that_breaks_quotes_nothing(town, logged, monkeypatch, kind):
    async def breaks(*_asked):
        raise kind(f"{URL} {SAID} {FIRST_NAMES['en']}")

    stopped = asyncio.Event()

    async def sleep(_seconds):
        stopped.set()
        raise asyncio.CancelledError

    monkeypatch.setattr("handlers.intake.fetched", breaks)
    monkeypatch.setattr(town.clock, "sleep", sleep)
    with pytest.raises((asyncio.CancelledError, InvalidToken)):
        await town.kith.intake.poll()
    nothing_is_quoted(logged)


async def test_trouble_with_storage_quotes_nothing(town, ana, logged, monkeypatch):
    def full(_reception, _turn):
        error = sqlite3.OperationalError(f"database or disk is full {SAID}")
        error.sqlite_errorcode, error.sqlite_errorname = sqlite3.SQLITE_FULL, "SQLITE_FULL"
        raise error

    with monkeypatch.context() as here:
        here.setattr(Reception, "_answer", full)
        ana.phone.say(SAID)
        await town.settle()
    assert "the database refuses" in nothing_is_quoted(logged)


async def test_rubbish_and_forgeries_are_quoted_nowhere(town, ana, logged):
    rubbish = [
        SAID[:60],
        f"home:{SAID[:40]}",
        FIRST_NAMES["ar"],
        "\0\1\2",
        "a" * 64,
        f"{TOKEN[:50]}",
        "people.month:x:y",
    ]
    for data in rubbish:
        await arrives(town, {"update_id": next(IDS), "callback_query": press(town, ana.phone, data)})
    broken = [
        {"message": {**message(town, ana.phone, SAID), "date": SAID}},
        {"message": {"text": SAID, "from": {"id": SAID, "first_name": FIRST_NAMES["en"]}}},
        {"message": {**message(town, ana.phone, SAID), "entities": SAID}},
        {"message": SAID},
        {SAID: SAID},
        {"message": message(town, ana.phone, f"\ud800{SAID}")},
        {"callback_query": {"id": SAID, "data": SAID}},
        {"my_chat_member": {"chat": {"id": ana.phone.id, "type": "private"}, "new_chat_member": SAID}},
    ]
    for update in broken:
        await arrives(town, {"update_id": next(IDS), **update})
    nothing_is_quoted(logged)


async def test_a_question_through_the_hatch_that_breaks_quotes_nothing(tmp_path, logged):
    async def breaks(given):
        raise ValueError(f"{given['who']} {SAID}")

    async with hatch.opened(tmp_path / "kith.db", {"erase": breaks}):
        answered = await hatch.ask(tmp_path / "kith.db", "erase", who=FIRST_NAMES["en"])
    assert found_in(json.dumps(answered).encode(), WORDS) == set()
    assert "ValueError" in nothing_is_quoted(logged)


async def test_work_beside_that_breaks_quotes_nothing(logged):
    async def breaks():
        raise ValueError(SAID)

    tasks = Tasks()
    tasks.start(breaks(), "something")
    await tasks.idle()
    await asyncio.sleep(0)
    assert "something broke: ValueError" in nothing_is_quoted(logged)


async def test_what_programs_print_of_people_and_messages_holds_nothing_of_them(ana):
    incoming = Incoming("text", ana.phone.id, 5, SAID, FIRST_NAMES["en"], "en", None)
    screen = Screen(Text("people-name-is", name=FIRST_NAMES["en"], note=Text("not-understood", words=SAID)))
    printed = f"{await ana.person()!r} {incoming!r} {screen!r}"
    assert found_in(printed.encode(), WORDS) == set()
    assert str(ana.phone.id) not in printed
    assert "Person(id=1" in printed


def test_libraries_are_quoted_only_in_their_fixed_words_and_numbers(logged):
    logging.getLogger("httpx").info('HTTP Request: %s %s "%s %d %s"', "POST", URL, "HTTP/1.1", 200, "OK")
    logging.getLogger("sqlalchemy.engine").info("INSERT %s\n%r", SAID, {"name": SAID})
    logging.getLogger("asyncio").error(
        f"Task exception was never retrieved\nfuture: <Task exception=ValueError({SAID!r})>"
    )
    logging.getLogger("somebody.else").warning("about %(who)s, %(times)s times", {"who": SAID, "times": 3})
    said = nothing_is_quoted(logged)
    assert "200" in said
    assert "about …, 3 times" in said
    assert "Task exception was never retrieved" in said


def test_the_houses_own_words_stay_readable(logged):
    log = logging.getLogger("bot.tests")
    for error in (
        Refused("moved-on", "a press that came late"),
        StorageTrouble("SQLITE_FULL"),
        DatabaseUnusable("kith.db is damaged."),
        FileNotFoundError(2, "No such file or directory", "kith.db"),
        AttributeError("'NoneType' object has no attribute 'id'"),
    ):
        log.error("it broke", exc_info=error)
    said = logged.getvalue()
    for words in ("a press that came late", "SQLITE_FULL", "kith.db is damaged.", "No such file", "no attribute 'id'"):
        assert words in said


@pytest.mark.parametrize("form", [TOKEN, TOKEN.replace(":", "%3A"), f"/bot{TOKEN}/getMe", f"/file/bot{TOKEN}/a.jpg"])
def test_a_token_is_taken_out_even_where_the_house_does_not_know_it(logged, form):
    logging.getLogger("bot.tests").warning("see %s there", form)
    assert TOKEN.partition(":")[2] not in logged.getvalue()
