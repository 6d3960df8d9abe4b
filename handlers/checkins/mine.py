"""My meetings: what is ahead, what waits for an answer; coming, calling off, and a file for one's calendar."""

from bot.base.messages import Button, Lines, Name, Screen, Text, When
from bot.checkins import after, calendar, messages, pulse, service
from bot.checkins import two_hours as wishes
from bot.checkins.store.checkins import Checkin
from bot.pairing import service as pairing
from handlers.access import JOINED
from handlers.checkins.group_meeting import SEVERAL
from handlers.checkins.meeting import LIST, meeting
from handlers.checkins.pulse import TELL
from handlers.choices import ROWS, next_page, pages
from handlers.doors import Turn, command, press
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note

PER_ROW = 2


def home_part(turn: Turn) -> HomePart:
    """The next meeting, a question that waits, and the door to all of them."""
    waiting, ahead = after.to_answer(turn.tx, turn.person.id), service.coming(turn.tx, turn.person.id)
    tell = _pulse(turn)
    if not waiting and not ahead:
        return HomePart(buttons=tell)
    asked = (Text("checkins-home-question", count=len(waiting)),) if waiting else ()
    next_one = tuple((one.starts_at, _line(turn, one)) for one in ahead[:1])
    return HomePart(asked, (LIST, *tell), next_one)


def _pulse(turn: Turn) -> tuple[Button, ...]:
    """The door to how this week is, for a parent who has somebody and has not said it."""
    paired = "parent" in turn.person.roles and pairing.active(turn.tx, turn.person.id, "nurse") is not None
    return (TELL,) if paired and pulse.this_week(turn.tx, turn.person) is None else ()


def _line(turn: Turn, checkin: Checkin) -> Text:
    return Text("checkins-line", other=Name(checkin.other(turn.person.id)), when=When(checkin.starts_at))


def _question_line(turn: Turn, checkin: Checkin) -> Text:
    return Text(
        "checkins-question-line", other=Name(checkin.other(turn.person.id)), when=messages.when(turn.tx, checkin)
    )


@press("checkins.list", who=JOINED, acting=True)
def meetings(turn: Turn, page: int) -> Screen:
    """What waits for an answer first, then what is ahead."""
    return _meetings(turn, page)


@command("meetings", who=JOINED)
def meetings_typed(turn: Turn, _argument: str) -> Screen:
    """The same, typed."""
    return _meetings(turn, 0)


def _meetings(turn: Turn, page: int) -> Screen:
    waiting = after.to_answer(turn.tx, turn.person.id) if turn.person.acting is None else []
    ahead = service.ahead(turn.tx, turn.person)
    shown = [*waiting, *(one for one in ahead if one not in waiting)]
    people = Button(Text("pairing-people-button"), "pairing.people", 0)
    several = (SEVERAL,) if turn.person.acting is None else ()
    if not shown:
        return Screen(Text("checkins-list-empty"), ((people, *several),), back=HOME)
    size = PER_ROW * ROWS
    start = page % max(1, -(-len(shown) // size)) * size
    lines = [_question_line(turn, one) if one in waiting else _line(turn, one) for one in shown[start : start + size]]
    buttons = [_open(turn, one) for one in shown]
    more = Button(Text("more-button"), LIST.press, next_page(page, len(buttons), PER_ROW))
    rows = pages(buttons, page, more, people, *several, per_row=PER_ROW)
    return Screen(Text("checkins-list", lines=Lines(tuple(lines))), rows, back=HOME, kind="article")


def _open(turn: Turn, checkin: Checkin) -> Button:
    return Button(Text("checkins-slot-button", when=messages.when(turn.tx, checkin)), "checkins.one", checkin.id)


@press("checkins.one", who=JOINED, acting=True)
def one(turn: Turn, checkin_id: int) -> Screen:
    """One meeting, as it is now."""
    return meeting(turn, service.load(turn.tx, turn.person, checkin_id))


@press("checkins.coming", who=JOINED)
def coming(turn: Turn, checkin_id: int, sequence: int) -> Screen:
    """One comes; the other one can see it."""
    if (moved := _at_another_time(turn, checkin_id, sequence)) is not None:
        return moved
    checkin = service.say_coming(turn.tx, turn.person, checkin_id, sequence)
    return with_note(Text("checkins-coming-noted"), meeting(turn, checkin))


@press("checkins.cancel", who=JOINED, acting=True)
def cancel(turn: Turn, checkin_id: int, sequence: int) -> Screen:
    """One cannot; the other one is told, and there are other times."""
    if (moved := _at_another_time(turn, checkin_id, sequence)) is not None:
        return moved
    return meeting(turn, service.cancel(turn.tx, turn.person, checkin_id, sequence))


def _at_another_time(turn: Turn, checkin_id: int, sequence: int) -> Screen | None:
    """The meeting as it is now, where a button is about a time it no longer has, or about one that is over."""
    checkin = service.load(turn.tx, turn.person, checkin_id)
    if checkin.state == "booked" and checkin.sequence == sequence and checkin.starts_at > turn.tx.now:
        return None
    return (
        with_note(Text("moved-on"), meeting(turn, checkin)) if checkin.state != "cancelled" else meeting(turn, checkin)
    )


@press("checkins.calendar", who=JOINED)
def calendar_file(turn: Turn, checkin_id: int) -> Screen:
    """The file comes beneath."""
    checkin = service.load(turn.tx, turn.person, checkin_id)
    calendar.send(turn.tx, turn.person, checkin)
    return with_note(Text("checkins-calendar-sent"), meeting(turn, checkin))


@press("checkins.two_hours", who=JOINED)
def two_hours(turn: Turn, checkin_id: int, wanted: int) -> Screen:
    """One more reminder two hours before each meeting, or no longer."""
    checkin = service.load(turn.tx, turn.person, checkin_id)
    wishes.wish(turn.tx, turn.person, wanted=bool(wanted))
    return with_note(Text(f"checkins-two-hours-{'on' if wanted else 'off'}"), meeting(turn, checkin))


HANDLERS = (meetings, meetings_typed, one, coming, cancel, calendar_file, two_hours)
"""What can be done with a meeting ahead."""
