"""The stories of the practice page, each played to its end: what holds after every one of them."""

import pytest

from bot.asks import service as asks
from bot.hours import service as hours
from bot.places import service as places
from bot.practice.cast import CAST
from bot.practice.stories import STORIES, Story

HIDDEN_MEANWHILE = "Bad Request: message to edit not found"
"""The screen is sent anew then."""


FROM_GIVING = STORIES[[story.id for story in STORIES].index("need-meets-offer") :]
"""Those of what people give each other, played in every language: some of it is typed, and read."""
PLAYED = [
    *((story, "en") for story in STORIES),
    *((story, language) for story in FROM_GIVING for language in ("es", "ar")),
]


@pytest.mark.parametrize(("story", "language"), PLAYED, ids=[f"{story.id}-{language}" for story, language in PLAYED])
async def test_a_story_plays_to_its_end_and_leaves_nobody_waiting_unseen(town, story: Story, language):
    await plays_to_its_end(town, story, language)


async def plays_to_its_end(town, story: Story, language="en"):
    """Play it, and see that nobody waits unseen."""
    for part in CAST:
        await town.moves_in(part.name, language)
    told = []

    async def tell(line):
        told.append(line)

    await story.play(town, tell)
    await town.settle()

    assert len(told) >= 4
    for ask in await town.kith.database.read(lambda tx: asks.at_place(tx, places.default().name)):
        assert ask.owner is not None, f"nobody owns {ask.kind}"
        assert ask.due_at > town.clock.now(), f"{ask.kind} is over its time"
    assert await town.kith.database.read(hours.out_of_balance) == 0
    waits = await town.kith.delivery.next_chance()
    assert waits is None or waits > town.clock.now(), "something is left unsent"
    assert town.telegram.updates == []
    refused = {call.answer["description"] for call in town.telegram.calls if call.answer and not call.answer["ok"]}
    assert refused <= {HIDDEN_MEANWHILE}


def test_each_story_has_its_own_button_and_says_in_a_line_what_there_is_to_see():
    assert len({story.id for story in STORIES}) == len({story.title for story in STORIES}) == len(STORIES)
    assert all(len(story.title) <= 32 and len(story.about) <= 100 for story in STORIES)
