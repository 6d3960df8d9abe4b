"""The book as a file: in every language, with nothing in it that is taken for a formula."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import app
from bot.base import spreadsheets
from bot.base.chance import SeededChance
from bot.base.clock import DAY, MovableClock
from bot.base.database import Database
from bot.base.drawing import can_draw
from bot.base.facts import CheckinKept
from bot.base.texts import Reader, Texts
from bot.hours import service as hours
from bot.hours import statement
from bot.people import service as people
from bot.people.store import persons
from handlers import book_files
from handlers.hours import summary
from tests.hours.people import ANA, MO, RUTH, gift, move_in

NOW = 1_795_000_000_000_000
CAPTION_MAX = 1_024
LANGUAGES = ("en", "es", "ar")
FORMULAS = "=+-@\t\r＝＋－＠"
TEXTS = Texts.load(app.CONTENT, strict=True)


@pytest.fixture
async def database():
    made = Database.in_memory(clock=MovableClock(NOW), chance=SeededChance(1))
    await made.write(move_in)
    yield made
    await made.close()


def a_long_time(tx):
    """Ana met both of hers in each of many months, for long; and somebody gave her something."""
    for number in range(40):
        helper = (RUTH, MO)[number % 2]
        then = tx.now - number * 11 * DAY
        hours.record_checkin(tx, CheckinKept(number, ANA, helper, 1_435, "nurse", happened_at=then))
    gift(tx, MO, ANA, 25, "gift:1")


def reader(tx, names=None):
    return Reader("Europe/London", names or (lambda of_id: people.display_name(tx, of_id)), tx.now)


def written(tx, language, form):
    person = persons.by_id(tx, ANA)
    persons.change(tx, ANA, language=language)
    return book_files.write(TEXTS, tx, persons.by_id(tx, ANA) or person, reader(tx), form)


@given(st.text(max_size=12), st.sampled_from(FORMULAS), st.text(" \t\u200b\u2068\ufeff", max_size=3))
def test_no_cell_begins_as_a_formula_whatever_somebody_is_called(words, sign, before):
    for cell in (spreadsheets.cell(words), spreadsheets.cell(f"{before}{sign}{words}")):
        assert not cell.lstrip(" \u200b\ufeff").startswith(tuple(FORMULAS))
    made = io.StringIO()
    csv.writer(made).writerow([spreadsheets.cell(f"{sign}{words}"), "1"])
    assert next(csv.reader(io.StringIO(made.getvalue(), newline="")))[0].startswith("'")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language_the_columns_add_up_to_the_book(database, language):
    await database.write(a_long_time)
    file = await database.write(lambda tx: written(tx, language, "csv"))
    head, *rows = csv.reader(io.StringIO(file.content.removeprefix("\ufeff"), newline=""))
    book = await database.read(lambda tx: hours.book(tx, ANA))
    assert len(set(head)) == len(head) == 6
    assert (sum(int(row[4]) for row in rows), sum(int(row[5]) for row in rows)) == (
        book.totals.given,
        book.totals.received,
    )
    assert len(rows) == 41


@pytest.mark.parametrize("language", LANGUAGES)
async def test_in_every_language_everything_stands_on_paper_month_by_month(database, language):
    await database.write(a_long_time)
    paper = await database.write(lambda tx: written(tx, language, "pdf"))
    assert paper.direction == ("rtl" if language == "ar" else "ltr")
    assert sum(len(rows) for _, rows in paper.sections) == 41
    assert all(len(row) == len(paper.head) for _, rows in paper.sections for row in rows)
    cells = [cell for _, rows in paper.sections for row in rows for cell in row]
    assert all(map(can_draw, (paper.title, *paper.about, *paper.head, *cells)))
    assert "Ruth" in re.sub("[\u2066-\u2069]", "", " ".join(cells))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_words_beneath_a_picture_fit_whoever_is_in_it(database, language):
    await database.write(a_long_time)

    def render(tx):
        text = summary.in_words(statement.lines(tx, ANA) * 30, tx.now, "Europe/London")
        return TEXTS.render(language, text, reader(tx, lambda _id: "W" * 40))

    assert len(re.sub(r"<[^<>]*>", "", await database.read(render))) <= CAPTION_MAX


async def test_whoever_has_no_letter_that_can_be_drawn_is_someone(database):
    def draw(tx):
        a_long_time(tx)
        persons.change(tx, RUTH, name="安娜")
        return book_files.bars(TEXTS, tx, persons.by_id(tx, ANA), reader(tx))

    bars = await database.write(draw)
    assert {side.label for side in bars.parts[0][1]} == {"someone", "Mo"}
