"""Meetings for several on the phone: a place in one tap, left in one tap; who was there, and did you meet?"""

from typing import get_args

from bot.base.messages import Button, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.checkins import calendar, group_after, group_seats, groups
from bot.checkins import two_hours as wishes
from bot.checkins.group_after import Who
from bot.checkins.rules import WRONGS, Wrong
from bot.checkins.store import seats
from bot.checkins.store.groups import Group
from handlers.access import COORDINATOR, HELPER, JOINED, PARENT, STAFF, TEAM
from handlers.checkins import group_opening
from handlers.checkins.group_meeting import SEVERAL, group_screen, several, who_else
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note

CAN_SAY = ("met", "not")


def home_part(turn: Turn) -> HomePart:
    """The next meeting for several, one that waits for a word, and the door to all that are open to this person."""
    waiting, ahead = group_after.to_answer(turn.tx, turn.person.id), group_seats.mine(turn.tx, turn.person)
    expected = [one for one in ahead if group_seats.is_expected(turn.tx, turn.person.id, one)]
    asked = (Text("checkins-group-home-question", count=len(waiting)),) if waiting else ()
    next_one = tuple((one.starts_at, _at_home(turn, one)) for one in expected[:1])
    wanted = waiting or ahead or group_seats.open_to(turn.tx, turn.person)
    return HomePart(asked, (SEVERAL,) if wanted else (), next_one)


def _at_home(turn: Turn, group: Group) -> Text:
    if turn.person.id == group.helper_id:
        return Text("checkins-group-home-host", when=When(group.starts_at))
    return Text("checkins-group-home-line", when=When(group.starts_at), who=Name(group.helper_id))


@press("checkins.groups", who=JOINED)
def listed(turn: Turn, page: int) -> Screen:
    """All of them that are this person's, or open to them."""
    return several(turn, page)


@press("checkins.group", who=JOINED)
def one(turn: Turn, group_id: int) -> Screen:
    """One of them, as it is now."""
    return group_screen(turn, group_seats.view(turn.tx, turn.person, group_id))


@press("checkins.group_names", who=TEAM)
def names(turn: Turn, group_id: int, page: int) -> Screen:
    """More of those who had a place."""
    return group_screen(turn, group_after.look(turn.tx, turn.person, group_id), page)


@press("checkins.group_look", who=COORDINATOR)
def look(turn: Turn, group_id: int) -> Screen:
    """Who was there? The host has not said it, and a coordinator has found out."""
    return group_screen(turn, group_after.look(turn.tx, turn.person, group_id))


@press("checkins.group_add", who=TEAM)
def add(turn: Turn, group_id: int, page: int) -> Screen:
    """Who else was there?"""
    return who_else(turn, group_after.look(turn.tx, turn.person, group_id), page)


@press("checkins.group_came", who=TEAM)
def came(turn: Turn, group_id: int, sequence: int, came_id: int) -> Screen:
    """A parent was there without a place."""
    return group_screen(turn, group_after.add(turn.tx, turn.person, group_id, sequence, came_id))


@press("checkins.group_take", who=PARENT)
def take(turn: Turn, group_id: int, sequence: int) -> Screen:
    """A place; where somebody was quicker, a turn for one."""
    if (moved := _at_another_time(turn, group_id, sequence)) is not None:
        return moved
    seat = group_seats.take(turn.tx, turn.person, group_id, sequence)
    note = "quicker" if seat is None else "taken-noted" if seat.state == "held" else "waiting-noted"
    return with_note(Text(f"checkins-group-{note}"), one_now(turn, group_id))


@press("checkins.group_wait", who=PARENT)
def wait(turn: Turn, group_id: int, sequence: int) -> Screen:
    """A turn for a place; a place at once, where one has become free."""
    if (moved := _at_another_time(turn, group_id, sequence)) is not None:
        return moved
    seat = group_seats.wait(turn.tx, turn.person, group_id, sequence)
    note = "taken-noted" if seat.state == "held" else "waiting-noted"
    return with_note(Text(f"checkins-group-{note}"), one_now(turn, group_id))


def one_now(turn: Turn, group_id: int) -> Screen:
    """The same, after something was done."""
    return group_screen(turn, group_seats.view(turn.tx, turn.person, group_id))


def _at_another_time(turn: Turn, group_id: int, sequence: int) -> Screen | None:
    """The meeting as it is now, where a button is about a time it no longer has, or about one that is over or off."""
    group = group_seats.view(turn.tx, turn.person, group_id)
    if group.state == "booked" and group.sequence == sequence and group.starts_at > turn.tx.now:
        return None
    return with_note(Text("moved-on"), group_screen(turn, group))


@press("checkins.group_leave", who=JOINED)
def leave(turn: Turn, group_id: int, sequence: int) -> Screen:
    """The place is free for the first who waits, or one waits no longer."""
    if (moved := _at_another_time(turn, group_id, sequence)) is not None:
        return moved
    group = group_seats.leave(turn.tx, turn.person, group_id, sequence)
    back = (Button(Text("checkins-group-back-button"), "checkins.group", group.id),)
    text = Text("checkins-group-left", who=Name(group.helper_id), when=When(group.starts_at))
    return Screen(text, (back, (SEVERAL,)), back=HOME)


