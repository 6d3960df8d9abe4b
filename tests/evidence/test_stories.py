"""Stories: read by whom they were told to, chosen by a vote, and gone with whoever takes them back."""

from dataclasses import replace

import pytest

from bot.base.clock import DAY
from bot.base.messages import Words
from bot.base.outcome import MovedOn, Refused
from bot.circle import service as circle
from bot.evidence import stories
from bot.evidence.store import stories as store
from bot.people import consents, erasing
from bot.people import service as people
from tests.circle.town import EIGHT, Deciding

STORY = "They know my name here."


@pytest.fixture
async def town():
    made = await Deciding().everybody()
    yield made
    await made.database.close()


async def tells(town, name="Ana", *, report=True, named=False):
    story = await town.acts(name, stories.write, STORY)
    await town.acts(name, lambda tx, who: stories.use(tx, who, story.id, report=report, name=named))
    return await town.acts(name, stories.tell, story.id)


async def vote(town, story, choice=1, by="Ben"):
    """It is put to the vote, all choose that, and it is over."""
    await town.acts(by, stories.put_to_vote, story.id)
    for name in EIGHT:
        for decision in await town.acts(name, circle.waiting_for):
            await town.acts(name, circle.vote, decision.id, choice)
    town.clock.move(8 * DAY)
    await town.timetable.run_due()


async def in_report(town):
    return await town.do(lambda tx: stories.for_report(tx, "merevale", 0, tx.now + 1))


async def reads(town, name, story):
    return await town.acts(name, stories.readable, Words(stories.WHOLE, story.id))


async def test_what_a_vote_carries_is_chosen_and_what_it_does_not_is_not(town):
    first, other = await tells(town), await tells(town, "Eva")
    await vote(town, first)
    await vote(town, other, choice=0)
    assert [one.id for one in await town.acts("Gus", stories.chosen)] == [first.id]
    assert await in_report(town) == [(STORY, None)]


async def test_a_report_tells_only_what_may_be_told_there_and_names_nobody_who_did_not_wish_it(town):
    kept, named = await tells(town, report=False), await tells(town, "Eva", named=True)
    await vote(town, kept)
    await vote(town, named)
    assert await in_report(town) == [(STORY, "Eva")]
    assert await town.do(lambda tx: stories.for_report(tx, "merevale", 0, tx.now - 30 * DAY)) == []
    assert await town.do(lambda tx: stories.for_report(tx, "elsewhere", 0, tx.now + 1)) == []


async def test_what_is_not_shared_is_read_by_nobody_else_and_cannot_be_chosen(town):
    story = await town.acts("Ana", stories.write, STORY)
    assert await reads(town, "Ana", story) != stories.GONE
    assert await reads(town, "Ben", story) == stories.GONE
    for name in ("Ana", "Ben"):
        with pytest.raises(MovedOn):
            await town.acts(name, stories.put_to_vote, story.id)
    again = await town.acts("Ana", stories.write, "Something else.")
    assert [one.id for one in await town.acts("Ana", stories.all_of)] == [again.id]


async def test_nobody_changes_or_takes_back_what_another_tells(town):
    story = await tells(town)
    for deed in (stories.take_back, stories.tell, stories.use, stories.mine):
        with pytest.raises(MovedOn):
            await town.acts("Cleo", deed, story.id)


async def test_taken_back_it_is_in_no_report_no_list_and_no_vote(town):
    story = await tells(town)
    await vote(town, story)
    other = await tells(town, "Eva")
    await town.acts("Ben", stories.put_to_vote, other.id)
    await town.acts("Ana", stories.take_back, story.id)
    await town.acts("Eva", stories.take_back, other.id)
    assert await in_report(town) == []
    assert await town.acts("Gus", stories.chosen) == await town.acts("Gus", stories.told) == []
    assert await town.acts("Gus", circle.waiting_for) == []
    assert await reads(town, "Gus", story) == stories.GONE
    await vote(town, await tells(town, "Mo"))
    assert len(await in_report(town)) == 1


async def test_all_of_them_go_with_the_consent_and_with_whoever_is_erased(town):
    for name in ("Ana", "Eva", "Fay"):
        await vote(town, await tells(town, name))
    await town.acts("Ana", consents.withdraw, "stories")
    eva = town.ids["Eva"]
    await town.do(lambda tx: erasing.erase(tx, eva))
    assert [one.person_id for one in await town.acts("Gus", stories.chosen)] == [town.ids["Fay"]]
    assert await town.do(lambda tx: store.of(tx, eva)) == []


async def test_whoever_pauses_or_leaves_keeps_what_they_told(town):
    await vote(town, await tells(town))
    await vote(town, await tells(town, "Eva"))
    await town.acts("Ana", lambda tx, who: people.pause(tx, who, tx.now + DAY))
    await town.acts("Eva", people.leave)
    assert len(await town.acts("Gus", stories.chosen)) == 2


async def test_a_story_has_a_length_and_one_person_tells_only_so_many(town):
    for words in ("", "a" * (stories.WORDS_MAX + 1)):
        with pytest.raises(Refused):
            await town.acts("Ana", stories.write, words)
    for _ in range(stories.MINE_MAX):
        await tells(town)
    with pytest.raises(Refused):
        await town.acts("Ana", stories.write, STORY)


async def test_while_somebody_has_to_agree_for_them_nothing_is_told(town):
    story = await town.acts("Ana", stories.write, STORY)

    def too_young(tx, who):
        return stories.tell(tx, replace(who, awaits="guardian"), story.id)

    with pytest.raises(Refused):
        await town.acts("Ana", too_young)
