"""A report to print: the same sections, pictures and tables as on the page, as PDF/UA."""

from dataclasses import asdict, dataclass
from typing import Any

from bot.base.drawing import print_paper
from bot.base.texts import Texts
from bot.evidence.report.model import Report
from bot.evidence.report.sheets import Sheet, sheet


@dataclass(frozen=True, slots=True)
class ReportPaper:
    """The pages to print; `name` is what the file is called."""

    name: str
    sheet: Sheet

    template = "report.typ"

    def card(self) -> dict[str, Any]:
        """What the template reads."""
        return asdict(self.sheet)


def paper(report: Report, language: str, texts: Texts) -> ReportPaper:
    """The report as it is to be printed, in that language: it can be set by type in another process."""
    return ReportPaper(f"report-{report.period}.pdf", sheet(report, language, texts))


def pdf(report: Report, language: str, texts: Texts) -> bytes:
    """The report as PDF, in that language. Raises whatever the typesetter raises. It takes a second or two."""
    return print_paper(paper(report, language, texts))
