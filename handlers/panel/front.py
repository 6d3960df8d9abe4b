"""Panels on the phone: what there is to see and do for whoever looks, and one matter with all that is theirs in it."""

from collections.abc import Iterator

from bot.base.messages import Button, Lines, Name, Row, Screen, Text, When, Words
from bot.panel import bringing, drawn, messages, repairing, service, sitting, timing
from bot.panel.rules import BEFORE_SITTING
from bot.panel.store import matters, seats
from bot.panel.store.matters import Matter
from bot.people.rules import Person
from handlers.access import MEMBER
from handlers.doors import Turn, press
from handlers.people.home import HomePart
from handlers.screens import HOME

LIST = Button(Text("panel-list-button"), "panel.list")
BEGIN = Button(Text("panel-begin-button"), "panel.begin")
SHOWN_MAX = 4
PER_ROW = 2


def _of(turn: Turn) -> list[Matter]:
    """Whatever that person has a part in now, the newest first, and what was put right and is kept."""
    tx, person = turn.tx, turn.person
    mine = [one for one in matters.of(tx, person.id) if one.from_id == person.id or one.asked_at is not None]
    found = {one.id: one for one in mine if one.state != "over" or one.outcome == "repaired"}
    found |= {one.id: one for one in matters.led_by(tx, person.id)}
    found |= {seat.matter_id: service.load(tx, seat.matter_id) for seat in seats.of_person(tx, person.id)}
    return sorted(found.values(), key=lambda one: (one.state == "over", -one.id))[:SHOWN_MAX]


def home_part(turn: Turn) -> HomePart:
    """The way to a matter that is open."""
    there = MEMBER.holds(turn.person) and any(one.state != "over" for one in _of(turn))
    return HomePart(buttons=(LIST,)) if there else HomePart()


def circle_part(turn: Turn) -> HomePart:
    """The way to putting things right, from the circle."""
    del turn
    return HomePart(buttons=(LIST,))


@press("panel.list", who=MEMBER)
def every(turn: Turn) -> Screen:
    """What a panel is, what one has a part in, and the ways to bring something and to sit for others."""
    found = _of(turn)
    see = [
        Button(Text("panel-see-one-button", who=Name(_whom(one, turn.person))), "panel.mine", one.id) for one in found
    ]
    rows = tuple(tuple(see[start : start + PER_ROW]) for start in range(0, len(see), PER_ROW))
    sit = Button(Text("panel-sit-button"), "panel.sit")
    return Screen(Text("panel-list"), (*rows, (BEGIN, sit)), back=HOME, kind="article")


def _whom(matter: Matter, person: Person) -> int:
    return matter.other(person.id) if person.id in matter.both else matter.from_id


@press("panel.sit", who=MEMBER)
def sit(turn: Turn) -> Screen:
    """Whether one would sit on panels for others."""
    wish = seats.wish(turn.tx, turn.person.id)
    rows = messages.invitation()
    return Screen(Text("panel-sit", wish=wish), rows, back=LIST)


@press("panel.would_sit", who=MEMBER)
def would_sit(turn: Turn, says: str) -> Screen:
    """It is as they say, until they say otherwise."""
    repairing.would_sit(turn.tx, turn.person, yes=says == bringing.YES)
    return Screen(Text("panel-would-sit", says="yes" if says == bringing.YES else "no"), back=LIST, kind="notice")


# --- one matter ---


@press("panel.mine", who=MEMBER)
def mine(turn: Turn, matter_id: int) -> Screen:
    """One matter: how far it is, and what is theirs to do."""
    return screen(turn, matter_id)


def screen(turn: Turn, matter_id: int) -> Screen:
    """That matter as it is now, for who has a part in it."""
    matter = service.load(turn.tx, matter_id)
    if not service.guides(turn.tx, turn.person, matter) and not _is_drawn(turn, matter):
        matter = service.open_to(turn.tx, turn.person, matter_id)
    if matter.state == "asked" and turn.person.id == matter.to_id:
        text = Text("panel-asked", who=Name(matter.from_id), kind=matter.kind, words=Words(messages.BROUGHT, matter.id))
        return Screen(text, messages.answers(matter), back=LIST, kind="article")
    buttons = list(_buttons(turn, matter))
    rows: tuple[Row, ...] = tuple(tuple(buttons[start : start + PER_ROW]) for start in range(0, len(buttons), PER_ROW))
    text = Text("panel-mine", who=_who(turn, matter), lines=Lines(tuple(_lines(turn, matter))))
    return Screen(text, rows[:3], back=LIST, kind="article")


def _is_drawn(turn: Turn, matter: Matter) -> bool:
    return any(seat.matter_id == matter.id for seat in seats.of_person(turn.tx, turn.person.id))


