"""Choosing a time: three slots, more days, or none of these. A slot is looked at again when it is tapped.

Whoever is asked for a time here may also type one: `handlers/checkins/typed.py`.
"""

from dataclasses import replace

from bot.base.clock import Instant, from_minute, local, to_minute
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.checkins import asked_for, free, service
from bot.checkins.slots import by_day, first_three
from bot.checkins.store.asked_times import AskedTime
from bot.checkins.store.checkins import Checkin
from bot.pairing.store.pairings import Pairing
from bot.people import service as people
from handlers import flows
from handlers.access import JOINED, PARENT
from handlers.checkins.meeting import meeting
from handlers.choices import in_twos, next_page, pages
from handlers.doors import Turn, press
from handlers.screens import HOME, with_note

DAYS_A_ROW = 3
TIMES_A_ROW = 4
NEW = 0
"""Stands for a check-in that is not booked yet."""
FORM = "checkins.time"
EXPECTED = "checkins.time"
"""The form that knows for what a time is typed, and the door to which it goes."""
OR_TYPE = Lines((Text("checkins-or-type"),))


@press("checkins.book", who=JOINED, acting=True)
def book(turn: Turn, pairing_id: int) -> Screen:
    """Three times at which the two could meet."""
    return find(turn, pairing_id)


@press("checkins.move", who=JOINED, acting=True)
def move(turn: Turn, checkin_id: int) -> Screen:
    """Three other times for the same meeting."""
    checkin = service.load(turn.tx, turn.person, checkin_id)
    if checkin.starts_at <= turn.tx.now:
        return with_note(Text("moved-on"), meeting(turn, checkin))
    return find(turn, checkin.pairing_id, checkin_id)


def find(turn: Turn, pairing_id: int, checkin_id: int = NEW) -> Screen:
    """Three times for a new meeting of that pairing, or for one it has."""
    return slots(turn, *chosen(turn, pairing_id, checkin_id))


def _offered(turn: Turn, pairing: Pairing, moving: Checkin | None) -> list[Instant]:
    """The times to choose from: for a meeting that is to move not the one it has."""
    return [slot for slot in free.slots(turn.tx, pairing, moving) if moving is None or slot != moving.starts_at]


def slots(turn: Turn, pairing: Pairing, moving: Checkin | None) -> Screen:
    """Three times; and where the other one asks for a time, a yes to that one before them."""
    asked = _asked_for(turn, pairing)
    yes = (asked_for.answers(asked)[:1],) if asked is not None and _is_asked(turn, pairing, asked) else ()
    found = _offered(turn, pairing, moving)
    shown = [_slot(pairing, moving, slot) for slot in first_three(found, zone_of(turn))][: 2 if yes else 3]
    more = Button(Text("checkins-more-days-button"), "checkins.days", pairing.id, moving.id if moving else NEW, 0)
    none = [button for row in _none_of_these(turn, pairing) for button in row]
    buttons = [*shown, *((more,) if len(found) > len(shown) else ()), *(none if yes else ())]
    rows = in_twos(buttons)
    rows = (*yes, *rows) if yes else (*rows, *_none_of_these(turn, pairing))
    word = "none" if not found else "move" if moving else "slots"
    text = Text(f"checkins-{word}", other=whom(turn, pairing), typed=OR_TYPE)
    screen = typable(turn, Screen(text, rows, back=_back(turn, pairing, moving)), pairing, moving)
    return screen if asked is None else with_note(asked_line(turn, pairing, asked), screen)


def _asked_for(turn: Turn, pairing: Pairing) -> AskedTime | None:
    """The time that waits for a yes, while a yes would do; who acts for a parent does not read of it."""
    found = asked_for.waiting(turn.tx, pairing) if turn.person.acting is None else None
    if found is None or asked_for.is_taken(turn.tx, pairing, found):
        return None
    return found


