"""Opening a meeting for several, one question a screen; and another time for one that is open."""

from typing import Any

from bot.base.clock import Instant, from_minute, local, to_minute
from bot.base.messages import Button, Day, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.checkins import free, group_seats, groups
from bot.checkins.group_rules import OFFERED, ROOM_MAX, ROOM_MIN, ROOMS, TOPICS, Offered, Topic
from bot.checkins.slots import by_day
from bot.checkins.store.groups import Draft, Group
from handlers import flows
from handlers.access import HELPER, STAFF
from handlers.checkins.group_meeting import SEVERAL, group_screen
from handlers.choices import next_page, pages
from handlers.doors import Turn, press, typed
from handlers.screens import with_note

FORM = "checkins.group"
NEW = 0
"""Stands for one that is not open yet."""
DAYS_A_ROW = 3
TIMES_A_ROW = 4
ROOMS_A_ROW = 6
BEGIN = Button(Text("checkins-group-new-button"), "checkins.group_new")


@press("checkins.group_new", who=HELPER)
def new(turn: Turn) -> Screen:
    """What will you do together? Whatever was begun before is forgotten."""
    flows.drop(turn, FORM)
    buttons = [Button(Text("checkins-group-topic-button", topic=one), "checkins.group_topic", one) for one in TOPICS]
    rows = tuple(tuple(buttons[start : start + 3]) for start in range(0, len(buttons), 3))
    return Screen(Text("checkins-group-what"), rows, back=SEVERAL)


@press("checkins.group_topic", who=HELPER)
def topic(turn: Turn, chosen: str) -> Screen:
    """One of a few kinds, or words of one's own."""
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, topic=_topic(chosen), title="", where="")
    if chosen == "own":
        return Screen(Text("checkins-group-title"), back=BEGIN, expects="checkins.group_title")
    return _where()


def _topic(chosen: str) -> Topic:
    for known in TOPICS:
        if known == chosen:
            return known
    raise MovedOn(f"no topic is called {chosen}")


@typed("checkins.group_title", who=HELPER)
def title(turn: Turn, words: str) -> Screen:
    """What it is, in the host's own words."""
    _form(turn)
    flows.keep(turn, FORM, title=groups.read_words(words))
    return _where()


def _where() -> Screen:
    skip = Button(Text("checkins-group-where-later-button"), "checkins.group_days", NEW, 0)
    return Screen(Text("checkins-group-where"), ((skip,),), back=BEGIN, expects="checkins.group_where")


@typed("checkins.group_where", who=HELPER)
def where(turn: Turn, words: str) -> Screen:
    """Where it is; on which day?"""
    _form(turn)
    flows.keep(turn, FORM, where=groups.read_words(words))
    return _days(turn, None, 0)


def _form(turn: Turn, *wanted: str) -> dict[str, Any]:
    """What was said so far. `MovedOn` where nothing was begun, or a step was left out."""
    form = flows.recall(turn, FORM)
    if not form or not all(name in form for name in wanted):
        raise MovedOn("no meeting for several was begun")
    return form


@press("checkins.group_days", who=HELPER)
def days(turn: Turn, group_id: int, page: int) -> Screen:
    """Every day on which the host is free."""
    return _days(turn, _moving(turn, group_id), page)


def _moving(turn: Turn, group_id: int) -> Group | None:
    if group_id != NEW:
        return groups.hosted(turn.tx, turn.person, group_id)
    _form(turn)
    return None


def _slots(turn: Turn, moving: Group | None) -> dict[str, list[Instant]]:
    kind = groups.kind_of(turn.person)
    return by_day(free.slots_for_several(turn.tx, turn.person.id, kind, moving), turn.person.zone)


def _days(turn: Turn, moving: Group | None, page: int) -> Screen:
    which = moving.id if moving else NEW
    buttons = [
        Button(Text("checkins-day-button", day=Day(day)), "checkins.group_times", which, day, 0)
        for day in _slots(turn, moving)
    ]
    turned = next_page(page, len(buttons), DAYS_A_ROW)
    more = Button(Text("more-button"), "checkins.group_days", which, turned)
    back = Button(Text("back-button"), "checkins.group", which) if moving else BEGIN
    text = Text("checkins-group-days" if buttons else "checkins-group-no-days")
    return Screen(text, pages(buttons, page, more, per_row=DAYS_A_ROW), back=back)


@press("checkins.group_times", who=HELPER)
def times(turn: Turn, group_id: int, day: str, page: int) -> Screen:
    """Every free time of one day."""
    moving = _moving(turn, group_id)
    found = _slots(turn, moving).get(day)
    if not found:
        return with_note(Text("checkins-day-full"), _days(turn, moving, 0))
    sequence = moving.sequence if moving else 0
    buttons = [
        Button(
            Text("checkins-time-button", time=f"{local(slot, turn.person.zone):%H:%M}"),
            *("checkins.group_at", group_id, sequence, to_minute(slot)),
        )
        for slot in found
    ]
    turned = next_page(page, len(buttons), TIMES_A_ROW)
    more = Button(Text("more-button"), "checkins.group_times", group_id, day, turned)
    rows = pages(buttons, page, more, per_row=TIMES_A_ROW)
    back = Button(Text("back-button"), "checkins.group_days", group_id, 0)
    return Screen(Text("checkins-group-times", day=Day(day)), rows, back=back)


