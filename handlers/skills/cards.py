"""What I have put up: each with where, when and how long; to change, to take back, to let stand for longer."""

from collections.abc import Sequence

from bot.base.clock import today
from bot.base.messages import Button, Day, Lines, Row, Screen, Text, Value
from bot.people import profiles
from bot.skills import messages, ring_consent, ring_messages, rules, service
from bot.skills.store import Card
from handlers.access import COORDINATOR, MEMBER
from handlers.choices import in_twos
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note

PER_PAGE = 5
COUNTS_A_PAGE = 12
OPEN = Button(Text("skills-open-button"), "skills.mine", 0)
GIVE = Button(Text("skills-add-offer-button"), "skills.ask", "offer", 0)
SESSIONS = Button(Text("sessions-open-button"), "session.open")
NEED = Button(Text("skills-add-need-button"), "skills.ask", "need", 0)


def home_part(turn: Turn) -> HomePart:
    """The door to it, for everybody who is not here only to act for somebody; and a ring that waits for their word."""
    if not MEMBER.holds(turn.person):
        return HomePart()
    asked = ring_consent.to_answer(turn.tx, turn.person)
    if asked is None:
        return HomePart(buttons=(OPEN,))
    return HomePart((Text("skills-ring-home"),), (ring_messages.see(asked), OPEN))


@press("skills.mine", who=MEMBER)
def mine(turn: Turn, page: int) -> Screen:
    """What I can give and what would help me, as it stands."""
    return my_cards(turn, page)


