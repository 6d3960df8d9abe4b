"""Rings from when they are opened to when everybody has said yes, or it is let go."""

from collections.abc import Iterable, Mapping

from bot.base import audit, errands, timers
from bot.base.clock import FOREVER, HOUR
from bot.base.transaction import Transaction
from bot.hours import covering
from bot.people import service as people
from bot.people.rules import is_here
from bot.places import service as places
from bot.skills import exchanges, fits, ring_messages, ring_needs, store
from bot.skills.ring_rules import LIVE, ROUNDS_MAX, Circle, PartState, Terms, thing
from bot.skills.store import rings
from bot.skills.store.rings import Part, Ring

RULE = "skills.ring"
"""The rule that ends a question to which nothing was said."""
MEND = "skills.ring-mend"
"""The errand that looks for the next-best, where somebody cannot."""
NOBODY: Mapping[int, Part] = {}


def live(tx: Transaction, ring: Ring) -> list[Part]:
    """Who may still be in it, in their order."""
    return [part for part in rings.parts(tx, ring.id) if part.state in LIVE]


def count_open(tx: Transaction, place: str) -> int:
    """How many rings of that place wait for a yes."""
    return rings.count_open(tx, place)


# --- opening ---


def may_open(tx: Transaction, circle: Circle, kept: Mapping[int, Part] = NOBODY, besides: str = "") -> bool:
    """Whether all of it still stands as when it was chosen: everybody here, in no other ring, and their cards up; and
    what the pot gives is there, with what it promised for `besides`.
    """
    if circle.from_pot and covering.most(tx, circle.legs[-1].needer_id, besides) < circle.pot_minutes:
        return False
    return all(_is_free(tx, one, circle.terms(one), kept) for one in circle.people)


def pot_can(tx: Transaction, place: str, circles: Iterable[Circle], besides: str = "") -> bool:
    """Whether the pot of that place can give for all of these, with what it promised for `besides`."""
    minutes = sum(one.pot_minutes for one in circles)
    return not minutes or minutes <= covering.free(tx, place, besides)


def _is_free(tx: Transaction, person_id: int, terms: Terms, kept: Mapping[int, Part]) -> bool:
    person, held = people.find(tx, person_id), rings.open_part(tx, person_id)
    if person is None or person.state != "active" or not is_here(person, tx.now):
        return False
    if held is not None and (person_id not in kept or kept[person_id].ring_id != held.ring_id):
        return False
    return (held is not None or person_id not in kept) and all(
        _stands(tx, person_id, card_id) for card_id in (terms.offer_id, terms.need_id) if card_id is not None
    )


def _stands(tx: Transaction, person_id: int, card_id: int) -> bool:
    card = store.find(tx, card_id)
    return card is not None and card.person_id == person_id and card.state == "stands"


def open_ring(tx: Transaction, place: str, circle: Circle, kept: Mapping[int, Part] = NOBODY, round: int = 1) -> Ring:
    """Ask everybody of it in private. Who is in `kept` stood in the ring before; a yes of theirs holds where nothing
    changes for them, and they are told that others are asked.
    """
    until = tx.now + places.place(place).rings.answer_hours * HOUR
    many, closes = len(circle.people), circle.is_ring
    ring = rings.open_ring(tx, place, many, until, closes=closes, round=round, from_pot=circle.from_pot)
    if circle.from_pot:
        _promise(tx, circle, ring)
    for turn, person_id in enumerate(circle.people):
        terms = circle.terms(person_id)
        if person_id in kept:
            _ask_again(tx, kept[person_id], rings.move(tx, kept[person_id], ring, turn, terms), ring)
        else:
            _ask(tx, rings.add(tx, ring, person_id, turn, terms), ring)
    timers.set_timer(tx, RULE, ring.subject, until, late_limit=FOREVER)
    audit.record(tx, None, "skills.ring_opened", None, f"{ring.id} {len(circle.people)}")
    come_about(tx, ring)
    return ring


def _promise(tx: Transaction, circle: Circle, ring: Ring) -> None:
    if not covering.promise(tx, circle.legs[-1].needer_id, ring.subject, circle.pot_minutes):
        raise RuntimeError(f"the pot cannot give for ring {ring.id}")


def _ask_again(tx: Transaction, before: Part, part: Part, ring: Ring) -> None:
    if part.state == "yes":
        ring_messages.goes_on(tx, part, ring)
    elif before.terms != part.terms:
        ring_messages.take_back(tx, before)
        _ask(tx, part, ring)


def _ask(tx: Transaction, part: Part, ring: Ring) -> None:
    say = ring_messages.invite if part.terms.side == "gives" else ring_messages.ask
    say(tx, part, ring)


# --- everybody has said yes ---


