"""Through any history of meetings: never two at one time, no reminder too many, and the books hold what was kept."""

import random
from collections import Counter
from itertools import pairwise

import pytest
from sqlalchemy import select

from bot.base.clock import DAY, HOUR
from bot.base.outbox import OUTBOX, opened
from bot.base.timers import TIMERS
from bot.checkins.store.asked_times import ASKED_TIMES
from bot.checkins.store.checkins import Checkin
from bot.hours import service as hours
from bot.hours import store as books
from bot.pairing import service as pairing
from bot.people import service as people
from tests.checkins.town import Meetings, buttons, slots_in

PARENTS, HELPERS = ("Ana", "Ben", "Cem"), ("Ruth", "Mo")
EVERYBODY = (*PARENTS, *HELPERS)
REMINDERS = select(TIMERS).where(TIMERS.c.rule == "checkins.reminder", TIMERS.c.state == "waiting")
SAID = select(OUTBOX).where(OUTBOX.c.key.startswith("checkin:"))
TRANSFERS = select(books.TRANSFERS)
ASKED = select(ASKED_TIMES).where(ASKED_TIMES.c.state == "open")
TYPED = ["tomorrow 10:30", "tomorrow 23:00", "in 3 days at 11:10", "next Monday 9:00am", "in 2 hours", "Sunday 10:00"]


async def act(town: Meetings, chance: random.Random) -> None:
    """Somebody does something that people do."""
    name = chance.choice(EVERYBODY)
    person = await town.person(name)
    mine = [one for one in await town.checkins() if person.id in one.both]
    together = await town.do(lambda tx: pairing.running(tx, person.id))
    one = chance.choice(mine) if mine else None
    old = 0 if one is None else one.sequence - chance.choice([0, 0, 0, 1])
    match chance.randrange(20):
        case 0 | 1 | 2 | 3 if together:
            await takes(town, name, chance, await town.presses(name, "checkins.book", chance.choice(together).id))
        case 4 | 5 if one is not None:
            await takes(town, name, chance, await town.presses(name, "checkins.move", one.id))
        case 6 if one is not None:
            await town.presses(name, "checkins.cancel", one.id, old)
        case 7 if one is not None:
            await town.presses(name, "checkins.coming", one.id, old)
        case 8 | 9 | 10 if one is not None:
            await town.presses(name, "checkins.say", one.id, old, chance.choice(["met", "met", "met", "not"]))
        case 11 if one is not None and chance.random() < 0.3:
            await town.presses(name, "checkins.wrong_is", one.id, old, "other")
        case 12 if together:
            day = f"2026-12-{chance.randrange(1, 29):02}"
            await town.presses(name, "checkins.met_on", together[0].id, one.id if one else 0, day)
        case 13:
            await town.passes(chance.choice([HOUR, 12 * HOUR, 2 * DAY]))
        case 14 if person.state == "active":
            await (town.pauses(name, town.clock.now() + DAY) if chance.random() < 0.4 else town.comes_back(name))
        case 15 if chance.random() < 0.08:
            await ends(town, name, chance)
        case 16 | 17 if together:
            await types_a_time(town, name, chance.choice(together).id, one, chance)
        case 18 if together:
            for asked in await town.do(lambda tx: tx.all(ASKED)):
                await town.presses(name, chance.choice(["checkins.asked_yes", "checkins.asked_other"]), asked.id)
        case 19 if one is not None:
            await town.presses(name, "checkins.two_hours", one.id, chance.randrange(2))


async def takes(town: Meetings, name: str, chance: random.Random, screen) -> None:  # whatever they see
    """They tap one of the slots, perhaps twice, perhaps late."""
    if slots_in(screen):
        slot = chance.choice([button for button in buttons(screen) if button.press == "checkins.slot"])
        for _ in range(chance.choice([1, 1, 2])):
            await town.presses(name, slot.press, *slot.args)


async def types_a_time(town: Meetings, name: str, pairing: int, one: Checkin | None, chance: random.Random) -> None:
    """They type when they would like to meet, and say yes to what is read back, perhaps twice."""
    if one is not None and chance.random() < 0.5:
        await town.presses(name, "checkins.move", one.id)
    else:
        await town.presses(name, "checkins.book", pairing)
    seen = await town.says(name, chance.choice(TYPED))
    for button in [button for button in buttons(seen) if button.press == "checkins.typed_yes"]:
        for _ in range(chance.choice([1, 1, 2])):
            await town.presses(name, button.press, *button.args)


