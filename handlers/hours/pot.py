"""The pot on the phone: its open book, and a gift to it in two taps."""

from collections.abc import Sequence

from bot.base.messages import Button, Duration, Lines, Screen, Text
from bot.hours import pot
from bot.hours.pot import Pot, Through
from handlers.access import MEMBER
from handlers.doors import Turn, press
from handlers.hours.board import BOARD
from handlers.screens import with_note

POT = Button(Text("hours-pot-button"), "hours.pot")
GIVE = Button(Text("hours-give-button"), "hours.give")


def _screen(turn: Turn) -> Screen:
    seen = pot.look(turn.tx, turn.person)
    text = Text(
        "hours-pot",
        holds=Duration(seen.holds),
        month=Lines(_lines(seen.this_month)),
        ever=Lines(_lines(seen.ever)),
        mine=_mine(seen),
    )
    return Screen(text, ((GIVE,),), back=BOARD, kind="article")


def _lines(through: Sequence[Through]) -> tuple[Text, ...]:
    lines = [
        Text(f"hours-pot-{way}", what=Text("hours-pot-kind", kind=one.kind), minutes=Duration(minutes))
        for one in through
        for way, minutes in (("in", one.came_in), ("out", one.went_out))
        if minutes
    ]
    return tuple(lines) or (Text("hours-pot-nothing"),)


def _mine(seen: Pot) -> Text:
    return Text("hours-pot-mine", given=Duration(seen.given), received=Duration(seen.received))


@press("hours.pot", who=MEMBER)
def look(turn: Turn) -> Screen:
    """What the pot holds, and what went in and out."""
    return _screen(turn)


@press("hours.give", who=MEMBER)
def give(turn: Turn) -> Screen:
    """How much would I like to give to it?"""
    so_far = pot.gifts_so_far(turn.tx, turn.person)
    row = tuple(
        Button(Text("hours-gift-button", minutes=Duration(minutes)), "hours.gift", minutes, so_far)
        for minutes in pot.may_give(turn.tx, turn.person)
    )
    return Screen(Text("hours-give" if row else "hours-give-none"), tuple(filter(None, (row[:2], row[2:]))), back=POT)


@press("hours.gift", who=MEMBER)
def gift(turn: Turn, minutes: int, so_far: int) -> Screen:
    """So much, once."""
    pot.give(turn.tx, turn.person, minutes, so_far)
    return with_note(Text("hours-gift-given"), _screen(turn))


HANDLERS = (look, give, gift)
