"""Somebody acts with a parent, and for them: both agree, either ends it at once, and nobody asks why.

A companion sees and books what the parent meets for, and nothing else of theirs. That it has ended, that it rests and
that it never was look alike from outside: whoever wants an end to it must not be asked by the other one why. So nobody
is written to when a parent ends it, and it rests by itself, too, where a parent was asked and has not said yes again.
"""

from collections.abc import Callable, Collection

from bot.base import audit, outbox
from bot.base.clock import DAY
from bot.base.facts import ActingEnded, CoordinatorJoined, HelperReady, PersonLeft
from bot.base.messages import Name
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Row, Transaction
from bot.people import going_on, invites, messages, profiles, service
from bot.people.rules import COMPANION, STAFF_ROLES, Acting, Person, narrowed
from bot.people.store import companions as store
from bot.people.store.companions import Link

COMPANIONS_MAX = 2
"""A partner and one more: with many, nobody would know who did what."""
LINK_DAYS = 2
"""A link is given to somebody in the same room; one that lies about longer can be found by others."""
YES_DAYS = 7
"""How long the parent has to say yes to whoever opened it."""
DONE_MAX = 8
OVER = "people-acting-over"
"""What whoever acts no more reads, whatever the reason."""

Find = Callable[[Transaction, int], Collection[int]]
_walks_with: list[Find] = []


def on_helpers(find: Find) -> None:
    """Let `find(tx, parent_id)` name those who walk with a parent: they answer for her, and cannot act for her too."""
    _walks_with[:] = [find]


# --- both agree ---


def offer(tx: Transaction, parent: Person) -> str:
    """The code of a new link for one person; the one that waited to be opened is no more. `Refused` when there are as
    many as may be, or while somebody has yet to agree for the parent.
    """
    if parent.awaits is not None:
        raise Refused("people-younger-wait", f"person {parent.id} waits for somebody's agreement")
    for link in store.of_parent(tx, parent.id):
        if link.state == "offered":
            store.end(tx, link)
    if len(of_parent(tx, parent)) >= COMPANIONS_MAX:
        raise Refused("people-companion-enough", f"person {parent.id} has {COMPANIONS_MAX} companions")
    code, digest = invites.new_code(tx)
    store.offer(tx, parent.id, digest, tx.now + LINK_DAYS * DAY)
    audit.record(tx, parent.id, "people.companion_offered", parent.id)
    return code


def of_parent(tx: Transaction, parent: Person) -> list[Link]:
    """Who acts for that parent or may yet, and a link that waits to be opened; the oldest first."""
    return [link for link in store.of_parent(tx, parent.id) if link.state == "stands" or tx.now < link.expires_at]


def opened(tx: Transaction, person: Person, code: str) -> bool:
    """Whether that code is a link by which this person may come to act for somebody. `Refused` where it is one, and not
    for them; it stays for whom it is meant.
    """
    link = _open(tx, code)
    if link is None:
        return False
    _check(tx, link, person)
    return True


def is_theirs(tx: Transaction, person: Person, code: str) -> bool:
    """Whether this person has agreed by that link before."""
    link = store.by_digest(tx, invites.digest(code))
    return link is not None and link.companion_id == person.id and link.state in ("agreed", "stands")


def _open(tx: Transaction, code: str) -> Link | None:
    link = store.by_digest(tx, invites.digest(code))
    if link is None or link.state != "offered" or link.expires_at <= tx.now or not _may_be_acted_for(tx, link):
        return None
    return link


def _may_be_acted_for(tx: Transaction, link: Link) -> bool:
    parent = service.get(tx, link.parent_id)
    return parent.state == "active" and "parent" in parent.roles and parent.awaits is None


def _check(tx: Transaction, link: Link, person: Person) -> None:
    """`Refused` for the parent themselves, for whoever answers for them, and for whoever is at another place."""
    if person.state != "joining" and person.place != service.get(tx, link.parent_id).place:
        raise Refused("people-other-place", f"person {person.id} is at another place than person {link.parent_id}")
    if person.id == link.parent_id:
        raise Refused("people-companion-own-link", f"person {person.id} opened a link of their own")
    if _answers(tx, link.parent_id, person):
        raise Refused("people-companion-works-here", f"person {person.id} cannot act for person {link.parent_id}")


def _answers(tx: Transaction, parent_id: int, person: Person) -> bool:
    """Whether they answer for that parent's safety: all who work here, and whoever walks with the parent."""
    helps = any(person.id in find(tx, parent_id) for find in _walks_with)
    return person.state == "active" and (helps or not person.roles.isdisjoint(STAFF_ROLES))


def accept(tx: Transaction, person: Person, code: str) -> Person:
    """They agree to act for whoever made that link, which is used up; the parent is asked whether it is they.

    `Refused` when it is not for them, and in the same words as any link when it is unknown, used or has run out.
    """
    link = _open(tx, code)
    if link is None:
        raise Refused("people-invite-not-valid", "a link that cannot be used")
    _check(tx, link, person)
    before = store.between(tx, link.parent_id, person.id)
    if before is not None and before.state == "agreed":
        _end(tx, before, person.id)
    if before is not None and before.state == "stands":
        raise Refused("people-companion-already", f"link {before.id} stands", who=Name(link.parent_id))
    if not store.agree(tx, link, person.id, tx.now + YES_DAYS * DAY):
        raise Refused("people-invite-not-valid", "a link that cannot be used")
    invites.belong(tx, person, service.get(tx, link.parent_id).place)
    joined = service.join(tx, person, COMPANION)
    audit.record(tx, person.id, "people.companion_agreed", link.parent_id)
    messages.is_it_you(tx, link, person.id)
    return joined


