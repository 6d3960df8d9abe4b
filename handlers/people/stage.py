"""Expecting, baby here, or rather not say. Dates are picked by taps, read back, and can be put right."""

from calendar import monthrange
from datetime import date

from bot.base.clock import local
from bot.base.messages import Button, Day, Row, Screen, Text
from bot.base.outcome import MovedOn, Refused
from bot.people import profiles
from bot.people.rules import Stage
from handlers.access import PARENT
from handlers.doors import Turn, press
from handlers.screens import with_note

MONTHS_A_PAGE = 6
PAGES = {"expecting": 2, "baby": 7}
PARTS = (1, 11, 21)
TYPED: dict[Stage, str] = {"expecting": "people.due_typed", "baby": "people.born_typed"}
"""What a screen expects on which a date is picked: it may be typed as well."""


def which(_turn: Turn) -> Screen:
    """Where are you just now?"""
    rows: tuple[Row, ...] = (
        (Button(Text("people-stage-expecting-button"), "people.month", "expecting", 0),),
        (Button(Text("people-stage-baby-button"), "people.month", "baby", 0),),
        (Button(Text("people-stage-unsaid-button"), "people.unsaid"),),
    )
    return Screen(Text("people-ask-stage"), rows)


@press("people.stage", who=PARENT)
def ask_stage(turn: Turn) -> Screen:
    return which(turn)


@press("people.unsaid", who=PARENT)
def unsaid(turn: Turn) -> Screen:
    profiles.set_stage(turn.tx, turn.person, "unsaid", None)
    return _after(turn)


@press("people.month", who=PARENT)
def month(turn: Turn, stage: str, page: int) -> Screen:
    return _month(turn, _stage(stage), page % PAGES[_stage(stage)])


def months(turn: Turn, stage: Stage) -> Screen:
    """The first months to pick from."""
    return _month(turn, stage, 0)


def _month(turn: Turn, stage: Stage, page: int) -> Screen:
    months = _months(turn, stage, page)
    buttons = [Button(_month_label(first), "people.part", stage, first.strftime("%Y-%m")) for first in months]
    rows = [tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3)]
    more = Button(Text("more-button"), "people.month", stage, (page + 1) % PAGES[stage])
    back = Button(Text("back-button"), "people.stage")
    return Screen(Text("people-ask-month", stage=stage), (*rows, (more,)), back=back, expects=TYPED[stage])


def _months(turn: Turn, stage: Stage, page: int) -> list[date]:
    """First days of a page of months: ahead for a due date, back for a birth."""
    today = local(turn.tx.now, turn.person.zone).date()
    step = 1 if stage == "expecting" else -1
    number = today.year * 12 + today.month - 1
    offsets = range(page * MONTHS_A_PAGE, (page + 1) * MONTHS_A_PAGE)
    return [date((number + step * offset) // 12, (number + step * offset) % 12 + 1, 1) for offset in offsets]


def _month_label(first: date) -> Text:
    return Text("people-month-button", month=first.month, year=str(first.year))


@press("people.part", who=PARENT)
def part(_turn: Turn, stage: str, year_month: str) -> Screen:
    last = _last_day(year_month)
    ends = (10, 20, last)
    row = tuple(
        Button(Text("people-part-button", start=str(start), end=str(end)), "people.day", stage, year_month, start)
        for start, end in zip(PARTS, ends, strict=True)
    )
    back = Button(Text("back-button"), "people.month", stage, 0)
    return Screen(Text("people-ask-part", stage=_stage(stage)), (row,), back=back, expects=TYPED[_stage(stage)])


@press("people.day", who=PARENT)
def day(_turn: Turn, stage: str, year_month: str, start: int) -> Screen:
    if start not in PARTS:
        raise MovedOn("no such part of a month")
    end = _last_day(year_month) if start == PARTS[-1] else start + 9
    buttons = [
        Button(Text("people-day-button", day=str(number)), "people.date", stage, f"{year_month}-{number:02}")
        for number in range(start, end + 1)
    ]
    rows = tuple(tuple(buttons[first : first + 6]) for first in range(0, len(buttons), 6))
    back = Button(Text("back-button"), "people.part", stage, year_month)
    return Screen(Text("people-ask-day", stage=_stage(stage)), rows, back=back, expects=TYPED[_stage(stage)])


@press("people.date", who=PARENT)
def read_back(_turn: Turn, stage: str, iso: str) -> Screen:
    rows: tuple[Row, ...] = (
        (Button(Text("people-date-right-button"), "people.date_is", stage, iso),),
        (Button(Text("people-date-wrong-button"), "people.month", stage, 0),),
    )
    _date(iso)
    text = Text("people-date-read-back", stage=_stage(stage), day=Day(iso))
    return Screen(text, rows, expects=TYPED[_stage(stage)])


@press("people.date_is", who=PARENT)
def date_is(turn: Turn, stage: str, iso: str) -> Screen:
    try:
        profiles.set_stage(turn.tx, turn.person, _stage(stage), _date(iso).isoformat())
    except Refused as refused:
        return with_note(refused.text, _month(turn, _stage(stage), 0))
    return _after(turn)


def _after(turn: Turn) -> Screen:
    from handlers.people.profile import after

    return after(turn, "stage")


def _stage(word: str) -> Stage:
    if word == "expecting":
        return "expecting"
    if word == "baby":
        return "baby"
    raise MovedOn("no such stage")


def _date(iso: str) -> date:
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        raise MovedOn("no such day") from None
    if day.isoformat() != iso:
        raise MovedOn("a day written as no button of ours writes it")
    return day


def _last_day(year_month: str) -> int:
    first = _date(f"{year_month}-01")
    return monthrange(first.year, first.month)[1]


HANDLERS = (ask_stage, unsaid, month, part, day, read_back, date_is)
