"""Where a place keeps words, both are told before; they are their writer's own, for the days that were said, and gone
with whatever takes them away.
"""

import json

import pytest

from bot.base.clock import DAY, HOUR
from bot.base.messages import Text
from bot.people import erasing
from bot.places import service as places
from bot.practice.stories import arrive
from bot.practice.villager import keys
from bot.talk import keeping
from bot.talk.store.kept import KEPT
from tests.staff.conftest import merevale_with
from tests.stories.people import ana_in
from tests.talk.agreeing import agree, opens
from tests.talk.people import heard, phones_with, replies, writes
from tests.talk.test_changing import own


@pytest.fixture
def kept_for_30_days(tmp_path):
    """Merevale keeps words for thirty days."""
    with merevale_with(tmp_path, ("keep_days = 0", "keep_days = 30")):
        yield


async def begins_anew(town, folder, days):
    """The bot is started again, at a place that keeps for so many days."""
    with merevale_with(folder, ("keep_days = 0", f"keep_days = {days}")):
        await town.stops()
        await town.starts_again()


async def kept(town):
    """What is kept, as its writers could have it, oldest first."""

    def find(tx):
        rows = tx.all(KEPT.select().order_by(KEPT.c.id))
        return [tx.keys.unseal(row.person_id, row.words) for row in rows]

    return await town.kith.database.read(find)


async def data_of(who):
    """What stands in the file that somebody gets of what they wrote."""
    await who.says("/data")
    await who.taps("people-data-send-button", form="json")
    file = who.town.telegram.world.files.all()[-1]
    return json.loads(file.upload.content.decode()).get("talk_kept", [])


async def test_as_it_comes_no_word_is_kept_and_no_screen_says_otherwise(three):
    screen = await writes(three.ana, three.ruth, "He slept for six hours.")
    assert screen.text == Text("talk-sent", who=await three.ruth.as_name())
    assert await kept(three.town) == []
    await three.cleo.says("/home")
    assert await data_of(three.ana) == []


@pytest.mark.usefixtures("kept_for_30_days")
async def test_whoever_opens_a_line_reads_first_that_words_are_kept_and_for_how_long(three):
    await writes(three.ana, three.ruth)
    screen = await three.ana.last()
    assert screen.text == Text("talk-open-kept", who=await three.ruth.as_name(), days=30)
    assert (await three.ana.says("He slept")).text.key == "talk-sent"
    assert await kept(three.town) == ["He slept"]


@pytest.mark.usefixtures("kept_for_30_days")
async def test_two_who_agreed_on_something_read_it_once_and_it_is_kept_as_on_any_line(three):
    fay = await ana_in(three.town, "Fay")
    await agree(three.town, fay, three.ana)
    screen = await opens(fay)
    assert screen.text.values["note"] == Text("talk-open-kept", who=await three.ana.as_name(), days=30)
    assert "talk-kept" not in set(keys(screen.text))
    await fay.says("The second bell")
    assert await kept(three.town) == ["The second bell"]


@pytest.mark.usefixtures("kept_for_30_days")
async def test_the_other_one_reads_so_before_the_first_words_come_and_once(three):
    await arrive.only_me(three.ruth)
    await writes(three.ana, three.ruth, "Good morning", "Are you there?")
    told = await three.ruth.sees("talk-are-kept")
    assert told.text.values["days"] == 30
    shown = [message.id for message in three.ruth.phone.received]
    texts = [(await three.town.look(three.ruth.phone.id, number)) for number in shown]
    places_of = [place for place, one in enumerate(texts) if one is not None and one.text.key == "talk-are-kept"]
    assert len(places_of) == 1
    assert shown[places_of[0]] < heard(three.ruth, "Good morning").id


@pytest.mark.usefixtures("kept_for_30_days")
async def test_nothing_is_kept_of_which_its_writer_was_not_told_before(three):
    await writes(three.ana, three.ruth, "How are you?")
    screen = await replies(three.ruth, heard(three.ruth, "How are"), "Fine, and you?")
    assert "talk-kept" in str(screen.text)
    assert await kept(three.town) == ["How are you?"]
    await three.ruth.says("Was it a short night?")
    assert await kept(three.town) == ["How are you?", "Was it a short night?"]
    assert phones_with(three, "Fine, and you?") == {"Ana"}


@pytest.mark.usefixtures("kept_for_30_days")
async def test_they_are_in_the_data_of_their_writer_and_of_nobody_else(three):
    for who in (three.ana, three.ruth):
        await arrive.only_me(who)
    await writes(three.ana, three.ruth, "He slept for six hours.")
    (mine,) = await data_of(three.ana)
    assert mine["words"] == "He slept for six hours."
    assert {"at", "kept_until"} <= mine.keys()
    assert await data_of(three.ruth) == []


@pytest.mark.usefixtures("kept_for_30_days")
async def test_where_others_look_at_the_phone_they_are_left_out_of_the_file(three):
    await three.ana.from_home("people-settings-button")
    await three.ana.taps("people-set-phone-button")
    await three.ana.taps("people-shared-yes-button")
    await writes(three.ana, three.ruth, "He slept for six hours.")
    assert await data_of(three.ana) == []


@pytest.mark.usefixtures("kept_for_30_days")
async def test_a_coordinator_sees_how_much_is_said_and_never_a_word(three):
    await writes(three.ana, three.ruth, "He slept for six hours.")
    await three.town.passes(6 * DAY)
    await three.cleo.opens_everything()
    screen = await three.cleo.taps("talk-look-button")
    assert screen.text.key == "talk-look"
    assert screen.text.values["days"] == 30
    assert phones_with(three, "six hours") == {"Ruth"}


