"""The report of the place: which one there is, and the whole of it. Nobody can be found in it."""

import base64
import hashlib
import re

from bot.base.messages import Text
from bot.base.outcome import MovedOn
from bot.base.texts import Texts
from bot.base.transaction import Transaction
from bot.evidence import report
from bot.evidence.report import telling
from bot.people.rules import Person
from bot.web.looking import Look
from bot.web.tables import Link, Page
from handlers.hours.summary import month

WHOLE = "/report/whole"
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)


def page(look: Look) -> Page:
    """Of which month the newest report is, and the way to it."""
    newest, title = telling.newest(look.tx, look.person.place), look.say(Text("web-page", page="report"))
    if newest is None:
        return Page("report", title, (look.say(Text("web-report-none")),))
    told = look.say(Text("web-report", month=month(str(newest))))
    return Page("report", title, (told,), ways=(Link(look.say(Text("web-report-open")), WHOLE),))


def whole(tx: Transaction, person: Person, texts: Texts) -> str:
    """The newest report as a page of its own. `MovedOn` while there is none."""
    newest = telling.newest(tx, person.place)
    if newest is None:
        raise MovedOn("there is no report yet")
    return report.page(telling.of(tx, person.place, newest), person.language, texts)


def policy(html: str, usual: str) -> str:
    """What a browser is told of that page: it brings its own style along, and that one alone is taken."""
    styles = (hashlib.sha256(style.encode()).digest() for style in _STYLE.findall(html))
    sources = " ".join(f"'sha256-{base64.b64encode(one).decode()}'" for one in styles)
    return usual.replace("style-src 'self'", f"style-src {sources}")
