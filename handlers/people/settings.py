"""Settings: language, name, what I told, and the doors to who sees what, to pausing and to leaving."""

from bot.base.messages import Button, Lines, Name, Row, Screen, Text
from bot.people import profiles
from bot.people import service as people
from bot.people.rules import LANGUAGES
from handlers import flows
from handlers.access import JOINED
from handlers.choices import in_twos
from handlers.doors import Turn, press, typed
from handlers.people.data import COMPLAIN
from handlers.people.joining import FORM, language_button
from handlers.people.profile import CHOICES, questions_for

BACK = Button(Text("back-button"), "people.settings")


@press("people.settings", who=JOINED)
def settings(turn: Turn) -> Screen:
    about = Button(Text("people-about-me-button"), "people.about_me")
    rows: tuple[Row, ...] = (
        (
            Button(Text("people-set-language-button"), "people.set_language"),
            Button(Text("people-set-name-button"), "people.set_name"),
        ),
        (
            Button(Text("people-set-phone-button"), "people.shared_phone"),
            Button(Text("people-set-consents-button"), "people.consents"),
        ),
        (
            COMPLAIN if turn.person.only_acts else about,
            Button(Text("people-pause-or-leave-button"), "people.pause"),
        ),
    )
    return Screen(Text("people-settings", name=Name(turn.person.id)), rows)


@press("people.set_language", who=JOINED)
def set_language(turn: Turn) -> Screen:
    flows.drop(turn, FORM)  # another way in that was begun and left must not go on from here
    row = tuple(language_button(code, chosen=code == turn.person.language) for code in LANGUAGES)
    return Screen(Text("people-choose-language"), (row,), back=BACK, kind="article")


@press("people.set_name", who=JOINED)
def set_name(turn: Turn) -> Screen:
    return Screen(Text("people-ask-name", name=Name(turn.person.id)), back=BACK, expects="people.name")


@typed("people.name", who=JOINED)
def named(turn: Turn, words: str) -> Screen:
    people.rename(turn.tx, turn.person, words)
    return Screen(Text("people-named", name=Name(turn.person.id)), back=BACK)


@press("people.about_me", who=JOINED)
def about_me(turn: Turn) -> Screen:
    """What I told, to be changed one by one."""
    is_parent = "parent" in turn.person.roles
    asked = ("give", "need", "speaks", "free", "area") if is_parent else questions_for(turn.person)
    every = [_tell(question, "people.ask", question, 0) for question in asked]
    if is_parent:
        every.append(_tell("stage", "people.change"))
    rows = in_twos(every)
    told = tuple(
        Text(f"people-{question}-line", choice=value)
        for question in asked
        if question in CHOICES
        for value in profiles.chosen(turn.tx, turn.person.id, question)
    )
    return Screen(Text("people-about-me", lines=Lines(told)), rows, back=BACK, kind="article")


def _tell(question: str, tag: str, *args: str | int) -> Button:
    return Button(Text("people-tell-button", question=question), tag, *args)


HANDLERS = (settings, set_language, set_name, named, about_me)
