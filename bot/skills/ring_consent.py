"""What one person says to their part in a ring. Every tap looks again; said twice is said once."""

from bot.base import audit
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people.rules import Person
from bot.skills import ring_parts
from bot.skills.store import rings
from bot.skills.store.rings import Part, Ring


def mine(tx: Transaction, person: Person, part_id: int) -> tuple[Part, Ring]:
    """That part of this person's own, and its ring. `MovedOn` when it is another's, or gone."""
    part = rings.part(tx, part_id)
    ring = None if part is None else rings.find(tx, part.ring_id)
    if part is None or ring is None or part.person_id != person.id:
        raise MovedOn(f"part {part_id} is not person {person.id}'s")
    return part, ring


def to_answer(tx: Transaction, person: Person) -> Part | None:
    """What waits for that person's word."""
    part = rings.open_part(tx, person.id)
    return part if part is not None and part.state == "asked" else None


def say_yes(tx: Transaction, person: Person, part_id: int) -> None:
    """They would. Where it is over meanwhile nothing follows."""
    part, ring = mine(tx, person, part_id)
    if part.state != "asked":
        return
    rings.say_yes(tx, part)
    audit.record(tx, person.id, "skills.ring_said", person.id, str(part.id))
    ring_parts.come_about(tx, ring)


def say_no(tx: Transaction, person: Person, part_id: int) -> bool:
    """Not this time, also after a yes as long as not everybody has said it. Nobody is told; others are looked for.
    Whether it is a no now: where everybody has said yes meanwhile it is not.
    """
    part, ring = mine(tx, person, part_id)
    if not part.is_live:
        return part.state == "not_now"
    ring_parts.over(tx, part, "not_now")
    audit.record(tx, person.id, "skills.ring_said", person.id, str(part.id))
    ring_parts.mend(tx, ring)
    return True
