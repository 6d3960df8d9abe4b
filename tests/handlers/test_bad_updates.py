"""Bad input is normal: repeated, mixed up, from the future, forged, huge. Nothing is lost and nobody is exposed."""

import itertools

import pytest

from bot.base.messages import Button, Text
from bot.people import erasing
from bot.practice.stories import arrive
from handlers.presses import BYTES_MAX, encode
from tests.handlers.sent import arrives, counts, message, press, says_to

IDS = itertools.count(500)


def update(kind, body, number=None):
    return {"update_id": next(IDS) if number is None else number, kind: body}


async def test_an_update_that_comes_twice_is_handled_once(town, ana):
    before = len(ana.phone.received)
    come = update("message", message(town, ana.phone, "/book"))
    await arrives(town, come, come)
    await arrives(town, come)
    assert len(ana.phone.received) == before + 1


async def test_every_way_of_repeating_a_batch_leaves_one_answer_each(town, ana):
    town.telegram.faults.plan("duplicate", times=3)
    before = len(ana.phone.received)
    for _ in range(3):
        await ana.says("/book")
    assert len(ana.phone.received) == before + 3


async def test_the_same_id_with_other_content_is_another_update(town, ana):
    before = len(ana.phone.received)
    await arrives(town, update("message", message(town, ana.phone, "/book"), 7))
    await arrives(town, update("message", message(town, ana.phone, "/book"), 7))
    assert len(ana.phone.received) == before + 2


async def test_updates_in_a_mixed_order_are_all_handled(town, ana):
    town.telegram.faults.plan("reorder")
    for words in ("/home", "/book", "/people"):
        ana.phone.say(words)
    await town.settle()
    assert await counts(town, "waiting") == 0
    assert not town.telegram.updates


async def test_ids_that_start_again_lower_are_fetched_on_from_there(town, ana):
    await ana.says("/book")
    town.telegram.restart_update_ids(17)
    for words in ("/home", "/book", "/people"):
        await ana.says(words)
    await ana.sees("pairing-people-none")
    assert not town.telegram.updates


async def test_fields_of_the_future_are_no_trouble(town, ana):
    town.telegram.faults.plan("unknown", times=2)
    assert (await ana.says("/book")).text.key == "hours-book-empty"


async def test_kinds_of_update_nobody_knows_are_let_pass(town, ana):
    before = len(ana.phone.received)
    await arrives(town, update("thought_of_tomorrow", {"from": ana.phone.account.user()}), {"update_id": next(IDS)})
    assert (len(ana.phone.received), await counts(town, "waiting")) == (before, 0)


@pytest.mark.parametrize("kind", ["group", "supergroup", "channel"])
async def test_what_is_said_in_groups_is_not_answered(town, ana, kind):
    chat = {"id": -100_500, "type": kind, "title": "Mums"}
    before = len(ana.phone.received)
    await arrives(
        town,
        update("message", message(town, ana.phone, "/start", chat=chat)),
        update("channel_post", message(town, ana.phone, "/start", chat=chat)),
        update("callback_query", press(town, ana.phone, "home", message={"message_id": 1, "chat": chat, "date": 0})),
    )
    assert (len(ana.phone.received), await counts(town, "waiting")) == (before, 0)


async def test_another_bot_is_not_talked_with(town):
    robot = await town.moves_in("Robot")
    user = {**robot.phone.account.user(), "is_bot": True}
    await arrives(town, update("message", message(town, robot.phone, "/start", **{"from": user})))
    assert not robot.phone.received


async def test_a_message_put_right_afterwards_asks_for_nothing(town, ana):
    said = ana.phone.say("/book")
    await town.settle()
    before = len(ana.phone.received)
    ana.phone.edit(said.id, "/people")
    await town.settle()
    assert len(ana.phone.received) == before


