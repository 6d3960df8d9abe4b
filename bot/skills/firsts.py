"""A first small exchange both ways, soon after somebody is here: proposed within minutes, followed until it is done.

What is proposed is safe and small: by message or call, and of less than an hour; at best what somebody here needs, or
offers, just now. Only a tap puts it up. Nobody is asked twice, for most hear unasked once a week, and that is how they
are. After a week a coordinator thinks of something with whoever put something up of which nothing came. Who puts up
nothing is counted at the desk, and left in peace.
"""

from collections import Counter
from collections.abc import Collection
from statistics import median

from bot.asks import service as asks
from bot.base import audit, outbox, timers
from bot.base.clock import DAY, FOREVER, MINUTE, Instant
from bot.base.facts import ExchangeEnded, HelperReady, Loss, ParentReady, PersonBack, PersonErased, PersonLeft
from bot.base.messages import Button, Name, Text
from bot.base.timers import Timer
from bot.base.transaction import Transaction
from bot.hours import calm
from bot.people import service as people
from bot.people.rules import Person
from bot.places import service as places
from bot.places.rules import Clock
from bot.skills import firsts_messages, rules, service, store, taxonomy
from bot.skills.store import Side, exchanges, firsts
from bot.skills.store.firsts import First

RULE = "skills.first"
KIND = "skills.first"
"""The kind of the ask by which a coordinator thinks of something with them."""
BY_THEMSELVES = Clock(("coordinator",), (24 * 60,))
SOON: Instant = 10 * MINUTE
LOOKS: tuple[Instant, ...] = (3 * DAY, 4 * DAY)
"""So long after each time it is looked after again."""
SMALL_MINUTES = 45
USUAL = ("message-chat", "regular-call", "recipes")
"""What anybody can give and would like to have, where nothing nearer is known; the usual one first."""
WORDS: dict[Side, firsts.Side] = {"offer": "gave", "need": "received"}


def ready(tx: Transaction, fact: ParentReady | HelperReady) -> None:
    """Somebody is here and has told of themselves."""
    person = people.get(tx, fact.person_id)
    since = people.joined_at(tx, person.id)
    if person.state == "active" and firsts.begin(tx, person.id, person.place, tx.now if since is None else since):
        _wake(tx, person.id, SOON)


def _subject(person_id: int) -> str:
    return f"person:{person_id}:"


def _wake(tx: Transaction, person_id: int, after: Instant) -> None:
    timers.set_timer(tx, RULE, _subject(person_id), tx.now + after, late_limit=FOREVER, about=person_id)


def due(tx: Transaction, timer: Timer) -> None:
    """The rule of "skills.first". Whoever is away, or has lost a baby, is left in peace; it begins again with them."""
    person = None if timer.about is None else people.find(tx, timer.about)
    one = None if person is None else firsts.of(tx, person.id)
    if person is None or one is None or one.state != "open" or one.looks > len(LOOKS):
        return
    if not calm.may_be_asked(tx, person):
        if person.awaits is not None or calm.is_in_need(tx, person.id):
            _wake(tx, person.id, DAY)
        return
    kinds = _proposed(tx, person, one)
    firsts.move(tx, one, "open", one.looks + 1)
    if one.looks == len(LOOKS):
        if any(service.standing(tx, person, side) for side in WORDS):
            _let_a_person_look(tx, one)
        return
    if kinds and one.looks == 0:
        firsts_messages.propose(tx, person.id, kinds, unprompted=tx.now - one.since >= DAY)
    _wake(tx, person.id, LOOKS[one.looks])


def proposed(tx: Transaction, person: Person) -> dict[Side, str]:
    """What could still begin for them, by side: nothing where they gave and received, or would rather not be asked."""
    one = firsts.of(tx, person.id)
    return {} if one is None or one.state != "open" else _proposed(tx, person, one)


def _proposed(tx: Transaction, person: Person, one: First) -> dict[Side, str]:
    """A kind for each side that is still to come; nobody is to receive just what they give."""
    taken = {card.kind for side in WORDS for card in service.standing(tx, person, side)}
    kinds: dict[Side, str] = {}
    for side in WORDS:
        if not _is_on_its_way(tx, person, one, side):
            kinds[side] = small(tx, person, side, taken | set(kinds.values()))
    return kinds


def _is_on_its_way(tx: Transaction, person: Person, one: First, side: Side) -> bool:
    """Whether they gave (received) already, are about to, or have put something up for it."""
    if (one.gave_at if side == "offer" else one.received_at) is not None:
        return True
    live = exchanges.live_of(tx, person.id)
    about = any((each.giver_id if side == "offer" else each.receiver_id) == person.id for each in live)
    return about or bool(service.standing(tx, person, side))


def is_small(kind: taxonomy.Kind) -> bool:
    """Whether it is safe, small and light enough for a first time."""
    return "chat" in kind.where and kind.tier != "child" and kind.minutes <= SMALL_MINUTES and not kind.tender


