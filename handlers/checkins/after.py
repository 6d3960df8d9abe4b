"""Did you meet? Four answers, each a tap; and telling of a meeting that was never booked, by a day tapped or typed."""

from datetime import date
from typing import get_args

from bot.base import chats
from bot.base.clock import HOUR, Instant
from bot.base.messages import Button, Day, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.checkins import after
from bot.checkins.rules import WRONGS, Answer, Wrong
from bot.checkins.store.checkins import Checkin
from bot.checkins.typed.service import understand_day
from bot.pairing.store.pairings import Pairing
from handlers import flows
from handlers.access import JOINED
from handlers.checkins.booking import NEW, find
from handlers.checkins.meeting import LIST, meeting
from handlers.choices import next_page, pages
from handlers.doors import Turn, press, typed
from handlers.screens import HOME, by_shown_number, with_note

DAYS_A_ROW = 3
FORM = "checkins.met_day"
EXPECTED = "checkins.met_day"
"""The form that knows of whom a day is typed, and the door to which it goes."""
LAPSES: Instant = HOUR
"""After so long, what is typed is not meant as a day any more."""
CAN_SAY: tuple[Answer, ...] = ("met", "not")


@press("checkins.say", who=JOINED)
def say(turn: Turn, checkin_id: int, sequence: int, answer: str) -> Screen:
    """We met, or not this time."""
    for known in CAN_SAY:
        if known == answer:
            return meeting(turn, after.say(turn.tx, turn.person, checkin_id, sequence, known))
    raise MovedOn(f"no answer is called {answer}")


@press("checkins.wrong", who=JOINED)
def wrong(turn: Turn, checkin_id: int, sequence: int) -> Screen:
    """What was not right?"""
    checkin = after.over(turn.tx, turn.person, checkin_id, sequence)
    rows: tuple[Row, ...] = tuple(
        (Button(Text("checkins-wrong-choice-button", why=why), "checkins.wrong_is", checkin_id, sequence, why),)
        for why in WRONGS
    )
    return Screen(Text("checkins-wrong", other=Name(checkin.other(turn.person.id))), rows, back=_to(checkin))


@press("checkins.wrong_is", who=JOINED)
def wrong_is(turn: Turn, checkin_id: int, sequence: int, why: str) -> Screen:
    """A coordinator looks; the other one is not told."""
    known: tuple[Wrong, ...] = get_args(Wrong)
    for one in known:
        if one == why:
            checkin = after.something_wrong(turn.tx, turn.person, checkin_id, sequence, one)
            change = Button(Text("pairing-change-button"), "pairing.ask_change", checkin.pairing_id)
            text = Text("checkins-wrong-told", why=why, other=Name(checkin.other(turn.person.id)))
            may_end = why == "unsafe" and after.runs(turn.tx, checkin)
            return Screen(text, ((change,),) if may_end else (), back=HOME)
    raise MovedOn(f"nothing wrong is called {why}")


@press("checkins.moved", who=JOINED)
def moved(turn: Turn, checkin_id: int, sequence: int) -> Screen:
    """It moved: to a time ahead, or to a day on which they met already?"""
    checkin = _open(turn, checkin_id, sequence)
    ahead = Button(Text("checkins-moved-ahead-button"), "checkins.moved_ahead", checkin_id, sequence)
    done = Button(Text("checkins-moved-done-button"), "checkins.met_days", checkin.pairing_id, checkin_id, 0)
    return Screen(Text("checkins-it-moved"), ((ahead,), (done,)), back=_to(checkin))


@press("checkins.moved_ahead", who=JOINED)
def moved_ahead(turn: Turn, checkin_id: int, sequence: int) -> Screen:
    """A new time for it, or, where the other one says that they met, for another meeting."""
    _open(turn, checkin_id, sequence)
    checkin = after.it_moved(turn.tx, turn.person, checkin_id, sequence)
    return find(turn, checkin.pairing_id, NEW if turn.person.id in checkin.said else checkin.id)


def _open(turn: Turn, checkin_id: int, sequence: int) -> Checkin:
    """A meeting that is over and not settled. `MovedOn` otherwise."""
    checkin = after.over(turn.tx, turn.person, checkin_id, sequence)
    if checkin.state not in ("booked", "told"):
        raise MovedOn(f"check-in {checkin_id} is {checkin.state}")
    return checkin


