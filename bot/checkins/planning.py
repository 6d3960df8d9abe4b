"""The visit plan of a pairing: proposed to both, agreed by two taps, and changed when either likes.

When the next meeting is expected is worked out each time from what is known by then, never kept: so a birth, a loss or
another rhythm counts from the moment it is told.
"""

from dataclasses import replace
from datetime import date

from bot.base import audit, outbox
from bot.base.clock import Instant, local, today
from bot.base.facts import Lost
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.checkins import acting, asking, plan_messages, resting
from bot.checkins.plan import PACES, Course, Stretch, Visit, Window, as_stage, next_visit, rhythm
from bot.checkins.plan import fidelity as plan_fidelity
from bot.checkins.plan import missed as plan_missed
from bot.checkins.plan import windows as plan_windows
from bot.checkins.plan_file import load_plan
from bot.checkins.resting import SHARED
from bot.checkins.rules import REASONS
from bot.checkins.store import agreements, checkins
from bot.checkins.store.agreements import Agreement, Pace
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import consents
from bot.people import service as people
from bot.people.rules import Acting, Person
from bot.places import service as places


def propose(tx: Transaction, pairing: Pairing) -> Agreement:
    """Propose the place's plan to both, in plain words. Two who have lost a pregnancy or a baby are not asked."""
    agreement = agreements.add(tx, pairing, places.place(people.get(tx, pairing.parent_id).place).plan)
    if not rests(tx, agreement):
        _ask(tx, agreement)
    return agreement


def _ask(tx: Transaction, agreement: Agreement) -> None:
    told = agreements.tell(tx, agreement)
    for to in (told.parent_id, told.helper_id):
        if to not in told.yes:
            plan_messages.propose(tx, told, to, ahead(tx, told))


def take_back(tx: Transaction, agreement: Agreement) -> None:
    """Take back what of it is not yet sent."""
    outbox.withdraw(tx, agreement.subject)


def propose_again(tx: Transaction, agreement: Agreement) -> None:
    """The stage is another one now: whoever has not said yes reads the plan in its present words."""
    take_back(tx, agreement)
    if agreement.state == "proposed" and not rests(tx, agreement):
        _ask(tx, agreement)


def rests(tx: Transaction, agreement: Agreement) -> bool:
    """Whether nothing may be said of it: after a loss, until the parent tells of a stage again."""
    return people.get(tx, agreement.parent_id).loss_at is not None


def of_pairing(tx: Transaction, pairing_id: int) -> Agreement | None:
    """The plan of that pairing, unless it has ended or rests."""
    found = agreements.of_pairing(tx, pairing_id)
    return None if found is None or found.state == "ended" or rests(tx, found) else found


def load(tx: Transaction, person: Person, agreement_id: int) -> Agreement:
    """That plan, for one of its two. `MovedOn` for anybody else, and when it has ended or rests."""
    found = agreements.find(tx, agreement_id)
    if found is None or person.id not in (found.parent_id, found.helper_id):
        raise MovedOn(f"agreement {agreement_id} is not person {person.id}'s")
    if found.state == "ended" or rests(tx, found):
        raise MovedOn(f"agreement {agreement_id} is over")
    return found


def accept(tx: Transaction, person: Person, agreement_id: int) -> Agreement:
    """Person says yes; the plan is agreed once both have. Twice yes is one yes."""
    agreement = load(tx, person, agreement_id)
    if person.id in agreement.yes:
        return agreement
    agreements.say_yes(tx, agreement, "parent" if person.id == agreement.parent_id else "helper")
    plan_messages.take_back(tx, agreement, person.id)
    audit.record(tx, person.id, "checkins.plan_yes", agreement.parent_id, str(agreement.id))
    after = load(tx, person, agreement_id)
    if after.state == "agreed":
        asking.no_need_to_ask(tx, after.pairing_id, person.id)
        plan_messages.agreed(tx, after, after.other(person.id))
    return after


def pace_of(tx: Transaction, agreement: Agreement) -> int:
    """Per cent of the plan's meetings that the two have agreed on by now."""
    agreed = [pace.per_cent for pace in agreements.paces(tx, agreement.id) if pace.state == "agreed"]
    return agreed[-1] if agreed else 100


def asked_pace(tx: Transaction, agreement: Agreement) -> Pace | None:
    """The other rhythm that one of the two has asked for, while it is open."""
    return next((pace for pace in agreements.paces(tx, agreement.id) if pace.state == "asked"), None)


