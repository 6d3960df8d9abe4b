"""What the desk shows: each page is a function of one look, and reads what the services of the chat's desk read."""

from collections.abc import Callable, Mapping

from bot.web.looking import Look
from bot.web.pages import asks, families, front, languages, report, team, waiting
from bot.web.tables import Page

Made = Callable[[Look], Page]

PAGES: Mapping[str, Made] = {
    "front": front.page,
    "team": team.page,
    "families": families.page,
    "asks": asks.page,
    "unmet": waiting.unmet,
    "languages": languages.page,
    "approvals": waiting.approvals,
    "report": report.page,
}
"""By name, in the order in which they stand above each page."""
HELPER: Made = families.of_helper
"""The page of one nurse or mentor."""


def place_of(name: str) -> str:
    """Where that page is found."""
    return "/" if name == "front" else f"/{name}"
