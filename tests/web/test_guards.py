"""What stands between the desk and who is not to be there: addresses, forms of other pages, methods, sizes, tries."""

import asyncio

import pytest

from bot.people.invites import new_code
from bot.staff.store import signing as store
from bot.web import guards
from bot.web.desk import Desk
from bot.web.pages import PAGES, place_of, report
from tests.stories.people import ana_in, ruth_in
from tests.web.kit import ADDRESS, FROM_OURS, HTTPS, guard_in, link_of, visiting

PATHS = (
    *(place_of(name) for name in PAGES),
    report.WHOLE,
    "/team/2",
    "/team/999",
    "/out",
    "/nothing",
    "/in/",
    "/../..",
    "/%2e%2e/",
)
FORGED = ("", "x", "a" * 22, '"><script>', "%00", "0" * 4_000)


@pytest.mark.usefixtures("cleo")
async def test_without_a_session_every_address_answers_the_same_and_nothing_leaks(town, visit):
    await ana_in(town)
    outside = await visit.gets("/")
    assert not any(name in outside.text for name in ("Ana", "Cleo", "Merevale", "<nav"))
    for path in PATHS:
        for cookie in FORGED:
            answer = await visit.gets(path, headers={"Cookie": f"kith-desk={cookie}"})
            assert (answer.status_code, answer.text) == (401, outside.text), (path, cookie)
        assert (await visit.sends(path, "0" * 64)).status_code == 401, path