def other_paces(tx: Transaction, agreement: Agreement) -> list[int]:
    """What can be asked for: every rhythm but the present one."""
    return [pace for pace in PACES if pace != pace_of(tx, agreement)]


def ask_pace(tx: Transaction, person: Person, agreement_id: int, per_cent: int, reason: str) -> Pace:
    """Person would like more or fewer meetings; the other one is asked. What both ask for is agreed."""
    agreement = load(tx, person, agreement_id)
    if per_cent not in other_paces(tx, agreement) or reason not in REASONS:
        raise MovedOn(f"agreement {agreement_id} cannot be kept at {per_cent} per cent")
    before = asked_pace(tx, agreement)
    if before is not None and before.per_cent == per_cent:
        return before if before.asked_by == person.id else agree_pace(tx, person, before.id)
    plan_messages.take_back_pace(tx, agreement)
    pace = agreements.ask_pace(tx, agreement, per_cent, reason, person.id)
    audit.record(tx, person.id, "checkins.pace_asked", agreement.parent_id, f"{agreement.id} {per_cent}")
    plan_messages.pace_asked(tx, agreement, pace, agreement.other(person.id))
    return pace


def load_pace(tx: Transaction, person: Person, pace_id: int) -> tuple[Agreement, Pace]:
    """A rhythm that the other one has asked for. `MovedOn` when it is no longer asked for, or by oneself."""
    pace = agreements.find_pace(tx, pace_id)
    if pace is None or pace.state == "dropped" or pace.asked_by in (None, person.id):
        raise MovedOn(f"pace {pace_id} does not wait for person {person.id}")
    return load(tx, person, pace.agreement_id), pace


def agree_pace(tx: Transaction, person: Person, pace_id: int) -> Pace:
    """Person says yes to it: it holds from today on. Twice yes is one yes."""
    agreement, pace = load_pace(tx, person, pace_id)
    if pace.state == "agreed":
        return pace
    agreements.agree_pace(tx, pace, today_of(tx, agreement).isoformat())
    plan_messages.take_back_pace(tx, agreement)
    audit.record(tx, person.id, "checkins.pace_agreed", agreement.parent_id, f"{agreement.id} {pace.per_cent}")
    plan_messages.pace_agreed(tx, agreement, pace, agreement.other(person.id))
    return load_pace(tx, person, pace_id)[1]


def end(tx: Transaction, pairing_id: int) -> Agreement | None:
    """The pairing is over, and so is its plan; that plan, unless there was none or it had ended."""
    found = agreements.of_pairing(tx, pairing_id)
    if found is None or not agreements.end(tx, found):
        return None
    take_back(tx, found)
    return found


def ahead(tx: Transaction, agreement: Agreement) -> list[Stretch]:
    """How often they meet from now on, stretch by stretch."""
    return rhythm(load_plan(agreement.plan), _course(tx, agreement), today_of(tx, agreement))


def next_expected(tx: Transaction, agreement: Agreement, reader: Person | None = None) -> Visit | None:
    """The next meeting the plan expects and for which none is booked; None when it expects none. For a `reader`
    who acts for the parent it goes by the meetings they may know of: no week may tell of another.
    """
    if agreement.state != "agreed" or rests(tx, agreement):
        return None
    acts = None if reader is None else reader.acting
    met = _met(tx, agreement) if acts is None else _known(tx, agreement, acts)
    return next_visit(load_plan(agreement.plan), _course(tx, agreement), today_of(tx, agreement), met)


def _known(tx: Transaction, agreement: Agreement, acts: Acting) -> set[date]:
    """The days of the meetings that somebody who acts for the parent could see while they were ahead."""
    known = [one for one in checkins.of_pairing(tx, agreement.pairing_id) if acting.knew_of(acts, one)]
    return {local_day(tx, agreement, one.starts_at) for one in known}


def missed(tx: Transaction, agreement: Agreement) -> Visit | None:
    """The meeting whose time was the last to go by since both said yes, if none was kept or is still to be told of."""
    if agreement.agreed_at is None:
        return None
    course, since = _course(tx, agreement), local_day(tx, agreement, agreement.agreed_at)
    return plan_missed(load_plan(agreement.plan), course, today_of(tx, agreement), _met(tx, agreement), since)


