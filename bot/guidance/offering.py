"""Offering a parent a guide that fits their week: four weeks apart, never on a break, never after a loss, and never
once they said no.

It stands beneath an answer they gave; as a message of its own it comes only to whoever likes more of what nobody asked
for than the question how their week is, within the ceiling over all of it.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.base import outbox, timers
from bot.base.clock import DAY, FOREVER, days_on
from bot.base.facts import ConsentChanged, Loss, PairingEnded, ParentReady, PersonErased, StageChanged
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.checkins import pulse
from bot.guidance import library, messages, service, store
from bot.guidance.guide import Guide
from bot.people import consents, profiles
from bot.people import service as people
from bot.people.rules import Person, is_here
from bot.places import service as places

RULE = "guidance.offer"
FIRST_DAYS = 10
"""So long after they came: they have enough to read until then."""
AGAIN_DAYS = 28
SPREAD_MINUTES = 60


def _subject(person_id: int) -> str:
    return f"person:{person_id}:guides"


def begin(tx: Transaction) -> None:
    """When the house opens: the library is read, and parents from before there was one are offered guides too.
    `GuideError` says which file is wrong.
    """
    library.check()
    if timers.pending(tx, RULE):
        return
    for place in places.names():
        for parent in people.with_role(tx, place, "parent"):
            if profiles.is_ready(tx, parent.id):
                _wake(tx, parent, FIRST_DAYS)


def parent_ready(tx: Transaction, fact: ParentReady) -> None:
    """A parent is here: after some days they are offered a first one."""
    if not timers.pending(tx, RULE, _subject(fact.person_id)):
        _wake(tx, people.get(tx, fact.person_id), FIRST_DAYS)


def _wake(tx: Transaction, person: Person, days: int) -> None:
    """So many days from now, in the hour after the morning of their place: not everybody in the same minute."""
    morning = time(*divmod(places.place(person.place).morning, 60))
    on = datetime.combine(datetime.min, morning) + timedelta(minutes=person.id * 13 % SPREAD_MINUTES)
    at = days_on(tx.now, person.zone, days, on.time())
    timers.set_timer(tx, RULE, _subject(person.id), at, late_limit=FOREVER, about=person.id)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "guidance.offer": send one, where there is room and one fits, and look again in four weeks."""
    person = None if timer.about is None else people.find(tx, timer.about)
    if person is None or person.state != "active" or "parent" not in person.roles:
        return
    guide = next_for(tx, person) if has_room(tx, person) else None
    if guide is not None:
        messages.offer(tx, person, guide)
        _offered(tx, person, guide)
    _wake(tx, person, AGAIN_DAYS)


def has_room(tx: Transaction, person: Person) -> bool:
    """Whether a message of its own keeps the question how their week is from nobody: that one is worth more."""
    return person.unprompted_week > (1 if pulse.every_weeks(tx, person.id) else 0)


def beneath(tx: Transaction, person: Person) -> Guide | None:
    """What may stand beneath an answer that person has just given, offered from now on."""
    guide = next_for(tx, person)
    if guide is not None:
        _offered(tx, person, guide)
    return guide


def _offered(tx: Transaction, person: Person, guide: Guide) -> None:
    store.change(tx, replace(store.one(tx, person.id, guide.key), offered_at=tx.now))


def next_for(tx: Transaction, person: Person) -> Guide | None:
    """What would be offered to them now: the first that fits and was not offered before. None where nothing may be, and
    where one was offered in the last four weeks.
    """
    if person.loss_at is not None or not is_here(person, tx.now) or not store.wants_offers(tx, person.id):
        return None
    if not consents.stands(tx, person.id, messages.PURPOSE):
        return None
    before = {one.guide: one.offered_at for one in store.of(tx, person.id) if one.offered_at is not None}
    if max(before.values(), default=0) > tx.now - (AGAIN_DAYS - 1) * DAY:
        return None
    return next((one for one in service.fits_now(tx, person) if one.key not in before), None)


def wish(tx: Transaction, person: Person, *, offers: bool) -> None:
    """They would like to be offered guides, or not: then none that waits is sent."""
    store.wish(tx, person.id, offers=offers)
    if not offers:
        _take_back(tx, person.id)


def _take_back(tx: Transaction, person_id: int) -> None:
    outbox.withdraw(tx, messages.offers_of(person_id))


def loss(tx: Transaction, fact: Loss) -> None:
    """After a loss nothing is offered; what was not yet sent is taken back, and so is what their nurse was to read."""
    _take_back(tx, fact.person_id)
    outbox.withdraw(tx, f"person:{fact.person_id}:shows:")


def stage_changed(tx: Transaction, fact: StageChanged) -> None:
    """What waits to be sent was chosen for another week."""
    _take_back(tx, fact.person_id)


def consent_changed(tx: Transaction, fact: ConsentChanged) -> None:
    """Who shares no more with their nurse shows her nothing."""
    if fact.purpose == service.SHARE and not consents.stands(tx, fact.person_id, fact.purpose):
        outbox.withdraw(tx, f"person:{fact.person_id}:shows:")
        store.hide_all(tx, fact.person_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing stays of what they read."""
    _take_back(tx, fact.person_id)
    outbox.withdraw(tx, f"person:{fact.person_id}:shows:")
    timers.cancel(tx, RULE, _subject(fact.person_id))
    store.forget(tx, fact.person_id)


FOLLOWS = (
    (ParentReady, parent_ready),
    (Loss, loss),
    (StageChanged, stage_changed),
    (ConsentChanged, consent_changed),
    (PairingEnded, service.pairing_ended),
    (PersonErased, erased),
)
"""What follows from what."""
RULES = ((RULE, due),)
"""What each rule of the timetable does."""
