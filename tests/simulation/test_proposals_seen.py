"""What the simulation looks for among those who give and need: each mistake, planted, would be seen."""

import pytest

from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.base.messages import Lines, Name, Text
from bot.simulation import verdict
from bot.simulation.rooms import skills as looked
from bot.skills import proposing, proposing_messages, proposing_unmet
from bot.skills.store import asked, searches
from bot.skills.store import exchanges as agreed
from tests.simulation.looking import planted, seen
from tests.skills.neighbours import Street


@pytest.fixture
async def street():
    made = Street()
    await made.moves_here("Cleo", role="coordinator")
    await made.moves_here("Ana", "Mo", "Sara", "Tom")
    yield made
    await made.database.close()


async def mo_is_asked(street) -> int:
    """Mo gives what Ana needs, and is asked; her need."""
    need = await street.needs("Ana")
    await street.gives("Mo")
    await street.soon()
    assert await street.asked("asked") == [("Mo", "Ana")]
    return need


async def both_agree(street) -> int:
    need = await mo_is_asked(street)
    await street.taps("Mo", "skills-can-button")
    await street.taps("Ana", "skills-yes-please-button")
    return need


async def test_what_goes_as_it_should_breaks_nothing(street):
    await both_agree(street)
    for _ in range(5):
        await street.days(3)
        assert [await seen(street, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]


async def ask_again(street, minutes: int = 20) -> None:
    """Mo is asked once more, whatever he was asked before."""
    both = street.ids["Mo"], street.ids["Ana"]
    await street.do(lambda tx: asked.ask(tx, both, "merevale", 1, (2, 1), minutes, tx.now + 2 * DAY))


async def test_somebody_asked_two_things_at_once_would_be_seen(street):
    await mo_is_asked(street)
    assert await seen(street, looked.nobody_is_asked_too_often) == []
    await ask_again(street)
    assert len(await seen(street, looked.nobody_is_asked_too_often)) == 1


async def test_somebody_asked_four_times_in_a_week_would_be_seen(street):
    await mo_is_asked(street)
    for times in range(3):
        assert (times, await seen(street, looked.nobody_is_asked_too_often)) == (times, [])
        await planted(street, "UPDATE skills_asked SET state = 'no', settled_at = asked_at + 1")
        await street.days(1)
        await ask_again(street)
    assert len(await seen(street, looked.nobody_is_asked_too_often)) == 1


async def test_more_promised_than_a_week_holds_would_be_seen(street):
    await mo_is_asked(street)
    await street.taps("Mo", "skills-can-button")
    assert await seen(street, looked.nobody_promises_more_than_a_week_holds) == []
    await planted(street, "UPDATE skills_asked SET minutes = 200")
    assert len(await seen(street, looked.nobody_promises_more_than_a_week_holds)) == 1


async def test_somebody_asked_while_they_rest_would_be_seen(street, monkeypatch):
    monkeypatch.setattr(asked, "rest", lambda _tx, _person_id, _until: None)
    await mo_is_asked(street)
    await street.taps("Mo", "skills-rest-button")
    await street.needs("Sara")
    assert await seen(street, looked.who_rests_is_not_asked) == []
    await street.soon()
    assert len(await seen(street, looked.who_rests_is_not_asked)) == 1


async def test_an_exchange_to_which_only_one_said_yes_would_be_seen(street):
    await both_agree(street)
    assert await seen(street, looked.two_yeses_make_an_exchange) == []
    await planted(street, "UPDATE skills_asked SET id = id + 1")
    assert len(await seen(street, looked.two_yeses_make_an_exchange)) == 1


async def test_a_need_that_nobody_looks_for_would_be_seen(street):
    await mo_is_asked(street)
    await street.do(lambda tx: timers.cancel(tx, proposing.RULE, "search:"))
    assert await seen(street, looked.every_need_is_somebodys) == ["nothing looks after search 1"]
    await street.do(lambda tx: searches.settle(tx, searches.get(tx, 1), "unmet", ""))
    assert len(await seen(street, looked.every_need_is_somebodys)) == 2


async def test_a_need_that_waits_for_an_exchange_which_is_over_would_be_seen(street):
    await both_agree(street)
    assert await seen(street, looked.every_need_is_somebodys) == []
    await street.do(lambda tx: agreed.settle(tx, agreed.find(tx, 1), "withdrawn", 20))
    assert await seen(street, looked.every_need_is_somebodys) == ["search 1 waits for exchange 1, which is over"]


async def test_a_need_that_waits_for_ever_would_be_seen(street, monkeypatch):
    monkeypatch.setattr(proposing_unmet, "let_a_person_look", lambda _tx, _search: None)
    await street.needs("Ana")
    await street.days(7)
    assert await seen(street, looked.nobody_waits_for_ever) == []
    await street.days(2)
    assert len(await seen(street, looked.nobody_waits_for_ever)) == 1


async def test_a_question_that_no_message_asks_would_be_seen(street, monkeypatch):
    monkeypatch.setattr(proposing_messages, "could_you", lambda _tx, _one, _fit: None)
    await mo_is_asked(street)
    assert len(await seen(street, looked.who_is_asked_reads_so)) == 1


async def test_a_yes_of_which_the_needer_never_reads_would_be_seen(street, monkeypatch):
    monkeypatch.setattr(proposing_messages, "would_you_like", lambda _tx, _search, _one, _fit: None)
    await mo_is_asked(street)
    await street.taps("Mo", "skills-can-button")
    assert len(await seen(street, looked.who_is_asked_reads_so)) == 1


async def test_a_question_that_is_never_over_would_be_seen(street):
    await mo_is_asked(street)
    street.clock.move(2 * DAY + 2 * HOUR)
    assert await seen(street, looked.who_is_asked_reads_so, calm=False) == []
    assert len(await seen(street, looked.who_is_asked_reads_so)) == 1


def test_a_name_in_what_is_asked_in_private_would_be_seen(monkeypatch):
    real = proposing_messages.reasons

    def tells_who(fit, *, way=True):
        return Lines((*real(fit, way=way).items, Text("sessions-there-line", who=Name(fit.needer_id))))

    monkeypatch.setattr(proposing_messages, "reasons", tells_who)
    assert "is asked in private, and reads who" in verdict.simulate(2, crashes=2, days=6, people=30).broken
