"""Did you meet? Both are asked; silence is never a yes; two answers that differ are looked at and nobody is accused."""

from datetime import date, datetime, time

from bot.base import audit
from bot.base.clock import DAY, MINUTE, Instant, instant_of, local
from bot.base.facts import CheckinKept
from bot.base.messages import Day
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import asked_for, asking, free, group_seats, keeping, messages, reminding, times, timetable
from bot.checkins.rules import LATE_DAYS, OPEN, Answer, State, Wrong, late_days, may_have_met, outcome
from bot.checkins.service import load, pairing_for
from bot.checkins.store import checkins
from bot.checkins.store.checkins import Checkin
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people.rules import Person

SAID_IN_PERSON: tuple[times.Step, ...] = ("ask", "nudge", "second")
"""The steps of the ladder on which the silent one is asked; on the others a person looks."""
NOON = time(12)


def step(tx: Transaction, timer: Timer) -> None:
    """The rule of "checkins.after": one step a day with whoever has not answered.

    During a break nobody is asked, but the steps go on: a person hears of the silence.
    """
    found = reminding.of_timer(tx, timer)
    if found is None:
        return
    checkin, silent = found
    now: times.Step = timer.data["step"]
    if now in SAID_IN_PERSON:
        if not timetable.is_away(tx, silent):
            messages.ask(tx, checkin, silent, now)
    elif now == "no-reply":
        asking.no_reply(tx, checkin, silent)
    else:
        asking.trace(tx, checkin, silent)
    following = times.next_step(now)
    if following is not None:
        reminding.ask_in_the_morning(tx, checkin, silent, following)


def over(tx: Transaction, person: Person, checkin_id: int, sequence: int) -> Checkin:
    """That meeting, for an answer of one of its two; also one that is settled, to show how. `MovedOn` when it has not
    begun or is at another time now.
    """
    checkin = load(tx, person, checkin_id)
    if checkin.sequence != sequence or checkin.state == "cancelled" or checkin.starts_at > tx.now:
        raise MovedOn(f"check-in {checkin_id} is {checkin.state}, sequence {checkin.sequence}")
    return checkin


def say(tx: Transaction, person: Person, checkin_id: int, sequence: int, answer: Answer) -> Checkin:
    """Person's answer, which they may change until it is settled; the meeting as it is then. Twice is once."""
    checkin = over(tx, person, checkin_id, sequence)
    if checkin.state not in OPEN or checkin.said.get(person.id) == answer:
        return checkin
    checkins.say(tx, checkin, checkin.side(person.id), answer)
    reminding.answered(tx, checkin, person.id)
    asking.close_about(tx, checkin, person.id, person.id, asking.NO_REPLY)
    if answer == "met":
        asked_for.stays(tx, checkin, person.id)
    audit.record(tx, person.id, "checkins.answered", None, str(checkin.id))
    return _settle(tx, load(tx, person, checkin_id), person.id)


def _settle(tx: Transaction, checkin: Checkin, by: int) -> Checkin:
    come_to = outcome(checkin.said.get(checkin.parent_id), checkin.said.get(checkin.helper_id))
    if come_to == "kept":
        return _keep(tx, checkin, by)
    if come_to == "not_held":
        return _close(tx, checkin, "not_held", by)
    if come_to == "differ":
        asking.differ(tx, checkin)
    return checkin


def _keep(tx: Transaction, checkin: Checkin, by: int) -> Checkin:
    """They met: both gave and both received, once."""
    kept = _close(tx, checkin, "kept", by)
    pairings.contact_made(tx, checkin.pairing_id, by)
    tx.tell(
        CheckinKept(checkin.id, checkin.parent_id, checkin.helper_id, checkin.minutes, checkin.kind, checkin.starts_at)
    )
    return kept


def _close(tx: Transaction, checkin: Checkin, state: State, by: int) -> Checkin:
    if not checkins.settle(tx, checkin, state):
        raise MovedOn(f"check-in {checkin.id} changed meanwhile")
    reminding.clear(tx, checkin)
    asking.close_all(tx, checkin, by)
    asked_for.stays(tx, checkin, by)
    audit.record(tx, by, f"checkins.{state}", None, str(checkin.id))
    return checkins.find(tx, checkin.id) or checkin


def something_wrong(tx: Transaction, person: Person, checkin_id: int, sequence: int, why: Wrong) -> Checkin:
    """Something was not right: a coordinator looks, and the other one is not told. Settled or not: somebody may find
    the words only later.
    """
    checkin = say(tx, person, checkin_id, sequence, "wrong")
    keeping.something_wrong(tx, checkin.pairing_id, person.id)  # before an ask of the other one's is called anew
    asking.wrong(tx, checkin, person.id, why)
    return checkin


def it_moved(tx: Transaction, person: Person, checkin_id: int, sequence: int) -> Checkin:
    """Before another time is chosen for a meeting that is over. Where the other one says that they met, it stays, with
    this one's answer beside it, and the other time is a meeting of its own.
    """
    checkin = over(tx, person, checkin_id, sequence)
    if checkin.state in OPEN and checkin.said.get(checkin.other(person.id)) == "met":
        return say(tx, person, checkin_id, sequence, "not")
    return checkin


