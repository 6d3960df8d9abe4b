"""What the simulation looks for in what is told afterwards: each mistake, planted, would be seen."""

from bot.base import timers
from bot.base.clock import DAY
from bot.simulation.rooms import exchanges
from bot.simulation.rooms import telling as looked
from bot.skills import exchange_asks as asking
from bot.skills import exchange_rules as rules
from bot.skills import exchange_timing as timing
from tests.simulation.looking import planted, seen


async def test_what_goes_as_it_should_breaks_nothing(town):
    await town.agrees("Eva", "Ana", came_from="need:2")
    told = await town.tells("Ana", "Fay", "Ana")
    for _ in range(4):
        assert [await seen(town, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]
        await town.passes(2 * DAY)
    await town.answers("Fay", 60, told)
    assert (await town.one(told)).state == "confirmed"
    assert [await seen(town, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]


async def test_what_counts_by_the_word_of_who_told_would_be_seen_by_both_who_look(town, monkeypatch):
    monkeypatch.setattr(rules, "outcome", lambda _said, _both: "confirmed")
    told = await town.tells("Fay", "Fay", "Ana")
    assert await seen(town, looked.what_one_tells_counts_by_both) == [
        f"60 minutes stand of exchange {told}, which one of two told and the other did not say so"
    ]
    assert await seen(town, exchanges.only_two_yeses_count) == [f"exchange {told} is confirmed, and not both said so"]


async def test_what_counts_otherwise_than_both_say_would_be_seen(town):
    told = await town.tells("Ana", "Fay", "Ana")
    await town.answers("Fay", 60, told)
    await planted(town, "UPDATE skills_exchanges SET receiver_said = 45")
    assert len(await seen(town, looked.what_one_tells_counts_by_both)) == 1


async def test_what_is_told_and_nobody_asks_of_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(timing, "said", lambda *_: None)
    monkeypatch.setattr(asking, "open_one", lambda *_: None)
    await town.tells("Ana", "Fay", "Ana")
    await town.do(lambda tx: timers.cancel(tx, timing.RULE, "exchange:1:"))
    assert len(await seen(town, looked.who_is_told_of_is_asked)) == 1


async def test_whoever_tells_of_too_much_or_of_others_would_be_seen(town, monkeypatch):
    monkeypatch.setattr(rules, "TOLD_WAITING_MAX", 100)
    for kind in ("bread", "baking", "recipes", "yoga", "apps"):
        await town.tells("Ana", "Fay", "Ana", kind_id=kind)
    assert await seen(town, looked.nobody_tells_of_too_much) == []
    await town.tells("Ana", "Fay", "Ana", kind_id="message-chat")
    assert len(await seen(town, looked.nobody_tells_of_too_much)) == 1
    await planted(town, "UPDATE skills_exchanges SET told_by = ? WHERE id = 1", town.ids["Eva"])
    assert len(await seen(town, looked.nobody_tells_of_too_much)) == 1
