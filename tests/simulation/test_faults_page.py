"""`docs/faults.md` says what is so: each fault and each room, and where the simulation or a test has it."""

import re

from bot.simulation.crashes import POINTS
from bot.simulation.rooms import BEHAVIOURS, OCCASIONS, ROOMS
from bot.simulation.rooms.anybody import BEHAVIOURS as ANYBODYS
from bot.simulation.troubles import PHASES
from tests.checks.hazards import _tests
from tests.mutants.mutant import ROOT

PAGE = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
CALLED = set(re.findall(r"“([^”…]+)”", PAGE))
GOES_WRONG = {*(phase.name for phase in PHASES), *POINTS}
TAG = re.compile(r"^[a-z]+", re.M)
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.partition("## Rooms")[2].splitlines()
        if line.startswith("| `")]  # fmt: skip
PRESSED = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "bot/simulation/rooms").glob("*.py"))


def names(cell: str) -> set[str]:
    return set(re.findall(r"`([^`]+)`", cell))


def test_whatever_goes_wrong_in_the_simulation_is_on_the_page_and_nothing_on_it_is_made_up() -> None:
    known = {one.name for one in (*BEHAVIOURS, *OCCASIONS, *ANYBODYS)}
    assert GOES_WRONG <= CALLED
    assert GOES_WRONG | known >= CALLED


def test_every_test_it_names_is_there() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", PAGE)
    assert len(named) > 25
    assert [one for one in named if not (ROOT / one[0]).exists()] == []
    assert [one for one in named if one[1] and one[1] not in _tests(ROOT / one[0])] == []


def test_each_room_of_the_simulation_and_each_tag_of_a_button_stands_in_it_once() -> None:
    rooms = [name for row in ROWS for name in re.findall(r"`(\w+)`", row[1])]
    assert sorted(rooms) == sorted(room.__name__.rpartition(".")[2] for room in ROOMS)
    tags = [name for row in ROWS for name in re.findall(r"`(\w+)`", row[0])]
    presses = (ROOT / "handlers/presses.txt").read_text(encoding="utf-8")
    assert sorted(tags) == sorted(set(TAG.findall(presses)))


def test_what_it_says_is_pressed_is_pressed_and_the_rest_is_said_to_be_missing() -> None:
    for row in ROWS:
        for tag in names(row[0]) - {"home", "open"}:
            assert (f'"{tag}.' in PRESSED) == (row[1] != "–"), tag
        assert row[1] != "–" or "tests/" in row[2]


def test_every_room_looks_at_something_that_must_hold() -> None:
    assert [room.__name__ for room in ROOMS if not room.INVARIANTS] == []


def test_what_it_says_of_the_end_stands_where_it_says() -> None:
    town = (ROOT / "bot/simulation/town.py").read_text(encoding="utf-8")
    assert all(
        word in town for word in ("def _aftermath", "_nothing_is_left()", "_everybody_is_answered()", "36 * HOUR")
    )
    assert "def nothing_is_late" in PRESSED
