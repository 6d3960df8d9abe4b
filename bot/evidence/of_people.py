"""Figures of people: what each gave, received, was asked for, and had a say in."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.evidence import sums
from bot.evidence.figures import Figure, Part, Unit
from bot.evidence.somebody import Group, Somebody

DAY_MINUTES = 24 * 60
GROUPS: tuple[Group, ...] = ("parents", "mentors", "staff")


def figures(everybody: Sequence[Somebody], begins: int) -> Iterator[Figure]:
    """All of them; `begins` is the minute since 1970 with which the months begin."""
    parents = [one for one in everybody if one.is_parent]
    yield from _giving(parents)
    yield from _firsts([one for one in parents if one.joined is not None and one.joined >= begins])
    here = [one for one in everybody if one.here]
    yield _spread("partners", "networks", "people", here, "people", lambda one: one.partners, sums.QUARTERS)
    yield _share("more-roles", "roles", here, "people", lambda one: len(one.roles) > 1)
    yield from _hours(everybody)
    members = [one for one in everybody if one.is_member]
    yield from _evenness(members)
    yield from _burden(members, here)
    yield from _saying(members)


def _share(name: str, part: Part, of: Sequence[Somebody], called: str, holds: Callable[[Somebody], bool]) -> Figure:
    return Figure(name, part, "share", "people", of=called, numerator=sum(map(holds, of)), denominator=len(of))


def _spread(
    name: str,
    part: Part,
    unit: Unit,
    of: Sequence[Somebody],
    called: str,
    number: Callable[[Somebody], int],
    at: tuple[int, ...],
) -> Figure:
    values = sums.percentiles(Counter(map(number, of)), at)
    return Figure(name, part, "spread", unit, of=called, denominator=len(of), values=values, at=at if values else ())


def _giving(parents: Sequence[Somebody]) -> Iterator[Figure]:
    yield _share("gave", "assets", parents, "parents", lambda one: one.given > 0)
    yield _share("received", "reciprocity", parents, "parents", lambda one: one.received > 0)
    yield _share("both", "reciprocity", parents, "parents", lambda one: one.given > 0 and one.received > 0)


def _firsts(newcomers: Sequence[Somebody]) -> Iterator[Figure]:
    yield _first("first-gave", len(newcomers), [_days(one.joined, one.first_gave) for one in newcomers])
    yield _first("first-received", len(newcomers), [_days(one.joined, one.first_received) for one in newcomers])


def _first(name: str, newcomers: int, found: Sequence[int | None]) -> Figure:
    days = Counter(one for one in found if one is not None)
    values, known = sums.percentiles(days, sums.QUARTERS), days.total()
    return Figure(
        name,
        "capabilities",
        "spread",
        "days",
        of=f"{name}-known",
        denominator=known,
        missing=newcomers - known,
        values=values,
        at=sums.QUARTERS if values else (),
    )


def _days(joined: int | None, first: int | None) -> int | None:
    """Whole days from the one to the other; 0 where something was told that came before."""
    return None if joined is None or first is None else max(0, first - joined) // DAY_MINUTES


def _hours(everybody: Iterable[Somebody]) -> Iterator[Figure]:
    given: Counter[Group] = Counter()
    each: dict[Group, list[int]] = {group: [] for group in GROUPS}
    for one in everybody:
        given[one.group] += one.given
        if one.given:
            each.setdefault(one.group, []).append(one.given)
    known = sum(given[group] for group in GROUPS)
    for group in GROUPS:
        yield Figure(
            "hours",
            "facilitate",
            "minutes",
            "minutes",
            split=(group,),
            of="hours",
            numerator=given[group],
            denominator=known,
            missing=given["unknown"],
            people=len(each[group]),
            most_of_one=max(each[group], default=0),
        )


def _evenness(members: Sequence[Somebody]) -> Iterator[Figure]:
    given = Counter(one.given for one in members)
    most, everything = sums.top_fifth(given)
    yield Figure(
        "top-fifth",
        "reciprocity",
        "minutes",
        "minutes",
        of="members-minutes",
        numerator=most,
        denominator=everything,
        people=min(-(-len(members) // 5), sum(one.given > 0 for one in members)),
        most_of_one=max(given, default=0),
    )
    index = sums.gini(given)
    values = () if index is None else (index,)
    yield Figure("gini", "reciprocity", "index", "people", of="members", denominator=len(members), values=values)


def _burden(members: Sequence[Somebody], here: Sequence[Somebody]) -> Iterator[Figure]:
    yield _spread("time", "burden", "minutes", members, "members", lambda one: one.given, sums.HIGH)
    yield _spread("asked", "burden", "times", members, "members", lambda one: one.asked, sums.HIGH)
    helpers = [one for one in here if one.roles != {"parent"}]
    yield _spread("called", "burden", "times", helpers, "helpers", lambda one: one.called, sums.HIGH)
    yield _share("over-cap", "burden", members, "members", lambda one: one.most > one.cap)


def _saying(members: Sequence[Somebody]) -> Iterator[Figure]:
    yield _share("did", "participation", members, "members", lambda one: one.done > 0)
    yield _share("voiced", "participation", members, "members", lambda one: one.voices > 0)
    yield _share("only-voiced", "participation", members, "members", lambda one: one.voices > 0 and one.done == 0)
