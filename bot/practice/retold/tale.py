"""What a tale is, and its file: people, and what happened from outside the bot, each at its time.

Nothing in it is an id that the bot gave: those are others as soon as something before them is left out. A button is
named by what stands on it (`buttons.py`), an invite by what it is for, a message by how many newer ones there are.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from bot.base.clock import Instant

KIND, VERSION = "a tale of Kith", 1
FILE_BYTES_MAX = 20_000_000
NOBODY = 0


class TaleError(Exception):
    """The file is no tale; says why in a sentence."""


@dataclass(frozen=True, slots=True)
class Resident:
    """Somebody with a phone. `id` is their account, `token` the part of their name that nobody else has."""

    id: int
    name: str
    token: str
    language: str
    role: str
    stays: bool = False


@dataclass(frozen=True, slots=True)
class Happening:
    """`what` happened at that instant: the name of an act on the phone of `who`, or a trouble of nobody's."""

    at: Instant
    what: str
    who: int = NOBODY
    given: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Tale:
    """`begins` and `until` are instants; `aftermath`: the breach shows only when all has come to its end; `broken`
    is what does not hold, in the simulation's words; `chance` is the seed of what is left to it: how long a line takes.
    """

    chance: int
    begins: Instant
    until: Instant
    aftermath: bool
    broken: str
    residents: tuple[Resident, ...]
    happenings: tuple[Happening, ...]

    def with_only(self, happenings: Sequence[Happening]) -> "Tale":
        """The same with only these happenings, and only the people in them."""
        there = {one.who for one in happenings}
        residents = tuple(one for one in self.residents if one.id in there)
        return replace(self, happenings=tuple(happenings), residents=residents)

    def as_json(self) -> dict[str, Any]:
        """Ready to be written."""
        return {"kind": KIND, "version": VERSION, **asdict(self)}


def write(tale: Tale, file: Path) -> None:
    """Put it into that file."""
    file.write_text(json.dumps(tale.as_json(), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read(file: Path) -> Tale:
    """The tale in that file; `TaleError` where there is none."""
    try:
        if file.stat().st_size > FILE_BYTES_MAX:
            raise TaleError(f"{file} is too big for a tale.")
        found = json.loads(file.read_text(encoding="utf-8"))
        if not isinstance(found, dict) or (found.pop("kind"), found.pop("version")) != (KIND, VERSION):
            raise TaleError(f"{file} is no tale, or one of another Kith. “simulate --shrink FILE” writes one.")
        residents = tuple(Resident(**one) for one in found.pop("residents"))
        happenings = tuple(Happening(**one) for one in found.pop("happenings"))
        return _checked(Tale(residents=residents, happenings=happenings, **found))
    except OSError as wrong:
        raise TaleError(f"{file} cannot be read: {wrong.strerror}.") from None
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as wrong:
        raise TaleError(f"{file} is no tale: {type(wrong).__name__}.") from None


def _checked(tale: Tale) -> Tale:
    known = {NOBODY, *(one.id for one in tale.residents)}
    numbers = [tale.chance, tale.begins, tale.until, *(one.id for one in tale.residents)]
    for one in tale.happenings:
        numbers += [one.at, one.who]
        if one.who not in known or not isinstance(one.given, dict) or not isinstance(one.what, str):
            raise ValueError("somebody is in it whom nobody knows")
    words = [tale.broken, *(word for one in tale.residents for word in (one.name, one.token, one.language, one.role))]
    if not all(type(number) is int for number in numbers) or not all(isinstance(word, str) for word in words):
        raise TypeError("a number or a word is none")
    if [one.at for one in tale.happenings] != sorted(one.at for one in tale.happenings):
        raise ValueError("what happened is out of order")
    return tale