def test_what_every_browser_is_told():
    policy = guards.HEADERS["Content-Security-Policy"]
    assert "script" not in policy
    assert "unsafe" not in policy
    wanted = ("default-src 'none'", "style-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
    assert all(one in policy for one in (*wanted, "base-uri 'none'", "img-src 'self'"))


@pytest.mark.parametrize("path", ["/", "/nothing", "/desk.css", "/desk.svg", "/in/x", "/team"])
async def test_every_answer_tells_the_browser_what_it_may_not_do(desk, town, path):
    async with visiting(town) as stranger:
        for visit in (desk, stranger):
            answer = await visit.gets(path)
            assert {name: answer.headers[name] for name in guards.HEADERS} == guards.HEADERS
            assert "server" not in answer.headers
            assert "<script" not in answer.text
            assert "style=" not in answer.text
            assert " on" not in "".join(answer.text.split("<")[1:2])


@pytest.mark.parametrize("host", ["desk.example.org", "127.0.0.1", "127.0.0.1:1", "localhost:8360.example.org", ""])
async def test_a_name_that_leads_here_from_elsewhere_is_refused(desk, host):
    answer = await desk.gets("/", headers={"Host": host})
    assert answer.status_code == 403
    assert "Cleo" not in answer.text


@pytest.mark.parametrize("host", ["127.0.0.1:8360", "localhost:8360", "[::1]:8360", "LOCALHOST:8360"])
async def test_every_name_of_this_machine_is_its_own(desk, host):
    assert (await desk.gets("/desk.css", headers={"Host": host})).status_code == 200


def test_origins_are_as_browsers_write_them():
    assert guards.origins("https://desk.example.org:443") == {"https://desk.example.org"}
    assert guards.origins("https://desk.example.org:8443") == {"https://desk.example.org:8443"}
    assert guards.origins("https://127.0.0.1") == {"https://127.0.0.1"}
    assert "http://localhost:8360" in guards.origins("http://[::1]:8360")


ELSEWHERE = (
    {"Sec-Fetch-Site": "cross-site", "Origin": "null"},
    {"Sec-Fetch-Site": "same-site", "Origin": ADDRESS},
    {"Sec-Fetch-Site": "none"},
    {"Sec-Fetch-Site": "same-origin", "Origin": "https://elsewhere.example"},
    {"Origin": "https://elsewhere.example"},
    {"Origin": "null"},
    {"Origin": f"{ADDRESS}.example"},
    {},
)


@pytest.mark.parametrize("headers", ELSEWHERE)
async def test_a_form_of_another_page_does_nothing(cleo, desk, town, headers):
    guard = guard_in(await desk.gets("/"))
    assert (await desk.client.post("/out", data={"guard": guard}, headers=headers)).status_code == 403
    assert (await desk.gets("/")).status_code == 200
    link = await link_of(cleo)
    async with visiting(town) as another:
        guard = guard_in(await another.gets(link))
        assert (await another.client.post(link, data={"guard": guard}, headers=headers)).status_code == 403
        assert (await another.signs_in(link)).status_code == 303, "it was not used up"


async def test_an_older_browser_says_its_origin_and_that_is_enough(desk):
    guard = guard_in(await desk.gets("/"))
    answer = await desk.client.post("/out", data={"guard": guard}, headers={"Origin": ADDRESS})
    assert answer.status_code == 303


@pytest.mark.parametrize("guard", ["", "0" * 64, "é", "\x00"])
async def test_a_form_without_what_ours_hold_does_nothing(cleo, desk, town, guard):
    assert (await desk.sends("/out", guard)).status_code == 403
    link = await link_of(cleo)
    async with visiting(town) as another:
        await another.gets(link)
        assert (await another.sends(link, guard)).status_code == 403


async def test_what_a_form_holds_is_good_in_that_browser_for_that_link_alone(cleo, desk, town):
    async with visiting(town) as one, visiting(town) as two:
        link = await link_of(cleo)
        theirs = guard_in(await one.gets(link))
        assert (await two.sends(link, theirs)).status_code == 403
        await two.gets(link)
        assert (await two.sends(link, theirs)).status_code == 403
        assert (await desk.sends("/out", theirs)).status_code == 403


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"])
async def test_other_methods_are_not_taken(desk, method):
    for path in ("/", "/out", "/in/x", "/desk.css"):
        assert (await desk.client.request(method, path)).status_code == 405


@pytest.mark.parametrize("path", ["/", "/asks", "/team/1", "/desk.css", "/nothing"])
async def test_pages_take_no_forms(desk, path):
    assert (await desk.sends(path, guard_in(await desk.gets("/")))).status_code == 405


async def test_a_form_that_is_too_long_is_not_read(desk):
    content = b"guard=" + b"0" * guards.FORM_BYTES_MAX
    form = {"Content-Type": "application/x-www-form-urlencoded", **FROM_OURS}
    assert (await desk.client.post("/out", content=content, headers=form)).status_code == 413


async def test_nothing_long_is_read_and_nothing_but_a_form(desk):
    guard = guard_in(await desk.gets("/"))
    form = {"Content-Type": "application/x-www-form-urlencoded", **FROM_OURS}
    read = []

    async def endless():
        while True:
            read.append(1)
            yield b"a" * 1_024

    for content, status in (
        (endless(), 413),
        (b"&".join([b"a=b"] * 100), 400),
        (b"%ff=%00&&&=", 400),
        (b"\xff\xfe", 400),
        (b"", 403),
    ):
        assert (await desk.client.post("/out", content=content, headers=form)).status_code == status
    assert len(read) <= 4
    for kind in ("application/json", "multipart/form-data; boundary=x", "text/plain", ""):
        headers = {**FROM_OURS, "Content-Type": kind}
        answer = await desk.client.post("/out", content=f"guard={guard}", headers=headers)
        assert answer.status_code == 415
    assert (await desk.gets("/")).status_code == 200


async def test_links_are_not_tried_out(cleo, visit, town):
    link = await link_of(cleo)
    for _ in range(guards.TRIES_MAX):
        assert (await visit.gets("/in/" + "a" * 22)).status_code == 403
    assert (await visit.gets("/in/" + "a" * 22)).status_code == 429
    assert (await visit.gets(link)).status_code == 429, "nor looked at, so that nothing can be found out"
    town.clock.move(guards.TRIES_FOR)
    link = await link_of(cleo)
    assert (await visit.gets(link)).status_code == 200


def test_however_many_try_nobody_else_is_shut_out():
    tries = guards.Tries()
    for number in range(10 * guards.TRIES_MAX):
        tries.failed("one", 0)
        tries.failed(str(number), 0)
    with pytest.raises(guards.Refused):
        tries.check("one", 0)
    tries.check("another", 0)
    tries.check("one", guards.TRIES_FOR)


async def test_only_behind_a_proxy_is_it_believed_who_asks(town):
    async def asked_as(address, told):
        async with visiting(town, address) as visit:
            statuses = [
                (await visit.gets("/in/" + "a" * 22, headers={"X-Forwarded-For": one})).status_code for one in told
            ]
            return statuses.count(429)

    told = [f"{number}.1.1.1, 10.0.0.{number}" for number in range(guards.TRIES_MAX + 2)]
    assert await asked_as(ADDRESS, told) == 2
    assert await asked_as(HTTPS, told) == 0
    assert await asked_as(HTTPS, ["1.1.1.1, 10.0.0.1"] * (guards.TRIES_MAX + 2)) == 2


@pytest.mark.usefixtures("cleo")
async def test_a_proxy_that_tells_it_in_a_line_of_its_own_is_believed_before_whoever_asks(town):
    async with visiting(town, HTTPS) as visit:
        for number in range(guards.TRIES_MAX + 1):
            told = [("X-Forwarded-For", f"10.0.0.{number}"), ("X-Forwarded-For", "1.1.1.1")]
            last = await visit.gets("/in/" + "a" * 22, headers=told)
    assert last.status_code == 429


async def test_behind_https_cookies_are_bound_to_the_host_and_go_nowhere_else(cleo, town):
    async with visiting(town, HTTPS) as visit:
        link = await link_of(cleo)
        door = await visit.gets(link)
        came = await visit.signs_in(link)
        for answer, name in ((door, "__Host-kith-door"), (came, "__Host-kith-desk")):
            told = next(one for one in answer.headers.get_list("set-cookie") if one.startswith(name))
            wanted = ("HttpOnly", "Path=/", "SameSite=strict", "Secure")
            assert all(part in told.split("; ") for part in wanted)
            assert "Domain" not in told
        assert came.headers["strict-transport-security"]
        assert (await visit.gets("/")).status_code == 200


async def test_on_one_s_own_machine_a_cookie_goes_without_https(cleo, visit):
    came = await visit.signs_in(await link_of(cleo))
    told = came.headers.get_list("set-cookie")[0]
    assert told.startswith("kith-desk=")
    assert "Secure" not in told
    assert "HttpOnly" in told
    assert "strict-transport-security" not in came.headers


async def test_what_breaks_tells_nothing_of_the_inside(desk, monkeypatch, caplog):
    def broken(_look):
        raise ValueError("Ana's secret")

    monkeypatch.setitem(PAGES, "asks", broken)
    answer = await desk.gets("/asks")
    assert answer.status_code == 500
    assert not any(word in answer.text for word in ("Ana", "secret", "ValueError", "Traceback"))
    caplog.clear()


async def test_a_page_that_takes_too_long_is_left_and_no_more_than_a_few_are_made_at_a_time(desk, monkeypatch, town):
    under_way, most = [], []
    going_on = asyncio.Event()

    async def slow(work):
        under_way.append(work)
        most.append(len(under_way))
        await going_on.wait()
        under_way.pop()
        return work

    monkeypatch.setattr("bot.web.desk.ANSWER_SECONDS", 0.05)
    monkeypatch.setattr(town.kith.database, "look", slow)
    answers = await asyncio.gather(*(desk.gets("/") for _ in range(6)))
    assert {answer.status_code for answer in answers} == {503}
    assert max(most) == 2
    assert await town.kith.database.read(lambda _tx: True), "the bot goes on"
    going_on.set()


async def test_a_request_that_is_no_request_for_a_page_is_not_answered(town):
    sent = []
    desk = Desk(lambda: town.kith, ADDRESS)
    await desk({"type": "websocket"}, None, sent.append)
    assert sent == []


async def test_whoever_does_not_coordinate_gets_nothing_whatever_they_hold(cleo, town):
    ruth = await ruth_in(town, cleo)
    me = (await ruth.person()).id

    def forged(tx):
        token, kept = new_code(tx)
        store.open_session(tx, me, kept)
        return token

    token = await town.kith.database.write(forged)
    async with visiting(town) as visit:
        visit.client.cookies.set("kith-desk", token)
        for path in PATHS:
            answer = await visit.gets(path)
            assert answer.status_code == 401
