"""Somebody with a phone who does what people do: taps what they see, sooner or later, writes anything, goes away."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.base.chance import Chance
from bot.practice.telegram import Message, Phone

if TYPE_CHECKING:
    from bot.simulation.crowd import Crowd

SEEN_MAX = 8
"""How many of the newest messages somebody looks at."""
Press = tuple[Message, str]
"""A button: the message it stands under, and what it sends."""


@dataclass(slots=True)
class Inhabitant:
    """`token` is the part of the name that nobody else has; `stays` keeps them from leaving for good; `invited` says
    that they came by somebody's invite, so that they may work here; `tapped` is the button they tapped last.
    """

    phone: Phone
    chance: Chance
    crowd: "Crowd"
    role: str
    token: str
    stays: bool = False
    invited: bool = False
    doings: list[str] = field(default_factory=list)
    tapped: Press | None = None

    def chosen(self, per_hundred: int) -> bool:
        """Chance says yes so often."""
        return self.chance.below(100) < per_hundred

    def shown(self) -> list[Press]:
        """The buttons they see, of the newest message first."""
        found: list[Press] = []
        for message in self.phone.received[: -SEEN_MAX - 1 : -1]:
            found += buttons(message)
        return found

    def see(self, *tags: str) -> list[Press]:
        """Those of the buttons they see that have one of these tags."""
        return [press for press in self.shown() if tag_of(press[1]) in tags]

    def press(self, press: Press) -> None:
        """Tap it, whatever has become of it since."""
        self.tapped = press
        try:
            self.phone.press_stale(*press)
        except LookupError:
            return  # a blocked bot cannot be talked to

    def sends(self, payload: str) -> None:
        """Send that from under the newest message, as if it had such a button; nothing where there is no message."""
        if self.phone.received:
            self.press((self.phone.last, payload))

    def press_any(self, *tags: str) -> bool:
        """Tap one of the buttons with one of these tags; False when there is none."""
        found = self.see(*tags)
        if found:
            self.press(found[self.chance.below(len(found))])
        return bool(found)

    def say(self, words: str) -> None:
        """Write something."""
        self.do(lambda: self.phone.say(words))

    def do(self, act: Callable[[], object]) -> None:
        """Do something on the phone, if the phone lets them."""
        try:
            act()
        except (LookupError, KeyError):
            return


def buttons(message: Message) -> list[Press]:
    """The buttons under one message that tell the bot something."""
    return [
        (message, button["callback_data"]) for row in message.buttons for button in row if "callback_data" in button
    ]


def tag_of(data: str) -> str:
    """The tag in a button's payload."""
    return data.partition(":")[0]
