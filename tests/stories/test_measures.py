"""How things go, by consent: asked, answered, shown, taken back; and nothing ever follows from an answer."""

import pytest

from bot.asks import service as asks
from bot.base import timers
from bot.base.clock import DAY, HOUR
from bot.evidence import asking
from bot.evidence.store import sheets
from bot.people import consents, looks
from bot.people import service as people
from tests.stories.people import ana_in, cleo_in, counted, paired, ruth_in

PHQ = "two questions about mood"
NOT_AT_ALL, SEVERAL, NEARLY = "Not at all", "Several days", "Nearly every day"
MINE = "measures-open-button"


async def agrees(ana):
    await ana.from_home(MINE)
    return await ana.taps("measures-agree-button")


async def opens(ana, title=PHQ):
    """She begins with that one."""
    screen = await ana.from_home(MINE)
    (button,) = [
        one
        for row in screen.rows
        for one in row
        if one.press == "evidence.start" and title in (str(v) for v in flat(one.label))
    ]
    return await ana.taps("measures-answer-these-button", **button.label.values)


def flat(text):
    for value in text.values.values():
        if hasattr(value, "values"):
            yield value.key
            yield from flat(value)
        else:
            yield value


async def answers(ana, *said):
    for one in said:
        screen = await ana.taps("measures-skip-button" if one is None else "measures-answer-button", **named(one))
    return screen


def named(one):
    return {} if one is None else {"answer": one}


async def kept(town, ana):
    person = (await ana.person()).id
    return await town.kith.database.read(lambda tx: sheets.of(tx, person))


async def waiting(town):
    return await town.kith.database.read(lambda tx: asks.at_place(tx, "merevale"))


async def test_nothing_is_asked_before_she_agrees_and_she_answers_in_taps_or_by_number(town):
    _, _, ana = await paired(town)
    assert (await ana.from_home(MINE)).text.key == "measures-consent"
    await agrees(ana)
    first = await opens(ana)
    assert first.text.values["item"] == "Little interest or pleasure in doing things"
    second = await answers(ana, SEVERAL)
    assert second.text.values["item"] == "Feeling down, depressed, or hopeless"
    assert (await ana.says("1")).text.key == "measures-thanks"
    (sheet,) = await kept(town, ana)
    assert (sheet.answers, sheet.total, sheet.state) == ((1, 0), 1, "answered")


async def test_back_changes_an_answer_and_a_question_left_out_gives_no_total(town):
    _, _, ana = await paired(town)
    await agrees(ana)
    await opens(ana)
    await answers(ana, NEARLY)
    assert (await ana.taps("back-button")).text.values["number"] == 1
    assert (await answers(ana, SEVERAL, None)).text.key == "measures-thanks"
    (sheet,) = await kept(town, ana)
    assert (sheet.answers, sheet.total, sheet.state) == ((1, None), None, "skipped")
    seen = await ana.taps("measures-said-button")
    lines = seen.text.values["lines"].items
    assert [one.key for one in lines] == ["measures-line-answer", "measures-line-skipped"]


@pytest.mark.parametrize("said", [(NOT_AT_ALL, NOT_AT_ALL), (NEARLY, NEARLY)])
async def test_no_answer_calls_anybody_or_is_told_to_anybody(town, said):
    cleo, ruth, ana = await paired(town)
    before = await waiting(town), len(cleo.phone.messages), len(ruth.phone.messages)
    await agrees(ana)
    await opens(ana)
    await answers(ana, *said)
    await town.passes(DAY)
    # Nothing but what everybody gets each morning reaches those who work here.
    assert await waiting(town) == before[0]
    for who, count in ((cleo, before[1]), (ruth, before[2])):
        assert not [message for message in who.phone.messages[count:] if "mood" in message.text]


async def test_words_that_worry_bring_a_person_wherever_they_are_written(town):
    _, ruth, ana = await paired(town)
    await agrees(ana)
    await opens(ana, "measures-own-title")
    await ana.says("I want to kill myself")
    assert any(ask.kind.startswith("safety.") for ask in await waiting(town))
    assert ruth is not None


async def test_she_is_asked_again_after_the_weeks_of_the_measure_and_may_say_not_now(town):
    _, _, ana = await paired(town)
    await agrees(ana)
    await opens(ana)
    await answers(ana, SEVERAL, SEVERAL)
    await opens(ana, "measures-own-title")
    await ana.says("I sleep, and I laugh once a day")
    await ana.taps("measures-sure-button", sure=2)
    await ana.says("/home")
    await town.passes(35 * DAY)
    assert not await ana.has("measures-ask")
    await town.passes(17 * DAY)  # with the week in which she was asked how it is
    assert counted(await ana.screens(), "measures-ask") == 1
    seen = await ana.taps("measures-begin-button")
    assert seen.text.values["words"] == "I sleep, and I laugh once a day"
    await ana.taps("measures-sure-button", sure=4)
    await ana.says("/home")
    await town.passes(52 * DAY)
    await ana.taps("measures-not-now-button")
    assert [one.state for one in await kept(town, ana)].count("skipped") == 1


