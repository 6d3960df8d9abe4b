"""One row of the outbox ready to go: put into words in the moment of sending."""

import json
import logging
from dataclasses import dataclass, field, replace
from functools import partial

from bot.base.database import Transaction
from bot.base.drawing import Bars, Drawing, Pages, can_draw
from bot.base.enclosures import PICTURES, book_form_in, form_in, picture_in, report_in
from bot.base.messages import Text
from bot.base.texts import Reader, Texts
from bot.base.transaction import Row
from bot.circle import wording_use
from bot.people import service as people
from bot.people.rules import Person
from bot.talk.on_the_way import Going
from handlers import book_files, held_files, namesakes, report_files
from handlers import telegram_calls as calls
from handlers.relaying import Relay, relay
from handlers.screens import Rendered, render, veiled
from handlers.sent import UNSHOWABLE, kept_screen
from handlers.shown_words import readable
from handlers.telegram_calls import File

log = logging.getLogger(__name__)

TIDYING = {"delete": calls.delete, "remove": calls.delete, "blank": calls.blank}
"""Kinds of rows that say nothing and take away what was said."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """One row ready to go. `anew` is what a new message says: with a mark above it where a copy may have arrived;
    `drawing` the picture and `file` the file that come with it, or the pages that
    are to become one; `relay` what somebody says to them.
    """

    row: Row
    chat_id: int = field(repr=False)
    rendered: Rendered | None = None
    anew: Rendered | None = None
    drawing: Drawing | Bars | None = None
    relay: Relay | None = None
    silent: bool = False
    file: File | Pages | None = None


def envelope(
    texts: Texts, tx: Transaction, row: Row, person: Person, *, is_veiled: bool, going: Going | None = None
) -> Envelope:
    """The claimed `row` for `person`, in their language; one that cannot be shown says so instead."""
    if row.kind in TIDYING:
        return Envelope(row, person.chat_id)
    wording_use.follow(tx, texts, person.place)
    words = partial(readable, tx, person)
    reader = Reader(
        zone=person.zone,
        names=partial(_name, tx, person),
        now=tx.now,
        words=words,
        apart=namesakes.of(tx, person, None),
        place=person.place,
    )
    if going is not None and not is_veiled:
        return Envelope(row, person.chat_id, relay=relay(texts, tx, row, going, person, reader))
    try:
        screen = veiled(row.id) if is_veiled else kept_screen(row)
        reader = replace(reader, apart=namesakes.of(tx, person, screen))
        rendered = render(texts, person.language, reader, screen)
        drawing = _drawing(texts, tx, row, person, reader) if row.kind in PICTURES and not is_veiled else None
        file = _file(texts, tx, row, person, reader)
    except Exception as error:  # one that cannot be shown must not hold up everybody else's
        log.error("outbox row %s cannot be put into words: %s", row.id, type(error).__name__, exc_info=error)
        rendered, drawing, file = render(texts, person.language, reader, UNSHOWABLE), None, None
    anew, silent = rendered, going is not None and going.silent
    if row.marked:
        mark = texts.render(person.language, Text("sent-again"), reader)
        anew = Rendered(f"{mark}\n{rendered.html}", rendered.keyboard)
    return Envelope(row, person.chat_id, rendered, anew, drawing, file=file, silent=silent)


def _file(texts: Texts, tx: Transaction, row: Row, person: Person, reader: Reader) -> File | Pages | None:
    """The file that goes with the row; what is held of somebody, and what stands in their book, is written now."""
    if row.kind == "held":
        return held_files.write(texts, tx, person, reader, form_in(row.body))
    if row.kind == "book":
        return book_files.write(texts, tx, person, reader, book_form_in(row.body))
    if row.kind == "report":
        return report_files.write(texts, tx, person, *report_in(row.body))
    if row.kind == "document":
        kept = json.loads(row.body)
        return File(kept["name"], kept["content"])
    return None


def _drawing(texts: Texts, tx: Transaction, row: Row, person: Person, reader: Reader) -> Drawing | Bars:
    """The row's picture, in the reader's words."""
    if row.kind == "bars":
        return book_files.bars(texts, tx, person, reader)
    picture, info = picture_in(row.body), texts.language(person.language)

    def say(text: Text) -> str:
        return texts.label(person.language, text, reader)

    title = say(picture.title)
    return Drawing(
        language=info.code,
        direction=info.direction,
        title=title if can_draw(title) else say(picture.unnamed),
        subtitle=say(picture.subtitle),
        figures=tuple((say(figure), say(words)) for figure, words in picture.figures),
        dots=picture.dots,
        levels=picture.levels,
        weeks=picture.weeks,
        scale=tuple(say(word) for word in picture.scale),
    )


def _name(tx: Transaction, person: Person, person_id: int) -> str:
    """What somebody wants to be called; of the reader it is known already."""
    return person.name if person_id == person.id and person.name else people.display_name(tx, person_id)
