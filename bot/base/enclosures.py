"""What is sent along with words: files as they are, and pictures that are drawn when they are sent.

A picture is kept as the few texts that stand in it, so that its words and names are those of the moment of sending. Its
caption says the same facts, for whoever cannot see it, and for where it could not be drawn.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from bot.base import outbox
from bot.base.messages import Screen, Text, from_json, to_json
from bot.base.outbox import Lane
from bot.base.transaction import Transaction

Form = Literal["page", "json"]
"""A page for people, or what programs read."""
BookForm = Literal["bars", "csv", "pdf"]
"""A picture with bars, what a spreadsheet opens, or pages to print."""
ReportForm = Literal["page", "pdf", "tables"]
"""A page for people, pages to print, or tables for a spreadsheet in one archive."""
REPORT_FORMS: tuple[ReportForm, ...] = ("page", "pdf", "tables")
PICTURES = ("photo", "picture", "bars")
"""Kinds of rows that are drawn: told to somebody, or asked for; and the bars of somebody's own book."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file for one person: its name, its kind ("text/calendar"), its bytes as text, and a line above it."""

    name: str
    media_type: str
    content: str = field(repr=False)
    caption: Screen


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a few figures: two lines above, `dots` in a row, and figures, each with its words. Where a letter of
    the title cannot be drawn, `unnamed` stands in its place.

    With `levels` it is a course in time: each figure a day and its word, at that level (0 to 4, named by `scale` from
    the lowest), so many `weeks` after the earliest.
    """

    title: Text
    unnamed: Text
    subtitle: Text
    figures: tuple[tuple[Text, Text], ...]
    dots: int = 0
    levels: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    scale: tuple[Text, ...] = ()


def send_document(tx: Transaction, to: int, document: Document, *, key: str | None = None) -> bool:
    """Let a file asked for reach person `to`."""
    body = {
        "name": document.name,
        "type": document.media_type,
        "content": document.content,
        "caption": to_json(document.caption),
    }
    return outbox.put(tx, to, "document", json.dumps(body), "screen", key=key)


def send_held(tx: Transaction, to: int, form: Form, caption: Screen) -> bool:
    """Let a file with everything held of person `to` reach them. It is written in the moment of sending, and kept
    nowhere.
    """
    return outbox.put(tx, to, "held", json.dumps({"form": form, "caption": to_json(caption)}), "screen")


def send_book(tx: Transaction, to: int, form: BookForm, caption: Screen) -> bool:
    """Let the book of person `to` reach them as a picture or a file, made in the moment of sending and kept nowhere."""
    return outbox.put(
        tx, to, "bars" if form == "bars" else "book", json.dumps({"form": form, "caption": to_json(caption)}), "screen"
    )


def send_report(tx: Transaction, to: int, form: ReportForm, period: str, caption: Screen) -> bool:
    """Let the report on that period where person `to` is reach them. It is made in the moment of sending."""
    body = {"form": form, "period": period, "caption": to_json(caption)}
    return outbox.put(tx, to, "report", json.dumps(body), "screen")


def report_in(body: str) -> tuple[ReportForm, str]:
    """The form and the period of a report that a row's body asks for."""
    kept = json.loads(body)
    return kept["form"], kept["period"]


def book_form_in(body: str) -> BookForm:
    """The form of a book that a row's body asks for."""
    return cast("BookForm", json.loads(body)["form"])


def form_in(body: str) -> Form:
    """The form that a row's body asks for."""
    return cast("Form", json.loads(body)["form"])


def tell_with_picture(
    tx: Transaction, to: int, picture: Picture, caption: Screen, words: Screen, *, lane: Lane, key: str
) -> bool:
    """Let person `to` have a picture with its caption, as any message comes; behind a plain line they read `words`."""
    body = {"picture": _pack(picture), "caption": to_json(caption), "words": to_json(words)}
    return outbox.put(tx, to, "photo", json.dumps(body), lane, key=key)


def send_picture(tx: Transaction, to: int, picture: Picture, caption: Screen) -> bool:
    """Let a picture asked for reach person `to`."""
    body = {"picture": _pack(picture), "caption": to_json(caption)}
    return outbox.put(tx, to, "picture", json.dumps(body), "screen")


def picture_in(body: str) -> Picture:
    """The picture that a row's body holds."""
    kept = json.loads(body)["picture"]
    title, unnamed, subtitle, *figures = _unpack(kept["texts"])
    return Picture(
        title,
        unnamed,
        subtitle,
        tuple(zip(figures[::2], figures[1::2], strict=True)),
        kept["dots"],
        tuple(kept["levels"]),
        tuple(kept.get("weeks", ())),  # those kept by an older Kith have none
        tuple(_unpack(kept.get("scale", ()))),
    )


def _unpack(texts: Sequence[str]) -> list[Text]:
    return [from_json(one).text for one in texts]


def _pack(picture: Picture) -> dict[str, Any]:
    texts = (picture.title, picture.unnamed, picture.subtitle, *(one for pair in picture.figures for one in pair))
    course = {"levels": list(picture.levels), "weeks": list(picture.weeks), "scale": _packed(picture.scale)}
    return {"texts": _packed(texts), "dots": picture.dots, **course}


def _packed(texts: Iterable[Text]) -> list[str]:
    return [to_json(Screen(text)) for text in texts]
