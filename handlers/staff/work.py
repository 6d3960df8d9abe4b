"""How helpers work: their hours, day by day, and with how many families."""

from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.base.outcome import MovedOn, Refused
from bot.people import clearances as people_clearances
from bot.people import profiles
from bot.people.profiles import Profile
from bot.staff import rules, service
from handlers import flows
from handlers.access import COORDINATOR, TEAM
from handlers.choices import next_page, pages
from handlers.doors import Turn, press, typed
from handlers.screens import HOME
from handlers.staff import clearances, limits
from handlers.staff.desk import BACK

FORM = "staff.day"


@press("staff.team", who=COORDINATOR)
def team(turn: Turn, page: int) -> Screen:
    """Nurses and mentors of the place."""
    everyone = service.team(turn.tx, turn.person.place)
    buttons = [Button(Text("staff-see-button", who=Name(one.id)), "staff.work", one.id) for one in everyone]
    more = Button(Text("more-button"), "staff.team", next_page(page, len(buttons)))
    key = "staff-team" if everyone else "staff-team-empty"
    return Screen(Text(key), pages(buttons, page, more), back=BACK)


@press("staff.work", who=TEAM)
def work(turn: Turn, helper_id: int) -> Screen:
    """How one helper works now."""
    return _work(turn, service.work_of(turn.tx, turn.person, helper_id))


def _work(turn: Turn, shown: Profile) -> Screen:
    helper = shown.person.id
    own = helper == turn.person.id
    days = tuple(_day(shown, weekday) for weekday in rules.WEEKDAYS)
    rows: list[Row] = [
        (
            Button(Text("staff-hours-button"), "staff.hours", helper),
            Button(Text("staff-families-button"), "staff.families", helper),
        )
    ]
    rows.append(limits.buttons(helper))
    if not own:
        rows.append((Button(Text("staff-see-person-button"), "staff.person", helper),))
    found = people_clearances.of(turn.tx, helper)
    cleared = () if found is None else (clearances.line(found),)
    kept = Lines((*limits.lines(turn, shown), *cleared))
    text = Text("staff-work", who=Name(helper), families=shown.capacity, kept=kept, days=Lines(days))
    back = HOME if own else Button(Text("back-button"), "staff.team", 0)
    return Screen(text, tuple(rows), back=back, kind="article")


def _day(shown: Profile, weekday: int) -> Text:
    hours = rules.day_words(shown.hours, weekday)
    return Text("staff-day-line", day=weekday, hours=hours) if hours else Text("staff-day-off-line", day=weekday)


@press("staff.hours", who=TEAM)
def hours(turn: Turn, helper_id: int) -> Screen:
    """Which day to change."""
    return _hours(turn, helper_id)


def _hours(turn: Turn, helper_id: int) -> Screen:
    shown = service.work_of(turn.tx, turn.person, helper_id)
    days = [
        Button(Text("staff-day-button", day=weekday), "staff.day", helper_id, weekday) for weekday in rules.WEEKDAYS
    ]
    workdays = Button(Text("staff-day-button", day=rules.ALL_WEEK), "staff.day", helper_id, rules.ALL_WEEK)
    rows: tuple[Row, ...] = ((workdays, days[0]), tuple(days[1:4]), tuple(days[4:]))
    lines = tuple(_day(shown, weekday) for weekday in rules.WEEKDAYS)
    back = Button(Text("back-button"), "staff.work", helper_id)
    return Screen(Text("staff-hours", who=Name(helper_id), days=Lines(lines)), rows, back=back, kind="article")


@press("staff.day", who=TEAM)
def day(turn: Turn, helper_id: int, weekday: int) -> Screen:
    """Which hours on that day: one of a few, or typed."""
    service.work_of(turn.tx, turn.person, helper_id)
    if weekday not in (*rules.WEEKDAYS, rules.ALL_WEEK):
        raise MovedOn("no such weekday")
    flows.keep(turn, FORM, helper=helper_id, weekday=weekday)
    presets = tuple(
        Button(Text("staff-span-button", hours=rules.span_words(span)), "staff.set_day", helper_id, weekday, *span)
        for span in rules.PRESETS
    )
    off = Button(Text("staff-day-off-button"), "staff.set_day", helper_id, weekday, 0, 0)
    back = Button(Text("back-button"), "staff.hours", helper_id)
    text = Text("staff-ask-day", who=Name(helper_id), day=weekday)
    return Screen(text, (presets[:2], (*presets[2:], off)), back=back, expects="staff.day_hours")


@press("staff.set_day", who=TEAM)
def set_day(turn: Turn, helper_id: int, weekday: int, start: int, end: int) -> Screen:
    """Hours that were tapped; from 0 to 0 is a day off."""
    spans = ((start, end),) if end else ()
    service.set_day(turn.tx, turn.person, helper_id, weekday, spans)
    return _hours(turn, helper_id)


@typed("staff.day_hours", who=TEAM)
def day_hours(turn: Turn, words: str) -> Screen:
    """Hours that were typed."""
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("no day was chosen")
    try:
        spans = rules.read_spans(words)
    except Refused as refused:
        back = Button(Text("back-button"), "staff.hours", form["helper"])
        return Screen(refused.text, back=back, expects="staff.day_hours")
    service.set_day(turn.tx, turn.person, form["helper"], form["weekday"], spans)
    return _hours(turn, form["helper"])


@press("staff.families", who=TEAM)
def families(turn: Turn, helper_id: int) -> Screen:
    """With how many families at once."""
    return _families(turn, service.work_of(turn.tx, turn.person, helper_id))


def _families(turn: Turn, shown: Profile) -> Screen:
    helper, now = shown.person.id, profiles.families_wanted(turn.tx, shown.person)
    soft, hard = profiles.caps(shown.person)
    steps = {
        Text("staff-one-fewer-button"): max(0, now - 1),
        Text("staff-one-more-button"): now + 1,
        Text("staff-five-fewer-button"): max(0, now - 5),
        Text("staff-five-more-button"): now + 5,
    }
    buttons = [Button(label, "staff.set_families", helper, min(hard, to)) for label, to in steps.items()]
    short = "yes" if shown.capacity < now else "no"
    text = Text(
        "staff-ask-families", who=Name(helper), families=now, soft=soft, hard=hard, short=short, fit=shown.capacity
    )
    back = Button(Text("back-button"), "staff.work", helper)
    return Screen(text, (tuple(buttons[:2]), tuple(buttons[2:])), back=back)


@press("staff.set_families", who=TEAM)
def set_families(turn: Turn, helper_id: int, to: int) -> Screen:
    """One more or one fewer, never over what the place allows."""
    service.set_families(turn.tx, turn.person, helper_id, to)
    return _families(turn, service.work_of(turn.tx, turn.person, helper_id))


HANDLERS = (team, work, hours, day, set_day, day_hours, families, set_families)
