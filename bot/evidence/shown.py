"""What a parent shows to their nurse of it, and totals that the nurse writes down from paper."""

from datetime import date, datetime, time

from bot.base import audit
from bot.base.clock import Instant, instant_of, local
from bot.base.facts import PairingEnded
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.evidence import asking, measure_file
from bot.evidence.measure import Measure
from bot.evidence.store import sheets
from bot.evidence.store.sheets import Sheet
from bot.pairing import service as pairings
from bot.people import consents
from bot.people.rules import Person

READ = "evidence.totals_read"
"""The line of the audit when a nurse looks at it."""
SHARE = "share_with_nurse"
DAYS_BACK_MAX = 366
NOON = time(12)


def nurse_of(tx: Transaction, person_id: int) -> int | None:
    """Who is that parent's nurse."""
    found = pairings.active(tx, person_id, "nurse")
    return None if found is None else found.helper_id


def shares(tx: Transaction, person_id: int) -> bool:
    """Whether that parent shares with their nurse at all."""
    return consents.stands(tx, person_id, SHARE)


def show(tx: Transaction, person: Person, sheet_id: int) -> Sheet:
    """Let the nurse they have now see that sheet, and no other. `Refused` where they share nothing with her."""
    sheet, nurse = asking.mine(tx, person, sheet_id), nurse_of(tx, person.id)
    if nurse is None or sheet.state != "answered":
        raise MovedOn(f"sheet {sheet_id} of person {person.id} is not for a nurse to see")
    if not shares(tx, person.id):
        raise Refused("measures-not-shared", f"person {person.id} shares nothing with the nurse")
    sheets.show(tx, sheet.id, nurse)
    return asking.mine(tx, person, sheet_id)


def hide(tx: Transaction, person: Person, sheet_id: int) -> Sheet:
    """Let nobody see that sheet any more. `MovedOn` for one that was written down by another."""
    sheet = asking.mine(tx, person, sheet_id)
    if sheet.written_by is not None:
        raise MovedOn(f"sheet {sheet_id} was written down by person {sheet.written_by}")
    sheets.show(tx, sheet.id, None)
    return asking.mine(tx, person, sheet_id)


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """A nurse who is theirs no more is shown nothing, also if she is theirs again one day."""
    if fact.kind == "nurse":
        sheets.hide_all(tx, fact.parent_id)


def agreed(tx: Transaction, nurse: Person, parent_id: int) -> bool:
    """Whether she is that parent's nurse, and they agreed to be asked and to share it with her."""
    return nurse_of(tx, parent_id) == nurse.id and shares(tx, parent_id) and consents.stands(tx, parent_id, "measures")


def of_family(tx: Transaction, nurse: Person, parent_id: int) -> list[Sheet]:
    """What that parent shows to her, the latest first. `MovedOn` where she is not their nurse, or they do not agree."""
    require_agreed(tx, nurse, parent_id)
    audit.record(tx, nurse.id, READ, parent_id)
    found = [one for one in sheets.of(tx, parent_id) if one.shown_to == nurse.id and one.total is not None]
    return sorted(found, key=lambda one: (one.said_at or 0, one.id), reverse=True)


def require_agreed(tx: Transaction, nurse: Person, parent_id: int) -> None:
    """`MovedOn` where she is not that parent's nurse, or they do not agree."""
    if not agreed(tx, nurse, parent_id):
        raise MovedOn(f"person {nurse.id} does not see what person {parent_id} said")


def written(nurse: Person) -> list[Measure]:
    """The measures of her place of which only a total is written down."""
    return [one for one in measure_file.of_place(nurse.place) if one.form == "total"]


def by_name(nurse: Person, name: str) -> Measure:
    """One of them. `MovedOn` where the place has no such one."""
    found = next((one for one in written(nurse) if one.name == name), None)
    if found is None:
        raise MovedOn(f"there is no measure {name} of which a total is written down")
    return found


def check_total(measure: Measure, typed: str) -> int:
    """The total that was typed. `Refused` when it is none of that measure."""
    told = typed.strip()
    number = int(told) if told.isdecimal() and len(told) <= len(str(measure.high)) else None
    if number is None or not measure.low <= number <= measure.high:
        raise Refused("measures-total-range", f"no total of {measure.name}", low=measure.low, high=measure.high)
    return number


def write_down(tx: Transaction, nurse: Person, parent_id: int, name: str, total: int, day: str) -> Sheet:
    """A total from paper, of that day (ISO text). `Refused` for a day to come, or long ago; `MovedOn` where she may not
    write for them.
    """
    require_agreed(tx, nurse, parent_id)
    check_total(by_name(nurse, name), str(total))
    said_at = _noon_of(tx, nurse, day)
    same = (one for one in sheets.of(tx, parent_id) if one.written_by == nurse.id and one.measure == name)
    for one in same:
        if (one.said_at, one.total) == (said_at, total):
            return one  # tapped twice
        if one.said_at == said_at:  # put right: one total a day
            sheets.delete(tx, one.id)
    sheet_id = sheets.write_down(tx, parent_id, name, total, said_at, nurse.id)
    audit.record(tx, nurse.id, "evidence.total_written", parent_id)
    return _written(tx, nurse, sheet_id)


def may_be(tx: Transaction, nurse: Person, day: str) -> bool:
    """Whether a total can be of that day (ISO text): within the last year, and not to come."""
    try:
        told = date.fromisoformat(day)
    except ValueError:
        return False
    return 0 <= (local(tx.now, nurse.zone).date() - told).days <= DAYS_BACK_MAX


def _noon_of(tx: Transaction, nurse: Person, day: str) -> Instant:
    if not may_be(tx, nurse, day):
        raise Refused("measures-total-day", "no total can be of that day")
    return instant_of(datetime.combine(date.fromisoformat(day), NOON), nurse.zone)


def _written(tx: Transaction, nurse: Person, sheet_id: int) -> Sheet:
    found = sheets.find(tx, sheet_id)
    if found is None or found.written_by != nurse.id:
        raise MovedOn(f"sheet {sheet_id} was not written down by person {nurse.id}")
    return found


def take_back(tx: Transaction, nurse: Person, parent_id: int, sheet_id: int) -> None:
    """What she wrote down for that parent was wrong: nothing stays of it. `MovedOn` for what is not hers."""
    require_agreed(tx, nurse, parent_id)
    found = _written(tx, nurse, sheet_id)
    if found.person_id != parent_id:
        raise MovedOn(f"sheet {sheet_id} is not of person {parent_id}")
    sheets.delete(tx, found.id)
    audit.record(tx, nurse.id, "evidence.total_taken_back", parent_id)


FOLLOWS = ((PairingEnded, pairing_ended),)
"""What follows from what."""
