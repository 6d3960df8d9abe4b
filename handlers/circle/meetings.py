"""Meetings on the screen: setting one in a few taps, saying whether one comes, and what its chair does there."""

from typing import Any

from bot.base.clock import from_minute
from bot.base.messages import Button, Lines, Row, Screen, Text, Value, When, Words
from bot.base.outcome import MovedOn
from bot.circle import meeting_messages, meetings, messages, rules, service
from bot.circle.store import meetings as store
from bot.circle.store.meetings import Meeting
from handlers import flows
from handlers.access import MEMBER
from handlers.choices import in_twos
from handlers.circle import agenda, votes
from handlers.circle.front import OPEN
from handlers.doors import Turn, press, typed
from handlers.people.home import HomePart
from handlers.screens import with_note
from handlers.typed_times import read_back

FORM = "circle.meeting"
LIST = Button(Text("circle-meetings-button"), "circle.meetings")
NEW = Button(Text("circle-set-meeting-button"), "circle.set_meeting")
SHOWN = 4


def part(turn: Turn) -> HomePart:
    """When the next one is, and the door to them."""
    found = store.ahead(turn.tx, turn.person.place, 1)
    return HomePart(tuple(Text("circle-next-meeting", when=When(one.starts_at)) for one in found), (LIST,))


@press("circle.meetings", who=MEMBER)
def listed(turn: Turn) -> Screen:
    """What is planned, and the last ones."""
    found = meetings.listed(turn.tx, turn.person)[:SHOWN]
    if not found:
        return Screen(Text("circle-no-meetings"), ((NEW,),), back=OPEN)
    lines = tuple(
        Text("circle-meeting-line", number=number, when=When(one.starts_at), state=one.state)
        for number, one in enumerate(found, 1)
    )
    each = tuple(
        Button(Text("circle-open-one-button", number=str(number)), "circle.meeting", one.id)
        for number, one in enumerate(found, 1)
    )
    return Screen(Text("circle-meetings", lines=Lines(lines)), (each, (NEW,)), back=OPEN, kind="article")


@press("circle.meeting", who=MEMBER)
def meeting(turn: Turn, meeting_id: int) -> Screen:
    """One of them."""
    return shown(turn, meetings.look(turn.tx, turn.person, meeting_id))


def shown(turn: Turn, one: Meeting) -> Screen:
    """That meeting as it is now, and what can be done."""
    coming = store.said(turn.tx, one.id, turn.person.id)
    text = Text(
        "circle-meeting",
        when=When(one.starts_at),
        where=_where(one),
        repeats=one.repeats,
        state=one.state,
        count=store.count(turn.tx, one.id),
        mine="none" if coming is None else "yes" if coming else "no",
        topics=_topics(turn, one),
        notes=Text("circle-notes", notes=Words(messages.NOTES, one.id)) if one.notes else "",
        led="no" if _needs_leading(turn, one) else "yes",
    )
    return Screen(text, _rows(turn, one, coming), back=LIST, kind="article")


def _needs_leading(turn: Turn, one: Meeting) -> bool:
    return one.state == "planned" and not meetings.is_led(turn.tx, one)


def _where(one: Meeting) -> Value:
    return Words(messages.VENUE, one.id) if one.venue else Text("circle-in-the-bot")


def _topics(turn: Turn, one: Meeting) -> Lines:
    """What waits to be spoken about; of one that is over, what was voted on from it."""
    if one.state == "planned":
        found = meetings.waits(turn.tx, turn.person)
        lines = [Text("circle-choice-line", choice=messages.what(turn.tx, item)) for item in found[:5]]
    else:
        decided = (service.look(turn.tx, turn.person, one_id) for one_id in store.votes(turn.tx, one.id))
        lines = [Text("circle-choice-line", choice=votes.what(turn, decision)) for decision in decided]
    return Lines(tuple(lines) or (Text("circle-nothing-there"),))


