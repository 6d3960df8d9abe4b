"""`match --instance`: a case from a file, its answer as JSON, and what is said of a file that cannot be."""

import json

import pytest

from bot.commands import main
from bot.commands.command import WELL, WRONG

CASE = {"parents": 3, "helpers": 2, "capacity": [1, 1], "candidates": [[1, 1, 100], [0, 0, 5], [1, 0, 7], [2, 1, 3]]}


def _matched(tmp_path, capsys, case, *more):
    file = tmp_path / "case.json"
    file.write_text(case if isinstance(case, str) else json.dumps(case), encoding="utf-8")
    code = main(["match", "--instance", str(file), *more])
    return code, *capsys.readouterr()


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


def test_a_file_that_is_not_there_is_said(tmp_path, capsys):
    assert main(["match", "--instance", str(tmp_path / "none.json")]) == WRONG
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf"])
def test_seconds_must_be_some(tmp_path, capsys, seconds):
    assert _matched(tmp_path, capsys, CASE, "--seconds", seconds)[0] == WRONG
