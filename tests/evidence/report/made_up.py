"""Made-up figures of a month that hang together as true ones do, and reports of what may be told of them."""

from collections.abc import Mapping
from random import Random

from bot.base.clock import DAY
from bot.evidence import measure_file, of_outcomes
from bot.evidence.disclosure import Care, Cell, Relation, Told
from bot.evidence.figures import Figure, Figures, relations
from bot.evidence.months import Month
from bot.evidence.outcomes import Outcome
from bot.evidence.report import kept, rules
from bot.evidence.report.model import Chosen, Period, Report

OCTOBER = Month(2026, 10)
ZONE = "Europe/London"
CARE = Care()
NEEDS, WHYS = ("freezer-meals", "party-food", "play-at-home"), ("nobody", "no")
GROUPS = ("parents", "mentors", "staff")


def month(chance: Random, size: int, at: Month = OCTOBER) -> Figures:
    """The figures of a place with at most so many parents."""
    parents, mentors, staff = (chance.randint(0, most) for most in (size, size // 4, 3 + size // 20))
    outcomes = tuple(of_outcomes.figures(_outcomes(chance, parents)))
    found = (
        *outcomes,
        *_people(chance, parents, parents + mentors, parents + mentors + staff),
        *_hours(chance, (parents, mentors, staff)),
        *_service(chance, parents, str(at)),
    )
    known = (*of_outcomes.relations(outcomes), *relations(found))
    return Figures("merevale", at.begins(ZONE), at.on(1).begins(ZONE), found, known)


def _outcomes(chance: Random, parents: int):
    for measure in measure_file.of_place("merevale"):
        said = chance.randint(0, parents)
        again = chance.randint(0, said)
        better = chance.randint(0, again)
        same = chance.randint(0, again - better)
        yield Outcome(measure, parents, said, 0, again, better, same, again - better - same)


def _people(chance: Random, parents: int, members: int, people: int):
    gave, received = chance.randint(0, parents), chance.randint(0, parents)
    both = chance.randint(max(0, gave + received - parents), min(gave, received))
    counts = (("gave", "assets", gave), ("received", "reciprocity", received), ("both", "reciprocity", both))
    for name, part, many in counts:
        yield Figure(name, part, "share", "people", of="parents", numerator=many, denominator=parents)
    came = chance.randint(0, parents)
    for name in ("first-gave", "first-received"):
        known = chance.randint(0, came)
        values, at = ((3.0, 9.0, 20.0), (25, 50, 75)) if known else ((), ())
        of = f"{name}-known"
        yield Figure(name, "capabilities", "spread", "days", (), of, None, known, came - known, values, at)
    more = chance.randint(0, people)
    yield Figure("more-roles", "roles", "share", "people", of="people", numerator=more, denominator=people)
    voiced = chance.randint(0, members)
    did = chance.randint(0, members)
    only = chance.randint(max(0, voiced - did), min(voiced, members - did))
    for name, many in (("did", did), ("voiced", voiced), ("only-voiced", only)):
        yield Figure(name, "participation", "share", "people", of="members", numerator=many, denominator=members)
    even = (chance.random(),) if members else ()
    yield Figure("gini", "reciprocity", "index", "people", of="members", denominator=members, values=even)


def _hours(chance: Random, many: tuple[int, ...]):
    minutes = [people * chance.randint(20, 200) for people in many]
    for group, people, given in zip(GROUPS, many, minutes, strict=True):
        most = -(-given // people) if people else 0
        yield Figure(
            "hours",
            "facilitate",
            "minutes",
            "minutes",
            (group,),
            "hours",
            given,
            sum(minutes),
            people=people,
            most_of_one=most,
        )


def _service(chance: Random, parents: int, at: str):
    carried = chance.randint(0, 5)
    yield Figure("decided", "roles", "count", "decisions", numerator=carried)
    begun = chance.randint(0, parents)
    late = chance.randint(0, begun)
    for hours, many in ((48, chance.randint(0, late)), (72, late)):
        yield Figure(f"contact-{hours}", "service", "share", "pairings", (), "pairings", many, begun, 2)
    unmet = {(need, why): chance.choice((0, 0, 1, 3, 9, 20)) for need in NEEDS for why in WHYS}
    ended = {"met": chance.randint(0, 30), "partly": chance.randint(0, 9), "unmet": sum(unmet.values())}
    for how, many in ended.items():
        yield Figure("ended", "service", "share", "needs", (how,), "needs", many, sum(ended.values()), 1)
    for split, many in unmet.items():
        if many:
            yield Figure("unmet", "service", "share", "needs", split, "ended:unmet", many, ended["unmet"])
    for group in ("violence", "safety", "other"):
        answered, waits = chance.randint(0, parents), chance.randint(0, 4)
        values, percentiles = ((12.0, 47.0, 90.0, 600.0), (50, 90, 95, 99)) if answered else ((), ())
        of = f"answered:{group}"
        yield Figure(
            "response", "service", "spread", "minutes", (group,), of, None, answered, waits, values, percentiles
        )
        every = answered + waits
        yield Figure("answered", "service", "share", "asks", (group,), f"asks:{group}", answered, every)
    yield Figure("professional", "withdrawal", "against", "minutes", (at,), f"agreed:{at}", 900, 1200)
    yield Figure("gaps", "lottery", "share", "gaps", (), "standard", 1, 4)


STORIES = (
    Chosen("They know my name here.\nThat is all." + " I come every week, and so does he." * 8),
    Chosen("هنا يعرفون اسمي.", "Ana"),
)
"""Chosen by members; one of them wished to be named."""


def report(
    figures: Mapping[Month, Figures],
    care: Care = CARE,
    place_name: str = "Merevale",
    stories: tuple[Chosen, ...] = (),
) -> Report:
    """What may be told of these months."""
    told = {at: rules.told(one, {}, (), care) for at, one in figures.items()}
    months = tuple(
        kept.unpacked(at, kept.packed(one.found, told[at], care.hidden_to + 1), at.on(1).begins(ZONE) + 7 * DAY, {})
        for at, one in figures.items()
    )
    return Report("merevale", place_name, ZONE, Period(tuple(figures)), months, stories)


def known_of(figures: Figures) -> tuple[dict[Cell, int], tuple[Relation, ...], dict[Cell, Told]]:
    """(the true counts, how they hang together, what is told of them)."""
    asked = rules.asked(figures)
    told = rules.told(figures, {}, (), CARE)
    return dict(asked.counts), asked.relations, {cell: told[cell] for cell in asked.counts}
