"""Every screen that a crawl over a whole town comes to: a way home, few buttons whose words fit on a small phone, words
in every language, and nothing that breaks or leads nowhere.
"""

import asyncio
import re
from collections.abc import Iterator

from bot import app
from bot.base.messages import Button, LinkButton, Row, Screen
from bot.base.names import NAME_LETTERS_MAX
from bot.base.texts import MESSAGE_LETTERS_MAX, Reader, TextError, Texts
from bot.practice import everybody
from bot.practice.crawl import Found, Seen, Trouble
from bot.practice.steps import Press, told
from handlers import DOORS
from handlers.presses import encode
from handlers.screens import HOME, SAYS_NOTHING, is_home, options, render, shared_row

ROWS_MAX = 3
LETTERS_MAX = {1: 36, 2: 22, 3: 14, 4: 9, 5: 7, 6: 6, 7: 5, 8: 4}
"""How many letters a label may have beside so many others in its row, its number aside: about what a phone 411 points
wide shows of it. A name in a label is counted short: its end may be cut.
"""
NOT_REACHED: dict[str, str] = {
    "panel.more": "nobody there knows more people than stand on one screen",
    "said.who_more": "nobody there knows more people than stand on one screen",
    "circle.sealed": "it stands on no button: it is what is kept of a press in a secret vote",
}
"""Presses that no state of the crawl leads to, and why."""
STAYS = {
    "safety.call": "somebody has been asked already to call the parent",
    "safety.now": "a call is going on: where it is stands there",
    "safety.again": "the call was repeated, and where it is stands there",
    "pairing.again": "nobody is found yet, again",
    "pairing.tell_loss": "the mentor was told, and is told once",
    "staff.put_on_duty": "who is on duty already may be chosen again",
    "hours.not_so": "it waits for the talk that was promised",
    "skills.let_rest": "they rest already",
    "session.led": "nobody else has come since",
    "skills.rings_look": "it is looked already",
    "circle.choose": "what somebody chose already may be chosen again",
}
"""Presses that may show what stood there before, and what it says."""

_NO_WIDTH = re.compile("[\u200e\u200f\u2066-\u2069]")
_NUMBER = re.compile(r"^\d+\. ")


def problems() -> list[str]:
    """Everything that is wrong with the screens, a sentence each, with one way to come there."""
    found = asyncio.run(everybody.crawled())
    texts = Texts.load(app.CONTENT, strict=True)
    wrong: dict[str, Seen] = {}
    for screen, seen in _first(found).items():
        for problem in (*_shape(screen), *_words(texts, found, screen)):
            wrong.setdefault(f"{_key(screen)}: {problem}", seen)
    return [
        *(f"{problem} ({told(found.names, seen.steps) or 'at the start'})" for problem, seen in wrong.items()),
        *(f"{told(found.names, trouble.steps)}: {trouble.why}" for trouble in found.troubles if not _stays(trouble)),
        *(
            f"{tag} is reached from no screen"
            for tag in sorted(DOORS.presses.keys() - found.pressed - NOT_REACHED.keys())
        ),
        *(f"{tag} is reached, though {why}" for tag, why in NOT_REACHED.items() if tag in found.pressed),
    ]


def _first(found: Found) -> dict[Screen, Seen]:
    """Each screen with the shortest way to it."""
    first: dict[Screen, Seen] = {}
    for seen in found.seen:
        first.setdefault(seen.screen, seen)
    return first


def _key(screen: Screen) -> str:
    inner = screen.text.values.get("rest")
    return f"{screen.text.key} with {inner.key}" if inner is not None and hasattr(inner, "key") else screen.text.key


def _stays(trouble: Trouble) -> bool:
    last = trouble.steps[-1]
    return trouble.why == "leads nowhere new" and isinstance(last, Press) and last.button.press in STAYS


# --- what it is made of ---


def _shape(screen: Screen) -> Iterator[str]:
    if len(screen.rows) > ROWS_MAX:
        yield f"{len(screen.rows)} rows of its own; at most {ROWS_MAX}"
    for row in screen.rows:
        if not 1 <= len(row) <= max(LETTERS_MAX):
            yield f"{len(row)} buttons in a row"
    for button in (*options(screen), *shared_row(screen)):
        if isinstance(button, Button):
            yield from _button(button)
    if HOME not in shared_row(screen) and not is_home(screen) and screen.text.key not in SAYS_NOTHING:
        yield "no way home"
    if not any(leads_on(button) for button in (*options(screen), *shared_row(screen))) and screen.expects is None:
        yield "a dead end"


def leads_on(button: Button | LinkButton) -> bool:
    """Whether it leads anywhere but to calling somebody."""
    return isinstance(button, LinkButton) or button.press != "safety.now"


def _button(button: Button) -> Iterator[str]:
    if button.press not in DOORS.presses:
        yield f"no door is called {button.press}"
    try:
        encode(button)
    except ValueError as error:
        yield str(error)


# --- what it says ---


def _words(texts: Texts, found: Found, screen: Screen) -> Iterator[str]:
    short = Reader("Europe/London", lambda of_id: found.names.get(of_id, "Ana"), found.now)
    long = Reader("Europe/London", lambda _: "Wilhelmina " * (NAME_LETTERS_MAX // 11) + "Ana", found.now)
    for language in texts.languages:
        try:
            render(texts, language.code, long, screen)
            rendered = render(texts, language.code, short, screen)
        except TextError as error:
            yield str(error)
            continue
        letters = len(rendered.html.encode("utf-16-le")) // 2
        if letters > MESSAGE_LETTERS_MAX:
            yield f"{letters} letters in {language.code}"
        if not rendered.html.strip():
            yield f"no words in {language.code}"
        shown = [[button["text"] for button in row] for row in rendered.keyboard]
        for row, labels in zip(screen.rows, shown, strict=False):
            yield from _labels(language.code, row, labels)


def _labels(language: str, row: Row, labels: list[str]) -> Iterator[str]:
    for button, label in zip(row, labels, strict=True):
        words = _NUMBER.sub("", _NO_WIDTH.sub("", label))
        if not words.strip():
            yield f"{button.label.key} has no words in {language}"
        if len(words) > LETTERS_MAX[len(row)]:
            yield (
                f'"{words}" ({language}) has {len(words)} letters beside {len(row) - 1} others in its row; '
                f"at most {LETTERS_MAX[len(row)]}"
            )
