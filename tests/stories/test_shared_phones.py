"""A phone that others look at: neutral lines, hiding, STOP in any wording from every state, and safe hours."""

import asyncio
from datetime import datetime

import pytest

from bot.base import enclosures, outbox
from bot.base.clock import DAY, HOUR, MINUTE, instant_of
from bot.base.messages import Screen, Text
from bot.practice.stories import arrive
from tests.handlers.sent import NOTE, hang, says_to
from tests.stories.people import ana_in, cleo_in, paired
from tests.stories.screens import PLACES, goes_to

NEUTRAL = "You have a new message."
CALM = "·"


async def test_until_she_answers_a_message_is_one_neutral_line_that_opens_in_its_place(town):
    ana = await ana_in(town, only_me=False)
    await says_to(town, ana)
    await town.settle()
    line = ana.phone.last
    assert (line.text, line.labels) == (NEUTRAL, ["Open"])
    await ana.opens()
    assert (ana.phone.last.id, ana.phone.last.text) == (line.id, "Good to have you back.")


async def test_the_answer_counts_from_the_moment_of_sending(town):
    ana = await ana_in(town, only_me=False)
    await says_to(town, ana, not_before=town.clock.now() + HOUR)
    await arrive.only_me(ana)
    await town.passes(2 * HOUR)
    assert ana.phone.last.text == "Good to have you back."
    await says_to(town, ana, not_before=town.clock.now() + HOUR)
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-shared-yes-button")
    await town.passes(2 * HOUR)
    assert ana.phone.last.text == NEUTRAL


async def test_what_was_taken_back_meanwhile_does_not_open(town):
    ana = await ana_in(town, only_me=False)
    await says_to(town, ana, key="story:1")
    await town.settle()
    await town.kith.database.write(lambda tx: outbox.withdraw(tx, "story:"))
    seen = await ana.opens()
    assert seen.text.values["note"] == Text("moved-on")


async def test_what_was_taken_back_on_its_way_does_not_open_either(town, monkeypatch):
    ana = await ana_in(town, only_me=False)
    await town.passes(MINUTE)
    go = await hang(monkeypatch, ana.phone)
    await says_to(town, ana, key="story:1")
    drain = asyncio.ensure_future(town.kith.delivery.drain())
    for _ in range(50):
        await asyncio.sleep(0)
    await town.kith.database.write(lambda tx: outbox.withdraw(tx, "story:"))
    go.set()
    await drain
    seen = await ana.opens()
    assert seen.text.values["note"] == Text("moved-on")


async def test_nobody_else_can_open_her_line(town):
    ana, eve = await ana_in(town, only_me=False), await ana_in(town, "Eve")
    await says_to(town, ana, Screen(Text("pairing-loss-news", who=await ana.as_name()), kind="notice"))
    await town.settle()
    _, button = await ana.find("open-button")
    seen = await eve.presses_again(eve.phone.last, button)
    assert seen.text.values["note"] == Text("moved-on")


async def test_hide_takes_young_messages_away_on_both_sides(town):
    ana = await ana_in(town)
    await ana.says("hello")
    seen = await ana.says("/hide")
    assert seen.text.key == "people-hidden"
    assert [message.text for message in ana.phone.messages] == [CALM]


async def test_whoever_hides_and_leaves_in_the_same_breath_leaves_nothing_to_read(town):
    ana = await ana_in(town)
    before = [message.id for message in ana.phone.messages]
    ana.phone.say("/hide")
    ana.phone.press_stale(ana.phone.last, "people.leave_now")
    await town.settle()
    assert (await ana.last()).text.key == "people-left"
    assert not [message for message in ana.phone.messages if message.id in before]


