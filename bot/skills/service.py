"""What people can give and what would help them: cards that stand for a while, each of one kind.

A card is made and taken back by a tap. It ends by itself when its time is over, and never before its person was told
so. Nobody else sees it here: what comes of it is asked of each, in private.
"""

from bot.base import audit, outbox, timers
from bot.base.clock import FOREVER
from bot.base.facts import CardChanged, Loss, PersonBack, PersonErased, PersonLeft
from bot.base.outcome import MovedOn, Refused
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import Person, is_here
from bot.skills import messages, rules, store, taxonomy
from bot.skills.store import Card, Side
from bot.skills.taxonomy import Kind

RULE = "skills.standing"
"""The rule that tells of cards that end, and ends them."""
TOLD_IN_PROFILE = {"offer": "give", "need": "need"}
"""What people are asked when they join, and what pairing reads, for each side."""


def side_of(word: str) -> Side:
    """That word of a button as a side. `MovedOn` when it is none."""
    if word == "offer":
        return "offer"
    if word == "need":
        return "need"
    raise MovedOn("neither an offer nor a need")


def kind_of(kind_id: str) -> Kind:
    """The kind with that id. `MovedOn` when there is none any more."""
    found = taxonomy.find(kind_id)
    if found is None:
        raise MovedOn("no such kind")
    return found


def kind_at(person: Person, kind_id: str) -> Kind:
    """The kind with that id. `MovedOn` when nobody at that person's place can give it."""
    if not taxonomy.is_at(kind_id, person.place):
        raise MovedOn("no such kind here")
    return kind_of(kind_id)


def of_person(tx: Transaction, person: Person) -> list[Card]:
    """That person's cards of kinds that are still known: those that stand first, offers before needs, and the newest
    last.
    """
    known = [card for card in store.of_person(tx, person.id) if taxonomy.find(card.kind) is not None]
    return sorted(known, key=lambda card: (card.state != "stands", card.side == "need"))


def standing(tx: Transaction, person: Person, side: Side) -> list[Card]:
    """What of that person's stands on one side."""
    return [card for card in of_person(tx, person) if card.side == side and card.state == "stands"]


def mine(tx: Transaction, person: Person, card_id: int) -> Card:
    """That card of this person's own. `MovedOn` when it is another's, or gone."""
    found = store.find(tx, card_id)
    if found is None or found.person_id != person.id or taxonomy.find(found.kind) is None:
        raise MovedOn(f"card {card_id} is not person {person.id}'s")
    return found


def put_up(tx: Transaction, person: Person, side: Side, kind_id: str) -> Card:
    """Offer or need that kind, from now on and for as long as is usual; what stands already stays as it is. `MovedOn`
    for a kind nobody knows, `Refused` when there are as many as anybody may have.
    """
    kind = kind_at(person, kind_id)
    before = store.of_person(tx, person.id)
    known = next((card for card in before if (card.side, card.kind) == (side, kind.id)), None)
    if known is not None:
        return known if known.state == "stands" else stand(tx, person, known.id, known.span)
    if len(before) >= rules.CARDS_MAX:
        raise Refused("skills-enough", f"person {person.id} has {len(before)} cards", most=rules.CARDS_MAX)
    span = rules.USUAL[side]
    card_id = store.add(tx, person.id, person.place, side, kind.id, span, rules.ends(tx.now, person.zone, span))
    _tell_profile(tx, person, side, kind)
    _note(tx, person, f"{side}_made", card_id)
    _look_again(tx, person)
    tx.tell(CardChanged(person.id, card_id))
    return mine(tx, person, card_id)


def _tell_profile(tx: Transaction, person: Person, side: Side, kind: Kind) -> None:
    """Who offers bread knows about cooking: pairing reads groups."""
    told = TOLD_IN_PROFILE[side]
    if kind.group not in profiles.chosen(tx, person.id, told):
        profiles.toggle(tx, person, told, kind.group)


def toggle(tx: Transaction, person: Person, side: Side, kind_id: str) -> bool:
    """Tap a kind on or off; whether it is on now."""
    kind = kind_at(person, kind_id)
    for card in standing(tx, person, side):
        if card.kind == kind.id:
            take_back(tx, person, card.id)
            return False
    put_up(tx, person, side, kind_id)
    return True


def take_back(tx: Transaction, person: Person, card_id: int) -> None:
    """The card is no more. Taken back already, it stays so. `MovedOn` when it is another's."""
    if store.find(tx, card_id) is None:
        return
    store.remove(tx, mine(tx, person, card_id))
    _note(tx, person, "taken_back", card_id)
    _look_again(tx, person)
    tx.tell(CardChanged(person.id, card_id))