@press("checkins.group_coming", who=JOINED)
def coming(turn: Turn, group_id: int, sequence: int) -> Screen:
    """One comes; the host can see it."""
    if (moved := _at_another_time(turn, group_id, sequence)) is not None:
        return moved
    group = group_seats.say_coming(turn.tx, turn.person, group_id, sequence)
    return with_note(Text("checkins-coming-noted"), group_screen(turn, group))


@press("checkins.group_off", who=HELPER)
def off(turn: Turn, group_id: int) -> Screen:
    """Whether it is to be called off: everybody who has a place would be told."""
    group = groups.hosted(turn.tx, turn.person, group_id)
    count = len(seats.in_turn(turn.tx, group.id, "held")) + len(seats.in_turn(turn.tx, group.id, "waiting"))
    call_off = Button(Text("checkins-group-off-button"), "checkins.group_off_now", group.id, group.sequence)
    move = Button(Text("checkins-move-button"), "checkins.group_days", group.id, 0)
    text = Text("checkins-group-ask-off", when=When(group.starts_at), count=count)
    return Screen(text, ((move,), (call_off,)), back=_to(group))


def _to(group: Group) -> Button:
    return Button(Text("back-button"), "checkins.group", group.id)


@press("checkins.group_off_now", who=HELPER, sure=STAFF)
def off_now(turn: Turn, group_id: int, sequence: int) -> Screen:
    """It is off, and everybody of it reads so."""
    return group_screen(turn, groups.cancel(turn.tx, turn.person, group_id, sequence))


@press("checkins.group_calendar", who=JOINED)
def calendar_file(turn: Turn, group_id: int) -> Screen:
    """The file comes beneath."""
    group = group_seats.view(turn.tx, turn.person, group_id)
    calendar.send(turn.tx, turn.person, group)
    return with_note(Text("checkins-calendar-sent"), group_screen(turn, group))


@press("checkins.group_two_hours", who=JOINED)
def two_hours(turn: Turn, group_id: int, wanted: int) -> Screen:
    """One more reminder two hours before each meeting, or no longer."""
    group = group_seats.view(turn.tx, turn.person, group_id)
    wishes.wish(turn.tx, turn.person, wanted=bool(wanted))
    return with_note(Text(f"checkins-two-hours-{'on' if wanted else 'off'}"), group_screen(turn, group))


@press("checkins.group_was", who=TEAM)
def was(turn: Turn, seat_id: int, sequence: int, was_there: int) -> Screen:
    """A parent was there, or was not after all."""
    return group_screen(turn, group_after.tick(turn.tx, turn.person, seat_id, sequence, was=was_there == 1))


@press("checkins.group_done", who=TEAM)
def done(turn: Turn, group_id: int, sequence: int, who: str) -> Screen:
    """Those ticked, all, or nobody: it is written down."""
    known: tuple[Who, ...] = get_args(Who)
    for one_of in known:
        if one_of == who:
            return group_screen(turn, group_after.write_down(turn.tx, turn.person, group_id, sequence, one_of))
    raise MovedOn(f"nobody is called {who}")


@press("checkins.group_say", who=JOINED)
def say(turn: Turn, group_id: int, sequence: int, answer: str) -> Screen:
    """We met, or not this time."""
    for known in CAN_SAY:
        if known == answer:
            group_after.say(turn.tx, turn.person, group_id, sequence, "met" if known == "met" else "not")
            return one_now(turn, group_id)
    raise MovedOn(f"no answer is called {answer}")


@press("checkins.group_wrong", who=JOINED)
def wrong(turn: Turn, group_id: int, sequence: int) -> Screen:
    """What was not right?"""
    group = group_after.over(turn.tx, turn.person, group_id, sequence)
    rows: tuple[Row, ...] = tuple(
        (Button(Text("checkins-wrong-choice-button", why=why), "checkins.group_wrong_is", group_id, sequence, why),)
        for why in WRONGS
    )
    return Screen(Text("checkins-group-wrong"), rows, back=_to(group))


@press("checkins.group_wrong_is", who=JOINED)
def wrong_is(turn: Turn, group_id: int, sequence: int, why: str) -> Screen:
    """A coordinator looks; nobody else is told."""
    known: tuple[Wrong, ...] = get_args(Wrong)
    for one_of in known:
        if one_of == why:
            group_after.something_wrong(turn.tx, turn.person, group_id, sequence, one_of)
            return Screen(Text("checkins-group-wrong-told", why=why), back=HOME)
    raise MovedOn(f"nothing wrong is called {why}")


HANDLERS = (
    *(listed, one, names, take, wait, leave, coming, off, off_now, calendar_file),
    *(two_hours, look, add, came, was, done, say, wrong, wrong_is),
    *group_opening.HANDLERS,
)
"""What can be done with meetings for several."""
