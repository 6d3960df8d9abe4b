"""Invites: a code of 128 bits, told once, kept as a hash, for one role at one place, once."""

import hashlib

from bot.base import audit
from bot.base.clock import DAY, MINUTE
from bot.base.facts import CoordinatorJoined, HelperReady, NurseApplied
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.people import mentorships, profiles, service
from bot.people.rules import CANDIDATE, HELPER_ROLES, Person
from bot.people.store import invites, persons, pins
from bot.places import service as places

CODE_BYTES = 16
INVITE_DAYS = 7
CLAIM_MINUTES = 15
INVITABLE = ("nurse", "mentor", "coordinator", CANDIDATE)

"""What an invite makes of whoever opens it first: a candidate only applies, as a nurse."""
APPLY_NOT = frozenset({"nurse", "applicant"})
"""Whoever is a nurse, or has applied otherwise, applies not as one."""


def new_code(tx: Transaction) -> tuple[str, str]:
    """A fresh code and its hash. Only the hash is kept; the code is told once."""
    code = tx.random.token(CODE_BYTES)
    return code, digest(code)


def digest(code: str) -> str:
    """What is kept of a code."""
    return hashlib.sha256(code.encode("utf-8", "surrogatepass")).hexdigest()


def make_claim(tx: Transaction, minutes: int = CLAIM_MINUTES) -> str:
    """A code with which whoever opens it first becomes coordinator; earlier ones run out now."""
    invites.end_claims(tx)
    code, kept = new_code(tx)
    invites.add(tx, kept, "coordinator", places.default().name, None, tx.now + minutes * MINUTE)
    audit.record(tx, None, "people.claim_made")
    return code


def claim_is_open(tx: Transaction) -> bool:
    """Whether a claim waits that can still be used."""
    return invites.open_claims(tx) > 0


def make_invite(tx: Transaction, person: Person, role: str) -> str:
    """A code that makes whoever opens it first a `role` of the coordinator's place, for a week."""
    if role not in INVITABLE:
        raise MovedOn(f"nobody is invited as {role}")
    code, kept = new_code(tx)
    invites.add(tx, kept, role, person.place, person.id, tx.now + INVITE_DAYS * DAY)
    audit.record(tx, person.id, "people.invited", None, role)
    return code


def role_of(tx: Transaction, code: str) -> str | None:
    """Which role an unused code is for; None when it is unknown, used or has run out, all alike."""
    found = invites.open_one(tx, digest(code))
    return None if found is None else str(found.role)


def belong(tx: Transaction, person: Person, place: str) -> None:
    """Whoever comes by a link is at the place it was made for. `Refused` for whoever is at another one already: people
    belong to one place, and never see another's.
    """
    if person.place == place:
        return
    if person.state != "joining":
        raise Refused("people-other-place", f"person {person.id} is not at {place}")
    persons.change(tx, person.id, place=place, zone=places.place(place).zone)


def accept(tx: Transaction, person: Person, code: str) -> Person:
    """Use a code up and join in its role, at its place. `Refused`, in the same words, when it is unknown, used or has
    run out; and for whoever is at another place.
    """
    found = invites.open_one(tx, digest(code))
    applies = found is not None and found.role == CANDIDATE
    if applies and not person.roles.isdisjoint(APPLY_NOT):
        raise Refused("people-invite-not-valid", f"person {person.id} does not apply as a nurse")
    if found is None or found.for_person is not None or not invites.use(tx, found.id, person.id):
        raise Refused("people-invite-not-valid", "an invite that cannot be used")
    belong(tx, person, found.place)
    joined = service.join(tx, person, found.role)
    if found.made_by is None:
        pins.forget(tx, person.id)  # whoever works at the machine lets a coordinator choose a new one
    if found.role in HELPER_ROLES:
        profiles.start_helping(tx, person.id)
        if found.role == "mentor":
            mentorships.begin(tx, person.id, supervised=True)
        tx.tell(HelperReady(person.id, found.role))
    elif applies:
        tx.tell(NurseApplied(person.id))
    else:
        tx.tell(CoordinatorJoined(person.id))
    return joined
