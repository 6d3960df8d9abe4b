"""What the simulation looks for at the desk where two decide: each mistake, planted, would be seen."""

import pytest

from bot import wiring
from bot.base import timers
from bot.base.clock import DAY, HOUR, MINUTE
from bot.people import consents, removing
from bot.people import service as people
from bot.simulation.rooms import seconds as looked
from bot.staff import news, second
from bot.staff import removing as desk
from tests.pairing.town import Town
from tests.simulation.looking import planted, seen

NAMES = tuple(f"Neighbour {letter}" for letter in "ABCDEFGHIJ")
OUT = NAMES[0]


class Desk(Town):
    """Cleo and Dee coordinate, Ruth is a nurse; ten parents agreed to news."""

    async def acts(self, name, deed, *args):
        return await self.do(lambda tx: deed(tx, people.get(tx, self.ids[name]), *args))


@pytest.fixture
async def town():
    made = Desk()
    wiring.wire_seconds()
    for name, role in (("Cleo", "coordinator"), ("Dee", "coordinator"), ("Ruth", "nurse")):
        await made.moves_in(name, role)
    for name in NAMES:
        await made.moves_in(name, "parent")
        await made.acts(name, lambda tx, person: consents.give(tx, person, "news"))
    await made.passes(2 * DAY)
    yield made
    await made.database.close()


async def nothing_is_wrong(town):
    return [await seen(town, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]


async def asks_to_remove(town, name=OUT):
    return await town.acts("Cleo", desk.ask_to_remove, town.ids[name])


async def test_what_two_decide_breaks_nothing(town):
    asked = await asks_to_remove(town)
    assert await nothing_is_wrong(town)
    await town.acts("Dee", second.agree, asked.id)
    assert await nothing_is_wrong(town)
    back = await town.acts("Dee", desk.ask_to_let_back, town.ids[OUT])
    await town.acts("Cleo", second.agree, back.id)
    other = await asks_to_remove(town, NAMES[1])
    await town.acts("Dee", second.decline, other.id)
    forgotten = await asks_to_remove(town, NAMES[2])
    assert await nothing_is_wrong(town)
    await town.passes(3 * DAY + HOUR)
    assert await nothing_is_wrong(town)
    assert (await town.acts("Cleo", second.find, forgotten.id)).state == "over"


async def test_nor_does_what_one_decides_who_is_alone(town):
    await town.acts("Dee", people.leave)
    await town.acts("Ruth", people.leave)
    asked = await asks_to_remove(town)
    await town.passes(DAY + HOUR)
    await town.acts("Cleo", second.agree, asked.id)
    assert await nothing_is_wrong(town)


async def writes(town, *, everybody=True):
    one = await town.acts("Cleo", news.begin, "The garden opens on Friday.")
    if not everybody:
        await town.acts("Cleo", news.aim, one.id, "role", "parent")
    return await town.acts("Cleo", news.send, one.id)


@pytest.mark.parametrize("everybody", [True, False])
async def test_nor_do_news_that_go_or_are_taken_back(town, everybody):
    one = await writes(town, everybody=everybody)
    assert await nothing_is_wrong(town)
    if everybody:
        await town.acts("Dee", second.agree, 1)
    assert await nothing_is_wrong(town)
    await town.passes(HOUR)
    assert (await town.acts("Cleo", news.find, one.id)).state == "gone"
    assert await nothing_is_wrong(town)
    other = await writes(town, everybody=False)
    await town.acts("Dee", news.undo, other.id)
    await town.passes(HOUR)
    assert await nothing_is_wrong(town)


@pytest.mark.parametrize("who", ["Cleo", OUT])
async def test_one_who_is_no_second_person_would_be_seen(town, who):
    asked = await asks_to_remove(town)
    await town.acts("Dee", second.agree, asked.id)
    await planted(town, "UPDATE staff_seconds SET answered_by = ?", town.ids[who])
    assert len(await seen(town, looked.two_decide)) == 1


async def test_one_who_came_just_now_would_be_seen(town, monkeypatch):
    await town.moves_in("Eli", "coordinator")
    monkeypatch.setattr(second, "SETTLED", 0)
    asked = await asks_to_remove(town)
    await town.acts("Eli", second.agree, asked.id)
    assert len(await seen(town, looked.two_decide)) == 1


async def test_a_no_by_the_wrong_one_and_a_yes_too_late_would_be_seen(town):
    for name in NAMES[:2]:
        asked = await asks_to_remove(town, name)
        await town.acts("Dee", second.decline, asked.id)
    await planted(town, "UPDATE staff_seconds SET answered_by = asked_by WHERE id = 1")
    await planted(town, "UPDATE staff_seconds SET state = 'done', settled_at = expires_at + 1 WHERE id = 2")
    assert len(await seen(town, looked.two_decide)) == 2


async def test_somebody_removed_or_let_back_by_one_alone_would_be_seen(town):
    by, out = town.ids["Cleo"], town.ids[OUT]
    await town.acts(OUT, removing.remove, by)
    assert len(await seen(town, looked.nothing_happens_by_one_alone)) == 2
    await town.do(lambda tx: removing.let_back(tx, out, by))
    assert len(await seen(town, looked.nothing_happens_by_one_alone)) == 2


async def test_news_to_everybody_by_one_alone_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(second, "ask", lambda *_, **__: None)
    one = await writes(town)
    await town.do(lambda tx: news._soon(tx, one, one.person_id))
    assert await seen(town, looked.nothing_happens_by_one_alone) == [
        "news 1 goes to everybody, and no second person agreed"
    ]


async def test_what_waits_for_ever_would_be_seen(town):
    await asks_to_remove(town)
    await writes(town, everybody=False)
    await town.do(lambda tx: (timers.cancel(tx, second.RULE, "second:"), timers.cancel(tx, news.RULE, "news:")))
    assert await seen(town, looked.what_waits_has_an_end) == [
        "second 1 waits for ever",
        "news 1 is soon, and nothing sends it",
    ]


async def test_news_that_were_taken_back_and_go_would_be_seen(town, monkeypatch):
    await writes(town, everybody=False)
    await town.passes(HOUR)
    assert await seen(town, looked.what_is_taken_back_reaches_nobody) == []
    await planted(town, "UPDATE staff_news SET state = 'dropped'")
    assert len(await seen(town, looked.what_is_taken_back_reaches_nobody)) == len(NAMES)
    monkeypatch.setattr(news, "UNDO", MINUTE)
    await planted(town, "UPDATE staff_news SET state = 'gone'")
    await writes(town, everybody=False)
    assert await seen(town, looked.what_is_taken_back_reaches_nobody) == [
        "news 2 could not be taken back for as long as it is promised"
    ]
