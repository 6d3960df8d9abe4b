"""Helpers kept at hand are the helpers read afresh, whatever people did before, and whatever of it came to nothing."""

import contextlib
import random
import re
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest

from bot import app
from bot.base.chance import SeededChance
from bot.base.clock import DAY, FOREVER, HOUR, MovableClock
from bot.base.outcome import Refused
from bot.base.tables import metadata
from bot.base.transaction import Transaction
from bot.pairing import arrival, pool, score, service
from bot.pairing.columns import Columns
from bot.pairing.rules import KINDS, TIERS
from bot.people import erasing, limits, profiles
from bot.people import service as people
from bot.people.store import persons
from bot.people.store.profiles import CLEARANCES
from bot.places import service as places
from tests.pairing.town import TUESDAY, Town

MEREVALE = places.place("merevale")
ELSEWHERE = replace(MEREVALE, name="elsewhere", caseload_soft=2, caseload_hard=3)
HELPERS = {"Ruth": "nurse", "Nia": "nurse", "Oli": "nurse", "Mo": "mentor", "Kit": "mentor", "Sam": "mentor"}
PARENTS = [f"Parent {number}" for number in range(8)]
Act = Callable[[Transaction], object]


class SecondThoughts(Exception):
    """Somebody's act comes to nothing."""


def check(tx: Transaction) -> None:
    """What is at hand is what is in the tables."""
    for kind, place in ((kind, place) for kind in KINDS for place in (MEREVALE, ELSEWHERE)):
        at_hand = pool.columns(tx, kind, place)
        afresh = Columns.of([one.helper for one in arrival.helpers(tx, kind, place)], place)
        assert at_hand.helpers == afresh.helpers
        assert_same(at_hand, afresh)


def assert_same(at_hand: Columns, afresh: Columns) -> None:
    for field in fields(Columns):
        mine, theirs = getattr(at_hand, field.name), getattr(afresh, field.name)
        if isinstance(mine, dict):
            nobody = np.zeros(len(afresh.helpers), dtype=np.bool_)
            for code in mine.keys() | theirs.keys():
                assert (mine.get(code, nobody) == theirs.get(code, nobody)).all(), (field.name, code)
        elif field.name != "helpers":
            assert np.array_equal(mine, theirs), field.name


def answers(tx: Transaction, ids: list[int]) -> None:
    """Whoever asks now gets the same answer from both."""
    for parent_id, kind in ((one, kind) for one in ids for kind in KINDS):
        seeker = arrival.seeker(tx, parent_id, kind)
        afresh = [one.helper for one in arrival.helpers(tx, kind, MEREVALE)]
        for waived in (frozenset[str](), score.WAIVABLE):
            found = score.candidates(seeker, pool.columns(tx, kind, MEREVALE), kind, MEREVALE, waived=waived)
            assert found == score.candidates(seeker, afresh, kind, MEREVALE, waived=waived)


def act_of_a_helper(town: Town, chance: random.Random) -> Act:
    """Something that changes who a helper is to matching, by a service or as an office would."""
    name = chance.choice([*HELPERS])
    helper, cleo = town.ids[name], town.ids["Cleo"]

    def work(tx: Transaction) -> None:
        person, coordinator = people.get(tx, helper), people.get(tx, cleo)
        if person.state != "active":
            return
        match chance.randrange(14):
            case 0:
                profiles.set_capacity(tx, coordinator, helper, chance.randrange(6))
            case 1:
                profiles.set_hours(tx, coordinator, helper, [(chance.randrange(7), 540, 1_020)])
            case 2:
                people.pause(tx, person, tx.now + chance.choice([HOUR, DAY, FOREVER - tx.now]))
            case 3:
                people.come_back(tx, person)
            case 4:
                profiles.choose_area(tx, person, chance.choice(MEREVALE.areas).key)
            case 5:
                profiles.toggle(tx, person, "speaks", chance.choice(["en", "es", "ar", "so"]))
            case 6:
                profiles.toggle(tx, person, "give", chance.choice(["sleep", "cooking"]))
            case 7:
                profiles.toggle(tx, person, "free", chance.choice(profiles.FREE_TIMES))
            case 8:
                tier, until = chance.choice(TIERS), tx.now + chance.randrange(1, 4) * DAY
                tx.insert_new(CLEARANCES, person_id=helper, tier=tier, expires_at=until, given_by=cleo)
            case 9:
                profiles.set_stage(tx, person, "expecting", chance.choice(["2026-11-25", "2026-11-27", "2026-12-24"]))
            case 10:
                people.unreachable(tx, helper) if chance.random() < 0.5 else people.reachable(tx, helper)
            case 11:
                limits.set_week(tx, coordinator, helper, chance.choice([None, 60, 300]))
            case 12:
                people.take_role(tx, helper, HELPERS[name], by=None)
            case _:
                people.add_role(tx, helper, chance.choice(["nurse", "mentor"]), by=None)

    return work


def act_of_somebody(town: Town, chance: random.Random) -> Act:
    """Something that anybody may do: answer, change, move away, leave, be erased."""
    person_id = chance.choice([*town.ids.values()][1:])

    def work(tx: Transaction) -> None:
        person = people.get(tx, person_id)
        waiting, together = service.to_answer(tx, person_id), service.running(tx, person_id)
        match chance.randrange(10):
            case 0 | 1 | 2 | 3 if waiting:
                service.accept(tx, person, chance.choice(waiting).id)
            case 4 if waiting:
                service.decline(tx, person, chance.choice(waiting).id)
            case 5 if together:
                service.change(tx, person, chance.choice(together).id)
            case 6 if person.state == "active":
                persons.change(tx, person_id, place=chance.choice(["merevale", "elsewhere"]))
            case 7 if person.state == "active" and chance.random() < 0.2:
                people.leave(tx, person)
            case 8 if chance.random() < 0.2:
                erasing.erase(tx, person_id)

    return work


