"""Putting up a job: a short form, one question a screen, the time typed and read back."""

from typing import Any

from bot.base.clock import MINUTE, from_minute
from bot.base.messages import Button, Duration, Screen, Text, When
from bot.base.outcome import MovedOn
from bot.circle import jobs
from bot.hours.opportunities import hosting
from bot.hours.opportunities.rules import JOB_LENGTHS, ROOM_MAX, ROOM_MIN, SOONEST
from bot.hours.opportunities.store import opportunities as store
from bot.hours.opportunities.store.opportunities import Draft
from handlers import flows
from handlers.access import MEMBER
from handlers.choices import next_page, pages
from handlers.circle.jobs_board import JOBS, NEW, one_screen
from handlers.doors import Turn, press, typed
from handlers.screens import with_note
from handlers.typed_times import read_back, whole_in

FORM = "jobs.new"
PEOPLE = (1, 2, 3, 4, 6)


def _may(turn: Turn) -> None:
    if not jobs.may_put_up(turn.tx, turn.person):
        raise MovedOn(f"person {turn.person.id} may not put up a job")


def _form(turn: Turn, *wanted: str) -> dict[str, Any]:
    """What was said so far. `MovedOn` where nothing was begun, a step was left out, or they may not."""
    _may(turn)
    form = flows.recall(turn, FORM)
    if not form or not all(name in form for name in wanted):
        raise MovedOn("no job was begun")
    return form


@press("jobs.new", who=MEMBER)
def new(turn: Turn) -> Screen:
    """Which job is it? Whatever was begun before is forgotten."""
    return _kinds(turn, 0)


@press("jobs.new_more", who=MEMBER)
def more(turn: Turn, page: int) -> Screen:
    """More kinds."""
    return _kinds(turn, page)


def _kinds(turn: Turn, page: int) -> Screen:
    _may(turn)
    flows.drop(turn, FORM)
    buttons = [Button(Text("jobs-kind-button", kind=one), "jobs.new_kind", one) for one in jobs.kinds_from(turn.person)]
    further = Button(Text("more-button"), "jobs.new_more", next_page(page, len(buttons)))
    return Screen(Text("jobs-new"), pages(buttons, page, further), back=JOBS)


@press("jobs.new_kind", who=MEMBER)
def kind(turn: Turn, chosen: str) -> Screen:
    """That job; where is it?"""
    _may(turn)
    if chosen not in jobs.kinds_from(turn.person):
        raise MovedOn("no such job")
    flows.drop(turn, FORM)
    flows.keep(turn, FORM, job=chosen, where="")
    later = Button(Text("hours-where-later-button"), "jobs.new_when")
    return Screen(Text("hours-where"), ((later,),), back=NEW, expects="jobs.where")


@typed("jobs.where", who=MEMBER)
def where(turn: Turn, words: str) -> Screen:
    """Where it is."""
    _form(turn)
    flows.keep(turn, FORM, where=hosting.read_words(words))
    return _when()


@press("jobs.new_when", who=MEMBER)
def skip(turn: Turn) -> Screen:
    """Where it is can be told later."""
    _form(turn)
    return _when()


def _when() -> Screen:
    return Screen(Text("hours-when"), back=NEW, expects="jobs.when")


@typed("jobs.when", who=MEMBER)
def when(turn: Turn, words: str) -> Screen:
    """When it begins, typed: read back before anything else; asked about wherever it may mean two."""
    _form(turn)
    return read_back(turn, words, _when(), "jobs.new_at")


@press("jobs.new_at", who=MEMBER)
def at(turn: Turn, minute: int) -> Screen:
    """That is when it begins; how long is it?"""
    _form(turn)
    if from_minute(minute) < turn.tx.now + SOONEST:
        return with_note(Text("hours-too-soon"), _when())
    flows.keep(turn, FORM, minute=minute)
    row = tuple(Button(Text("hours-long-button", minutes=Duration(one)), "jobs.new_long", one) for one in JOB_LENGTHS)
    return Screen(Text("hours-long"), (row[:3], row[3:]), back=NEW)


@press("jobs.new_long", who=MEMBER)
def long(turn: Turn, minutes: int) -> Screen:
    """How many people are needed?"""
    _form(turn, "minute")
    if minutes not in JOB_LENGTHS:
        raise MovedOn(f"{minutes} minutes are not offered")
    flows.keep(turn, FORM, long=minutes)
    return _people()


def _people() -> Screen:
    row = tuple(Button(Text("hours-room-button", count=str(one)), "jobs.new_people", one) for one in PEOPLE)
    return Screen(Text("jobs-people", least=ROOM_MIN, most=ROOM_MAX), (row,), back=NEW, expects="jobs.people")


@press("jobs.new_people", who=MEMBER)
def people(turn: Turn, count: int) -> Screen:
    """How many, tapped."""
    return _read_back(turn, count)


@typed("jobs.people", who=MEMBER)
def people_typed(turn: Turn, words: str) -> Screen:
    """How many, typed."""
    return _read_back(turn, whole_in(words, ROOM_MAX))


def _read_back(turn: Turn, count: int) -> Screen:
    """Everything once more, before anybody else reads it."""
    form = _form(turn, "minute", "long")
    if not ROOM_MIN <= count <= ROOM_MAX:
        return with_note(Text("hours-room-between", least=ROOM_MIN, most=ROOM_MAX), _people())
    flows.keep(turn, FORM, people=count)
    text = Text(
        "jobs-read-back",
        title=Text("jobs-kind", kind=form["job"]),
        where=Text("hours-where-line", where=form["where"]) if form["where"] else Text("hours-where-unsaid"),
        when=When(from_minute(form["minute"])),
        long=Duration(form["long"]),
        room=count,
    )
    open_it = Button(Text("hours-open-button"), "jobs.new_open", form["minute"])
    return Screen(text, ((open_it, Button(Text("hours-again-button"), "jobs.new")),), back=NEW)


@press("jobs.new_open", who=MEMBER)
def open_it(turn: Turn, minute: int) -> Screen:
    """It is put up; the second tap shows what the first one made."""
    starts = from_minute(minute)
    if not flows.recall(turn, FORM):
        for one in store.hosted(turn.tx, turn.person.id, turn.tx.now):
            if one.is_job and one.starts_at == starts:
                return one_screen(turn, one)
    form = _form(turn, "minute", "long", "people")
    if form["minute"] != minute:
        raise MovedOn("what was read back was for another time")
    ends, lasts = starts + form["long"] * MINUTE, form["long"]
    draft = Draft("own", lasts, form["people"], starts, ends, whereabouts=form["where"], job=form["job"])
    made = jobs.put_up(turn.tx, turn.person, draft)
    flows.drop(turn, FORM)
    return with_note(Text("hours-put-up"), one_screen(turn, made))


HANDLERS = (new, more, kind, where, skip, when, at, long, people, people_typed, open_it)
"""What whoever puts up a job does."""
