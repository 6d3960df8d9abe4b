"""Guides to read: what fits now, by topic, looked for in one's own words; kept, and shown to one's nurse."""

from collections.abc import Sequence

from bot.asks.messages import lines_at, numbers, told
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text
from bot.guidance import library, offering, service, store
from bot.guidance.guide import EMERGENCY, NURSE, Guide, Wording
from bot.pairing import service as pairings
from bot.pairing.store.pairings import Pairing
from bot.places import service as places
from bot.places.rules import Line
from handlers.access import MEMBER, PARENT
from handlers.access import NURSE as NURSES
from handlers.choices import MORE, in_pairs
from handlers.doors import Turn, press, typed
from handlers.people.home import HomePart
from handlers.screens import HOME, with_note

OPEN = Button(Text("guidance-open-button"), "guidance.open")
LOOK = Button(Text("guidance-look-button"), "guidance.look")
WORDS = "guidance.words"
"""What a screen expects that asks what to look for."""
PER_PAGE, PER_ROW = 6, 3
EMERGENCIES = frozenset({"all", "ambulance"})


def home_part(turn: Turn) -> HomePart:
    """The door to it, for every member."""
    return HomePart(buttons=(OPEN,)) if MEMBER.holds(turn.person) else HomePart()


def person_part(turn: Turn, pairing: Pairing) -> HomePart:
    """For a nurse, where the parent shows her any."""
    if turn.person.id != pairing.helper_id or not service.shows(turn.tx, turn.person, pairing.parent_id):
        return HomePart()
    return HomePart(buttons=(_family_button(pairing.id),))


def beneath_pulse(turn: Turn) -> Row:
    """One that fits, a tap away beneath how somebody's week is."""
    found = offering.beneath(turn.tx, turn.person)
    return () if found is None else (Button(Text("guidance-fitting-button"), "guidance.one", found.key),)


def _family_button(pairing_id: int, page: int = 0) -> Button:
    return Button(Text("guidance-family-button"), "guidance.family", pairing_id, page)


@press("guidance.open", who=MEMBER)
def open_library(turn: Turn) -> Screen:
    """The ways to a guide."""
    return _library(turn)


def _library(turn: Turn) -> Screen:
    fits = Button(Text("guidance-fits-button"), "guidance.fits", 0)
    topics = Button(Text("guidance-topics-button"), "guidance.topics", 0)
    kept = Button(Text("guidance-kept-button"), "guidance.kept", 0)
    first: Row = (fits, LOOK) if service.fits_now(turn.tx, turn.person) else (LOOK,)
    if turn.person.loss_at is not None:
        return Screen(Text("guidance-open-loss"), (first, (kept,)), back=HOME)
    wish = (_wish(turn),) if PARENT.holds(turn.person) else ()
    return Screen(Text("guidance-open"), (first, (topics, kept), *((wish,) if wish else ())), back=HOME)


def _wish(turn: Turn) -> Button:
    if store.wants_offers(turn.tx, turn.person.id):
        return Button(Text("guidance-stop-button"), "guidance.stop")
    return Button(Text("guidance-offers-button"), "guidance.offers")


@press("guidance.stop", who=PARENT)
def stop(turn: Turn) -> Screen:
    """None is offered any more."""
    offering.wish(turn.tx, turn.person, offers=False)
    return with_note(Text("guidance-stopped"), _library(turn))


@press("guidance.offers", who=PARENT)
def offers(turn: Turn) -> Screen:
    """They are offered again."""
    offering.wish(turn.tx, turn.person, offers=True)
    if turn.person.loss_at is not None:
        return _library(turn)
    return with_note(Text("guidance-offers"), _library(turn))


# --- finding one ---


@press("guidance.fits", who=MEMBER)
def fits_now(turn: Turn, page: int) -> Screen:
    """What fits their week; where nothing does any more, the other ways."""
    found = service.fits_now(turn.tx, turn.person)
    if not found:
        return _library(turn)
    return _listed(turn, Text("guidance-fits"), found, page, Button(MORE, "guidance.fits", page + 1), OPEN)


@press("guidance.topics", who=MEMBER)
def topics(turn: Turn, page: int) -> Screen:
    """What it can be about."""
    buttons = [
        Button(Text("guidance-topic-button", topic=topic), "guidance.topic", topic, 0)
        for topic in service.topics(turn.person)
    ]
    rows = in_pairs(buttons, page, lambda following: Button(MORE, "guidance.topics", following))
    return Screen(Text("guidance-topics"), rows, back=OPEN)


@press("guidance.topic", who=MEMBER)
def topic(turn: Turn, topic: str, page: int) -> Screen:
    """All of one topic."""
    found = service.of_topic(turn.person, topic)
    more = Button(MORE, "guidance.topic", topic, page + 1)
    back = Button(Text("back-button"), "guidance.topics", 0)
    return _listed(turn, Text("guidance-topic", topic=topic), found, page, more, back)


@press("guidance.look", who=MEMBER)
def look(_turn: Turn) -> Screen:
    """What are you looking for?"""
    return Screen(Text("guidance-ask-words"), back=OPEN, expects=WORDS)


@typed(WORDS, who=MEMBER)
def words(turn: Turn, written: str) -> Screen:
    """What may be meant by it; more words can follow."""
    found = service.look_for(turn.person, written)
    if not found and turn.person.loss_at is not None:
        fits = Button(Text("guidance-fits-button"), "guidance.fits", 0)
        told = Text("guidance-found-none-loss", numbers=numbers(turn.tx, turn.person))
        return Screen(told, ((fits,),), back=OPEN, expects=WORDS)
    if not found:
        topics = Button(Text("guidance-topics-button"), "guidance.topics", 0)
        return Screen(Text("guidance-found-none"), ((topics,),), back=OPEN, expects=WORDS)
    return _listed(turn, Text("guidance-found"), found, 0, LOOK, OPEN, expects=WORDS)