async def something_happens(town: Town, chance: random.Random) -> None:
    """An act, looked at inside its transaction; now and then it is taken back, whole or in part."""
    work = chance.choice([act_of_a_helper, act_of_a_helper, act_of_somebody])(town, chance)
    ends = chance.randrange(8)

    def looked_at(tx: Transaction) -> None:
        if ends == 0:
            with tx.undone():
                tx.now += chance.choice([0, 3 * DAY, -DAY])
                work(tx)
                check(tx)
        elif ends == 1:
            with contextlib.suppress(SecondThoughts), tx.whole():
                work(tx)
                check(tx)
                raise SecondThoughts
        else:
            work(tx)
        check(tx)
        if ends == 2:
            raise SecondThoughts

    with contextlib.suppress(SecondThoughts, Refused):
        await (town.database.read(looked_at) if ends == 3 else town.do(looked_at))


@pytest.mark.parametrize("seed", range(8))
async def test_through_any_history_helpers_at_hand_are_the_helpers_read_afresh(
    town: Town, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "place", lambda name: ELSEWHERE if name == "elsewhere" else MEREVALE)
    chance = random.Random(seed)
    await town.moves_in("Cleo", "coordinator")
    for name, role in HELPERS.items():
        await town.moves_in(name, role)
    for name in PARENTS:
        await town.parent(name, speaks=chance.choice(["en", "es"]))
    for _ in range(80):
        await something_happens(town, chance)
        await town.do(check)
        if chance.random() < 0.2:
            await town.passes(chance.choice([HOUR, 7 * HOUR]))
        if chance.random() < 0.1:
            town.clock.move(DAY)
    at_home = [number for number in town.ids.values() if (await town.database.read(is_parent(number)))]
    await town.database.read(lambda tx: answers(tx, at_home))


def is_parent(person_id: int) -> Callable[[Transaction], bool]:
    def work(tx: Transaction) -> bool:
        found = people.get(tx, person_id)
        return found.state == "active" and found.place == "merevale" and "parent" in found.roles

    return work


async def test_a_clearance_that_runs_out_and_a_break_that_ends_need_nobody_to_write_anything(town: Town) -> None:
    ruth = await town.moves_in("Ruth", "nurse")
    await town.do(
        lambda tx: tx.insert(CLEARANCES, person_id=ruth.id, tier="home", expires_at=tx.now + DAY, given_by=ruth.id)
    )
    await town.do(lambda tx: persons.change(tx, ruth.id, paused_until=tx.now + 2 * DAY))
    seen = []
    for _ in range(3):
        found = await town.do(lambda tx: pool.columns(tx, "nurse", MEREVALE).helpers[0])
        seen.append((found.tier, found.here))
        town.clock.move(DAY)
    assert seen == [("home", False), ("none", False), ("none", True)]


async def test_after_a_restart_everybody_is_there_at_once(tmp_path: Path) -> None:
    def ruth_moves_in(tx: Transaction) -> None:
        ruth = people.join(tx, people.meet(tx, 1, "Ruth", "en"), "nurse")
        profiles.start_helping(tx, ruth.id)
        check(tx)

    for nights in range(3):
        clock = MovableClock(TUESDAY + nights * DAY)
        database = await app.open_database(tmp_path / "kith.db", clock=clock, chance=SeededChance(1))
        try:
            if not nights:
                await database.write(ruth_moves_in)
            await database.write(check)
            await database.look(check)
            found = await database.read(lambda tx: pool.columns(tx, "nurse", MEREVALE).helpers)
            assert len(found) == 1
        finally:
            await database.close()


async def test_a_place_whose_rules_changed_has_its_helpers_read_afresh(
    town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    await town.moves_in("Ruth", "nurse")
    assert [one.cap for one in await town.do(lambda tx: pool.columns(tx, "nurse", MEREVALE).helpers)] == [25]
    smaller = replace(MEREVALE, caseload_soft=3, caseload_hard=4)
    monkeypatch.setattr(places, "place", lambda _name: smaller)
    assert [one.cap for one in await town.do(lambda tx: pool.columns(tx, "nurse", smaller).helpers)] == [3]


async def test_every_table_that_says_who_a_helper_is_says_whom_its_rows_are_about(town: Town) -> None:
    await town.moves_in("Mo", "mentor")
    read: list[str] = []

    def looks(tx: Transaction) -> None:
        tx._cursor.connection.set_trace_callback(read.append)
        assert list(arrival.helpers(tx, "mentor", MEREVALE))
        assert arrival.helper_of(tx, town.ids["Mo"], "mentor", MEREVALE)
        tx._cursor.connection.set_trace_callback(None)

    await town.do(looks)
    tables = {name for statement in read for name in re.findall(r"\b(?:FROM|JOIN) (\w+)", statement)}
    assert {"persons", "person_tags", "working_hours", "helpers", "clearances", "week_limits", "pairings"} <= tables
    not_read_for_this = {"kept_apart"}  # whom somebody is kept apart from belongs to the parent's side
    assert {name for name in tables if metadata.tables[name].info["about"] is None} == not_read_for_this