@pytest.mark.parametrize("send", ["send_photo", "send_voice", "send_document", "send_sticker", "send_contact"])
async def test_what_is_no_text_is_answered_with_the_way_home(town, ana, send):
    getattr(ana.phone, send)()
    await town.settle()
    assert (await ana.last()).text.values["note"] == Text("not-understood")


async def test_a_press_without_a_message_is_answered_in_a_new_one(town, ana):
    before = len(ana.phone.received)
    body = press(town, ana.phone, "hours.book")
    del body["message"]
    await arrives(town, update("callback_query", {**body, "inline_message_id": "x"}))
    assert len(ana.phone.received) == before + 1
    assert (await ana.last()).text.key == "hours-book-empty"


async def test_a_press_on_a_message_telegram_no_longer_shows_is_answered_in_a_new_one(town, ana):
    before = len(ana.phone.received)
    gone = {"message_id": 99_999, "chat": ana.phone.account.chat(), "date": 0}
    await arrives(town, update("callback_query", press(town, ana.phone, "hours.book", message=gone)))
    assert len(ana.phone.received) == before + 1
    assert (await ana.last()).text.key == "hours-book-empty"


RUBBISH = [
    "",
    ":",
    ":::::::",
    "nobody.knows:1",
    "home:1",
    "pairing.yes",
    "pairing.yes:",
    "pairing.yes:one",
    "pairing.yes:1:2",
    "pairing.yes:-1",
    "pairing.yes:+1",
    "pairing.yes:1_0",
    "pairing.yes:٣",
    "pairing.yes:999999999999999999999999999999",
    "asks.see:-999999999999999999999999999999",
    "open:0",
    "open:999999999999999999999999999999",
    "people.ask:nobody-asks-this:0",
    "people.ask:give:-99",
    "people.ask:area:9223372036854775807",
    "people.ask:" + "x" * 50 + ":0",
    "people.tap:give:gold:0",
    "people.tap:lived:loss:0",
    "people.next:nothing",
    "people.area:the-moon",
    "people.wish:gold",
    "people.language:xx",
    "people.consent:everything",
    "people.private:perhaps",
    "people.quiet_is:-1:99999",
    "people.clears_is:perhaps",
    "safety.check_answer:999999",
    "people.pause_for:century",
    "people.month:expecting:-99999",
    "people.month:baby:9223372036854775807",
    "people.month:twins:0",
    "people.part:expecting:9999-12",
    "people.part:expecting:0000-00",
    "people.part:baby:rubbish",
    "people.day:baby:2026-11:5",
    "people.day:twins:2026-11:1",
    "people.date:baby:20261112",
    "people.date:baby:2026-02-30",
    "people.date_is:baby:2026-02-30",
    "people.date_is:baby:20261112",
    "people.date_is:twins:2026-11-12",
    "home.more:-3",
    "asks.close:1:burnt",
    "pairing.people:-7",
    "pairing.change:1:burn",
    "staff.invite_as:queen",
    "staff.work:1",
    "staff.set_day:1:0:0:1440",
    "x" * BYTES_MAX,
    "é" * 32,
    "'; DROP TABLE persons; --",
    "<b>home</b>",
    "home\0",
]


@pytest.mark.parametrize("payload", RUBBISH, ids=lambda payload: payload[:40])
async def test_a_button_nobody_ever_made_ends_in_a_clear_way_on(town, ana, payload):
    before = await ana.person()
    body = press(town, ana.phone, payload, message_id=ana.phone.last.id)
    await arrives(town, update("callback_query", body))
    assert (await counts(town, "waiting"), await counts(town, "quarantined")) == (0, 0)
    assert (await ana.says("/book")).text.key == "hours-book-empty"  # she is still served
    after = await ana.person()
    assert (after.roles, after.stage, after.state, after.area) == (before.roles, before.stage, "active", before.area)


