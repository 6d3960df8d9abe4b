"""A coordinator looks at a meeting: who said what, and what becomes of it. Nobody is accused."""

from bot.base.clock import today
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text
from bot.base.outcome import MovedOn
from bot.checkins import after, service
from bot.checkins.rules import OPEN
from bot.checkins.store.checkins import Checkin
from handlers.access import COORDINATOR
from handlers.doors import Turn, press
from handlers.screens import HOME


@press("checkins.look", who=COORDINATOR)
def look(turn: Turn, checkin_id: int) -> Screen:
    """One meeting, and what each has said of it."""
    return _look(after.look(turn.tx, turn.person, checkin_id), turn)


def _look(checkin: Checkin, turn: Turn) -> Screen:
    lines = tuple(Text(f"checkins-look-{checkin.said.get(one, 'silent')}", who=Name(one)) for one in checkin.both)
    text = Text(
        "checkins-look",
        parent=Name(checkin.parent_id),
        helper=Name(checkin.helper_id),
        day=Day(today(checkin.starts_at, turn.person.zone)),
        lines=Lines(lines),
        state=checkin.state,
    )
    rows: tuple[Row, ...] = ()
    if checkin.state in OPEN and checkin.starts_at <= turn.tx.now:
        kept, not_held = (
            Button(Text(f"checkins-settle-{word}-button"), "checkins.settle", checkin.id, checkin.sequence, word)
            for word in ("kept", "not")
        )
        rows = ((kept,), (not_held,))
    return Screen(text, rows, back=HOME)


@press("checkins.settle", who=COORDINATOR)
def settle(turn: Turn, checkin_id: int, sequence: int, how: str) -> Screen:
    """It is written down as kept, or as not held; both are told."""
    if how not in ("kept", "not"):
        raise MovedOn(f"no outcome is called {how}")
    return _look(after.settle_by_hand(turn.tx, turn.person, checkin_id, sequence, kept=how == "kept"), turn)


@press("checkins.call_off", who=COORDINATOR)
def call_off(turn: Turn, checkin_id: int, sequence: int) -> Screen:
    """It is called off for two of whom one is away; both read so kindly."""
    checkin = service.cancel(turn.tx, turn.person, checkin_id, sequence)
    text = Text("checkins-called-off", parent=Name(checkin.parent_id), helper=Name(checkin.helper_id))
    return Screen(text, back=HOME)


HANDLERS = (look, settle, call_off)
"""What a coordinator can do for two people."""
