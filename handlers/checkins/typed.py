"""A time that is typed: read back in words before anything happens, and asked about wherever it may mean two."""

from dataclasses import replace

from bot.base import chats
from bot.base.clock import HOUR, Instant, from_minute, local, to_minute, today
from bot.base.messages import Button, Day, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.checkins import free, naming
from bot.checkins.store.asked_times import AskedTime
from bot.checkins.store.checkins import Checkin
from bot.checkins.typed.reading import Reading
from bot.checkins.typed.service import understand
from bot.pairing.store.pairings import Pairing
from handlers import flows
from handlers.access import JOINED
from handlers.checkins import booking
from handlers.checkins.booking import EXPECTED, FORM, NEW, booked, chosen, clock, find, slots, typable, whom, zone_of
from handlers.doors import Turn, press, typed
from handlers.screens import by_shown_number, with_note

LAPSES: Instant = HOUR
"""After so long, what is typed is not meant as a time any more."""
HOURS_SHOWN = 3


@typed(EXPECTED, who=JOINED, acting=True)
def words(turn: Turn, said: str) -> Screen | None:
    """What was typed as a time; or the number of a button, where one stands before it."""
    form = flows.recall(turn, FORM)
    if not form or turn.tx.now - form["at"] > LAPSES:
        raise MovedOn("no time was asked for, or too long ago")
    button = by_shown_number(chats.current_screen(turn.tx, turn.person.actor), said)
    if button is not None:
        return _numbered(turn, button)
    pairing, moving = chosen(turn, form["pairing"], form["checkin"])
    return _understood(turn, pairing, moving, understand(turn.tx, turn.person, said, form["day"], form.get("hours")))


def _numbered(turn: Turn, button: Button) -> Screen | None:
    """The button that a number means. A slot is read back first, for the number may have been meant as an hour."""
    if button.press == booking.slot.tag:
        pairing_id, checkin_id, _, minute = map(int, button.args)
        return time_is.do(turn, pairing_id, checkin_id, minute)
    door = {door.tag: door for door in (*booking.HANDLERS, *HANDLERS)}.get(button.press)
    if door is None or not door.opens_to(turn.person):
        raise MovedOn(f"{button.press} is no button of a time")
    return door.do(turn, *button.args)


def _understood(turn: Turn, pairing: Pairing, moving: Checkin | None, reading: Reading) -> Screen:
    match reading.why:
        case "time":
            return _read_back(turn, pairing, moving, reading.times[0])
        case "which":
            rows: tuple[Row, ...] = tuple((_time(pairing, moving, at),) for at in reading.times)
            return _asked(turn, Text("checkins-typed-which"), rows, pairing, moving)
        case "day":
            rows = tuple((_day(pairing, moving, day),) for day in reading.days)
            return _asked(turn, Text("checkins-typed-day"), rows, pairing, moving, hours=reading.hours)
        case "hour":
            return _hour(turn, pairing, moving, reading.days[0], reading.hours)
    return with_note(Text(f"checkins-typed-{reading.why}"), slots(turn, pairing, moving))


def _asked(
    turn: Turn,
    text: Text,
    rows: tuple[Row, ...],
    pairing: Pairing,
    moving: Checkin | None,
    day: str = "",
    hours: frozenset[int] | None = None,
) -> Screen:
    return typable(turn, Screen(text, rows, back=_again(pairing, moving)), pairing, moving, day, hours)


def _again(pairing: Pairing, moving: Checkin | None) -> Button:
    """All over again."""
    return Button(
        Text("checkins-another-button"), *(("checkins.move", moving.id) if moving else ("checkins.book", pairing.id))
    )


def _read_back(turn: Turn, pairing: Pairing, moving: Checkin | None, at: Instant) -> Screen:
    """The time in words, and what a yes will do."""
    fit = free.fit(turn.tx, pairing, at, moving)
    if fit == "outside" and not naming.may_ask(turn.person, pairing):
        return with_note(Text("checkins-typed-outside"), slots(turn, pairing, moving))
    if fit == "taken":
        return with_note(Text("checkins-typed-taken", when=When(at)), slots(turn, pairing, moving))
    which = (moving.id, moving.sequence) if moving else (NEW, 0)
    yes = Button(Text("checkins-typed-yes-button"), "checkins.typed_yes", pairing.id, *which, to_minute(at))
    text = Text("checkins-typed-time", other=whom(turn, pairing), when=When(at), fit=fit)
    return _asked(turn, text, ((yes,), (_again(pairing, moving),)), pairing, moving)


