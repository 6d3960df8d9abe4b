"""Reading a place from its file."""

import re
from collections.abc import Sequence
from datetime import date
from typing import cast, get_args
from zoneinfo import ZoneInfoNotFoundError

from bot.base.clock import zone_info
from bot.places.circle_file import read_circle
from bot.places.pairing_file import WEEK_MINUTES, read_ladder, read_pairing
from bot.places.panel_file import read_panel
from bot.places.rules import (
    SPOKEN,
    Area,
    Clock,
    Complaints,
    Line,
    Listening,
    OpenHours,
    Place,
    TalkRules,
    Younger,
)
from bot.places.skills_file import read_rings, read_skills
from bot.places.standard_file import read_standard
from bot.places.toml_reader import Table, TomlProblem

ROLES = ("helper", "nurse", "mentor", "on_duty", "coordinator")
EMERGENCIES = ("all", "police", "ambulance", "fire", "health-advice")
HELPS = ("distress", "violence", "parents", "loss")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
FILE = "place.toml"
"""In a folder of the place's name."""
NAME = r"[a-z0-9]+(-[a-z0-9]+)*"
LANGUAGE = r"[a-z]{2,3}"
NUMBER = r"\+?[0-9]([0-9 ]*[0-9])?"
MORNING = r"(0[89]|1[01]):[0-5]\d|12:00"
SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")


class PlaceError(Exception):
    """A place is missing, or its file is wrong: where, and what it should say."""


def read_place(name: str, source: str) -> Place:
    """The place that the TOML document `source` describes. `PlaceError` when anything is missing, wrong or unknown."""
    file = f"content/places/{name}/{FILE}"
    if re.fullmatch(NAME, name) is None:
        raise PlaceError(f"content/places/{name}: name it in small letters, digits and dashes, such as merevale")
    try:
        return _place(name, Table.read(file, source))
    except TomlProblem as problem:
        raise PlaceError(str(problem)) from problem


def _place(name: str, top: Table) -> Place:
    caseload, consent, desk = top.table("caseload"), top.table("consent"), top.table("desk")
    nurse_soft, nurse_hard = _caps(nurse := caseload.table("nurse"))
    mentor_soft, mentor_hard = _caps(mentor := caseload.table("mentor"))
    place = Place(
        name=name,
        title=top.text("title", "what people call the place"),
        zone=_zone(top),
        languages=top.texts("languages", "some of " + ", ".join(SPOKEN), "|".join(SPOKEN), least=1),
        plan=top.text("plan", "the name of a visit plan in content/plans", NAME),
        travel_kmh=top.whole("travel_kmh", 1, 120),
        areas=_areas(top),
        emergency=tuple(_emergency(one) for one in top.tables("emergency", least=1)),
        helplines=tuple(_helpline(one) for one in top.tables("helpline", least=1)),
        hours=_hours(top.table("hours")),
        morning=_morning(top),
        caseload_soft=nurse_soft,
        caseload_hard=nurse_hard,
        mentor_soft=mentor_soft,
        mentor_hard=mentor_hard,
        mentor_settled_days=mentor.whole("settled_days", 0, 366),
        quiet_weeks=caseload.whole("quiet_weeks", 1, 52),
        family_minutes={
            kind: table.whole("family_minutes", 1, WEEK_MINUTES)
            for kind, table in (("nurse", nurse), ("mentor", mentor))
        },
        pairing=read_pairing(top.table("pairing")),
        ladder=read_ladder(top.table("ladder")),
        talk=_talk(top.table("talk")),
        skills=read_skills(top.table("skills")),
        rings=read_rings(top.table("rings")),
        clocks=_clocks(top.table("clocks")),
        listening=_listening(top.table("listening")),
        complaints=_complaints(top.table("complaints")),
        circle=read_circle(top.table("circle")),
        panel=read_panel(top.table("panel")),
        asks_pin=desk.flag("pin"),
        consent_alone_from=consent.whole("alone_from", 0, 21),
        consent_younger=cast(Younger, consent.one_of("younger", get_args(Younger))),
        standard=read_standard(top.table("standard")),
    )
    for table in (nurse, mentor, caseload, consent, desk, top):
        table.done()
    return place


