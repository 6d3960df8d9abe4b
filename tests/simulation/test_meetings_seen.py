"""What the simulation looks for in meetings and in what was promised: each mistake, planted, would be seen."""

import pytest

from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.circle import meeting_messages, meetings, messages, promises
from bot.circle.store import meetings as store
from bot.circle.store import promises as promised
from bot.people import erasing
from bot.people import service as people
from bot.simulation.invariants import Look
from bot.simulation.rooms import meetings as looked
from bot.simulation.rooms import promises as followed
from tests.circle.town import Deciding
from tests.simulation.looking import Kept, planted, seen


@pytest.fixture
async def town():
    made = Deciding()
    yield await made.everybody()
    await made.database.close()


async def nothing_is_wrong(town, room):
    return [await seen(town, invariant) for invariant in room.INVARIANTS] == [[] for _ in room.INVARIANTS]


async def meets(town, repeats="no", *coming):
    """Ana sets a meeting in six days, and these come."""
    one = await town.acts("Ana", meetings.plan, town.clock.now() + 6 * DAY, "The library", repeats)
    for name in coming:
        await town.acts(name, lambda tx, person: meetings.answer(tx, person, one.id, coming=True))
    return one


@pytest.mark.parametrize("repeats", ["no", "week", "month"])
async def test_a_meeting_that_goes_as_it_should_breaks_nothing(town, repeats):
    await meets(town, repeats, "Ben", "Eva", "Gus")
    assert await nothing_is_wrong(town, looked)
    await town.acts("Gus", lambda tx, person: people.pause(tx, person, tx.now + 30 * DAY))
    await town.passes(5 * DAY + HOUR)
    for _ in range(4):
        assert await nothing_is_wrong(town, looked)
        await town.passes(10 * HOUR)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ana"]))
    assert await nothing_is_wrong(town, looked)


async def test_somebody_who_comes_and_is_not_reminded_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(meeting_messages, "remind", lambda *_: None)
    await meets(town, "no", "Ben")
    await town.passes(5 * DAY + HOUR)
    assert len(await seen(town, looked.who_comes_is_reminded_once)) == 2


async def test_somebody_who_is_asked_to_lead_what_is_led_would_be_seen(town):
    one = await meets(town, "no", "Ben")
    await town.acts("Ana", lambda tx, person: meetings.answer(tx, person, one.id, coming=False))

    def waits(tx):  # in this town whatever waits is sent at the next commit
        tx._cursor.execute("UPDATE outbox SET state = 'waiting' WHERE key GLOB '*:leads:*'")
        return list(looked.nobody_is_asked_to_lead_in_vain(Look(Kept(tx), tx.now, calm=True)))

    assert await town.do(waits) == []
    await town.acts("Gus", lambda tx, person: meetings.lead(tx, person, one.id))
    assert len(await town.do(waits)) == 1


async def test_what_another_leads_on_is_no_mistake_though_who_set_it_leads_none(town):
    one = await meets(town, "week", "Ben")
    await town.passes(6 * DAY + 4 * HOUR)
    (following,) = await town.do(lambda tx: store.ahead(tx, "merevale", 9))
    assert following.id != one.id
    await town.acts("Ana", lambda tx, person: meetings.answer(tx, person, following.id, coming=False))
    await town.acts("Ben", lambda tx, person: meetings.lead(tx, person, following.id))
    assert await nothing_is_wrong(town, looked)


async def test_two_reminders_or_one_of_what_nobody_said_would_be_seen(town):
    one = await meets(town, "no", "Ben")
    await town.passes(5 * DAY + HOUR)
    assert await seen(town, looked.who_comes_is_reminded_once) == []
    await planted(
        town,
        "INSERT INTO outbox (person_id, lane, kind, key, body, created_at, not_before, state) SELECT person_id, lane, "
        "kind, key || ':again', body, created_at, not_before, state FROM outbox WHERE key GLOB '*:remind'",
    )
    assert len(await seen(town, looked.who_comes_is_reminded_once)) == 2
    await town.do(lambda tx: meeting_messages.remind(tx, one, town.ids["Eva"], one.starts_at))
    assert len(await seen(town, looked.who_comes_is_reminded_once)) == 3


