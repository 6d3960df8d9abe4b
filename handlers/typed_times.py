"""When something is to begin, typed and read back before anything happens: what the forms that ask for a time share."""

from collections.abc import Callable
from dataclasses import replace

from bot.base.clock import Instant, to_minute
from bot.base.messages import Button, Screen, Text, When
from bot.checkins.typed.service import understand
from handlers.doors import Turn
from handlers.screens import with_note

READ = ("past", "far", "day", "hour")
"""What typed words may come to that is no time yet, and has words of its own."""


def read_back(
    turn: Turn, words: str, asks: Screen, takes: str, taken: Callable[[Instant], Screen | None] = lambda _at: None
) -> Screen:
    """The time that was typed, with the press (`takes`, of a minute) by which it is that one; which, where it may mean
    two; and the screen that `asks` once more, with the reason, where none was read. `taken` may answer instead where
    the time is another thing's.
    """
    reading = understand(turn.tx, turn.person, words)
    if reading.why == "time":
        at = reading.times[0]
        yes = Button(Text("hours-when-yes-button"), takes, to_minute(at))
        return taken(at) or replace(asks, text=Text("hours-when-read", when=When(at)), rows=((yes,),))
    if reading.why == "which":
        rows = tuple(
            (Button(Text("checkins-slot-button", when=When(at)), takes, to_minute(at)),) for at in reading.times
        )
        return replace(asks, text=Text("hours-when-which"), rows=rows)
    return with_note(Text("hours-when-unread", why=reading.why if reading.why in READ else "unread"), asks)


def whole_in(words: str, most: int) -> int:
    """The whole number that was typed, where it is one of no more digits than `most` has; else 0."""
    said = words.strip()
    return int(said) if said.isdecimal() and len(said) <= len(str(most)) else 0