async def test_who_says_nothing_is_asked_anew_when_it_is_time_and_the_old_question_is_gone(town):
    _, _, ana = await paired(town)
    await agrees(ana)
    await ana.says("/home")
    await town.passes(10 * DAY)
    message, button = await ana.find("measures-begin-button")
    await town.passes(90 * DAY)
    states = [(one.measure, one.state) for one in await kept(town, ana)]
    assert ("confidence", "silent") in states
    assert (await ana.presses_again(message, button)).text.key in ("home", "home-with-note")


async def test_after_a_loss_nobody_asks_and_she_may_still_say_how_it_goes(town):
    _, _, ana = await paired(town)
    await agrees(ana)
    person = await ana.person()
    await town.kith.database.write(lambda tx: people.loss(tx, person, person.id))
    await ana.says("/home")
    await town.passes(100 * DAY)
    assert not await ana.has("measures-ask")
    assert (await opens(ana)).text.key == "measures-question"


async def test_whoever_takes_a_break_is_not_asked(town):
    _, _, ana = await paired(town)
    await agrees(ana)
    person = await ana.person()
    await town.kith.database.write(lambda tx: people.pause(tx, person, tx.now + 20 * DAY))
    await town.passes(18 * DAY)
    assert not await ana.has("measures-ask")
    assert await kept(town, ana) == []


async def test_stopping_deletes_all_of_it_at_once_and_nobody_asks_any_more(town):
    _, ruth, ana = await paired(town)
    await agrees(ana)
    await opens(ana)
    await answers(ana, SEVERAL, SEVERAL)
    await ana.taps("measures-show-button")
    await ana.from_home(MINE)
    await ana.taps("measures-stop-button")
    assert (await ana.taps("measures-stop-sure-button")).text.key == "measures-stopped"
    assert await kept(town, ana) == []
    assert await town.kith.database.read(lambda tx: timers.pending(tx, asking.RULE)) == []
    await town.passes(100 * DAY)
    assert not await ana.has("measures-ask")
    assert ruth is not None


async def test_the_consent_can_be_given_and_withdrawn_in_settings_too(town):
    _, _, ana = await paired(town)
    person = await ana.person()
    await town.kith.database.write(lambda tx: consents.give(tx, person, "measures"))
    await ana.says("/home")
    await town.passes(10 * DAY)
    assert await ana.has("measures-ask")
    await town.kith.database.write(lambda tx: consents.withdraw(tx, person, "measures"))
    assert await kept(town, ana) == []


# --- what a nurse sees ---


async def family(ruth, ana):
    await ruth.says("/people")
    await ruth.taps("pairing-see-button", who=await ana.as_name())
    return await ruth.taps("measures-family-button")


async def test_ruth_sees_only_what_ana_shows_and_no_more_once_she_hides_it(town):
    _, ruth, ana = await paired(town)
    await ruth.taps("checkins-plan-answer-button") if await ruth.has("checkins-plan-answer-button") else None
    await agrees(ana)
    await opens(ana)
    await answers(ana, SEVERAL, NEARLY)
    assert (await family(ruth, ana)).text.key == "measures-family-none"
    assert (await ana.taps("measures-show-button")).text.values["seen"].key == "measures-seen-by"
    (line,) = (await family(ruth, ana)).text.values["lines"].items
    assert (line.values["total"], line.values["low"], line.values["high"]) == (4, 0, 6)
    await ana.taps("measures-hide-button")
    assert (await family(ruth, ana)).text.key == "measures-family-none"


async def test_what_was_shown_can_be_hidden_also_when_more_was_said_or_written_down_since(town):
    _, ruth, ana = await paired(town)
    await agrees(ana)
    for said in (SEVERAL, NEARLY):
        await opens(ana)
        await answers(ana, said, said)
        await ana.taps("measures-show-button")
    await opens(ana)
    await answers(ana, NEARLY, SEVERAL)
    await family(ruth, ana)
    await ruth.taps("measures-write-button")
    await ruth.taps("measures-measure-button", title="EPDS")
    await ruth.says("12")
    await ruth.taps("measures-day-button")
    for _ in range(2):
        await ana.from_home(MINE)
        await ana.taps("measures-said-button")
        await ana.taps("measures-hide-button")
    assert [one.shown_to for one in await kept(town, ana) if one.written_by is None] == [None] * 3
    await ana.from_home(MINE)
    seen = await ana.taps("measures-said-button")
    assert "measures-hide-button" not in str(seen.rows)
    assert "measures-show-button" in str(seen.rows)