@pytest.mark.usefixtures("kept_for_30_days")
async def test_a_corrected_message_is_kept_as_it_reads_now(three):
    await writes(three.ana, three.ruth, "He slept two hours")
    three.ana.phone.edit(own(three.ana, "two hours").id, "He slept six hours")
    await three.town.settle()
    assert await kept(three.town) == ["He slept six hours"]


@pytest.mark.usefixtures("kept_for_30_days")
async def test_of_a_picture_its_words_are_kept_and_with_an_empty_caption_nothing(three):
    await writes(three.ana, three.ruth)
    photo = three.ana.phone.send_photo("His smile")
    three.ana.phone.send_voice()
    await three.town.settle()
    assert await kept(three.town) == ["His smile"]
    three.ana.phone.edit(photo.id, "")
    await three.town.settle()
    assert await kept(three.town) == []


@pytest.mark.usefixtures("kept_for_30_days")
async def test_what_is_taken_back_is_kept_no_longer(three):
    await writes(three.ana, three.ruth, "I did not mean that")
    await three.ana.taps("talk-take-back-button")
    assert await kept(three.town) == []


@pytest.mark.usefixtures("kept_for_30_days")
async def test_what_did_not_arrive_is_not_kept(three):
    await writes(three.ana, three.ruth)
    three.ana.phone.remove(three.ana.phone.send_photo("Gone again").id)
    await three.town.settle()
    assert await three.ana.has("talk-lost")
    assert await kept(three.town) == []


@pytest.mark.usefixtures("kept_for_30_days")
async def test_after_the_days_that_were_said_nothing_is_left(three):
    await writes(three.ana, three.ruth, "Long ago")
    await three.town.passes(29 * DAY)
    assert await kept(three.town) == ["Long ago"]
    await three.town.passes(2 * DAY)
    assert await kept(three.town) == []


@pytest.mark.usefixtures("kept_for_30_days")
async def test_they_go_on_the_hour_that_was_said_whenever_the_house_looks(three):
    await three.town.passes(7 * HOUR)
    await writes(three.ana, three.ruth, "Long ago")
    await three.town.passes(30 * DAY - HOUR)
    assert await kept(three.town) == ["Long ago"]
    await three.town.passes(2 * HOUR)
    assert await kept(three.town) == []


async def test_what_is_put_right_late_goes_when_what_it_was_would_have_gone(three, tmp_path):
    await writes(three.ana, three.ruth, "Two hours")  # nothing is kept yet
    with merevale_with(tmp_path, ("keep_days = 0", "keep_days = 1")):
        await three.town.passes(22 * HOUR)
        await three.ana.opens_everything()
        await writes(three.ana, three.ruth)
        three.ana.phone.edit(own(three.ana, "Two hours").id, "Six hours")
        await three.town.settle()
        assert await kept(three.town) == ["Six hours"]
        await three.town.passes(3 * HOUR)
        assert await kept(three.town) == []


@pytest.mark.usefixtures("kept_for_30_days")
async def test_with_one_of_the_two_erased_nothing_is_left_of_what_they_wrote_to_each_other(three):
    await writes(three.ana, three.ruth, "Good morning")
    await writes(three.ruth, three.ana, "Good morning, Ana")
    await writes(three.mo, three.ana, "Coffee?")
    ruth = await three.ruth.person()
    await three.town.kith.database.write(lambda tx: erasing.erase(tx, ruth.id))
    assert await kept(three.town) == ["Coffee?"]


async def test_a_place_that_keeps_no_more_lets_go_of_everything_and_tells_anew_if_it_begins_again(three, tmp_path):
    await begins_anew(three.town, tmp_path, 30)
    with merevale_with(tmp_path, ("keep_days = 0", "keep_days = 30")):
        await writes(three.ana, three.ruth, "Kept for now")
        assert await kept(three.town) == ["Kept for now"]
    await begins_anew(three.town, tmp_path, 0)
    assert await kept(three.town) == []
    with merevale_with(tmp_path, ("keep_days = 0", "keep_days = 30")):
        await three.ana.says("Nobody told me again")
        assert await kept(three.town) == []


async def test_a_place_that_keeps_for_fewer_days_does_so_with_what_is_kept_already_and_one_for_more_does_not(
    three, tmp_path
):
    with merevale_with(tmp_path, ("keep_days = 0", "keep_days = 30")):
        await writes(three.ana, three.ruth, "One")
    await begins_anew(three.town, tmp_path, 60)
    with merevale_with(tmp_path, ("keep_days = 0", "keep_days = 60")):
        await three.ana.says("Two")  # of sixty days she has not read yet
    await begins_anew(three.town, tmp_path, 7)
    with merevale_with(tmp_path, ("keep_days = 0", "keep_days = 7")):
        await three.town.passes(8 * DAY)
        assert await kept(three.town) == []


async def test_nobody_keeps_for_longer_than_was_read(three, tmp_path):
    with merevale_with(tmp_path, ("keep_days = 0", "keep_days = 3")):
        await writes(three.ana, three.ruth, "One")
    with merevale_with(tmp_path, ("keep_days = 0", "keep_days = 60")):
        assert places.place("merevale").talk.keep_days == 60
        screen = await three.ana.says("Two")
        assert "talk-kept" in str(screen.text)
        await three.ana.says("Three")
        await three.town.passes(5 * DAY)
        assert await kept(three.town) == ["Three"]


async def test_every_start_looks_and_the_tick_goes_on(three):
    def twice(tx):
        keeping.begin(tx)
        keeping.begin(tx)

    await three.town.kith.database.write(twice)
    await three.town.passes(3 * DAY)
    rows = await three.town.kith.database.read(
        lambda tx: tx._cursor.execute(
            "SELECT count(*) FROM timers WHERE rule = ? AND settled_at IS NULL", (keeping.RULE,)
        ).fetchone()
    )
    assert rows[0] == 1