COORDINATOR_RUBBISH = [
    "staff.invite_as:queen",
    "staff.day:{ruth}:99",
    "staff.set_day:{ruth}:99:0:10",
    "staff.set_day:{ruth}:1:-5:99999",
    "staff.set_families:{ruth}:9223372036854775807",
    "staff.set_families:{ruth}:-5",
    "staff.team:-1",
    "staff.pause:{ruth}:century",
    "staff.person:0",
    "staff.put_on_duty:0",
    "staff.admit:{ruth}",
    "asks.list:-5",
    "asks.list:9223372036854775807",
    "pairing.look:0",
    "pairing.propose:0:0",
    "pairing.replace:0",
]


@pytest.mark.parametrize("payload", COORDINATOR_RUBBISH)
async def test_a_forged_button_does_a_coordinator_no_harm(town, payload):
    cleo, ruth = await town.moves_in("Cleo"), await town.moves_in("Ruth")
    await arrive.coordinator(town, cleo)
    await arrive.nurse(cleo, ruth)
    number = (await ruth.person()).id
    body = press(town, cleo.phone, payload.format(ruth=number), message_id=cleo.phone.last.id)
    await arrives(town, update("callback_query", body))
    assert (await counts(town, "waiting"), await counts(town, "quarantined")) == (0, 0)
    assert (await ruth.person()).roles == {"nurse"}
    assert (await cleo.says("/book")).text.key == "hours-book-empty"


WORDS = ["🙂" * 4096, "\ud83d", "a\0b", "\u202e" * 50, "<b>", "&" * 4096, "/" * 64, "/" + "x" * 4000, "٣", "99", "0"]


@pytest.mark.parametrize("words", WORDS, ids=lambda words: ascii(words[:12]))
async def test_whatever_is_written_has_an_answer(town, ana, words):
    before = len(ana.phone.received)
    await arrives(town, update("message", message(town, ana.phone, words)))
    assert len(ana.phone.received) > before
    assert (await counts(town, "waiting"), await counts(town, "quarantined")) == (0, 0)


async def test_half_a_letter_in_a_name_is_no_trouble(town):
    mallory = await town.moves_in("Mallory")
    user = {**mallory.phone.account.user(), "first_name": "Ana\ud83d\0", "language_code": "\ud83d"}
    body = message(town, mallory.phone, "/start", **{"from": user})
    mallory.phone.chat.started = True
    await arrives(town, update("message", body))
    assert (await mallory.person()).name == "Ana"


async def test_what_nobody_can_read_is_set_aside_others_go_on_and_the_sender_is_told(town, ana, caplog):
    broken = message(town, ana.phone, ["hello"])
    await arrives(town, update("message", broken), update("message", message(town, ana.phone, "/book")))
    assert await counts(town, "quarantined") == 1
    assert (await ana.last()).text.key == "hours-book-empty"
    await arrives(town, update("message", message(town, ana.phone, {"hello": 1})))
    assert (await ana.last()).text.key == "sorry-broken"
    assert "hello" not in caplog.text
    caplog.clear()


async def test_what_nobody_can_read_in_a_group_is_told_to_nobody(town, ana, caplog):
    before = len(ana.phone.received)
    chat = {"id": -5, "type": "group", "title": "Mums"}
    broken = message(town, ana.phone, "hello", chat={**chat, "type": 5})
    await arrives(town, update("message", broken))
    assert (await counts(town, "quarantined"), len(ana.phone.received)) == (1, before)
    caplog.clear()


async def test_a_button_of_last_month_shows_how_things_are_now(town, ana):
    await ana.goes_home()
    await ana.taps("people-change-button")
    old, button = await ana.find("people-loss-button")
    await ana.goes_home()
    town.clock.move(31 * 24 * 3_600_000_000)
    stale = Button(Text("done-button"), "pairing.yes", 12)
    seen = await ana.presses_again(old, stale)
    assert seen.text.values["note"] == Text("moved-on")
    assert button.press == "people.loss"