async def test_a_reminder_of_what_is_off_and_somebody_who_goes_in_vain_would_be_seen(town, monkeypatch):
    one = await meets(town, "no", "Ben")
    town.phones_are_on = False
    await town.do(lambda tx: meeting_messages.remind(tx, one, town.ids["Ben"], one.starts_at))
    await town.do(lambda tx: store.move(tx, one, "off"))
    assert len(await seen(town, looked.nobody_goes_in_vain)) == 3
    await planted(town, "DELETE FROM outbox WHERE key GLOB 'circle-meeting:*'")
    await planted(town, "UPDATE circle_meetings SET state = 'planned'")
    assert await seen(town, looked.nobody_goes_in_vain) == []
    monkeypatch.setattr(meeting_messages, "called_off", lambda *_: None)
    await town.acts("Ana", meetings.call_off, one.id)
    assert await seen(town, looked.nobody_goes_in_vain) == [
        f"person {town.ids['Ben']} was to come to meeting 1, and is not told that it is off"
    ]


async def test_a_meeting_that_never_ends_or_is_the_last_though_it_repeats_would_be_seen(town, monkeypatch):
    await meets(town, "week")
    monkeypatch.setattr(meetings, "_begin", lambda *_: None)
    await town.passes(7 * DAY)
    assert await seen(town, looked.it_comes_to_an_end) == ["meeting 1 repeats, and no next one stands there"]
    monkeypatch.undo()
    await meets(town)
    await town.do(lambda tx: timers.cancel(tx, meetings.COURSE, "circle-meeting:2:"))
    assert len(await seen(town, looked.it_comes_to_an_end)) == 2


# --- you said, we did ---


async def carried(town):
    """What Ana brought is carried."""
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    await town.all_vote(decision, "0-11-1-1")
    await town.over(decision)
    return await town.do(lambda tx: promised.of_decision(tx, decision.id))


async def test_a_promise_that_is_kept_breaks_nothing(town):
    one = await carried(town)
    assert await nothing_is_wrong(town, followed)
    await town.acts("Ben", promises.take, one.id, 7)
    for _ in range(12):
        assert await nothing_is_wrong(town, followed)
        await town.passes(DAY)
    await town.acts("Ben", promises.give_back, one.id)
    assert await nothing_is_wrong(town, followed)
    await town.acts("Eva", promises.take, one.id, 7)
    await town.acts("Eva", promises.will_not, one.id, "The hall is closed")
    assert await nothing_is_wrong(town, followed)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Eva"]))
    assert await nothing_is_wrong(town, followed)


async def test_what_is_carried_and_nobody_follows_would_be_seen(town):
    await carried(town)
    await planted(town, "DELETE FROM circle_promises")
    assert len(await seen(town, followed.what_is_carried_is_followed)) == 1


async def test_what_nobody_takes_or_is_late_and_nobody_looks_at_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(promises, "_ask", lambda *_: None)
    one = await carried(town)
    assert len(await seen(town, followed.none_is_lost)) == 1
    await town.acts("Ben", promises.take, one.id, 7)
    assert await seen(town, followed.none_is_lost) == []
    await town.passes(11 * DAY)
    assert len(await seen(town, followed.none_is_lost)) == 1
    await planted(town, "UPDATE circle_promises SET by = NULL")
    assert len(await seen(town, followed.none_is_lost)) == 1


async def test_what_is_of_somebody_who_has_gone_or_will_not_be_done_without_a_why_would_be_seen(town):
    one = await carried(town)
    await town.acts("Ben", promises.take, one.id, 7)
    await planted(town, "UPDATE persons SET state = 'left' WHERE id = ?", town.ids["Ben"])
    assert len(await seen(town, followed.it_is_somebodys)) == 1
    await planted(town, "UPDATE circle_promises SET state = 'not_done'")
    assert len(await seen(town, followed.it_is_somebodys)) == 1


async def test_what_was_done_and_who_said_it_does_not_read_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(messages, "settled", lambda *_: None)
    one = await carried(town)
    await town.acts("Ben", promises.take, one.id, 7)
    await town.acts("Ben", promises.done, one.id)
    assert len(await seen(town, followed.who_said_it_reads_what_was_done)) == 1
