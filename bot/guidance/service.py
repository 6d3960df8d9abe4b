"""Reading guides: by what fits now, by topic, in words of one's own; keeping them, and showing one to one's nurse.

After a loss there is nothing but the guides for grief, until a stage is told again.
"""

from dataclasses import replace

from bot.base import audit, outbox
from bot.base.clock import local
from bot.base.facts import PairingEnded
from bot.base.outcome import MovedOn, Refused
from bot.base.transaction import Transaction
from bot.guidance import library, messages, search, store
from bot.guidance.guide import GRIEF, Guide, fitting, week_of
from bot.guidance.store import Kept
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.people import consents
from bot.people import service as people
from bot.people.rules import Person

SHARE = "share_with_nurse"
READ = "guidance.read"
"""The line of the audit when a nurse looks at what somebody shows."""


# --- reading ---


def topics(person: Person) -> list[str]:
    """What that person can read about. Grief is listed after a loss alone; looked for, it is found by everybody."""
    return [GRIEF] if person.loss_at is not None else [one for one in library.topics() if one != GRIEF]


def of_topic(person: Person, topic: str) -> list[Guide]:
    """All of that topic. `MovedOn` for one that there is not, or not now."""
    if topic not in topics(person):
        raise MovedOn(f"no topic of that name for person {person.id}")
    return [one for one in library.guides().values() if one.topic == topic]


def fits_now(tx: Transaction, person: Person) -> list[Guide]:
    """Those that fit the week they are in, what is over soonest first."""
    if person.loss_at is not None:
        return of_topic(person, GRIEF)
    week = week_of(person.stage, person.stage_date, local(tx.now, person.zone).date())
    return fitting(list(library.guides().values()), person.stage, week)


def read(person: Person, key: str) -> Guide:
    """That one, as their place has it. `MovedOn` where there is no such one, or it is not for now."""
    found = library.find(key, person.place)
    if found is None or not _may_read(person, found):
        raise MovedOn(f"no guide of that name for person {person.id}")
    return found


def _may_read(person: Person, guide: Guide) -> bool:
    return person.loss_at is None or guide.topic == GRIEF


def look_for(person: Person, typed: str) -> list[Guide]:
    """Those that may be meant by what they wrote, which is kept nowhere."""
    found = search.find(typed, person.language, after_loss=person.loss_at is not None)
    return [read(person, key) for key in found]


# --- keeping ---


def saved(tx: Transaction, person: Person) -> list[Guide]:
    """Those they keep, the latest first."""
    kept = sorted((one for one in store.of(tx, person.id) if one.saved_at is not None), key=_saved_last, reverse=True)
    return _known(person, kept)


def _saved_last(kept: Kept) -> tuple[int, int]:
    return kept.saved_at or 0, kept.id


def _known(person: Person, kept: list[Kept]) -> list[Guide]:
    """Those that there still are, and that they may read now."""
    found = (library.find(one.guide, person.place) for one in kept)
    return [one for one in found if one is not None and _may_read(person, one)]


def kept_of(tx: Transaction, person: Person, guide: Guide) -> Kept | None:
    """What is kept of that guide and that person."""
    return next((one for one in store.of(tx, person.id) if one.guide == guide.key), None)


def save(tx: Transaction, person: Person, key: str, *, keep: bool) -> Guide:
    """They keep it, or do so no more."""
    guide = read(person, key)
    kept = store.one(tx, person.id, guide.key)
    if (kept.saved_at is not None) != keep:
        store.change(tx, replace(kept, saved_at=tx.now if keep else None))
    return guide


# --- showing ---


def nurse_of(tx: Transaction, person: Person) -> Pairing | None:
    """With which nurse they are."""
    return pairings.active(tx, person.id, "nurse")


def show(tx: Transaction, person: Person, key: str) -> Guide:
    """Let the nurse they have now see that they would like to speak of it; she is told once. `MovedOn` where they have
    none, `Refused` where they share nothing with her.
    """
    guide, pairing = read(person, key), nurse_of(tx, person)
    if pairing is None:
        raise MovedOn(f"person {person.id} has no nurse")
    if not consents.stands(tx, person.id, SHARE):
        raise Refused("guidance-not-shared", f"person {person.id} shares nothing with the nurse")
    kept = store.one(tx, person.id, guide.key)
    if kept.shown_to != pairing.helper_id:
        kept = replace(kept, shown_at=tx.now, shown_to=pairing.helper_id)
        store.change(tx, kept)
        audit.record(tx, person.id, "guidance.shown", person.id)
        messages.shown(tx, kept, pairing.helper_id, pairing.id)
    return guide


def hide(tx: Transaction, person: Person, key: str) -> Guide:
    """Nobody sees that one any more; what was not yet told is taken back."""
    guide = read(person, key)
    kept = store.one(tx, person.id, guide.key)
    if kept.shown_to is not None:
        outbox.withdraw(tx, messages.shown_key(kept, kept.shown_to))
        store.change(tx, replace(kept, shown_at=None, shown_to=None))
    return guide


def shows(tx: Transaction, nurse: Person, parent_id: int) -> list[Kept]:
    """What that parent shows to that nurse, the latest first; nothing where she is not their nurse, or they share
    nothing with her any more. After a loss, guides for grief alone.
    """
    pairing, parent = pairings.active(tx, parent_id, "nurse"), people.get(tx, parent_id)
    if pairing is None or pairing.helper_id != nurse.id or not consents.stands(tx, parent_id, SHARE):
        return []
    shown = [one for one in store.of(tx, parent_id) if one.shown_to == nurse.id]
    known = {guide.key for guide in _known(parent, shown)}
    here = [one for one in shown if one.guide in known]
    return sorted(here, key=lambda one: (one.shown_at or 0, one.id), reverse=True)


def of_family(tx: Transaction, nurse: Person, parent_id: int) -> list[Guide]:
    """The same as guides, and that she looked stands in their list of looks. `MovedOn` where there is nothing."""
    found = shows(tx, nurse, parent_id)
    if not found:
        raise MovedOn(f"person {parent_id} shows person {nurse.id} no guide")
    audit.record(tx, nurse.id, READ, parent_id)
    return [guide for one in found if (guide := library.find(one.guide, nurse.place)) is not None]


def pairing_ended(tx: Transaction, fact: PairingEnded) -> None:
    """A nurse who is theirs no more is shown nothing, also if she is theirs again one day."""
    if fact.kind == "nurse":
        outbox.withdraw(tx, f"person:{fact.parent_id}:shows:")
        store.hide_all(tx, fact.parent_id)
