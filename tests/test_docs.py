"""What is written for those who run a place is true: every command, setting, file, table and word in it is there."""

import re
from argparse import ArgumentParser, _SubParsersAction
from pathlib import Path

import pytest

import handlers  # noqa: F401  # loads every room, and so every table
from bot import settings
from bot.base.tables import metadata
from bot.commands import COMMANDS, parser
from bot.people.rules import PURPOSES
from bot.simulation.proofs import PROOFS
from bot.web.health import exposed
from tests.web.test_health import seen

ROOT = Path(__file__).resolve().parents[1]
OPERATING, SECURITY = ROOT / "docs/operating.md", ROOT / "docs/security.md"
RECORD = ROOT / "docs/data-protection/record-of-processing.md"
PAPERS = (OPERATING, SECURITY, *sorted((ROOT / "docs/data-protection").glob("*.md")))
SAYING = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "deploy").iterdir())]


def below(top: ArgumentParser) -> dict[str, ArgumentParser]:
    """The parser of each command."""
    (action,) = (one for one in top._actions if isinstance(one, _SubParsersAction))
    return dict(action.choices)


def sources() -> str:
    """The program's own text, a literal that goes over several lines as one."""
    found = [path.read_text(encoding="utf-8") for room in ("bot", "handlers") for path in (ROOT / room).rglob("*.py")]
    return re.sub(r'"\s*\n\s*f?"', "", "\n".join(found))


def ids(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", [path for path in SAYING if path.is_file()], ids=ids)
def test_every_command_that_is_named_is_one_with_the_options_it_is_given(path: Path) -> None:
    words = path.read_text(encoding="utf-8")
    parsers = below(parser())
    for name, rest in re.findall(r"python -m bot ([a-z]+)([^`\n#|;]*)", words):
        assert name in parsers, name
        options = {option for action in parsers[name]._actions for option in action.option_strings}
        assert set(re.findall(r"(?<!\S)--[a-z-]+", rest)) <= options, (name, rest)
    for what in re.findall(r"python -m bot prove ([a-z]+)", words):
        assert what in {proof.name for proof in PROOFS}, what


def test_every_command_has_its_help_and_those_that_are_run_by_hand_are_told_of() -> None:
    assert {command.name for command in COMMANDS} == set(below(parser()))
    told = OPERATING.read_text(encoding="utf-8")
    for name in ("run", "check", "claim", "backup", "restore", "migrate", "move", "erase", "rekey"):
        assert f"python -m bot {name}" in told, name


@pytest.mark.parametrize("path", PAPERS, ids=ids)
def test_every_setting_and_every_file_that_is_named_is_there(path: Path) -> None:
    words = path.read_text(encoding="utf-8")
    named = set(re.findall(r"\b[A-Z]{2,}(?:_[A-Z]+)+\b", words))
    assert named <= set(settings.names()), named - set(settings.names())
    shown = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert all(re.search(rf"^#? ?{name}=", shown, re.M) for name in named)
    for file in re.findall(r"`((?:bot|docs|deploy|tests|handlers|content)/[^`\s]+)`", words):
        assert (ROOT / file.partition("::")[0]).exists(), file


def test_what_is_said_to_be_said_is_what_the_program_says() -> None:
    told = OPERATING.read_text(encoding="utf-8").partition("| what is said, or seen")[2]
    said = [
        words for line in told.splitlines() if line.startswith("| `") for words in line.split("|")[1].split("`")[1::2]
    ]
    assert len(said) > 10
    text = sources()
    assert [words for words in said if words not in text] == []


def test_every_metric_that_is_named_is_told_and_each_that_is_told_is_named() -> None:
    metrics = exposed(seen()).decode()
    there = set(re.findall(r"^(kith_\w+)", metrics, re.M))
    named = set(re.findall(r"`(kith_\w+)`", OPERATING.read_text(encoding="utf-8")))
    assert named == {name for name in there if not name.endswith("_created")}


def test_every_table_and_every_purpose_stands_in_the_record_of_processing() -> None:
    words = RECORD.read_text(encoding="utf-8")
    rows = [line for line in words.splitlines() if line.startswith("| ")]
    tables = {name for line in rows if line.count("|") == 5 for name in re.findall(r"`(\w+)`", line.split("|")[3])}
    assert tables == {name for name in metadata.tables if not name.startswith("test_")}  # those are of other tests
    assert {line.split("`")[1] for line in rows if line.startswith("| `")} == set(PURPOSES)


def test_the_times_that_a_place_sets_are_settings_of_a_place() -> None:
    place = (ROOT / "content/places/merevale/place.toml").read_text(encoding="utf-8")
    for path in PAPERS:
        for name in re.findall(r"`(\w+_days)`", path.read_text(encoding="utf-8")):
            assert re.search(rf"^{name} = ", place, re.M), name
