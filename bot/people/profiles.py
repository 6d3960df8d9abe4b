"""What each person has told of themselves for matching, and what helpers can take on. Edited here, read by pairing."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.base import audit
from bot.base.clock import Instant
from bot.base.facts import CameApart, HelperReady, Lost, MentorWished, ParentReady, StageChanged
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import service
from bot.people.rules import HELPER_ROLES, LANGUAGES, STRENGTHS, Person, Stage, check_stage_date
from bot.people.store import limits, mentorships, persons, profiles
from bot.places import service as places

WEEKDAYS = range(5)
NINE_TO_FIVE = [(weekday, 9 * 60, 17 * 60) for weekday in WEEKDAYS]
FREE_TIMES = tuple(f"{days}-{part}" for days in ("weekday", "weekend") for part in ("morning", "afternoon", "evening"))
WANTS_MENTOR = "mentor"
NO_MENTOR = "no-mentor"
WEEK_MINUTES = 7 * 24 * 60

Span = tuple[int, int, int]
"""(weekday, from, to): Monday is 0, minutes of the local day."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What matching needs of one person. `hours` are (weekday, from, to) in minutes of their local day, Monday is 0;
    `week_minutes` what a helper gives of a week at most, None where their hours are limit enough; `clearances` (tier,
    until when), also those that have run out; `renew_at` from when on a mentor gets no new family unless renewed,
    `supervised` whether their first one is still looked in on.
    """

    person: Person
    speaks: frozenset[str]
    free: frozenset[str]
    lived: frozenset[str]
    gives: tuple[str, ...]
    needs: tuple[str, ...]
    wishes: frozenset[str]
    hours: tuple[Span, ...]
    week_minutes: int | None
    capacity: int
    clearances: tuple[tuple[str, Instant], ...]
    renew_at: Instant | None
    supervised: bool
    apart: frozenset[int]


def profile(tx: Transaction, person_id: int) -> Profile:
    """What matching needs of that person, as it is now."""
    return _profile(tx, service.get(tx, person_id))


def _profile(tx: Transaction, person: Person) -> Profile:
    person_id = person.id
    told = profiles.all_tags(tx, person_id)
    hours = tuple((row.weekday, row.from_minute, row.to_minute) for row in profiles.working_hours(tx, person_id))
    limit = limits.week_minutes(tx, person_id)
    term = mentorships.of(tx, person_id) if "mentor" in person.roles else None
    return Profile(
        person=person,
        speaks=frozenset(told.get("speaks", (person.language,))),
        free=frozenset(told.get("free", ())),
        lived=frozenset(told.get("lived", ())),
        gives=tuple(told.get("give", ())),
        needs=tuple(told.get("need", ())),
        wishes=frozenset(told.get("wish", ())),
        hours=hours,
        week_minutes=limit,
        capacity=_capacity(tx, person, hours, limit),
        clearances=tuple(profiles.clearances(tx, person_id).items()),
        renew_at=None if term is None else term.renew_at,
        supervised=term is not None and bool(term.supervised),
        apart=apart_from(tx, person_id),
    )


def apart_from(tx: Transaction, person_id: int) -> frozenset[int]:
    """Whom that person is kept apart from: refused, blocked or left by either of the two."""
    kept = profiles.kept_apart(tx, person_id)
    return frozenset(row.other_id if row.person_id == person_id else row.person_id for row in kept)


def blocked(tx: Transaction, person_id: int) -> frozenset[int]:
    """Whom that person blocked, and who blocked them: neither answers for the other."""
    kept = [row for row in profiles.kept_apart(tx, person_id) if row.why == "blocked"]
    return frozenset(row.other_id if row.person_id == person_id else row.person_id for row in kept)


def helpers(tx: Transaction, place: str, role: str) -> list[Profile]:
    """Profiles of the active nurses or mentors of a place, by id."""
    return [_profile(tx, person) for person in service.with_role(tx, place, role)]


def _capacity(tx: Transaction, person: Person, hours: Sequence[Span], limit: int | None) -> int:
    """How many families that helper takes at once: what was set, as far as it fits into their week."""
    return min(families_wanted(tx, person), families_in(person, hours, limit))


def families_wanted(tx: Transaction, helper: Person) -> int:
    """How many families that helper has room for, never over the place's hard cap, whether or not their week has it."""
    soft, hard = caps(helper)
    told = profiles.capacity(tx, helper.id)
    return min(hard, soft if told is None else told)


