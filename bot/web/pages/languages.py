"""Language coverage: which languages families speak, and who here speaks them."""

from bot.base.messages import Text
from bot.staff import coverage
from bot.staff.coverage import Spoken
from bot.web.looking import Look
from bot.web.tables import Cell, Page, Table, share_of


def page(look: Look) -> Page:
    """A line for each language, those of most families first."""
    found = coverage.of(look.tx, look.person)
    most = max((one.families for one in found.spoken), default=0)
    heads = look.heads("language", "speak", "alone", "nurses", "nurses-room", "mentors")
    rows = tuple(_row(look, one, most) for one in found.spoken)
    table = Table(look.say(Text("web-languages")), heads, rows, look.say(Text("web-families-none")))
    told = (Text("web-languages-out", count=found.without), Text("web-languages-told"))
    return Page("languages", look.say(Text("web-page", page="languages")), tuple(map(look.say, told)), (table,))


def _row(look: Look, one: Spoken, most: int) -> tuple[Cell, ...]:
    return (
        look.text(Text(f"places-language-{one.language}")),
        look.number(one.families, share_of(one.families, most)),
        look.number(one.alone),
        look.number(one.nurses),
        look.number(one.nurses_with_room),
        look.number(one.mentors),
    )
