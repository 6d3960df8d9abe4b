"""What people can give each other, as `content/skills.toml` has it: kinds in groups, each with its risk."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Literal, get_args

from bot.places.toml_reader import Table
from bot.places.toml_reader import TomlProblem as TaxonomyError

CONTENT = Path(__file__).resolve().parents[2] / "content"

Where = Literal["chat", "public", "home"]
"""By message or call, out and about, or at somebody's home."""
Tier = Literal["chat", "public", "home", "child"]
"""What somebody must be cleared for, the least first; alone with a child is the most."""
TIERS: tuple[Tier, ...] = get_args(Tier)
PLACES: tuple[Where, ...] = get_args(Where)
"""The least risky first."""
MINUTES_LEAST, MINUTES_MOST = 10, 240
ID_LETTERS_MAX = 20
"""So that it fits into a button's payload, with all else that stands there."""
_ID = re.compile(rf"(?=.{{2,{ID_LETTERS_MAX}}}$)[a-z]+(-[a-z]+)*")

__all__ = ["PLACES", "TIERS", "Kind", "TaxonomyError", "Tier", "Where", "find", "groups", "kinds", "read", "tier_at"]


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing that people give each other. `minutes` is how long it usually takes, `where` lists where it can be, the
    usual one first; `baby` says that it is about a baby, `tender` that it touches what may hurt: proposed to nobody.
    """

    id: str
    group: str
    tier: Tier
    minutes: int
    where: tuple[Where, ...]
    baby: bool
    tender: bool = False


def tier_at(kind: Kind, where: Where) -> Tier:
    """What whoever gives that kind must be cleared for there: alone with a child stays so wherever it is."""
    return "child" if kind.tier == "child" else where


@cache
def kinds() -> Mapping[str, Kind]:
    """Every kind by its id, group by group. `TaxonomyError` when the file is wrong."""
    return read((CONTENT / "skills.toml").read_text(encoding="utf-8"))


@cache
def groups() -> Mapping[str, tuple[Kind, ...]]:
    """The kinds of each group, in the order of the file."""
    return {group: tuple(found) for group, found in groupby(kinds().values(), key=lambda kind: kind.group)}


def find(kind_id: str) -> Kind | None:
    """The kind with that id; None when there is none (any more)."""
    return kinds().get(kind_id)


def read(source: str) -> dict[str, Kind]:
    """The kinds that the TOML document `source` describes. `TaxonomyError` says the line and what would be right."""
    whole = Table.read("skills.toml", source)
    found: dict[str, Kind] = {}
    for group in whole.keys:
        table = whole.table(group)
        for kind_id in table.keys:
            if _ID.fullmatch(kind_id) is None:
                raise table.wrong(kind_id, f"called with small letters and dashes, at most {ID_LETTERS_MAX}")
            if kind_id in found:
                raise table.wrong(kind_id, f"called otherwise: {found[kind_id].group} has one of that name")
            found[kind_id] = _kind(table.table(kind_id), group, kind_id)
    return found


def _kind(table: Table, group: str, kind_id: str) -> Kind:
    where = table.texts("where", "some of chat, public, home", "|".join(PLACES), least=1)
    tier = table.one_of("tier", TIERS)
    minutes = table.whole("minutes", MINUTES_LEAST, MINUTES_MOST)
    baby, tender = (word in table.keys and table.flag(word) for word in ("baby", "tender"))
    table.done()
    riskiest = max(_places(where), key=PLACES.index)
    if tier not in ("child", riskiest):
        raise table.wrong("tier", f'"{riskiest}", as the riskiest place it can be at, or "child"')
    return Kind(kind_id, group, _tier(tier), minutes, _places(where), baby, tender)


def _tier(word: str) -> Tier:
    return next(tier for tier in TIERS if tier == word)


def _places(words: tuple[str, ...]) -> tuple[Where, ...]:
    return tuple(place for word in words for place in PLACES if place == word)