def my_cards(turn: Turn, page: int = 0) -> Screen:
    """Strengths first: with nothing yet, what somebody can give is asked before what they need."""
    found = service.of_person(turn.tx, turn.person)
    counts = (Button(Text("skills-counts-button"), "skills.counts", 0),) if COORDINATOR.holds(turn.person) else ()
    if not found:
        rows: tuple[Row, ...] = ((GIVE, NEED), (SESSIONS, *counts))
        return Screen(Text("skills-none"), rows, back=HOME)
    count = -(-len(found) // PER_PAGE)
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = Lines(tuple(_line(turn, number, card) for number, card in enumerate(here, 1)))
    more = (Button(Text("more-button"), "skills.mine", (page + 1) % count),) if count > 1 else ()
    rows = ((GIVE, NEED), _open_each(here), (*more, SESSIONS, *counts))
    return Screen(Text("skills-mine", lines=lines), rows, back=HOME, kind="article")


def _line(turn: Turn, number: int, card: Card) -> Text:
    text = "skills-line" if card.state == "stands" else "skills-rests-line"
    what = {"number": number, "side": card.side, "what": messages.name(card.kind)}
    return Text(text, **what, **({"until": _last_day(turn, card)} if card.state == "stands" else {}))


def _last_day(turn: Turn, card: Card) -> Day:
    """The last day on which it stands: it ends at the midnight after it, or in the morning."""
    return Day(today(card.until - 1, turn.person.zone))


def _open_each(cards: Sequence[Card]) -> Row:
    return tuple(
        Button(Text("skills-open-one-button", number=str(number)), "skills.card", card.id)
        for number, card in enumerate(cards, 1)
    )


# --- one of them ---


@press("skills.card", who=MEMBER)
def card(turn: Turn, card_id: int) -> Screen:
    """One of them, with where, when and until when."""
    return one(turn, service.mine(turn.tx, turn.person, card_id))


def one(turn: Turn, found: Card) -> Screen:
    """The card as it is now, and what can be done with it."""
    values: dict[str, Value] = {"side": found.side, "what": messages.name(found.kind), "where": _where(found)}
    text = Text(
        "skills-card",
        **values,
        windows=messages.windows(found.when) if found.when else Lines((Text("skills-whenever"),)),
        until=Text("skills-until", day=_last_day(turn, found)) if found.state == "stands" else Text("skills-rests"),
    )
    where = (_of(found, "skills-where-button", "skills.where"),) if len(service.kind_of(found.kind).where) > 1 else ()
    rows: tuple[Row, ...] = (
        (*where, _of(found, "skills-when-button", "skills.when")),
        (_of(found, "skills-long-button", "skills.long"), _of(found, "skills-take-back-button", "skills.take_back")),
    )
    return Screen(text, rows, back=OPEN, kind="article")


def _where(found: Card) -> Text:
    where = (found.where,) if found.where else service.kind_of(found.kind).where
    return Text("skills-where-all", lines=Lines(tuple(Text("skills-where-line", choice=one) for one in where)))


def _of(found: Card, label: str, tag: str) -> Button:
    return Button(Text(label), tag, found.id)


@press("skills.where", who=MEMBER)
def where(turn: Turn, card_id: int) -> Screen:
    """Where can it be?"""
    found = service.mine(turn.tx, turn.person, card_id)
    choices = ("anywhere", *service.kind_of(found.kind).where)
    buttons = [
        Button(Text("skills-where-choice-button", choice=choice), "skills.where_is", card_id, choice)
        for choice in choices
    ]
    return Screen(Text("skills-ask-where"), in_twos(buttons), back=_of(found, "back-button", "skills.card"))


@press("skills.where_is", who=MEMBER)
def where_is(turn: Turn, card_id: int, choice: str) -> Screen:
    """There, or wherever that kind can be."""
    to = "" if choice == "anywhere" else choice
    return one(turn, service.choose_where(turn.tx, turn.person, card_id, to))


@press("skills.when", who=MEMBER)
def when(turn: Turn, card_id: int) -> Screen:
    """When in the week?"""
    return _windows(service.mine(turn.tx, turn.person, card_id))


@press("skills.when_tap", who=MEMBER)
def when_tap(turn: Turn, card_id: int, window: str) -> Screen:
    """One window of the week, on or off."""
    return _windows(service.tap_when(turn.tx, turn.person, card_id, window))


def _windows(found: Card) -> Screen:
    buttons = [
        Button(
            Text("skills-window-button", choice=window, on="yes" if window in found.when else "no"),
            *("skills.when_tap", found.id, window),
        )
        for window in profiles.FREE_TIMES
    ]
    return Screen(Text("skills-ask-when"), in_twos(buttons), back=_of(found, "back-button", "skills.card"))


@press("skills.long", who=MEMBER)
def how_long(turn: Turn, card_id: int) -> Screen:
    """For how long from now?"""
    found = service.mine(turn.tx, turn.person, card_id)
    buttons = [Button(Text("skills-span-button", choice=span), "skills.stands", card_id, span) for span in rules.SPANS]
    return Screen(Text("skills-ask-long"), in_twos(buttons), back=_of(found, "back-button", "skills.card"))


@press("skills.stands", who=MEMBER)
def stands(turn: Turn, card_id: int, span: str) -> Screen:
    """For so long from now on."""
    return one(turn, service.stand(turn.tx, turn.person, card_id, span))


@press("skills.take_back", who=MEMBER)
def take_back(turn: Turn, card_id: int) -> Screen:
    """It is no more, and nobody is told."""
    service.take_back(turn.tx, turn.person, card_id)
    return with_note(Text("skills-taken-back"), my_cards(turn))


@press("skills.keep_all", who=MEMBER)
def keep_all(turn: Turn) -> Screen:
    """What would have ended stands for as long again."""
    kept = service.keep_all(turn.tx, turn.person)
    return with_note(Text("skills-kept"), my_cards(turn)) if kept else my_cards(turn)


# --- for the coordinator ---

_DESK = (
    Button(Text("skills-unmet-all-button"), "skills.unmet_all", 0),
    Button(Text("skills-load-button"), "skills.load", 0),
)


@press("skills.counts", who=COORDINATOR)
def counts(turn: Turn, page: int) -> Screen:
    """How many offer and how many need what, here: no names."""
    found = service.count(turn.tx, turn.person.place)
    if not found:
        return Screen(Text("skills-counts-none"), (_DESK,), back=OPEN)
    count = -(-len(found) // COUNTS_A_PAGE)
    here = found[page % count * COUNTS_A_PAGE :][:COUNTS_A_PAGE]
    lines = tuple(
        Text("skills-count-line", what=messages.name(kind), offered=offered, needed=needed)
        for kind, offered, needed in here
    )
    more = (Button(Text("more-button"), "skills.counts", (page + 1) % count),) if count > 1 else ()
    rings = Button(Text("skills-rings-button"), "skills.rings")
    return Screen(Text("skills-counts", lines=Lines(lines)), ((rings, *more), _DESK), back=OPEN, kind="article")


HANDLERS = (
    *(mine, card, where, where_is, when, when_tap),
    *(how_long, stands, take_back, keep_all, counts),
)
