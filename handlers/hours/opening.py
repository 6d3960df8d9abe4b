"""Putting up an opportunity: a short form, one question a screen, the time typed and read back."""

from typing import Any

from bot.base.clock import MINUTE, from_minute, to_minute
from bot.base.messages import Button, Duration, Row, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.hours.opportunities import booking, hosting
from bot.hours.opportunities.rules import COSTS, LENGTHS, ROOM_MAX, ROOM_MIN, ROOMS, TOPICS, Topic
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store.opportunities import Draft
from handlers import flows
from handlers.access import MEMBER, STAFF
from handlers.choices import in_twos
from handlers.doors import Turn, press, typed
from handlers.hours.board import BOARD, NEW, one_screen
from handlers.screens import with_note
from handlers.typed_times import read_back, whole_in

FORM = "hours.opportunity"


@press("hours.new", who=MEMBER)
def new(turn: Turn) -> Screen:
    """What would you like to put up? Whatever was begun before is forgotten."""
    flows.drop(turn, FORM)
    buttons = [Button(Text("hours-topic-button", topic=one), "hours.new_topic", one) for one in TOPICS]
    rows = in_twos(buttons)
    return Screen(Text("hours-new"), rows, back=BOARD)


@press("hours.new_topic", who=MEMBER)
def topic(turn: Turn, chosen: str) -> Screen:
    """One of a few kinds; what it is called is typed, and may be left out but where the kind says nothing."""
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, topic=_topic(chosen), title="", where="")
    skip: tuple[Row, ...] = ()
    if chosen != "own":
        skip = ((Button(Text("hours-skip-button"), "hours.new_where", 0),),)
    return Screen(Text("hours-new-title"), skip, back=NEW, expects="hours.title")


def _topic(chosen: str) -> Topic:
    for known in TOPICS:
        if known == chosen:
            return known
    raise MovedOn("no such topic")


def _form(turn: Turn, *wanted: str) -> dict[str, Any]:
    """What was said so far. `MovedOn` where nothing was begun, or a step was left out."""
    form = flows.recall(turn, FORM)
    if not form or not all(name in form for name in wanted):
        raise MovedOn("no opportunity was begun")
    return form


@typed("hours.title", who=MEMBER)
def title(turn: Turn, words: str) -> Screen:
    """What it is called."""
    _form(turn)
    flows.keep(turn, FORM, title=hosting.read_words(words))
    return _where()


@press("hours.new_where", who=MEMBER)
def skip(turn: Turn, asked: int) -> Screen:
    """Its name (0) or where it is (1) is left out."""
    form = _form(turn)
    if form["topic"] == "own" and not form["title"]:
        raise MovedOn("words of one's own are needed")
    return _when() if asked else _where()


def _where() -> Screen:
    later = Button(Text("hours-where-later-button"), "hours.new_where", 1)
    return Screen(Text("hours-where"), ((later,),), back=NEW, expects="hours.where")


@typed("hours.where", who=MEMBER)
def where(turn: Turn, words: str) -> Screen:
    """Where it is."""
    _form(turn)
    flows.keep(turn, FORM, where=hosting.read_words(words))
    return _when()


def _when() -> Screen:
    return Screen(Text("hours-when"), back=NEW, expects="hours.when")


@typed("hours.when", who=MEMBER)
def when(turn: Turn, words: str) -> Screen:
    """When it begins, typed: read back before anything else; asked about wherever it may mean two."""
    _form(turn)
    return read_back(turn, words, _when(), "hours.new_at", lambda at: _taken(turn, to_minute(at), LENGTHS[0]))


def _taken(turn: Turn, minute: int, lasts: int) -> Screen | None:
    """The question once more, where they have something else then."""
    starts = from_minute(minute)
    if not booking.is_elsewhere(turn.tx, turn.person.id, (starts, starts + lasts * MINUTE)):
        return None
    return with_note(Text("hours-elsewhere"), _when())


