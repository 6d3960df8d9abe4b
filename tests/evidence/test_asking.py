"""When somebody is asked, who sees what they said, and what becomes of it when they take it back."""

import pytest

from bot.base.clock import DAY
from bot.base.outcome import MovedOn, Refused
from bot.evidence import asking, shown
from bot.pairing import service as pairings
from bot.people import consents
from bot.people import service as people
from bot.people.store import persons
from tests.evidence.measured import Asked

ASKED = "count(*) FROM outbox WHERE person_id = :of AND key LIKE 'person:%:measure:%'"


@pytest.fixture
async def town():
    made = Asked()
    await made.ana_and_ruth()
    made.phones_are_on = False
    yield made
    await made.database.close()


async def agrees(town):
    ana = await town.person("Ana")
    await town.do(lambda tx: asking.agree(tx, ana))
    return ana


async def asked_after(town, days):
    town.clock.move(days * DAY)
    await town.timetable.run_due()
    ((count,),) = await town.rows(ASKED)
    return count


async def test_whoever_agreed_is_asked_by_each_measure_from_the_next_morning_on_and_again_in_its_weeks(town):
    await agrees(town)
    assert await asked_after(town, 0) == 0
    assert await asked_after(town, 2) == 2
    assert await asked_after(town, 40) == 2
    assert await asked_after(town, 4) == 3


async def test_an_answer_puts_the_next_question_off_until_the_weeks_have_gone_by(town):
    await town.answered(0, 0)
    await asked_after(town, 80)
    assert {one.measure for one in await town.sheets() if one.asked_at} == {"confidence"}
    await asked_after(town, 6)
    assert {one.measure for one in await town.sheets() if one.asked_at} == {"confidence", "phq-2"}


async def test_nobody_is_asked_after_a_loss(town):
    ana = await agrees(town)
    await town.do(lambda tx: people.loss(tx, ana, ana.id))
    assert await asked_after(town, 100) == 0


async def test_what_waits_to_be_sent_is_taken_back_by_a_loss(town):
    ana = await agrees(town)
    assert await asked_after(town, 2) == 2
    await town.do(lambda tx: people.loss(tx, ana, ana.id))
    assert await town.rows(f"{ASKED} AND state = 'waiting'") == [(0,)]


async def test_nobody_on_a_break_is_asked(town):
    ana = await agrees(town)
    await town.do(lambda tx: people.pause(tx, ana, tx.now + 10 * DAY))
    assert await asked_after(town, 5) == 0
    assert await asked_after(town, 30) > 0


async def test_a_timer_that_outlived_the_consent_asks_nobody(town):
    ana = await agrees(town)
    (timer, *_) = await town.do(lambda tx: asking.timers.pending(tx, asking.RULE))
    await town.do(lambda tx: consents.withdraw(tx, ana, "measures"))
    await town.do(lambda tx: asking.due(tx, timer))
    assert await town.rows(ASKED) == [(0,)]


async def test_taking_it_back_deletes_all_of_it(town):
    await town.answered(1, 2)
    ana = await town.person("Ana")
    await town.do(lambda tx: asking.take_back(tx, ana))
    assert await town.sheets() == []
    assert await asked_after(town, 200) == 0


async def test_a_question_left_out_is_no_total(town):
    assert (await town.answered(3, None)).total is None


async def test_what_is_over_does_not_change(town):
    sheet = await town.answered(3, 3)
    ana = await town.person("Ana")
    with pytest.raises(MovedOn):
        await town.do(lambda tx: asking.say(tx, ana, sheet.id, 0, 0))


async def test_nobody_else_answers_or_shows_a_sheet(town):
    sheet = await town.answered(3, 3)
    ruth = await town.person("Ruth")
    for deed in (asking.mine, shown.show, shown.hide, asking.not_now):
        with pytest.raises(MovedOn):
            await town.do(lambda tx, deed=deed: deed(tx, ruth, sheet.id))


