"""My data: everything held, as a page to read and for programs; and everything erased, with a receipt."""

import json
import re

import pytest

from bot import app
from bot.base import audit, held, timers
from bot.base.clock import DAY, HOUR, MINUTE
from bot.base.held import Part
from bot.base.messages import Text
from bot.base.tables import metadata
from bot.base.texts import Reader, Texts
from bot.hours import service as hours
from bot.people import service as people
from bot.practice.stories import arrive
from bot.safety import own_erasure
from handlers.held_files import _Page
from tests.safety.heard import EMERGENCY, TODAY
from tests.stories.people import cleo_in, paired, reads

LANGUAGES = ("en", "es", "ar")


async def asks_for(who, form):
    """The file that somebody asks for; what stands in it."""
    await who.says("/data")
    await who.taps("people-data-send-button", form=form)
    await who.sees("people-data-file")
    return latest_file(who.town)


def latest_file(town):
    return town.telegram.world.files.all()[-1].upload.content.decode()


async def erases(who):
    """Taps all the way from home."""
    await who.goes_home()
    await who.from_home("people-settings-button")
    await who.taps("people-pause-or-leave-button")
    await who.taps("people-data-button")
    await who.taps("people-erase-button")
    await who.taps("people-erase-now-button")
    return await who.sees("people-erasing")


async def test_ana_reads_everything_that_is_held_of_her(town):
    _, _, ana = await paired(town, area="Harbour")
    page = await asks_for(ana, "page")
    assert '<html lang="en" dir="ltr">' in page
    for words in ("Ana", "About me", "Whom I was paired with", "Ruth", "What I agreed to", "find people for me"):
        assert words in page


async def test_programs_read_the_same(town):
    _, _, ana = await paired(town, area="Harbour")
    told = json.loads(await asks_for(ana, "json"))
    (about,) = told["persons"]
    assert (about["name"], about["area"], about["language"]) == ("Ana", "harbour", "en")
    assert [(one["with"], one["pairing"]) for one in told["pairings"]] == [("Ruth", "nurse")]
    assert {one["purpose"] for one in told["consents"]} == {"pairing", "contact", "share_with_nurse"}
    assert re.fullmatch(r"2026-11-24T\d\d:\d\d:\d\d(\.\d+)?\+00:00", about["met_at"])


async def test_the_words_that_called_somebody_can_be_read_in_it(town):
    _, _, ana = await paired(town)
    await ana.says(EMERGENCY)
    told = json.loads(await asks_for(ana, "json"))
    assert [one["words"] for one in told["safety_alarms"]] == ["going to kill myself tonight"]
    assert [one["ask"] for one in told["calls"]] == ["safety.emergency"]
    assert "left_out" not in told


@pytest.mark.parametrize("called", [True, False])
async def test_where_others_look_at_the_phone_no_call_for_somebody_stands_in_it_and_it_says_so(town, called):
    await cleo_in(town)
    ana = await town.moves_in("Ana")
    await arrive.agree(ana)
    if called:
        await ana.says(EMERGENCY)
        await ana.taps("now-button")
    told = json.loads(await asks_for(ana, "json"))
    assert not {"safety_alarms", "calls", "asks"} & told.keys()
    assert "coordinator" in told["left_out"]
    page = await asks_for(ana, "page")
    assert "some kinds of things are never in it" in page
    assert "somebody now" not in page


async def test_nothing_of_telegram_and_no_other_ones_secret_stands_in_it(town):
    _, ruth, ana = await paired(town)
    for form in ("page", "json"):
        file = await asks_for(ana, form)
        assert str(ana.phone.id) not in file
        assert str(ruth.phone.id) not in file
        assert "refused" not in file


def test_what_somebody_wrote_cannot_change_the_page():
    told = [Part("checkins_goals", ({"words": "<script>1 & 2</script>"},))]
    page = _Page(Texts.load(app.CONTENT, strict=True), "en", Reader("UTC", lambda _id: "", 0)).of(told)
    assert "<script>" not in page
    assert "&lt;script&gt;1 &amp; 2&lt;/script&gt;" in page


async def test_nothing_of_it_is_kept_once_it_is_sent(town):
    _, _, ana = await paired(town)
    await asks_for(ana, "json")

    def bodies(tx):
        person = people.load(tx, ana.phone.id)
        rows = tx._cursor.execute("SELECT body FROM outbox WHERE kind = 'held'").fetchall()
        return [tx.keys.unseal(person.id, body) for (body,) in rows]

    (body,) = await town.kith.database.read(bodies)
    assert json.loads(body).keys() == {"form", "caption"}


async def test_who_has_left_or_never_joined_can_ask_too(town):
    await cleo_in(town)
    lia = await town.moves_in("Lia")
    await lia.starts()
    await lia.says("/data")
    await lia.taps("people-data-send-button", form="json")
    assert json.loads(latest_file(town))["persons"][0]["name"] == "Lia"