def _rows(turn: Turn, one: Meeting, coming: bool | None) -> tuple[Row, ...]:
    buttons: list[Button] = []
    if one.state == "planned":
        yes, no = meeting_messages.answers(one)
        buttons += [*((yes,) if coming is not True else ()), *((no,) if coming is not False else ())]
    if one.chair != turn.person.id and _needs_leading(turn, one):
        buttons.append(meeting_messages.lead(one))
    if one.chair == turn.person.id and meetings.is_on(turn.tx, one):
        buttons.append(Button(Text("circle-vote-here-button"), "circle.vote_here", one.id))
    if one.chair == turn.person.id and one.state != "off" and one.starts_at <= turn.tx.now:
        buttons.append(Button(Text("circle-write-notes-button"), "circle.write_notes", one.id))
    if meetings.may_lead(turn.person, one) and one.state == "planned" and not meetings.is_on(turn.tx, one):
        buttons.append(Button(Text("circle-call-off-button"), "circle.call_off", one.id))
    return in_twos(buttons)


def _to(one: Meeting) -> Button:
    return Button(Text("back-button"), "circle.meeting", one.id)


@press("circle.coming", who=MEMBER)
def coming(turn: Turn, meeting_id: int, yes: int) -> Screen:
    """I come (1), or I cannot (0)."""
    return shown(turn, meetings.answer(turn.tx, turn.person, meeting_id, coming=yes == 1))


@press("circle.lead", who=MEMBER)
def lead(turn: Turn, meeting_id: int) -> Screen:
    """I lead it, as whoever was to cannot come."""
    one = meetings.lead(turn.tx, turn.person, meeting_id)
    return with_note(Text("circle-you-lead", repeats=one.repeats), shown(turn, one))


@press("circle.call_off", who=MEMBER)
def call_off(turn: Turn, meeting_id: int) -> Screen:
    """It will not be."""
    return with_note(Text("circle-off-now"), shown(turn, meetings.call_off(turn.tx, turn.person, meeting_id)))


# --- what its chair does there ---


@press("circle.write_notes", who=MEMBER)
def write_notes(turn: Turn, meeting_id: int) -> Screen:
    """What was said? What stands there is written anew."""
    one = meetings.look(turn.tx, turn.person, meeting_id)
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, notes_of=one.id)
    return Screen(Text("circle-ask-notes"), back=_to(one), expects="circle.notes")


@typed("circle.notes", who=MEMBER)
def notes(turn: Turn, words: str) -> Screen:
    """They stand on the meeting's screen, for all members."""
    form = _form(turn, "notes_of")
    return with_note(Text("circle-noted"), shown(turn, meetings.write(turn.tx, turn.person, form["notes_of"], words)))


@press("circle.vote_here", who=MEMBER)
def vote_here(turn: Turn, meeting_id: int) -> Screen:
    """On what?"""
    one = meetings.look(turn.tx, turn.person, meeting_id)
    found = meetings.waits(turn.tx, turn.person)[:SHOWN]
    if not found:
        return Screen(Text("circle-agenda-empty"), ((agenda.BRING,),), back=_to(one))
    lines = tuple(
        Text("circle-numbered-choice", number=number, choice=messages.what(turn.tx, item))
        for number, item in enumerate(found, 1)
    )
    each = tuple(
        Button(Text("circle-open-one-button", number=str(number)), "circle.vote_on", one.id, item.id)
        for number, item in enumerate(found, 1)
    )
    return Screen(Text("circle-vote-on-what", lines=Lines(lines)), (each,), back=_to(one), kind="article")


@press("circle.vote_on", who=MEMBER)
def vote_on(turn: Turn, meeting_id: int, item_id: int) -> Screen:
    """Yes or no, or choices? Read back as ever."""
    one = meetings.look(turn.tx, turn.person, meeting_id)
    found = service.item_of(turn.tx, turn.person, item_id)
    if one.chair != turn.person.id or not meetings.is_on(turn.tx, one):
        raise MovedOn(f"meeting {meeting_id} does not go on for person {turn.person.id}")
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, vote_in=one.id, item=item_id, options=[])
    begin = Button(Text("circle-begin-now-button"), "circle.begin_here", one.id, item_id)
    secret = Text("circle-will-be-secret") if found.secret else Text("circle-will-be-open")
    what = messages.what(turn.tx, found)
    if found.about is not None:
        return Screen(Text("circle-here-yes-no", what=what, secret=secret), ((begin,),), back=_to(one))
    text = Text("circle-here", what=what, secret=secret, most=rules.OPTIONS_MAX)
    return Screen(text, ((begin,),), back=_to(one), expects="circle.options_here")