@press("hours.new_at", who=MEMBER)
def at(turn: Turn, minute: int) -> Screen:
    """That is when it begins; how long is it?"""
    _form(turn)
    if (taken := _taken(turn, minute, LENGTHS[0])) is not None:
        return taken
    flows.keep(turn, FORM, minute=minute)
    row = tuple(Button(Text("hours-long-button", minutes=Duration(one)), "hours.new_long", one) for one in LENGTHS)
    return Screen(Text("hours-long"), (row[:2], row[2:]), back=NEW)


@press("hours.new_long", who=MEMBER)
def long(turn: Turn, minutes: int) -> Screen:
    """What does a place count as?"""
    form = _form(turn, "minute")
    _known(minutes, LENGTHS)
    if (taken := _taken(turn, form["minute"], minutes)) is not None:
        return taken
    flows.keep(turn, FORM, long=minutes)
    row = tuple(Button(Text("hours-cost-button", minutes=Duration(one)), "hours.new_cost", one) for one in COSTS)
    return Screen(Text("hours-cost"), (row[:3], row[3:]), back=NEW)


def _known(value: int, among: tuple[int, ...]) -> None:
    if value not in among:
        raise MovedOn(f"{value} is not offered")


@press("hours.new_cost", who=MEMBER)
def cost(turn: Turn, minutes: int) -> Screen:
    """How many places are there?"""
    _form(turn, "minute", "long")
    _known(minutes, COSTS)
    flows.keep(turn, FORM, cost=minutes)
    return _room()


def _room() -> Screen:
    row = tuple(Button(Text("hours-room-button", count=str(one)), "hours.new_room", one) for one in ROOMS)
    return Screen(Text("hours-room", least=ROOM_MIN, most=ROOM_MAX), (row,), back=NEW, expects="hours.room")


@press("hours.new_room", who=MEMBER)
def room(turn: Turn, count: int) -> Screen:
    """How many places, tapped."""
    return _roomed(turn, count)


@typed("hours.room", who=MEMBER)
def room_typed(turn: Turn, words: str) -> Screen:
    """How many places, typed."""
    return _roomed(turn, whole_in(words, ROOM_MAX))


def _roomed(turn: Turn, count: int) -> Screen:
    """Everything once more, before anybody else reads it."""
    form = _form(turn, "minute", "long", "cost")
    if not ROOM_MIN <= count <= ROOM_MAX:
        return with_note(Text("hours-room-between", least=ROOM_MIN, most=ROOM_MAX), _room())
    flows.keep(turn, FORM, room=count)
    open_it = Button(Text("hours-open-button"), "hours.new_open", form["minute"])
    text = Text(
        "hours-read-back",
        title=form["title"] or Text("hours-topic", topic=form["topic"]),
        where=Text("hours-where-line", where=form["where"]) if form["where"] else Text("hours-where-unsaid"),
        when=When(from_minute(form["minute"])),
        long=Duration(form["long"]),
        minutes=Duration(form["cost"]),
        room=count,
    )
    return Screen(text, ((open_it, Button(Text("hours-again-button"), "hours.new")),), back=NEW)


@press("hours.new_open", who=MEMBER, sure=STAFF)
def open_it(turn: Turn, minute: int) -> Screen:
    """It is put up, or a coordinator is asked; the second tap shows what the first one made."""
    form = flows.recall(turn, FORM)
    starts = from_minute(minute)
    if not form:
        for one in store.hosted(turn.tx, turn.person.id, turn.tx.now):
            if one.starts_at == starts:
                return one_screen(turn, one)
        raise MovedOn("no opportunity was begun")
    form = _form(turn, "minute", "long", "cost", "room")
    if form["minute"] != minute:
        raise MovedOn("what was read back was for another time")
    ends = starts + form["long"] * MINUTE
    draft = Draft(form["topic"], form["cost"], form["room"], starts, ends, form["title"], form["where"])
    made = hosting.put_up(turn.tx, turn.person, draft)
    flows.drop(turn, FORM)
    return with_note(Text("hours-asked" if made.state == "asked" else "hours-put-up"), one_screen(turn, made))


HANDLERS = (new, topic, title, skip, where, when, at, long, cost, room, room_typed, open_it)
"""What whoever puts one up does."""
