"""What the simulation looks for at panels: each mistake, planted, would be seen."""

import pytest

from bot.asks import service as asks
from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.panel import messages, service, ties
from bot.panel.store import said, seats
from bot.people import erasing
from bot.people import service as people
from bot.simulation.broken import Broken
from bot.simulation.names import Names
from bot.simulation.rooms import panel as looked
from bot.simulation.rooms.panel_steps import DANGER, SAID
from tests.panel.town import Panels
from tests.simulation.looking import Kept, planted, seen


@pytest.fixture
async def town():
    made = Panels()
    yield await made.ready()
    await made.database.close()


async def nothing_is_wrong(town):
    return [await seen(town, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]


async def test_a_panel_that_goes_as_it_should_breaks_nothing(town):
    await town.brings()
    assert await nothing_is_wrong(town)
    await town.taps("Ben", "panel-answer-yes-button")
    assert await nothing_is_wrong(town)


async def test_nor_does_one_that_is_agreed_done_and_forgotten(town):
    await town.agrees()
    assert await nothing_is_wrong(town)
    found = await town.matter()
    await town.presses("Ben", "panel.done", found.id)
    await town.presses("Ana", "panel.confirm", found.id, "yes")
    assert await nothing_is_wrong(town)
    await town.later(89 * DAY)
    assert await nothing_is_wrong(town)
    await town.later(2 * DAY)
    assert await nothing_is_wrong(town)


@pytest.mark.parametrize("says", ["no", "talk", None])
async def test_nor_does_a_no_nor_silence_nor_somebody_who_goes(town, says):
    found = await town.brings()
    if says is None:
        await town.later(8 * DAY)
    else:
        await town.presses("Ben", "panel.answer", found.id, says)
    assert await nothing_is_wrong(town)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ana"]))
    assert await nothing_is_wrong(town)


@pytest.mark.parametrize("how", ["drawn", "all_sit", "is_set", "sits", "agrees"])
async def test_nor_does_a_panel_that_loses_people_on_the_way(town, how):
    await getattr(town, how)()
    first = (await town.jurors("asked", "yes"))[0]
    await town.acts(first, people.leave)
    assert await nothing_is_wrong(town)
    await town.acts("Cleo", lambda tx, person: people.pause(tx, person, tx.now + 30 * DAY))
    assert await nothing_is_wrong(town)
    await town.later(10 * DAY)
    assert await nothing_is_wrong(town)


async def test_a_matter_that_nobody_will_look_at_would_be_seen(town):
    await town.brings()
    await town.do(lambda tx: timers.cancel(tx, service.SILENCE, "panel:1:"))
    assert await seen(town, looked.every_matter_goes_on) == ["matter 1 is asked, and nobody will look at it"]


async def test_a_talk_that_is_nobodys_or_of_one_of_the_two_would_be_seen(town, monkeypatch):
    found = await town.brings()
    with monkeypatch.context() as patched:
        patched.setattr(service, "open_ask", lambda *_, **__: None)
        await town.presses("Ben", "panel.answer", found.id, "no")
    assert len(await seen(town, looked.a_coordinator_talks_instead)) == 1
    await town.do(lambda tx: service.open_ask(tx, found, service.TALK, found.from_id, told=True))
    assert await seen(town, looked.a_coordinator_talks_instead) == []
    await planted(town, "UPDATE asks SET owner = ? WHERE kind = 'panel.talk'", town.ids["Ben"])
    assert len(await seen(town, looked.a_coordinator_talks_instead)) == 1
    await planted(town, "DELETE FROM outbox WHERE key GLOB 'outcome:*'")
    assert len(await seen(town, looked.a_coordinator_talks_instead)) == 2


@pytest.mark.parametrize("far", [False, True])
async def test_a_juror_who_is_close_to_one_of_the_two_would_be_seen(town, monkeypatch, far):
    if far:
        two = town.ids["Ben"], town.ids["Eva"]
        await planted(town, "INSERT INTO kept_apart (person_id, other_id, why, since) VALUES (?, ?, 'ended', 1)", *two)
    else:
        await town.knows("Ben", "Eva")
    monkeypatch.setattr(ties, "close_to", lambda *_: set())
    await town.agreed_and_safe()
    await planted(town, "UPDATE panel_sitters SET wish = 'no' WHERE person_id IN (?, ?)", *map(town.ids.get, SPARE))
    await town.later(25 * HOUR)
    assert await town.jurors("asked")
    assert len(await seen(town, looked.nobody_judges_whom_they_are_close_to)) == 1


SPARE = ("Ruth", "Gus")


async def test_one_of_the_two_who_sits_or_leads_would_be_seen(town):
    found = await town.drawn()
    await planted(town, "UPDATE panel_seats SET person_id = ? WHERE state = 'asked' AND turn = 0", town.ids["Ana"])
    assert len(await seen(town, looked.nobody_judges_whom_they_are_close_to)) == 1
    await planted(town, "UPDATE panel_matters SET facilitator = to_id WHERE id = ?", found.id)
    assert len(await seen(town, looked.nobody_judges_whom_they_are_close_to)) == 2


async def test_what_was_said_and_is_kept_after_it_is_over_would_be_seen(town, monkeypatch):
    found = await town.brings()
    monkeypatch.setattr(said, "clear", lambda *_, **__: None)
    await town.presses("Ana", "panel.withdraw", found.id)
    assert await seen(town, looked.its_words_are_removed_in_time) == ["matter 1 is over, and something of it is kept"]
    monkeypatch.undo()
    await town.do(lambda tx: said.clear(tx, found.id, repairs_too=True))
    assert await seen(town, looked.its_words_are_removed_in_time) == []
    await town.do(lambda tx: timers.cancel(tx, service.FORGET, "panel:1:"))
    assert await seen(town, looked.its_words_are_removed_in_time) == ["nothing removes matter 1"]


async def test_who_sat_and_a_message_of_what_is_over_would_be_seen(town, monkeypatch):
    found = await town.drawn()
    monkeypatch.setattr(seats, "clear", lambda *_: None)
    monkeypatch.setattr(service, "take_away", lambda *_: None)
    town.phones_are_on = False
    await town.do(lambda tx: messages.tell(tx, found, town.ids["Ana"], town.ids["Ben"], 1))
    await town.do(lambda tx: service.to_coordinator(tx, service.load(tx, found.id)))
    town.clock.move(HOUR)
    assert len(await seen(town, looked.its_words_are_removed_in_time)) == 2


async def test_a_matter_of_somebody_who_is_looked_after_would_be_seen(town, monkeypatch):
    def worried(tx):
        return asks.open(tx, "safety.today", about=town.ids["Ben"], guarded=True)

    await town.do(worried)
    town.clock.move(HOUR)
    monkeypatch.setattr("bot.panel.bringing._is_looked_after", lambda *_: False)
    await town.brings()
    assert len(await seen(town, looked.nothing_dangerous_gets_there)) == 1
    await planted(town, "UPDATE asks SET urgent = 1, opened_at = ?", town.clock.now() + 1)
    assert len(await seen(town, looked.nothing_dangerous_gets_there)) == 1


class Reader:
    """Somebody with a phone, as far as words are looked at."""

    class Phone:
        def __init__(self, number):
            self.id = number

    def __init__(self, number, *, invited=False):
        self.phone, self.invited = self.Phone(number), invited


class Read:
    """A message of a panel that says that."""

    buttons = (({"callback_data": "panel.mine:1"},),)

    def __init__(self, text):
        self.text = text


async def reads(town, name, text):
    """Whether the simulation lets somebody of that town read it; what it says where not."""

    def work(tx):
        names = Names(Kept(tx), ())
        try:
            names.check_said(Reader(1_000 + list(town.ids).index(name)), Read(text))
        except Broken as broken:
            return str(broken)
        return None

    return await town.do(work)


def by(town, name, shape=SAID):
    return "So it was " + shape.format(1_000 + list(town.ids).index(name))


async def test_words_of_a_panel_that_somebody_outside_reads_would_be_seen(town):
    await town.brings()
    assert await reads(town, "Ana", by(town, "Ana")) is None
    assert await reads(town, "Ben", by(town, "Ana")) is None
    assert "reads what account" in await reads(town, "Cleo", by(town, "Ana"))
    assert "reads what account" in await reads(town, "Eva", by(town, "Ana"))
    await town.taps("Ben", "panel-answer-yes-button")
    assert await reads(town, "Cleo", by(town, "Ana")) is None
    assert "reads what account" in await reads(town, "Ruth", by(town, "Ana"))


async def test_words_that_are_dangerous_and_reach_anybody_would_be_seen(town):
    await town.brings()
    assert await reads(town, "Ana", by(town, "Ana", DANGER)) is None
    assert "reads of the danger" in await reads(town, "Ben", by(town, "Ana", DANGER))
