"""Two who agreed to give each other something write to each other, for as long as that lasts and some days more."""

import pytest

from bot.asks import service as asks
from bot.base.clock import DAY, HOUR, MINUTE, local
from bot.people import erasing
from bot.people import service as people
from bot.skills import exchanges
from bot.skills.exchange_rules import LINE_DAYS
from bot.talk import messages, parting
from tests.stories.people import ana_in, reads
from tests.talk.agreeing import Neighbours, agree, did, opens, opens_again, state, takes_back
from tests.talk.people import heard, replies, writes
from tests.talk.test_hours import till


@pytest.fixture
async def street(three):
    """Fay and Gus live nearby; Fay bakes bread for Ana."""
    fay, gus = await ana_in(three.town, "Fay"), await ana_in(three.town, "Gus")
    return Neighbours(three, fay, gus)


@pytest.fixture
async def baking(street):
    return await agree(street.town, street.fay, street.three.ana)


@pytest.mark.usefixtures("baking")
async def test_an_address_reaches_the_one_it_is_for_and_nobody_else(street):
    screen = await opens(street.three.ana)
    assert screen.text.values["note"].key == "talk-open"
    assert screen.text.values["rest"].values["days"] == LINE_DAYS
    assert (await street.three.ana.says("Quay Street 5, second bell")).text.key == "talk-sent"
    assert street.phones_with("second bell") == {"Fay"}
    assert heard(street.fay, "second bell").text == "Ana:\nQuay Street 5, second bell"
    await replies(street.fay, heard(street.fay, "second bell"), "I ring twice at six")
    assert street.phones_with("twice at six") == {"Ana"}


@pytest.mark.usefixtures("baking")
async def test_with_a_mentor_and_a_neighbour_it_is_asked_for_whom_and_nothing_goes_before(street):
    ana = street.three.ana
    await ana.goes_home()
    screen = await ana.says("What shall I bring?")
    assert screen.text.key == "talk-ask-whom"
    assert street.phones_with("shall I bring") == set()
    await ana.taps("talk-to-button", who=await street.fay.as_name())
    assert street.phones_with("shall I bring") == {"Fay"}
    await ana.says("Flour?")
    assert street.phones_with("Flour") == {"Fay"}
    await writes(ana, street.three.mo, "How are you")
    assert street.phones_with("How are you") == {"Mo"}


@pytest.mark.usefixtures("baking")
async def test_what_comes_in_never_changes_whom_one_writes_to(street):
    await writes(street.three.ana, street.three.mo, "Good morning")
    await opens(street.fay)
    await street.fay.says("I ring twice at six")
    await street.three.ana.says("Between us")
    assert street.phones_with("Between us") == {"Mo"}


@pytest.mark.usefixtures("baking")
async def test_voice_goes_and_a_number_does_not(street):
    await opens(street.fay)
    await street.fay.sends("voice")
    assert street.three.ana.holds("voice")
    street.fay.phone.send_contact("+447700900123")
    await street.town.settle()
    assert (await street.fay.last()).text.key == "talk-no-contact"
    assert street.phones_with("+447700900123") == set()


@pytest.mark.usefixtures("baking")
async def test_in_ones_quiet_hours_it_waits_for_the_morning(street):
    await till(street.town, 22)
    await opens(street.fay)
    await street.fay.says("Shall we meet at nine?")
    assert street.phones_with("at nine") == set()
    assert await street.fay.has("talk-late")
    await till(street.town, 9, 25)
    assert street.phones_with("at nine") == {"Ana"}


async def test_it_is_open_some_days_after_both_said_that_it_happened_and_closes_kindly(street, baking):
    ana, fay = street.three.ana, street.fay
    await did(street.town, baking, fay, ana)
    await street.town.passes((LINE_DAYS - 1) * DAY)
    screen = await opens(ana)
    assert screen.text.values["rest"].key == "talk-line-until"
    await ana.says("Your dish is here")
    assert street.phones_with("Your dish") == {"Fay"}
    await street.town.passes(DAY + MINUTE)
    screen = await ana.says("Still here")
    assert screen.text.key == "talk-not-closed"
    await replies(fay, heard(fay, "Your dish"), "Olga may have it")
    assert street.phones_with("Still here") == street.phones_with("Olga may have it") == set()
    home = await fay.goes_home()
    assert "talk-open-button" not in [button.label.key for row in home.rows for button in row]