async def test_ana_erases_everything_and_reads_what_goes_and_what_stays(town):
    _, ruth, ana = await paired(town)
    person = await ana.person()
    seen = await erases(ana)
    assert seen.text.key == "people-erasing"
    assert await ruth.has("pairing-over-helper")
    await town.passes(9 * MINUTE)
    assert (await ana.person()).name == "Ana"
    await town.passes(2 * MINUTE)
    database = town.kith.database
    gone = await database.read(lambda tx: people.get(tx, person.id))
    assert (gone.name, gone.chat_id, gone.state) == ("", 0, "left")
    assert await database.read(lambda tx: people.load(tx, ana.phone.id)) is None
    assert await database.read(hours.out_of_balance) == 0
    assert await database.read(audit.verify) is None


async def test_a_slip_of_the_finger_is_taken_back(town):
    _, _, ana = await paired(town)
    await erases(ana)
    assert (await ana.taps("people-erase-undo-button")).text.key == "people-erase-undone"
    await town.passes(DAY)
    assert (await ana.person()).name == "Ana"


async def test_who_joins_again_in_time_stays(town):
    _, _, ana = await paired(town)
    await erases(ana)
    await ana.goes_home()
    await arrive.agree(ana)
    await town.passes(DAY)
    assert (await ana.person()).state == "active"


async def test_pressed_twice_it_is_erased_once(town):
    _, _, ana = await paired(town)
    await erases(ana)
    person = await ana.person()
    await ana.says("/data")
    await ana.sees("people-erasing")
    waiting = await town.kith.database.read(lambda tx: timers.pending(tx, own_erasure.RULE, f"person:{person.id}:"))
    assert len(waiting) == 1


async def test_nobody_becomes_unknown_while_somebody_looks_for_them(town):
    cleo, _, ana = await paired(town)
    person = await ana.person()
    await ana.taps("now-button")
    await erases(ana)
    await town.passes(2 * HOUR)
    assert (await ana.person()).name == "Ana"
    await cleo.taps("asks-on-it-button")
    await cleo.taps("asks-done-button")
    await cleo.taps("asks-sorted-button")
    await town.passes(HOUR + MINUTE)
    gone = await town.kith.database.read(lambda tx: people.get(tx, person.id))
    assert (gone.name, gone.chat_id) == ("", 0)


async def is_gone(town, person):
    found = await town.kith.database.read(lambda tx: people.get(tx, person.id))
    return (found.name, found.chat_id) == ("", 0)


async def test_a_call_that_somebody_is_on_holds_it_a_day_at_most(town):
    cleo, _, ana = await paired(town)
    person = await ana.person()
    await ana.taps("now-button")
    await erases(ana)
    await town.passes(DAY - 20 * MINUTE)
    assert not await is_gone(town, person)
    await cleo.taps("asks-on-it-button")
    await town.passes(2 * HOUR)
    assert await is_gone(town, person)


@pytest.mark.parametrize("words", [EMERGENCY, TODAY])
async def test_whom_nobody_has_looked_for_yet_is_not_made_unknown_however_long_it_takes(town, words):
    cleo, _, ana = await paired(town)
    person = await ana.person()
    await ana.says(words)
    await erases(ana)
    await town.passes(3 * DAY)
    assert not await is_gone(town, person)
    await cleo.taps("asks-on-it-button")
    await town.passes(HOUR + MINUTE)
    assert await is_gone(town, person)


async def test_a_call_called_off_on_the_same_phone_holds_it_a_day_too(town):
    _, _, ana = await paired(town)
    person = await ana.person()
    await ana.taps("now-button")
    await ana.taps("asks-never-mind-button")
    await ana.taps("asks-safe-button")
    await erases(ana)
    await town.passes(DAY - HOUR)
    assert not await is_gone(town, person)
    await town.passes(3 * HOUR)
    assert await is_gone(town, person)


async def test_after_it_she_begins_as_somebody_nobody_knows(town):
    _, _, ana = await paired(town)
    before = await ana.person()
    await erases(ana)
    await town.passes(11 * MINUTE)
    await ana.starts()
    assert (await ana.person()).id != before.id
    assert "Ruth" not in "".join((await reads(ana))[-4:])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_part_and_every_field_has_words(language):
    texts = Texts.load(app.CONTENT, strict=True)

    def words(key, **value):
        return texts.render(language, Text(key, **value), Reader("UTC", lambda _id: "Ruth", 0))

    for name in held.names():
        assert words("held-part", part=name) != name
    fields = {column.name for table in metadata.sorted_tables for column in held.shown(table)} - {held.TOLD}
    for field in (*fields, "name", "area", "stage", "stage_date", "loss_at"):
        assert words("held-field", field=field) != field
