"""A place's file: what is right is read whole, what is wrong is told with its line and what to do."""

import re
from pathlib import Path

import pytest

from bot.places import service
from bot.places.place_file import PlaceError, read_place
from bot.places.standard_file import common_standard
from tests.places.folders import MEREVALE, place_in


def line_of(source: str, words: str) -> int:
    return next(number for number, line in enumerate(source.splitlines(), 1) if line.startswith(words))


def changed(old: str, new: str) -> str:
    assert old in MEREVALE
    return MEREVALE.replace(old, new, 1)


def complaint(source: str) -> str:
    with pytest.raises(PlaceError) as raised:
        read_place("merevale", source)
    return str(raised.value)


def test_the_shipped_place_is_whole() -> None:
    place = service.place("merevale")
    assert (place.name, place.zone) == ("merevale", "Europe/London")
    assert (place.caseload_soft, place.caseload_hard, place.mentor_soft, place.mentor_hard) == (25, 28, 1, 2)
    assert [line.number for line in place.emergency] == ["999", "112", "111"]
    assert 6 <= len(place.areas) <= 8
    assert place.clock("pairing.first-contact").steps == ("helper", "coordinator")
    assert place.clock("a kind nobody named") == place.clocks["default"]


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ('zone = "Europe/London"', 'zone = "Europe/Lundun"', "zone", "`zone` should be a time zone"),
        ('zone = "Europe/London"', 'zone = "../etc/passwd"', "zone", "`zone` should be a time zone"),
        ("travel_kmh = 12", "travel_kmh = true", "travel_kmh", "`travel_kmh` should be a whole number from 1 to 120"),
        ("pin = false", "pin = 0", "pin = 0", "`desk.pin` should be true or false"),
        ("travel_kmh = 12", 'travel_kmh = "12"', "travel_kmh", "a whole number"),
        ('key = "old-town"', 'key = "harbour"', 'key = "harbour"', "another word"),
        ("at = [53.900, -4.610]", "at = [153.9, -4.61]", "at", "latitude"),
        ("at = [53.900, -4.610]", "at = [nan, -4.61]", "at", "latitude"),
        ('number = "999"', 'number = "call us"', 'number = "call', "a number to call"),
        ('open = "09:00-21:00"', 'open = "21:00-09:00"', 'open = "21', "the later after the earlier"),
        ('monday = ["09:00-17:00"]', "monday = 9", "monday", "`hours.monday` should be a list of hours"),
        ('"2026-12-25", "2026-12-28"', '"2026-02-30", "2026-12-28"', "closed", "dates such as"),
        ("soft = 25", "soft = 29", "soft = 29", "`caseload.nurse.soft` should be at most `hard`, which is 28"),
        ("soft = 1\n", "soft = 3\n", "soft = 3", "`caseload.mentor.soft` should be at most `hard`, which is 2"),
        ("area = 150", "area = -1", "area = -1", "`pairing.weights.area` should be a whole number from 0 to 1000"),
        ("area = 150", "area = 15.5", "area = 15.5", "`pairing.weights.area` should be a whole number from 0 to 1000"),
        ("area = 150\n", "", "[pairing.weights]", "`pairing.weights.area` should be there: a whole number"),
        ("area = 150", "area = 150\nlooks = 10", "looks", "`pairing.weights.looks` should be left out"),
        ('nurse = "none"', 'nurse = "house"', 'nurse = "house"', "`pairing.clearance.nurse` should be one of"),
        ("on_duty = 10", "on_duti = 10", "on_duti", "one of the roles"),
        ('younger = "nurse"', 'younger = "maybe"', "younger", 'one of "nurse", "guardian", "nobody"'),
        ("silence_hours = 24", "silence_ours = 24", "[pairing]", "`pairing.silence_hours` should be there"),
        ("visits_kept_percent = 75", "visits_kept_percent = 74", "visits_kept", "a whole number from 75 to 100"),
        ("first_contact_hours = 48", "first_contact_hours = 49", "first_contact_h", "a whole number from 1 to 48"),
        ("hide_below = 8", "hide_below = 4", "hide_below = 4", "a whole number from 5 to 100"),
        ("hide_below = 8", "hide_below = 8\nhide_under = 9", "hide_under", "left out (or is it `hide_below`?)"),
        (
            "[caseload.nurse]\nsoft",
            "[caseload.nurse]\nlots = 1\nsoft",
            "lots",
            "`caseload.nurse.lots` should be left out",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, line: str, says: str) -> None:
    source = changed(old, new)
    told = complaint(source)
    assert says in told
    if old != 'key = "old-town"':
        assert f"merevale/place.toml, line {line_of(source, line)}:" in told