@press("guidance.kept", who=MEMBER)
def kept(turn: Turn, page: int) -> Screen:
    """Those they keep."""
    found = service.saved(turn.tx, turn.person)
    if not found:
        return Screen(Text("guidance-kept-none"), ((LOOK,),), back=OPEN)
    return _listed(turn, Text("guidance-kept"), found, page, Button(MORE, "guidance.kept", page + 1), OPEN)


def _listed(
    turn: Turn,
    heading: Text,
    found: Sequence[Guide],
    page: int,
    more: Button,
    back: Button,
    *,
    expects: str | None = None,
) -> Screen:
    """Some of them by number, each a tap away; `more` leads to the next page, the first again after the last."""
    count = max(1, -(-len(found) // PER_PAGE))
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    titles = library.wordings(turn.person.language)
    lines = tuple(Text("guidance-line", number=at, title=titles[one.key].title) for at, one in enumerate(here, 1))
    each = tuple(
        Button(Text("guidance-one-button", number=str(at)), "guidance.one", one.key) for at, one in enumerate(here, 1)
    )
    rows: list[Row] = [each[at : at + PER_ROW] for at in range(0, len(each), PER_ROW)]
    if count > 1:
        rows.append((more,))
    text = Text("guidance-listed", heading=heading, lines=Lines(lines))
    return Screen(text, tuple(rows), back=back, expects=expects)


# --- one of them ---


@press("guidance.one", who=MEMBER)
def one(turn: Turn, guide: str) -> Screen:
    """All of one, what to try and whom to call."""
    return _one(turn, service.read(turn.person, guide))


@press("guidance.keep", who=MEMBER)
def keep(turn: Turn, guide: str, to: str) -> Screen:
    """They keep it, or do so no more."""
    found = service.save(turn.tx, turn.person, guide, keep=to == "yes")
    return with_note(Text("guidance-keep-told", to=to), _one(turn, found))


@press("guidance.show", who=PARENT)
def show(turn: Turn, guide: str, to: str) -> Screen:
    """Their nurse sees it, or does so no more."""
    act = service.show if to == "yes" else service.hide
    return with_note(Text("guidance-show-told", to=to), _one(turn, act(turn.tx, turn.person, guide)))


def _one(turn: Turn, guide: Guide) -> Screen:
    said = library.wordings(turn.person.language)[guide.key]
    text = _told(turn, guide, said)
    if guide.is_grave and not said.is_reviewed:
        english = library.wordings("en")[guide.key]
        beneath = Text(
            "guidance-english", title=english.title, text=english.text, to_try=english.to_try, to_call=english.to_call
        )
        text = Text("guidance-with-english", guide=text, english=beneath)
    return Screen(text, _deeds(turn, guide), back=OPEN, kind="article")


def _told(turn: Turn, guide: Guide, said: Wording) -> Text:
    read_by = Text("guidance-read-by", by=guide.reviewed_by) if guide.reviewed_by else Text("guidance-not-read-yet")
    return Text(
        "guidance-guide",
        title=said.title,
        text=said.text,
        to_try=said.to_try,
        to_call=said.to_call,
        numbers=Lines(_numbers(turn, guide)),
        source=guide.source,
        day=Day(guide.review_by),
        read_by=read_by,
    )


def _numbers(turn: Turn, guide: Guide) -> tuple[Text, ...]:
    """Whom it says to call, as they are called at that place; the nurse, where there is no number of that kind."""
    open_now = lines_at(places.place(turn.person.place), turn.person.language, turn.tx.now)
    lines = told(line for call in guide.calls for line in open_now if _is_for(line, call))
    return (*lines, *((Text("guidance-nurse"),) if NURSE in guide.calls or not lines else ()))


def _is_for(line: Line, call: str) -> bool:
    return line.purpose in EMERGENCIES if call == EMERGENCY else line.purpose == call


def _deeds(turn: Turn, guide: Guide) -> tuple[Row, ...]:
    """Keep it, and show it to the nurse they have."""
    found = service.kept_of(turn.tx, turn.person, guide)
    to = "yes" if found is None or found.saved_at is None else "no"
    row: Row = (Button(Text("guidance-keep-button", to=to), "guidance.keep", guide.key, to),)
    if PARENT.holds(turn.person) and service.nurse_of(turn.tx, turn.person) is not None:
        to = "yes" if found is None or found.shown_to is None else "no"
        row += (Button(Text("guidance-show-button", to=to), "guidance.show", guide.key, to),)
    return (row,)


@press("guidance.family", who=NURSES)
def family(turn: Turn, pairing_id: int, page: int) -> Screen:
    """What a parent shows to her nurse."""
    pairing = pairings.load(turn.tx, turn.person, pairing_id)
    found = service.of_family(turn.tx, turn.person, pairing.parent_id)
    back = Button(Text("back-button"), "pairing.one", pairing.id)
    heading = Text("guidance-family", who=Name(pairing.parent_id))
    return _listed(turn, heading, found, page, _family_button(pairing.id, page + 1), back)


HANDLERS = (
    *(open_library, stop, offers, fits_now, topics, topic, look, words, kept),
    *(one, keep, show, family),
)
