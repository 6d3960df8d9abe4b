"""What is about something of another room is brought, voted on by the same rules, and told of when it is over."""

import pytest

from bot.base.facts import DecisionMade
from bot.base.messages import Button, Text
from bot.base.outcome import MovedOn, Refused
from bot.circle import about
from bot.circle import service as circle
from bot.people import erasing
from bot.people import service as people


@pytest.fixture
def told(town):
    """What is told of decisions."""
    facts = []
    town.consequences.on(DecisionMade, lambda _tx, fact: facts.append(fact))
    return facts


async def brought(town, name="Cleo", *, of_place=True):
    return await town.do(
        lambda tx: circle.bring(tx, people.get(tx, town.ids[name]), "application:12", of_place=of_place)
    )


@pytest.mark.parametrize(
    ("choices", "outcome", "chosen"),
    [("11111000", "carried", 1), ("00011---", "not_carried", None), ("0011----", "no_quorum", None)],
)
async def test_what_comes_of_a_vote_about_something_is_told(town, told, choices, outcome, chosen):
    item = await brought(town)
    decision = await town.acts("Cleo", circle.open_vote, item.id)
    await town.all_vote(decision, choices)
    await town.over(decision)
    assert told == [DecisionMade(decision.id, "application:12", outcome, chosen)]


async def test_a_tie_and_what_is_about_nothing_are_told_too(town, told):
    decision = await town.voting_on("Ana", "A walk on Thursdays")
    await town.all_vote(decision, "00001111")
    await town.over(decision)
    assert told == [DecisionMade(decision.id, None, "tie", None)]


async def test_brought_twice_it_stands_there_once_and_again_only_after_it_was_decided(town):
    item = await brought(town)
    assert await brought(town, "Ruth") == item
    decision = await town.acts("Cleo", circle.open_vote, item.id)
    assert (await brought(town)).id == item.id
    await town.all_vote(decision, "11111000")
    await town.over(decision)
    assert (await brought(town)).id != item.id


async def test_what_is_the_places_goes_on_when_whoever_brought_it_is_erased_and_nobody_takes_it_back(town):
    item = await brought(town, "Ruth")
    with pytest.raises(MovedOn):
        await town.acts("Ruth", circle.withdraw, item.id)
    decision = await town.acts("Cleo", circle.open_vote, item.id)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ruth"]))
    assert (await town.acts("Ana", circle.look, decision.id)).outcome is None
    assert [one.id for one in await town.acts("Ana", circle.listed)] == [item.id]


async def test_what_is_somebodys_own_goes_with_them(town, told):
    item = await brought(town, "Ruth", of_place=False)
    decision = await town.acts("Ruth", circle.open_vote, item.id)
    await town.do(lambda tx: erasing.erase(tx, town.ids["Ruth"]))
    assert told == [DecisionMade(decision.id, "application:12", "void", None)]
    assert await town.acts("Ana", circle.listed) == []


async def test_what_is_gone_is_dropped_from_the_agenda_and_nothing_comes_of_its_vote(town, told):
    item = await brought(town)
    decision = await town.acts("Cleo", circle.open_vote, item.id)
    await town.do(lambda tx: circle.drop(tx, "merevale", "application:12"))
    assert told == [DecisionMade(decision.id, "application:12", "void", None)]
    assert await town.acts("Ana", circle.listed) == []


async def test_it_is_yes_or_no(town):
    item = await brought(town)
    with pytest.raises(MovedOn):
        await town.acts("Cleo", circle.open_vote, item.id, ("Mondays", "Thursdays"))


@pytest.mark.parametrize("wrong", ["", "application", "application:", "application:x", "Application:1", "a:1:2"])
async def test_what_names_nothing_is_refused(town, wrong):
    with pytest.raises(ValueError, match="cannot be about"):
        await town.acts("Cleo", circle.bring, wrong)


async def test_it_is_shown_as_its_own_room_says_and_said_to_be_gone_where_it_is(town, monkeypatch):
    monkeypatch.setattr(about, "_looks", {})
    seen = about.About(Text("circle-calm"), Button(Text("circle-open-button"), "circle"))
    about.on("application", lambda _tx, of_id: seen if of_id == 12 else None)
    assert await town.do(lambda tx: about.of(tx, "application:12")) == seen
    for gone in ("application:13", "other:12"):
        assert (await town.do(lambda tx, gone=gone: about.of(tx, gone))).text.key == "circle-about-gone"


async def test_whom_it_is_about_is_not_counted_among_those_whose_votes_it_takes(town, monkeypatch):
    monkeypatch.setattr(about, "_whom", {"application": lambda _tx, _of_id: town.ids["Gus"]})
    for name in ("Fay", "Eva", "Mo"):
        await town.acts(name, people.leave)
    item = await brought(town)
    await town.acts("Ana", circle.ask_secret, item.id)
    with pytest.raises(Refused):  # four could vote, and five are needed for a secret one
        await town.acts("Cleo", circle.open_vote, item.id)
