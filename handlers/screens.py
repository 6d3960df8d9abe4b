"""A screen in words and buttons: the last step before Telegram.

Every screen ends in one shared row: Back, Home, I need someone now. Options are numbered, so that a typed "1" does too.
"""

from dataclasses import dataclass, field, replace
from itertools import count

from bot.base.messages import Button, LinkButton, Row, Screen, Text
from bot.base.texts import Reader, Texts
from handlers.presses import encode

HOME = Button(Text("home-button"), "home")
NOW = Button(Text("now-button"), "safety.now")
SAYS_NOTHING = ("veiled", "people-hidden")
"""What stands on a phone that others look at: not even its buttons tell what this chat is."""
ROWS_MAX = 4
"""Rows of buttons on a screen, the shared one included."""
NUMBERED_FROM = 3
"""With fewer options than this, a number helps nobody."""


Drawn = dict[str, str]
"""A button as Telegram takes it: its text, and its callback data or url."""
Keyboard = list[list[Drawn]]


@dataclass(frozen=True, slots=True)
class Rendered:
    """What goes to Telegram: HTML and rows of buttons."""

    html: str = field(repr=False)
    keyboard: Keyboard = field(repr=False)


def options(screen: Screen) -> list[Button | LinkButton]:
    """The screen's own buttons in reading order, as a typed number counts them."""
    return [button for row in screen.rows for button in row]


def own_number(button: Button | LinkButton) -> str | None:
    """The number that is all a label says ("12", a day of the month): typed, it means that button."""
    values = [value for _, value in button.label.items]
    return values[0] if len(values) == 1 and isinstance(values[0], str) and values[0].isdecimal() else None


def is_numbered(screen: Screen) -> bool:
    """Whether the screen's buttons stand with their number: not where a few are enough, or are numbers themselves."""
    shown = options(screen)
    return len(shown) >= NUMBERED_FROM and all(own_number(button) is None for button in shown)


def by_number(screen: Screen, words: str) -> Button | None:
    """The button that a typed number means on that screen, or None: one that stands beside it, or is all it says."""
    digits = words.strip().rstrip(".")
    if not (digits.isdecimal() and len(digits) <= 2):
        return None
    buttons = options(screen)
    if is_numbered(screen):
        chosen = dict(enumerate(buttons, 1)).get(int(digits))
    else:
        chosen = next((button for button in buttons if own_number(button) == digits), None)
    return chosen if isinstance(chosen, Button) else None


def by_shown_number(screen: Screen | None, words: str) -> Button | None:
    """The same, but only where the number stands beside the button: elsewhere it may be meant as an hour, or a day."""
    return by_number(screen, words) if screen is not None and is_numbered(screen) else None


def shared_row(screen: Screen) -> Row:
    """Back · Home · I need someone now, without those that would lead nowhere new."""
    if screen.text.key in SAYS_NOTHING:
        return ()
    back = screen.back if screen.back is not None and screen.back.press != HOME.press else None
    at_home = is_home(screen)
    return (
        *((_back(back),) if back else ()),
        *(() if at_home else (HOME,)),
        NOW,
    )


def _back(to: Button) -> Button:
    """The way back, called so, in whose name it is."""
    made = Button(Text("back-button"), to.press, *to.args)
    return made if to.acts_for is None else made.acting_for(to.acts_for)


def is_home(screen: Screen) -> bool:
    """Whether it is home already: for those who have not joined, the first step is."""
    key = _beneath_notes(screen.text).key
    return key.startswith("home") or (key == "people-choose-language" and screen.back is None)


def _beneath_notes(text: Text) -> Text:
    """The screen's own text, whatever lines stand above it."""
    rest = text.values["rest"] if text.key == "home-with-note" else text
    return _beneath_notes(rest) if isinstance(rest, Text) and rest is not text else text


def render(texts: Texts, language: str, reader: Reader, screen: Screen) -> Rendered:
    """The screen in the reader's language."""
    number = count(1)
    prefix = "{}. " if is_numbered(screen) else ""
    rows = [
        [_button(button, prefix.format(next(number)) + texts.label(language, button.label, reader)) for button in row]
        for row in screen.rows
    ]
    shared = [_button(button, texts.label(language, button.label, reader)) for button in shared_row(screen)]
    rows += _whole(shared, rows_left=ROWS_MAX - len(rows))
    return Rendered(texts.render(language, screen.text, reader), [row for row in rows if row])


def _whole(shared: list[Drawn], rows_left: int) -> Keyboard:
    """The shared row; in two where there is room, for three in one row would cut the way to somebody short."""
    return [shared[:2], shared[2:]] if len(shared) > 2 and rows_left > 1 else [shared]


def _button(button: Button | LinkButton, label: str) -> Drawn:
    if isinstance(button, LinkButton):
        return {"text": label, "url": button.url}
    return {"text": label, "callback_data": encode(button)}


def veiled(outbox_id: int) -> Screen:
    """One neutral line for a phone that others look at; the tap opens what it stands for."""
    return Screen(Text("veiled"), ((Button(Text("open-button"), "open", outbox_id),),), kind="notice")


def with_note(note: Text, screen: Screen) -> Screen:
    """The screen with a line above it."""
    return replace(screen, text=Text("home-with-note", note=note, rest=screen.text))
