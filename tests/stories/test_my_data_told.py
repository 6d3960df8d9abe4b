"""My data in everyday words; and what could bring somebody into danger stands in it only where the phone is theirs."""

import json

import pytest

from bot.asks import service as asks
from bot.base.clock import MINUTE
from bot.base.messages import Text
from bot.base.tables import PERSON_COLUMNS
from bot.people import service as people
from bot.talk import parting, ties
from tests.stories.people import ana_in, cleo_in, paired
from tests.stories.test_my_data import asks_for
from tests.stories.test_sessions import begun, code_of, comes, ends, passes


async def told_of(town, ana):
    """Ana tells of something that was not right, on her line and of a meeting, and how hard her week is."""
    person = await ana.person()

    def tell(tx):
        here = people.get(tx, person.id)
        (line,) = ties.lines(tx, here.id)
        parting.report(tx, here, line.id, "He waits at my door")
        for kind in (
            "checkins.unsafe",
            "checkins.wrong",
            "checkins.pulse",
            "skills.exchange-wrong",
            "skills.session-denied",
        ):
            asks.open(tx, kind, about=here.id, asked_by=here.id, what=Text("asks-list-empty"))

    await town.kith.database.write(tell)


@pytest.mark.parametrize("only_me", [True, False])
async def test_what_she_told_of_somebody_stands_in_it_only_on_a_phone_of_her_own(town, only_me):
    _, _, ana = await paired(town)
    await told_of(town, ana)
    if not only_me:
        await ana.from_home("people-settings-button")
        await ana.taps("people-set-phone-button")
        await ana.taps("people-shared-yes-button")
        await ana.opens_everything()
    told = json.loads(await asks_for(ana, "json"))
    page = await asks_for(ana, "page")
    everything = json.dumps(told) + page
    of_rooms = ("talk.report", "checkins.unsafe", "checkins.wrong", "skills.exchange-wrong", "skills.session-denied")
    for words in ("He waits at my door", *of_rooms, "a hard week is heard"):
        assert (words in everything) == only_me, words


@pytest.mark.parametrize(
    ("language", "zone"),
    [("en", "United Kingdom Time"), ("es", "hora de Reino Unido"), ("ar", "توقيت المملكة المتحدة")],
)
async def test_area_date_and_zone_stand_on_the_page_in_words(town, language, zone):
    await cleo_in(town)
    ana = await ana_in(town, language=language, area="Harbour")
    page = await asks_for(ana, "page")
    assert "<bdi>Harbour</bdi>" in page
    assert zone in page
    due = (await ana.person()).stage_date
    assert due is not None
    assert due not in page
    assert "Europe/London" not in page
    told = json.loads(await asks_for(ana, "json"))
    assert (told["persons"][0]["zone"], told["persons"][0]["stage_date"]) == ("Europe/London", due)


async def test_sessions_led_and_come_to_stand_in_it_with_what_they_were(town):
    ana = await begun(town)
    fay = await comes(town, "Fay", await code_of(town, ana))
    await passes(town, 30 * MINUTE)
    await ends(ana, 30)
    (led,) = json.loads(await asks_for(ana, "json"))["sessions"]
    (came,) = json.loads(await asks_for(fay, "json"))["sessions"]
    assert (led["skill"], led["session"]) == (came["skill"], came["session"]) == ("yoga", "session_held")
    assert ("given" in led, "with" in led, "given" in came, "with" in came) == (True, False, False, True)
    for page in (await asks_for(ana, "page"), await asks_for(fay, "page")):
        assert "Group sessions I led or came to" in page
        assert "it took place" in page
    assert "leader_id" in PERSON_COLUMNS