def no_birth_since(tx: Transaction, agreement: Agreement) -> date | None:
    """The due date that has passed without a word of a birth, or the last meeting after it; None where none has."""
    course, today = _course(tx, agreement), today_of(tx, agreement)
    if course.known_stage != "expecting" or course.stage_date is None or course.stage_date >= today:
        return None
    return max([course.stage_date, *_met(tx, agreement)])


def unanswered_since(tx: Transaction, agreement: Agreement) -> date:
    """The day from which a proposed plan has waited without anything else: it was told then, in these words or others,
    the two met, or a break of one of them or the quiet after a loss was over, whichever was last.
    """
    return max([local_day(tx, agreement, resting.quiet_until(tx, agreement)), *_met(tx, agreement)])


def _met(tx: Transaction, agreement: Agreement) -> set[date]:
    """The days of meetings booked, told or kept."""
    held = [one for one in checkins.of_pairing(tx, agreement.pairing_id) if one.state != "not_held"]
    return {local_day(tx, agreement, one.starts_at) for one in held}


def local_day(tx: Transaction, agreement: Agreement, at: Instant) -> date:
    """The day of the parent's clock at that instant."""
    return local(at, people.get(tx, agreement.parent_id).zone).date()


def fidelity(tx: Transaction, agreement: Agreement) -> tuple[int, int]:
    """(meetings that took place, meetings that were due) by now, since both agreed and until the plan ended; what did
    not come about while the plan rested was not due. What came before a loss stays as it was counted.
    """
    kept, due = plan_fidelity(windows(tx, agreement))
    return agreement.kept_before + kept, agreement.due_before + due


def windows(tx: Transaction, agreement: Agreement) -> list[Window]:
    """Of each meeting whose time is over by now, since both agreed or since it was counted last: whether it took place
    and whether it was due.
    """
    return _counted(tx, agreement, _course(tx, agreement))


def count_before(tx: Transaction, agreement: Agreement, lost: Lost) -> None:
    """Another stage is told after a loss: what was kept and was due up to it is counted by the stage that was lost, and
    stays so.
    """
    course = _course(tx, agreement)
    until = local_day(tx, agreement, lost.at)
    told = None if lost.date is None or not _is_shared(tx, agreement) else date.fromisoformat(lost.date)
    then = replace(course, stage=as_stage(lost.stage), stage_date=told, ended=min(until, course.ended or until))
    kept, due = plan_fidelity(_counted(tx, agreement, then))
    agreements.count(tx, agreement, agreement.kept_before + kept, agreement.due_before + due, lost.at)


def _counted(tx: Transaction, agreement: Agreement, course: Course) -> list[Window]:
    """The same since both agreed, or since it was counted last, by that course."""
    if agreement.agreed_at is None:
        return []
    kept = [one for one in checkins.of_pairing(tx, agreement.pairing_id) if one.state == "kept"]
    days = {local_day(tx, agreement, one.starts_at) for one in kept}
    since = local_day(tx, agreement, max(agreement.agreed_at, agreement.counted_at or 0))
    rested = resting.days(tx, agreement, course.stage_date if course.known_stage == "baby" else None)
    return plan_windows(load_plan(agreement.plan), course, today_of(tx, agreement), days, since, rested)


def today_of(tx: Transaction, agreement: Agreement) -> date:
    """The parent's day."""
    return date.fromisoformat(today(tx.now, people.get(tx, agreement.parent_id).zone))


def _is_shared(tx: Transaction, agreement: Agreement) -> bool:
    return consents.stands(tx, agreement.parent_id, SHARED)


def _course(tx: Transaction, agreement: Agreement) -> Course:
    """What of the family's life the plan follows: their stage only as far as their nurse may know it."""
    parent = people.get(tx, agreement.parent_id)
    pairing = pairings.find(tx, agreement.pairing_id)
    began = tx.now if pairing is None or pairing.active_at is None else pairing.active_at
    told = parent.stage_date if _is_shared(tx, agreement) else None
    stopped = [at for at in (agreement.ended_at, parent.loss_at) if at is not None]
    agreed = [pace for pace in agreements.paces(tx, agreement.id) if pace.since is not None]
    return Course(
        enrolled=local(began, parent.zone).date(),
        stage=parent.stage,
        stage_date=None if told is None else date.fromisoformat(told),
        ended=local(min(stopped), parent.zone).date() if stopped else None,
        paces=tuple((date.fromisoformat(pace.since or ""), pace.per_cent) for pace in agreed),
    )