async def test_messages_of_ours_older_than_two_days_are_made_blank(town):
    ana = await ana_in(town)
    await says_to(town, ana)
    await town.settle()
    old = ana.phone.last
    written = ana.phone.say("my own words")
    await town.settle()
    await town.passes(2 * DAY)
    await ana.says("/book")
    await ana.says("/hide")
    await town.passes(5 * MINUTE)
    left = {message.id: message.text for message in ana.phone.messages}
    assert left[old.id] == CALM
    assert {message.text for message in ana.phone.received} == {CALM}
    assert left[written.id] == "my own words"  # nobody but she can take that away now
    assert not [message for message in ana.phone.received if message.id == old.id and message.buttons]


async def test_what_grows_too_old_while_the_line_is_down_is_made_blank_and_the_rest_is_deleted(town):
    ana = await ana_in(town)
    await says_to(town, ana)
    await town.settle()
    old = ana.phone.last
    await town.passes(2 * DAY - 10 * MINUTE)
    await says_to(town, ana)
    await town.settle()
    young = ana.phone.last
    town.telegram.faults.plan("refused", method="deleteMessages", times=400)
    await ana.says("/hide")
    await town.passes(11 * MINUTE)
    town.telegram.faults.clear()
    await town.passes(2 * MINUTE)
    left = {message.id: message.text for message in ana.phone.messages}
    assert left[old.id] == CALM
    assert young.id not in left


async def test_what_is_on_its_way_while_she_hides_is_taken_away_too(town, monkeypatch):
    ana = await ana_in(town)
    await town.passes(MINUTE)
    go = await hang(monkeypatch, ana.phone)
    await says_to(town, ana)
    drain = asyncio.ensure_future(town.kith.delivery.drain())
    for _ in range(50):
        await asyncio.sleep(0)
    hiding = ana.phone.say("/hide")
    await town.kith.intake.fetch(0)
    await town.kith.intake.tasks.idle()
    go.set()
    await drain
    await town.settle()
    assert hiding.id not in {message.id for message in ana.phone.messages}
    assert [message.text for message in ana.phone.messages] == [CALM]


async def test_a_file_too_old_to_be_deleted_loses_its_words(town):
    ana = await ana_in(town)
    person = await ana.person()
    file = enclosures.Document("letter.txt", "text/plain", "Dear Ana", NOTE)
    await town.kith.database.write(lambda tx: enclosures.send_document(tx, person.id, file))
    await town.settle()
    sent = ana.phone.last
    await town.passes(3 * DAY)
    await ana.says("/hide")
    await town.passes(5 * MINUTE)
    assert {message.id: message.text for message in ana.phone.messages}[sent.id] == CALM


async def test_the_way_back_from_a_hidden_chat_is_one_tap(town):
    ana = await ana_in(town)
    await ana.says("/hide")
    assert (await ana.opens()).text.key == "home"


STOPS = [
    "STOP",
    "stop!!!",
    "Stop it.",
    "stop please",
    "Please stop",
    "stop kith",
    "/stop",
    "🛑 stop 🛑",
    "ｓｔｏｐ",
    "Para",
    "¡Basta!",
    "ya basta",
    "no más mensajes",
    "توقف",
    "قِفْ",
    "كفى",
    "من فضلك توقف",
    "Dość",
    "بس",
    "leave me alone",
]


@pytest.mark.parametrize("words", STOPS)
async def test_stop_in_any_wording_silences_and_hides(town, words):
    ana = await ana_in(town)
    assert (await ana.says(words)).text.key == "people-hidden"
    assert [message.text for message in ana.phone.messages] == [CALM]
    assert (await ana.person()).paused_until > town.clock.now() + 365 * DAY
    await says_to(town, ana, unprompted=True)
    await town.passes(DAY)
    assert [message.text for message in ana.phone.messages] == [CALM]


@pytest.mark.parametrize(
    "words", ["I cannot stop crying", "stop at the shop and buy milk for the baby please", "para ti"]
)
async def test_talk_that_has_such_a_word_in_it_is_not_a_stop(town, words):
    ana = await ana_in(town)
    await ana.says(words)
    assert (await ana.person()).paused_until is None


