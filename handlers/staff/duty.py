"""Who is on duty now."""

from bot.base.messages import Button, Lines, Name, Screen, Text
from bot.safety import service as safety
from handlers.access import COORDINATOR
from handlers.choices import next_page, pages
from handlers.doors import Turn, press
from handlers.staff.desk import BACK


@press("staff.duty", who=COORDINATOR)
def duty(turn: Turn, page: int) -> Screen:
    """Who is on duty, and who could be."""
    return _duty(turn, page)


def _duty(turn: Turn, page: int) -> Screen:
    place = turn.person.place
    buttons = [
        Button(Text("staff-put-on-duty-button", who=Name(one.id)), "staff.put_on_duty", one.id)
        for one in safety.could_be_on_duty(turn.tx, place)
    ]
    more = Button(Text("more-button"), "staff.duty", next_page(page, len(buttons)))
    lines = tuple(Text("staff-person-line", who=Name(one.id)) for one in safety.on_duty(turn.tx, place))
    return Screen(Text("staff-duty", duty=Lines(lines)), pages(buttons, page, more), back=BACK, kind="article")


@press("staff.put_on_duty", who=COORDINATOR)
def put_on_duty(turn: Turn, person_id: int) -> Screen:
    """From now on this person."""
    safety.put_on_duty(turn.tx, turn.person, person_id)
    return _duty(turn, 0)


HANDLERS = (duty, put_on_duty)
