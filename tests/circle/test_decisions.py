"""Anybody brings something, each has one vote on it, and everybody may read what came of it."""

import asyncio

import pytest

from bot.base.clock import DAY
from bot.base.outcome import MovedOn, Refused
from bot.circle import service as circle
from bot.circle.store import ballots
from bot.people import erasing
from bot.people import service as people


async def choice(town, name, decision):
    return await town.do(lambda tx: ballots.choice_of(tx, decision, town.ids[name]))


async def test_what_more_want_than_not_is_carried_when_its_time_is_over(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    await town.all_vote(decision, "0-11-1-1")
    assert (await town.acts("Ben", circle.look, decision.id)).outcome is None
    over = await town.over(decision)
    assert (over.outcome, over.chosen, over.totals, over.quorum) == ("carried", 1, (1, 4), 5)
    assert [one.id for one in await town.acts("Ruth", circle.results)] == [decision.id]
    assert await town.acts("Ruth", circle.listed) == []


@pytest.mark.parametrize(
    ("choices", "outcome", "again"),
    [("00011---", "not_carried", False), ("000111--", "tie", True), ("1111----", "no_quorum", True)],
)
async def test_what_was_not_decided_can_be_voted_on_again(town, choices, outcome, again):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    await town.all_vote(decision, choices)
    assert (await town.over(decision)).outcome == outcome
    waits = await town.acts("Ana", circle.listed)
    assert [one.state for one in waits] == (["waiting"] if again else [])
    if again:
        second = await town.acts("Cleo", circle.open_vote, waits[0].id)
        assert second.id != decision.id


async def test_among_several_days_the_one_most_want_is_chosen(town):
    decision = await town.voting_on("Mo", "When do we walk?", "Mondays", "Thursdays")
    await town.all_vote(decision, "2212201-")
    over = await town.over(decision)
    assert (over.outcome, over.options[over.chosen - 1], over.totals) == ("carried", "Thursdays", (1, 2, 4))


async def test_who_works_here_has_one_vote_like_anybody(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    await town.all_vote(decision, "000-1111")
    assert (await town.over(decision)).totals == (3, 4)


async def test_a_vote_may_be_changed_until_it_is_over_and_counts_once(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    for _ in range(3):
        await town.all_vote(decision, "10101010")
    await town.acts("Ana", circle.vote, decision.id, 1)
    assert await choice(town, "Ana", decision) == 1
    over = await town.over(decision)
    assert over.totals == (3, 5)
    with pytest.raises(Refused):
        await town.acts("Ana", circle.vote, decision.id, 0)
    assert (await town.acts("Ana", circle.look, decision.id)).totals == (3, 5)


async def test_all_at_once_and_twice_each_has_one_vote(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    await asyncio.gather(
        *(town.acts(name, circle.vote, decision.id, number % 2) for number, name in enumerate(town.ids)),
        *(town.acts(name, circle.vote, decision.id, number % 2) for number, name in enumerate(town.ids)),
    )
    assert (await town.over(decision)).totals == (4, 4)


async def test_nobody_votes_just_when_it_is_over_though_it_was_not_closed_yet(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    town.clock.move(7 * DAY)
    with pytest.raises(Refused):
        await town.acts("Ana", circle.vote, decision.id, 1)


async def test_whoever_comes_after_it_began_has_no_vote_in_it(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    town.clock.move(1)
    await town.moves_in("Ida", "parent")
    with pytest.raises(Refused):
        await town.acts("Ida", circle.vote, decision.id, 1)


async def test_whoever_has_gone_has_no_vote_in_what_is_not_over(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    await town.all_vote(decision, "11111000")
    await town.acts("Gus", people.leave)
    assert (await town.over(decision)).totals == (2, 5)


async def test_what_somebody_brought_who_is_erased_is_known_no_more(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays", secret=True)
    await town.acts("Ana", circle.propose, "More chairs")
    await town.all_vote(decision, "11111111")
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ana"]))
    gone = await town.acts("Ben", circle.look, decision.id)
    assert (gone.outcome, gone.totals) == ("void", ())
    assert await town.acts("Ben", circle.listed) == []
    with pytest.raises(MovedOn):
        await town.acts("Cleo", circle.open_vote, gone.item_id)


async def test_the_totals_of_what_is_over_stay_when_somebody_is_erased(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    await town.all_vote(decision, "11111000")
    assert (await town.over(decision)).outcome == "carried"
    await town.do(lambda tx: erasing.erase(tx, town.ids["Mo"]))
    assert (await town.acts("Ana", circle.look, decision.id)).totals == (3, 5)
    assert await town.do(lambda tx: ballots.has_voted(tx, decision.id, town.ids["Mo"])) is False


async def test_brought_twice_it_stands_on_the_agenda_once_and_not_too_much_waits(town):
    first = await town.acts("Ana", circle.propose, "A walk  on Thursdays")
    assert await town.acts("Ana", circle.propose, "A walk on Thursdays") == first
    for number in range(4):
        await town.acts("Ana", circle.propose, f"Chairs, {number}")
    with pytest.raises(Refused):
        await town.acts("Ana", circle.propose, "One more")
    await town.acts("Ana", circle.withdraw, first.id)
    await town.acts("Ana", circle.propose, "One more")
    assert [one.words for one in await town.acts("Ben", circle.listed)][-1] == "One more"


async def test_only_who_brought_it_takes_it_back_and_a_coordinator_may_have_it_voted_on(town):
    item = await town.acts("Ana", circle.propose, "A walk on Thursdays")
    with pytest.raises(MovedOn):
        await town.acts("Ben", circle.withdraw, item.id)
    with pytest.raises(MovedOn):
        await town.acts("Ben", circle.open_vote, item.id)
    decision = await town.acts("Cleo", circle.open_vote, item.id)
    assert await town.acts("Ana", circle.open_vote, item.id) == decision
    with pytest.raises(MovedOn):
        await town.acts("Ana", circle.withdraw, item.id)
    with pytest.raises(MovedOn):
        await town.acts("Ana", circle.ask_secret, item.id)


async def test_a_choice_that_is_none_is_no_vote(town):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    for wrong in (-1, 2, 9):
        with pytest.raises(MovedOn):
            await town.acts("Ana", circle.vote, decision.id, wrong)


async def test_too_few_cannot_vote_in_secret(town):
    for name in ("Cleo", "Ruth", "Mo", "Gus"):
        await town.acts(name, people.leave)
    item = await town.acts("Ana", circle.propose, "A walk on Thursdays")
    await town.acts("Ben", circle.ask_secret, item.id)
    with pytest.raises(Refused):
        await town.acts("Ana", circle.open_vote, item.id)