def test_something_must_count_for_more_than_nothing() -> None:
    start = MEREVALE.index("[pairing.weights]")
    weights = MEREVALE[start : MEREVALE.index("[pairing.enough]")]
    source = MEREVALE.replace(weights, re.sub(r"= \d+", "= 0", weights))
    told = complaint(source)
    assert "`pairing.weights` should be above 0 for something" in told
    assert f"merevale/place.toml, line {line_of(source, '[pairing.weights]')}:" in told
    one = re.sub(r"= \d+", "= 0", weights).replace("lived = 0", "lived = 1")
    assert read_place("merevale", MEREVALE.replace(weights, one)).pairing.weights.lived == 1


def test_what_is_no_toml_is_told_with_its_line() -> None:
    assert f"line {line_of(MEREVALE, 'title')}" in complaint(changed('title = "Merevale"', 'title = "Merevale'))


def test_a_place_must_be_open_some_day() -> None:
    source = MEREVALE
    for day in ("monday", "tuesday", "wednesday", "thursday"):
        source = source.replace(f'{day} = ["09:00-17:00"]', f"{day} = []")
    assert "at least one day" in complaint(source.replace('friday = ["09:00-16:30"]', "friday = []"))


def test_every_key_must_be_there() -> None:
    for line in MEREVALE.splitlines():
        key = line.split("=")[0].strip()
        if "=" in line and not line.startswith("#") and key not in ("nurse", "on_duty", "coordinator", "helper"):
            assert "should be" in complaint(MEREVALE.replace(f"{line}\n", "", 1)), line


def test_a_place_nobody_knows_names_those_there_are() -> None:
    with pytest.raises(PlaceError, match="There is: merevale"):
        service.place("atlantis")


def test_an_empty_folder_and_a_bad_file_name_are_told(tmp_path: Path) -> None:
    with pytest.raises(PlaceError, match="there is no place"):
        service.load(tmp_path)
    place_in(tmp_path, "My Place")
    with pytest.raises(PlaceError, match="small letters"):
        service.load(tmp_path)
    (tmp_path / "old.toml").write_text(MEREVALE, "utf-8")
    with pytest.raises(PlaceError, match=r"move it to old/place\.toml"):
        service.load(tmp_path)
    assert service.place("merevale").title == "Merevale"


def test_other_places_are_loaded_in_the_stead_of_the_shipped(tmp_path: Path) -> None:
    place_in(tmp_path, "elsewhere", changed('title = "Merevale"', 'title = "Elsewhere"'))
    try:
        assert service.load(tmp_path) == ("elsewhere",)
        assert service.choose_default("elsewhere").title == service.default().title == "Elsewhere"
        with pytest.raises(PlaceError):
            service.choose_default("merevale")
    finally:
        service.load()
        service.choose_default("merevale")


def test_a_place_may_promise_more_than_all_do_and_is_measured_by_what_all_promise() -> None:
    more = changed("visits_kept_percent = 75", "visits_kept_percent = 90").replace("hide_below = 8", "hide_below = 20")
    own = read_place("merevale", more).standard
    assert (own.visits_kept_percent, own.hide_below) == (90, 20)
    assert (common_standard().visits_kept_percent, common_standard().hide_below) == (75, 5)
