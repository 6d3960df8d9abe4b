"""Who may be brought together at a place now, as it stands in the books. What fits is in `fitting.py`."""

from collections.abc import Iterable
from dataclasses import replace

from bot.asks import holders
from bot.base.clock import DAY, Instant
from bot.base.transaction import Transaction
from bot.hours import service as hours
from bot.people import clearances, consents, profiles
from bot.people import service as people
from bot.people.profiles import Profile
from bot.people.rules import is_here
from bot.places import service as places
from bot.places.rules import Place
from bot.skills import fitting, store, taxonomy
from bot.skills.fitting import Fit, Someone
from bot.skills.store import Card, asked, exchanges, loads, searches

MATCHED = ("pairing", "contact")
"""What somebody must have agreed to: being matched, and being written to."""

WEEK: Instant = 7 * DAY
NOT_AGAIN: Instant = 28 * DAY
"""So long nobody is asked again for the same need, once it came to nothing."""

__all__ = ["Fit", "among", "fits", "fits_of", "is_on_its_way", "someone", "still"]


def fits(tx: Transaction, place: str) -> list[Fit]:
    """Every (offer, need) of that place that may be brought together now: of one kind, at a place and at times that
    suit both, with a language in common, near enough, the giver cleared for it, neither kept apart from the other, both
    here and free, nobody past the minutes of a week or the hard limit of hours; and nobody has said yes to that need
    yet. Each with `worth`, 1 or more.

    By need, the worthiest first. The same books give the same list.
    """
    return among(tx, place, store.standing(tx, place))


def fits_of(tx: Transaction, need: Card, place: str) -> list[Fit]:
    """The same for one need alone."""
    cards = [card for card in store.standing(tx, place) if card.kind == need.kind]
    return fitting.of_need(among(tx, place, cards), need.id)


def among(tx: Transaction, name: str, cards: Iterable[Card], seen: dict[int, Someone] | None = None) -> list[Fit]:
    """The same among these cards of that place. `seen` keeps whom a look before this one has read, and is added to."""
    taken = searches.taken(tx, name)
    both = [
        card
        for card in _with_both_sides(card for card in cards if card.id not in taken)
        if card.side == "offer" or not is_on_its_way(tx, card)
    ]
    everybody = {} if seen is None else seen
    for person_id in sorted({card.person_id for card in both} - everybody.keys()):
        everybody[person_id] = someone(tx, person_id)
    tried = asked.came_to_nothing(tx, name, tx.now - NOT_AGAIN)
    return fitting.fits(both, everybody, taxonomy.kinds(), places.place(name), tried)


def still(tx: Transaction, offer_id: int, need_id: int, said_yes: int = 0) -> Fit | None:
    """These two cards brought together, if they may still be; `said_yes` are minutes of the giver's week that are kept
    for just this.
    """
    offer, need = store.find(tx, offer_id), store.find(tx, need_id)
    if offer is None or need is None or (offer.state, need.state, offer.kind) != ("stands", "stands", need.kind):
        return None
    if is_on_its_way(tx, need):
        return None
    giver, needer = someone(tx, offer.person_id, rests=not said_yes), someone(tx, need.person_id)
    giver = replace(giver, week_left=giver.week_left + said_yes)
    place = places.place(people.get(tx, needer.id).place)
    found = fitting.fits((offer, need), {giver.id: giver, needer.id: needer}, taxonomy.kinds(), place)
    return found[0] if found else None


def _with_both_sides(cards: Iterable[Card]) -> list[Card]:
    """The cards of kinds that somebody offers and somebody needs: nobody else is read."""
    known = list(cards)
    sides = {side: {card.kind for card in known if card.side == side} for side in ("offer", "need")}
    return [card for card in known if card.kind in sides["offer"] & sides["need"]]


def someone(tx: Transaction, person_id: int, *, rests: bool = True) -> Someone:
    """That person as fitting sees them now; `rests` False where a week of rest is none of what they said yes to."""
    told = profiles.profile(tx, person_id)
    person = told.person
    place = places.place(person.place)
    here = person.state == "active" and is_here(person, tx.now) and person.awaits is None and not person.is_guest
    return Someone(
        person.id,
        person.language,
        told.speaks,
        person.area,
        told.free,
        here=here and all(consents.stands(tx, person_id, purpose) for purpose in MATCHED),
        gives=not _in_a_loss(told, place, tx.now) and not (rests and asked.rests_until(tx, person_id) > tx.now),
        tier=_tier(told, place, tx.now),
        week_left=_week_limit(told, place) - _given(tx, person_id),
        balance=hours.balance(tx, person_id),
        apart=holders.apart_from(tx, person_id),
    )


def _in_a_loss(told: Profile, place: Place, now: Instant) -> bool:
    """Nobody is asked to give for a while after a loss. What they asked for themselves since then is looked for."""
    lost_at = told.person.loss_at
    return lost_at is not None and lost_at + place.ladder.cooling_off_days * DAY > now


def _tier(told: Profile, place: Place, now: Instant) -> str:
    """What somebody may do: what they were cleared for, and what everybody may whom nobody has cleared."""
    held = clearances.tier(told.clearances, lambda until: until <= now)
    return place.skills.uncleared if held == "none" else held


def _week_limit(told: Profile, place: Place) -> int:
    """Minutes that they may be asked to give in a week: as they have set it themselves, or as the place has it."""
    return place.skills.week_minutes if told.week_minutes is None else told.week_minutes


def _given(tx: Transaction, person_id: int) -> int:
    """Minutes of the last seven days that are given, or promised."""
    since = tx.now - WEEK
    return loads.minutes_since(tx, person_id, since) + asked.minutes_since(tx, person_id, since)


def is_on_its_way(tx: Transaction, need: Card) -> bool:
    """Whether somebody is giving just that already, however the two came together."""
    return any(
        (one.receiver_id, one.kind) == (need.person_id, need.kind) for one in exchanges.live_of(tx, need.person_id)
    )
