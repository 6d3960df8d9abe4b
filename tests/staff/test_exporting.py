"""The place as a file: two agree, nobody is in it by name, and no spreadsheet runs any of it."""

import csv
import io
import json

from bot.base import audit, onlooking, spreadsheets
from bot.base.chance import SystemChance
from bot.base.clock import DAY, HOUR
from bot.staff import exporting
from tests.staff.test_second import dee_in
from tests.stories.people import ana_in, cleo_in, paired

TOLD = "=cmd|'/C calc'!A1"


async def files_of(town, who):
    """The files that went to somebody, by name."""
    mine = (await who.person()).id
    rows = await town.kith.database.read(lambda tx: onlooking.since(tx, 0))
    kept = [json.loads(row.body) for row in rows if row.person_id == mine and row.kind == "document" and row.body]
    return {one["name"]: one["content"] for one in kept if one["name"].startswith("place.")}


async def asks_for_it(cleo):
    await cleo.from_home("staff-desk-button")
    await cleo.taps("staff-rest-of-desk-button")
    await cleo.taps("staff-export-button")
    return await cleo.taps("staff-export-ask-button")


async def exported(town, name="Ana"):
    cleo = await cleo_in(town)
    dee, ana = await dee_in(town, cleo), await ana_in(town, name)
    await town.passes(DAY + HOUR)
    await asks_for_it(cleo)
    assert await files_of(town, cleo) == {}
    await dee.taps("staff-second-see-button")
    await dee.taps("staff-second-yes-button")
    return cleo, dee, ana


async def test_it_comes_to_whoever_asked_once_a_second_person_agrees(town):
    cleo, dee, _ = await exported(town)
    found = await files_of(town, cleo)
    assert found.keys() == {"place.csv", "place.json"}
    assert await files_of(town, dee) == {}
    lines = await town.kith.database.read(lambda tx: tx.all(audit._ALL))
    assert b"staff.exported" in [line.action for line in lines]


async def test_nobody_is_in_it_by_name_or_number_and_no_two_files_are_alike(town):
    cleo, _, ana = await exported(town)
    found = await files_of(town, cleo)
    for content in found.values():
        assert not any(name in content for name in ("Cleo", "Dee", "Ana"))
        assert str((await ana.person()).chat_id) not in content
    first = await town.kith.database.write(lambda tx: exporting.lines(tx, "merevale"))
    second = await town.kith.database.write(lambda tx: exporting.lines(tx, "merevale"))
    assert not {line.who for line in first} & {line.who for line in second}
    assert len(first) == 3


async def test_the_table_and_the_file_for_programs_say_the_same(town):
    cleo, *_ = await exported(town)
    found = await files_of(town, cleo)
    rows = list(csv.DictReader(io.StringIO(found["place.csv"].removeprefix(spreadsheets.BOM))))
    people = json.loads(found["place.json"])["people"]
    assert [{key: str(value) for key, value in one.items()} for one in people] == rows
    assert sorted(row["roles"] for row in rows) == ["coordinator", "coordinator", "parent"]


class UnluckyChance(SystemChance):
    """Chance whose every token begins as a formula does."""

    def token(self, nbytes: int) -> str:
        return f"-{super().token(nbytes)}"


def test_a_made_up_name_is_written_alike_in_both_files():
    assert spreadsheets.cell(name := exporting.made_up(UnluckyChance())) == name


async def test_what_is_fewer_than_the_place_tells_is_not_counted_out(town):
    cleo, *_ = await exported(town)
    counts = json.loads((await files_of(town, cleo))["place.json"])["counts"]
    assert counts["people"] == {"coordinator": "1 to 7", "parent": "1 to 7"}
    assert set(counts["asks_by_age"].values()) <= {0, "1 to 7"}


async def test_no_cell_is_a_formula_whatever_somebody_is_called(town):
    cleo, *_ = await exported(town, "=1+1")
    table = (await files_of(town, cleo))["place.csv"].removeprefix(spreadsheets.BOM)
    for row in csv.reader(io.StringIO(table)):
        assert not any(cell[:1] in "=+-@\t\r" for cell in row if cell)
    assert spreadsheets.cell(TOLD).startswith("'")


async def test_both_sides_of_a_book_and_who_walks_with_whom_are_in_it(town):
    _, ruth, ana = await paired(town)
    found = await town.kith.database.write(lambda tx: exporting.lines(tx, "merevale"))
    assert sorted((line.roles, line.walks_with) for line in found) == [("coordinator", 0), ("nurse", 1), ("parent", 1)]
    assert (ruth.name, ana.name) == ("Ruth", "Ana")
