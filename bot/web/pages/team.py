"""Nurses and mentors: how many families each has, would take, and may have."""

from dataclasses import dataclass

from bot.base.messages import Text
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person
from bot.staff import caseload
from bot.staff.caseload import Load
from bot.web.looking import Look
from bot.web.pages.parting import parted
from bot.web.tables import Cell, Page, Table, share_of


@dataclass(frozen=True, slots=True)
class _Line:
    """One of them, what they have, and how many anybody like them may have."""

    helper: Person
    load: Load
    most: int


def page(look: Look) -> Page:
    """The whole team, those with most families first; each leads to their families."""
    lines = [_line(look, helper_id) for helper_id in caseload.busiest(look.tx, look.person)]
    shown, ways = parted(look, lines, "/team")
    rows = tuple(_row(look, line) for line in shown)
    if len(lines) > 1 and not ways:
        rows = (*rows, _sum(look, lines))
    heads = look.heads("who", "part", "families", "room", "most", "away")
    table = Table(look.say(Text("web-team")), heads, rows, look.say(Text("web-team-none")))
    return Page(
        "team", look.say(Text("web-page", page="team")), (look.say(Text("web-team-told")),), (table,), ways=ways
    )


def _line(look: Look, helper_id: int) -> _Line:
    helper = people.get(look.tx, helper_id)
    return _Line(helper, caseload.load_of(look.tx, helper_id), profiles.caps(helper)[1])


def _row(look: Look, line: _Line) -> tuple[Cell, ...]:
    helper, load = line.helper, line.load
    part = "nurse" if "nurse" in helper.roles else "mentor"
    return (
        look.name(helper.id, f"/team/{helper.id}"),
        look.text(Text("web-part", part=part)),
        look.number(load.families, share_of(load.families, line.most)),
        look.number(load.room),
        look.number(line.most),
        look.text(_here(look, helper)),
    )


def _here(look: Look, helper: Person) -> Text:
    if not helper.reachable:
        return Text("web-away", how="unreachable")
    return Text("web-away", how="break") if (helper.paused_until or 0) > look.tx.now else Text("web-here")


def _sum(look: Look, lines: list[_Line]) -> tuple[Cell, ...]:
    families, room = (sum(getattr(line.load, name) for line in lines) for name in ("families", "room"))
    most = sum(line.most for line in lines)
    counts = (look.number(families, share_of(families, most)), look.number(room), look.number(most))
    return (look.text(Text("web-sum")), Cell("–"), *counts, Cell("–"))
