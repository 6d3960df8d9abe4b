"""One page with every screen in every language side by side, for a nurse to proof-read, on a desk or on paper."""

import asyncio
from collections.abc import Iterator
from html import escape
from pathlib import Path

from bot import app
from bot.base.languages import LanguageInfo
from bot.base.messages import Text
from bot.base.texts import Reader, Texts
from bot.practice import everybody, sheet
from bot.practice.crawl import Found
from bot.practice.sheet import Room, Shown
from handlers.screens import Drawn, render

FILE = Path("build/screens.html")
STYLE = Path(__file__).resolve().parent / "page" / "screens.css"
SOURCE = "en"
ZONE = "Europe/London"

MARKS = {
    "grave": "consent, safety or loss: where nobody has reviewed the language, the English stands beneath",
    "number": "a number to call: the English beneath names the number alone",
    "article": "read at leisure: up to 120 words",
}


def main() -> int:
    """Write the page and say where it is."""
    print(write(FILE, asyncio.run(everybody.crawled())))
    return 0


def write(file: Path, found: Found) -> Path:
    """Write what was found to `file`."""
    texts = Texts.load(app.CONTENT, strict=True)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(page(texts, found), encoding="utf-8")
    return file


def page(texts: Texts, found: Found) -> str:
    """The whole page."""
    rooms = sheet.rooms(found, app.CONTENT / SOURCE)
    painter = _Painter(texts, found)
    return "\n".join(
        [
            '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Every screen of Kith</title>',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{STYLE.read_text(encoding='utf-8')}</style></head><body>",
            *_head(texts, rooms),
            *_contents(rooms),
            *(line for room in rooms for line in painter.room(room)),
            "</body></html>",
        ]
    )


def _head(texts: Texts, rooms: tuple[Room, ...]) -> Iterator[str]:
    count = sum(len(room.shown) for room in rooms)
    yield f"<h1>Every screen of Kith</h1><p class=about>{count} screens: as few as show every text in all its forms. "
    yield "People and days are made up. Words are in content/, one file for each room and language.</p><p class=about>"
    yield " · ".join(map(_reviewed, _side_by_side(texts))) + "</p><p class=about>"
    yield " · ".join(f"{_mark(mark)} {escape(meaning)}" for mark, meaning in MARKS.items()) + "</p>"


def _side_by_side(texts: Texts) -> list[LanguageInfo]:
    """The source first, those that run from right to left last."""
    return sorted(texts.languages, key=lambda one: (one.code != SOURCE, one.direction, one.code))


def _reviewed(language: LanguageInfo) -> str:
    state = "reviewed" if language.reviewed else "<span class=unread>not reviewed yet</span>"
    return f"<bdi>{escape(language.name)}</bdi>: {state}"


def _mark(mark: str) -> str:
    return f'<span class="mark {mark}">@{mark}</span>'


def _contents(rooms: tuple[Room, ...]) -> Iterator[str]:
    yield "<nav>"
    for room in rooms:
        yield f'<strong><a href="#{room.name}">{room.name.capitalize()}</a></strong><ul>'
        places: dict[str, int] = {}
        for number, shown in enumerate(room.shown):
            places.setdefault(shown.key, number)
        yield from (f'<li><a href="#{room.name}-{number}">{key}</a></li>' for key, number in places.items())
        yield "</ul>"
    yield "</nav>"


class _Painter:
    """Draws screens and texts in every language."""

    def __init__(self, texts: Texts, found: Found) -> None:
        self._texts = texts
        self._languages = _side_by_side(texts)
        self._reader = Reader(ZONE, lambda of_id: found.names.get(of_id, ""), found.now)

    def room(self, room: Room) -> Iterator[str]:
        yield f'<h2 id="{room.name}">{room.name}</h2>'
        for number, shown in enumerate(room.shown):
            yield from self._shown(f"{room.name}-{number}", shown)
        if room.alone:
            yield "<h3>Texts that stood on no screen above</h3><p class=about>Parts of other texts, and what is said "
            yield "when something goes wrong. Every value is an example.</p>"
        for text in room.alone:
            yield f"<div class=alone><h3>{text.key}</h3><div class=languages>"
            yield from (self._alone(language, text) for language in self._languages)
            yield "</div></div>"

    def _shown(self, place: str, shown: Shown) -> Iterator[str]:
        marks = " ".join(map(_mark, shown.marks))
        yield f'<article class=screen id="{place}"><h3>{shown.key} {marks}</h3>'
        yield f"<p class=way>Seen by: {escape(', '.join(shown.who) or 'anybody')}. {escape(shown.way)}</p>"
        yield "<div class=languages>"
        yield from (self._phone(language, shown) for language in self._languages)
        yield "</div></article>"

    def _phone(self, language: LanguageInfo, shown: Shown) -> str:
        rendered = render(self._texts, language.code, self._reader, shown.screen)
        rows = rendered.keyboard
        own = len(shown.screen.rows)
        drawn = "".join(_row(row, "row" if number < own else "row shared") for number, row in enumerate(rows))
        waits = "<div class=row><div class=button>✎ …</div></div>" if shown.screen.expects else ""
        return _in(language, f"<div class=phone><div class=words>{rendered.html}</div>{drawn}{waits}</div>")

    def _alone(self, language: LanguageInfo, text: Text) -> str:
        return _in(language, f"<div class=words>{self._texts.render(language.code, text, self._reader)}</div>")


def _in(language: LanguageInfo, drawn: str) -> str:
    head = f'<p class=name dir=auto>{escape(language.name)}</p><div lang="{language.code}" dir="{language.direction}">'
    return f"<section class=language>{head}{drawn}</div></section>"


def _row(row: list[Drawn], kind: str) -> str:
    buttons = "".join(
        f"<div class=button dir=auto>{escape(button['text'])}{' ↗' if 'url' in button else ''}</div>" for button in row
    )
    return f'<div class="{kind}">{buttons}</div>'
