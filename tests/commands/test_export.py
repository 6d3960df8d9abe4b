"""`export --raw`: the rows behind the figures as files, from which a script works the figures out again."""

import csv
import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from bot.base import spreadsheets
from bot.base.transaction import Transaction
from bot.commands import exporting
from bot.commands.command import PROBLEM, WELL, WRONG
from bot.evidence.figures import NAMES
from bot.evidence.raw.columns import FILES
from tests.commands.people import FILE, written
from tests.evidence.community import Community, at
from tests.evidence.recomputing import SCRIPT

ROOM_BYTES = 40_000
"""Enough for what reading a database takes."""
MONTHS = ("--months", "2026-10..2026-11")


def two_in_november(tx: Transaction) -> None:
    of = Community(tx)
    ana, ruth = of.person("Ana Canary", "parent"), of.person("Ruth Canary", "nurse")
    of.meets(ana, ruth, 45, at(3))
    of.takes_back(of.gives(ruth, ana, 99, at(4)))
    of.need(ana, of.card(ana, "recipes"), "unmet", "nobody", at(5))


def rows_of(folder: Path, name: str) -> list[dict[str, str]]:
    with open(folder / f"{name}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def exported(kith, tmp_path) -> Path:
    written(two_in_november)
    code, said = kith("export", "--raw", "out/raw", *MONTHS)
    assert code == WELL, said
    assert "2026-10 to 2026-11" in said
    return tmp_path / "out" / "raw"


def test_every_file_has_its_columns_is_its_owners_alone_and_names_nobody(exported):
    assert exported.stat().st_mode & 0o777 == 0o700
    assert {file.name for file in exported.iterdir()} == {
        f"{name}.csv" for name in (*FILES, exporting.DICTIONARY, exporting.DEFINITIONS)
    }
    for file in exported.iterdir():
        assert file.stat().st_mode & 0o777 == 0o600
        assert "Canary" not in file.read_text(encoding="utf-8")
    for name, columns in FILES.items():
        head = (exported / f"{name}.csv").read_text(encoding="utf-8").removeprefix(spreadsheets.BOM).splitlines()[0]
        assert head.split(",") == [column.name for column in columns]


def test_what_each_column_means_and_how_each_figure_is_counted_lies_beside_the_rows(exported):
    told = {(row["file"], row["column"]) for row in rows_of(exported, exporting.DICTIONARY)}
    assert told == {(f"{name}.csv", column.name) for name, columns in FILES.items() for column in columns}
    told = rows_of(exported, exporting.DEFINITIONS)
    assert tuple(row["figure"] for row in told if row["definition"]) == NAMES
    assert all(row["name"] for row in told)
    assert {(row["figure"], row["split"]) for row in told if row["split"]} >= {("hours", "staff"), ("unmet", "lapsed")}


def test_a_script_alone_works_the_figures_out_again(exported):
    isolated = [sys.executable, "-I", "-S", str(SCRIPT), str(exported)]
    told = json.loads(subprocess.run(isolated, check=True, capture_output=True, cwd="/").stdout)
    found = {":".join((one["name"], *one["split"])): (one["numerator"], one["denominator"]) for one in told}
    assert {one["name"] for one in told} == set(NAMES)
    assert (found["both"], found["hours:staff"], found["unmet:recipes:nobody"]) == ((1, 1), (45, 90), (1, 1))


def test_it_writes_over_nothing(kith, exported):
    before = (exported / "people.csv").read_bytes()
    (exported / "about.csv").unlink()
    code, said = kith("export", "--raw", "out/raw", *MONTHS)
    assert (code, "is there already" in said) == (WRONG, True)
    assert (exported / "people.csv").read_bytes() == before


def test_the_database_is_only_read_and_names_differ_each_time(kith, exported):
    before = FILE.read_bytes()
    kith("export", "--raw", "again", *MONTHS)
    assert FILE.read_bytes() == before
    assert {row["who"] for row in rows_of(exported, "people")}.isdisjoint(
        row["who"] for row in rows_of(Path("again"), "people")
    )


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (("--months", "2026-13"), "2026-09..2026-11"),
        (("--months", "2026-11..2026-10"), "2026-09..2026-11"),
        (("--months", "..2026-10"), "2026-09..2026-11"),
        (("--months", "2016-01..2026-10"), "up to 60 months"),
        (("--place", "nowhere"), "There is no place nowhere"),
    ],
)
def test_what_cannot_be_is_said(kith, given, says):
    written(two_in_november)
    code, said = kith("export", "--raw", "raw", *given)
    assert (code, says in said) == (WRONG, True)
    assert not Path("raw").exists()


def test_without_a_database_or_a_folder_there_is_nothing_to_export(kith):
    code, said = kith("export", "--raw", "raw")
    assert (code, "no database yet" in said) == (WRONG, True)
    assert kith("export")[0] == WRONG
    written(two_in_november)
    Path("taken").write_text("", encoding="utf-8")
    assert kith("export", "--raw", "taken")[0] == WRONG


def test_where_the_disk_refuses_no_file_is_left(kith):
    written(much)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM_BYTES, before[1]))
    try:
        code, said = kith("export", "--raw", "raw", *MONTHS)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (code, "Nothing was kept" in said) == (PROBLEM, True), said
    assert os.listdir("raw") == []


def much(tx: Transaction) -> None:
    """More transfers than there is room for."""
    of = Community(tx)
    two = of.person("Ana Canary", "parent"), of.person("Ben Canary", "parent")
    for _ in range(ROOM_BYTES // 50):
        of.gives(*two, 1, at(3))
        two = two[::-1]
