"""What the simulation looks for in exchanges: each mistake, planted, would be seen."""

from bot.base.clock import DAY, to_minute
from bot.hours import exchanged
from bot.hours import service as hours
from bot.hours.rules import Transfer
from bot.simulation.rooms import exchanges as looked
from bot.skills import exchange_after as after
from bot.skills import exchange_asks as asking
from bot.skills import exchange_messages as messages
from bot.skills import exchange_rules as rules
from bot.skills import exchange_times as times
from bot.skills import exchange_timing as timing
from tests.checkins.town import at
from tests.simulation.looking import planted, seen


async def both_say_so(town) -> None:
    await town.agrees()
    await town.booked()
    await town.over()
    await town.taps("Ana", "skills-exchange-yes-button")
    await town.taps("Fay", "skills-exchange-yes-button")


async def test_what_goes_as_it_should_breaks_nothing(town):
    await both_say_so(town)
    await town.agrees("Eva", "Ana", came_from="need:2")
    for _ in range(6):
        assert [await seen(town, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]
        await town.passes(3 * DAY)


async def test_time_of_two_who_work_here_goes_there_and_back_and_breaks_nothing(town):
    await town.agrees("Mo", "Ruth")
    for name in ("Mo", "Ruth"):
        await town.presses(name, "skills.exchange_say", 1, 0, 60)
    assert (await town.one()).state == "confirmed"
    assert await seen(town, looked.it_stands_in_the_books_once) == []


async def test_what_counts_and_stands_in_no_book_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(after, "_post", lambda _tx, _exchange, _minutes: None)
    await both_say_so(town)
    assert len(await seen(town, looked.it_stands_in_the_books_once)) == 1


async def test_what_is_posted_twice_or_for_somebody_else_would_be_seen(town):
    await both_say_so(town)
    assert await seen(town, looked.it_stands_in_the_books_once) == []

    def once_more(tx):
        giver, receiver = (hours.account_of(tx, town.ids[name]) for name in ("Eva", "Ana"))
        told = exchanged.evidence(1)
        hours.post(tx, Transfer(giver, receiver, 60, exchanged.KIND, told, "twice", giver, receiver), tx.now)

    await town.do(once_more)
    assert len(await seen(town, looked.it_stands_in_the_books_once)) == 2


async def test_what_counts_by_the_word_of_one_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(rules, "outcome", lambda _said, _both: "confirmed")
    await town.agrees()
    await town.booked()
    await town.over()
    await town.taps("Fay", "skills-exchange-yes-button")
    assert await seen(town, looked.only_two_yeses_count) == ["exchange 1 is confirmed, and not both said so"]


async def test_what_is_said_to_have_been_nothing_by_one_alone_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(rules, "outcome", lambda _said, _both: "not_done")
    await town.agrees()
    await town.booked()
    await town.over()
    await town.taps("Fay", "skills-exchange-yes-button")
    assert await seen(town, looked.only_two_yeses_count) == ["exchange 1 is not_done, and not both said so"]


async def test_silence_that_comes_to_nobody_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(asking, "open_one", lambda _tx, _exchange, _kind, _about: None)
    await town.agrees()
    await town.booked()
    await town.over()
    await town.passes(4 * DAY)
    assert await seen(town, looked.silence_goes_to_a_person) == []
    await town.passes(2 * DAY)
    assert await seen(town, looked.silence_goes_to_a_person) == ["nobody looks what became of exchange 1"]


async def test_an_exchange_for_which_nobody_finds_a_time_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(timing, "set_for_none", lambda _tx, _exchange: None)
    await town.agrees()
    assert await seen(town, looked.silence_goes_to_a_person) == ["nobody will ask why exchange 1 has no time"]


async def test_two_things_at_one_time_would_be_seen(town, monkeypatch):
    await town.pair("Bea", "Ruth")
    await town.book("Bea", at(12, 1), 1)
    monkeypatch.setattr(times, "_is_clear", lambda _taken, _at, _length: True)
    exchange_id = await town.agrees("Fay", "Bea")
    assert await seen(town, looked.nobody_is_in_two_places) == []
    await town.presses("Fay", "skills.exchange_at", exchange_id, 0, to_minute(at(12, 1)))
    assert len(await seen(town, looked.nobody_is_in_two_places)) == 1


async def test_whoever_is_not_told_would_be_seen(town, monkeypatch):
    await town.agrees("Eva", "Ana", came_from="need:2")
    monkeypatch.setattr(messages, "tell", lambda *_what, **_more: None)
    await town.presses("Ana", "skills.exchange_off", 1)
    assert len(await seen(town, looked.both_are_told)) == 1
    await town.agrees()
    assert len(await seen(town, looked.both_are_told)) == 3


async def test_a_reminder_of_what_is_off_would_be_seen(town, monkeypatch):
    await town.agrees()
    await town.booked()
    monkeypatch.setattr(timing, "clear", lambda _tx, _exchange: None)
    await town.presses("Ana", "skills.exchange_off", 1)
    assert await seen(town, looked.reminders_are_of_what_is_booked) != []


async def test_a_question_that_waits_though_it_is_settled_would_be_seen(town):
    await town.agrees()
    await town.booked()
    await town.over()
    assert await seen(town, looked.reminders_are_of_what_is_booked) == []
    await planted(town, "UPDATE skills_exchanges SET state = 'not_done', settled_at = 1")
    assert await seen(town, looked.reminders_are_of_what_is_booked) != []
