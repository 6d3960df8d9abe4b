"""Signing in at the web desk: a link that works once, told in chat; then a session that is short and ends at once when
its person coordinates no more, rests, or says so. A link and a session are of 128 bits, and kept as hashes only.
"""

from bot.base import audit
from bot.base.clock import HOUR, MINUTE, Instant
from bot.base.facts import PersonErased, PersonLeft, PersonPaused, PersonUnreachable, PhoneLocked, PinWrong
from bot.base.outcome import MovedOn
from bot.base.transaction import Transaction
from bot.people import service as people
from bot.people.invites import digest as digest_of
from bot.people.invites import new_code
from bot.people.rules import Person, is_here
from bot.staff import signing_messages as messages
from bot.staff.store import signing as store
from bot.staff.store.signing import Session

LINK_MINUTES = 5
QUIET: Instant = 30 * MINUTE
"""After so long without a page looked at a session is over."""
WHOLE: Instant = 8 * HOUR
"""And after so long in any case."""
SEEN_APART: Instant = MINUTE
"""How exactly it is kept when somebody was last seen."""


def may_sign_in(person: Person, now: Instant) -> bool:
    """Whether that person may be at the web desk: a coordinator who is here, and takes no break."""
    return person.state == "active" and "coordinator" in person.roles and is_here(person, now)


def holds(session: Session, now: Instant) -> bool:
    """Whether a session goes on: neither quiet for too long nor open for too long."""
    return now < min(session.seen_at + QUIET, session.began_at + WHOLE)


def make_link(tx: Transaction, actor: Person) -> str:
    """The code of a link for that coordinator alone; one made before holds no longer. `MovedOn` for anybody else."""
    if not may_sign_in(actor, tx.now):
        raise MovedOn(f"person {actor.id} does not sign in")
    code, kept = new_code(tx)
    store.add_link(tx, actor.id, kept, tx.now + LINK_MINUTES * MINUTE)
    audit.record(tx, actor.id, "staff.web_link", actor.id)
    return code


def whose_link(tx: Transaction, code: str) -> Person | None:
    """Whose link that is, while it can be used; looking uses nothing up."""
    found = store.whose_link(tx, digest_of(code))
    return None if found is None else people.find(tx, found)


def sign_in(tx: Transaction, code: str, token: str = "") -> str | None:
    """Use a link up, in a browser that shows the session `token` so far ("" for none); the new session's token, told
    once. None, in the same way, for a link that is unknown, used or run out, and for another's than who is signed in
    there: theirs is not used up.
    """
    person, before = whose_link(tx, code), whose(tx, token)
    if person is None or not may_sign_in(person, tx.now) or (before is not None and before.id != person.id):
        return None
    if not store.use_link(tx, digest_of(code)):
        return None
    store.forget(tx, tx.now - WHOLE)
    store.end(tx, digest_of(token))
    fresh, kept = new_code(tx)
    session_id = store.open_session(tx, person.id, kept)
    audit.record(tx, person.id, "staff.web_signed_in", person.id)
    messages.signed_in(tx, person.id, session_id)
    return fresh


def whose(tx: Transaction, token: str) -> Person | None:
    """Who is signed in with that token, as they are now; None where nobody is, or no longer. Writes nothing."""
    session = store.find(tx, digest_of(token)) if token else None
    person = people.find(tx, session.person_id) if session is not None and holds(session, tx.now) else None
    return person if person is not None and may_sign_in(person, tx.now) else None


def is_stale(tx: Transaction, token: str) -> bool:
    """Whether it is to be kept anew that somebody was seen with that token."""
    session = store.find(tx, digest_of(token))
    return session is not None and session.seen_at + SEEN_APART <= tx.now


def seen(tx: Transaction, token: str) -> None:
    """Somebody looks at a page with that token. One that does not hold any more is not brought back by it."""
    if whose(tx, token) is not None:
        store.seen(tx, digest_of(token))


def sign_out(tx: Transaction, token: str) -> None:
    """That session is over."""
    person = whose(tx, token)
    if store.end(tx, digest_of(token)) and person is not None:
        audit.record(tx, person.id, "staff.web_signed_out", person.id)


def is_signed_in(tx: Transaction, person: Person) -> bool:
    """Whether any session of that person goes on."""
    return any(holds(session, tx.now) for session in store.of(tx, person.id))


def end_all(tx: Transaction, person: Person) -> bool:
    """Every session of that person is over, and no link of theirs holds; whether there was any."""
    ended = _end(tx, person.id)
    if ended:
        audit.record(tx, person.id, "staff.web_ended", person.id)
    return ended


def _end(tx: Transaction, person_id: int) -> bool:
    return bool(store.drop_links(tx, person_id) + store.end_all(tx, person_id))


Gone = PersonErased | PersonLeft | PersonPaused | PersonUnreachable | PhoneLocked | PinWrong


def gone(tx: Transaction, fact: Gone) -> None:
    """What follows when somebody leaves, rests, or it is not sure who holds their phone."""
    _end(tx, fact.person_id)


FOLLOWS = (
    *((PersonErased, gone), (PersonLeft, gone), (PersonPaused, gone)),
    *((PersonUnreachable, gone), (PhoneLocked, gone), (PinWrong, gone)),
)