def _to(checkin: Checkin) -> Button:
    return Button(Text("back-button"), "checkins.one", checkin.id)


@press("checkins.met_days", who=JOINED)
def met_days(turn: Turn, pairing_id: int, checkin_id: int, page: int) -> Screen:
    """On which day did you meet?"""
    pairing = after.of_two(turn.tx, turn.person, pairing_id)
    return _met_days(turn, pairing, checkin_id, page)


def _met_days(turn: Turn, pairing: Pairing, checkin_id: int, page: int) -> Screen:
    pairing_id = pairing.id
    days = after.days_to_tell(turn.tx, turn.person, pairing)
    buttons = [_met_on(pairing, checkin_id, str(day)) for day in days]
    turned = next_page(page, len(buttons), DAYS_A_ROW)
    more = Button(Text("more-button"), "checkins.met_days", pairing_id, checkin_id, turned)
    back = Button(
        Text("back-button"), *(("pairing.one", pairing_id) if checkin_id == NEW else ("checkins.one", checkin_id))
    )
    other = Name(pairing.other(turn.person.id))
    if not days:
        return Screen(Text("checkins-all-written", other=other), back=back)
    flows.keep(turn, FORM, pairing=pairing_id, checkin=checkin_id, at=turn.tx.now)
    rows = pages(buttons, page, more, per_row=DAYS_A_ROW)
    return Screen(Text("checkins-met-days", other=other), rows, back=back, expects=EXPECTED)


def _met_on(pairing: Pairing, checkin_id: int, day: str) -> Button:
    return Button(Text("checkins-day-button", day=Day(day)), "checkins.met_on", pairing.id, checkin_id, day)


@typed(EXPECTED, who=JOINED)
def met_day_typed(turn: Turn, said: str) -> Screen | None:
    """A day that was, typed: read back before it is told; or the number of a button, where one stands before it."""
    form = flows.recall(turn, FORM)
    if not form or turn.tx.now - form["at"] > LAPSES:
        raise MovedOn("no day was asked for, or too long ago")
    button = by_shown_number(chats.current_screen(turn.tx, turn.person.id), said)
    if button is not None and button.press == met_days.tag:
        return met_days.do(turn, *button.args)
    pairing, checkin_id = after.of_two(turn.tx, turn.person, form["pairing"]), form["checkin"]
    told = [str(day) for day in after.days_to_tell(turn.tx, turn.person, pairing)]
    if button is not None and button.press == met_on.tag:
        days = [str(button.args[-1])]
    else:
        days = understand_day(turn.tx, turn.person, said)
    return _day_read_back(turn, pairing, checkin_id, [day for day in days if day in told])


def _day_read_back(turn: Turn, pairing: Pairing, checkin_id: int, meant: list[str]) -> Screen:
    """The day that was meant, and what a yes will do; which of two; or the days once more, where it is none."""
    again = Button(Text("checkins-typed-day-again-button"), "checkins.met_days", pairing.id, checkin_id, 0)
    if len(meant) > 1:
        rows: tuple[Row, ...] = tuple((_met_on(pairing, checkin_id, day),) for day in meant[:2])
        return Screen(Text("checkins-typed-day"), (*rows, (again,)), back=again, expects=EXPECTED)
    if not meant:
        return with_note(Text("checkins-met-typed-unread"), _met_days(turn, pairing, checkin_id, 0))
    yes = Button(Text("checkins-typed-yes-button"), "checkins.met_on", pairing.id, checkin_id, meant[0])
    text = Text("checkins-met-typed", other=Name(pairing.other(turn.person.id)), day=Day(meant[0]))
    return Screen(text, ((yes,), (again,)), back=again, expects=EXPECTED)


@press("checkins.met_on", who=JOINED)
def met_on(turn: Turn, pairing_id: int, checkin_id: int, iso: str) -> Screen:
    """It is noted, and the other one is asked."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        raise MovedOn("no such day") from None
    checkin = after.tell_met(turn.tx, turn.person, pairing_id, day, checkin_id)
    if checkin.state == "kept":
        return meeting(turn, checkin)
    other = Name(checkin.other(turn.person.id))
    return Screen(Text("checkins-met-noted", other=other, day=Day(iso)), ((LIST,),), back=HOME)


HANDLERS = (say, wrong, wrong_is, moved, moved_ahead, met_days, met_day_typed, met_on)
"""What can be said of a meeting."""
