"""A time for an exchange: two taps from both's free parts of the week, or typed and read back."""

from dataclasses import replace

from bot.base import chats
from bot.base.clock import HOUR, Instant, from_minute, to_minute
from bot.base.messages import Button, Name, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.checkins.typed.service import understand
from bot.skills import exchange_after as after
from bot.skills import exchange_messages as messages
from bot.skills import exchange_times as times
from bot.skills import exchanges as service
from bot.skills.store.exchanges import Exchange
from handlers import flows
from handlers.access import MEMBER
from handlers.choices import in_twos
from handlers.doors import Turn, press, typed
from handlers.screens import by_shown_number, with_note
from handlers.skills.exchanges import exchange as open_one
from handlers.skills.exchanges import one

FORM = "skills.exchange_time"
EXPECTED = "skills.exchange_time"
"""The form that knows for what a time is typed, and the door to which it goes."""
LAPSES: Instant = HOUR
"""After so long, what is typed is not meant as a time any more."""
SHOWN = 4


@press("skills.exchange_when", who=MEMBER)
def when(turn: Turn, exchange_id: int, page: int) -> Screen:
    """A few times at which both could; more of them; or one that is typed."""
    found = after.load(turn.tx, turn.person, exchange_id)
    return slots(turn, found, page) if service.is_ahead(turn.tx, found) else one(turn, found)


def slots(turn: Turn, found: Exchange, page: int = 0) -> Screen:
    """Some of the times, and one may be typed as well."""
    free = times.slots(turn.tx, found)
    shown = [_at(found, at) for at in times.first_few(free, turn.person.zone, page, SHOWN)]
    rows = in_twos(shown)
    if len(free) > SHOWN:
        pages = -(-len(free) // SHOWN)
        more = Button(Text("skills-exchange-times-button"), "skills.exchange_when", found.id, (page + 1) % pages)
        rows = (*rows, (more,))
    word = "times" if shown else "no-times"
    text = Text(f"skills-exchange-{word}", other=Name(found.other(turn.person.id)))
    return _typable(turn, Screen(text, rows, back=messages.see(found)), found)


def _at(found: Exchange, at: Instant) -> Button:
    return Button(
        Text("skills-exchange-slot-button", when=When(at)),
        *("skills.exchange_at", found.id, found.sequence, to_minute(at)),
    )


def _typable(turn: Turn, screen: Screen, found: Exchange) -> Screen:
    flows.keep(turn, FORM, exchange=found.id, at=turn.tx.now)
    return replace(screen, expects=EXPECTED)


@press("skills.exchange_at", who=MEMBER)
def at(turn: Turn, exchange_id: int, sequence: int, minute: int) -> Screen:
    """That time: booked or moved there; where it is outside of what both told, the other one is asked."""
    wanted = from_minute(minute)
    made = service.name_time(turn.tx, turn.person, exchange_id, sequence, wanted)
    return _made(turn, exchange_id, made, wanted)


def _made(turn: Turn, exchange_id: int, made: Exchange | None, wanted: Instant) -> Screen:
    if made is None:
        return with_note(Text("skills-exchange-gone"), slots(turn, after.load(turn.tx, turn.person, exchange_id)))
    if made.starts_at == wanted:
        return with_note(Text("skills-exchange-has-time"), one(turn, made))
    return one(turn, made)


@press("skills.exchange_suits", who=MEMBER)
def suits(turn: Turn, exchange_id: int, minute: int) -> Screen:
    """Yes to the time that the other one would like."""
    wanted = from_minute(minute)
    return _made(turn, exchange_id, service.suits(turn.tx, turn.person, exchange_id, wanted), wanted)


@typed(EXPECTED, who=MEMBER)
def words(turn: Turn, said: str) -> Screen | None:
    """What was typed as a time, read back; or the number of a button, where one stands before it."""
    form = flows.recall(turn, FORM)
    if not form or turn.tx.now - form["at"] > LAPSES:
        raise MovedOn("no time was asked for, or too long ago")
    button = by_shown_number(chats.current_screen(turn.tx, turn.person.id), said)
    if button is not None:
        return _numbered(turn, button)
    found = after.load(turn.tx, turn.person, form["exchange"])
    if not service.is_ahead(turn.tx, found):
        return one(turn, found)
    reading = understand(turn.tx, turn.person, said)
    meant = [at for at in reading.times if at > turn.tx.now] if reading.why in ("time", "which") else []
    return _read_back(turn, found, meant)


def _numbered(turn: Turn, button: Button) -> Screen | None:
    """The button that a number means. A time is read back first, for the number may have been meant as an hour."""
    if button.press == at.tag:
        exchange_id, _, minute = map(int, button.args)
        return _read_back(turn, after.load(turn.tx, turn.person, exchange_id), [from_minute(minute)])
    door = {door.tag: door for door in (when, open_one)}.get(button.press)
    if door is None:
        raise MovedOn(f"{button.press} is no button of a time")
    return door.do(turn, *button.args)


def _read_back(turn: Turn, found: Exchange, meant: list[Instant]) -> Screen:
    """The time in words, and what a yes will do; which of two; or the times once more, where it is none."""
    if not meant:
        return with_note(Text("skills-exchange-unread"), slots(turn, found))
    again = Button(Text("skills-exchange-another-button"), "skills.exchange_when", found.id, 0)
    if len(meant) > 1:
        rows: tuple[Row, ...] = (tuple(_at(found, one) for one in meant[:2]), (again,))
        return _typable(turn, Screen(Text("skills-exchange-which"), rows, back=again), found)
    fit = times.fits(turn.tx, found, meant[0])
    if fit == "taken":
        return with_note(Text("skills-exchange-gone"), slots(turn, found))
    same = _at(found, meant[0])
    yes = Button(Text("skills-exchange-right-button"), same.press, *same.args)
    text = Text("skills-exchange-typed", other=Name(found.other(turn.person.id)), when=When(meant[0]), fit=fit)
    return _typable(turn, Screen(text, ((yes, again),), back=again), found)


HANDLERS = (when, at, suits, words)
"""What can be done to find a time."""
