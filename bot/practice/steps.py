"""One step of a rehearsal: somebody presses, somebody writes, time passes; and how it is told."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.base.clock import HOUR, Instant
from bot.base.messages import Button
from handlers.presses import encode


@dataclass(frozen=True, slots=True)
class Press:
    """Somebody presses a button."""

    who: int
    button: Button


@dataclass(frozen=True, slots=True)
class Say:
    """Somebody writes something; a kind other than "text" is something that cannot be read."""

    who: int
    words: str
    kind: str = "text"


@dataclass(frozen=True, slots=True)
class Wait:
    """So much time passes, and what falls due is done."""

    span: Instant


Step = Press | Say | Wait


def told(names: Mapping[int, str], steps: tuple[Step, ...]) -> str:
    """How one comes there, in a line."""
    return ", ".join(_step_told(names, step) for step in steps)


def _step_told(names: Mapping[int, str], step: Step) -> str:
    match step:
        case Press(who, button):
            return f"{names[who]} presses {encode(button)}"
        case Say(who, words, kind):
            return f"{names[who]} writes {words[:20]!r}" if kind == "text" else f"{names[who]}: {kind}"
        case Wait(span):
            return f"{span // HOUR} h pass"
