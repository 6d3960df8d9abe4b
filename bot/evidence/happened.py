"""What happened at a place in some months, counted: from this the figures of the service are worked out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bot.places.standard_file import Standard

Group = Literal["violence", "safety", "other"]
GROUPS: tuple[Group, ...] = ("violence", "safety", "other")

VIOLENCE = ("safety.unsafe", "safety.family", "checkins.unsafe")
"""Kinds of asks of somebody who does not feel safe with another: by a word agreed on, or in a meeting; or because words
of danger were heard from who acts for them.
"""
SAFETY = ("safety.now", "safety.emergency", "safety.today", "safety.call", "checkins.pulse")
"""Kinds of the other asks of somebody who may be in need. Words that were heard are not told apart: what they say stays
sealed.
"""
UNKNOWN = "unknown"
"""The kind of a need whose card is gone."""


def group_of(kind: str) -> Group:
    """With which asks one of that kind is counted."""
    if kind in VIOLENCE:
        return "violence"
    return "safety" if kind in SAFETY else "other"


@dataclass(frozen=True, slots=True)
class Contacts:
    """Pairings that began: how many had their first contact after so many minutes, how many have waited for it longer
    than three days, and of how many it is not known.
    """

    waited: Mapping[int, int] = field(default_factory=dict)
    late: int = 0
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Waits:
    """Asks of one group: how many were answered after so many minutes, and how many still wait."""

    answered: Mapping[int, int] = field(default_factory=dict)
    open: int = 0


@dataclass(frozen=True, slots=True)
class Needs:
    """Needs that ended: how many by how, the unmet ones by (kind, why); and how many are still looked for."""

    ended: Mapping[str, int] = field(default_factory=dict)
    unmet: Mapping[tuple[str, str], int] = field(default_factory=dict)
    open: int = 0


@dataclass(frozen=True, slots=True)
class Met:
    """How many of something took place and how many did not; and of how many it is not known."""

    kept: int = 0
    not_kept: int = 0
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class OfMonth:
    """A month ("2026-11"): minutes that those who work here gave, and how many families had a nurse all along."""

    month: str
    minutes: int
    families: int


@dataclass(frozen=True, slots=True)
class Happened:
    """All of it. `decided` is how many votes were carried, `plans` how many of them somebody had to carry out, and
    `carried_out` how many of these are done.
    """

    standard: Standard
    contacts: Contacts = Contacts()
    waits: Mapping[Group, Waits] = field(default_factory=dict)
    needs: Needs = Needs()
    decided: int = 0
    plans: int = 0
    carried_out: int = 0
    visits: Met = Met()
    meetings: Met = Met()
    months: Sequence[OfMonth] = ()