@pytest.mark.parametrize("place", PLACES)
async def test_stop_works_on_every_screen_also_in_the_middle_of_a_form(town, place):
    ana = await ana_in(town)
    await goes_to(ana, place)
    await ana.says("stop")
    assert [message.text for message in ana.phone.messages] == [CALM]
    assert (await ana.person()).name == "Ana"


async def test_stop_works_before_joining(town):
    ana = await town.moves_in("Ana")
    await ana.starts()
    await ana.says("stop")
    assert [message.text for message in ana.phone.messages] == [CALM]
    assert (await ana.opens()).text.key == "people-choose-language"


async def test_stop_works_as_the_very_first_word(town):
    ana = await town.moves_in("Ana")
    await ana.says("STOP")
    assert [message.text for message in ana.phone.messages] == [CALM]


async def test_stop_works_on_a_break_and_after_leaving(town):
    ana = await ana_in(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-pause-or-leave-button")
    await ana.taps("people-pause-button", length="week")
    await ana.says("stop")
    assert (await ana.person()).paused_until > town.clock.now() + 365 * DAY
    await ana.opens()
    await ana.taps("people-come-back-button")
    await ana.goes_home()
    await ana.from_home("people-settings-button")
    await ana.taps("people-pause-or-leave-button")
    await ana.taps("people-leave-button")
    await ana.taps("people-leave-now-button")
    await ana.says("stop")
    assert [message.text for message in ana.phone.messages] == [CALM]


@pytest.mark.parametrize("how", ["a caption", "an edit"])
async def test_stop_counts_wherever_it_is_written(town, how):
    ana = await ana_in(town)
    if how == "a caption":
        ana.phone.send_photo("stop")
    else:
        said = ana.phone.say("stip")
        await town.settle()
        ana.phone.edit(said.id, "stop")
    await town.settle()
    assert [message.text for message in ana.phone.messages] == [CALM]


async def test_somebody_who_wrote_stop_still_reaches_a_person(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await ana.says("stop")
    await ana.says("/now")
    await cleo.sees("asks-call")
    await cleo.taps("asks-on-it-button")
    await ana.sees("asks-seen")


async def evening(town, hour):
    """It is that hour of the same day."""
    await town.passes(instant_of(datetime(2026, 11, 24, hour, 0), "Europe/London") - town.clock.now())


async def test_in_the_night_messages_wait_for_the_morning_and_what_she_asks_for_does_not(town):
    ana = await ana_in(town)
    await evening(town, 22)
    await says_to(town, ana)
    await town.settle()
    assert ana.phone.last.text != "Good to have you back."
    assert (await ana.says("/book")).text.key == "hours-book-empty"
    await town.passes(9 * HOUR + 59 * MINUTE)
    assert ana.phone.last.text != "Good to have you back."
    await town.passes(MINUTE)
    assert ana.phone.last.text == "Good to have you back."


async def test_safe_hours_are_hers_to_set_and_safety_passes(town):
    cleo = await cleo_in(town)
    ana = await ana_in(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-quiet-hours-button")
    await ana.taps("people-quiet-button", start="19:00", end="10:00")
    await evening(town, 20)
    await says_to(town, ana)
    await ana.taps("now-button")
    await cleo.taps("asks-on-it-button")
    await ana.sees("asks-seen")
    assert not await ana.has("people-back-again")
    await town.passes(14 * HOUR)
    await ana.sees("people-back-again")


async def test_without_safe_hours_messages_come_at_any_hour(town):
    ana = await ana_in(town)
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-quiet-hours-button")
    await ana.taps("people-quiet-never-button")
    await evening(town, 23)
    await says_to(town, ana)
    await town.settle()
    await ana.sees("people-back-again")


async def test_a_pairing_comes_together_behind_neutral_lines(town):
    _, ruth, ana = await paired(town, only_me=False)
    assert [message.text for message in ana.phone.received[-2:]] == [NEUTRAL, NEUTRAL]
    await ana.opens()
    await ana.opens()
    await ana.sees("pairing-together-parent")
    await ruth.sees("pairing-together-helper")
