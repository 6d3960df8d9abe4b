"""How is this week? A word in one tap, more in one's own words, how the weeks were, and how often we ask."""

from collections.abc import Callable
from dataclasses import replace

from bot.asks import by_day
from bot.asks.messages import numbers
from bot.asks.rules import Ask
from bot.base.messages import Button, Name, Row, Screen, Text, When
from bot.checkins import pulse
from bot.checkins.store.pulses import Pulse
from bot.people.rules import Person
from handlers.access import JOINED, PARENT
from handlers.checkins.meeting import next_step
from handlers.doors import Turn, press, typed
from handlers.screens import HOME, with_note

TELL = Button(Text("checkins-pulse-tell-button"), "checkins.pulse")
BACK = Button(Text("back-button"), "checkins.pulse")
EXPECTED = "checkins.pulse_words"
LIGHT = frozenset({"light", "busy"})
"""Beneath a lighter answer there is room for something to read."""
Beneath = Callable[[Turn], Row]
_beneath: list[Beneath] = []


def furnish(parts: tuple[Beneath, ...]) -> None:
    """Let these rooms put a button beneath a lighter answer. Called once, where rooms are listed."""
    _beneath[:] = parts


@press("checkins.pulse", who=PARENT)
def ask(turn: Turn) -> Screen:
    """The question, whenever somebody likes to answer; what was said of this week is said."""
    said = pulse.this_week(turn.tx, turn.person)
    if said is None or not said.word:
        return _question()
    return _said(turn, Text("checkins-pulse-said", word=said.word))


def _question() -> Screen:
    return replace(pulse.question(), back=HOME, kind="question", expects=EXPECTED)


@press("checkins.pulse_again", who=PARENT)
def ask_again(_turn: Turn) -> Screen:
    """Another word for this week."""
    return _question()


@press("checkins.pulse_say", who=PARENT)
def say(turn: Turn, word: str) -> Screen:
    """One word for this week; the hardest one brings a person."""
    asked = pulse.say(turn.tx, turn.person, word)
    if asked is None:
        tone = _tone(word)
        row = (*(button for row in next_step(turn) for button in row), *_beneath_it(turn, tone))
        return _said(turn, Text(f"checkins-pulse-kept-{tone}"), *((row,) if row else ()))
    return _said(turn, Text("checkins-pulse-kept-hardest", owner=_who_looks(turn, asked)))


def _beneath_it(turn: Turn, tone: str) -> Row:
    """What another room puts there, the first that has anything."""
    found = (row for part in _beneath if (row := part(turn)))
    return next(found, ()) if tone in LIGHT else ()


def _who_looks(turn: Turn, ask: Ask) -> Text:
    """Who gets in touch, and the truth where they read it only when the place opens."""
    if ask.owner is None:
        return Text("checkins-pulse-no-owner")
    if not by_day.sleeps(turn.tx, ask):
        return Text("checkins-pulse-owner", who=Name(ask.owner))
    called = numbers(turn.tx, turn.person)
    return Text("checkins-pulse-later", who=Name(ask.owner), at=When(ask.due_at), numbers=called)


def _tone(word: str) -> str:
    return {"hard": "hard", pulse.BUSY: "busy"}.get(word, "light")


def _said(turn: Turn, text: Text, *more: Row) -> Screen:
    rows: tuple[Row, ...] = (
        (Button(Text("checkins-pulse-again-button"), "checkins.pulse_again"),),
        (
            Button(Text("checkins-pulse-weeks-button"), "checkins.pulse_weeks", turn.person.id),
            Button(Text("checkins-pulse-often-button"), "checkins.pulse_often"),
        ),
        *more,
    )
    return Screen(text, rows, back=HOME, expects=EXPECTED)


@typed(EXPECTED, who=PARENT)
def words(turn: Turn, written: str) -> Screen:
    """This week in one's own words; then the word that fits best, where none was tapped."""
    pulse.write(turn.tx, turn.person, written)
    said = pulse.this_week(turn.tx, turn.person)
    if said is not None and said.word:
        return _said(turn, Text("checkins-pulse-written"))
    return replace(_question(), text=Text("checkins-pulse-which"))


@press("checkins.pulse_weeks", who=JOINED)
def weeks(turn: Turn, person_id: int) -> Screen:
    """How the last weeks were, to oneself, or to the nurse where that is shared."""
    return _weeks(turn, person_id, pulse.weeks(turn.tx, turn.person, person_id))


def _weeks(turn: Turn, person_id: int, found: list[Pulse]) -> Screen:
    back = BACK if person_id == turn.person.id else Button(Text("back-button"), "pairing.people", 0)
    if not found:
        return Screen(Text("checkins-pulse-weeks-none", who=Name(person_id)), back=back, kind="article")
    drawn = Button(Text("checkins-pulse-picture-button"), "checkins.pulse_picture", person_id)
    return Screen(pulse.told(person_id, found), ((drawn,),), back=back, kind="article")


@press("checkins.pulse_picture", who=JOINED)
def picture(turn: Turn, person_id: int) -> Screen:
    """The same weeks as a picture, beneath."""
    found = pulse.draw(turn.tx, turn.person, person_id)
    shown = replace(_weeks(turn, person_id, found), rows=())
    if not found:
        return shown
    return with_note(Text("checkins-pulse-picture-sent"), shown)


@press("checkins.pulse_often", who=PARENT)
def often(turn: Turn) -> Screen:
    """How often we ask."""
    return _often(turn, turn.person)


def _often(turn: Turn, person: Person) -> Screen:
    now = pulse.every_weeks(turn.tx, person.id)
    others = (weeks for weeks in pulse.EVERY_WEEKS if weeks != now)
    rows = tuple((Button(Text("checkins-pulse-every-button", weeks=n), "checkins.pulse_every", n),) for n in others)
    return Screen(Text("checkins-pulse-often", weeks=now), rows, back=BACK)


@press("checkins.pulse_every", who=PARENT)
def every(turn: Turn, weeks: int) -> Screen:
    """Every week, every second, or never."""
    pulse.ask_every(turn.tx, turn.person, weeks)
    return _often(turn, turn.person)


HANDLERS = (ask, ask_again, say, words, weeks, picture, often, every)
