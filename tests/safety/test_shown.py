"""What those who answer see: the words whole and what they sound like, and danger first among what waits."""

from bot.base.messages import Lines
from tests.safety.heard import EMERGENCY, TODAY
from tests.stories.people import ana_in, cleo_in, paired


async def lines_read(ruth):
    lines = (await ruth.taps("safety-words-button")).text.values["lines"]
    assert isinstance(lines, Lines)
    return [(line.key, line.values) for line in lines.items]


# --- the words ---


async def test_pieces_that_overlap_are_one_as_it_was_written_and_say_what_they_sound_like(town):
    _, ruth, ana = await paired(town)
    await ana.says(EMERGENCY)
    read = await lines_read(ruth)
    assert [values["words"] for key, values in read if key == "safety-words-line"] == ["going to kill myself tonight"]
    assert [values["kind"] for key, values in read if key == "safety-words-kind"] != []
    assert "safety-words-spoken" not in [key for key, _ in read]


async def test_pieces_apart_have_a_line_each_and_another_language_is_named(town):
    _, ruth, ana = await paired(town)
    await ana.says("quiero morir. Mi marido me quiere matar")
    read = await lines_read(ruth)
    assert len([key for key, _ in read if key == "safety-words-line"]) == 2
    assert {values["language"].key for key, values in read if key == "safety-words-spoken"} == {"places-language-es"}


# --- what waits ---


async def test_danger_stands_first_and_each_button_says_what_it_is(town):
    cleo, ana = await cleo_in(town), await ana_in(town)
    ben = await ana_in(town, "Ben")
    await ben.says(TODAY)
    await ana.says(EMERGENCY)
    seen = await cleo.from_home("asks-list-button")
    buttons = [button.label.values for row in seen.rows for button in row if button.label.key == "asks-see-button"]
    assert [values["matter"] for values in buttons] == ["danger", "today", "pairing", "pairing"]
    assert len({tuple(map(str, values.values())) for values in buttons}) == 4
    assert seen.text.values["count"] == 2


# --- the numbers ---


async def test_each_purpose_stands_once_and_beneath_spanish_the_numbers_stand_in_one_english_line(town):
    await cleo_in(town)
    ana = await town.moves_in("Ana", "es")
    await ana.says("quiero morir")
    shown = next(message.text for message in ana.phone.received if "999" in message.text)
    spanish, english = shown.split("call now:")
    assert spanish.count("999 / 112") == 1
    assert english.count("999 / 112 · 111 · ") == 1
    assert "Samaritans" in spanish
    assert "Samaritans" not in english
