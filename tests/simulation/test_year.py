"""A year of many families, in short; and what the year looks for it would see."""

import pytest

from bot.base import audit, outbox
from bot.base.clock import DAY, to_minute
from bot.base.messages import Screen, Text
from bot.pairing import service as pairings
from bot.people import profiles
from bot.simulation.community import everybody, team_of
from bot.simulation.proofs import year
from tests.checkins.several import opens
from tests.checkins.town import NURSE, Meetings, at


def test_weeks_of_a_few_families_go_by_and_nobody_is_forgotten():
    found = year.live(1, families=8, days=30, crashes=2)
    assert found.broken == ""
    assert (found.counts["crashes"], found.counts["lost"], found.counts["duplicates_unmarked"]) == (2, 0, 0)
    assert 4 <= found.counts["families"] <= 8
    assert found.counts["booked"] > 0
    assert found.counts["messages"] > 200


def test_the_team_is_as_large_as_its_families_need():
    for families in (8, 100, 1_000):
        team = team_of(everybody(families))
        assert team.count("nurse") == max(2, -(-families // 25))
        assert everybody(families) - 1 - len(team) == families


class Kept:
    """What is kept, as the looks of a year read it."""

    def __init__(self, tx):
        self._tx = tx

    def rows(self, sql, **params):
        return self._tx._cursor.execute(sql, params).fetchall()


async def seen(town: Meetings, look) -> list[str]:
    return await town.do(lambda tx: list(look(Kept(tx), tx.now)))


@pytest.fixture
async def merevale():
    town = Meetings()
    yield await town.ana_and_ruth()
    await town.database.close()


async def test_a_family_with_no_meeting_and_nobody_who_sees_to_them_would_be_seen(merevale: Meetings):
    ana = await merevale.person("Ana")
    await merevale.do(lambda tx: profiles.set_stage(tx, ana, "baby", "2026-11-20"))
    await merevale.do(lambda tx: pairings.contact_made(tx, NURSE, merevale.ids["Ruth"]))
    merevale.clock.move(100 * DAY)
    assert await seen(merevale, year._forgotten) == ["the family of pairing 1 is forgotten"]
    await merevale.passes(DAY)
    assert [kind for kind, _ in await merevale.asked()] == ["checkins.unbooked"]
    assert await seen(merevale, year._forgotten) == []


async def test_a_reminder_of_a_meeting_that_was_called_off_would_be_seen(merevale: Meetings):
    await merevale.book()
    await merevale.until(at(11, 30, 12))
    assert await seen(merevale, year._reminded_of_nothing) == []
    await merevale.do(lambda tx: outbox.settle(tx, sent_reminder(tx), "sent", 7))
    await merevale.do(lambda tx: tx._cursor.execute("UPDATE checkins SET state = 'cancelled', settled_at = 1"))
    assert len(await seen(merevale, year._reminded_of_nothing)) == 1


def sent_reminder(tx, what: str = "checkin") -> int:
    return tx._cursor.execute(f"SELECT id FROM outbox WHERE key GLOB '{what}:*:*:*:*h' LIMIT 1").fetchone()[0]


async def test_a_reminder_of_a_meeting_that_was_moved_would_be_seen(merevale: Meetings):
    await merevale.book()
    await merevale.until(at(11, 30, 12))
    await merevale.do(lambda tx: outbox.settle(tx, sent_reminder(tx), "sent", 7))
    await merevale.do(lambda tx: audit.record(tx, 1, "checkins.moved", merevale.ids["Ana"], "1 1"))
    assert await seen(merevale, year._reminded_of_nothing) == []
    merevale.clock.move(DAY)
    await merevale.do(lambda tx: outbox.settle(tx, sent_reminder(tx), "sent", 7))
    assert len(await seen(merevale, year._reminded_of_nothing)) == 1


@pytest.mark.parametrize("how", ["moved", "off"])
async def test_so_would_one_of_a_meeting_for_several(merevale: Meetings, how: str):
    group = await opens(merevale)
    await merevale.until(at(11, 30, 12))
    await merevale.do(lambda tx: outbox.settle(tx, sent_reminder(tx, "group"), "sent", 7))
    if how == "moved":
        await merevale.presses("Ruth", "checkins.group_at", group.id, 0, to_minute(at(12, 3)))
    else:
        await merevale.presses("Ruth", "checkins.group_off_now", group.id, 0)
    assert await seen(merevale, year._reminded_of_nothing) == []
    merevale.clock.move(DAY)
    await merevale.do(lambda tx: outbox.settle(tx, sent_reminder(tx, "group"), "sent", 7))
    assert len(await seen(merevale, year._reminded_of_nothing)) == 1


async def test_two_on_a_day_that_nobody_asked_for_would_be_seen(merevale: Meetings):
    await unasked(merevale, [at(12, 1, 9), at(12, 3, 9)])
    assert await seen(merevale, year._too_often) == []
    await unasked(merevale, [at(12, 3, 20)])
    assert len(await seen(merevale, year._too_often)) == 1


async def test_four_in_a_week_that_nobody_asked_for_would_be_seen(merevale: Meetings):
    await unasked(merevale, [at(12, 1, 9), at(12, 2, 9), at(12, 3, 9), at(12, 8, 9)])
    assert await seen(merevale, year._too_often) == []
    await unasked(merevale, [at(12, 7, 20)])
    assert len(await seen(merevale, year._too_often)) == 2


async def unasked(town: Meetings, instants: list[int]) -> None:
    def send(tx):
        for instant in instants:
            outbox.send(tx, town.ids["Ana"], Screen(Text("sorry-broken")), lane="bulk", unprompted=True)
            (sent,) = tx._cursor.execute("SELECT max(id) FROM outbox").fetchone()
            outbox.settle(tx, sent, "sent", 7)
            tx._cursor.execute("UPDATE outbox SET settled_at = ? WHERE id = ?", (instant, sent))

    await town.do(send)
    await town.until(at(12, 8, 12))
