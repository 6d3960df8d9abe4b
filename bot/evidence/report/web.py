"""A report as one page: no script, nothing from outside, to be read aloud, printed, and on a narrow phone."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from bot.base.texts import Texts
from bot.evidence.report.model import Report
from bot.evidence.report.sheets import sheet

LETTERS = 44
"""So many stand in a line of a picture: what is longer is cut there, and stands whole in its words and its table."""
WIDTH = 320
"""Of a picture, in points: as wide as the narrowest phone shows one to one."""


def page(report: Report, language: str, texts: Texts) -> str:
    """The report as HTML, in that language."""
    return _template().render(sheet=sheet(report, language, texts), width=WIDTH, letters=LETTERS)


@cache
def _template() -> Template:
    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return made.get_template("page.html")
