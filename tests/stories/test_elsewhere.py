"""Whole stories on PostgreSQL, one or two of every room: the same bot, the same rooms, the same ends."""

import pytest

from bot.base.clock import MovableClock
from bot.practice.stories import STORIES
from tests.houses import town_elsewhere
from tests.stories.conftest import TUESDAY, errors_in
from tests.stories.test_stories import plays_to_its_end

PLAYED = ("arrive", "talk", "moved", "someone-now", "need-meets-offer", "ring", "circle", "put-right", "changing")


@pytest.mark.parametrize("name", PLAYED)
async def test_a_story_plays_to_its_end_on_postgresql(server, emptied, caplog, name):
    (story,) = [story for story in STORIES if story.id == name]
    async with town_elsewhere(server, emptied, MovableClock(TUESDAY)) as town:
        await plays_to_its_end(town, story)
    assert not errors_in(caplog)