def _zone(top: Table) -> str:
    zone = top.text("zone", 'a time zone, such as "Europe/London"')
    try:
        zone_info(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise top.wrong("zone", 'a time zone of the IANA list, such as "Europe/London"') from None
    return zone


def _morning(top: Table) -> int:
    told = top.text("morning", 'a time of day from "08:00" to "12:00"', MORNING)
    return int(told[:2]) * 60 + int(told[3:])


def _caps(table: Table) -> tuple[int, int]:
    soft, hard = table.whole("soft", 0, 500), table.whole("hard", 1, 500)
    if soft > hard:
        raise table.wrong("soft", f"at most `hard`, which is {hard}")
    return soft, hard


def _areas(top: Table) -> tuple[Area, ...]:
    areas: list[Area] = []
    for table in top.tables("area", least=1):
        key = table.text("key", 'a short name in small letters, such as "old-town"', NAME)
        if key in {area.key for area in areas}:
            raise table.wrong("key", f'another word: there is an area "{key}" above')
        name = table.text("name", "what people call the area")
        point = table.numbers("at", "[latitude, longitude] in degrees", ((-90, 90), (-180, 180)))
        table.done()
        areas.append(Area(key, name, *point))
    return tuple(areas)


def _emergency(table: Table) -> Line:
    line = Line(table.one_of("for", EMERGENCIES), _number(table), _spoken(table))
    table.done()
    return line


def _helpline(table: Table) -> Line:
    open_when = table.text("open", '"always" or hours such as "09:00-21:00"')
    opens, closes = (None, None) if open_when == "always" else _span(table, "open", open_when)
    line = Line(
        table.one_of("for", HELPS),
        _number(table),
        _spoken(table),
        table.text("name", "what the helpline is called"),
        opens,
        closes,
    )
    table.done()
    return line


def _number(table: Table) -> str:
    return table.text("number", 'a number to call, such as "116 123"', NUMBER)


def _spoken(table: Table) -> tuple[str, ...]:
    return table.texts("languages", "the codes of the languages they answer in", LANGUAGE, least=1)


def _span(table: Table, key: str, value: str) -> tuple[int, int]:
    match = SPAN.fullmatch(value)
    start, end = (int(match[1]) * 60 + int(match[2]), int(match[3]) * 60 + int(match[4])) if match else (0, 0)
    if not start < end <= 24 * 60:
        raise table.wrong(key, 'hours such as "09:00-17:00", the later after the earlier')
    return start, end


def _hours(table: Table) -> OpenHours:
    right = 'a list of hours, such as ["09:00-12:00", "13:00-17:00"]; [] when closed'
    week = tuple(
        (weekday, *_span(table, day, value))
        for weekday, day in enumerate(WEEKDAYS)
        for value in table.texts(day, right, ".*")
    )
    closed = _dates(table, "closed")
    table.done()
    if not week:
        raise table.wrong("monday", "open on at least one day of the week")
    return OpenHours(week, closed)


def _dates(table: Table, key: str) -> frozenset[str]:
    right = 'dates such as ["2026-12-25"]'
    dates = table.texts(key, right, r"\d{4}-\d\d-\d\d")
    try:
        return frozenset(date.fromisoformat(one).isoformat() for one in dates)
    except ValueError as error:
        raise table.wrong(key, f"{right}: {error}") from None


def _listening(table: Table) -> Listening:
    days, hours = table.whole("words_days", 1, 366), table.whole("gentle_hours", 1, 14 * 24)
    table.done()
    return Listening(days, hours)


def _complaints(table: Table) -> Complaints:
    line = Line("complaints", _number(table), _spoken(table), table.text("name", "who looks at it from outside"))
    complaints = Complaints(table.whole("answer_days", 1, 40), line)
    table.done()
    return complaints


def _talk(table: Table) -> TalkRules:
    hours, days = table.whole("answer_hours", 1, 14 * 24), table.whole("keep_days", 0, 366)
    table.done()
    return TalkRules(hours, days)


def _clocks(table: Table) -> dict[str, Clock]:
    found: dict[str, Clock] = table.each(lambda kind: _clock(table.table(kind), kind, table))
    if "default" not in found:
        raise table.wrong("default", "there: who is called for an ask that has no clock of its own")
    return found


def _clock(table: Table, kind: str, above: Table) -> Clock:
    steps: Sequence[str] = table.keys
    for role in steps:
        if role not in ROLES:
            raise table.wrong(role, "one of the roles " + ", ".join(ROLES))
    if not steps:
        raise above.wrong(kind, "at least one role with its minutes, such as coordinator = 60")
    return Clock(tuple(steps), tuple(table.whole(role, 1, 14 * 24 * 60) for role in steps))
