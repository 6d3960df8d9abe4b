"""`report`: what a place did in a month or a quarter, as a page, to print, and as tables."""

import argparse
import asyncio
from pathlib import Path
from typing import Any

from bot import app
from bot.base.clock import local
from bot.base.errands import Errand
from bot.base.port import AnyDatabase
from bot.base.texts import Texts
from bot.base.transaction import Transaction
from bot.commands import opening
from bot.commands.command import WELL, Command, Problem, Wrong
from bot.evidence import monthly
from bot.evidence.months import newest, tells_at
from bot.evidence.report import Report, page, pdf, tables, telling
from bot.evidence.report.model import Period
from bot.evidence.report.telling import NotYet
from bot.places import service as places
from bot.settings import Settings

FOLDER = Path("reports")
PAGE, PAPER, TABLES = "report.html", "report.pdf", "tables"


def _period(tx: Transaction, place: str, text: str) -> Period:
    return Period.of(text) if text else Period((newest(places.place(place), tx.now),))


async def answer(database: AnyDatabase, given: dict[str, Any]) -> dict[str, Any]:
    """What a running bot answers to "report": everything of that period is told now, where it was not yet."""
    place, text = str(given.get("place", "")), str(given.get("period", ""))

    def untold(tx: Transaction) -> tuple[Period, list[str]]:
        period = _period(tx, place, text)
        return period, [str(month) for month in telling.untold(tx, place, period)]

    try:
        period, months = await database.read(untold)
    except NotYet as not_yet:
        day = local(tells_at(places.place(place), not_yet.month), places.place(place).zone)
        return {"wrong": f"{not_yet.month} can be told of from {day:%Y-%m-%d} on, when all of it can be written down."}
    for month in months:
        for errand in (*monthly.ERRANDS, *telling.ERRANDS):
            await _run(database, errand, f"{place}:{month}")
    return {"period": str(period)}


async def _run(database: AnyDatabase, errand: Errand, subject: str) -> None:
    counts = await database.look(lambda tx: errand.look(tx, subject))
    for act in errand.acts(await asyncio.to_thread(errand.work, counts)):
        await database.write(act)


async def _told(settings: Settings, asked: dict[str, str]) -> dict[str, Any]:
    """The answer of the bot that is running; where none is, our own."""
    answered = await opening.asked(settings, "report", **asked)
    if answered is not None:
        return answered
    database = await app.open_for(settings)
    try:
        return await answer(database, asked)
    finally:
        await database.close()


def _run_report(settings: Settings, options: argparse.Namespace) -> int:
    opening.require_there(settings)
    asked = {"place": _place(settings, options.place), "period": _asked_period(options)}
    languages = sorted(one.parent.name for one in app.CONTENT.glob("*/language.toml"))
    if options.language not in languages:
        raise Wrong(f"There is no language {options.language}. There are: {', '.join(languages)}.")
    given = asyncio.run(_told(settings, asked))
    if "period" not in given:
        raise Wrong(given.get("wrong", "Nothing was told."))
    report = opening.looked(settings, lambda tx: telling.of(tx, asked["place"], Period.of(given["period"])))
    folder = options.out or FOLDER / f"{asked['place']}-{given['period']}"
    many = _write(folder, report, options.language, Texts.load(app.CONTENT))
    print(f"The report on {given['period']} at {report.place_name} is in {folder}: {PAGE}, {PAPER} and {many} tables.")
    return WELL


def _place(settings: Settings, name: str | None) -> str:
    if name is None:
        places.choose_default(settings.kith_place)
        return places.default().name
    return places.place(name).name


def _asked_period(options: argparse.Namespace) -> str:
    """As it was asked for, "" for the newest month."""
    text = options.month or options.quarter or ""
    try:
        is_quarter = bool(text) and len(Period.of(text).months) > 1
    except ValueError:
        raise Wrong(f"{text} is no month or quarter: write 2026-10 or 2026-Q3.") from None
    if is_quarter and not options.quarter:
        raise Wrong(f"{text} is a quarter: ask for it with --quarter.")
    if text and not is_quarter and options.quarter:
        raise Wrong(f"{text} is a month: ask for it with --month.")
    return text


def _write(folder: Path, report: Report, language: str, texts: Texts) -> int:
    """Everything into that folder; how many tables there are."""
    try:
        (folder / TABLES).mkdir(parents=True, exist_ok=True)
        (folder / PAGE).write_text(page(report, language, texts), encoding="utf-8")
        (folder / PAPER).write_bytes(pdf(report, language, texts))
        made = tables(report, language, texts)
        for name, content in made.items():
            (folder / TABLES / name).write_bytes(content)
    except OSError as error:
        raise Problem(f"{folder} cannot be written to: {error.strerror}.") from error
    return len(made)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--place", help="the name of its folder; KITH_PLACE where none is given")
    period = parser.add_mutually_exclusive_group()
    period.add_argument("--month", help="such as 2026-10; the newest that can be told of where none is given")
    period.add_argument("--quarter", help="such as 2026-Q3: its three months together")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help=f"where to write it; a folder in {FOLDER}/ else")
    parser.add_argument("--language", default="en", help="en, es or ar")


REPORT = Command(
    "report",
    "Write the report on a month or a quarter: a page, a PDF, and tables. What was told once stays as it was told. "
    "Kith may be running or not.",
    _run_report,
    _arguments,
)