def choose_where(tx: Transaction, person: Person, card_id: int, where: str) -> Card:
    """Where it can be; "" for wherever that kind can. `MovedOn` for a place where it cannot."""
    card = mine(tx, person, card_id)
    if where and where not in kind_of(card.kind).where:
        raise MovedOn("it cannot be there")
    if where != card.where:
        store.tell(tx, card, where, card.when)
        tx.tell(CardChanged(person.id, card.id))
    return mine(tx, person, card_id)


def tap_when(tx: Transaction, person: Person, card_id: int, window: str) -> Card:
    """A window of the week on or off; with none, it is whenever it suits. `MovedOn` for one there is not."""
    card = mine(tx, person, card_id)
    if window not in profiles.FREE_TIMES:
        raise MovedOn("no such time of the week")
    on = set(card.when) ^ {window}
    store.tell(tx, card, card.where, tuple(one for one in profiles.FREE_TIMES if one in on))
    tx.tell(CardChanged(person.id, card.id))
    return mine(tx, person, card_id)


def stand(tx: Transaction, person: Person, card_id: int, span: str) -> Card:
    """Let it stand for so long from now, also where its time was over or it was put aside."""
    card = mine(tx, person, card_id)
    if span not in rules.SPANS:
        raise MovedOn("no such length of time")
    store.stand(tx, card, span, rules.ends(tx.now, person.zone, span))
    _note(tx, person, "stands", card_id)
    _look_again(tx, person)
    tx.tell(CardChanged(person.id, card_id))
    return mine(tx, person, card_id)


def keep_all(tx: Transaction, person: Person) -> int:
    """Whatever its person was told would end stands for as long again; how many."""
    ending = [card for card in of_person(tx, person) if card.warned_at is not None and card.state == "stands"]
    for card in ending:
        stand(tx, person, card.id, card.span)
    return len(ending)


def count(tx: Transaction, place: str) -> list[tuple[str, int, int]]:
    """How many offer and how many need each kind at that place; who, is not told."""
    return [one for one in rules.counted(store.standing(tx, place)) if taxonomy.find(one[0]) is not None]


def _note(tx: Transaction, person: Person, act: str, card_id: int) -> None:
    audit.record(tx, person.id, f"skills.{act}", person.id, str(card_id))


# --- how long they stand ---


def _subject(person_id: int) -> str:
    return f"person:{person_id}:"


def _look_again(tx: Transaction, person: Person) -> None:
    at = rules.next_look(store.of_person(tx, person.id), person.zone)
    if at is None:
        timers.cancel(tx, RULE, _subject(person.id))
    else:
        timers.set_timer(tx, RULE, _subject(person.id), max(at, tx.now), late_limit=FOREVER, about=person.id)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "skills.standing". Whoever is away finds everything as it was: nothing ends that was not told."""
    person = None if timer.about is None else people.find(tx, timer.about)
    if person is not None and person.state == "active" and is_here(person, tx.now):
        _look(tx, person)


def _look(tx: Transaction, person: Person) -> None:
    """End what has come to its end, and tell what will; each in one message, told once."""
    telling: list[Card] = []
    for card in of_person(tx, person):
        if card.state != "stands":
            continue
        if card.warned_at is not None and card.until <= tx.now:
            store.move(tx, card, "lapsed")
            tx.tell(CardChanged(person.id, card.id))
        elif card.warned_at is None and rules.told_at(card, person.zone) <= tx.now:
            store.warned(tx, card, max(card.until, tx.now + rules.LEAST_NOTICE))
            telling.append(card)
    if telling:
        messages.ends_soon(tx, person.id, telling, f"{_ends_key(person.id)}{tx.now}")
    _look_again(tx, person)


def _ends_key(person_id: int) -> str:
    return f"skills:{person_id}:"


# --- what follows from elsewhere ---


def person_back(tx: Transaction, fact: PersonBack) -> None:
    """What would have ended meanwhile is told now, and stands until then."""
    _look_again(tx, people.get(tx, fact.person_id))


def loss(tx: Transaction, fact: Loss) -> None:
    """Everything is put aside, without a word; only its person takes anything up again."""
    for card in store.of_person(tx, fact.person_id):
        if card.state == "stands":
            store.move(tx, card, "aside")
            tx.tell(CardChanged(fact.person_id, card.id))
    _say_no_more(tx, fact.person_id)


def person_left(tx: Transaction, fact: PersonLeft) -> None:
    """Nobody is offered what somebody gave who is not here any more."""
    cards = store.of_person(tx, fact.person_id)
    store.forget(tx, fact.person_id)
    _say_no_more(tx, fact.person_id)
    for card in cards:
        tx.tell(CardChanged(fact.person_id, card.id))


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of it."""
    store.forget(tx, fact.person_id)


def _say_no_more(tx: Transaction, person_id: int) -> None:
    timers.cancel(tx, RULE, _subject(person_id))
    outbox.withdraw(tx, _ends_key(person_id))


FOLLOWS = ((PersonBack, person_back), (Loss, loss), (PersonLeft, person_left), (PersonErased, erased))
"""What follows from which fact."""
