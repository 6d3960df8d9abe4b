"""Families: those of the place, or of one nurse or mentor; whether they wait, and whether they meet.

Nothing stands here of what a parent shares with her nurse, whoever looks.
"""

from collections.abc import Sequence

from bot.base.messages import Name, Text
from bot.staff import caseload
from bot.staff.caseload import EVERYBODY
from bot.staff.caseload_rules import Family
from bot.web.looking import Look
from bot.web.pages.parting import parted
from bot.web.tables import Cell, Page, Table


def page(look: Look) -> Page:
    """Every family of the place."""
    families = caseload.load(look.tx, look.person, EVERYBODY).families
    shown, ways = parted(look, families, "/families")
    table = _table(look, Text("web-families"), shown, with_helper=True)
    return Page("families", look.say(Text("web-page", page="families")), tables=(table,), ways=ways)


def of_helper(look: Look) -> Page:
    """The families of one nurse or mentor, who can read that somebody looked. `MovedOn` for anybody else."""
    families = caseload.load(look.tx, look.person, look.of_id).families
    shown, ways = parted(look, families, f"/team/{look.of_id}")
    who = Name(look.of_id)
    title = Text("web-families-of", who=who)
    notes = () if look.of_id == look.person.id else (look.say(Text("web-helper-seen", who=who)),)
    return Page("team", look.say(title), tables=(_table(look, title, shown),), notes=notes, ways=ways)


def _table(look: Look, caption: Text, families: Sequence[Family], *, with_helper: bool = False) -> Table:
    rows = tuple(_row(look, one, with_helper) for one in families)
    helper = ("helper",) if with_helper else ()
    heads = look.heads("who", *helper, "language", "waits", "since", "meets")
    return Table(look.say(caption), heads, rows, look.say(Text("web-families-none")))


def _row(look: Look, one: Family, with_helper: bool) -> tuple[Cell, ...]:
    helper = (look.name(one.helper_id, f"/team/{one.helper_id}" if one.helper_id else ""),) if with_helper else ()
    return (
        look.name(one.parent_id),
        *helper,
        look.text(Text(f"places-language-{one.language}")),
        look.number(one.asks),
        Cell("–") if one.waits_since is None else look.when(one.waits_since),
        _meeting(look, one),
    )


def _meeting(look: Look, one: Family) -> Cell:
    if one.away is not None:
        return look.text(Text("web-away", how=one.away))
    if one.ahead_at is not None:
        return look.when(one.ahead_at)
    how = "alone" if one.pairing_id is None else "quiet" if one.quiet_weeks else "unbooked"
    return look.text(Text("web-meets", how=how))
