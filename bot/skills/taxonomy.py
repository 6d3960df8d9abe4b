"""What people can give each other, as `content/skills.toml` has it: kinds in groups, each with its risk; and what a
place adds in a file of that name in its folder.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal, get_args

from bot.places import service as places
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

__all__ = [
    "PLACES",
    "TIERS",
    "Kind",
    "TaxonomyError",
    "Tier",
    "Where",
    "find",
    "groups",
    "is_at",
    "kinds",
    "read",
    "tier_at",
]


@dataclass(frozen=True, slots=True)
class Kind:
    """One thing that people give each other. `minutes` is how long it usually takes, `where` lists where it can be, the
    usual one first; `baby` says that it is about a baby, `tender` that it touches what may hurt: proposed to nobody;
    `place` whose own it is, where it is not everywhere.
    """

    id: str
    group: str
    tier: Tier
    minutes: int
    where: tuple[Where, ...]
    baby: bool
    tender: bool = False
    place: str = ""


def tier_at(kind: Kind, where: Where) -> Tier:
    """What whoever gives that kind must be cleared for there: alone with a child stays so wherever it is."""
    return "child" if kind.tier == "child" else where


def kinds() -> Mapping[str, Kind]:
    """Every kind of every place by its id. `TaxonomyError` when a file is wrong."""
    return _kinds(places.folder())


@cache
def _kinds(folder: Path) -> Mapping[str, Kind]:
    found = read((CONTENT / "skills.toml").read_text(encoding="utf-8"))
    for file in sorted(folder.glob("*/skills.toml")):
        found |= read(file.read_text(encoding="utf-8"), file.parent.name, found)
    return found


def groups(place: str = "") -> Mapping[str, tuple[Kind, ...]]:
    """The kinds of each group at that place, its own last; where none is told, those there are everywhere."""
    return _groups(places.folder(), place)


@cache
def _groups(folder: Path, place: str) -> Mapping[str, tuple[Kind, ...]]:
    found: dict[str, list[Kind]] = defaultdict(list)
    for kind in _kinds(folder).values():
        if kind.place in ("", place):
            found[kind.group].append(kind)
    return {group: tuple(each) for group, each in found.items()}


def find(kind_id: str) -> Kind | None:
    """The kind with that id; None when there is none (any more)."""
    return kinds().get(kind_id)


def is_at(kind_id: str, place: str) -> bool:
    """Whether people of that place can give each other that."""
    found = find(kind_id)
    return found is not None and found.place in ("", place)


def read(source: str, place: str = "", before: Mapping[str, Kind] | None = None) -> dict[str, Kind]:
    """The kinds that the TOML document `source` describes: of everywhere, or what `place` has of its own beside those
    of `before`. `TaxonomyError` says the line and what would be right.
    """
    whole = Table.read(f"places/{place}/skills.toml" if place else "skills.toml", source)
    known = {kind.group for kind in (before or {}).values()}
    found: dict[str, Kind] = {}
    for group in whole.keys:
        table = whole.table(group)
        if place and group not in known:
            raise whole.wrong(group, "one of the groups " + ", ".join(sorted(known)))
        for kind_id in table.keys:
            if _ID.fullmatch(kind_id) is None:
                raise table.wrong(kind_id, f"called with small letters and dashes, at most {ID_LETTERS_MAX}")
            if twin := found.get(kind_id) or (before or {}).get(kind_id):
                raise table.wrong(kind_id, f"called otherwise: {twin.place or twin.group} has one of that name")
            found[kind_id] = _kind(table.table(kind_id), group, kind_id, place)
    return found


def _kind(table: Table, group: str, kind_id: str, place: str) -> Kind:
    where = table.texts("where", "some of chat, public, home", "|".join(PLACES), least=1)
    tier = table.one_of("tier", TIERS)
    minutes = table.whole("minutes", MINUTES_LEAST, MINUTES_MOST)
    baby, tender = (word in table.keys and table.flag(word) for word in ("baby", "tender"))
    table.done()
    riskiest = max(_places(where), key=PLACES.index)
    if tier not in ("child", riskiest):
        raise table.wrong("tier", f'"{riskiest}", as the riskiest place it can be at, or "child"')
    return Kind(kind_id, group, _tier(tier), minutes, _places(where), baby, tender, place)


def _tier(word: str) -> Tier:
    return next(tier for tier in TIERS if tier == word)


def _places(words: tuple[str, ...]) -> tuple[Where, ...]:
    return tuple(place for word in words for place in PLACES if place == word)
