"""What the simulation looks for where members recruit, and among neighbours: each mistake, planted, would be seen."""

import pytest

from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.circle import neighbours, neighbours_messages, neighbours_rules, recruit_asks, recruit_rules, recruiting
from bot.circle import service as circle
from bot.circle.store import agenda, decisions
from bot.circle.store import neighbours as near
from bot.circle.store import recruiting as store
from bot.hours.opportunities import booking
from bot.people import erasing
from bot.people import service as people
from bot.simulation.rooms import neighbours as beside
from bot.simulation.rooms import recruiting as looked
from bot.staff import course
from tests.circle.town import Deciding
from tests.simulation.looking import planted, seen


@pytest.fixture
async def town():
    made = Deciding()
    await made.everybody()
    await made.do(lambda tx: people.apply_as_mentor(tx, people.meet(tx, 5_000, "Sara", "en")))
    made.ids["Sara"] = len(made.ids) + 1
    await planted(made, "UPDATE roles SET role = 'parent' WHERE role = 'mentor'")
    yield made
    await made.database.close()


async def nothing_is_wrong(town, room):
    return [await seen(town, invariant) for invariant in room.INVARIANTS] == [[] for _ in room.INVARIANTS]


async def about(town, deed, *more):
    """Cleo does that about Sara."""
    return await town.acts("Cleo", lambda tx, person: deed(tx, person, town.ids["Sara"], *more))


async def met(town, *, result="good"):
    """Sara is brought, names two, both are asked, and Ana meets her."""
    await about(town, recruiting.bring)
    for words in ("Dr Lee", "Mia"):
        await town.acts("Sara", recruiting.name, words)
    for number in (1, 2):
        await town.acts("Cleo", lambda tx, person, number=number: recruiting.record(tx, person, number, result))
    job = await about(town, recruiting.meet, town.clock.now() + DAY)
    await town.acts("Ana", booking.take, job.id, 0)
    await town.passes(DAY + 2 * HOUR)


async def voted(town, choices="11111111"):
    decision = await town.do(lambda tx: _vote(tx, town))
    await town.all_vote(decision, choices)
    await town.over(decision)


def _vote(tx, town):
    return decisions.find(tx, recruiting.vote(tx, people.get(tx, town.ids["Cleo"]), town.ids["Sara"]))


async def admitted(town, monkeypatch):
    """Whatever else is missing."""
    monkeypatch.setattr(course, "missing", lambda *_: [])
    await about(town, course.admit)


@pytest.mark.parametrize("choices", ["11111111", "00000111", "1-------"])
async def test_what_goes_as_it_should_breaks_nothing(town, choices, monkeypatch):
    assert await nothing_is_wrong(town, looked)
    await met(town)
    assert await nothing_is_wrong(town, looked)
    await voted(town, choices)
    assert await nothing_is_wrong(town, looked)
    if choices == "11111111":
        await admitted(town, monkeypatch)
    else:
        await about(town, course.decline)
    assert await nothing_is_wrong(town, looked)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Sara"]))
    assert await nothing_is_wrong(town, looked)


async def test_somebody_who_was_let_in_though_nobody_had_looked_would_be_seen(town, monkeypatch):
    await about(town, recruiting.bring)
    await admitted(town, monkeypatch)
    assert len(await seen(town, looked.who_is_let_in_was_looked_at)) == 1
    await planted(town, "DELETE FROM circle_references")
    await planted(town, "DELETE FROM circle_applications")
    assert len(await seen(town, looked.who_is_let_in_was_looked_at)) == 1


async def test_somebody_let_in_with_a_reference_that_was_not_good_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(recruit_rules, "are_good", lambda _: True)
    await met(town, result="not")
    await voted(town)
    await admitted(town, monkeypatch)
    assert len(await seen(town, looked.who_is_let_in_was_looked_at)) == 1


async def test_a_word_that_nobody_voted_for_or_that_nobody_answers_would_be_seen(town, monkeypatch):
    await met(town)
    monkeypatch.setattr(recruit_asks, "voted", lambda *_: None)
    await voted(town, "0000000-")
    assert len(await seen(town, looked.the_circles_word_is_what_was_voted)) == 1
    await planted(town, "UPDATE circle_applications SET vote = 'yes'")
    assert len(await seen(town, looked.the_circles_word_is_what_was_voted)) == 2


