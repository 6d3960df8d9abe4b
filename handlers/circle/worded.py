"""Words that the circle changed: old and new, who decided, a way back; and the look of somebody who works here."""

from bot.base.clock import today
from bot.base.messages import Button, Day, Lines, Name, Row, Screen, Text, Value, Words
from bot.base.outcome import MovedOn
from bot.circle import wording_messages, wording_use, wordings
from bot.circle.store import agenda as items
from bot.circle.store import wordings as store
from bot.circle.store.wordings import Wording
from handlers import flows
from handlers.access import COORDINATOR, MEMBER, STAFF
from handlers.circle import agenda
from handlers.doors import Turn, press, typed
from handlers.people.home import HomePart
from handlers.screens import with_note

PER_PAGE = 4
CHANGED = Button(Text("wording-changed-button"), "wording.changed", 0)
FORM = "wording.why"


def part(turn: Turn) -> HomePart:
    """What was put back lately, and for coordinators what rests."""
    lately = wordings.put_back_lately(turn.tx, turn.person.place)
    lines = [Text("wording-put-back-line", new=Words(wording_messages.NEW_SHORT, one.id)) for one in lately[:2]]
    if COORDINATOR.holds(turn.person) and (count := len(wordings.resting(turn.tx, turn.person.place))):
        lines.append(Text("wording-rests-line", count=count))
    return HomePart(tuple(lines))


@press("wording.changed", who=MEMBER)
def changed(turn: Turn, page: int) -> Screen:
    """Each text that was changed here."""
    found = wordings.changed(turn.tx, turn.person)
    if not found:
        return Screen(Text("wording-none-changed"), back=agenda.WORDS)
    count = -(-len(found) // PER_PAGE)
    here = found[page % count * PER_PAGE :][:PER_PAGE]
    lines = Lines(
        tuple(
            Text(
                "wording-changed-line",
                number=number,
                old=Words(wording_messages.OLD_SHORT, one.id),
                new=Words(wording_messages.NEW_SHORT, one.id),
                state=_state(one),
            )
            for number, one in enumerate(here, 1)
        )
    )
    more = ((Button(Text("more-button"), "wording.changed", (page + 1) % count),),) if count > 1 else ()
    return Screen(
        Text("wording-changed", lines=lines),
        (agenda.open_each(here, "wording.see"), *more),
        back=agenda.WORDS,
        kind="article",
    )


def _state(one: Wording) -> str:
    return "rests" if wording_use.rests(one) else one.state


@press("wording.see", who=MEMBER)
def see(turn: Turn, wording_id: int) -> Screen:
    """One of them: what stood before, and what stands or would stand."""
    return _shown(turn, wordings.look(turn.tx, turn.person, wording_id))


def _shown(turn: Turn, one: Wording) -> Screen:
    text = Text(
        "wording-one",
        language=wording_use.language_name(one.language),
        stands=_stands(turn, one),
        **wording_messages.old_and_new(one),
    )
    return Screen(text, _rows(turn, one), back=CHANGED, kind="article")


def _stands(turn: Turn, one: Wording) -> Text:
    """Where it stands, since when, and who looked at it."""
    at = one.ended_at or one.used_at
    day: Value = "" if at is None else Day(today(at, turn.person.zone))
    said = store.looks(turn.tx, one.id)
    looked: list[Text] = [
        Text("wording-looked", who=Name(each.person_id), said=_said(one, each), why=each.why) for each in said
    ]
    return Text("wording-stands", state=_state(one), day=day, looked=Lines(tuple(looked)) if looked else "")


def _said(one: Wording, looked: store.Looked) -> str:
    return "yes" if looked.good else "put_back" if one.state == "ended" else "no"


def _rows(turn: Turn, one: Wording) -> tuple[Row, ...]:
    if wordings.may_check(turn.person, one):
        good = Button(Text("wording-good-button"), "wording.good", one.id)
        not_good = Button(Text("wording-not-good-button"), "wording.not_good", one.id)
        return ((good, not_good),)
    item = items.about(turn.tx, one.place, one.about)
    if item is not None:
        return ((Button(Text("wording-on-agenda-button"), "circle.item", item.id),),)
    back = (Button(Text("wording-back-button"), "wording.back", one.id),) if one.state == "in_use" else ()
    at_once = (
        (Button(Text("wording-put-back-button"), "wording.put_back", one.id),)
        if wordings.may_put_back(turn.person, one)
        else ()
    )
    return tuple(row for row in ((*back, *at_once),) if row)


@press("wording.back", who=MEMBER)
def back(turn: Turn, wording_id: int) -> Screen:
    """That the old words stand again is brought to the circle."""
    item = wordings.propose_back(turn.tx, turn.person, wording_id)
    return with_note(Text("circle-brought"), agenda.shown(turn, item))


# --- who works here ---


@press("wording.good", who=STAFF)
def good(turn: Turn, wording_id: int) -> Screen:
    """Yes, people may read it."""
    return _shown(turn, wordings.good(turn.tx, turn.person, wording_id))


@press("wording.not_good", who=STAFF)
def not_good(turn: Turn, wording_id: int) -> Screen:
    """No: why?"""
    wordings.to_check(turn.tx, turn.person, wording_id)
    return _ask_why(turn, wording_id, "not_good")


@press("wording.put_back", who=COORDINATOR)
def put_back(turn: Turn, wording_id: int) -> Screen:
    """It does harm: why?"""
    one = wordings.look(turn.tx, turn.person, wording_id)
    if not wordings.may_put_back(turn.person, one):
        raise MovedOn(f"wording {wording_id} is {one.state}")
    return _ask_why(turn, wording_id, "put_back")


def _ask_why(turn: Turn, wording_id: int, deed: str) -> Screen:
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, wording=wording_id, deed=deed)
    to_it = Button(Text("back-button"), "wording.see", wording_id)
    return Screen(Text("wording-ask-why", deed=deed), back=to_it, expects="wording.why")


@typed("wording.why", who=STAFF)
def why(turn: Turn, words: str) -> Screen:
    """In their words."""
    form = flows.recall(turn, FORM)
    if not form:
        raise MovedOn("nobody was asked why")
    deed = wordings.not_good if form["deed"] == "not_good" else wordings.put_back
    one = deed(turn.tx, turn.person, form["wording"], words)
    flows.drop(turn, FORM)
    return _shown(turn, one)


HANDLERS = (changed, see, back, good, not_good, put_back, why)
"""What was changed, and what can be done about it."""