async def test_a_nurse_sees_what_is_shown_to_her_and_nothing_else(town):
    sheet, other = await town.answered(1, 1), await town.answered(2, 2)
    ana, ruth = await town.person("Ana"), await town.person("Ruth")
    await town.do(lambda tx: shown.show(tx, ana, sheet.id))
    assert [one.id for one in await town.do(lambda tx: shown.of_family(tx, ruth, ana.id))] == [sheet.id]
    assert other.id != sheet.id


async def test_a_nurse_who_comes_later_sees_nothing_of_it(town):
    sheet = await town.answered(1, 1)
    ana = await town.person("Ana")
    await town.do(lambda tx: shown.show(tx, ana, sheet.id))
    await town.moves_in("Nia", "nurse")
    await town.do(lambda tx: tx._cursor.execute("UPDATE pairings SET helper_id = ?", (town.ids["Nia"],)))
    nia = await town.person("Nia")
    assert await town.do(lambda tx: shown.of_family(tx, nia, ana.id)) == []


async def test_what_was_shown_is_shown_no_more_once_their_ways_part(town):
    sheet = await town.answered(1, 1)
    ana = await town.person("Ana")
    await town.do(lambda tx: shown.show(tx, ana, sheet.id))
    await town.do(lambda tx: pairings.end(tx, pairings.active(tx, ana.id, "nurse"), ana.id))
    assert [one.shown_to for one in await town.sheets()] == [None]


@pytest.mark.parametrize("purpose", ["measures", "share_with_nurse"])
async def test_without_either_consent_a_nurse_neither_reads_nor_writes(town, purpose):
    await town.answered(1, 1)
    ana, ruth = await town.person("Ana"), await town.person("Ruth")
    await town.do(lambda tx: consents.withdraw(tx, ana, purpose))
    with pytest.raises(MovedOn):
        await town.do(lambda tx: shown.of_family(tx, ruth, ana.id))
    with pytest.raises(MovedOn):
        await town.do(lambda tx: shown.write_down(tx, ruth, ana.id, "epds", 3, "2026-11-20"))


async def test_a_total_is_in_the_range_of_its_scale_and_of_the_last_year(town):
    ana, ruth = await agrees(town), await town.person("Ruth")
    for total, day in ((31, "2026-11-20"), (3, "2026-11-30"), (3, "2025-10-01")):
        with pytest.raises(Refused):
            await town.do(lambda tx, total=total, day=day: shown.write_down(tx, ruth, ana.id, "epds", total, day))
    with pytest.raises(MovedOn):
        await town.do(lambda tx: shown.write_down(tx, ruth, ana.id, "phq-2", 3, "2026-11-20"))
    for total in (3, 3, 4):
        await town.do(lambda tx, total=total: shown.write_down(tx, ruth, ana.id, "epds", total, "2026-11-20"))
    assert [one.total for one in await town.sheets()] == [4]


async def test_own_words_have_a_length_and_a_new_line_begins_with_other_words(town):
    ana = await agrees(town)

    def say(words, sure):
        def work(tx):
            sheet = asking.start(tx, ana, "confidence")
            if words:
                asking.say_in_own_words(tx, ana, sheet.id, words)
            return asking.say(tx, ana, sheet.id, 0, sure)

        return work

    with pytest.raises(MovedOn):
        await town.do(say("", 1))
    with pytest.raises(Refused):
        await town.do(say("a" * (asking.WORDS_MAX + 1), 1))
    for words, sure in (("We laugh", 1), ("", 3), ("We sleep", 2), ("", 5)):
        await town.do(say(words, sure))
        town.clock.move(DAY)
    course = await town.do(lambda tx: asking.course(tx, ana))
    assert [(one.words, one.total) for one in course] == [("We sleep", 5), ("We sleep", 2)]


async def test_whoever_is_here_for_something_else_is_not_asked(town):
    cleo = await town.person("Cleo")
    await town.do(lambda tx: asking.agree(tx, cleo))
    await town.do(lambda tx: persons.change(tx, town.ids["Ana"], state="left"))
    town.clock.move(3 * DAY)
    await town.timetable.run_due()
    assert await town.rows("count(*) FROM outbox WHERE key LIKE 'person:%:measure:%'") == [(0,)]
