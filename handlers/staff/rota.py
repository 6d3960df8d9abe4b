"""The duty rota of a place's week: when, then who."""

from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.base.outcome import MovedOn, Refused
from bot.safety import rota, rota_rules
from bot.safety.rota_rules import Span
from bot.staff import rules
from handlers import flows
from handlers.access import COORDINATOR, STAFF
from handlers.choices import next_page, pages
from handlers.doors import Turn, press, typed
from handlers.screens import HOME

FORM = "staff.rota"
NOBODY = 0
NIGHT = (17 * 60, 33 * 60)
PRESETS: tuple[rules.Span, ...] = ((9 * 60, 17 * 60), NIGHT, (0, 24 * 60))
"""Times of duty that are one tap away: the day, the night until morning, and all of it."""
BACK = Button(Text("back-button"), "staff.duty", 0)
TO_WEEK = Button(Text("back-button"), "staff.rota")


@press("staff.rota", who=COORDINATOR)
def week(turn: Turn) -> Screen:
    """The week with its gaps, and which day to change."""
    return _week(turn)


def _week(turn: Turn) -> Screen:
    spans = rota.week(turn.tx, turn.person.place)
    days = [
        Button(Text("staff-day-button", day=day), "staff.rota_day", day) for day in (rules.ALL_WEEK, *rules.WEEKDAYS)
    ]
    rows: tuple[Row, ...] = (tuple(days[:2]), tuple(days[2:5]), tuple(days[5:]))
    text = Text("staff-rota", lines=_lines(spans)) if spans else Text("staff-rota-empty")
    return Screen(text, rows, back=BACK, kind="article")


@press("staff.rota_read", who=STAFF)
def read(turn: Turn) -> Screen:
    """The week for who has a time of it: to read, and nothing to change."""
    lines = _lines(rota.week_of(turn.tx, turn.person))
    return Screen(Text("staff-rota-read", lines=lines), back=HOME, kind="article")


def _lines(spans: list[Span]) -> Lines:
    return Lines(tuple(_line(span) for span in sorted([*spans, *rota_rules.gaps(spans)], key=lambda span: span.begins)))


def _line(span: Span) -> Text:
    if span.person_id is not None:
        hours = rules.span_words((span.start, span.end))
        return Text("staff-rota-line", day=span.weekday, hours=hours, who=Name(span.person_id))
    first, last = _moment(span.begins), _moment(span.begins + span.minutes)
    return Text("staff-rota-gap", first=first, last=last)


def _moment(minute: int) -> Text:
    weekday, of_day = divmod(minute % rota_rules.WEEK_MINUTES, rota_rules.DAY_MINUTES)
    return Text("staff-rota-moment", day=weekday, time=rules.clock_words(of_day))


@press("staff.rota_day", who=COORDINATOR)
def day(turn: Turn, weekday: int) -> Screen:
    """Which time of that day: one of a few, or typed."""
    _days(weekday)
    flows.keep(turn, FORM, weekday=weekday)
    presets = [
        Button(Text("staff-span-button", hours=rules.span_words(span)), "staff.rota_time", weekday, *span, 0)
        for span in PRESETS
    ]
    rows: tuple[Row, ...] = (tuple(presets[:2]), tuple(presets[2:]))
    return Screen(Text("staff-rota-ask-time", day=weekday), rows, back=TO_WEEK, expects="staff.rota_hours")


def _days(weekday: int) -> tuple[int, ...]:
    if weekday not in (*rules.WEEKDAYS, rules.ALL_WEEK):
        raise MovedOn("no such weekday")
    return tuple(rules.WORKDAYS) if weekday == rules.ALL_WEEK else (weekday,)


@typed("staff.rota_hours", who=COORDINATOR)
def hours(turn: Turn, words: str) -> Screen:
    """A time that was typed."""
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("no day was chosen")
    try:
        start, end = rules.read_duty(words)
    except Refused as refused:
        return Screen(refused.text, back=TO_WEEK, expects="staff.rota_hours")
    return _who(turn, form["weekday"], start, end, 0)


@press("staff.rota_time", who=COORDINATOR)
def time(turn: Turn, weekday: int, start: int, end: int, page: int) -> Screen:
    """Who has that time."""
    return _who(turn, weekday, start, end, page)


def _who(turn: Turn, weekday: int, start: int, end: int, page: int) -> Screen:
    if not all(rota_rules.is_span(one, start, end) for one in _days(weekday)):
        raise MovedOn("no such time")
    buttons = [
        Button(Text("staff-put-on-duty-button", who=Name(one.id)), "staff.rota_set", weekday, start, end, one.id)
        for one in rota.could_be_on_duty(turn.tx, turn.person.place)
    ]
    more = Button(Text("more-button"), "staff.rota_time", weekday, start, end, next_page(page, len(buttons)))
    nobody = Button(Text("staff-rota-nobody-button"), "staff.rota_set", weekday, start, end, NOBODY)
    text = Text("staff-rota-ask-who", day=weekday, hours=rules.span_words((start, end)))
    return Screen(text, pages(buttons, page, more, nobody), back=TO_WEEK)


@press("staff.rota_set", who=COORDINATOR, sure=COORDINATOR)
def set_time(turn: Turn, weekday: int, start: int, end: int, person_id: int) -> Screen:
    """From now on that time of the week is theirs, or nobody's."""
    days = _days(weekday)
    rota.set_span(turn.tx, turn.person, Span(days[0], start, end, person_id or None), days)
    return _week(turn)


HANDLERS = (week, read, day, hours, time, set_time)
