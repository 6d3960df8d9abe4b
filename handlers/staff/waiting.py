"""What waits at the place: by how long, needs nobody meets, what waits for a yes; and what else is at the desk."""

from bot.base.messages import Button, Lines, Row, Screen, Text, When
from bot.skills import messages as skills
from bot.staff import waiting
from bot.staff.waiting import Unmet
from handlers.access import COORDINATOR
from handlers.asks import listed
from handlers.choices import in_twos
from handlers.doors import Turn, press
from handlers.staff.desk import BACK

LINES_MAX = 8
REST = Button(Text("back-button"), "staff.rest")
AGES_BACK = Button(Text("back-button"), "staff.ages")


@press("staff.rest", who=COORDINATOR)
def rest(turn: Turn) -> Screen:
    """What else there is at the desk."""
    ages = waiting.by_age(turn.tx, turn.person)
    old = sum(len(found) for age, found in ages.items() if age not in ("hour", "day"))
    yeses = len(waiting.for_a_yes(turn.tx, turn.person))
    needs = sum(one.count for one in waiting.unmet(turn.tx, turn.person) if one.why == "yours")
    rows: tuple[Row, ...] = (
        (
            Button(Text("staff-ages-button"), "staff.ages"),
            Button(Text("staff-yeses-button"), "staff.yeses", 0),
            Button(Text("staff-unmet-button"), "staff.unmet"),
        ),
        (
            Button(Text("pairing-night-button"), "pairing.night", "nurse"),
            Button(Text("staff-seconds-button"), "staff.seconds", 0),
            Button(Text("staff-removed-button"), "staff.removed", 0),
        ),
        (
            Button(Text("staff-news-button"), "staff.news"),
            Button(Text("staff-export-button"), "staff.export"),
            Button(Text("staff-place-button"), "staff.place", "hours"),
        ),
    )
    return Screen(Text("staff-rest", old=old, yeses=yeses, needs=needs), rows, back=BACK)


@press("staff.ages", who=COORDINATOR)
def ages(turn: Turn) -> Screen:
    """How many have waited how long, and since when the oldest."""
    found = {age: asks for age, asks in waiting.by_age(turn.tx, turn.person).items() if asks}
    if not found:
        return Screen(Text("asks-list-empty"), back=REST)
    lines = Lines(tuple(Text("staff-age-line", age=age, count=len(asks)) for age, asks in found.items()))
    oldest = next(reversed(found.values()))[0].opened_at
    buttons = [Button(Text("staff-age-button", age=age), "staff.age", age, 0) for age in reversed(found)]
    rows = in_twos(buttons)
    return Screen(Text("staff-ages", lines=lines, since=When(oldest)), rows, back=REST, kind="article")


@press("staff.age", who=COORDINATOR)
def age(turn: Turn, age: str, start: int) -> Screen:
    """What has waited so long, the oldest first; each can be opened."""
    found = waiting.of_age(turn.tx, turn.person, age)
    if not found:
        return Screen(Text("asks-list-empty"), back=AGES_BACK)
    lines, rows = listed(
        turn, found, start, lambda further: Button(Text("asks-more-button"), "staff.age", age, further)
    )
    return Screen(Text("staff-age", age=age, count=len(found), lines=lines), rows, back=AGES_BACK, kind="article")


@press("staff.yeses", who=COORDINATOR)
def yeses(turn: Turn, start: int) -> Screen:
    """What waits for a coordinator's yes: applicants, clearances, roles that end, and what people put up."""
    applicants = Button(Text("staff-applicants-button"), "staff.applicants", 0)
    found = waiting.for_a_yes(turn.tx, turn.person)
    if not found:
        return Screen(Text("staff-yeses-none"), ((applicants,),), back=REST)
    lines, rows = listed(
        turn, found, start, lambda further: Button(Text("asks-more-button"), "staff.yeses", further), applicants
    )
    return Screen(Text("staff-yeses", count=len(found), lines=lines), rows, back=REST, kind="article")


@press("staff.unmet", who=COORDINATOR)
def unmet(turn: Turn) -> Screen:
    """Needs that nobody meets, by kind and why; those that are a coordinator's by now can be opened one by one."""
    found = waiting.unmet(turn.tx, turn.person)
    rows: tuple[Row, ...] = ((Button(Text("staff-unmet-mine-button"), "skills.unmet_all", 0),),)
    if not found:
        return Screen(Text("staff-unmet-none"), back=REST)
    further = sum(one.count for one in found[LINES_MAX:])
    last = (Text("staff-unmet-further", count=further),) if further else ()
    lines = Lines((*map(_line, found[:LINES_MAX]), *last))
    return Screen(Text("staff-unmet", lines=lines), rows, back=REST, kind="article")


def _line(one: Unmet) -> Text:
    what = skills.name(one.kind_id) if one.kind_id else Text("skills-unmet-gone")
    return Text("staff-unmet-line", what=what, count=one.count, why=one.why)


HANDLERS = (rest, ages, age, yeses, unmet)
