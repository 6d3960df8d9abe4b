"""What is said when somebody is asked to give, and when somebody has said yes. A name is told only to whom it was meant
for: the needer reads who said yes, and the giver reads none before both have.
"""

from bot.base import outbox
from bot.base.messages import Button, Duration, Lines, Name, Row, Screen, Text
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.skills.fitting import Fit
from bot.skills.messages import MINE, name
from bot.skills.store import store_name
from bot.skills.store.asked import Asked
from bot.skills.store.searches import Search, State

PURPOSE = "pairing"
WINDOWS_TOLD = 2


def reasons(fit: Fit) -> Lines:
    """Why just these two, a line each; nothing that tells who the other one is."""
    lines = [Text("skills-reason-where", where=fit.where), Text("skills-reason-language", language=_language(fit))]
    if fit.way is not None:
        lines.append(Text("skills-reason-way", minutes=fit.way))
    lines += [Text("skills-reason-when", choice=window) for window in fit.windows[:WINDOWS_TOLD]]
    return Lines(tuple(lines))