async def test_a_button_pressed_twice_quickly_acts_once_and_shows_one_screen(town, ana):
    await ana.goes_home()
    message_, button = await ana.find("people-settings-button")
    for _ in range(3):
        ana.phone.press_stale(message_, "people.settings")
    await town.settle()
    assert (await town.look(ana.phone.id, message_.id)).text.key == "people-settings"
    assert button.press == "people.settings"


async def test_what_stood_on_the_phone_of_somebody_erased_opens_and_answers_nothing(town, ana):
    await ana.from_home("people-settings-button")
    await ana.taps("people-set-phone-button")
    await ana.taps("people-shared-yes-button")
    await says_to(town, ana)
    await town.settle()
    line, button = await ana.find("open-button")
    about = (await ana.person()).id
    await town.kith.database.write(lambda tx: erasing.erase(tx, about))
    for stale in (button, Button(Text("done-button"), "people.settings"), Button(Text("done-button"), "people.loss")):
        ana.phone.press_stale(line, encode(stale))
        await town.settle()
        assert (await ana.last()).text.values["note"] == Text("moved-on")
    assert (await ana.person()).state == "joining"


async def test_a_button_about_somebody_who_has_left_moves_on(town):
    cleo, ruth = await town.moves_in("Cleo"), await town.moves_in("Ruth")
    await arrive.coordinator(town, cleo)
    await arrive.nurse(cleo, ruth)
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-team-button")
    message_, see = await cleo.find("staff-see-button", who=await ruth.as_name())
    await ruth.from_home("people-settings-button")
    await ruth.taps("people-pause-or-leave-button")
    await ruth.taps("people-leave-button")
    await ruth.taps("people-leave-now-button")
    seen = await cleo.presses_again(message_, see)
    assert seen.text.values["note"] == Text("moved-on")


TOO_LARGE = 2**63


@pytest.mark.parametrize("number", [TOO_LARGE, -TOO_LARGE, True, 10**40])
async def test_a_number_no_account_can_have_holds_up_nobody_else(town, ana, caplog, number):
    """Such an id could not be kept, nor then anything that came with it, however often it was asked for."""
    user = {**ana.phone.account.user(), "id": number}
    strange = message(town, ana.phone, **{"from": user, "chat": {"id": number, "type": "private"}})
    await arrives(town, update("message", strange), update("message", message(town, ana.phone, "/book")))
    assert (await ana.last()).text.key == "hours-book-empty"
    assert await counts(town, "quarantined") == 1
    caplog.clear()


@pytest.mark.parametrize("number", [0, -1, TOO_LARGE])
async def test_a_message_with_no_number_of_its_own_is_set_aside(town, ana, caplog, number):
    await arrives(town, update("message", message(town, ana.phone, "/book", message_id=number)))
    assert await counts(town, "quarantined") == 1
    assert (await ana.last()).text.key == "sorry-broken"
    caplog.clear()


@pytest.mark.parametrize("number", [0, -1])
async def test_a_press_on_a_message_that_cannot_be_edited_is_answered_in_a_new_one(town, ana, number):
    before = len(ana.phone.received)
    await arrives(town, update("callback_query", press(town, ana.phone, "hours.book", number)))
    assert len(ana.phone.received) == before + 1
    assert (await ana.last()).text.key == "hours-book-empty"


@pytest.mark.parametrize("strange", ["x", None, 7, [], {}, {"update_id": "7"}, {"update_id": TOO_LARGE}], ids=repr)
async def test_what_is_no_update_is_left_out_and_all_else_goes_on(town, ana, caplog, strange):
    come = [strange, update("message", message(town, ana.phone, "/book")), strange]
    town.telegram.world.updates.fetch = lambda *_asked: come and [come.pop(0) for _ in range(len(come))]
    assert await town.kith.intake.fetch(0) == 1
    await town.settle()
    assert (await ana.last()).text.key == "hours-book-empty"
    assert "no updates" in caplog.text
    caplog.clear()
