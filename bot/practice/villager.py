"""Somebody with a phone: what they tap and write, and what they see, told by text keys and never by wording."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.base.clock import Instant
from bot.base.messages import Button, Lines, LinkButton, Name, Screen, Text, Value
from bot.people import service as people
from bot.people.rules import Person
from bot.practice.samples import SAMPLES
from bot.practice.telegram import Message, Phone
from handlers.presses import encode
from handlers.screens import HOME, options, shared_row

if TYPE_CHECKING:
    from bot.practice.town import Town


class Villager:
    """Acts settle the town before they return. What cannot be done or is not there raises `LookupError`."""

    def __init__(self, town: "Town", name: str, phone: Phone) -> None:
        self.town = town
        self.name = name
        self.phone = phone
        self.locked_at: Instant | None = None
        """Since when the phone lies there with its screen locked."""

    # --- acts ---

    async def starts(self, code: str = "") -> Screen:
        """Opens the bot, by a link with that code if given."""
        await self._is_followed(None, "/start")
        self.phone.start(code)
        await self.town.settle()
        return await self.last()

    async def says(self, words: str) -> Screen:
        """Writes something; the newest thing on the phone then."""
        await self._is_followed(None, words)
        self.phone.say(words)
        await self.town.settle()
        return await self.last()

    async def sends(self, kind: str) -> Screen:
        """Sends a sample of that kind: a photo, a voice message, a document, a sticker, a location."""
        await self._is_followed(None, kind)
        SAMPLES[kind](self.phone, None)
        await self.town.settle()
        return await self.last()

    async def replies(self, message: Message, words: str) -> Screen:
        """Writes something in answer to that message on this phone."""
        await self._is_followed(message, words)
        self.phone.say(words, reply_to=message.id)
        await self.town.settle()
        return await self.last()

    async def edits(self, message: Message, words: str) -> None:
        """Puts a message of their own right."""
        await self._is_followed(message, words)
        self.phone.edit(message.id, words)
        await self.town.settle()

    async def reacts(self, message: Message, emoji: str) -> None:
        """Takes a message up with an emoji."""
        await self._is_followed(message, emoji)
        self.phone.react(message.id, emoji)
        await self.town.settle()

    async def taps(self, label: str, **values: Value) -> Screen:
        """Taps the newest button with that label, and the given ones of its values; what its message says then."""
        message, button = await self._find(label, values)
        await self._is_followed(message, encode(button))
        self.phone.press(encode(button), message.id)
        await self.town.settle()
        return await self._after(message)

    async def goes_home(self) -> Screen:
        """Looks at home if it stands there still, else taps the newest Home, or asks for it where nothing is left."""
        for screen in reversed(await self.screens()):
            if "home" in keys(screen.text):
                return screen
            if HOME in shared_row(screen):
                break
        return await self.taps("home-button") if await self.screens() else await self.says("/home")

    async def from_home(self, label: str, **values: Value) -> Screen:
        """Goes home and taps a button there, however many pages on it is."""
        first = seen = await self.goes_home()
        while not any(isinstance(one, Button) and _fits(one, label, values) for one in options(seen)):
            seen = await self.taps("more-button")
            if seen == first:
                raise LookupError(f"{self.name} finds no {label} from home")
        return await self.taps(label, **values)

    async def opens(self) -> Screen:
        """Taps open the newest plain line."""
        return await self.taps("open-button")

    async def opens_everything(self) -> Screen:
        """Taps open every plain line, the oldest last; what the newest message says then."""
        while any(screen.text.key == "veiled" for screen in await self.screens()):
            await self.opens()
        return await self.last()

    async def locks(self) -> None:
        """Lays the phone down, locked."""
        await self._is_followed(None, "lock")
        self.locked_at = self.town.clock.now()

    async def unlocks(self) -> None:
        """Takes the phone up again."""
        await self._is_followed(None, "unlock")
        self.locked_at = None

    async def presses_again(self, message: Message, button: Button) -> Screen:
        """Presses a button that may stand there no longer."""
        self.phone.press_stale(message, encode(button))
        await self.town.settle()
        return await self._after(message)

    # --- what they see ---

    @property
    def reads_first(self) -> str:
        """The language in which Kith meets them: their phone's, where Kith has it."""
        return self.town.kith.texts.language(self.phone.account.language_code or "").code

    async def screens(self) -> list[Screen]:
        """What each message of the bot's on this phone says, oldest first."""
        found = [await self.town.look(self.phone.id, message.id) for message in self.phone.received]
        return [screen for screen in found if screen is not None]

    async def last(self) -> Screen:
        """What the newest message of the bot's says."""
        screens = await self.screens()
        if not screens:
            raise LookupError(f"{self.name} has no message from the bot")
        return screens[-1]

    async def sees(self, key: str) -> Screen:
        """The newest screen on the phone in which that text stands."""
        screens = await self.screens()
        for screen in reversed(screens):
            if key in keys(screen.text):
                return screen
        raise LookupError(f"{self.name} does not see {key}, but {[screen.text.key for screen in screens]}")

    async def has(self, key: str) -> bool:
        """Whether that text stands anywhere on the phone."""
        return any(key in keys(screen.text) for screen in await self.screens())

    def reads(self, words: str) -> Message | None:
        """The newest message that came to this phone in which those words stand; None when there is none."""
        return next((message for message in reversed(self.phone.received) if words in message.text), None)

    def holds(self, kind: str) -> Message:
        """The newest message that came to this phone and is of that kind."""
        return next(message for message in reversed(self.phone.received) if kind in message.content)

    def wrote(self, words: str) -> Message:
        """The newest message of their own in which those words stand."""
        return next(one for one in reversed(self.phone.messages) if not one.outgoing and words in one.text)

    async def find(self, label: str, **values: Value) -> tuple[Message, Button]:
        """The newest button with that label, and the message it stands under."""
        return await self._find(label, values)

    async def person(self) -> Person:
        """Who they are to Kith."""
        found = await self.town.kith.database.read(lambda tx: people.load(tx, self.phone.id))
        if found is None:
            raise LookupError(f"Kith has never met {self.name}")
        return found

    async def as_name(self) -> Name:
        """Their name as a value of a text."""
        return Name((await self.person()).id)

    async def _find(self, label: str, values: dict[str, Value]) -> tuple[Message, Button]:
        for message in reversed(self.phone.received):
            screen = await self.town.look(self.phone.id, message.id)
            for button in () if screen is None else (*options(screen), *shared_row(screen)):
                if isinstance(button, Button) and _fits(button, label, values):
                    return message, button
        raise LookupError(f"{self.name} sees no button {label} {values or ''}, but {await self._labels()}")

    async def _labels(self) -> list[str]:
        found: list[Button | LinkButton] = []
        for screen in (await self.screens())[-3:]:
            found += [*options(screen), *shared_row(screen)]
        return [button.label.key for button in found]

    async def _is_followed(self, message: Message | None, what: str) -> None:
        if self.town.follow is not None:
            await self.town.follow(self, message, what)

    async def _after(self, message: Message) -> Screen:
        """What stands where they pressed; the newest thing when that message is gone."""
        return await self.town.look(self.phone.id, message.id) or await self.last()


def _fits(button: Button, label: str, values: dict[str, Value]) -> bool:
    said = button.label.values
    return button.label.key == label and all(said.get(name) == value for name, value in values.items())


def keys(value: Value) -> Iterator[str]:
    """The keys of a text and of every text inside it."""
    if isinstance(value, Lines):
        for item in value.items:
            yield from keys(item)
    elif isinstance(value, Text):
        yield value.key
        for _, inner in value.items:
            yield from keys(inner)