def confirm(tx: Transaction, parent: Person, link_id: int) -> None:
    """The parent says that it is they: from now on they may act. Said twice it is said once."""
    link = _of(tx, parent, link_id)
    if link.state == "stands":
        return
    if link.companion_id is None or link.expires_at <= tx.now:
        raise MovedOn(f"link {link_id} does not wait for a yes")
    if _answers(tx, parent.id, service.get(tx, link.companion_id)):
        raise MovedOn(f"person {link.companion_id} answers for person {parent.id} by now")
    if not store.begin(tx, link):
        raise MovedOn(f"link {link_id} changed meanwhile")
    # Also when it has ended: who acted for somebody at home is never proposed to walk with them.
    profiles.keep_apart(tx, parent.id, link.companion_id, "ended")
    going_on.holds(tx, link)
    audit.record(tx, parent.id, "people.companion_begun", parent.id, str(link.companion_id))
    messages.begun(tx, link, link.companion_id)


def go_on(tx: Transaction, parent: Person, link_id: int) -> None:
    """The parent says, when they are asked, that it goes on. Said twice it is said once."""
    link = _of(tx, parent, link_id)
    if link.state != "stands":
        raise MovedOn(f"link {link_id} does not stand")
    going_on.say_yes(tx, link)


def _of(tx: Transaction, parent: Person, link_id: int) -> Link:
    """That parent's link. `MovedOn` when it is another's, or over."""
    link = store.find(tx, link_id)
    if link is None or link.parent_id != parent.id or link.state == "ended":
        raise MovedOn(f"link {link_id} is not open to person {parent.id}")
    return link


# --- either ends it ---


def end(tx: Transaction, parent: Person, link_id: int) -> None:
    """The parent ends it, at once and in silence. Ended already, it stays so."""
    link = store.find(tx, link_id)
    if link is None or link.parent_id != parent.id:
        raise MovedOn(f"link {link_id} is not person {parent.id}'s")
    _end(tx, link, parent.id)


def stop(tx: Transaction, companion: Person, parent_id: int) -> None:
    """The companion ends it, at once; the parent is told, for somebody may have counted on them."""
    link = store.between(tx, parent_id, companion.id)
    if link is None:
        raise MovedOn(f"person {companion.id} never acted for person {parent_id}")
    if _end(tx, link, companion.id):
        messages.stopped(tx, link, companion.id)


def _end(tx: Transaction, link: Link, by: int) -> bool:
    if not store.end(tx, link):
        return False
    outbox.withdraw(tx, link.subject)
    going_on.over(tx, link)
    audit.record(tx, by, "people.companion_ended", link.parent_id)
    if link.companion_id is not None:
        tx.tell(ActingEnded(link.parent_id, link.companion_id))
    return link.state != "offered"


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """What follows when somebody leaves: nobody acts for them, nor they for anybody; whom they acted for is told."""
    for link in store.of_parent(tx, fact.person_id):
        _end(tx, link, fact.person_id)
    works_here(tx, fact)


def works_here(tx: Transaction, fact: CoordinatorJoined | HelperReady | PersonLeft) -> None:
    """What follows when somebody begins to work here, or goes: they act for nobody, and whoever counted on it is told.
    A mentor may act for somebody.
    """
    if isinstance(fact, HelperReady) and fact.kind == "mentor":
        return
    for link in store.of_companion(tx, fact.person_id):
        stood = link.state == "stands"
        if _end(tx, link, fact.person_id) and stood:
            messages.stopped(tx, link, fact.person_id)


def forget(tx: Transaction, person_id: int) -> None:
    """Nothing is kept of who acted for whom."""
    store.forget(tx, person_id)


# --- acting ---


def acting_for(tx: Transaction, companion: Person, parent_id: int) -> Person:
    """That parent, loaded now, as somebody for whom this companion acts: a parent and nothing else they are.

    `Refused` when the companion acts for them no more, whatever the reason; `MovedOn` when they never did.
    """
    link = store.between(tx, parent_id, companion.id)
    if link is None or link.began_at is None:
        raise MovedOn(f"person {companion.id} does not act for person {parent_id}")
    if link.state != "stands" or going_on.rests(tx, link) or not _may_be_acted_for(tx, link):
        raise Refused(OVER, f"link {link.id} does not stand", who=Name(parent_id))
    return narrowed(service.get(tx, parent_id), Acting(companion.id, link.asked_at))


def acted_for(tx: Transaction, companion: Person) -> list[int]:
    """For whom that person may act just now, by id."""
    standing = [link for link in store.of_companion(tx, companion.id) if link.state == "stands"]
    return [link.parent_id for link in standing if not going_on.rests(tx, link) and _may_be_acted_for(tx, link)]


def link_of(tx: Transaction, parent_id: int, companion_id: int) -> Link | None:
    """The link by which that person acts for that parent; None when they do not."""
    link = store.between(tx, parent_id, companion_id)
    return link if link is not None and link.state == "stands" else None


def ever_of(tx: Transaction, parent_id: int) -> list[int]:
    """Who acts for that parent or has ever done so, by id: nobody whom a call of theirs should reach."""
    return store.ever(tx, parent_id)


def done(tx: Transaction, parent: Person, link_id: int) -> tuple[Link, list[Row]]:
    """What that companion did for the parent lately: lines of the audit, newest first."""
    link = _of(tx, parent, link_id)
    by = link.companion_id
    return link, [] if by is None else audit.done_by(tx, by, parent.id, DONE_MAX)
