"""The report in one tap: for who coordinates, as a page, to print, and as tables; nobody else has the button."""

import csv
import io
import zipfile
from datetime import datetime

from bot.base.clock import HOUR, instant_of
from bot.people import service as people
from bot.practice.stories.neighbours import turns_to
from tests.stories.jobs_shared import until
from tests.stories.people import cleo_in, is_in

TOLD_AT = instant_of(datetime(2026, 12, 8, 6, 0), "Europe/London")
BUTTON = "evidence-report-button"


async def looks(who):
    await who.from_home("circle-open-button")
    return await turns_to(who, "evidence-picture-button")


def buttons(screen):
    return [button.label.key for row in screen.rows for button in row]


def files(town):
    return [one.upload for one in town.telegram.world.files.all()]


async def test_cleo_gets_the_report_in_one_tap_as_a_page_to_print_and_as_tables(town):
    cleo = await cleo_in(town)
    for number in range(3):
        await is_in(town, f"Parent {number}")
    await until(town, TOLD_AT + HOUR)
    assert BUTTON in buttons(await looks(cleo))
    assert (await cleo.taps(BUTTON)).text.key == "evidence-report-sent"
    page, paper, tables = files(town)[-3:]
    assert [one.name for one in (page, paper, tables)] == [
        *("report-2026-11.html", "report-2026-11.pdf", "report-2026-11-tables.zip"),
    ]
    assert b"<h1>Merevale: what happened in November 2026</h1>" in page.content.replace(b"\xe2\x81\xa8", b"").replace(
        b"\xe2\x81\xa9", b""
    )
    assert paper.content.startswith(b"%PDF")
    with zipfile.ZipFile(io.BytesIO(tables.content)) as archive:
        assert archive.namelist()[0] == "dictionary.csv"
        rows = list(csv.reader(io.StringIO(archive.read("gave.csv").decode("utf-8-sig"))))
    assert rows[1][:3] == ["2026-11", "", "0"]  # three parents are too few to be told
    assert b"Parent 1" not in page.content
    before = [one.content for one in files(town)[-3:]]
    await looks(cleo)
    await cleo.taps(BUTTON)
    assert [one.content for one in files(town)[-3:]] == before


async def test_nobody_else_has_the_button_and_an_old_one_of_hers_gives_them_nothing(town):
    cleo = await cleo_in(town)
    ana = await is_in(town, "Ana")
    await until(town, TOLD_AT + HOUR)
    assert BUTTON not in buttons(await looks(ana))
    await looks(cleo)
    message, button = await cleo.find(BUTTON)
    number = (await cleo.person()).id
    await town.kith.database.write(lambda tx: people.take_role(tx, number, "coordinator", by=None))
    await cleo.presses_again(message, button)
    assert files(town) == []


async def test_before_the_first_month_is_told_cleo_reads_when_it_comes(town):
    cleo = await cleo_in(town)
    screen = await looks(cleo)
    assert screen.text.key == "evidence-first-at"
    assert BUTTON not in buttons(screen)
