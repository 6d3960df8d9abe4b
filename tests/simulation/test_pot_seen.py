"""What the simulation looks for in the pot: each mistake, planted, would be seen."""

from bot.base.clock import DAY
from bot.hours import covering, pot
from bot.hours import service as hours
from bot.hours.rules import Transfer
from bot.hours.store import promised
from bot.people import service as people
from bot.simulation.rooms import pot as looked
from bot.skills import ring_parts
from tests.simulation.looking import planted, seen
from tests.skills.test_pot_chains import fill, happens, moves_in


async def chain(street, holds=120):
    """Cai helps Mo, Mo helps Ana, and the pot gives for her; everybody is asked."""
    await moves_in(street, holds=0)
    await told_gift(street, holds)
    await street.night()
    return street


async def told_gift(street, minutes):
    """Somebody who was here before gave an evening away, and then so much to the pot."""
    await fill(street, 0)

    def gives(tx):
        old, service = hours.account_of(tx, street.ids["Old"]), hours.organisation(tx, "merevale")
        hours.post(tx, Transfer(old, service, minutes, "remainder", "before", "before"))
        pot.give(tx, people.get(tx, street.ids["Old"]), minutes, 0)

    await street.do(gives)


async def nothing_is_wrong(street):
    return [await seen(street, invariant) for invariant in looked.INVARIANTS] == [[] for _ in looked.INVARIANTS]


async def test_what_goes_as_it_should_breaks_nothing(empty_street):
    await chain(empty_street)
    assert await nothing_is_wrong(empty_street)
    await empty_street.says_yes("Cai", "Mo", "Ana")
    assert await nothing_is_wrong(empty_street)
    await happens(empty_street, "Cai")
    await happens(empty_street, "Mo")
    assert await nothing_is_wrong(empty_street)


async def test_a_promise_beyond_what_it_has_would_be_seen(empty_street, monkeypatch):
    await chain(empty_street, holds=30)
    monkeypatch.setattr(covering, "free", lambda *_: 1_000)
    await empty_street.do(lambda tx: covering.promise(tx, empty_street.ids["Old"], "exchange:7", 60))
    assert len(await seen(empty_street, looked.it_promises_only_what_it_has)) == 1


async def test_more_than_a_months_minutes_for_one_would_be_seen(empty_street, monkeypatch):
    await chain(empty_street)
    monkeypatch.setattr(covering, "most", lambda *_: 1_000)
    monkeypatch.setattr(covering, "free", lambda *_: 1_000)
    await empty_street.do(lambda tx: covering.promise(tx, empty_street.ids["Ana"], "exchange:7", 200))
    assert any("account" in one for one in await seen(empty_street, looked.it_promises_only_what_it_has))


async def test_what_it_gives_and_does_not_have_would_be_seen(empty_street, monkeypatch):
    await chain(empty_street, holds=30)
    await empty_street.says_yes("Cai", "Mo", "Ana")
    await happens(empty_street, "Cai")
    monkeypatch.setattr(covering, "share", lambda _tx, _place, _evidence, _minutes: 60)
    await happens(empty_street, "Mo", 60)
    assert len(await seen(empty_street, looked.it_gives_only_what_it_has)) == 1


async def test_more_given_for_one_than_a_month_has_would_be_seen(empty_street, monkeypatch):
    await chain(empty_street)
    await empty_street.says_yes("Cai", "Mo", "Ana")
    monkeypatch.setattr(looked, "COVERED_MOST", 10)
    assert await seen(empty_street, looked.it_gives_only_what_it_has) == []
    await happens(empty_street, "Mo")
    assert len(await seen(empty_street, looked.it_gives_only_what_it_has)) == 1


async def test_a_promise_that_outlives_its_exchange_would_be_seen(empty_street, monkeypatch):
    await chain(empty_street)
    await empty_street.says_yes("Cai", "Mo", "Ana")
    monkeypatch.setattr(promised, "end", lambda *_: None)
    await happens(empty_street, "Mo")
    assert len(await seen(empty_street, looked.what_it_promised_may_still_come)) == 1


async def test_a_ring_asked_without_a_promise_would_be_seen(empty_street, monkeypatch):
    monkeypatch.setattr(ring_parts.covering, "promise", lambda *_: True)
    await chain(empty_street)
    assert await seen(empty_street, looked.what_it_promised_may_still_come) == [
        "ring 1 is asked on the pot's word, and nothing is promised for it"
    ]


async def test_a_gift_that_counts_twice_would_be_seen(empty_street):
    await chain(empty_street)
    await fill(empty_street, 60)
    found = await seen(empty_street, looked.gifts_are_given_once)
    assert found[0].endswith("gave 2 gifts, and 1 were told")
    assert found[1].endswith("was more than they had given")


async def test_more_gifts_than_a_month_has_or_first_hours_twice_would_be_seen(empty_street, monkeypatch):
    await chain(empty_street)
    monkeypatch.setattr(looked, "GIVEN_MOST", 60)
    assert len(await seen(empty_street, looked.gifts_are_given_once)) == 1
    monkeypatch.undo()

    def twice(tx):
        ana, common = hours.account_of(tx, empty_street.ids["Ana"]), hours.pot(tx, "merevale")
        for key in ("first:one", "first:two"):
            hours.post(tx, Transfer(ana, common, 30, "first", key, key))

    await empty_street.do(twice)
    assert len(await seen(empty_street, looked.gifts_are_given_once)) == 1
    await empty_street.passes(31 * DAY)
    await planted(empty_street, "DELETE FROM pot_promises")
