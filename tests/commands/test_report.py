"""The report from the command line: whole, in a folder, told once; and what cannot be is said with what to do."""

import asyncio
import threading
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import update

from bot import app
from bot.base import hatch
from bot.base.clock import SystemClock
from bot.base.transaction import Transaction
from bot.commands import reporting
from bot.evidence import stories
from bot.evidence.months import newest
from bot.evidence.store.stories import STORIES
from bot.people import service as people
from bot.places import service as places
from tests.commands.conftest import Command
from tests.commands.people import FILE, ana_and_bo, written


def files(folder: Path) -> set[str]:
    return {str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file()}


def test_the_newest_month_is_written_as_a_page_on_paper_and_as_tables_the_same_each_time(kith: Command) -> None:
    written(ana_and_bo)
    month = newest(places.place("merevale"), SystemClock().now())
    code, said = kith("report", "--place", "merevale")
    folder = Path(f"reports/merevale-{month}")
    assert code == 0
    assert said.splitlines()[-1].startswith(
        f"The report on {month} at Merevale is in {folder}: report.html, report.pdf"
    )
    made = files(folder)
    assert {"report.html", "report.pdf", "tables/dictionary.csv", "tables/gave.csv"} <= made
    assert kith("report", "--month", str(month), "--out", "again")[0] == 0
    assert files(Path("again")) == made
    assert all((folder / name).read_bytes() == (Path("again") / name).read_bytes() for name in made)


STORY = "They know my name here."


def ana_tells_what_was_chosen(tx: Transaction) -> None:
    """Ana's story, which reports may tell, was chosen when the newest month began that can be told of."""
    ana_and_bo(tx)
    ana = people.get(tx, 1)
    story = stories.write(tx, ana, STORY)
    stories.use(tx, ana, story.id, report=True)
    stories.tell(tx, ana, story.id)
    here = places.place(ana.place)
    tx.run(update(STORIES).values(chosen_at=newest(here, tx.now).begins(here.zone)))


def test_what_was_chosen_of_what_has_changed_most_stands_in_it(kith: Command) -> None:
    written(ana_tells_what_was_chosen)
    code, said = kith("report", "--place", "merevale", "--out", "out")
    assert code == 0, said
    assert STORY in Path("out/report.html").read_text(encoding="utf-8")


def test_a_quarter_is_written_of_its_months(kith: Command) -> None:
    written(ana_and_bo)
    assert kith("report", "--quarter", "2026-Q2", "--out", "out", "--language", "ar")[0] == 0
    assert 'dir="rtl"' in Path("out/report.html").read_text(encoding="utf-8")
    assert len(Path("out/tables/gave.csv").read_text(encoding="utf-8-sig").splitlines()) == 4


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("--month", "2026-13"), "write 2026-10 or 2026-Q3"),
        (("--month", "=1"), "write 2026-10 or 2026-Q3"),
        (("--quarter", "2026-Q5"), "write 2026-10 or 2026-Q3"),
        (("--month", "2026-Q3"), "ask for it with --quarter"),
        (("--quarter", "2026-10"), "ask for it with --month"),
        (("--month", "2126-01"), "can be told of from 2126-02-08 on"),
        (("--month", "9999-12"), "write 2026-10 or 2026-Q3"),
        (("--month", "0001-01"), "write 2026-10 or 2026-Q3"),
        (("--place", "atlantis"), "atlantis"),
        (("--language", "xx"), "There are: ar, en, es"),
        (("--month", "2026-05", "--quarter", "2026-Q1"), "not allowed with"),
    ],
)
def test_what_cannot_be_is_said_with_what_to_do(kith: Command, asked: tuple[str, ...], said: str) -> None:
    written(ana_and_bo)
    code, told = kith("report", *asked)
    assert (code, said in told, "Traceback" in told) == (2, True, False)
    assert not Path("reports").exists()


def test_without_a_database_it_says_so_and_makes_none(kith: Command) -> None:
    code, said = kith("report")
    assert (code, "no database yet" in said, FILE.exists()) == (2, True, False)


def test_the_bot_that_is_running_tells_it_and_keeps_its_database(kith: Command) -> None:
    written(ana_and_bo)
    ready, over = threading.Event(), threading.Event()

    async def runs() -> None:
        database = await app.open_database(FILE)
        async with hatch.opened(FILE, {"report": partial(reporting.answer, database)}):
            ready.set()
            await asyncio.to_thread(over.wait)
        await database.close()

    bot = threading.Thread(target=lambda: asyncio.run(runs()))
    bot.start()
    assert ready.wait(10)
    try:
        early, late = kith("report"), kith("report", "--month", "2126-01")
    finally:
        over.set()
        bot.join()
    assert (early[0], late[0]) == (0, 2)
    assert "can be told of from" in late[1]
    assert len(list(Path("reports").iterdir())) == 1


def test_a_folder_that_cannot_be_written_to_is_a_problem(kith: Command) -> None:
    written(ana_and_bo)
    Path("taken").write_text("a file", encoding="utf-8")
    code, said = kith("report", "--out", "taken")
    assert (code, "cannot be written to" in said, "Traceback" in said) == (1, True, False)
