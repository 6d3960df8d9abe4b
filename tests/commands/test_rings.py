"""`rings`: a case from a file and its answer as JSON, a file that cannot be, and what tonight would bring."""

import asyncio
import json

import pytest

from bot import app
from bot.base.clock import SystemClock
from bot.commands.command import WELL, WRONG
from bot.hours import service as hours
from bot.hours.rules import Transfer
from bot.people import consents
from bot.people import service as people
from bot.skills import service as skills
from tests.commands.instances import answered

CASE = {
    "people": 6,
    "arcs": [[2, 0, 4], [0, 1, 4], [1, 2, 4], [1, 0, 5], [5, 3, 2], [3, 4, 2], [4, 2, 1]],
    "givers": [5],
    "max_ring": 3,
    "max_chain": 2,
}
ANSWER = {"rings": [[0, 1, 2]], "chains": [[5, 3, 4]], "total": 16, "bound": 16, "optimal": True}


def _solved(tmp_path, capsys, case, *more):
    return answered("rings", tmp_path, capsys, case, *more)


@pytest.mark.parametrize("more", [(), ("--seconds", "60")])
def test_the_answer_is_json_and_nothing_else(tmp_path, capsys, more):
    code, out, _ = _solved(tmp_path, capsys, CASE, *more)
    assert (code, json.loads(out)) == (WELL, ANSWER)


def test_without_time_there_is_an_answer_whose_bound_holds(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("bot.commands.ringing.SPARE_SECONDS", 0)
    code, out, _ = _solved(tmp_path, capsys, CASE, "--seconds", "0.001")
    told = json.loads(out)
    assert (code, told["rings"], told["chains"], told["total"]) == (WELL, [[0, 1]], [[5, 3]], 11)
    assert (told["bound"] >= 16, told["optimal"]) == (True, False)


@pytest.mark.parametrize(
    ("changed", "total"), [({"max_ring": 2}, 13), ({"max_ring": 0}, 16), ({"max_chain": 0}, 12), ({"givers": []}, 12)]
)
def test_rings_and_chains_are_as_long_as_the_case_says(tmp_path, capsys, changed, total):
    _, out, _ = _solved(tmp_path, capsys, {**CASE, **changed})
    assert (json.loads(out)["total"], json.loads(out)["optimal"]) == (total, True)


def test_nobody_at_all_is_a_case_too(tmp_path, capsys):
    nobody = {"people": 0, "arcs": [], "givers": [], "max_ring": 3, "max_chain": 3}
    _, out, _ = _solved(tmp_path, capsys, nobody)
    assert json.loads(out) == {"rings": [], "chains": [], "total": 0, "bound": 0, "optimal": True}


@pytest.mark.parametrize(
    ("case", "says"),
    [
        ("[", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ([], "must be an object"),
        ({**CASE, "more": 1}, "more"),
        ({name: CASE[name] for name in ("people", "arcs", "givers", "max_ring")}, "max_chain"),
        ({**CASE, "people": True}, "people"),
        ({**CASE, "people": 10**9}, "people"),
        ({**CASE, "givers": None}, "givers"),
        ({**CASE, "givers": [6]}, "a giver is 6"),
        ({**CASE, "arcs": {}}, "arcs"),
        ({**CASE, "arcs": [[0, 1]]}, "arcs[0]"),
        ({**CASE, "arcs": [[0, 1, 1], [0, 1, 1.5]]}, "arcs[1]"),
        ({**CASE, "arcs": [[0, 0, 1]]}, "helps themselves"),
        ({**CASE, "arcs": [[0, 1, 2**70]]}, "arcs[0]"),
        ({**CASE, "max_ring": -3}, "max_ring"),
        ({**CASE, "max_chain": "3"}, "max_chain"),
    ],
)
def test_a_file_that_cannot_be_is_refused_with_what_is_wrong(tmp_path, capsys, case, says):
    code, out, err = _solved(tmp_path, capsys, case)
    assert (code, out, says in err) == (WRONG, "", True)


# --- tonight ---


def _neighbour(tx, number, gives, needs):
    person = people.join(tx, people.meet(tx, number, f"Neighbour Canary {number}", "en"), "parent")
    for purpose in ("pairing", "contact"):
        consents.give(tx, person, purpose)
    if gives is not None:
        skills.put_up(tx, person, "offer", gives)
    skills.put_up(tx, person, "need", needs)


async def _three_in(file):
    database = await app.open_database(file, SystemClock())
    try:
        for told in (
            (1, "recipes", "message-chat"),
            (2, "message-chat", "regular-call"),
            (3, "regular-call", "recipes"),
        ):
            await database.write(lambda tx, told=told: _neighbour(tx, *told))
    finally:
        await database.close()


def test_what_tonight_would_propose_is_told_without_names_or_kinds_and_nothing_changes(kith, tmp_path):
    file = tmp_path / "kith.db"
    asyncio.run(_three_in(file))
    before = file.read_bytes()
    code, said = kith("rings", "--dry-run", DATABASE_URL=f"sqlite:///{file}")
    (run,) = json.loads(next(line for line in said.splitlines() if line.startswith("{")))["runs"]
    assert (code, run["place"], run["rings"], run["chains"], run["needs"]) == (WELL, "merevale", 1, 0, 3)
    assert (run["total"], run["optimal"]) == (run["bound"], True)
    (one,) = run["proposals"]
    assert (one["kind"], one["people"], sum(leg["worth"] for leg in one["legs"])) == ("ring", [1, 3, 2], one["worth"])
    assert not any(word in said for word in ("Canary", "recipes", "message-chat", "regular-call"))
    assert file.read_bytes() == before


async def _chain_in(file):
    database = await app.open_database(file, SystemClock())

    def fill(tx):
        for number, gives, needs in (
            (1, None, "recipes"),
            (2, "recipes", "message-chat"),
            (3, "message-chat", "bread"),
        ):
            _neighbour(tx, number, gives, needs)
        common, mine = hours.pot(tx, "merevale"), hours.account_of(tx, 3)
        hours.post(tx, Transfer(common, mine, 60, "gift", "gift:1", "gift:1"))

    try:
        await database.write(fill)
    finally:
        await database.close()


def test_what_the_pot_would_give_for_tonight_is_told_and_nothing_changes(kith, tmp_path):
    file = tmp_path / "kith.db"
    asyncio.run(_chain_in(file))
    before = file.read_bytes()
    code, said = kith("rings", "--dry-run", DATABASE_URL=f"sqlite:///{file}")
    (run,) = json.loads(next(line for line in said.splitlines() if line.startswith("{")))["runs"]
    (one,) = run["proposals"]
    assert (code, run["chains"], run["pot_chains"], run["needs"], run["optimal"]) == (WELL, 1, 1, 2, True)
    assert (one["kind"], one["people"]) == ("chain", [3, 2, 1])
    assert 0 < one["pot_minutes"] == run["pot_minutes"] <= 60
    assert "from the pot 3 to 2 to 1" in said
    assert file.read_bytes() == before


def test_without_a_database_there_is_no_tonight(kith):
    code, said = kith("rings", "--dry-run")
    assert (code, "no database yet" in said) == (WRONG, True)
