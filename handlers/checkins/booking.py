"""Choosing a time: three slots, more days, or none of these. A slot is looked at again when it is tapped."""

from bot.base.clock import Instant, local
from bot.base.messages import Button, Day, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.checkins import free, service
from bot.checkins.rules import from_minute, to_minute
from bot.checkins.slots import by_day, first_three
from bot.checkins.store.checkins import Checkin
from bot.pairing.store.pairings import Pairing
from handlers.access import JOINED, PARENT
from handlers.checkins.meeting import meeting
from handlers.choices import next_page, pages
from handlers.doors import Turn, press
from handlers.screens import HOME, with_note

DAYS_A_ROW = 3
TIMES_A_ROW = 4
NEW = 0
"""Stands for a check-in that is not booked yet."""


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
    return _slots(turn, *_chosen(turn, pairing_id, checkin_id))


def _slots(turn: Turn, pairing: Pairing, moving: Checkin | None) -> Screen:
    found = free.slots(turn.tx, pairing, moving)
    shown = [_slot(pairing, moving, slot) for slot in first_three(found, turn.person.zone)]
    more = Button(Text("checkins-more-days-button"), "checkins.days", pairing.id, moving.id if moving else NEW, 0)
    buttons = [*shown, *((more,) if len(found) > len(shown) else ())]
    rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    word = "none" if not found else "move" if moving else "slots"
    text = Text(f"checkins-{word}", other=_whom(turn, pairing))
    return Screen(text, (*rows, *_none_of_these(turn, pairing)), back=_back(turn, pairing, moving))


def _slot(pairing: Pairing, moving: Checkin | None, slot: Instant) -> Button:
    return Button(Text("checkins-slot-button", when=When(slot)), *_take(pairing, moving, slot))


def _take(pairing: Pairing, moving: Checkin | None, slot: Instant) -> tuple[str, int, int, int, int]:
    which = (moving.id, moving.sequence) if moving else (NEW, 0)
    return ("checkins.slot", pairing.id, *which, to_minute(slot))


def _whom(turn: Turn, pairing: Pairing) -> Name:
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


def _chosen(turn: Turn, pairing_id: int, checkin_id: int) -> tuple[Pairing, Checkin | None]:
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
    pairing, moving = _chosen(turn, pairing_id, checkin_id)
    return _days(turn, pairing, moving, page)


def _days(turn: Turn, pairing: Pairing, moving: Checkin | None, page: int) -> Screen:
    which = moving.id if moving else NEW
    found = by_day(free.slots(turn.tx, pairing, moving), turn.person.zone)
    buttons = [
        Button(Text("checkins-day-button", day=Day(day)), "checkins.times", pairing.id, which, day, 0) for day in found
    ]
    more = Button(Text("more-button"), "checkins.days", pairing.id, which, next_page(page, len(buttons), DAYS_A_ROW))
    none = [button for row in _none_of_these(turn, pairing) for button in row if isinstance(button, Button)]
    rows = pages(buttons, page, more, *none, per_row=DAYS_A_ROW)
    back = Button(Text("back-button"), *(("checkins.move", which) if moving else ("checkins.book", pairing.id)))
    word = "days" if buttons else "none"
    return Screen(Text(f"checkins-{word}", other=_whom(turn, pairing)), rows, back=back)


@press("checkins.times", who=JOINED, acting=True)
def times(turn: Turn, pairing_id: int, checkin_id: int, day: str, page: int) -> Screen:
    """Every free time of one day."""
    pairing, moving = _chosen(turn, pairing_id, checkin_id)
    which = moving.id if moving else NEW
    found = by_day(free.slots(turn.tx, pairing, moving), turn.person.zone).get(day)
    if not found:
        return with_note(Text("checkins-day-full"), _days(turn, pairing, moving, 0))
    buttons = [
        Button(Text("checkins-time-button", time=_clock(slot, turn.person.zone)), *_take(pairing, moving, slot))
        for slot in found
    ]
    turned = next_page(page, len(buttons), TIMES_A_ROW)
    more = Button(Text("more-button"), "checkins.times", pairing.id, which, day, turned)
    rows = pages(buttons, page, more, per_row=TIMES_A_ROW)
    back = Button(Text("back-button"), "checkins.days", pairing.id, which, 0)
    return Screen(Text("checkins-times", other=_whom(turn, pairing), day=Day(day)), rows, back=back)


def _clock(slot: Instant, zone: str) -> str:
    """The time of the day alone."""
    return f"{local(slot, zone):%H:%M}"


@press("checkins.slot", who=JOINED, acting=True)
def slot(turn: Turn, pairing_id: int, checkin_id: int, sequence: int, minute: int) -> Screen:
    """It is booked, or moved; where somebody was quicker, the times that are still free."""
    pairing, moving = _chosen(turn, pairing_id, checkin_id)
    wanted = from_minute(minute)
    if moving is None:
        booked = service.book(turn.tx, turn.person, pairing_id, wanted)
    else:
        booked = service.move(turn.tx, turn.person, checkin_id, sequence, wanted)
    if booked is None:
        return with_note(Text("checkins-slot-gone"), _slots(turn, pairing, moving))
    if turn.person.id not in booked.both:
        text = Text("checkins-booked-for", parent=Name(booked.parent_id), helper=Name(booked.helper_id))
        return with_note(Text("checkins-when-line", when=When(booked.starts_at)), Screen(text, back=HOME))
    return with_note(Text("checkins-booked" if moving is None else "checkins-moved"), meeting(turn, booked))


@press("checkins.none", who=PARENT, acting=True)
def none(turn: Turn, pairing_id: int) -> Screen:
    """No time fits: the helper finds one."""
    pairing = service.none_fits(turn.tx, turn.person, pairing_id)
    back = Button(Text("back-button"), "pairing.one", pairing.id)
    return Screen(Text("checkins-none-asked", other=Name(pairing.helper_id)), back=back)


HANDLERS = (book, move, days, times, slot, none)
"""What can be done to find a time."""
