"""What came behind a plain line can be read, whatever has become of the line since, unless it was taken back."""

import pytest
from sqlalchemy import select

from bot.base.outbox import OUTBOX
from bot.people import erasing
from tests.stories.people import ana_in
from tests.talk.people import heard, phones_with, writes
from tests.talk.test_changing import own
from tests.talk.test_wishes import opens_more


async def eve_in(three):
    """Eve, whose phone others look at, is Ruth's too."""
    eve = await ana_in(three.town, "Eve", only_me=False)
    await eve.from_home("pairing-waiting-button")
    await eve.taps("pairing-yes-button")
    await three.ruth.taps("pairing-yes-button")
    await eve.opens_everything()
    await three.ruth.goes_home()
    return eve


async def rests(three, eve):
    await opens_more(three.ruth, eve)
    await three.ruth.taps("talk-rest-button", rests="no")


async def ends(three, eve):
    await opens_more(three.ruth, eve)
    await three.ruth.taps("talk-block-button")
    await three.ruth.taps("talk-block-yes-button")


async def kept_words(three):
    """How many rows still hold what was said on lines."""

    def look(tx):
        rows = tx.all(select(OUTBOX.c.body).where(OUTBOX.c.key.like("talk:%")))
        return sum(bool(row.body) for row in rows)

    return await three.town.kith.database.read(look)


@pytest.mark.parametrize("what", [rests, ends])
async def test_what_has_come_can_be_opened_when_the_line_rests_or_is_over(three, what):
    eve = await eve_in(three)
    await writes(three.ruth, eve, "The results are here")
    line = await eve.find("open-button")
    await what(three, eve)
    await eve.presses_again(*line)
    assert heard(eve, "results are here") is not None
    assert await kept_words(three) == 0


async def test_what_was_taken_back_cannot_be_opened(three):
    eve = await eve_in(three)
    await writes(three.ruth, eve, "The results are here")
    line = await eve.find("open-button")
    await three.ruth.taps("talk-take-back-button")
    await eve.presses_again(*line)
    assert heard(eve, "results are here") is None
    assert await kept_words(three) == 0


async def test_a_second_tap_brings_nothing_twice(three):
    eve = await eve_in(three)
    await writes(three.ruth, eve, "The results are here")
    line = await eve.find("open-button")
    await eve.presses_again(*line)
    await eve.presses_again(*line)
    assert sum("results are here" in message.text for message in eve.phone.received) == 1


async def test_who_changes_a_message_on_a_line_that_rests_reads_that_it_stays_as_it_was(three):
    await writes(three.ana, three.ruth, "All fine")
    await opens_more(three.ruth, three.ana)
    await three.ruth.taps("talk-rest-button", rests="no")
    three.ana.phone.edit(own(three.ana, "All fine").id, "Please come")
    await three.town.settle()
    assert phones_with(three, "Please come") == set()
    assert await three.ana.has("talk-not-resting")
    assert await three.cleo.has("talk-ask-unheard")


@pytest.mark.parametrize("is_open", [True, False])
async def test_nothing_is_kept_anywhere_of_what_somebody_said_who_was_erased(three, is_open):
    eve = await eve_in(three)
    await writes(three.ruth, eve, "The results are here")
    line = await eve.find("open-button")
    if is_open:
        await eve.presses_again(*line)
    ruth = await three.ruth.person()
    await three.town.kith.database.write(lambda tx: erasing.erase(tx, ruth.id))
    await three.town.settle()
    assert await kept_words(three) == 0
    if not is_open:
        await eve.presses_again(*line)
    assert (heard(eve, "results are here") is not None) == is_open