def _is_asked(turn: Turn, pairing: Pairing, wanted: AskedTime) -> bool:
    """Whether it is for this person to say yes."""
    return wanted.asked_by is not None and turn.person.id == pairing.other(wanted.asked_by)


def asked_line(turn: Turn, pairing: Pairing, wanted: AskedTime) -> Text:
    """That a time was asked for, as who was asked reads it, or as anybody else does."""
    if _is_asked(turn, pairing, wanted) or wanted.asked_by is None:
        return Text("checkins-asked-asks", other=whom(turn, pairing), when=When(wanted.starts_at))
    return Text("checkins-asked-waits", other=Name(pairing.other(wanted.asked_by)), when=When(wanted.starts_at))


def typable(
    turn: Turn,
    screen: Screen,
    pairing: Pairing,
    moving: Checkin | None,
    day: str = "",
    hours: frozenset[int] | None = None,
) -> Screen:
    """The same screen, to which a time can be typed; an hour alone is then of `day` (ISO text), in the part of it that
    has these hours where one was named.
    """
    which = moving.id if moving else NEW
    part = None if hours is None else sorted(hours)
    flows.keep(turn, FORM, pairing=pairing.id, checkin=which, day=day, hours=part, at=turn.tx.now)
    return replace(screen, expects=EXPECTED)


def _slot(pairing: Pairing, moving: Checkin | None, slot: Instant) -> Button:
    return Button(Text("checkins-slot-button", when=When(slot)), *_take(pairing, moving, slot))


def _take(pairing: Pairing, moving: Checkin | None, slot: Instant) -> tuple[str, int, int, int, int]:
    which = (moving.id, moving.sequence) if moving else (NEW, 0)
    return ("checkins.slot", pairing.id, *which, to_minute(slot))


def whom(turn: Turn, pairing: Pairing) -> Name:
    """Whom this person would meet; for a coordinator who looks for a time, the helper."""
    return Name(pairing.helper_id if turn.person.id != pairing.helper_id else pairing.parent_id)


def _none_of_these(turn: Turn, pairing: Pairing) -> tuple[Row, ...]:
    """Those who do not keep the hours themselves can ask for another time."""
    if turn.person.id != pairing.parent_id:
        return ()
    return ((Button(Text("checkins-none-button"), "checkins.none", pairing.id),),)


def _back(turn: Turn, pairing: Pairing, moving: Checkin | None) -> Button:
    label = Text("back-button")
    if moving is not None:
        return Button(label, "checkins.one", moving.id)
    return (
        Button(label, "pairing.one", pairing.id) if turn.person.id in (pairing.parent_id, pairing.helper_id) else HOME
    )


def chosen(turn: Turn, pairing_id: int, checkin_id: int) -> tuple[Pairing, Checkin | None]:
    """What a time is looked for: a pairing's new meeting, or one of its meetings."""
    pairing = service.pairing_for(turn.tx, turn.person, pairing_id)
    if checkin_id == NEW:
        return pairing, None
    checkin = service.load(turn.tx, turn.person, checkin_id)
    if checkin.pairing_id != pairing_id or checkin.state != "booked":
        raise MovedOn(f"check-in {checkin_id} is {checkin.state}, of pairing {checkin.pairing_id}")
    return pairing, checkin


@press("checkins.days", who=JOINED, acting=True)
def days(turn: Turn, pairing_id: int, checkin_id: int, page: int) -> Screen:
    """Every day on which there is a free time."""
    pairing, moving = chosen(turn, pairing_id, checkin_id)
    return _days(turn, pairing, moving, page)


