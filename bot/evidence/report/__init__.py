"""A report on a month or a quarter of a place: what was told of its figures, as a page, to print, and as tables.

All three are made of one `Report`, which holds only what may be told, so none of them can say more than another.
"""

from bot.evidence.report.model import Report
from bot.evidence.report.paper import paper, pdf
from bot.evidence.report.spreadsheet import tables
from bot.evidence.report.web import page

__all__ = ["Report", "page", "paper", "pdf", "tables"]
