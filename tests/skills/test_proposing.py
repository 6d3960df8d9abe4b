"""A need meets an offer by itself: asked a few at a time, in private, answered by a tap; and nobody is left waiting."""

from dataclasses import replace

import pytest

from bot.asks import service as asks
from bot.base.clock import FOREVER, HOUR
from bot.base.facts import ExchangeEnded
from bot.base.outcome import MovedOn
from bot.people import consents, erasing
from bot.people import service as people
from bot.people.clearances import give as clear
from bot.people.clearances import withdraw as clear_no_more
from bot.skills import (
    exchange_after,
    exchange_asks,
    fits,
    loads,
    proposing,
    proposing_answers,
    proposing_rules,
    proposing_unmet,
    service,
)
from bot.skills.store import asked, exchanges
from tests.skills.neighbours import Street


@pytest.fixture
async def street():
    made = Street()
    await made.moves_here("Cleo", role="coordinator")
    await made.moves_here("Ana", "Mo", "Sara", "Tom")
    yield made
    await made.database.close()


async def both_agreed(street):
    need = await street.needs("Ana")
    await street.gives("Mo")
    await street.soon()
    await street.taps("Mo", "skills-can-button")
    await street.taps("Ana", "skills-yes-please-button")
    return need


async def ends(street, need, how):
    """The exchange for that need is over in that way."""
    one = await street.exchange(need)
    fact = ExchangeEnded(one.id, one.giver_id, one.receiver_id, one.kind, one.came_from, how)
    await street.do(lambda tx: tx.tell(fact))


# --- asking ---


async def test_whoever_offers_it_is_asked_and_reads_why_but_not_for_whom(street):
    await street.gives("Mo")
    await street.needs("Ana")
    await street.soon()
    assert await street.asked() == [("Mo", "Ana")]
    question = (await street.messages("Mo"))[-1]
    assert question.text.key == "skills-could-you"
    assert str(street.ids["Ana"]) not in str(question.text.values.get("who", ""))
    assert "who" not in question.text.values
    reasons = [line.key for line in question.text.values["reasons"].items]
    assert {"skills-reason-where", "skills-reason-language", "skills-reason-when"} <= set(reasons)
    assert await street.waiting_keys("Ana") == []


