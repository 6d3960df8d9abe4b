"""Figures of the service: what it promised, what was decided and done, and each place against the standard."""

from collections.abc import Iterator, Sequence

from bot.evidence import sums
from bot.evidence.figures import Figure, Part, Unit
from bot.evidence.happened import GROUPS, Contacts, Happened, Met, Needs, OfMonth, Waits
from bot.places.standard_file import Standard

HOUR_MINUTES = 60
CONTACT_HOURS = (48, 72)
HOW = ("met", "partly", "unmet")


def figures(all_of: Happened) -> Iterator[Figure]:
    """All of them."""
    yield _decided(all_of)
    yield _of("carried-out", "roles", "decisions", all_of.carried_out, all_of.plans, "plans")
    yield from _contacts(all_of.contacts)
    yield _met("visits-kept", all_of.visits, "windows")
    yield _met("meetings-kept", all_of.meetings, "booked")
    yield from _needs(all_of.needs)
    yield from _waits(all_of)
    yield from (_professional(one, all_of.standard) for one in all_of.months)
    yield from _against_the_standard(all_of)


def below_floor(one: OfMonth, standard: Standard) -> bool:
    """Whether those who work here gave less in that month than was agreed."""
    return one.minutes < agreed_minutes(one, standard)


def agreed_minutes(one: OfMonth, standard: Standard) -> int:
    """What was agreed for that month: so many minutes for each family that had a nurse all along."""
    return one.families * standard.nurse_minutes_a_month


def _of(
    name: str,
    part: Part,
    unit: Unit,
    numerator: int,
    denominator: int,
    of: str,
    *,
    split: tuple[str, ...] = (),
    missing: int = 0,
) -> Figure:
    return Figure(name, part, "share", unit, split, of, numerator, denominator, missing)


def _decided(all_of: Happened) -> Figure:
    return Figure("decided", "roles", "count", "decisions", numerator=all_of.decided)


def _contacts(of: Contacts) -> Iterator[Figure]:
    begun = sum(of.waited.values()) + of.late
    for hours in CONTACT_HOURS:
        within = _within(of, hours)
        yield _of(f"contact-{hours}", "service", "pairings", within, begun, "pairings", missing=of.unknown)


def _within(of: Contacts, hours: int) -> int:
    return sum(many for waited, many in of.waited.items() if waited <= hours * HOUR_MINUTES)


def _met(name: str, of: Met, called: str) -> Figure:
    return _of(name, "service", "meetings", of.kept, of.kept + of.not_kept, called, missing=of.unknown)


def _needs(of: Needs) -> Iterator[Figure]:
    every = sum(of.ended.values())
    for how in HOW:
        yield _of("ended", "service", "needs", of.ended.get(how, 0), every, "needs", split=(how,), missing=of.open)
    unmet = sum(of.unmet.values())
    for split, many in sorted(of.unmet.items()):
        yield _of("unmet", "service", "needs", many, unmet, "ended:unmet", split=split)


def _waits(all_of: Happened) -> Iterator[Figure]:
    for group in GROUPS:
        waits = all_of.waits.get(group, Waits())
        answered = sum(waits.answered.values())
        values = sums.percentiles(waits.answered, sums.LATE)
        yield Figure(
            "response",
            "service",
            "spread",
            "minutes",
            split=(group,),
            of=f"answered:{group}",
            denominator=answered,
            missing=waits.open,
            values=values,
            at=sums.LATE if values else (),
        )
        yield _of("answered", "service", "asks", answered, answered + waits.open, f"asks:{group}", split=(group,))


def _professional(one: OfMonth, standard: Standard) -> Figure:
    return Figure(
        "professional",
        "withdrawal",
        "against",
        "minutes",
        split=(one.month,),
        of=f"agreed:{one.month}",
        numerator=one.minutes,
        denominator=agreed_minutes(one, standard),
    )


def _against_the_standard(all_of: Happened) -> Iterator[Figure]:
    """What there was against the least that the standard wants of it, and how many such are not reached."""
    found = list(_measured(all_of))
    yield from found
    known = [one for one in found if one.denominator]
    short = sum((one.numerator or 0) < (one.denominator or 0) for one in known)
    yield _of("gaps", "lottery", "gaps", short, len(known), "standard", missing=len(found) - len(known))


def _measured(all_of: Happened) -> Iterator[Figure]:
    standard, contacts, visits = all_of.standard, all_of.contacts, all_of.visits
    begun = sum(contacts.waited.values()) + contacts.late
    yield _standard("first-contact", "pairings", _within(contacts, standard.first_contact_hours), begun)
    due = visits.kept + visits.not_kept
    yield _standard("visits-kept", "meetings", visits.kept, _least(due, standard.visits_kept_percent))
    answered = sum(sum(one.answered.values()) for one in all_of.waits.values())
    every = answered + sum(one.open for one in all_of.waits.values())
    yield _standard("asks-answered", "asks", answered, _least(every, standard.asks_answered_percent))
    yield _standard("nurse-minutes", "minutes", *_worst(all_of.months, standard))


def _standard(which: str, unit: Unit, there_was: int, least: int) -> Figure:
    return Figure("standard", "lottery", "against", unit, (which,), f"least:{which}", there_was, least)


def _least(of: int, percent: int) -> int:
    """The smallest whole number that is so much per cent of them, or more."""
    return -(-of * percent // 100)


def _worst(months: Sequence[OfMonth], standard: Standard) -> tuple[int, int]:
    """(given, agreed) of the month in which the first was the smallest part of the second; nothing without families."""
    known = [(one.minutes, agreed) for one in months if (agreed := agreed_minutes(one, standard))]
    return min(known, key=lambda pair: pair[0] / pair[1], default=(0, 0))
