"""`match`: a case from a file and its answer as JSON, what is said of a file that cannot be, and tonight's plan."""

import asyncio
import json

import pytest

from bot import app
from bot.base.clock import SystemClock
from bot.commands.command import WELL, WRONG
from bot.people import profiles
from bot.people import service as people
from tests.commands.instances import answered

CASE = {"parents": 3, "helpers": 2, "capacity": [1, 1], "candidates": [[1, 1, 100], [0, 0, 5], [1, 0, 7], [2, 1, 3]]}


def _matched(tmp_path, capsys, case, *more):
    return answered("match", tmp_path, capsys, case, *more)


@pytest.mark.parametrize("more", [(), ("--seconds", "60")])
def test_the_answer_is_json_and_nothing_else(tmp_path, capsys, more):
    code, out, _ = _matched(tmp_path, capsys, CASE, *more)
    assert code == WELL
    assert json.loads(out) == {"assignment": [[0, 0], [1, 1]], "placed": 2, "total": 105, "optimal": True}


def test_without_time_there_is_a_good_answer_that_claims_no_more(tmp_path, capsys):
    code, out, _ = _matched(tmp_path, capsys, CASE, "--seconds", "0.001")
    assert (code, json.loads(out)["placed"], json.loads(out)["optimal"]) == (WELL, 2, False)


def test_nobody_at_all_is_a_case_too(tmp_path, capsys):
    _, out, _ = _matched(tmp_path, capsys, {"parents": 0, "helpers": 0, "capacity": [], "candidates": []})
    assert json.loads(out) == {"assignment": [], "placed": 0, "total": 0, "optimal": True}


@pytest.mark.parametrize(
    ("case", "says"),
    [
        ("[", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ([], "must be an object"),
        ({**CASE, "more": 1}, "more"),
        ({name: CASE[name] for name in ("parents", "helpers", "capacity")}, "candidates"),
        ({**CASE, "parents": True}, "parents"),
        ({**CASE, "parents": 10**9}, "parents"),
        ({**CASE, "capacity": [1]}, "capacity"),
        ({**CASE, "capacity": [1, None]}, "capacity"),
        ({**CASE, "candidates": {}}, "candidates"),
        ({**CASE, "candidates": [[0, 0]]}, "candidates[0]"),
        ({**CASE, "candidates": [[0, 0, 1], [0, 0, 1.5]]}, "candidates[1]"),
        ({**CASE, "candidates": [[0, 0, 1], [0, 2, 1]]}, "helper is 2"),
        ({**CASE, "candidates": [[0, 0, 2**70]]}, "candidates[0]"),
    ],
)
def test_a_file_that_cannot_be_is_refused_with_what_is_wrong(tmp_path, capsys, case, says):
    code, out, err = _matched(tmp_path, capsys, case)
    assert (code, out, says in err) == (WRONG, "", True)


# --- tonight ---


def _somebody(tx, chat_id, name, role, language="en"):
    person = people.join(tx, people.meet(tx, chat_id, name, language), role)
    profiles.start_helping(tx, person.id)
    profiles.choose_area(tx, person, "harbour")
    profiles.ready(tx, people.get(tx, person.id))
    return person


async def _a_town_in(file):
    database = await app.open_database(file, SystemClock())
    try:
        for chat_id, name, role, language in (
            (1, "Ruth Canary", "nurse", "en"),
            (2, "Ana Canary", "parent", "en"),
            (3, "Amal Canary", "parent", "ar"),
        ):
            await database.write(lambda tx, told=(chat_id, name, role, language): _somebody(tx, *told))
    finally:
        await database.close()


def test_what_tonight_would_bring_is_told_with_why_and_without_names_and_nothing_changes(kith, tmp_path):
    file = tmp_path / "kith.db"
    asyncio.run(_a_town_in(file))
    before = file.read_bytes()
    code, said = kith("match", "--dry-run", DATABASE_URL=f"sqlite:///{file}")
    told = next(line for line in said.splitlines() if line.startswith("{"))
    nurses = json.loads(told)["runs"][0]
    assert code == WELL
    assert (nurses["place"], nurses["kind"], nurses["placed"], nurses["optimal"]) == ("merevale", "nurse", 1, True)
    (one,) = nurses["proposals"]
    assert (one["parent"], one["helper"], one["before"]) == (2, 1, 1)
    assert any("English" in reason for reason in one["reasons"])
    assert nurses["left_out_parents"] == [{"parent": 3, "why": "language"}]
    figures = {"minutes_apart": {"median": 0, "most": 0}, "own_language": 1, "left_out_speak": {"ar": 1}}
    assert {name: nurses[name] for name in figures} == figures
    assert all(f"{name}: {json.dumps(figure)}" in said for name, figure in figures.items())
    assert "Canary" not in said
    assert file.read_bytes() == before


def test_without_a_database_there_is_no_tonight(kith):
    code, said = kith("match", "--dry-run")
    assert (code, "no database yet" in said) == (WRONG, True)


def test_one_of_the_two_must_be_asked_for(kith):
    assert kith("match")[0] == WRONG