def small(tx: Transaction, person: Person, side: Side, besides: Collection[str]) -> str:
    """The kind to begin with: what most here need where they would give, or offer where they would receive; none of
    `besides`, which they give or receive already.
    """
    other: Side = "need" if side == "offer" else "offer"
    kinds = taxonomy.kinds()
    wanted = Counter(
        card.kind
        for card in store.standing(tx, person.place)
        if card.side == other and card.person_id != person.id and card.kind in kinds and is_small(kinds[card.kind])
    )
    shown = [
        kind
        for kind in rules.shown(tuple(kinds.values()), after_loss=True)
        if is_small(kind) and kind.id not in besides and taxonomy.is_at(kind.id, person.place)
    ]
    usual = {kind_id: place for place, kind_id in enumerate(USUAL)}
    return min(shown, key=lambda kind: (-wanted[kind.id], usual.get(kind.id, len(USUAL)), kind.id)).id


def put_up(tx: Transaction, person: Person, side: Side, kind_id: str) -> None:
    """They would like that: it stands from now on."""
    service.put_up(tx, person, side, kind_id)


def not_now(tx: Transaction, person: Person) -> None:
    """They would rather not be asked; said twice it changes nothing."""
    one = firsts.of(tx, person.id)
    if one is not None and one.state == "open":
        firsts.move(tx, one, "not_now", one.looks)
        _say_no_more(tx, person.id)
        audit.record(tx, person.id, "skills.first_not_now", person.id)


def _let_a_person_look(tx: Transaction, one: First) -> None:
    clock = places.place(one.place).clocks.get(KIND, BY_THEMSELVES)
    sides = "neither" if one.gave_at is None and one.received_at is None else "gave" if one.gave_at else "received"
    see = Button(Text("skills-load-button"), "skills.load", 0)
    asks.open(
        tx,
        KIND,
        about=one.person_id,
        subject=_subject(one.person_id),
        steps=clock.steps,
        clock_minutes=clock.minutes,
        what=Text("skills-ask-first", who=Name(one.person_id), so_far=sides),
        rows=((see,),),
    )


# --- what follows ---


def exchange_ended(tx: Transaction, fact: ExchangeEnded) -> None:
    """The first time is kept; with both, nobody follows any more."""
    if fact.how != "confirmed":
        return
    sides: tuple[tuple[int, firsts.Side], ...] = ((fact.giver_id, "gave"), (fact.receiver_id, "received"))
    for person_id, side in sides:
        firsts.happened(tx, person_id, side, tx.now)
        one = firsts.of(tx, person_id)
        if one is not None and one.gave_at is not None and one.received_at is not None and one.state != "done":
            firsts.move(tx, one, "done", one.looks)
            _say_no_more(tx, person_id)


def person_back(tx: Transaction, fact: PersonBack) -> None:
    """It begins again where it stopped."""
    one = firsts.of(tx, fact.person_id)
    if one is not None and one.state == "open" and one.looks <= len(LOOKS):
        _wake(tx, fact.person_id, DAY)


def gone(tx: Transaction, fact: PersonLeft | Loss) -> None:
    """They are left in peace."""
    one = firsts.of(tx, fact.person_id)
    if one is not None and one.state == "open":
        firsts.move(tx, one, "not_now", one.looks)
    _say_no_more(tx, fact.person_id)


def erased(tx: Transaction, fact: PersonErased) -> None:
    """Nothing is kept of it."""
    _say_no_more(tx, fact.person_id)
    firsts.forget(tx, fact.person_id)


def _say_no_more(tx: Transaction, person_id: int) -> None:
    timers.cancel(tx, RULE, _subject(person_id))
    outbox.withdraw(tx, firsts_messages.key(person_id))
    asks.close_subject(tx, KIND, _subject(person_id), person_id, "sorted")


# --- how long it takes ---


def not_begun(tx: Transaction, place: str) -> int:
    """How many have been here for a week, and have neither given nor received; who left is none of them."""
    every = [one for one in firsts.at_place(tx, place) if one.gave_at is None and one.received_at is None]
    old = [one for one in every if one.since <= tx.now - sum(LOOKS)]
    return sum(people.get(tx, one.person_id).state == "active" for one in old)


def days(tx: Transaction, place: str) -> dict[firsts.Side, tuple[int, float | None]]:
    """For giving and for receiving: how many have, and after how many days at the median; None for none."""
    every = firsts.at_place(tx, place)
    gave = [(one.gave_at - one.since) / DAY for one in every if one.gave_at is not None]
    received = [(one.received_at - one.since) / DAY for one in every if one.received_at is not None]
    return {
        "gave": (len(gave), median(gave) if gave else None),
        "received": (len(received), median(received) if received else None),
    }
