"""What came of it, counted by hand here."""

import pytest

from bot.base.clock import DAY
from bot.evidence import measure_file, outcomes
from bot.evidence.outcomes import outcome
from bot.evidence.store import sheets
from bot.evidence.store.sheets import Sheet
from bot.people import consents
from bot.people import service as people
from tests.checkins.town import Meetings

SPAN = (100, 200)
PHQ, OWN, EPDS = (
    next(one for one in measure_file.of_place("merevale") if one.name == name)
    for name in ("phq-2", "confidence", "epds")
)


def sheet(person, at, total, *, asked=None, state="answered", words="", number=1):
    return Sheet(number, person, "x", state, asked, at, (), total, words, None, None)


def counts(found, measure=PHQ, span=SPAN):
    told = outcome(measure, found, span)
    return (told.asked, told.answered, told.skipped, told.again, told.better, told.same, told.worse)


@pytest.mark.parametrize(
    ("measure", "found", "is_so"),
    [
        (PHQ, [], (0, 0, 0, 0, 0, 0, 0)),
        (PHQ, [sheet(1, 150, 3, asked=149), sheet(2, 160, 3)], (1, 2, 0, 0, 0, 0, 0)),
        (PHQ, [sheet(1, 99, 3), sheet(1, 200, 3)], (0, 0, 0, 0, 0, 0, 0)),
        (PHQ, [sheet(1, 50, 3), sheet(1, 150, 1)], (0, 1, 0, 1, 1, 0, 0)),
        (PHQ, [sheet(1, 100, 3), sheet(1, 150, 5), sheet(1, 199, 3)], (0, 1, 0, 1, 0, 1, 0)),
        (PHQ, [sheet(1, 50, 3), sheet(1, 150, 4), sheet(1, 250, 0)], (0, 1, 0, 1, 0, 0, 1)),
        (PHQ, [sheet(1, 150, None, asked=140, state="skipped")], (1, 0, 1, 0, 0, 0, 0)),
        (PHQ, [sheet(1, 150, None, state="skipped"), sheet(1, 160, 2)], (0, 1, 0, 0, 0, 0, 0)),
        (PHQ, [sheet(1, 150, None, asked=140, state="silent")], (1, 0, 0, 0, 0, 0, 0)),
        (EPDS, [sheet(1, 50, 12), sheet(1, 150, 9)], (0, 1, 0, 1, 0, 1, 0)),
        (EPDS, [sheet(1, 150, 12, number=2), sheet(1, 120, 8, number=3)], (0, 1, 0, 1, 0, 0, 1)),
        (OWN, [sheet(1, 50, 2, words="a"), sheet(1, 150, 4, words="b")], (0, 1, 0, 0, 0, 0, 0)),
        (OWN, [sheet(1, 50, 2, words="a"), sheet(1, 150, 4, words="a")], (0, 1, 0, 1, 1, 0, 0)),
    ],
)
def test_people_are_counted_by_what_they_said_in_that_time(measure, found, is_so):
    assert counts(found, measure) == is_so


async def test_whoever_took_it_back_or_is_elsewhere_is_in_no_count():
    town = Meetings()
    await town.ana_and_ruth()
    for name in ("Ben", "Eva"):
        await town.moves_in(name, "parent")
    for name in ("Ana", "Ben", "Eva"):
        person = await town.person(name)
        await town.do(lambda tx, person=person: consents.give(tx, person, "measures"))
        await town.do(lambda tx, person=person: sheets.write_down(tx, person.id, "epds", 9, tx.now, person.id))
    now = town.clock.now()

    async def told(place="merevale"):
        found = await town.do(lambda tx: outcomes.count(tx, place, now - DAY, now + DAY))
        return {one.measure.name: one.answered for one in found}

    assert await told() == {"confidence": 0, "epds": 3, "phq-2": 0, "swemwbs": 0}
    ben = await town.person("Ben")
    await town.do(lambda tx: consents.withdraw(tx, ben, "measures"))
    assert (await told())["epds"] == 2
    eva = await town.person("Eva")
    await town.do(lambda tx: people.leave(tx, eva))
    assert (await told())["epds"] == 1
    await town.database.close()
