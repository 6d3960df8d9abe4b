"""The settings of the place in words, as people meet them: when it is open, which numbers are told, what holds here."""

from collections.abc import Iterator
from datetime import date

from bot.base.clock import local
from bot.base.messages import Button, Day, Duration, Lines, Screen, Text
from bot.places import service as places
from bot.places.rules import Line, Place
from bot.staff import rules
from handlers.access import COORDINATOR
from handlers.doors import Turn, press
from handlers.staff.waiting import REST

CLOSED_MAX = 6
URGENT = "safety.now"
PARTS = ("hours", "numbers", "figures")
CHANGE = Button(Text("staff-settings-button"), "staff.settings")


@press("staff.place", who=COORDINATOR)
def place(turn: Turn, part: str) -> Screen:
    """One part of them, and the ways to the others; an unknown one is the first."""
    here, part = places.place(turn.person.place), part if part in PARTS else PARTS[0]
    match part:
        case "numbers":
            lines = tuple(_numbers(here))
        case "figures":
            lines = tuple(_figures(here))
        case _:
            lines = (*_hours(here), *_closed(here, local(turn.tx.now, here.zone).date()))
    others = tuple(
        Button(Text("staff-place-part-button", part=one), "staff.place", one) for one in PARTS if one != part
    )
    text = Text("staff-place", place=here.title, part=part, lines=Lines(lines))
    return Screen(text, (others, (CHANGE,)), back=REST, kind="article")


def _hours(here: Place) -> Iterator[Text]:
    """When the service is open, day by day."""
    for weekday in rules.WEEKDAYS:
        hours = rules.day_words(here.hours.week, weekday)
        yield Text("staff-day-line", day=weekday, hours=hours) if hours else Text("staff-day-off-line", day=weekday)


def _closed(here: Place, today: date) -> Iterator[Text]:
    """The next days on which it is closed on top."""
    coming = sorted(day for day in here.hours.closed if day >= today.isoformat())
    yield from (Text("staff-place-closed", day=Day(day)) for day in coming[:CLOSED_MAX])


def _numbers(here: Place) -> Iterator[Text]:
    """What somebody reads who needs somebody now."""
    for line in (*here.emergency, *here.helplines):
        yield Text("staff-place-number", name=line.name, number=line.number, open=_open(line))


def _open(line: Line) -> str:
    """The hours of a number as digits; "always" where somebody always answers."""
    if line.opens is None or line.closes is None:
        return "always"
    return rules.span_words((line.opens, line.closes))


def _figures(here: Place) -> Iterator[Text]:
    """What holds here: how soon somebody is called, how many families, how few are never counted out, and votes."""
    clock = here.clock(URGENT)
    yield Text("staff-place-call", time=Duration(clock.minutes[0]))
    yield Text("staff-place-families", soft=here.caseload_soft, hard=here.caseload_hard)
    yield Text("staff-place-quiet", weeks=here.quiet_weeks)
    yield Text("staff-place-least", least=here.standard.hide_below)
    yield Text("staff-place-votes", days=here.circle.open_days, percent=here.circle.quorum_percent)


HANDLERS = (place,)