def families_in(helper: Person, hours: Sequence[Span], limit: int | None) -> int:
    """How many families fit into a helper's week: into the hours they work, where they have told any, and into the
    `limit` of minutes they have set themselves.
    """
    kind = "nurse" if "nurse" in helper.roles else "mentor"
    told = sum(end - start for _, start, end in hours) or WEEK_MINUTES
    return min(told, WEEK_MINUTES if limit is None else limit) // places.place(helper.place).family_minutes[kind]


def caps(helper: Person) -> tuple[int, int]:
    """How many families such a helper should have at most, and may have at most, at their place."""
    here = places.place(helper.place)
    if "nurse" in helper.roles:
        return here.caseload_soft, here.caseload_hard
    return here.mentor_soft, here.mentor_hard


def set_capacity(tx: Transaction, actor: Person, helper_id: int, to: int) -> int:
    """Let a helper have up to `to` families; what is kept, never under 0 nor over the place's hard cap."""
    helper = helper_now(tx, helper_id)
    kept = max(0, min(to, caps(helper)[1]))
    profiles.set_capacity(tx, helper_id, kept)
    audit.record(tx, actor.id, "people.capacity_set", helper_id, str(kept))
    say_ready(tx, helper)
    return kept


def set_hours(tx: Transaction, actor: Person, helper_id: int, hours: Sequence[Span]) -> None:
    """Give a helper the week (weekday, from, to), minutes of the local day. The same week again changes nothing.

    `Refused` when a span makes no sense.
    """
    helper = helper_now(tx, helper_id)
    if not all(0 <= day <= 6 and 0 <= start < end <= 24 * 60 for day, start, end in hours):
        raise Refused("people-hours-impossible", "working hours that make no sense")
    wanted = sorted(set(hours))
    if wanted == [(row.weekday, row.from_minute, row.to_minute) for row in profiles.working_hours(tx, helper_id)]:
        return
    profiles.set_working_hours(tx, helper_id, wanted)
    audit.record(tx, actor.id, "people.hours_set", helper_id)
    say_ready(tx, helper)


def hours_of(tx: Transaction, person_id: int) -> list[Span]:
    """A helper's hours of the week; none for who has said none."""
    return [(row.weekday, row.from_minute, row.to_minute) for row in profiles.working_hours(tx, person_id)]


def helper_now(tx: Transaction, helper_id: int) -> Person:
    """That helper. `MovedOn` when they are none now."""
    helper = service.get(tx, helper_id)
    if helper.roles.isdisjoint(HELPER_ROLES):
        raise MovedOn(f"person {helper_id} is no helper now")
    return helper


def say_ready(tx: Transaction, helper: Person) -> None:
    """A helper may have room again: those who wait are served."""
    for kind in sorted(helper.roles & HELPER_ROLES):
        tx.tell(HelperReady(helper.id, kind))


def start_helping(tx: Transaction, helper_id: int) -> None:
    """A new helper's week and languages, until they say otherwise: weekdays nine to five, the language they chose."""
    if not profiles.working_hours(tx, helper_id):
        profiles.set_working_hours(tx, helper_id, NINE_TO_FIVE)
    profiles.add_tag(tx, helper_id, "speaks", service.get(tx, helper_id).language)


def toggle(tx: Transaction, person: Person, kind: str, value: str) -> bool:
    """Tap a choice on or off; whether it is on now. `MovedOn` when there is no such choice."""
    if value not in choices(person, kind):
        raise MovedOn(f"no choice {value} of {kind}")
    if profiles.drop_tag(tx, person.id, kind, value):
        return False
    profiles.add_tag(tx, person.id, kind, value)
    return True


