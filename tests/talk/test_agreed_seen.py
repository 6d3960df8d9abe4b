"""The way from what two agreed on to their line, and what comes of it on phones that others look at."""

import pytest

from bot.base.clock import DAY, HOUR
from bot.people import service as people
from bot.skills import exchange_times, exchanges
from bot.skills.store import exchanges as store
from tests.stories.people import ana_in, reads
from tests.talk.agreeing import Neighbours, agree, did, opens, opens_again, state
from tests.talk.people import heard


@pytest.fixture
async def street(three):
    """Fay and Gus live nearby; others look at Gus's phone."""
    fay, gus = await ana_in(three.town, "Fay"), await ana_in(three.town, "Gus", only_me=False)
    return Neighbours(three, fay, gus)


async def books(street, exchange_id):
    """They find a time, and it comes."""
    person = await street.fay.person()

    def name(tx):
        found = store.find(tx, exchange_id)
        return exchanges.name_time(tx, person, exchange_id, found.sequence, exchange_times.slots(tx, found)[0])

    booked = await street.town.kith.database.write(name)
    await street.town.settle()
    return booked


async def test_from_its_screen_one_tap_leads_to_the_line_whatever_has_become_of_it(street):
    ana, fay = street.three.ana, street.fay
    made = await agree(street.town, fay, ana)
    assert (await opens_again(ana)).text.values["note"].key == "talk-open"
    booked = await books(street, made)
    assert (await opens_again(fay)).text.values["note"].key == "talk-open"
    await street.town.passes(booked.ends_at - street.town.clock.now() + 2 * HOUR)
    assert await ana.has("skills-exchange-ask")
    assert (await opens_again(ana)).text.values["note"].key == "talk-open"
    await did(street.town, made, fay)
    assert (await opens_again(fay)).text.values["note"].key == "talk-open"
    await did(street.town, made, ana)
    assert await state(street.town, made) == "confirmed"
    await fay.taps("skills-exchange-see-button")
    assert (await opens(fay)).text.values["rest"].key == "talk-line-until"


async def test_the_button_says_to_whom(street):
    await agree(street.town, street.fay, street.three.ana)
    _, button = await street.three.ana.find("skills-exchange-line-button")
    assert button.label.values["other"] == await street.fay.as_name()


async def test_where_others_look_at_the_phone_it_comes_as_one_plain_line(street):
    gus, fay = street.gus, street.fay
    await agree(street.town, fay, gus)
    await gus.opens_everything()
    await opens(fay)
    await fay.says("I ring twice at six")
    line = gus.phone.last
    assert (line.text, line.labels) == ("You have a new message.", ["Open"])
    await gus.opens()
    assert gus.phone.chat.messages[line.id].text == "Fay:\nI ring twice at six"
    await gus.says("/hide")
    assert heard(gus, "ring twice") is None


async def test_a_loss_ends_what_they_agreed_on_and_nobody_reads_of_it(street):
    ana, fay = street.three.ana, street.fay
    made = await agree(street.town, fay, ana)
    person = await ana.person()
    await street.town.kith.database.write(lambda tx: people.loss(tx, person, person.id))
    await street.town.settle()
    assert await state(street.town, made) == "withdrawn"
    assert (await opens(fay)).text.key == "talk-not-closed"
    await fay.says("Is the baby here?")
    await street.town.passes(DAY)
    assert street.phones_with("Is the baby") == set()
    assert not any("loss" in words.lower() for words in await reads(fay))