@press("checkins.group_at", who=HELPER)
def at(turn: Turn, group_id: int, sequence: int, minute: int) -> Screen:
    """The time of a new one, or another one for one that is open; where that is gone, the days that are left."""
    slot, moving = from_minute(minute), _moving(turn, group_id)
    if moving is None:
        flows.keep(turn, FORM, minute=minute)
        return _room()
    moved = groups.move(turn.tx, turn.person, group_id, sequence, slot)
    if moved is None:
        return with_note(Text("checkins-slot-gone"), _days(turn, moving, 0))
    return with_note(Text("checkins-group-moved"), group_screen(turn, moved))


def _room() -> Screen:
    buttons = [Button(Text("checkins-group-room-button", count=str(one)), "checkins.group_room", one) for one in ROOMS]
    back = Button(Text("back-button"), "checkins.group_days", NEW, 0)
    text = Text("checkins-group-how-many", least=ROOM_MIN, most=ROOM_MAX)
    return Screen(text, (tuple(buttons),), back=back, expects="checkins.group_room_typed")


@press("checkins.group_room", who=HELPER)
def room(turn: Turn, count: int) -> Screen:
    """How many may come, tapped."""
    return _roomed(turn, count)


@typed("checkins.group_room_typed", who=HELPER)
def room_typed(turn: Turn, words: str) -> Screen:
    """How many may come, typed."""
    said = words.strip()
    return _roomed(turn, int(said) if said.isdecimal() and len(said) <= 2 else 0)


def _roomed(turn: Turn, count: int) -> Screen:
    _form(turn, "minute")
    if not ROOM_MIN <= count <= ROOM_MAX:
        return with_note(Text("checkins-group-room-between", least=ROOM_MIN, most=ROOM_MAX), _room())
    flows.keep(turn, FORM, room=count)
    if groups.kind_of(turn.person) == "mentor":
        return _read_back(turn, "own")
    buttons = [Button(Text("checkins-group-for-button", offered=one), "checkins.group_for", one) for one in OFFERED]
    return Screen(Text("checkins-group-for"), tuple((one,) for one in buttons), back=BEGIN)


@press("checkins.group_for", who=HELPER)
def offered_to(turn: Turn, offered: str) -> Screen:
    """For the host's own families, or for all parents here."""
    for known in OFFERED:
        if known == offered:
            return _read_back(turn, known)
    raise MovedOn(f"it is for nobody called {offered}")


def _read_back(turn: Turn, offered: Offered) -> Screen:
    """Everything once more, before anybody else reads it."""
    form = _form(turn, "minute", "room")
    flows.keep(turn, FORM, offered=offered)
    open_it = Button(Text("checkins-group-open-button"), "checkins.group_open", form["minute"])
    other = Button(Text("checkins-group-again-button"), "checkins.group_new")
    text = Text(
        "checkins-group-read-back",
        title=form["title"] or Text("checkins-group-topic", topic=form["topic"]),
        where=_where_line(form["where"]),
        when=When(from_minute(form["minute"])),
        room=form["room"],
        offered=offered,
    )
    return Screen(text, ((open_it, other),), back=BEGIN)


def _where_line(where: str) -> Text:
    return Text("checkins-group-where-line", where=where) if where else Text("checkins-group-where-unsaid")


@press("checkins.group_open", who=HELPER, sure=STAFF)
def open_it(turn: Turn, minute: int) -> Screen:
    """It is open, and whom it is for is invited; where the time is gone, the days that are left."""
    slot = from_minute(minute)
    form = flows.recall(turn, FORM)
    if not form:
        return _opened_before(turn, slot)
    form = _form(turn, "minute", "room", "offered")
    if form["minute"] != minute:
        raise MovedOn("what was read back was for another time")
    draft = Draft(form["topic"], form["room"], form["offered"], form["title"], form["where"])
    group = groups.open_one(turn.tx, turn.person, draft, slot)
    if group is None:
        return with_note(Text("checkins-slot-gone"), _days(turn, None, 0))
    flows.drop(turn, FORM)
    return with_note(Text("checkins-group-opened"), group_screen(turn, group))


def _opened_before(turn: Turn, slot: Instant) -> Screen:
    """The second tap on the same button shows what the first one opened."""
    for group in group_seats.mine(turn.tx, turn.person):
        if group.helper_id == turn.person.id and group.starts_at == slot:
            return with_note(Text("checkins-group-opened"), group_screen(turn, group))
    raise MovedOn("no meeting for several was begun")


HANDLERS = (new, topic, title, where, days, times, at, room, room_typed, offered_to, open_it)
"""What a host does to open one, and to move it."""
