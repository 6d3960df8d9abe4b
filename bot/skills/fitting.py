"""Who can give what to whom, from plain values: the hard rules, how well two fit, and the reasons in few words.

The same cards and people give the same fits in whatever order they come.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.hours.rules import HARD_LIMIT_MINUTES, SOFT_LIMIT_MINUTES, moves_past
from bot.people.profiles import FREE_TIMES
from bot.places.rules import Place, travel_minutes
from bot.skills.store import Card
from bot.skills.taxonomy import TIERS, Kind, Tier, Where, tier_at

BASE, OWN_LANGUAGE, SHARED_LANGUAGE, NEAR, A_WINDOW, WINDOWS_COUNTED, TOWARDS_ZERO = 1, 30, 15, 30, 5, 4, 10
"""Points: for fitting at all, for talking in the needer's own language or in another, at most for living near, for each
time of the week that suits both, up to so many, and for what brings either book nearer to zero.
"""

Key = tuple[int, int]
"""(whose need, who was asked): what was asked lately, and came to nothing."""


@dataclass(frozen=True, slots=True)
class Someone:
    """A person as fitting sees them. `here`: joined, reached, not paused, and agreed to be matched and written to;
    `gives` that they may be asked to give now (no loss lately, no week of rest); `tier` the highest they may do;
    `week_left` minutes that they may still be asked to give this week; `balance` given less received, for limits.
    """

    id: int
    language: str
    speaks: frozenset[str] = field(repr=False)
    area: str | None = field(default=None, repr=False)
    free: frozenset[str] = field(default=frozenset(), repr=False)
    here: bool = True
    gives: bool = True
    tier: str = "none"
    week_left: int = 0
    balance: int = 0
    apart: frozenset[int] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class Fit:
    """An offer and a need that may be brought together now. `windows` are times of the week that suit both, `way` the
    minutes between them (None: by message or call, or not told), `language` the one they would talk in; `worth` is
    1 or more. Printed, it does not say what it is about.
    """

    giver_id: int
    needer_id: int
    offer_id: int
    need_id: int
    kind: str = field(repr=False)
    where: Where = field(repr=False)
    minutes: int
    windows: tuple[str, ...] = field(repr=False)
    way: int | None = field(repr=False)
    language: str = field(repr=False)
    worth: int


def rank(tier: str) -> int:
    """How far a clearance reaches; of whoever had theirs withdrawn, and of "none", less far than anything here."""
    return TIERS.index(tier) if tier in TIERS else -1


def may(someone: Someone, tier: Tier) -> bool:
    """Whether somebody is cleared for that."""
    return rank(someone.tier) >= rank(tier)


def fits(
    cards: Iterable[Card],
    everybody: Mapping[int, Someone],
    kinds: Mapping[str, Kind],
    place: Place,
    tried: frozenset[Key] = frozenset(),
) -> list[Fit]:
    """Every offer and need of `cards` that may be brought together, by need, the worthiest first, then by lower id."""
    offers: dict[str, list[Card]] = defaultdict(list)
    needs: list[Card] = []
    for card in cards:
        someone = everybody.get(card.person_id)
        if card.kind not in kinds or someone is None or not someone.here:
            continue
        if card.side == "need":
            needs.append(card)
        elif someone.gives and someone.week_left >= kinds[card.kind].minutes:
            offers[card.kind].append(card)
    found = [
        one
        for need in needs
        for offer in offers[need.kind]
        if (need.id, offer.person_id) not in tried
        and (one := fit(offer, need, everybody, kinds[need.kind], place)) is not None
    ]
    return sorted(found, key=lambda one: (one.need_id, -one.worth, one.giver_id, one.offer_id))


def fit(offer: Card, need: Card, everybody: Mapping[int, Someone], kind: Kind, place: Place) -> Fit | None:
    """These two cards of one kind brought together; None where a rule forbids it."""
    giver, needer = everybody[offer.person_id], everybody[need.person_id]
    if giver.id == needer.id or giver.id in needer.apart or needer.id in giver.apart:
        return None
    spoken = giver.speaks & needer.speaks
    windows = _windows(offer, giver) & _windows(need, needer)
    if not spoken or not windows or _past_limits(giver, needer, kind.minutes):
        return None
    way = minutes_apart(giver, needer, place)
    where = _where(offer, need, giver, kind, far=way is not None and way > place.skills.farthest_minutes)
    if where is None:
        return None
    told_way = None if where == "chat" else way
    return Fit(
        giver.id,
        needer.id,
        offer.id,
        need.id,
        kind.id,
        where,
        kind.minutes,
        tuple(one for one in FREE_TIMES if one in windows),
        told_way,
        needer.language if needer.language in spoken else min(spoken),
        _worth(giver, needer, windows, told_way, place),
    )


def _windows(card: Card, someone: Someone) -> frozenset[str]:
    """When it suits: as the card says, or else as its person said of all their time, or else whenever."""
    return frozenset(card.when) or someone.free or frozenset(FREE_TIMES)


def _past_limits(giver: Someone, needer: Someone, minutes: int) -> bool:
    return moves_past(giver.balance, minutes, HARD_LIMIT_MINUTES) or moves_past(
        needer.balance, -minutes, HARD_LIMIT_MINUTES
    )


def minutes_apart(one: Someone, other: Someone, place: Place) -> int | None:
    """Minutes between the two; None where one of them has not told where."""
    here, there = place.area(one.area), place.area(other.area)
    return None if here is None or there is None else travel_minutes(here, there, place.travel_kmh)


def _where(offer: Card, need: Card, giver: Someone, kind: Kind, *, far: bool) -> Where | None:
    """Where it would be: the usual one first of those that both want and the giver is cleared for."""
    return next(
        (
            where
            for where in kind.where
            if offer.where in ("", where)
            and need.where in ("", where)
            and may(giver, tier_at(kind, where))
            and not (far and where != "chat")
        ),
        None,
    )


def _worth(giver: Someone, needer: Someone, windows: frozenset[str], way: int | None, place: Place) -> int:
    farthest = place.skills.farthest_minutes
    points = BASE + (OWN_LANGUAGE if needer.language in giver.speaks & needer.speaks else SHARED_LANGUAGE)
    if way is not None and farthest:
        points += NEAR * max(0, farthest - way) // farthest
    points += A_WINDOW * min(len(windows), WINDOWS_COUNTED)
    points += TOWARDS_ZERO * (giver.balance < -SOFT_LIMIT_MINUTES)
    return points + TOWARDS_ZERO * (needer.balance > SOFT_LIMIT_MINUTES)


def of_need(found: Sequence[Fit], need_id: int) -> list[Fit]:
    """Those of one need, the worthiest first."""
    return [one for one in found if one.need_id == need_id]
