"""Group sessions where no database is needed: their codes, how long they stand open, and how long they lasted."""

import unicodedata
from typing import Literal

from bot.base.clock import DAY, HOUR, MINUTE, Instant
from bot.skills.taxonomy import MINUTES_MOST, Kind, Tier, tier_at

State = Literal["open", "held", "not_held"]
"""People come in; it took place, and stands in the books; it did not."""
CODE_DIGITS = 6
"""Digits only: they are on every keyboard in every script, none looks like another, and they are read aloud one by one.
No code begins with 0.
"""
CODE_LEAST, CODES = 10 ** (CODE_DIGITS - 1), 9 * 10 ** (CODE_DIGITS - 1)
LINK = "s"
"""What stands before a code in a link that opens the bot."""
TRIES_MAX = 5
TRIES_WITHIN: Instant = HOUR
"""So many codes that are none somebody may try in that time."""
OPEN_BEYOND: Instant = 2 * HOUR
"""So long after it would usually be over nobody comes in any more, and its leader is asked whether it is."""
ASKED_AFTER: Instant = DAY
"""So long after that, unanswered, a coordinator is asked."""
FOUND_OUT_AFTER: Instant = 14 * DAY
"""So long after that, where nobody has found out, a coordinator is asked again."""
STEP_MINUTES, LASTED_LEAST = 5, 5
COUNTED_LINES_MAX = 12


def read_code(typed: str) -> int | None:
    """The code that somebody typed, with whatever between its digits, of any script; None where it is none."""
    if len(typed) > 4 * CODE_DIGITS:
        return None
    digits = "".join(str(unicodedata.decimal(sign)) for sign in typed if sign.isdecimal())
    rest = [sign for sign in typed if not sign.isdecimal()]
    if len(digits) != CODE_DIGITS or any(sign.isalpha() for sign in rest):
        return None
    return int(digits) if int(digits) >= CODE_LEAST else None


def spelt(code: int) -> str:
    """A code as it is shown: its digits apart, so that it is read aloud digit by digit."""
    return " ".join(str(code))


def expires(kind: Kind, now: Instant) -> Instant:
    """Until when people come in to one that begins now."""
    return now + kind.minutes * MINUTE + OPEN_BEYOND


def lasted(began: Instant, now: Instant) -> int:
    """Whole minutes from then until now, to the nearest five; from five minutes to the longest anything here takes."""
    minutes = (now - began + STEP_MINUTES * MINUTE // 2) // (STEP_MINUTES * MINUTE) * STEP_MINUTES
    return int(min(max(minutes, LASTED_LEAST), MINUTES_MOST))


def lengths(most: int, usual: int) -> tuple[int, ...]:
    """How long its leader may say that it was: never longer than since it began; the longest first."""
    shorter = {most, usual, most - 15, most - 30, most // 2 // STEP_MINUTES * STEP_MINUTES}
    return tuple(sorted((one for one in shorter if LASTED_LEAST <= one <= most), reverse=True))


def may_be_led(kind: Kind) -> bool:
    """Whether several may do it together: out and about or by message, and never alone with a child."""
    return kind.tier != "child" and bool(led_at(kind))


def led_at(kind: Kind) -> list[Tier]:
    """What somebody who leads it must be cleared for, for each way in which several do it: any of them will do."""
    return [tier_at(kind, where) for where in kind.where if where in ("public", "chat")]