@pytest.mark.parametrize("ends", ["taken back", "not done"])
async def test_it_closes_at_once_where_it_is_not_to_be(street, baking, ends):
    ana, fay = street.three.ana, street.fay
    await till(street.town, 22)
    await opens(fay)
    await fay.says("I may be late")
    if ends == "taken back":
        await takes_back(ana, baking)
    else:
        await did(street.town, baking, fay, ana, minutes=0)
    assert (await fay.says("Hello?")).text.key == "talk-not-closed"
    await till(street.town, 12, 25)
    assert (await fay.sees("talk-lost")).text.values["why"] == "closed"
    assert street.phones_with("may be late") == street.phones_with("Hello?") == set()


async def test_one_exchange_taken_back_leaves_the_line_open_for_another(street, baking):
    other = await agree(street.town, street.three.ana, street.fay, "baking", "need:2")
    await takes_back(street.fay, baking)
    await opens(street.fay)
    await street.fay.says("The cake stands")
    assert street.phones_with("The cake") == {"Ana"}
    assert await state(street.town, other) == "agreed"


async def test_what_somebody_only_tells_of_opens_no_line_to_anybody(street):
    gus, fay = await street.gus.person(), await street.fay.person()
    day = local(street.town.clock.now(), gus.zone).date()
    told = await street.town.kith.database.write(
        lambda tx: exchanges.told(tx, gus.id, gus.id, fay.id, "bread", 30, day, "said")
    )
    assert await state(street.town, told) == "done"
    assert (await street.gus.says("Now I can write to you")).text.key not in ("talk-ask-one", "talk-sent")
    assert street.phones_with("Now I can") == set()


async def blocks(who):
    await who.taps("talk-more-button")
    screen = await who.taps("talk-block-button")
    assert screen.text.key == "talk-ask-block-agreed"
    return await who.taps("talk-block-yes-button")


async def test_to_block_ends_what_they_agreed_on_kindly_and_a_coordinator_hears_of_it(street, baking):
    ana, fay = street.three.ana, street.fay
    await opens(fay)
    await fay.says("Tell me your number")
    await opens(ana)
    assert (await blocks(ana)).text.key == "talk-blocked"
    assert await state(street.town, baking) == "withdrawn"
    assert await fay.has("skills-exchange-told-off")
    assert not await ana.has("skills-exchange-told-off")
    assert not any("block" in words.lower() for words in await reads(fay))
    assert await street.three.cleo.has("talk-ask-blocked-agreed")
    assert not await street.three.ruth.has("talk-ask-blocked-agreed")
    assert (await fay.says("Answer me")).text.key == "talk-not-closed"
    await replies(fay, fay.phone.last, "Answer me now")
    assert street.phones_with("Answer me") == set()


@pytest.mark.usefixtures("baking")
async def test_a_report_reaches_a_coordinator_with_the_words_and_cuts_the_line_without_a_word_of_why(street):
    ana, fay, cleo = street.three.ana, street.fay, street.three.cleo
    await opens(fay)
    await fay.says("Give me your address")
    await replies(ana, heard(ana, "your address"), "/report")
    assert await ana.has("talk-reported")
    await cleo.taps("talk-report-words-button")
    assert "Give me your address" in heard(cleo, "Give me your address").text
    assert (await fay.says("Why so quiet?")).text.key == "talk-not-closed"
    assert street.phones_with("so quiet") == set()
    assert not any("report" in words.lower() for words in await reads(fay))
    person = await cleo.person()
    before = await street.town.kith.database.read(lambda tx: asks.before(tx, person))
    (ask,) = (one for one in before if one.kind == parting.REPORT)
    await street.town.kith.database.write(lambda tx: asks.close(tx, ask.id, person.id, "sorted"))
    await opens_again(fay)
    await fay.says("Bread on Friday?")
    assert street.phones_with("Bread on Friday") == {"Ana"}


