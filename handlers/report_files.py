"""The report of a place as files: in the reader's language, made in the moment of sending of what was told for good."""

import io
import zipfile

from bot.base.drawing import Pages
from bot.base.enclosures import ReportForm
from bot.base.texts import Texts
from bot.base.transaction import Transaction
from bot.evidence.report import page, paper, tables, telling
from bot.evidence.report.model import Period
from bot.people.rules import Person
from handlers.telegram_calls import File

_MADE = (1980, 1, 1, 0, 0, 0)
"""The date of what lies in an archive: always the same, so that the same words are the same bytes."""


def write(texts: Texts, tx: Transaction, person: Person, form: ReportForm, period: str) -> File | Pages:
    """The report of that period where the person is."""
    report = telling.of(tx, person.place, Period.of(period))
    if form == "page":
        return File(f"report-{period}.html", page(report, person.language, texts))
    if form == "pdf":
        return paper(report, person.language, texts)
    return File(f"report-{period}-tables.zip", _packed(tables(report, person.language, texts)))


def _packed(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name, _MADE), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()