async def test_whom_somebody_named_and_what_goes_on_after_it_is_over_would_be_seen(town, monkeypatch):
    await met(town)
    monkeypatch.setattr(circle, "drop", lambda *_: None)
    await town.do(lambda tx: _vote(tx, town))
    await about(town, course.decline)
    assert len(await seen(town, looked.what_is_over_is_forgotten)) == 1
    item = await town.do(lambda tx: agenda.about(tx, "merevale", "application:1"))
    await town.do(lambda tx: agenda.move(tx, item.id, "voting", "withdrawn"))
    assert await seen(town, looked.what_is_over_is_forgotten) == []
    await planted(town, "UPDATE circle_references SET words = 'x'")
    assert len(await seen(town, looked.what_is_over_is_forgotten)) == 1
    assert await town.do(lambda tx: store.standing(tx, town.ids["Sara"])) is None


# --- neighbours ---


async def wish(town, *names):
    for name in names:
        await town.acts(name, neighbours.wish)


async def says(town, *names, yes=True):
    for name in names:
        await town.acts(name, lambda tx, person: neighbours.answer(tx, person, 1, yes=yes))


SIX = ("Ana", "Ben", "Eva", "Fay", "Gus", "Mo")


async def test_a_circle_of_neighbours_that_goes_as_it_should_breaks_nothing(town):
    await wish(town, *SIX)
    assert await nothing_is_wrong(town, beside)
    await says(town, *SIX)
    await town.acts("Eva", lambda tx, person: neighbours.would_host(tx, person, would=True))
    assert await nothing_is_wrong(town, beside)
    await town.acts("Eva", neighbours.leave)
    await town.acts("Gus", people.leave)
    assert await nothing_is_wrong(town, beside)
    await town.passes(8 * DAY)
    assert await nothing_is_wrong(town, beside)


async def test_a_circle_with_too_few_or_too_many_or_twice_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(neighbours, "bounds", lambda _: neighbours_rules.Bounds(3, 10, 40))
    await wish(town, *SIX[:3])
    await says(town, *SIX[:3])
    assert len(await seen(town, beside.enough_said_yes)) == 1
    monkeypatch.setattr(beside, "MOST", 2)
    assert len(await seen(town, beside.nobody_is_in_two)) == 1
    monkeypatch.undo()
    second = await town.do(lambda tx: near.begin(tx, "merevale", "en"))
    await town.do(lambda tx: near.ask(tx, second, town.ids["Ana"]))
    assert len(await seen(town, beside.nobody_is_in_two)) == 1


async def test_a_host_who_is_not_in_it_would_be_seen(town):
    await wish(town, *SIX)
    await says(town, *SIX)
    await town.do(lambda tx: near.host(tx, 1, town.ids["Cleo"]))
    assert len(await seen(town, beside.enough_said_yes)) == 1


async def test_two_who_are_kept_apart_in_one_would_be_seen(town):
    await wish(town, *SIX)
    two = town.ids["Ana"], town.ids["Ben"]
    await planted(town, "INSERT INTO kept_apart (person_id, other_id, why, since) VALUES (?, ?, 'ended', 1)", *two)
    assert len(await seen(town, beside.nobody_beside_whom_they_fled)) == 1


async def test_a_question_without_an_end_or_without_a_message_would_be_seen(town, monkeypatch):
    with monkeypatch.context() as patched:
        patched.setattr(neighbours_messages, "ask", lambda *_: None)
        await wish(town, *SIX)
    assert len(await seen(town, beside.silence_is_no_yes)) == 6
    await says(town, *SIX[:5])
    await town.do(
        lambda tx: neighbours_messages.ask(tx, near.find(tx, 1), town.ids["Mo"], neighbours.bounds("merevale"))
    )
    assert await seen(town, beside.silence_is_no_yes) == []
    await town.do(lambda tx: timers.cancel(tx, neighbours.RULE, "near:1:"))
    assert len(await seen(town, beside.silence_is_no_yes)) == 1