def _who(turn: Turn, matter: Matter) -> Text:
    if turn.person.id in matter.both:
        return Text("panel-with", who=Name(matter.other(turn.person.id)))
    return Text("panel-between", one=Name(matter.from_id), other=Name(matter.to_id))


def _lines(turn: Turn, matter: Matter) -> Iterator[Text]:
    yield _state(turn, matter)
    if matter.state in ("timing", "set", "sitting"):
        yield from (Text("panel-juror-line", who=Name(one)) for one in service.jurors(turn.tx, matter))
    if matter.state in (*BEFORE_SITTING, "sitting") and matter.facilitator is not None:
        yield Text("panel-led-line", who=Name(matter.facilitator))
    if matter.state == "sitting" and (found := sitting.proposed(turn.tx, matter)) is not None:
        yield messages.repair_text(found)


def _state(turn: Turn, matter: Matter) -> Text:
    match matter.state:
        case "drawing":
            return Text("panel-state-drawing", at=When(matter.draws_at or 0))
        case "set":
            return Text("panel-set", at=When(matter.starts_at or 0))
        case "sitting":
            return messages.phase_text(matter, turn.person.id)
        case "repairing" | "over":
            return _repair(turn, matter)
        case state:
            return Text("panel-state", state=state)


def _repair(turn: Turn, matter: Matter) -> Text:
    found = repairing.repair(turn.tx, matter)
    if found is None:
        return Text("panel-talk") if turn.person.id in matter.both else Text("panel-ends")
    words = Words(messages.REPAIR, found.id)
    return Text("panel-repair-is", who=Name(matter.to_id), words=words, at=When(found.due_at or 0), step=found.state)


def _buttons(turn: Turn, matter: Matter) -> Iterator[Button]:
    yield from _own_buttons(turn, matter)
    yield from _table_buttons(turn, matter)
    if service.guides(turn.tx, turn.person, matter) and matter.state not in ("looking", "over"):
        if matter.state == "timing":
            yield Button(Text("panel-times-button"), "panel.times", matter.id, 0)
        if turn.person.id == matter.facilitator and matter.state in BEFORE_SITTING:
            yield Button(Text("panel-cannot-button"), "panel.cannot", matter.id)
        yield Button(Text("panel-hand-over-button"), "panel.hand_over", matter.id)


def _own_buttons(turn: Turn, matter: Matter) -> Iterator[Button]:
    """What only the two do."""
    person_id = turn.person.id
    if matter.state == "asked" and person_id == matter.from_id:
        yield Button(Text("panel-withdraw-button"), "panel.withdraw", matter.id)
    if matter.state == "repairing" and person_id == matter.to_id:
        found = repairing.repair(turn.tx, matter)
        if found is not None and found.state == "agreed":
            yield Button(Text("panel-done-button"), "panel.done", matter.id)
    if matter.state == "repairing" and repairing.may_confirm(turn.tx, turn.person, matter):
        yield Button(Text("panel-confirm-button"), "panel.confirm", matter.id, "yes")
        if person_id == matter.from_id:
            yield Button(Text("panel-not-so-button"), "panel.confirm", matter.id, "no")
    if repairing.may_appeal(turn.tx, turn.person, matter):
        yield Button(Text("panel-appeal-button"), "panel.appeal", matter.id)
    if matter.seed and matter.state in BEFORE_SITTING and person_id in matter.both:
        yield Button(Text("panel-draw-button"), "panel.draw", matter.id)
    if drawn.may_object(turn.tx, turn.person, matter):
        yield Button(Text("panel-object-button"), "panel.object", matter.id)


def _table_buttons(turn: Turn, matter: Matter) -> Iterator[Button]:
    """What those at the table do."""
    tx, person = turn.tx, turn.person
    if timing.waits_for(tx, person, matter):
        yield Button(Text("panel-suits-button"), "panel.suits", matter.id)
    seat = next((one for one in seats.of_person(tx, person.id) if one.matter_id == matter.id), None)
    if seat is not None and matter.state in BEFORE_SITTING:
        yield from messages.seat_buttons(matter, seat)
    if sitting.may_speak(tx, person.id, matter):
        yield Button(Text("panel-speak-button"), "panel.speak", matter.id)
    if sitting.may_go_on(tx, person, matter):
        yield Button(Text("panel-go-on-button"), "panel.go_on", matter.id, matter.phase)
    if sitting.may_propose(tx, person, matter):
        yield Button(Text("panel-propose-button"), "panel.propose", matter.id)
    found = sitting.proposed(tx, matter) if matter.state == "sitting" else None
    if found is not None and sitting.is_asked(tx, person.id, matter, found):
        yield Button(Text("panel-agree-button"), "panel.agree", matter.id, found.id, "yes")
        yield Button(Text("panel-not-this-button"), "panel.agree", matter.id, found.id, "no")


HANDLERS = (every, sit, would_sit, mine)