def tell_met(tx: Transaction, person: Person, pairing_id: int, day: date, instead_of: int = 0) -> Checkin:
    """They met on that day without booking, or on another day than booked (`instead_of`). The other one is asked.

    Told of a day of which the other one told already, it is their yes. `Refused` when that day is written down already.
    """
    pairing = of_two(tx, person, pairing_id)
    if not may_tell(tx, person, pairing, day):
        raise MovedOn(f"pairing {pairing_id} cannot have met then")
    known = _on(tx, person, pairing, day)
    if known is not None and known.state == "kept":
        raise Refused("checkins-known-already", f"check-in {known.id} is kept", day=Day(day.isoformat()))
    if known is not None and known.starts_at <= tx.now:
        return say(tx, person, known.id, known.sequence, "met")
    told = _tell(tx, person, pairing, day, known or _instead(tx, pairing, instead_of))
    reminding.ask_at(tx, told, told.other(person.id), "ask", tx.now)
    return say(tx, person, told.id, told.sequence, "met")


def of_two(tx: Transaction, person: Person, pairing_id: int) -> Pairing:
    """That pairing, while it runs, for one of its two. `MovedOn` for anybody else, who coordinates included."""
    pairing = pairing_for(tx, person, pairing_id)
    if person.id not in (pairing.parent_id, pairing.helper_id):
        raise MovedOn(f"when pairing {pairing_id} met is not person {person.id}'s to tell")
    return pairing


def days_to_tell(tx: Transaction, person: Person, pairing: Pairing) -> list[date]:
    """The days of which a meeting of that pairing can be told and is not written down yet, the latest first."""
    days = [day for day in late_days(local(tx.now, person.zone).date()) if may_tell(tx, person, pairing, day)]
    known = {day: _on(tx, person, pairing, day) for day in days}
    return [day for day, one in known.items() if one is None or one.state != "kept"]


def may_tell(tx: Transaction, person: Person, pairing: Pairing, day: date) -> bool:
    """Whether a meeting of that pairing can be told of that day: lately, and not before they knew each other."""
    since = local(pairing.active_at or tx.now, person.zone).date()
    return since <= day and may_have_met(day, local(tx.now, person.zone).date())


def _on(tx: Transaction, person: Person, pairing: Pairing, day: date) -> Checkin | None:
    """A meeting of that pairing on that day of person's calendar, kept or not yet settled."""
    for one in checkins.of_pairing(tx, pairing.id):
        if one.state != "not_held" and local(one.starts_at, person.zone).date() == day:
            return one
    return None


def _instead(tx: Transaction, pairing: Pairing, checkin_id: int) -> Checkin | None:
    found = checkins.find(tx, checkin_id)
    return found if found is not None and found.pairing_id == pairing.id and found.state in OPEN else None


def _tell(tx: Transaction, person: Person, pairing: Pairing, day: date, before: Checkin | None) -> Checkin:
    minutes = before.minutes if before is not None else free.length(free.place_of(tx, pairing), pairing.kind)
    span = _around_noon(tx, person, day, minutes)
    if before is None:
        return checkins.add(tx, pairing, span, person.id, "told")
    reminding.clear(tx, before)
    asking.close_all(tx, before, person.id)
    asked_for.stays(tx, before, person.id)
    if not checkins.move(tx, before, span, person.id, "told"):
        raise MovedOn(f"check-in {before.id} changed meanwhile")
    group_seats.is_free_again(tx, *before.both)
    return load(tx, person, before.id)


def _around_noon(tx: Transaction, person: Person, day: date, minutes: int) -> tuple[Instant, Instant]:
    """Noon of that day, or before it where noon is still to come: only the day was told."""
    length = minutes * MINUTE
    start = min(instant_of(datetime.combine(day, NOON), person.zone), tx.now - length)
    return start, start + length


def look(tx: Transaction, coordinator: Person, checkin_id: int) -> Checkin:
    """A meeting, for a coordinator of its place who is not one of the two. `MovedOn` for anybody else."""
    found = checkins.find(tx, checkin_id)
    if found is None or coordinator.id in found.both or not is_at(tx, coordinator, found):
        raise MovedOn(f"check-in {checkin_id} is not for person {coordinator.id} to look at")
    return found


def is_at(tx: Transaction, coordinator: Person, checkin: Checkin) -> bool:
    """Whether a meeting is of that coordinator's place."""
    pairing = pairings.find(tx, checkin.pairing_id)
    return pairing is not None and free.place_of(tx, pairing).name == coordinator.place


def settle_by_hand(tx: Transaction, coordinator: Person, checkin_id: int, sequence: int, *, kept: bool) -> Checkin:
    """A coordinator has found out whether they met. Settled already, it stays as it is."""
    checkin = look(tx, coordinator, checkin_id)
    if checkin.sequence != sequence or checkin.starts_at > tx.now:
        raise MovedOn(f"check-in {checkin_id} is at another time now")
    if checkin.state not in OPEN:
        return checkin
    after = _keep(tx, checkin, coordinator.id) if kept else _close(tx, checkin, "not_held", coordinator.id)
    for to in checkin.both:
        messages.settled_by_hand(tx, checkin, coordinator.id, to, "kept" if kept else "not-held")
    return after


def to_answer(tx: Transaction, person_id: int) -> list[Checkin]:
    """Meetings lately over, of which that person has not said whether they took place, the oldest first. Of a pairing
    that has ended nobody is asked.
    """
    since = tx.now - LATE_DAYS * DAY
    waiting = [one for one in checkins.open_of(tx, person_id) if since < one.ends_at <= tx.now]
    return [one for one in waiting if person_id not in one.said and runs(tx, one)]


def runs(tx: Transaction, checkin: Checkin) -> bool:
    """Whether the two of a meeting are still together."""
    pairing = pairings.find(tx, checkin.pairing_id)
    return pairing is not None and pairing.state == "active"
