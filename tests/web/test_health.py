"""How Kith is, for programs that watch it: well or not and why, in numbers about nobody."""

import asyncio
from contextlib import asynccontextmanager

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.base import inbox, outbox, timers
from bot.base.clock import FOREVER, MINUTE, SECOND
from bot.base.messages import Screen, Text
from bot.base.pulse import Pulse, Waiting
from bot.base.writer import StorageTrouble
from bot.web import health
from bot.web.health import Health, Seen, exposed
from tests.web.kit import ADDRESS

WELL = Pulse(Waiting(), dict.fromkeys(outbox.LANES, Waiting()), Waiting())
LATE = Waiting(1, health.WAITING_SECONDS_MAX + 1)


def seen(pulse: Pulse | None = WELL, **more) -> Seen:
    return Seen(
        **{"at": 0, "pulse": pulse, "set_aside": 0, "heard": 1, "came": 2, "last_came": 3, "trouble": "", **more}
    )


@asynccontextmanager
async def watching(town):
    transport = httpx.ASGITransport(Health(lambda: town.kith))
    async with httpx.AsyncClient(transport=transport, base_url=ADDRESS) as client:
        yield client


def test_what_is_wrong_is_named_and_nothing_else():
    assert seen().wrong == []
    assert seen(None).wrong == ["database"]
    assert seen(trouble="Conflict").wrong == ["telegram"]
    assert seen(trouble="NetworkError").wrong == []
    assert seen(heard=health.HEARD_SECONDS_MAX + 1).wrong == ["telegram"]
    assert seen(Pulse(LATE, WELL.outbox, WELL.timers)).wrong == ["inbox"]
    assert seen(Pulse(WELL.inbox, WELL.outbox, LATE)).wrong == ["timers"]
    for lane in outbox.LANES:
        wrong = seen(Pulse(WELL.inbox, {**WELL.outbox, lane: LATE}, WELL.timers)).wrong
        assert wrong == ([] if lane == "bulk" else ["outbox"]), lane


def test_metrics_have_no_labels_but_lanes_and_are_read_by_prometheus():
    families = list(text_string_to_metric_families(exposed(seen()).decode()))
    assert {tuple(sample.labels) for family in families for sample in family.samples} <= {(), ("lane",)}
    values = {(sample.name, *sample.labels.values()): sample.value for family in families for sample in family.samples}
    assert (values["kith_updates_total",], values["kith_well",]) == (2, 1)
    assert values["kith_outbox_waiting", "urgent"] == 0
    assert all(name.startswith("kith_") for name, *_ in values)
    assert b"outbox" not in exposed(seen(None))


async def test_it_tells_what_waits_and_for_how_long(town):
    ana = await town.moves_in("Ana")
    ana.phone.say("/start")
    await town.settle()
    me = (await ana.person()).id
    screen = Screen(Text("people-back-again"), kind="notice")

    def leave_waiting(tx):
        outbox.send(tx, me, screen, lane="bulk", not_before=tx.now - MINUTE)
        outbox.send(tx, me, screen, lane="talk", not_before=tx.now + MINUTE)
        timers.set_timer(tx, "base.tidy", "house", tx.now - 2 * MINUTE, late_limit=FOREVER)
        inbox.keep(tx, {"update_id": 1}, None)
        inbox.set_aside_broken(tx, b"{")

    async with watching(town) as client:
        found = (await client.get("/healthz")).json()
        assert (found["state"], found["outbox_waiting"], found["database"], found["loop"]) == (
            *("well", 0, "answers"),
            "alive",
        )
        assert found["update_seconds"] is not None
        await town.kith.database.write(leave_waiting)
        town.clock.move(SECOND)
        metrics = (await client.get("/metrics")).text
    for line in (
        'kith_outbox_waiting{lane="bulk"} 1.0',
        'kith_outbox_oldest_seconds{lane="bulk"} 61.0',
        'kith_outbox_waiting{lane="talk"} 0.0',
        "kith_timers_oldest_seconds 121.0",
        "kith_inbox_waiting 1.0",
        "kith_inbox_set_aside 1.0",
    ):
        assert line in metrics
    assert "Ana" not in metrics


async def test_while_nothing_is_heard_it_is_unwell_and_says_so(town):
    async with watching(town) as client:
        town.kith.intake.heard_at = town.clock.now() - 10 * MINUTE
        answer = await client.get("/healthz")
        assert (answer.status_code, answer.json()["wrong"]) == (503, ["telegram"])
        assert answer.headers["cache-control"] == "no-store"


@pytest.mark.parametrize("how", ["slow", "broken"])
async def test_a_database_that_does_not_answer_is_waited_for_no_longer(town, monkeypatch, how):
    async def silent(_work):
        if how == "broken":
            raise StorageTrouble("disk full")
        await asyncio.Event().wait()

    monkeypatch.setattr(health, "DATABASE_SECONDS", 0.01)
    monkeypatch.setattr(town.kith.database, "read", silent)
    async with watching(town) as client:
        town.kith.intake.heard_at = town.clock.now()
        answer = await client.get("/healthz")
        assert (answer.status_code, answer.json()["database"], answer.json()["wrong"]) == (503, "silent", ["database"])
        assert (await client.get("/metrics")).status_code == 200


async def test_however_often_somebody_asks_the_database_is_asked_once_a_second(town, monkeypatch):
    looked = []
    look = town.kith.database.look

    async def counting(work):
        looked.append(1)
        return await look(work)

    monkeypatch.setattr(town.kith.database, "look", counting)
    async with watching(town) as client:
        await asyncio.gather(*(client.get(path) for path in 10 * ["/healthz", "/metrics"]))
        assert len(looked) == 1
        town.clock.move(SECOND)
        await client.get("/healthz")
    assert len(looked) == 2


async def test_there_is_nothing_else_to_ask_for_and_nothing_to_change(town):
    async with watching(town) as client:
        for path in ("/", "/healthz/", "/metrics/x", "/asks"):
            assert (await client.get(path)).status_code == 404
        for method in ("POST", "PUT", "DELETE", "OPTIONS", "BREW"):
            assert (await client.request(method, "/healthz")).status_code == 405
