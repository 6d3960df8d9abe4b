"""Four taps to home, nothing typed: language, what Kith is, who sees what, agree."""

from collections.abc import Callable

from bot.base.messages import Button, Row, Screen, Text
from bot.people import companions, invites, returning
from bot.people import service as people
from bot.people.rules import COMPANION, LANGUAGES, SOUGHT, Person
from bot.places import service as places
from handlers import flows
from handlers.access import ANYONE
from handlers.doors import Turn, command, press
from handlers.people import companions as linking
from handlers.people import home
from handlers.people.profile import first_question
from handlers.screens import with_note

FORM = "joining"
PARENT_DOOR, MENTOR_DOOR = "parent", "mentor"
Read = Callable[[Turn, str], Screen | None]
_elsewhere: list[Read] = []
OPEN_DOORS = ("", PARENT_DOOR, MENTOR_DOOR)
"""Codes on posters and links that anybody may use; everything else is somebody's own invite."""
AT = "-"
"""Between an open door's code and the place it is of, where that is not the one that newcomers join."""


def furnish(reads: tuple[Read, ...]) -> None:
    """Let other rooms read codes that lead to them. Called once, where rooms are listed."""
    _elsewhere[:] = reads


def door_of(door: str, place: str) -> str:
    """The code of that open door of that place."""
    return door if place == places.default().name else f"{door}{AT}{place}"


def _at_its_place(turn: Turn, code: str) -> str:
    """An open door's code without its place, where whoever comes by it is from now on. `Refused` for whoever is at
    another one already.
    """
    door, at, place = code.partition(AT)
    if door not in (PARENT_DOOR, MENTOR_DOOR) or not at or place not in places.names():
        return code
    invites.belong(turn.tx, turn.person, place)
    return door


@command("start", who=ANYONE)
def start(turn: Turn, code: str) -> Screen:
    code = _at_its_place(turn, code)
    for read in _elsewhere:
        if (led_to := read(turn, code)) is not None:
            return led_to
    known = companions.is_theirs(turn.tx, turn.person, code)
    if known or (code in OPEN_DOORS and not _leads_on(turn.person, code)):
        return home.screen(turn, 0)
    flows.drop(turn, FORM)
    if not _opens(turn, code):
        return _not_valid()
    flows.keep(turn, FORM, code=code)
    return first_screen(turn)


def _leads_on(person: Person, code: str) -> bool:
    """Whether that open door gives somebody a role they have not."""
    if person.state != "active":
        return True
    if code == MENTOR_DOOR:
        return person.roles.isdisjoint({"mentor", *SOUGHT})
    return not person.roles or (code == PARENT_DOOR and person.only_acts)


def _opens(turn: Turn, code: str) -> bool:
    """Whether that code lets anybody in just now."""
    return code in OPEN_DOORS or invites.role_of(turn.tx, code) is not None or _is_link(turn, code)


def _is_link(turn: Turn, code: str) -> bool:
    """Whether by that code somebody comes to act for a parent. `Refused` where it is not for this person."""
    return companions.opened(turn.tx, turn.person, code)


def _not_valid() -> Screen:
    """One answer, whether a code is unknown, used or has run out; and a way to go on without it."""
    return Screen(Text("people-invite-not-valid"), ((Button(Text("people-go-on-button"), "people.begin"),),))


@press("people.begin", who=ANYONE)
def begin(turn: Turn) -> Screen:
    return first_screen(turn)


def first_screen(turn: Turn) -> Screen:
    """Which language, each in its own name; the phone's own is marked."""
    row = tuple(language_button(code, chosen=code == turn.person.language) for code in LANGUAGES)
    return Screen(Text("people-choose-language"), (row,), kind="article")


def language_button(code: str, *, chosen: bool) -> Button:
    """A language by its own name."""
    label = Text("people-language-button", language=code, chosen="yes" if chosen else "no")
    return Button(label, "people.language", code)


@press("people.language", who=ANYONE)
def choose_language(turn: Turn, language: str) -> Screen:
    person = people.choose_language(turn.tx, turn.person, language)
    if person.state == "active" and not flows.recall(turn, FORM):
        return home.screen(Turn(turn.tx, person, turn.incoming), 0)
    return about(turn)


@press("people.about", who=ANYONE)
def about_again(turn: Turn) -> Screen:
    return about(turn)


def about(turn: Turn) -> Screen:
    """What Kith is, and what it is not."""
    if _role(turn) == COMPANION:
        return linking.about(turn)
    rows: tuple[Row, ...] = ((Button(Text("people-go-on-button"), "people.who_sees"),),)
    back = Button(Text("back-button"), "people.begin")
    return Screen(Text("people-about", role=_role(turn)), rows, back=back, kind="article")


@press("people.who_sees", who=ANYONE)
def who_sees(turn: Turn) -> Screen:
    """Who sees what, and agreeing to it; whoever is younger than the place asks for has a way of their own."""
    age = places.place(turn.person.place).consent_alone_from if _role(turn) == "parent" else 0
    younger = (Button(Text("people-younger-button", age=age), "people.younger"),)
    rows: tuple[Row, ...] = ((Button(Text("people-agree-button"), "people.agree"),), *((younger,) if age else ()))
    return Screen(
        Text("people-who-sees", age=age), rows, back=Button(Text("back-button"), "people.about"), kind="article"
    )


@press("people.agree", who=ANYONE)
def agree(turn: Turn) -> Screen | None:
    """They are in. A second tap on an old screen, with nothing begun, changes nothing."""
    form = flows.recall(turn, FORM)
    if not form and turn.person.state == "active":
        return home.screen(turn, 0)
    code = form.get("code", "")
    flows.drop(turn, FORM)
    if not _opens(turn, code):
        return _not_valid()
    if code not in OPEN_DOORS and _is_link(turn, code):
        return linking.join(turn, code)
    if returning.opens(turn.tx, code):
        returning.come_back(turn.tx, turn.person, code)
        return None  # they are told so as who they are now
    person = _join(turn, code)
    return first_question(Turn(turn.tx, person, turn.incoming))


@press("people.younger", who=ANYONE)
def younger(turn: Turn) -> Screen:
    """Too young to agree alone: the place says who agrees with them, or that they cannot join yet."""
    if turn.person.state == "active" and not turn.person.only_acts:
        return home.screen(turn, 0)
    here = places.place(turn.person.place)
    if here.consent_younger == "nobody":
        return Screen(Text("people-younger-nobody", age=here.consent_alone_from))
    person = people.join(turn.tx, turn.person, "parent", awaits=here.consent_younger)
    flows.drop(turn, FORM)
    joined = Turn(turn.tx, person, turn.incoming)
    return with_note(Text("people-younger-joined", agrees=here.consent_younger), first_question(joined))


def _join(turn: Turn, code: str) -> Person:
    if code == MENTOR_DOOR:
        return people.apply_as_mentor(turn.tx, turn.person)
    if code in OPEN_DOORS:
        return people.join(turn.tx, turn.person, "parent")
    return invites.accept(turn.tx, turn.person, code)


def _role(turn: Turn) -> str:
    """For whom the words are chosen: a helper reads another line than a parent."""
    code = flows.recall(turn, FORM).get("code", "")
    if code == MENTOR_DOOR:
        return "mentor"
    if code not in OPEN_DOORS and _is_link(turn, code):
        return COMPANION
    return invites.role_of(turn.tx, code) or "parent"


HANDLERS = (start, begin, choose_language, about_again, who_sees, agree, younger)
