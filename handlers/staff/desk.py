"""The desk: everything a coordinator does, one tap away, with how many wait."""

from bot.asks import service as asks
from bot.asks.rules import people_waiting
from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.people.rules import HELPER_ROLES
from bot.safety import rota
from bot.staff import course
from handlers import links
from handlers.access import COORDINATOR
from handlers.asks import LIST
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME

DESK = Button(Text("staff-desk-button"), "staff.desk")
WEB = Button(Text("web-open-button"), "staff.web")
BACK = Button(Text("back-button"), "staff.desk")


def home_part(turn: Turn) -> HomePart:
    """The desk for coordinators, in a browser too where there is a web desk; their own work for helpers."""
    person = turn.person
    desk = (DESK, *((WEB,) if links.has_desk() else ())) if "coordinator" in person.roles else ()
    helps = not person.roles.isdisjoint(HELPER_ROLES)
    work = (Button(Text("staff-my-work-button"), "staff.work", person.id),) if helps else ()
    return HomePart((), (*desk, *work))


@press("staff.desk", who=COORDINATOR)
def desk(turn: Turn) -> Screen:
    """How things stand, and what can be done."""
    place = turn.person.place
    on_duty = rota.on_duty(turn.tx, place)
    applicants = course.applicants(turn.tx, place)
    text = Text(
        "staff-desk",
        asks=people_waiting(asks.before(turn.tx, turn.person)),
        applicants=len(applicants),
        duty=Lines(tuple(Text("staff-person-line", who=Name(person.id)) for person in on_duty)),
    )
    rows: tuple[Row, ...] = (
        (LIST, Button(Text("staff-invite-button"), "staff.invite")),
        (Button(Text("staff-team-button"), "staff.team", 0), Button(Text("staff-duty-button"), "staff.duty", 0)),
        (
            Button(Text("staff-find-button"), "staff.find"),
            *((Button(Text("staff-applicants-button"), "staff.applicants", 0),) if applicants else ()),
            Button(Text("staff-rest-of-desk-button"), "staff.rest"),
        ),
    )
    return Screen(text, rows, back=HOME, kind="article")


HANDLERS = (desk,)