def come_about(tx: Transaction, ring: Ring) -> None:
    """Where everybody has said yes each leg is agreed on its own, and whoever gives or gets by it reads with whom. What
    does not fit any more is looked for anew.
    """
    parts = live(tx, ring)
    if not _is_whole(ring, parts) or any(part.state != "yes" for part in parts):
        return
    if fits_still(tx, ring):
        _agree(tx, ring, parts, _legs(ring, parts))
    else:
        mend(tx, ring)


def _is_whole(ring: Ring, parts: list[Part]) -> bool:
    return ring.state == "open" and len(parts) == ring.people


def _legs(ring: Ring, parts: list[Part]) -> list[tuple[Part, Part]]:
    after = [*parts[1:], *(parts[:1] if ring.closes else ())]
    return list(zip(parts, after, strict=False))


def fits_still(tx: Transaction, ring: Ring) -> bool:
    """Whether each leg of it may still be, as it was told, and nobody else has said yes to what is needed."""
    if ring.from_pot and not covering.stands(tx, ring.place, ring.subject):
        return False
    parts = live(tx, ring)
    return _is_whole(ring, parts) and all(_may_be(tx, giver, needer) for giver, needer in _legs(ring, parts))


def _may_be(tx: Transaction, giver: Part, needer: Part) -> bool:
    offer_id, need_id = giver.terms.offer_id, needer.terms.need_id
    if offer_id is None or need_id is None or ring_needs.is_taken(tx, need_id):
        return False
    fit = fits.still(tx, offer_id, need_id)
    return fit is not None and thing(fit) == giver.terms.gives == needer.terms.gets


def _agree(tx: Transaction, ring: Ring, parts: list[Part], legs: list[tuple[Part, Part]]) -> None:
    if not rings.settle(tx, ring, "agreed"):
        return
    timers.cancel(tx, RULE, ring.subject)
    exchange_id = 0
    for turn, (giver, needer) in enumerate(legs):
        given = giver.terms.gives
        if given is None:
            raise RuntimeError(f"part {giver.id} gives nothing to part {needer.id}")
        both = giver.person_id, needer.person_id
        came_from = f"ring:{ring.id}:{turn}"
        exchange_id = exchanges.agree(tx, *both, given.kind, given.minutes, given.where, came_from)
        ring_needs.agreed(tx, needer, exchange_id)
    covering.move(tx, ring.subject, covering.evidence_of(exchange_id))  # the pot gives for the last of them
    for part in parts:
        over(tx, part, "agreed")
    audit.record(tx, None, "skills.ring_agreed", None, str(ring.id))


def neighbours(tx: Transaction, ring: Ring, person_id: int) -> tuple[int | None, int | None]:
    """To whom that person gives and from whom they get, in a ring to which everybody has said yes; None for whom it
    knows nothing of any more.
    """
    if ring.state != "agreed":
        return None, None
    by_turn = {part.turn: part.person_id for part in rings.parts(tx, ring.id) if part.state == "agreed"}
    mine = next((turn for turn, found in by_turn.items() if found == person_id), None)
    if mine is None:
        return None, None
    after, before = mine + 1, mine - 1
    if ring.closes:
        after, before = after % ring.people, before % ring.people
    return by_turn.get(after), by_turn.get(before)


# --- somebody cannot ---


def over(tx: Transaction, part: Part, state: PartState) -> None:
    """It is over for one of them; what waits to be said of it is taken back."""
    if rings.settle_part(tx, part, state):
        ring_messages.take_back(tx, part)


def mend(tx: Transaction, ring: Ring) -> None:
    """Look for the next-best with those who are left; after so many rounds, or with nobody left, it is let go."""
    if ring.state != "open":
        return
    if ring.round >= ROUNDS_MAX or not live(tx, ring):
        let_go(tx, ring)
    else:
        errands.ask(tx, MEND, str(ring.id))


def put_off(tx: Transaction, ring: Ring) -> bool:
    """It is no more, and the pot is free of what it promised for it; False when that was so already."""
    if not rings.settle(tx, ring, "off"):
        return False
    timers.cancel(tx, RULE, ring.subject)
    covering.let_go(tx, ring.subject)
    return True


def let_go(tx: Transaction, ring: Ring) -> None:
    """It does not come about: who said yes is told so, and what they need is looked for elsewhere."""
    if not put_off(tx, ring):
        return
    for part in live(tx, ring):
        leave_out(tx, part)
    audit.record(tx, None, "skills.ring_off", None, str(ring.id))


def leave_out(tx: Transaction, part: Part) -> None:
    """There is no place for one of them any more; who said yes is told so."""
    over(tx, part, "let_go")
    ring_needs.looked_for(tx, part)
    if part.state == "yes":
        ring_messages.let_go(tx, part)