def choices(person: Person, kind: str) -> Sequence[str]:
    """What can be tapped: "give" and "need" strengths, "speaks" languages, "free" times, "wish" for a mentor."""
    match kind:
        case "give" | "need":
            return STRENGTHS
        case "speaks":
            return [*LANGUAGES, *(code for code in places.place(person.place).languages if code not in LANGUAGES)]
        case "free":
            return FREE_TIMES
        case "wish":
            return (WANTS_MENTOR, NO_MENTOR)
    return ()


def chosen(tx: Transaction, person_id: int, kind: str) -> list[str]:
    """What is tapped on, in the order it was."""
    return profiles.tags(tx, person_id, kind)


def wish_for_mentor(tx: Transaction, person: Person, wanted: bool) -> None:
    """Whether they would like a peer mentor. Nobody else is looked for by that: who ended it with a nurse stays so."""
    wish = WANTS_MENTOR if wanted else NO_MENTOR
    if chosen(tx, person.id, "wish") != [wish]:
        profiles.drop_tags(tx, person.id, "wish")
        profiles.add_tag(tx, person.id, "wish", wish)
    if wanted and service.get(tx, person.id).state == "active":
        tx.tell(MentorWished(person.id))


def choose_area(tx: Transaction, person: Person, area: str) -> None:
    """Where about they live. `MovedOn` when the place has no such area."""
    if area not in {found.key for found in places.place(person.place).areas}:
        raise MovedOn("no such area")
    persons.change(tx, person.id, area=area)


def set_stage(tx: Transaction, person: Person, stage: Stage, date: str | None) -> None:
    """Expecting with a due date, baby here with a birth date, or rather not said. `Refused` for an impossible date.
    Told twice it changes nothing.

    After a loss a stage is only ever set by the person: it starts the clocks again because they ask for it. Rather not
    saying starts none, and the loss stands.
    """
    if date is not None:
        check_stage_date(stage, date, tx.now, person.zone)
    before = service.get(tx, person.id)
    lost_at = before.loss_at if stage == "unsaid" else None
    if (before.stage, before.stage_date, before.loss_at) == (stage, date, lost_at):
        return
    persons.change(tx, person.id, stage=stage, stage_date=date, loss_at=lost_at)
    if (before.stage != stage or before.loss_at is not None) and is_ready(tx, person.id):
        persons.change(tx, person.id, review_since=tx.now)
    audit.record(tx, person.id, "people.stage_set", person.id, stage)
    is_new = before.loss_at is not None and lost_at is None
    lost = Lost(before.stage, before.stage_date, before.loss_at) if is_new and before.loss_at is not None else None
    tx.tell(StageChanged(person.id, lost))


def ready(tx: Transaction, person: Person) -> None:
    """Enough is told: let somebody be proposed now. Said twice it changes nothing."""
    if persons.mark_ready(tx, person.id):
        profiles.add_tag(tx, person.id, "speaks", person.language)
        if "parent" in person.roles:
            tx.tell(ParentReady(person.id))
        say_ready(tx, person)


def ready_anyway(tx: Transaction, timer: Timer) -> None:
    """The rule of "people.ready": whoever put the questions off is not left without a nurse."""
    parent = None if timer.about is None else service.find(tx, timer.about)
    if parent is not None and parent.state == "active" and "parent" in parent.roles:
        ready(tx, parent)


def is_ready(tx: Transaction, person_id: int) -> bool:
    """Whether they have told enough for somebody to be proposed."""
    return persons.is_ready(tx, person_id)


def keep_apart(tx: Transaction, person_id: int, other_id: int, why: str) -> None:
    """Never propose these two to each other again: "refused", "blocked" or "ended". Neither is told."""
    if profiles.keep_apart(tx, person_id, other_id, why):
        tx.tell(CameApart(person_id, other_id))