def _time(pairing: Pairing, moving: Checkin | None, at: Instant) -> Button:
    which = moving.id if moving else NEW
    return Button(Text("checkins-slot-button", when=When(at)), "checkins.typed_is", pairing.id, which, to_minute(at))


def _day(pairing: Pairing, moving: Checkin | None, day: str) -> Button:
    which = moving.id if moving else NEW
    return Button(Text("checkins-day-button", day=Day(day)), "checkins.typed_day", pairing.id, which, day)


def _hour(turn: Turn, pairing: Pairing, moving: Checkin | None, day: str, hours: frozenset[int] | None) -> Screen:
    """At what time on that day? With a few that are free then."""
    zone = zone_of(turn)
    then = [slot for slot in free.slots(turn.tx, pairing, moving) if today(slot, zone) == day]
    fitting = [slot for slot in then if hours is None or local(slot, zone).hour in hours]
    which = moving.id if moving else NEW
    buttons = tuple(
        Button(
            Text("checkins-time-button", time=clock(slot, zone)),
            *("checkins.typed_is", pairing.id, which, to_minute(slot)),
        )
        for slot in fitting[:: max(1, -(-len(fitting) // HOURS_SHOWN))]
    )
    rows: tuple[Row, ...] = (buttons,) if buttons else ()
    return _asked(turn, Text("checkins-typed-hour", day=Day(day)), rows, pairing, moving, day, hours)


@press("checkins.typed_is", who=JOINED, acting=True)
def time_is(turn: Turn, pairing_id: int, checkin_id: int, minute: int) -> Screen:
    """Of the times that may be meant, this one: it is read back."""
    pairing, moving = chosen(turn, pairing_id, checkin_id)
    at = from_minute(minute)
    if at <= turn.tx.now:
        return with_note(Text("checkins-typed-past"), slots(turn, pairing, moving))
    return _read_back(turn, pairing, moving, at)


@press("checkins.typed_day", who=JOINED, acting=True)
def day_is(turn: Turn, pairing_id: int, checkin_id: int, day: str) -> Screen:
    """Of the days that may be meant, this one: the hour is asked for."""
    pairing, moving = chosen(turn, pairing_id, checkin_id)
    reading = understand(turn.tx, turn.person, day)
    part = flows.recall(turn, FORM).get("hours")
    named = replace(reading, hours=None if part is None else frozenset(part))
    return _understood(turn, pairing, moving, named)


@press("checkins.typed_yes", who=JOINED, acting=True)
def yes(turn: Turn, pairing_id: int, checkin_id: int, sequence: int, minute: int) -> Screen:
    """It is right: booked or moved, or asked of the other one where it is outside the hours."""
    pairing, moving = chosen(turn, pairing_id, checkin_id)
    which = None if moving is None else (moving.id, sequence)
    made = naming.name_time(turn.tx, turn.person, pairing, which, from_minute(minute))
    if isinstance(made, AskedTime):
        text = Text("checkins-typed-asked", other=Name(pairing.other(turn.person.id)), when=When(made.starts_at))
        return Screen(text, back=Button(Text("back-button"), "pairing.one", pairing.id))
    return booked(turn, pairing, moving, made)


@press("checkins.asked_yes", who=JOINED)
def say_yes(turn: Turn, wanted_id: int) -> Screen:
    """Yes to the time that the other one asked for; a coordinator who was called finds another one."""
    pairing, _ = naming.find(turn.tx, turn.person, wanted_id)
    if turn.person.id not in (pairing.parent_id, pairing.helper_id):
        return find(turn, pairing.id)
    return booked(turn, pairing, None, naming.agree(turn.tx, turn.person, wanted_id))


@press("checkins.asked_other", who=JOINED)
def offer_other(turn: Turn, wanted_id: int) -> Screen:
    """Another time than the one that was asked for: for a new meeting, or for the one that would move."""
    pairing, wanted = naming.find(turn.tx, turn.person, wanted_id)
    return find(turn, pairing.id, naming.moves(turn.tx, turn.person, wanted) or NEW)


HANDLERS = (words, time_is, day_is, yes, say_yes, offer_other)
"""What can be done with a time that is typed, or asked for."""
