"""What of it is on phones: nothing untapped where others look, and nothing any more once it is over."""

import pytest

from bot.practice.stories import arrive
from bot.skills.store import exchanges
from tests.panel.town import WORDS
from tests.stories.conftest import town as made_town
from tests.stories.people import cleo_in, is_in, reads

stories_town = made_town


@pytest.fixture
async def two(stories_town):
    """Ana and Ben, who gave each other something; others look at Ben's phone."""
    await cleo_in(stories_town)
    ana = await is_in(stories_town, "Ana")
    ben = await stories_town.moves_in("Ben")
    await arrive.agree(ben)
    await ben.taps("people-later-button")
    one, other = (await ana.person()).id, (await ben.person()).id

    def meet(tx):
        made = exchanges.add(tx, "merevale", (one, other), "bread", 60, "", "said", told_by=one, happened_at=tx.now)
        exchanges.settle(tx, exchanges.find(tx, made), "confirmed", 60)

    await stories_town.kith.database.write(meet)
    return ana, ben


async def brings(ana):
    await ana.from_home("circle-open-button")
    await ana.taps("panel-list-button")
    await ana.taps("panel-begin-button")
    await ana.taps("panel-whom-button")
    await ana.taps("panel-kind-button", kind="agreement")
    await ana.taps("panel-danger-no-button")
    await ana.says(WORDS)
    return await ana.taps("panel-send-button")


async def test_where_others_look_nothing_of_it_is_read_before_a_tap_and_nothing_once_it_is_taken_back(two):
    ana, ben = two
    await brings(ana)
    assert (await ben.last()).text.key == "veiled"
    assert not any(WORDS in words for words in await reads(ben))
    await ben.opens()
    assert any(WORDS in words for words in await reads(ben))
    await ana.taps("panel-withdraw-button")
    assert not any(WORDS in words for words in await reads(ben))
    assert not await ben.has("panel-asked")


async def test_what_is_taken_back_unread_cannot_be_opened_any_more(two):
    ana, ben = two
    await brings(ana)
    message, button = await ben.find("open-button")
    await ana.taps("panel-withdraw-button")
    await ben.presses_again(message, button)
    assert not any(WORDS in words for words in await reads(ben))
