""" "I need someone now": the numbers at once, somebody called, and the truth about what happens next."""

from bot.asks.messages import numbers
from bot.asks.rules import Ask
from bot.base.messages import Button, Duration, Name, Screen, Text, When
from bot.safety import service
from handlers.access import ACTED_FOR, ANYONE
from handlers.doors import Turn, command, press
from handlers.people.home import HomePart


def _screen(turn: Turn, ask: Ask, note: Text) -> Screen:
    """The numbers of the place, where the call is, and what to do about it."""
    again = Button(Text("safety-again-button"), "safety.again")
    sorted_now = Button(Text("asks-never-mind-button"), "asks.never_mind", ask.id)
    rows = ((again,), (sorted_now,)) if ask.state == "acknowledged" else ((sorted_now,),)
    text = Text("safety-now", numbers=numbers(turn.tx, turn.person), note=note)
    return Screen(text, rows, kind="article", lasting=True)


def _where_it_is(ask: Ask) -> Text:
    if ask.owner is None:
        return Text("safety-nobody")
    if ask.state == "acknowledged" and ask.acknowledged_at is not None:
        return Text("safety-seen", who=Name(ask.owner), at=When(ask.acknowledged_at))
    minutes = Duration(ask.steps[ask.step].minutes)
    key = "safety-called-last" if ask.last else "safety-called"
    return Text(key, who=Name(ask.owner), minutes=minutes)


def _call(turn: Turn) -> Screen:
    ask = service.call_somebody(turn.tx, turn.person)
    return _screen(turn, ask, _where_it_is(ask))


@press("safety.now", who=ANYONE)
def now(turn: Turn) -> Screen:
    """Somebody is needed now."""
    return _call(turn)


@command("now", who=ANYONE)
def now_typed(turn: Turn, _argument: str) -> Screen:
    """The same, typed."""
    return _call(turn)


@press("safety.again", who=ANYONE)
def again(turn: Turn) -> Screen:
    """Nobody has come yet: whoever has it hears it once more."""
    ask = service.call_again(turn.tx, turn.person)
    return _screen(turn, ask, _where_it_is(ask) if ask.owner is None else Text("safety-again", who=Name(ask.owner)))


def acting_part(_turn: Turn) -> HomePart:
    """For who acts for a parent: asking that somebody calls the parent."""
    return HomePart(buttons=(Button(Text("safety-call-button"), "safety.call"),))


@press("safety.call", who=ACTED_FOR, acting=True)
def call(turn: Turn) -> Screen:
    """Somebody is asked to call the parent, who reads of it."""
    service.call_back(turn.tx, turn.person)
    return Screen(Text("safety-call-asked", who=Name(turn.person.id)))


HANDLERS = (now, now_typed, again, call)
