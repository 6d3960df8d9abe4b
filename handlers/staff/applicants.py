"""Answering those who would like to be mentors or nurses: the meeting, the course, the practice talk, the welcome."""

from dataclasses import replace

from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.circle import recruiting
from bot.people.rules import Person
from bot.staff import course
from handlers.access import COORDINATOR, STAFF
from handlers.choices import next_page, pages
from handlers.doors import Turn, press
from handlers.screens import HOME
from handlers.staff import clearances
from handlers.staff.desk import BACK


@press("staff.applicants", who=COORDINATOR)
def applicants(turn: Turn, page: int) -> Screen:
    """Those who would like to be mentors or nurses."""
    waiting = course.applicants(turn.tx, turn.person.place)
    buttons = [Button(Text("staff-see-button", who=Name(one.id)), "staff.person", one.id) for one in waiting]
    more = Button(Text("more-button"), "staff.applicants", next_page(page, len(buttons)))
    key = "staff-applicants" if waiting else "staff-applicants-empty"
    return Screen(Text(key), pages(buttons, page, more), back=BACK)


def screen(turn: Turn, shown: Person) -> Screen:
    """One of them: what is still needed, and what a coordinator can do about it. Nobody decides about themselves."""
    back = Button(Text("back-button"), "staff.applicants", 0)
    if shown.id == turn.person.id:
        return Screen(Text("staff-applicant-self"), back=back)
    found = _screen(turn, shown, back)
    if not recruiting.recruits(shown.place):
        return found
    together = Button(Text("recruit-open-button"), "recruit.one", shown.id)
    return replace(found, rows=(*found.rows, (together,)))


def _screen(turn: Turn, shown: Person, back: Button) -> Screen:
    far, role = course.progress(turn.tx, shown), shown.sought or "mentor"
    lines = course.missing(turn.tx, shown)
    decline = Button(Text("staff-decline-button"), "staff.decline", shown.id)
    rest: Row = (decline, *clearances.see(turn, shown))
    if far.steps and not far.welcomed:
        welcome = Button(Text("staff-welcome-button"), "staff.welcome", shown.id)
        return Screen(Text("staff-applicant", who=Name(shown.id), role=role), ((welcome,), rest), back=back)
    if not lines:
        admit = Button(Text("staff-admit-button", role=role), "staff.admit", shown.id)
        text = Text("staff-applicant", who=Name(shown.id), role=role)
        if far.steps:
            text = Text("staff-applicant-ready", who=Name(shown.id))
        elif recruiting.recruits(shown.place):
            text = Text("staff-applicant-complete", who=Name(shown.id), role=role)
        return Screen(text, ((admit,), rest), back=back)
    talk = (Button(Text("staff-talked-button"), "staff.talked", shown.id),)
    rows: tuple[Row, ...] = (*((talk,) if far.steps and not far.talked else ()), rest)
    text = Text("staff-applicant-course", who=Name(shown.id), role=role, missing=Lines(tuple(lines)))
    return Screen(text, rows, back=back, kind="article")


@press("staff.welcome", who=COORDINATOR)
def welcome(turn: Turn, person_id: int) -> Screen:
    """To the course."""
    person = course.welcome(turn.tx, turn.person, person_id)
    return Screen(Text("staff-you-welcomed", who=Name(person.id)), back=BACK)


@press("staff.talked", who=STAFF)
def talked(turn: Turn, person_id: int) -> Screen:
    """The practice talk has been."""
    person = course.talked(turn.tx, turn.person, person_id)
    if "coordinator" in turn.person.roles:
        return screen(turn, person)
    return Screen(Text("staff-you-talked", who=Name(person.id)), back=HOME, kind="notice")


@press("staff.admit", who=COORDINATOR, sure=COORDINATOR)
def admit(turn: Turn, person_id: int) -> Screen:
    """A new mentor, or nurse."""
    admitted = course.admit(turn.tx, turn.person, person_id)
    rows = ((Button(Text("staff-see-work-button"), "staff.work", person_id),),)
    return Screen(Text("staff-you-admitted", who=Name(admitted.id)), rows, back=BACK)


@press("staff.decline", who=COORDINATOR)
def decline(turn: Turn, person_id: int) -> Screen:
    """Not now."""
    declined = course.decline(turn.tx, turn.person, person_id)
    return Screen(Text("staff-you-declined", who=Name(declined.id)), back=BACK)


HANDLERS = (applicants, welcome, talked, admit, decline)
