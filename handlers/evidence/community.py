"""What everybody did together in a month: the same numbers for all members, in which nobody can be found."""

from collections.abc import Iterator, Mapping

from bot.base import enclosures
from bot.base.messages import Button, Lines, Screen, Text, When
from bot.evidence import monthly
from bot.evidence.disclosure import Told
from bot.evidence.report import telling
from handlers.access import COORDINATOR, MEMBER
from handlers.circle.front import OPEN
from handlers.circle.promises import LIST
from handlers.doors import Turn, press
from handlers.hours.summary import month as month_text
from handlers.people.home import HomePart

PICTURE = Button(Text("evidence-picture-button"), "evidence.picture")
REPORT = Button(Text("evidence-report-button"), "evidence.report")
BACK = Button(Text("back-button"), "evidence.picture")
COORDINATES = "coordinator"
STORIES = Button(Text("stories-open-button"), "story.chosen", 0)
PEOPLE = ("gave", "received", "both")


def circle_part(_turn: Turn) -> HomePart:
    """The door to it."""
    return HomePart(buttons=(PICTURE,))


@press("evidence.picture", who=MEMBER)
def picture(turn: Turn) -> Screen:
    """The newest month that can be told of."""
    found = monthly.told_of(turn.tx, turn.person.place)
    if found is None:
        return Screen(_none_yet(turn), ((STORIES,),), back=OPEN, kind="notice")
    month, told = found
    text = Text("evidence-picture", month=month_text(month), lines=Lines(tuple(_lines(told))))
    below = ((LIST, STORIES), (REPORT,)) if COORDINATES in turn.person.roles else ((LIST, STORIES),)
    return Screen(text, below, back=OPEN, kind="article")


@press("evidence.report", who=COORDINATOR)
def report(turn: Turn) -> Screen:
    """The newest report: as a page, to print, and as tables."""
    period = telling.newest(turn.tx, turn.person.place)
    if period is None:
        return Screen(_none_yet(turn), back=BACK, kind="notice")
    month = month_text(str(period))
    for form in enclosures.REPORT_FORMS:
        caption = Screen(Text("evidence-report-file", form=form, month=month), kind="notice")
        enclosures.send_report(turn.tx, turn.person.id, form, str(period), caption)
    return Screen(Text("evidence-report-sent", month=month), back=BACK)


def _none_yet(turn: Turn) -> Text:
    at = monthly.next_at(turn.tx, turn.person.place)
    return Text("evidence-none-yet") if at is None else Text("evidence-first-at", at=When(at))


def _lines(told: Mapping[str, Told]) -> Iterator[Text]:
    if told["hours"].number is not None:
        yield Text("evidence-hours", hours=told["hours"].number)
    for what in PEOPLE:
        number = told[what].number
        yield Text(f"evidence-{what}-hidden") if number is None else Text(f"evidence-{what}", count=number)
    yield Text("evidence-done", count=told["done"].number or 0)


HANDLERS = (picture, report)
