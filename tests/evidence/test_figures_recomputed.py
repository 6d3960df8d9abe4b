"""What a separate script works out from the raw files is what Kith measures; of everybody's town, too, as is tried in
`tests/simulation/test_plans.py`.
"""

import asyncio
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.base.chance import SeededChance
from bot.base.clock import MovableClock
from bot.base.database import Database
from bot.evidence.months import Month
from tests.evidence.community import COUNTED, Community
from tests.evidence.lively import Lively
from tests.evidence.recomputing import SCRIPT, both

OCTOBER, NOVEMBER = Month(2026, 10), Month(2026, 11)
NAMES = [f"Person {number}" for number in range(9)]


async def lived(seed: int, acts: int, first: Month):
    database = Database.in_memory(clock=MovableClock(COUNTED), chance=SeededChance(1))
    try:
        await database.write(lambda tx: Lively(Community(tx), seed, NAMES).lives(acts))
        with tempfile.TemporaryDirectory() as folder:
            return await both(database, Path(folder), first, NOVEMBER)
    finally:
        await database.close()


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 80), st.sampled_from((OCTOBER, NOVEMBER)))
def test_of_any_community_both_are_equal(seed, acts, first):
    measured, recomputed = asyncio.run(lived(seed, acts, first))
    assert measured == recomputed


async def test_also_where_much_happened_and_on_postgresql(place_elsewhere, tmp_path):
    await place_elsewhere.happens(lambda of: Lively(of, 3, NAMES).lives(200))
    measured, recomputed = await both(place_elsewhere.database, tmp_path, OCTOBER, NOVEMBER)
    assert measured == recomputed


def test_the_script_knows_nothing_of_the_bot():
    words = SCRIPT.read_text(encoding="utf-8")
    imported = {line.split()[1].split(".")[0] for line in words.splitlines() if line.startswith(("import ", "from "))}
    assert imported == {"csv", "json", "sys", "collections", "datetime", "pathlib", "typing"}


async def test_a_place_in_which_nothing_happened_is_recomputed_too(place, tmp_path):
    measured, recomputed = await both(place.database, tmp_path, NOVEMBER, NOVEMBER)
    assert measured == recomputed
    assert measured["gave"] == (0, 0, 0, [], [])


@pytest.mark.parametrize("name", ["people", "transfers"])
async def test_people_go_by_made_up_names(place, tmp_path, name):
    await place.happens(lambda of: Lively(of, 3, NAMES).lives(60))
    await both(place.database, tmp_path, NOVEMBER, NOVEMBER)
    told = (tmp_path / f"{name}.csv").read_text(encoding="utf-8")
    assert len(told.splitlines()) > 5
    assert not any(one in told for one in NAMES)
