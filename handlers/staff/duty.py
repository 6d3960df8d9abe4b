"""Who is on duty now, and handing it over."""

from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.safety import rota
from handlers.access import COORDINATOR, STAFF
from handlers.choices import next_page, pages
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME
from handlers.staff.desk import BACK

READ_WEEK = Button(Text("staff-rota-read-button"), "staff.rota_read")
WEEK = Button(Text("staff-rota-button"), "staff.rota")
HAND_OVER = Button(Text("safety-hand-over-button"), "staff.hand_over", 0)


def home_part(turn: Turn) -> HomePart:
    """For who is on duty just now: that they are, and handing it over. For who has a time of the week: the week."""
    if not rota.may_be_on_duty(turn.person, turn.person.place):
        return HomePart()
    week = (READ_WEEK,) if "coordinator" not in turn.person.roles and rota.is_in_week(turn.tx, turn.person) else ()
    return HomePart((Text("staff-duty-yours"),), (HAND_OVER, *week)) if _is_on_duty(turn) else HomePart((), week)


def _is_on_duty(turn: Turn) -> bool:
    person = rota.named(turn.tx, turn.person.place)
    return person is not None and person.id == turn.person.id


@press("staff.duty", who=COORDINATOR)
def duty(turn: Turn, page: int) -> Screen:
    """Who is on duty, and who could be."""
    return _duty(turn, page)


def _duty(turn: Turn, page: int) -> Screen:
    tx, place = turn.tx, turn.person.place
    buttons = [
        Button(Text("staff-put-on-duty-button", who=Name(one.id)), "staff.put_on_duty", one.id)
        for one in rota.could_be_on_duty(tx, place)
    ]
    more = Button(Text("more-button"), "staff.duty", next_page(page, len(buttons)))
    by_hand = any(one.by_hand for one in rota.meant(tx, place))
    off = (Button(Text("staff-take-off-duty-button"), "staff.take_off_duty"),) if by_hand else ()
    rows = pages(buttons, page, more, WEEK, *off)
    now = "somebody" if rota.named(tx, place) else "nobody"
    lines = tuple(Text("staff-person-line", who=Name(one.id)) for one in rota.on_duty(tx, place))
    return Screen(Text("staff-duty", duty=Lines(lines), now=now), rows, back=BACK, kind="article")


@press("staff.put_on_duty", who=COORDINATOR, sure=COORDINATOR)
def put_on_duty(turn: Turn, person_id: int) -> Screen:
    """From now on this person."""
    rota.put_on_duty(turn.tx, turn.person, person_id)
    return _duty(turn, 0)


@press("staff.take_off_duty", who=COORDINATOR, sure=COORDINATOR)
def take_off_duty(turn: Turn) -> Screen:
    """From now on whom the rota says."""
    rota.take_off(turn.tx, turn.person)
    return _duty(turn, 0)


# --- from one to another ---


@press("staff.hand_over", who=STAFF)
def hand_over(turn: Turn, page: int) -> Screen:
    """Which colleague to ask."""
    colleagues = rota.colleagues(turn.tx, turn.person)
    if not colleagues:
        return Screen(Text("staff-hand-over-nobody"), back=HOME)
    buttons = [Button(Text("staff-hand-to-button", who=Name(one.id)), "staff.hand_to", one.id) for one in colleagues]
    more = Button(Text("more-button"), "staff.hand_over", next_page(page, len(buttons)))
    return Screen(Text("staff-hand-over"), pages(buttons, page, more), back=HOME)


@press("staff.hand_to", who=STAFF)
def hand_to(turn: Turn, colleague_id: int) -> Screen:
    """This one is asked; until they say yes nothing changes."""
    rota.offer(turn.tx, turn.person, colleague_id)
    return Screen(Text("staff-hand-over-asked", who=Name(colleague_id)), back=HOME, kind="notice")


@press("staff.duty_take", who=STAFF)
def duty_take(turn: Turn, offer_id: int) -> Screen:
    """Yes, from now on it is theirs."""
    rota.take(turn.tx, turn.person, offer_id)
    rows: tuple[Row, ...] = ((HAND_OVER,),)
    return Screen(Text("staff-duty-yours"), rows, back=HOME, kind="notice")


@press("staff.duty_leave", who=STAFF)
def duty_leave(turn: Turn, offer_id: int) -> Screen:
    """Not just now."""
    rota.leave(turn.tx, turn.person, offer_id)
    return Screen(Text("staff-duty-left"), back=HOME, kind="notice")


HANDLERS = (duty, put_on_duty, take_off_duty, hand_over, hand_to, duty_take, duty_leave)
