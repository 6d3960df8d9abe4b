"""The report of a month: worked out once after the month was told, kept for good, and the same for whoever asks."""

import pytest
from sqlalchemy import update

from bot.base.errands import ERRANDS
from bot.evidence import monthly, stories
from bot.evidence.disclosure import Told
from bot.evidence.months import Month
from bot.evidence.report import page, telling
from bot.evidence.report.model import Period
from bot.evidence.report.telling import NotYet
from bot.evidence.store import releases, reports
from bot.evidence.store.stories import STORIES
from bot.people import service as people
from tests.evidence.attacker import could_be
from tests.evidence.community import PLACE, Community, at
from tests.evidence.lively import Lively

NOVEMBER = Month(2026, 11)
MONTH = Period((NOVEMBER,))
SUBJECT = f"{PLACE}:{NOVEMBER}"


def lives(of, many=90, acts=700):
    Lively(of, 7, [f"Somebody {number}" for number in range(many)]).lives(acts)


def more_come(of):
    for number in range(40):
        of.person(f"Later {number}", "parent")


async def runs(database, errand, subject=SUBJECT):
    counts = await database.read(lambda tx: errand.look(tx, subject))
    for act in errand.acts(errand.work(counts)):
        await database.write(act)
    return counts


async def told(database):
    await runs(database, monthly.ERRANDS[0])
    return await runs(database, telling.ERRANDS[0])


async def report(database, period=MONTH):
    return await database.read(lambda tx: telling.of(tx, PLACE, period))


async def test_every_figure_of_the_month_has_its_line_and_no_true_count_is_kept(place):
    await place.happens(lives)
    counts = await told(place.database)
    found = await report(place.database)
    assert [(line.name, line.split) for line in found.months[0].lines] == [
        (one.name, one.split) for one in counts.figures.found
    ]
    for line, figure in zip(found.months[0].lines, counts.figures.found, strict=True):
        if figure.unit in ("people", "pairings", "asks", "needs", "meetings") and figure.kind == "share":
            for one, true in ((line.number, figure.numerator), (line.of, figure.denominator)):
                low, high = could_be(one)
                assert low <= true <= high, figure.cell
    assert any(line.number.number for line in found.months[0].lines)


async def test_what_everybody_reads_of_the_month_is_told_by_the_report_in_the_same_numbers(place):
    await place.happens(lives)
    await runs(place.database, monthly.ERRANDS[0])
    everybodys = await place.database.read(lambda tx: releases.of_month(tx, PLACE, str(NOVEMBER)))
    await place.happens(more_come)
    await runs(place.database, telling.ERRANDS[0])
    lines = {(line.name, line.split): line for line in (await report(place.database)).months[0].lines}
    for name in ("gave", "received", "both"):
        assert lines[name, ()].number == everybodys[name]
        assert lines[name, ()].of == everybodys["parents"]


async def test_whoever_asks_again_gets_the_same_whatever_is_written_down_later(place, texts):
    await place.happens(lives)
    await told(place.database)
    before = page(await report(place.database), "en", texts)
    await place.happens(more_come)
    await told(place.database)
    assert page(await report(place.database), "en", texts) == before


async def test_a_story_stands_in_it_while_its_teller_wishes_that_and_was_chosen_in_that_time(place):
    await told(place.database)

    def tell(tx, words, chosen_at, *, report=True):
        ana = people.get(tx, Community(tx).person(f"Ana {words}", "parent"))
        story = stories.write(tx, ana, words)
        stories.use(tx, ana, story.id, report=report, name=False)
        stories.tell(tx, ana, story.id)
        tx.run(update(STORIES).where(STORIES.c.id == story.id).values(chosen_at=chosen_at))
        return ana, story.id

    def tell_three(tx):
        tell(tx, "Not for reports.", at(3), report=False)
        tell(tx, "Too early.", at(31, month=10))
        return tell(tx, "They know my name here.", at(30, 23, 59))

    ana, story_id = await place.database.write(tell_three)
    assert [one.words for one in (await report(place.database)).stories] == ["They know my name here."]
    await place.database.write(lambda tx: stories.take_back(tx, ana, story_id))
    assert (await report(place.database)).stories == ()


async def test_of_a_month_that_was_not_told_there_is_no_report(place):
    with pytest.raises(NotYet):
        await report(place.database)
    assert await place.database.read(lambda tx: telling.newest(tx, PLACE)) is None


async def test_a_month_of_nothing_is_told_too(place, texts):
    await told(place.database)
    found = await report(place.database)
    assert {line.number.number for line in found.months[0].lines if line.kind == "share"} == {0}
    assert "<svg" not in page(found, "en", texts).replace('class="mark"', "")


async def test_a_quarter_waits_for_its_last_month(place):
    october, quarter = Month(2026, 10), Period.of("2026-Q4")
    for month in (october, NOVEMBER):
        for errand in (*monthly.ERRANDS, *telling.ERRANDS):
            await runs(place.database, errand, f"{PLACE}:{month}")
    with pytest.raises(NotYet):
        await place.database.read(lambda tx: telling.untold(tx, PLACE, quarter))
    assert await place.database.read(lambda tx: telling.untold(tx, PLACE, Period.of("2026-11"))) == []
    assert await place.database.read(lambda tx: telling.untold(tx, PLACE, Period.of("2026-09"))) == [Month(2026, 9)]


async def test_where_what_was_told_before_does_not_fit_nothing_more_is_told(place):
    await place.happens(lives)
    before = {"parents": Told("shown", 0), "gave": Told("shown", 50)}
    await place.database.write(lambda tx: releases.keep(tx, PLACE, str(NOVEMBER), before))
    await runs(place.database, telling.ERRANDS[0])
    lines = {line.name: line for line in (await report(place.database)).months[0].lines}
    assert lines["gave"].number == Told("shown", 50)
    assert lines["voiced"].number.number is None


async def test_the_newest_month_that_an_older_kith_told_has_its_report_after_a_start(place):
    await runs(place.database, monthly.ERRANDS[0])
    await place.database.write(telling.begin)
    waiting = await place.database.read(lambda tx: tx.all(ERRANDS.select()))
    assert {(row.name, row.subject) for row in waiting} == {(telling.RULE, SUBJECT)}


async def test_it_is_kept_and_read_on_postgresql_too(place_elsewhere):
    await place_elsewhere.happens(lambda of: lives(of, 20, 60))
    await told(place_elsewhere.database)
    kept = await place_elsewhere.database.read(lambda tx: reports.of_month(tx, PLACE, str(NOVEMBER)))
    assert kept is not None
    assert (await report(place_elsewhere.database)).months[0].lines