async def test_writing_down_a_total_is_no_look_of_its_own(town):
    _, ruth, ana = await paired(town)
    await agrees(ana)
    await family(ruth, ana)
    await ruth.taps("measures-write-button")
    person = await ana.person()
    looked = await town.kith.database.read(lambda tx: looks.at(tx, person, openly=True))
    assert [one.what for one in looked].count("totals") == 1


async def test_showing_is_nothing_where_ana_shares_nothing_with_her_nurse(town):
    _, ruth, ana = await paired(town)
    await agrees(ana)
    await opens(ana)
    await answers(ana, SEVERAL, NEARLY)
    person = await ana.person()
    await ana.taps("measures-show-button")
    message, button = None, None
    await family(ruth, ana)
    message, button = await ruth.find("measures-write-button")
    await town.kith.database.write(lambda tx: consents.withdraw(tx, person, "share_with_nurse"))
    assert [one.shown_to for one in await kept(town, ana)] == [None]
    assert (await ruth.presses_again(message, button)).text.key != "measures-which"


async def test_ruth_writes_down_a_total_from_paper_and_takes_it_back(town):
    _, ruth, ana = await paired(town)
    await agrees(ana)
    await family(ruth, ana)
    await ruth.taps("measures-write-button")
    await ruth.taps("measures-measure-button", title="EPDS")
    assert (await ruth.says("31")).text.key == "measures-total-range"
    await family(ruth, ana)
    await ruth.taps("measures-write-button")
    await ruth.taps("measures-measure-button", title="EPDS")
    assert (await ruth.says("12")).text.key == "measures-ask-day"
    assert (await ruth.says("20 November")).text.key == "measures-day-right"
    assert (await ruth.taps("measures-day-button")).text.key == "measures-written"
    (sheet,) = await kept(town, ana)
    assert (sheet.total, sheet.measure) == (12, "epds")
    await ana.from_home(MINE)
    seen = await ana.taps("measures-said-button")
    assert seen.text.values["lines"].items[0].values["by"].values["who"] == await ruth.as_name()
    await ruth.taps("measures-wrong-button")
    assert await kept(town, ana) == []


async def test_a_total_that_was_wrong_can_be_taken_back_later_too(town):
    _, ruth, ana = await paired(town)
    await agrees(ana)
    await family(ruth, ana)
    await ruth.taps("measures-write-button")
    await ruth.taps("measures-measure-button", title="EPDS")
    await ruth.says("12")
    await ruth.says("20 November")
    await ruth.taps("measures-day-button")
    await family(ruth, ana)
    seen = await ruth.taps("measures-last-wrong-button")
    assert await kept(town, ana) == []
    assert "measures-last-wrong-button" not in str(seen.rows)


async def test_no_other_nurse_reads_or_writes_it(town):
    cleo, ruth, ana = await paired(town)
    await agrees(ana)
    await family(ruth, ana)
    nia = await ruth_in(town, cleo, "Nia")
    pairing = (await ruth.find("measures-write-button"))[1].args[0]
    for forged in (f"evidence.family:{pairing}", f"evidence.total_on:{pairing}:epds:3:2026-11-20"):
        nia.phone.press_stale(nia.phone.received[-1], forged)
        await town.settle()
    assert not await nia.has("measures-family-none")
    assert await kept(town, ana) == []


async def test_forged_answers_change_nothing(town):
    _, _, ana = await paired(town)
    await agrees(ana)
    await opens(ana)
    (sheet,) = await kept(town, ana)
    forged = (
        *(f"evidence.answer:{sheet.id}:0:4", f"evidence.answer:{sheet.id}:1:0", f"evidence.answer:{sheet.id}:-1:0"),
        *(f"evidence.answer:{sheet.id}:0:x", "evidence.start:epds", "evidence.start:nothing"),
        f"evidence.question:{sheet.id}:7",
    )
    for payload in forged:
        ana.phone.press_stale(ana.phone.received[-1], payload)
        await town.settle()
    assert [(one.state, one.answers) for one in await kept(town, ana)] == [("open", ())]


async def test_in_spanish_the_english_stands_beneath_what_nobody_has_looked_at(town):
    await cleo_in(town)
    ana = await ana_in(town, language="es")
    await agrees(ana)
    seen = await opens(ana, "dos preguntas de ánimo")
    assert seen.text.key == "measures-question-unread"
    assert seen.text.values["english_item"] == "Little interest or pleasure in doing things"


async def test_how_sure_she_felt_is_drawn_with_the_same_facts_in_words(town):
    _, _, ana = await paired(town)
    await agrees(ana)
    await opens(ana, "measures-own-title")
    await ana.says("He sleeps, and so do I")
    await ana.taps("measures-sure-button", sure=4)
    await ana.taps("measures-said-button")
    await ana.taps("measures-draw-button")
    (picture,) = [message for message in ana.phone.messages if "photo" in message.content]
    assert "He sleeps, and so do I" in picture.text
    assert "quite sure" in picture.text
    await town.passes(HOUR)