@typed("circle.options_here", who=MEMBER)
def options_here(turn: Turn, words: str) -> Screen:
    """Each choice on a line of its own."""
    form = _form(turn, "vote_in", "item")
    given = rules.options_of([line for line in words.splitlines() if line.strip()])
    flows.keep(turn, FORM, options=list(given))
    one = meetings.look(turn.tx, turn.person, form["vote_in"])
    found = service.item_of(turn.tx, turn.person, form["item"])
    begin = Button(Text("circle-begin-now-button"), "circle.begin_here", one.id, found.id)
    secret = Text("circle-will-be-secret") if found.secret else Text("circle-will-be-open")
    said = Lines(tuple(Text("circle-choice-line", choice=choice) for choice in given))
    text = Text("circle-read-back", what=messages.what(turn.tx, found), choices=said, secret=secret)
    return Screen(text, ((begin,),), back=_to(one), expects="circle.options_here")


@press("circle.begin_here", who=MEMBER)
def begin_here(turn: Turn, meeting_id: int, item_id: int) -> Screen:
    """The vote begins, from this meeting."""
    form = _form(turn, "vote_in", "item")
    if (form["vote_in"], form["item"]) != (meeting_id, item_id):
        raise MovedOn(f"no vote on item {item_id} was to begin in meeting {meeting_id}")
    flows.drop(turn, FORM)
    begun = meetings.open_vote(turn.tx, turn.person, meeting_id, item_id, tuple(form["options"]))
    return votes.shown(turn, begun)


# --- setting one ---


def _form(turn: Turn, *wanted: str) -> dict[str, Any]:
    form = flows.recall(turn, FORM)
    if not form or not all(name in form for name in wanted):
        raise MovedOn("nothing of a meeting was begun")
    return form


@press("circle.set_meeting", who=MEMBER)
def set_meeting(turn: Turn) -> Screen:
    """When?"""
    flows.drop(turn, FORM)
    return _when()


def _when() -> Screen:
    return Screen(Text("circle-ask-when"), back=LIST, expects="circle.when")


@typed("circle.when", who=MEMBER)
def when(turn: Turn, words: str) -> Screen:
    """Typed, and read back before anything else; asked about where it may mean two."""
    return read_back(turn, words, _when(), "circle.at")


@press("circle.at", who=MEMBER)
def at(turn: Turn, minute: int) -> Screen:
    """Where?"""
    flows.keep(turn, FORM, starts=minute)
    here = Button(Text("circle-in-the-bot-button"), "circle.in_the_bot")
    return Screen(Text("circle-ask-where"), ((here,),), back=LIST, expects="circle.where")


@press("circle.in_the_bot", who=MEMBER)
def in_the_bot(turn: Turn) -> Screen:
    """Here, in the chat."""
    return _how_often(turn, "")


@typed("circle.where", who=MEMBER)
def where(turn: Turn, words: str) -> Screen:
    """Somewhere."""
    return _how_often(turn, rules.words_of(words, rules.OPTION_LETTERS_MAX))


def _how_often(turn: Turn, venue: str) -> Screen:
    form = _form(turn, "starts")
    flows.keep(turn, FORM, venue=venue)
    buttons = tuple(Button(Text("circle-repeats-button", repeats=one), "circle.plan", one) for one in meetings.REPEATS)
    text = Text(
        "circle-ask-how-often", when=When(from_minute(form["starts"])), where=venue or Text("circle-in-the-bot")
    )
    return Screen(text, tuple((one,) for one in buttons), back=LIST)


@press("circle.plan", who=MEMBER)
def plan(turn: Turn, repeats: str) -> Screen:
    """It stands there, and members are invited."""
    form = _form(turn, "starts", "venue")
    one = meetings.plan(turn.tx, turn.person, from_minute(form["starts"]), form["venue"], repeats)
    flows.drop(turn, FORM)
    return with_note(Text("circle-planned"), shown(turn, one))


HANDLERS = (
    *(listed, meeting, coming, lead, call_off, write_notes, notes, vote_here, vote_on, options_here, begin_here),
    *(set_meeting, when, at, in_the_bot, where, plan),
)