async def test_nobody_is_asked_before_there_was_time_to_say_where_and_when(street):
    await street.gives("Mo")
    await street.needs("Ana")
    street.clock.move(HOUR // 12)
    await street.timetable.run_due()
    assert await street.asked() == []


async def test_a_round_is_worked_out_apart_and_looks_again_before_it_asks(street):
    await street.gives("Mo")
    await street.needs("Ana")
    street.clock.move(HOUR)
    await street.timetable.run_due()
    assert await street.asked() == []
    chosen = proposing_rules.choose(await street.do(lambda tx: proposing.look(tx, "merevale")))
    assert len(chosen.asks) == 1
    for act in (*proposing.acts(chosen), *proposing.acts(chosen)):
        await street.do(act)
    assert await street.asked() == [("Mo", "Ana")]
    await street.taps("Mo", "skills-not-now-button")
    await street.gives("Sara")
    chosen = proposing_rules.choose(await street.do(lambda tx: proposing.look(tx, "merevale")))
    assert len(chosen.asks) == 1
    await street.keep_apart("Ana", "Sara")
    for act in proposing.acts(chosen):
        await street.do(act)
    assert await street.asked() == [("Mo", "Ana")]


async def test_an_offer_that_comes_later_is_asked_too(street):
    await street.needs("Ana")
    await street.days(1)
    assert await street.asked() == []
    await street.gives("Mo")
    await street.soon()
    assert await street.asked() == [("Mo", "Ana")]


async def test_two_are_asked_at_a_time(street):
    for name in ("Mo", "Sara", "Tom"):
        await street.gives(name)
    await street.needs("Ana")
    await street.soon()
    assert len(await street.asked("asked")) == 2


async def test_silence_moves_on_to_who_was_not_asked_yet(street):
    for name in ("Mo", "Sara", "Tom"):
        await street.gives(name)
    await street.needs("Ana")
    await street.soon()
    first = {giver for giver, _ in await street.asked()}
    await street.days(2)
    assert {giver for giver, state in await street.states() if state == "silent"} == first
    assert {giver for giver, state in await street.states() if state == "asked"} == {"Mo", "Sara", "Tom"} - first


async def test_a_no_is_read_by_nobody_and_another_is_asked(street):
    await street.gives("Mo")
    need = await street.needs("Ana")
    await street.soon()
    before = await street.keys("Ana")
    await street.taps("Mo", "skills-not-now-button")
    await street.gives("Sara")
    await street.soon()
    assert await street.keys("Ana") == before
    assert await street.asked("asked") == [("Sara", "Ana")]
    assert await street.state(need) == ("looking", "")


async def test_whoever_said_no_or_nothing_is_not_asked_again_for_the_same(street):
    await street.gives("Mo")
    await street.needs("Ana")
    await street.soon()
    await street.taps("Mo", "skills-not-now-button")
    await street.days(5)
    assert len(await street.asked()) == 1


async def test_nobody_is_asked_two_things_at_once_nor_often_in_a_week(street):
    await street.gives("Mo")
    for name in ("Ana", "Sara", "Tom"):
        await street.needs(name)
    await street.soon()
    assert len(await street.asked()) == 1
    for _ in range(4):
        if await street.asked("asked"):
            await street.taps("Mo", "skills-not-now-button")
        await street.soon()
    await street.moves_here("Nia")
    await street.needs("Nia")
    await street.days(1)
    assert len(await street.asked()) == 3


# --- yes ---


async def test_the_first_yes_asks_the_needer_by_name_and_the_others_are_asked_no_more(street):
    for name in ("Mo", "Sara"):
        await street.gives(name)
    need = await street.needs("Ana")
    await street.soon()
    seen = await street.taps("Sara", "skills-can-button")
    assert seen.text.key == "skills-can-needer-asked"
    offer = (await street.messages("Ana"))[-1]
    assert offer.text.key == "skills-would-you"
    assert offer.text.values["who"].person_id == street.ids["Sara"]
    assert await street.state(need) == ("offered", "")
    assert dict(await street.states()) == {"Mo": "withdrawn", "Sara": "yes"}
    late = await street.taps("Mo", "skills-can-button")
    assert late.text.key == "skills-can-not-needed"


async def test_how_far_away_the_giver_lives_is_read_by_nobody_who_has_not_said_yes(street):
    cleo = await street.person("Cleo")
    await street.do(lambda tx: clear(tx, cleo, street.ids["Mo"], "home", "2027-11-24"))
    await street.gives("Mo", "kitchen-help")
    await street.needs("Ana", "kitchen-help")
    await street.soon()
    await street.taps("Mo", "skills-can-button")

    def told(screen):
        return {line.key for line in screen.text.values["reasons"].items}

    assert "skills-reason-way" in told((await street.messages("Mo"))[-1])
    assert "skills-reason-way" not in told((await street.messages("Ana"))[-1])
    assert "skills-reason-way" not in told(await street.presses("Ana", "skills.waiting", 0))


async def test_yes_and_yes_is_an_exchange_and_a_second_tap_changes_nothing(street):
    need = await both_agreed(street)
    assert await street.state(need) == ("agreed", "")
    one = await street.exchange(need)
    assert (street.name(one.giver_id), street.name(one.receiver_id), one.kind) == ("Mo", "Ana", "recipes")
    assert one.came_from == f"need:{need}"
    again = await street.taps("Ana", "skills-yes-please-button")
    assert again.text.key == "skills-both-agreed"
    told = [(await street.waiting_keys(name)).count("skills-exchange-told-agreed") for name in ("Mo", "Ana")]
    assert told == [1, 0], "Ana has it on her screen"
    assert "skills.exchange_when" in [button.press for row in again.rows for button in row], "a time is a tap away"
    assert (await street.exchange(need)).id == one.id
    assert (await street.taps("Mo", "skills-can-button")).text.key == "skills-can-not-needed"


async def test_the_needer_may_rather_not_and_the_giver_only_reads_that_it_is_not_needed(street):
    await street.gives("Mo")
    need = await street.needs("Ana")
    await street.soon()
    await street.taps("Mo", "skills-can-button")
    await street.taps("Ana", "skills-not-now-button")
    assert (await street.waiting_keys("Mo"))[-1] == "skills-not-needed"
    assert await street.state(need) == ("looking", "")
    await street.gives("Sara")
    await street.soon()
    assert await street.asked("asked") == [("Sara", "Ana")]


async def test_a_giver_may_take_the_yes_back_before_the_needer_has_said_so(street):
    await street.gives("Mo")
    need = await street.needs("Ana")
    await street.soon()
    await street.taps("Mo", "skills-can-button")
    await street.presses("Mo", "skills.not_now", 1)
    assert (await street.taps("Ana", "skills-yes-please-button")).text.key == "skills-no-more"
    assert await street.state(need) == ("looking", "")


async def test_a_needer_who_says_nothing_is_reminded_once_and_the_giver_is_free_again(street):
    await street.gives("Mo")
    need = await street.needs("Ana")
    await street.soon()
    await street.taps("Mo", "skills-can-button")
    await street.days(2)
    assert (await street.waiting_keys("Ana")).count("skills-would-you") == 2
    await street.days(2)
    assert await street.state(need) == ("unmet", "unanswered")
    assert (await street.card(need)).state == "lapsed"
    assert "skills-need-rests" in await street.waiting_keys("Ana")
    assert "skills-not-needed" in await street.waiting_keys("Mo")


async def test_a_yes_that_comes_late_still_counts_while_nobody_else_has_said_so(street):
    await street.gives("Mo")
    need = await street.needs("Ana")
    await street.soon()
    await street.days(2)
    assert dict(await street.states()) == {"Mo": "silent"}
    await street.taps("Mo", "skills-can-button")
    assert await street.state(need) == ("offered", "")


async def test_what_waits_for_an_answer_stands_on_home(street):
    await street.gives("Mo")
    await street.needs("Ana")
    await street.soon()
    assert (await street.presses("Mo", "skills.waiting", 0)).text.key == "skills-could-you"
    await street.taps("Mo", "skills-can-button")
    assert (await street.presses("Ana", "skills.waiting", 0)).text.key == "skills-would-you"
    assert (await street.presses("Tom", "skills.waiting", 0)).text.key != "skills-could-you"


# --- nobody is bothered with what has changed ---


async def asked_with_phones_off(street, kind="recipes", **told):
    """Mo was asked, and has not seen it."""
    await street.gives("Mo", kind, **told)
    need = await street.needs("Ana", kind, **told)
    street.phones_are_on = False
    await street.soon()
    assert await street.waiting_keys("Mo") == ["skills-could-you"]
    return need


def reports(tx, one, other):
    """They tell of what was not right in an exchange of the two."""
    exchange_id = exchanges.add(tx, "merevale", (other, one), "bread", 60, "home", "need:9")
    exchange_asks.wrong(tx, exchanges.find(tx, exchange_id), one)


CHANGES = {
    "the giver takes the card back": lambda street: street.of("Mo", service.take_back, 1),
    "the needer takes the card back": lambda street: street.of("Ana", service.take_back, 2),
    "the giver takes a break": lambda street: street.of("Mo", people.pause, FOREVER),
    "the needer takes a break": lambda street: street.of("Ana", people.pause, FOREVER),
    "the giver leaves": lambda street: street.of("Mo", people.leave),
    "the needer leaves": lambda street: street.of("Ana", people.leave),
    "the needer cannot be reached": lambda street: street.do(lambda tx: people.unreachable(tx, street.ids["Ana"])),
    "the two are kept apart": lambda street: street.keep_apart("Ana", "Mo"),
    "the needer reports the giver": lambda street: street.do(
        lambda tx: reports(tx, street.ids["Ana"], street.ids["Mo"])
    ),
    "the giver reports the needer": lambda street: street.do(
        lambda tx: reports(tx, street.ids["Mo"], street.ids["Ana"])
    ),
    "the needer agrees to it no more": lambda street: street.of("Ana", consents.withdraw, "pairing"),
    "the giver was erased": lambda street: street.do(lambda tx: erasing.erase(tx, street.ids["Mo"])),
    "the needer was erased": lambda street: street.do(lambda tx: erasing.erase(tx, street.ids["Ana"])),
    "the needer had a loss": lambda street: street.do(
        lambda tx: people.loss(tx, people.get(tx, street.ids["Cleo"]), street.ids["Ana"])
    ),
    "the giver had a loss": lambda street: street.do(
        lambda tx: people.loss(tx, people.get(tx, street.ids["Cleo"]), street.ids["Mo"])
    ),
    "the times do not fit any more": lambda street: street.of("Mo", service.tap_when, 1, "weekend-morning"),
}


@pytest.mark.parametrize("change", CHANGES)
async def test_what_may_not_be_any_more_is_taken_back_before_anybody_reads_it(street, change):
    await asked_with_phones_off(street, when=("weekday-morning",))
    if change == "the times do not fit any more":
        await street.of("Mo", service.tap_when, 1, "weekday-morning")
    await CHANGES[change](street)
    assert await street.waiting_keys("Mo") == []
    assert await street.waiting_keys("Ana") == []
    assert await street.asked("asked") == []


@pytest.mark.parametrize("change", CHANGES)
async def test_after_a_yes_too_the_needer_is_not_asked_and_the_giver_hears_only_that_it_is_not_needed(street, change):
    await asked_with_phones_off(street, when=("weekday-morning",))
    await street.taps("Mo", "skills-can-button")
    assert await street.waiting_keys("Ana") == ["skills-would-you"]
    if change == "the times do not fit any more":
        await street.of("Mo", service.tap_when, 1, "weekday-morning")
    await CHANGES[change](street)
    assert "skills-would-you" not in await street.waiting_keys("Ana")
    assert await street.asked("yes") == []
    told = set(await street.waiting_keys("Mo"))
    assert told <= {"skills-could-you", "skills-not-needed"}


async def test_a_clearance_that_is_withdrawn_takes_back_what_was_asked_of_it(street):
    cleo = await street.person("Cleo")
    await street.do(lambda tx: clear(tx, cleo, street.ids["Mo"], "home", "2027-11-24"))
    await asked_with_phones_off(street, "kitchen-help")
    await street.do(lambda tx: clear_no_more(tx, cleo, street.ids["Mo"]))
    assert await street.waiting_keys("Mo") == []


async def test_whoever_was_asked_for_another_gets_a_clear_answer_to_a_kept_button(street):
    await street.gives("Mo")
    await street.needs("Ana")
    await street.soon()
    await street.of("Ana", service.take_back, 2)
    assert (await street.taps("Mo", "skills-can-button")).text.key == "skills-can-not-needed"
    for tag in ("skills.can", "skills.not_now", "skills.rest_week"):
        assert (await street.presses("Tom", tag, 1)).text.key != "skills-can-needer-asked"
        with pytest.raises(MovedOn):
            await street.of("Tom", proposing_answers.asked_of, 1)


async def test_after_an_erasure_nothing_of_it_is_kept(street):
    await both_agreed(street)
    await street.needs("Ana", "message-chat")
    await street.do(lambda tx: erasing.erase(tx, street.ids["Ana"]))
    assert await street.asked() == []
    assert await street.search(2) is None
    await street.days(8)


# --- how it ends ---


async def test_what_was_given_is_a_need_that_was_met(street):
    need = await both_agreed(street)
    await ends(street, need, "confirmed")
    assert await street.state(need) == ("met", "")
    assert (await street.card(need)).state == "lapsed"
    assert (await street.waiting_keys("Ana"))[-1] == "skills-was-that-all"


async def test_nobody_is_asked_gladly_for_more_who_lost_a_baby_meanwhile(street):
    need = await both_agreed(street)
    one = await street.exchange(need)
    await street.of("Mo", exchange_after.say, one.id, 30)
    await CHANGES["the needer had a loss"](street)
    after = await street.exchange(need)
    await street.of("Cleo", exchange_after.settle_by_hand, one.id, after.sequence, 30)
    assert await street.state(need) == ("met", "")
    assert "skills-was-that-all" not in await street.waiting_keys("Ana")


async def test_more_of_it_would_help_so_it_was_met_in_part_and_is_looked_for_again(street):
    need = await both_agreed(street)
    await ends(street, need, "confirmed")
    first = await street.search(need)
    await street.taps("Ana", "skills-some-more-button")
    assert await street.state(need) == ("looking", "")
    assert (await street.search(need)).id != first.id
    await street.taps("Ana", "skills-some-more-button")
    assert await street.state(need) == ("looking", "")


@pytest.mark.parametrize("how", ["withdrawn", "not_done"])
async def test_what_came_to_nothing_is_looked_for_again(street, how):
    need = await both_agreed(street)
    await street.gives("Sara")
    await ends(street, need, how)
    assert await street.state(need) == ("looking", "")


async def test_and_others_are_asked_for_it_also_where_nothing_else_is_looked_for(street):
    need = await both_agreed(street)
    await street.gives("Sara")
    await street.days(2)
    assert await street.asked("asked") == []
    await street.presses("Mo", "skills.exchange_off", (await street.exchange(need)).id)
    await street.soon()
    assert await street.asked("asked") == [("Sara", "Ana")]


async def test_nobody_else_is_asked_while_two_have_agreed(street):
    need = await both_agreed(street)
    await street.gives("Sara")
    await street.days(3)
    assert await street.state(need) == ("agreed", "")
    assert [giver for giver, _ in await street.asked()] == ["Mo"]


async def test_a_need_whose_time_is_over_ends_with_that_reason(street):
    need = await street.needs("Ana")
    await street.days(33)
    assert (await street.card(need)).state == "lapsed"
    assert await street.state(need) == ("unmet", "lapsed")


# --- nobody found ---


async def test_after_a_week_a_coordinator_owns_it_sees_what_was_tried_and_ends_it(street):
    await street.gives("Mo")
    need = await street.needs("Ana")
    await street.soon()
    await street.taps("Mo", "skills-not-now-button")
    await street.days(8)
    assert [ask.kind for ask in await street.asks() if ask.kind == "skills.unmet"] == ["skills.unmet"]
    seen = await street.presses("Cleo", "skills.unmet", 1)
    assert seen.text.key == "skills-unmet"
    assert (seen.text.values["asked"], seen.text.values["waiting"]) == (1, 0)
    await street.presses("Cleo", "skills.unmet_end", 1, "unmet")
    assert await street.state(need) == ("unmet", "nobody")
    assert "skills-ended-by-hand" in await street.waiting_keys("Ana")
    assert [ask.kind for ask in await street.asks() if ask.kind == "skills.unmet"] == []


async def test_a_person_looks_again_within_a_day_however_often_others_are_asked_meanwhile(street):
    await street.needs("Ana")
    await street.days(8)
    (ask,) = (ask for ask in await street.asks() if ask.kind == "skills.unmet")
    await street.do(lambda tx: asks.close(tx, ask.id, street.ids["Cleo"], "sorted"))
    for name in ("Mo", "Sara", "Tom", "Nia"):
        if name not in street.ids:
            await street.moves_here(name)
        await street.gives(name)
        await street.passes(7 * HOUR)
        await street.soon()
        await street.taps(name, "skills-not-now-button")
    assert len(await street.asked()) == 4
    assert [ask.kind for ask in await street.asks() if ask.kind == "skills.unmet"] == ["skills.unmet"]


async def test_a_coordinator_reads_no_need_before_it_is_theirs(street):
    await street.needs("Ana")
    await street.soon()
    assert (await street.presses("Cleo", "skills.unmet", 1)).text.key != "skills-unmet"
    assert (await street.presses("Cleo", "skills.unmet_all", 0)).text.key == "skills-unmet-none"


async def test_nor_one_of_another_place(street):
    need = await street.needs("Ana")
    await street.days(8)
    search, cleo = await street.search(need), await street.person("Cleo")
    assert (await street.do(lambda tx: proposing_unmet.look(tx, cleo, search.id))).search.id == search.id
    with pytest.raises(MovedOn):
        await street.do(lambda tx: proposing_unmet.look(tx, replace(cleo, place="northwick"), search.id))


async def test_whoever_says_yes_late_closes_the_ask(street):
    need = await street.needs("Ana")
    await street.days(8)
    await street.gives("Mo")
    await street.soon()
    await street.taps("Mo", "skills-can-button")
    await street.taps("Ana", "skills-yes-please-button")
    assert await street.state(need) == ("agreed", "")
    assert [ask.kind for ask in await street.asks() if ask.kind == "skills.unmet"] == []


# --- fair load ---


async def test_asks_rotate_to_who_was_never_asked(street):
    await street.gives("Mo")
    await street.needs("Ana")
    await street.soon()
    await street.taps("Mo", "skills-not-now-button")
    await street.gives("Sara")
    await street.needs("Tom")
    await street.soon()
    assert await street.asked("asked") == [("Sara", "Ana"), ("Mo", "Tom")]


async def test_a_week_of_rest_is_a_week_without_being_asked_and_promises_stay(street):
    await street.gives("Mo")
    need = await street.needs("Ana")
    await street.soon()
    await street.taps("Mo", "skills-can-button")
    await street.gives("Mo", "message-chat")
    await street.needs("Sara", "message-chat")
    await street.presses("Cleo", "skills.let_rest", street.ids["Mo"])
    await street.days(3)
    assert len(await street.asked()) == 1
    assert (await street.state(need))[0] == "offered"
    await street.days(5)
    assert ("Mo", "Sara") in await street.asked()


async def test_whoever_would_like_to_rest_is_asked_for_nothing_in_that_week(street):
    await street.gives("Mo")
    await street.gives("Mo", "message-chat")
    await street.needs("Ana")
    await street.soon()
    await street.taps("Mo", "skills-rest-button")
    await street.needs("Sara", "message-chat")
    await street.days(5)
    assert await street.asked() == [("Mo", "Ana")]
    await street.days(3)
    assert ("Mo", "Sara") in await street.asked()


async def test_what_somebody_said_yes_to_counts_among_the_minutes_of_their_week_before_both_have(street):
    await street.gives("Mo")
    await street.needs("Ana")
    await street.soon()
    mo = street.ids["Mo"]
    before = await street.do(lambda tx: fits.someone(tx, mo).week_left)
    await street.taps("Mo", "skills-can-button")
    (promised,) = await street.do(lambda tx: asked.open_of_giver(tx, mo))
    assert await street.do(lambda tx: fits.someone(tx, mo).week_left) == before - promised.minutes


async def test_nobody_is_asked_beyond_the_hours_of_a_week(street):
    await street.gives("Mo", "cook-together")
    await street.gives("Mo", "listening-ear")
    cleo = await street.person("Cleo")
    await street.do(lambda tx: clear(tx, cleo, street.ids["Mo"], "public", "2027-11-24"))
    for name in ("Ana", "Sara"):
        await street.needs(name, "cook-together")
    for _ in range(2):
        await street.soon()
        await street.taps("Mo", "skills-can-button")
        needer = (await street.asked("yes"))[0][1]
        await street.taps(needer, "skills-yes-please-button")
    await street.needs("Tom", "listening-ear")
    await street.days(1)
    assert ("Mo", "Tom") not in await street.asked()
    await street.days(7)
    assert ("Mo", "Tom") in await street.asked()


async def test_a_coordinator_sees_who_gives_again_and_again(street):
    await street.gives("Mo", "message-chat")
    for name in ("Ana", "Sara", "Tom"):
        await street.needs(name, "message-chat")
    for _ in range(3):
        await street.soon()
        await street.taps("Mo", "skills-can-button")
        needer = (await street.asked("yes"))[0][1]
        await street.taps(needer, "skills-yes-please-button")
    seen = await street.presses("Cleo", "skills.load", 0)
    (line,) = seen.text.values["lines"].items
    assert (line.values["who"].person_id, line.values["gave"], line.values["received"]) == (street.ids["Mo"], 3, 0)
    await street.presses("Cleo", "skills.let_rest", street.ids["Mo"])
    (line,) = (await street.presses("Cleo", "skills.load", 0)).text.values["lines"].items
    assert line.values["rests"] == "yes"


async def test_a_coordinator_lets_nobody_of_another_place_rest(street):
    cleo, mo = await street.person("Cleo"), street.ids["Mo"]
    with pytest.raises(MovedOn):
        await street.do(lambda tx: loads.let_rest(tx, replace(cleo, place="northwick"), mo))
    assert await street.do(lambda tx: asked.rests_until(tx, mo)) == 0
