"""What helpers keep for themselves: how many hours of a week they give, and the weeks in which they rest."""

from datetime import date

from bot.base.messages import Button, Day, Duration, Lines, Name, Row, Screen, Text
from bot.base.outcome import MovedOn, Refused
from bot.people import limits, profiles
from bot.people.profiles import Profile
from bot.people.rules import Person
from bot.places import service as places
from bot.staff import rules, service
from handlers import flows
from handlers.access import TEAM
from handlers.choices import next_page, pages
from handlers.doors import Turn, press, typed

FORM = "staff.week"
HOURS = {"nurse": (8, 15, 20, 30, 37, 40), "mentor": (1, 2, 3, 4, 6, 8)}
"""Hours a week that are one tap away."""
NO_LIMIT = 0


def buttons(helper_id: int) -> Row:
    """What leads here from how a helper works."""
    return (
        Button(Text("staff-week-button"), "staff.week", helper_id),
        Button(Text("staff-rests-button"), "staff.rests", helper_id, 0),
    )


def lines(turn: Turn, shown: Profile) -> tuple[Text, ...]:
    """What a helper keeps for themselves, where they do."""
    rests = limits.rests(turn.tx, shown.person)
    week = () if shown.week_minutes is None else (Text("staff-week-line", time=Duration(shown.week_minutes)),)
    return (*week, *((Text("staff-rest-line", day=Day(rests[0].isoformat())),) if rests else ()))


@press("staff.week", who=TEAM)
def week(turn: Turn, helper_id: int) -> Screen:
    """How many hours of a week are for families: one of a few, or typed."""
    return _week(turn, service.work_of(turn.tx, turn.person, helper_id))


def _week(turn: Turn, shown: Profile) -> Screen:
    helper = shown.person
    flows.keep(turn, FORM, helper=helper.id)
    kind = "nurse" if "nurse" in helper.roles else "mentor"
    choices = [
        Button(Text("staff-week-hours-button", time=Duration(hours * 60)), "staff.set_week", helper.id, hours * 60)
        for hours in HOURS[kind]
        if hours * 60 != shown.week_minutes
    ]
    none = (Button(Text("staff-week-free-button"), "staff.set_week", helper.id, NO_LIMIT),)
    rows: tuple[Row, ...] = (tuple(choices[:3]), tuple(choices[3:]), *(() if shown.week_minutes is None else (none,)))
    each = Duration(places.place(helper.place).family_minutes[kind])
    text = Text("staff-ask-week", who=Name(helper.id), now=_now(shown), each=each, families=shown.capacity)
    return Screen(text, rows, back=_to_work(helper.id), expects="staff.week_hours")


def _now(shown: Profile) -> Text:
    if shown.week_minutes is None:
        return Text("staff-week-free")
    return Text("staff-week-line", time=Duration(shown.week_minutes))


def _to_work(helper_id: int) -> Button:
    return Button(Text("back-button"), "staff.work", helper_id)


@press("staff.set_week", who=TEAM)
def set_week(turn: Turn, helper_id: int, minutes: int) -> Screen:
    """Hours a week that were tapped."""
    return _week(turn, service.set_week(turn.tx, turn.person, helper_id, minutes or None))


@typed("staff.week_hours", who=TEAM)
def week_hours(turn: Turn, words: str) -> Screen:
    """Hours a week that were typed."""
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("no helper was chosen")
    try:
        return _week(turn, service.set_week(turn.tx, turn.person, form["helper"], rules.read_hours(words)))
    except Refused as refused:
        return Screen(refused.text, back=_to_work(form["helper"]), expects="staff.week_hours")


@press("staff.rests", who=TEAM)
def rests(turn: Turn, helper_id: int, page: int) -> Screen:
    """In which weeks a helper rests."""
    return _rests(turn, service.work_of(turn.tx, turn.person, helper_id).person, page)


def _rests(turn: Turn, helper: Person, page: int) -> Screen:
    chosen = limits.rests(turn.tx, helper)
    buttons = [_rest(helper, monday, page, on=monday in chosen) for monday in limits.weeks(helper, turn.tx.now)]
    more = Button(Text("more-button"), "staff.rests", helper.id, next_page(page, len(buttons)))
    text = Text(
        "staff-rests",
        who=Name(helper.id),
        weeks=Lines(tuple(Text("staff-rest-line", day=Day(monday.isoformat())) for monday in chosen)),
        count=len(chosen),
        meetings=service.meetings_in(turn.tx, turn.person, helper.id),
    )
    return Screen(text, pages(buttons, page, more), back=_to_work(helper.id), kind="article")


def _rest(helper: Person, monday: date, page: int, *, on: bool) -> Button:
    label = Text("staff-rest-button", day=Day(monday.isoformat()), on="yes" if on else "no")
    return Button(label, "staff.set_rest", helper.id, monday.toordinal(), int(not on), page)


@press("staff.set_rest", who=TEAM)
def set_rest(turn: Turn, helper_id: int, day: int, rest: int, page: int) -> Screen:
    """A week of rest more, or one fewer."""
    if not date.min.toordinal() <= day <= date.max.toordinal():
        raise MovedOn("no such day")
    service.set_rest(turn.tx, turn.person, helper_id, date.fromordinal(day), rest=bool(rest))
    return _rests(turn, profiles.helper_now(turn.tx, helper_id), page)


HANDLERS = (week, set_week, week_hours, rests, set_rest)