@pytest.mark.usefixtures("baking")
async def test_either_lets_it_rest_in_both_directions(street):
    ana, fay = street.three.ana, street.fay
    await opens(fay)
    await fay.taps("talk-more-button")
    screen = await fay.taps("talk-rest-button", rests="no")
    assert screen.text.values["rests"] == "yes"
    assert (await opens(ana)).text.key == "talk-not-paused"
    await ana.says("Are you there?")
    assert street.phones_with("Are you there") == set()


async def leaves(who):
    person = await who.person()
    await who.town.kith.database.write(lambda tx: people.leave(tx, person))


async def is_erased(who):
    person = await who.person()
    await who.town.kith.database.write(lambda tx: erasing.erase(tx, person.id))


async def takes_a_break(who):
    person = await who.person()
    await who.town.kith.database.write(lambda tx: people.pause(tx, person, who.town.clock.now() + 7 * DAY))


@pytest.mark.parametrize("goes", [leaves, is_erased, takes_a_break], ids=lambda goes: goes.__name__)
@pytest.mark.usefixtures("baking")
async def test_nothing_reaches_who_goes_and_who_wrote_reads_so(street, goes):
    ana, fay = street.three.ana, street.fay
    await till(street.town, 22)
    await opens(fay)
    await fay.says("See you tomorrow")
    await goes(ana)
    await street.town.settle()
    await till(street.town, 12, 25)
    assert street.phones_with("See you tomorrow") == set()
    screen = await fay.says("And now?")
    assert screen.text.key in ("talk-not-closed", "talk-not-away")
    if goes is not is_erased:
        assert await fay.has("talk-lost")


@pytest.mark.usefixtures("baking")
async def test_who_cannot_be_reached_a_coordinator_finds_another_way_to(street):
    ana, fay = street.three.ana, street.fay
    await opens(fay)
    ana.phone.block()
    await fay.says("I ring twice at six")
    assert await fay.has("talk-not-unreachable")
    found = await street.town.kith.database.read(lambda tx: asks.of_kind(tx, "merevale", messages.UNREACHABLE))
    assert len(found) == 1


async def test_a_neighbour_called_as_the_mentor_is_told_apart_wherever_one_is_chosen(street):
    ana = street.three.ana
    other = await ana_in(street.town, "Mo")
    await agree(street.town, other, ana)
    await agree(street.town, street.fay, ana, "baking", "need:2")
    await ana.goes_home()
    await ana.says("Half a loaf is enough")
    labels = [label for label in ana.phone.last.labels if "Mo" in label]
    assert len(labels) == 2
    assert any("your mentor" in label for label in labels)
    assert any("Bread" in label for label in labels)
    await opens(other)
    await other.says("A whole one")
    assert "“" in heard(ana, "A whole one").text.split("\n")[0]


@pytest.mark.usefixtures("baking")
async def test_after_a_crash_it_arrives_once(street):
    await till(street.town, 22)
    await opens(street.fay)
    await street.fay.says("Second bell, please")
    await street.town.restart()
    await till(street.town, 12, 25)
    ana = street.three.ana
    assert [one.text for one in ana.phone.received if "Second bell" in one.text] == ["Fay:\nSecond bell, please"]
    await replies(ana, heard(ana, "Second bell"), "Yes")
    assert heard(street.fay, "Yes") is not None


@pytest.mark.usefixtures("baking")
async def test_words_of_danger_on_it_are_heard_first_and_her_own_nurse_is_called(street):
    await opens(street.three.ana)
    await street.three.ana.says("I am going to kill myself tonight")
    assert await street.three.ruth.has("safety-ask-emergency")
    assert not await street.fay.has("safety-ask-emergency")


@pytest.mark.usefixtures("baking")
async def test_nobody_waits_for_an_answer_between_neighbours(street):
    await opens(street.three.ana)
    await street.three.ana.says("Rye or wheat?")
    await street.town.passes(3 * DAY + HOUR)
    assert not await street.three.cleo.has("talk-ask-unanswered")