def _days(turn: Turn, pairing: Pairing, moving: Checkin | None, page: int) -> Screen:
    which = moving.id if moving else NEW
    found = by_day(_offered(turn, pairing, moving), zone_of(turn))
    buttons = [
        Button(Text("checkins-day-button", day=Day(day)), "checkins.times", pairing.id, which, day, 0) for day in found
    ]
    more = Button(Text("more-button"), "checkins.days", pairing.id, which, next_page(page, len(buttons), DAYS_A_ROW))
    none = [button for row in _none_of_these(turn, pairing) for button in row if isinstance(button, Button)]
    rows = pages(buttons, page, more, *none, per_row=DAYS_A_ROW)
    back = Button(Text("back-button"), *(("checkins.move", which) if moving else ("checkins.book", pairing.id)))
    word = "days" if buttons else "none"
    text = Text(f"checkins-{word}", other=whom(turn, pairing), typed=OR_TYPE)
    return typable(turn, Screen(text, rows, back=back), pairing, moving)


@press("checkins.times", who=JOINED, acting=True)
def times(turn: Turn, pairing_id: int, checkin_id: int, day: str, page: int) -> Screen:
    """Every free time of one day."""
    pairing, moving = chosen(turn, pairing_id, checkin_id)
    which = moving.id if moving else NEW
    found = by_day(_offered(turn, pairing, moving), zone_of(turn)).get(day)
    if not found:
        return with_note(Text("checkins-day-full"), _days(turn, pairing, moving, 0))
    buttons = [
        Button(Text("checkins-time-button", time=clock(slot, zone_of(turn))), *_take(pairing, moving, slot))
        for slot in found
    ]
    turned = next_page(page, len(buttons), TIMES_A_ROW)
    more = Button(Text("more-button"), "checkins.times", pairing.id, which, day, turned)
    rows = pages(buttons, page, more, per_row=TIMES_A_ROW)
    back = Button(Text("back-button"), "checkins.days", pairing.id, which, 0)
    text = Text("checkins-times", other=whom(turn, pairing), day=Day(day))
    return typable(turn, Screen(text, rows, back=back), pairing, moving, day)


def zone_of(turn: Turn) -> str:
    """By whose clock times stand on buttons: that of whoever looks, also in another's name."""
    return turn.person.zone if turn.person.acting is None else people.get(turn.tx, turn.person.actor).zone


def clock(slot: Instant, zone: str) -> str:
    """The time of the day alone."""
    return f"{local(slot, zone):%H:%M}"


@press("checkins.slot", who=JOINED, acting=True)
def slot(turn: Turn, pairing_id: int, checkin_id: int, sequence: int, minute: int) -> Screen:
    """It is booked, or moved; where somebody was quicker, the times that are still free."""
    pairing, moving = chosen(turn, pairing_id, checkin_id)
    wanted = from_minute(minute)
    if moving is None:
        taken = service.book(turn.tx, turn.person, pairing_id, wanted)
    else:
        taken = service.move(turn.tx, turn.person, checkin_id, sequence, wanted)
    return booked(turn, pairing, moving, taken)


def booked(turn: Turn, pairing: Pairing, moving: Checkin | None, taken: Checkin | None) -> Screen:
    """What was booked, or moved; or that it was not free any more, with the times that are."""
    if taken is None:
        return with_note(Text("checkins-slot-gone"), slots(turn, pairing, moving))
    if turn.person.id not in taken.both:
        text = Text("checkins-booked-for", parent=Name(taken.parent_id), helper=Name(taken.helper_id))
        return with_note(Text("checkins-when-line", when=When(taken.starts_at)), Screen(text, back=HOME))
    return with_note(Text("checkins-booked" if moving is None else "checkins-moved"), meeting(turn, taken))


@press("checkins.none", who=PARENT, acting=True)
def none(turn: Turn, pairing_id: int) -> Screen:
    """No time fits: the helper finds one."""
    pairing = service.none_fits(turn.tx, turn.person, pairing_id)
    back = Button(Text("back-button"), "pairing.one", pairing.id)
    return Screen(Text("checkins-none-asked", other=Name(pairing.helper_id)), back=back)


HANDLERS = (book, move, days, times, slot, none)
"""What can be done to find a time."""
