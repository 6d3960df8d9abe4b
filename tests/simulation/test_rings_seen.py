"""What the simulation looks for in rings: each mistake, planted, would be seen."""

from dataclasses import replace

from bot.base import errands, timers
from bot.base.clock import DAY, HOUR
from bot.simulation.rooms import rings as looked
from bot.skills import exchanges, ring_messages, ring_parts
from bot.skills.store import asked, rings
from tests.simulation.looking import planted, seen
from tests.skills.ring_town import Neighbours


async def everybody_agrees(street: Neighbours) -> None:
    await street.night()
    await street.says_yes("Ana", "Eva", "Mia")
    assert len(await street.legs()) == 3


async def test_what_goes_as_it_should_breaks_nothing(street):
    await street.night()
    await street.answers("Ana", "no")
    for _ in range(4):
        assert [await seen(street, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]
        await street.time_goes_by(2 * DAY)


async def test_so_does_one_that_comes_about_and_in_which_one_leg_is_dropped(street):
    await everybody_agrees(street)
    (first, *_) = await street.exchanges()
    await street.presses(street.name(first.giver_id), "skills.exchange_off", first.id)
    assert [await seen(street, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]
    assert len(await street.legs()) == 2


async def test_a_ring_that_comes_about_without_everybodys_yes_would_be_seen(street, monkeypatch):
    await street.night()
    real = ring_parts.live
    monkeypatch.setattr(ring_parts, "live", lambda tx, ring: [replace(part, state="yes") for part in real(tx, ring)])
    await street.says_yes("Ana")
    assert await seen(street, looked.only_everybodys_yes_makes_it) == [
        "ring 1 came about, and not all of its people said yes"
    ]


async def test_a_leg_of_a_ring_that_is_still_asked_would_be_seen(street):
    await street.night()
    both = street.ids["Ana"], street.ids["Mia"]
    await street.do(lambda tx: exchanges.agree(tx, *both, "recipes", 30, "chat", "ring:1:0"))
    assert await seen(street, looked.only_everybodys_yes_makes_it) == [
        "exchange 1 is a leg of ring 1, which did not come about"
    ]


async def test_a_leg_that_is_missing_or_goes_to_somebody_else_would_be_seen(street):
    await everybody_agrees(street)
    assert await seen(street, looked.each_leg_is_one_exchange) == []
    await planted(street, "UPDATE skills_exchanges SET came_from = 'first' WHERE id = 1")
    assert len(await seen(street, looked.each_leg_is_one_exchange)) == 2


async def test_a_leg_that_falls_with_another_would_be_seen(street):
    await everybody_agrees(street)
    found = await street.exchanges()
    by = found[0].giver_id
    other = next(one for one in found if by not in one.both)
    await street.do(lambda tx: exchanges.call_off(tx, other, by))
    assert len(await seen(street, looked.nobody_drops_what_others_promised)) == 1


async def test_a_leg_that_nobody_took_back_would_be_seen(street):
    await everybody_agrees(street)
    (first, *_) = await street.exchanges()
    await street.do(lambda tx: exchanges.call_off(tx, first, None))
    assert len(await seen(street, looked.nobody_drops_what_others_promised)) == 1


async def test_a_ring_that_waits_for_ever_would_be_seen(street):
    await street.night()
    await street.do(lambda tx: timers.cancel(tx, ring_parts.RULE, "ring:"))
    assert await seen(street, looked.rings_run_out) == ["nothing ends the waiting of ring 1"]
    street.clock.move(4 * DAY)
    assert len(await seen(street, looked.rings_run_out)) == 2


async def test_a_ring_that_lacks_somebody_and_is_not_mended_would_be_seen(street, monkeypatch):
    await street.night()
    monkeypatch.setattr(errands, "ask", lambda _tx, _name, _subject: None)
    await street.answers("Ana", "no")
    assert await seen(street, looked.rings_run_out) == []
    street.clock.move(2 * HOUR)
    assert await seen(street, looked.rings_run_out) == ["ring 1 lacks somebody, and is not mended"]


async def test_somebody_asked_again_who_said_no_would_be_seen(street, monkeypatch):
    await street.night()
    await street.answers("Ana", "no")
    monkeypatch.setattr(rings, "not_lately", lambda _tx, _place, _since: set())
    assert await seen(street, looked.who_said_no_is_left_alone) == []
    street.clock.move(HOUR)
    await street.night()
    assert len(await seen(street, looked.who_said_no_is_left_alone)) == 1


async def test_somebody_asked_alone_for_what_a_ring_is_asked_for_would_be_seen(street):
    await street.night()
    ana = next(part for part in await street.parts() if part.person_id == street.ids["Ana"])
    street.clock.move(HOUR)
    both, cards = (street.ids["Eva"], street.ids["Ana"]), (99, ana.terms.need_id)
    await street.do(lambda tx: asked.ask(tx, both, "merevale", 1, cards, 20, tx.now + DAY))
    assert len(await seen(street, looked.who_said_no_is_left_alone)) == 1


async def test_a_part_that_nobody_reads_of_would_be_seen(street, monkeypatch):
    monkeypatch.setattr(ring_messages, "ask", lambda _tx, _part, _ring: None)
    await street.night()
    assert len(await seen(street, looked.who_said_yes_is_told)) == 3


async def test_somebody_who_said_yes_and_is_not_told_that_it_is_off_would_be_seen(street, monkeypatch):
    monkeypatch.setattr(ring_messages, "let_go", lambda _tx, _part: None)
    await street.night()
    await street.says_yes("Eva")
    await street.answers("Ana", "no")
    assert len(await seen(street, looked.who_said_yes_is_told)) == 1