async def ends(town: Meetings, name: str, chance: random.Random) -> None:
    """They change, or leave."""
    person = await town.person(name)
    together = await town.do(lambda tx: pairing.running(tx, person.id))
    if together and chance.random() < 0.7:
        await town.presses(name, "pairing.change", together[0].id, "end")
    elif name in PARENTS and person.state == "active":
        await town.do(lambda tx: people.leave(tx, person))


def no_double_booking(everything: list[Checkin]) -> None:
    for person in {person for one in everything for person in one.both}:
        spans = sorted(
            (one.starts_at, one.ends_at) for one in everything if one.state == "booked" and person in one.both
        )
        assert all(before[1] <= after[0] for before, after in pairwise(spans))


async def no_reminder_too_many(town: Meetings, everything: list[Checkin]) -> None:
    now = {one.id: one for one in everything}
    for timer in await town.do(lambda tx: tx.all(REMINDERS)):
        _, number, sequence, person, which = timer.subject.split(":")
        checkin = now[int(number)]
        assert (checkin.state, checkin.sequence) == ("booked", int(sequence))
        assert int(person) in checkin.both
        assert timer.due_at < checkin.starts_at
        assert which in ("72h", "24h", "2h")
    for row in await town.do(lambda tx: [opened(tx, one) for one in tx.all(SAID)]):
        if row.state == "waiting":
            checkin = now[int(row.key.split(":")[1])]
            assert "checkins-reminder" not in row.body or checkin.state == "booked"
    said = Counter(row.key for row in await town.do(lambda tx: tx.all(SAID)))
    assert not said or max(said.values()) == 1


async def the_books_hold_what_was_kept(town: Meetings, everything: list[Checkin]) -> None:
    rows = await town.do(lambda tx: tx.all(TRANSFERS))
    kept = {f"checkin:{one.id}": one.minutes for one in everything if one.state == "kept"}
    assert Counter(row.evidence for row in rows) == Counter(dict.fromkeys(kept, 2))
    assert all(row.minutes == kept[row.evidence] for row in rows)
    assert await town.do(hours.out_of_balance) == 0


async def nobody_is_forgotten(town: Meetings, everything: list[Checkin]) -> None:
    """What is over and not settled has a question to come, or is with a person, unless its pairing has ended."""
    waiting = {subject.split(":")[1] for subject in await town.timers("checkins.after")}
    asked = {ask.subject.split(":")[3] for ask in await town.asks() if ":checkin:" in ask.subject}
    running = {one.id for one in await town.pairings() if one.state == "active"}
    for one in everything:
        if one.state in ("booked", "told") and one.pairing_id in running:
            assert str(one.id) in waiting | asked, one


async def nobody_waits_for_a_yes_in_vain(town: Meetings, everything: list[Checkin]) -> None:
    """A time that is asked for is let go of by itself, and of pairings that are over none is asked for, nor for a
    meeting that was held, is off, or is at another time since.
    """
    let_go = {subject.split(":")[3] for subject in await town.timers("checkins.asked_time")}
    running = {one.id for one in await town.pairings() if one.state == "active"}
    open_ones = await town.do(lambda tx: tx.all(ASKED))
    assert {str(one.id) for one in open_ones} == let_go
    assert {one.pairing_id for one in open_ones} <= running
    meetings = {one.id: one for one in everything}
    for moving in [(meetings[one.checkin_id], one.sequence) for one in open_ones if one.checkin_id is not None]:
        checkin, sequence = moving
        assert (checkin.state, checkin.sequence) == ("booked", sequence)
        assert "met" not in checkin.said.values()


@pytest.mark.parametrize("seed", range(5))
async def test_through_any_history_the_promises_hold(empty_town: Meetings, seed: int) -> None:
    town, chance = empty_town, random.Random(seed)
    for name, role in (("Cleo", "coordinator"), ("Dee", "coordinator"), ("Ruth", "nurse")):
        await town.moves_in(name, role)
    for name in PARENTS:
        await town.pair(name, "Ruth")
    await town.moves_in("Mo", "mentor", stage="2026-06-01")
    await town.presses("Ana", "pairing.mentor")
    await town.taps("Ana", "pairing-yes-button")
    await town.taps("Mo", "pairing-yes-button")
    for _ in range(130):
        await act(town, chance)
        everything = await town.checkins()
        no_double_booking(everything)
        await no_reminder_too_many(town, everything)
        await the_books_hold_what_was_kept(town, everything)
        await nobody_is_forgotten(town, everything)
        await nobody_waits_for_a_yes_in_vain(town, everything)
    assert len(await town.checkins()) > 5
